/**
 * Numbers ids, exactly and off the heap: an estate of a million resources has a hundred megabytes of
 * them, which the garbage collector would have to look through for as long as a scan lasts. Most of
 * an id is what its neighbours begin with too, and that is held once.
 */
import { sameId } from "./model.ts";
import { isExactId } from "./providers.ts";
import { numberList } from "./id-table/number-list.ts";
import { type Page, pages } from "./id-table/pages.ts";

export interface IdTable {
  /** The id's number: the next one, from 0, where none that is the same is there. */
  readonly add: (id: string) => number;
  readonly find: (id: string) => number | undefined;
  /** The id as it was spelt when it was added. */
  readonly idOf: (number: number) => string;
}

/** What many ids begin with: all before the name. */
interface Beginning {
  readonly number: number;
  readonly text: string;
  /** Of the text, to go on from. */
  readonly hash: number;
}

/** In words: four times the longest id. */
const pageLength = 4096;
/** 16 MB of ids. */
const mostPages = 1024;
/** Before each id: its hash, the number of its beginning and how long the rest is. */
const head = 8;
/** No cloud's id is as long; one that is, or is not ASCII, is kept as a string. */
const longest = 4096;
/** Beginnings are on the heap. What comes once there are so many, or so many letters of them, is held whole. */
const mostBeginnings = 2 ** 16;
const mostLetters = 8 * 1024 * 1024;

/**
 * `same` says what is the same id; "text" takes any text, and nothing but equal ones for the same. `most`: how many
 * pages of ids are held in memory, for tests.
 */
