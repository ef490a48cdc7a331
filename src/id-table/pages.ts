/**
 * Pages of whole numbers off the heap. Of a list that is long, those that were asked for lately are held, and the
 * others are in a temporary file: an estate of ten million resources takes hardly more memory than one of a million.
 */
import { type PageFile, pageFile } from "./page-file.ts";

export interface Page {
  readonly words: Int32Array;
  /** The same, by bytes. */
  readonly bytes: Buffer;
}

export interface Pages {
  /** To be read; undefined where nothing was written. Good until the next page is asked for. */
  readonly read: (number: number) => Page | undefined;
  /** To be written; all zero where it is new. */
  readonly write: (number: number) => Page;
}

/** `length`: in words, of each page; `most`: how many are held. */
export function pages(length: number, most: number): Pages {
  /** By number, without holes: holes, and reads beyond the end, make V8 compile the code that uses it again. */
  const held: (Page | undefined)[] = [];
  const isMade: boolean[] = [];
  /** Since it was put aside, or ever. */
  const isChanged: boolean[] = [];
  /** The numbers of those that are held, in a ring: the oldest makes room. */
  const ring: number[] = [];
  let oldest = 0;
  let file: PageFile | undefined;

  function free(): Page {
    if (ring.length < most) {
      const words = new Int32Array(length);
      return { words, bytes: Buffer.from(words.buffer) };
    }
    const number = ring[oldest]!;
    const page = held[number]!;
    held[number] = undefined;
    if (isChanged[number]) {
      file ??= pageFile(length * 4);
      file.write(number, page.bytes);
      isChanged[number] = false;
    }
    return page;
  }

  function load(number: number): Page {
    const page = free();
    for (; held.length <= number; held.push(undefined)) {
      isMade.push(false);
      isChanged.push(false);
    }
    if (!file?.read(number, page.bytes)) page.words.fill(0);
    if (ring.length < most) ring.push(number);
    else {
      ring[oldest] = number;
      oldest = (oldest + 1) % most;
    }
    held[number] = page;
    return page;
  }

  const heldAt = (number: number): Page | undefined =>
    number < held.length ? held[number] : undefined;

  return {
    read: (number) => heldAt(number) ?? (isMade[number] ? load(number) : undefined),
    write(number) {
      const page = heldAt(number) ?? load(number);
      if (!isChanged[number]) isChanged[number] = isMade[number] = true;
      return page;
    },
  };
}
