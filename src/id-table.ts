/**
 * Numbers ids, exactly and off the heap: an estate of a million resources has a hundred megabytes of
 * them, which the garbage collector would have to look through for as long as a scan lasts.
 */
import { sameId } from "./model.ts";

export interface IdTable {
  /** The id's number: the next one, from 0, where none that is the same by `sameId` is there. */
  readonly add: (id: string) => number;
  readonly find: (id: string) => number | undefined;
  /** The id as it was spelt when it was added. */
  readonly idOf: (number: number) => string;
}

const chunkSize = 1024 * 1024;
/** Before each id: its hash and its length. */
const head = 6;
/** No cloud's id is as long; one that is, or is not ASCII, is kept as a string. */
const longest = 4096;

export function idTable(): IdTable {
  const others = new Map<string, number>();
  const otherIds = new Map<number, string>();
  const chunks: Buffer[] = [];
  let used = chunkSize;
  let size = 0;
  /** By number: where the id starts, counted over all chunks. */
  let starts = new Float64Array(1024);
  /** Open addressing: number + 1, or 0 where it is free. Never more than half full. */
  let slots = new Uint32Array(2048);
  /** Another one in each run, so that nobody can make up ids that collide. */
  const seed = Math.floor(Math.random() * 2 ** 32);

  /** FNV-1a; undefined for what is kept as a string. */
  function hashOf(key: string): number | undefined {
    if (key.length > longest) return undefined;
    let hash = seed;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (code > 127) return undefined;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  function placeOf(number: number): { readonly chunk: Buffer; readonly at: number } {
    const start = starts[number]!;
    return { chunk: chunks[Math.floor(start / chunkSize)]!, at: start % chunkSize };
  }

  function idOf(number: number): string {
    const other = otherIds.get(number);
    if (other !== undefined) return other;
    const { chunk, at } = placeOf(number);
    return chunk.toString("latin1", at + head, at + head + chunk.readUInt16LE(at + 4));
  }

  /** The slot that holds the id, or the free one where it belongs. */
  function slotOf(key: string, hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot]! > 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      const { chunk, at } = placeOf(number);
      if (chunk.readUInt32LE(at) === hash && sameId(idOf(number)) === key) break;
    }
    return slot;
  }

  function write(id: string, hash: number): number {
    if (used + head + id.length > chunkSize) {
      chunks.push(Buffer.allocUnsafeSlow(chunkSize));
      used = 0;
    }
    const chunk = chunks.at(-1)!;
    const at = used;
    chunk.writeUInt32LE(hash, at);
    chunk.writeUInt16LE(id.length, at + 4);
    used += head + chunk.write(id, at + head, "latin1");
    return (chunks.length - 1) * chunkSize + at;
  }

  function grow(): void {
    const before = starts;
    starts = new Float64Array(before.length * 2);
    starts.set(before);
    slots = new Uint32Array(starts.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const { chunk, at } = placeOf(number);
      let slot = chunk.readUInt32LE(at) & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  }

  return {
    idOf,
    add(id) {
      if (size === starts.length) grow();
      const key = sameId(id);
      const hash = hashOf(key);
      if (hash === undefined) {
        const known = others.get(key);
        if (known !== undefined) return known;
        others.set(key, size);
        otherIds.set(size, id);
        return size++;
      }
      const slot = slotOf(key, hash);
      if (slots[slot]! > 0) return slots[slot]! - 1;
      starts[size] = write(id, hash);
      slots[slot] = ++size;
      return size - 1;
    },
    find(id) {
      const key = sameId(id);
      const hash = hashOf(key);
      if (hash === undefined) return others.get(key);
      const slot = slots[slotOf(key, hash)]!;
      return slot > 0 ? slot - 1 : undefined;
    },
  };
}
