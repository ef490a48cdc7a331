/** Rows of whole numbers by position, off the heap: what is known of one thing stands together. */
import { pages } from "./pages.ts";

export interface NumberRows {
  /** The page with the row at a position, to be read and written until another one is asked for; all 0 where nothing was set. */
  readonly page: (at: number) => Int32Array;
  /** Where in its page the row begins. */
  readonly start: (at: number) => number;
}

const pageBits = 10;
const rowsOfPage = 2 ** pageBits;
/** Half a million rows of each list. */
const mostHeld = 512;

/** `width`: how many numbers a row has; `most`: how many pages are held in memory, for tests. */
export function numberRows(width: number, most: number = mostHeld): NumberRows {
  const held = pages(rowsOfPage * width, most);
  return {
    page: (at) => held.write(at >>> pageBits).words,
    start: (at) => (at & (rowsOfPage - 1)) * width,
  };
}
