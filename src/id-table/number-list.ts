/** Whole numbers by position, off the heap; a list grows by a page at a time, and only the first is copied while it is small. */
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
/** Of the first page: a scan has some twenty lists, most of them short. */
const leastLength = 256;

/** `most`: how many pages are held in memory, for tests. */
export function numberList(most: number = mostHeld): NumberList {
  let first = new Uint32Array(leastLength);
  const rest = pages(pageLength, most);
  return {
    get(at) {
      const number = at >>> pageBits;
      if (number === 0) return first[at] ?? 0;
      return rest.read(number)?.words[at & (pageLength - 1)] ?? 0;
    },
    set(at, value) {
      const number = at >>> pageBits;
      if (number === 0) {
        if (at >= first.length) {
          const longer = new Uint32Array(2 ** Math.ceil(Math.log2(at + 1)));
          longer.set(first);
          first = longer;
        }
        first[at] = value;
        return;
      }
      rest.write(number).words[at & (pageLength - 1)] = value;
    },
  };
}