export function idTable(same: "id" | "text" = "id", most: number = mostPages): IdTable {
  const keyOf = same === "id" ? sameId : (text: string): string => text;
  const others = new Map<string, number>();
  const otherIds = new Map<number, string>();
  /** Whether one of the others is the same as an id that is ASCII. */
  let strange = false;
  const texts = pages(pageLength, most);
  /** Where the next id starts, in words counted over all pages. */
  let next = 0;
  let size = 0;
  /** By number: where the id starts. */
  const starts = numberList();
  /**
   * Open addressing, never more than three quarters full: number + 1, or 0 where it is free. The bits that no
   * number needs yet are the hash's, so that hardly ever one is looked at that is another.
   */
  let slots = new Uint32Array(2048);
  let numberBits = slots.length - 1;
  /** Another one in each run, so that nobody can make up ids that collide. */
  const seed = Math.floor(Math.random() * 2 ** 32);

  const none: Beginning = { number: 0, text: "", hash: seed };
  const beginnings = [none];
  const beginningOf = new Map<string, Beginning>();
  let letters = 0;

  const folds = (id: string): boolean => same === "id" && !isExactId(id);

  /** FNV-1a from a beginning on; undefined for what is not ASCII. */
  function hashed(id: string, from: Beginning, end: number): number | undefined {
    const fold = folds(id);
    let { hash } = from;
    for (let i = from.text.length; i < end; i++) {
      const code = id.charCodeAt(i);
      if (code > 127) return undefined;
      hash = Math.imul(hash ^ (fold ? lower(code) : code), 0x01000193);
    }
    return hash;
  }

  /** The beginning that the id shares with others, if it is known or `learn`. */
  function beginning(id: string, learn: boolean): Beginning {
    if (same === "text" || id.length > longest) return none;
    const end = nameAt(id);
    if (end === 0) return none;
    const text = id.slice(0, end);
    const known = beginningOf.get(text);
    if (known || !learn) return known ?? none;
    if (beginnings.length === mostBeginnings || letters + end > mostLetters) return none;
    const hash = hashed(id, none, end);
    if (hash === undefined) return none;
    letters += end;
    // A slice would keep the whole of which it is one.
    const own = Buffer.from(text, "latin1").toString("latin1");
    const made = { number: beginnings.length, text: own, hash };
    beginnings.push(made);
    beginningOf.set(own, made);
    return made;
  }

  /** Undefined for what is kept as a string. */
  function hashOf(id: string, from: Beginning): number | undefined {
    if (id.length > longest) return undefined;
    const hash = hashed(id, from, id.length);
    return hash === undefined ? undefined : (hash ^ (hash >>> 15)) >>> 0;
  }

  function idOf(number: number): string {
    const other = otherIds.get(number);
    if (other !== undefined) return other;
    const start = starts.get(number);
    const { bytes, words } = pageAt(start);
    const word = start % pageLength;
    const packed = words[word + 1]!;
    const at = word * 4 + head;
    return beginnings[packed >>> 16]!.text + bytes.toString("latin1", at, at + (packed & 0xffff));
  }

  const pageAt = (start: number): Page => texts.read(Math.floor(start / pageLength))!;

  function holds(number: number, id: string, from: Beginning, hash: number): boolean {
    const start = starts.get(number);
    const { bytes, words } = pageAt(start);
    const word = start % pageLength;
    if (words[word] !== hash) return false;
    const packed = words[word + 1]!;
    if (from === none || packed >>> 16 !== from.number) return keyOf(idOf(number)) === keyOf(id);
    const length = packed & 0xffff;
    if (id.length !== from.text.length + length) return false;
    const fold = folds(id);
    for (let i = 0; i < length; i++) {
      const ours = bytes[word * 4 + head + i]!;
      const theirs = id.charCodeAt(from.text.length + i);
      if (ours !== theirs && !(fold && lower(ours) === lower(theirs))) return false;
    }
    return true;
  }

  /** The slot that holds the id, or the free one where it belongs. */
  function slotOf(id: string, from: Beginning, hash: number): number {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const packed = slots[slot]!;
      if (packed === 0) return slot;
      const mayHold = ((packed ^ hash) & ~numberBits) === 0;
      if (mayHold && holds((packed & numberBits) - 1, id, from, hash)) return slot;
    }
  }

  function write(id: string, from: Beginning, hash: number): number {
    const length = id.length - from.text.length;
    const taken = Math.ceil((head + length) / 4);
    if ((next % pageLength) + taken > pageLength) next += pageLength - (next % pageLength);
    const start = next;
    next += taken;
    const { bytes, words } = texts.write(Math.floor(start / pageLength));
    const word = start % pageLength;
    words[word] = hash;
    words[word + 1] = from.number * 0x10000 + length;
    for (let i = 0; i < length; i++)
      bytes[word * 4 + head + i] = id.charCodeAt(from.text.length + i);
    return start;
  }

  const slotFor = (number: number, hash: number): number => (hash & ~numberBits) | (number + 1);

  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    numberBits = slots.length - 1;
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const start = starts.get(number);
      const hash = pageAt(start).words[start % pageLength]!;
      let slot = hash & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = slotFor(number, hash);
    }
  }

  function find(id: string): number | undefined {
    const from = beginning(id, false);
    const hash = hashOf(id, from);
    if (hash === undefined) return otherOf(id);
    const slot = slots[slotOf(id, from, hash)]!;
    return slot > 0 ? (slot & numberBits) - 1 : strange ? others.get(keyOf(id)) : undefined;
  }

  function otherOf(id: string): number | undefined {
    const key = keyOf(id);
    return others.get(key) ?? (isStrange(id, key) ? find(key) : undefined);
  }

  function addOther(id: string): number {
    const known = otherOf(id);
    if (known !== undefined) return known;
    const key = keyOf(id);
    strange ||= isStrange(id, key);
    others.set(key, size);
    otherIds.set(size, id);
    return size++;
  }

  return {
    idOf,
    find,
    add(id) {
      if (size * 4 >= slots.length * 3) grow();
      const from = beginning(id, true);
      const hash = hashOf(id, from);
      if (hash === undefined) return addOther(id);
      const slot = slotOf(id, from, hash);
      if (slots[slot]! > 0) return (slots[slot]! & numberBits) - 1;
      const other = strange ? others.get(keyOf(id)) : undefined;
      if (other !== undefined) return other;
      starts.set(size, write(id, from, hash));
      slots[slot] = slotFor(size, hash);
      return size++;
    },
  };
}

/** Not ASCII, and the same as something that is: the sign for kelvin is a K. */
const isStrange = (id: string, key: string): boolean => !isAscii(id) && isAscii(key);
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Of a letter of ASCII. */
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** Where the name starts that an id ends with: after the last slash or colon. */
export function nameAt(id: string): number {
  let at = id.length;
  for (; at > 0; at--) {
    const before = id.charCodeAt(at - 1);
    if (before === 47 || before === 58) break;
  }
  return at;
}
