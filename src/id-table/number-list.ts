/** Whole numbers by position, off the heap; a list grows by a block at a time, and nothing is copied. */

export interface NumberList {
  /** 0 where nothing was set. */
  readonly get: (at: number) => number;
  readonly set: (at: number, value: number) => void;
}

const blockBits = 16;
const blockLength = 2 ** blockBits;

export function numberList(): NumberList {
  const blocks: Uint32Array[] = [];
  return {
    get: (at) => blocks[at >>> blockBits]?.[at & (blockLength - 1)] ?? 0,
    set(at, value) {
      const block = (blocks[at >>> blockBits] ??= new Uint32Array(blockLength));
      block[at & (blockLength - 1)] = value;
    },
  };
}
