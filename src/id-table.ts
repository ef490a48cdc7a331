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

/** In words: four times the longest id. */
const pageBits = 12;
const pageLength = 2 ** pageBits;
const inPage = pageLength - 1;
/** 16 MB of ids. */
const mostPages = 1024;
/** A power of two, and small: a table then grows before V8 optimizes its code, which need not be compiled again. */
const leastSlots = 128;
/**
 * The bits of a hash that are compared before an id's text: one in 256 ids that differ passes. With more bits so few
 * pass that V8 optimizes the lookup before the first one, and has to compile it again.
 */
const compared = 0xff << 24;
/** Before each id: its hash, the number of its beginning and how long the rest is. */
const head = 8;
/** No cloud's id is as long; one that is, or is not ASCII, is kept as a string. */
const longest = 4096;
/** The text at hand, in bytes: to ask a string for its letters one by one takes three times as long. */
const given = Buffer.from(new ArrayBuffer(3 * longest));
const givenWords = new Int32Array(given.buffer);
/** What comes once there are so many beginnings, or so many letters of them, is held whole. */
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
   * number needs yet are the hash's, so that seldom one is looked at that is another.
   */
  let slots = new Int32Array(leastSlots);
  let numberBits = slots.length - 1;
  /** Another one in each run, so that nobody can make up ids that collide. */
  const seed = Math.floor(Math.random() * 2 ** 32) | 0;

  const ofText = beginnings();
  /** Of the text at hand. */
  let from = 0;
  /** Where the text goes on after its beginning. */
  let rest = 0;
  let hash = 0;
  /** Two spellings of an id have one hash, whatever else has the same. */
  const folding = same === "id" ? 0x20202020 : 0;

  /** Reads a text, and the beginning that it shares with others, if it is known or `learn`; false for what is kept as a string. */
  function read(id: string, learn: boolean): boolean {
    const { length } = id;
    // In UTF-8 only ASCII is as long as that.
    if (length > longest || given.write(id) !== length) return false;
    const end = same === "id" ? nameIn(given, length) : 0;
    const whole = end >>> 2;
    let mix = seed;
    for (let i = 0; i < whole; i++) mix = mixed(mix, givenWords[i]! | folding);
    const first = (end & 3) === 0 ? 0 : upTo(givenWords[whole]!, end & 3) | folding;
    from = end === 0 ? 0 : ofText.numberOf(mixed(mix, first) ^ end, end, learn);
    rest = from === 0 ? 0 : end;
    const last = length >>> 2;
    for (let i = whole; i < last; i++) mix = mixed(mix, givenWords[i]! | folding);
    mix = mixed(
      mix ^ length,
      (length & 3) === 0 ? 0 : upTo(givenWords[last]!, length & 3) | folding,
    );
    hash = mix ^ (mix >>> 13);
    return true;
  }

  function idOf(number: number): string {
    const other = otherIds.get(number);
    if (other !== undefined) return other;
    const start = starts.get(number);
    const { bytes, words } = pageAt(start);
    const word = start & inPage;
    const packed = words[word + 1]!;
    const at = word * 4 + head;
    return ofText.textOf(packed >>> 16) + bytes.toString("latin1", at, at + (packed & 0xffff));
  }

  const pageAt = (start: number): Page => texts.read(start >>> pageBits)!;

  /** Of the text at hand, as the three below. */
  function holds(number: number, id: string): boolean {
    const start = starts.get(number);
    const { bytes, words } = pageAt(start);
    const word = start & inPage;
    if (words[word] !== hash) return false;
    const packed = words[word + 1]!;
    if (from === 0 || packed >>> 16 !== from) return keyOf(idOf(number)) === keyOf(id);
    const length = packed & 0xffff;
    if (id.length !== rest + length) return false;
    const at = word * 4 + head;
    let i = 0;
    while (i < length && bytes[at + i] === given[rest + i]) i++;
    if (i < length && isExactId(id)) return false;
    while (i < length && lower(bytes[at + i]!) === lower(given[rest + i]!)) i++;
    return i === length;
  }

  /** The slot that holds the id, or the free one where it belongs. */
  function slotOf(id: string): number {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const packed = slots[slot]!;
      if (packed === 0) return slot;
      const mayHold = ((packed ^ hash) & ~numberBits & compared) === 0;
      if (mayHold && holds((packed & numberBits) - 1, id)) return slot;
    }
  }

  function write(id: string): number {
    const length = id.length - rest;
    const taken = (head + length + 3) >>> 2;
    if ((next & inPage) + taken > pageLength) next += pageLength - (next & inPage);
    const start = next;
    next += taken;
    const { bytes, words } = texts.write(start >>> pageBits);
    const word = start & inPage;
    words[word] = hash;
    words[word + 1] = (from << 16) | length;
    const at = word * 4 + head;
    for (let i = 0; i < length; i++) bytes[at + i] = given[rest + i]!;
    return start;
  }

  const slotFor = (number: number, of: number): number => (of & ~numberBits) | (number + 1);

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    numberBits = slots.length - 1;
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const start = starts.get(number);
      const its = pageAt(start).words[start & inPage]!;
      let slot = its & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = slotFor(number, its);
    }
  }

  function find(id: string): number | undefined {
    if (!read(id, false)) return otherOf(id);
    const slot = slots[slotOf(id)]!;
    return slot !== 0 ? (slot & numberBits) - 1 : strange ? others.get(keyOf(id)) : undefined;
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
      if (!read(id, true)) return addOther(id);
      const slot = slotOf(id);
      const packed = slots[slot]!;
      if (packed !== 0) return (packed & numberBits) - 1;
      const other = strange ? others.get(keyOf(id)) : undefined;
      if (other !== undefined) return other;
      starts.set(size, write(id));
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

/** Of hashes, which nobody can choose texts for, as the first is random. */
function mixed(before: number, word: number): number {
  const mix = Math.imul(before ^ word, 0x01000193);
  return mix ^ (mix >>> 15);
}

/** The first one to three bytes of four. */
const upTo = (word: number, bytes: number): number => word & ((1 << (bytes * 8)) - 1);

/** What many ids begin with: all before the name. Each is held once, in bytes, and has a number from 1. */
function beginnings(): {
  /** Of the first `length` bytes of the text at hand; 0 where they are not known, and not to be learnt. */
  readonly numberOf: (hash: number, length: number, learn: boolean) => number;
  readonly textOf: (number: number) => string;
} {
  let words = new Int32Array(1024);
  /** By number: where it starts in words, how long it is in bytes, its hash. */
  const starts = [0];
  const lengths = [0];
  const hashes = [0];
  const texts: (string | undefined)[] = [""];
  let next = 0;
  let letters = 0;
  /** Open addressing, never more than half full. */
  let slots = new Int32Array(64);

  function isIt(number: number, hash: number, length: number): boolean {
    if (hashes[number] !== hash || lengths[number] !== length) return false;
    const start = starts[number]!;
    const whole = length >>> 2;
    for (let i = 0; i < whole; i++) if (words[start + i] !== givenWords[i]) return false;
    return (length & 3) === 0 || words[start + whole] === upTo(givenWords[whole]!, length & 3);
  }

  /** The slot that holds it, or the free one where it belongs. */
  function slotOf(hash: number, length: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot]! > 0 && !isIt(slots[slot]!, hash, length)) slot = (slot + 1) & mask;
    return slot;
  }

  function learnt(hash: number, length: number): number {
    const whole = length >>> 2;
    if (next + whole + 1 > words.length) {
      const longer = new Int32Array(2 * words.length + whole);
      longer.set(words);
      words = longer;
    }
    words.set(givenWords.subarray(0, whole), next);
    words[next + whole] = (length & 3) === 0 ? 0 : upTo(givenWords[whole]!, length & 3);
    hashes.push(hash);
    lengths.push(length);
    texts.push(undefined);
    letters += length;
    const number = starts.push(next) - 1;
    next += whole + 1;
    return number;
  }

  function grow(): void {
    slots = new Int32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let number = 1; number < starts.length; number++) {
      let slot = hashes[number]! & mask;
      while (slots[slot]! > 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
  }

  return {
    numberOf(hash, length, learn) {
      const number = slots[slotOf(hash, length)]!;
      if (number > 0 || !learn) return number;
      if (starts.length === mostBeginnings || letters + length > mostLetters) return 0;
      if (starts.length * 2 >= slots.length) grow();
      return (slots[slotOf(hash, length)] = learnt(hash, length));
    },
    textOf: (number) =>
      (texts[number] ??= Buffer.from(words.buffer).toString(
        "latin1",
        starts[number]! * 4,
        starts[number]! * 4 + lengths[number]!,
      )),
  };
}

/** Where the name starts that the text at hand ends with. */
function nameIn(bytes: Buffer, length: number): number {
  let at = length;
  for (; at > 0; at--) {
    const before = bytes[at - 1];
    if (before === 47 || before === 58) break;
  }
  return at;
}

/** Where the name starts that an id ends with: after the last slash or colon. */
export function nameAt(id: string): number {
  let at = id.length;
  for (; at > 0; at--) {
    const before = id.charCodeAt(at - 1);
    if (before === 47 || before === 58) break;
  }
  return at;
}
