/** Whole numbers by position, off the heap; a list grows by a page at a time. */
import { pages } from "./pages.ts";

export interface NumberList {
  /** 0 where nothing was set. */
  readonly get: (at: number) => number;
  readonly set: (at: number, value: number) => void;
}

const pageBits = 10;
const pageLength = 2 ** pageBits;
/** Half a million numbers of each list. */
const mostHeld = 512;

/** `most`: how many pages are held in memory, for tests. */
export function numberList(most: number = mostHeld): NumberList {
  const held = pages(pageLength, most);
  return {
    get: (at) => held.read(at >>> pageBits)?.words[at & (pageLength - 1)] ?? 0,
    set(at, value) {
      held.write(at >>> pageBits).words[at & (pageLength - 1)] = value;
    },
  };
}
