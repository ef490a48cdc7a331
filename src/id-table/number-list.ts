/** Whole numbers by position, off the heap; a list grows by a block at a time, and only the first is copied while it is small. */

export interface NumberList {
  /** 0 where nothing was set. */
  readonly get: (at: number) => number;
  readonly set: (at: number, value: number) => void;
}

const blockBits = 16;
const blockLength = 2 ** blockBits;
/** Of the first block: a scan has some twenty lists, most of them short. */
const leastLength = 256;

export function numberList(): NumberList {
  const blocks: Uint32Array[] = [];
  return {
    get: (at) => blocks[at >>> blockBits]?.[at & (blockLength - 1)] ?? 0,
    set(at, value) {
      const number = at >>> blockBits;
      const place = at & (blockLength - 1);
      let block = blocks[number];
      if (!block || place >= block.length) {
        const room =
          number === 0 ? Math.max(leastLength, 2 ** Math.ceil(Math.log2(place + 1))) : blockLength;
        const longer = new Uint32Array(room);
        if (block) longer.set(block);
        block = blocks[number] = longer;
      }
      block[place] = value;
    },
  };
}
