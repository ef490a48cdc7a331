/**
 * JSON as ARM templates write it (with comments, and strings of several lines), and where each member of it
 * stands. Bounded in depth; one pass.
 */
import { setMember } from "../set-member.ts";

/** Where the members of objects and the items of lists begin in a text: by key, or by number. */
export type Offsets = WeakMap<object, Map<string, number> | number[]>;

export interface JsonText {
  readonly value: unknown;
  readonly offsets: Offsets;
  /** Keys that are written again in the same object: which of them holds is not certain. */
  readonly repeated: readonly { readonly key: string; readonly offset: number }[];
  /** From an offset to a line and a column that count from 1. */
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Nested modules add five levels each; beyond this nothing is read. */
const deepest = 256;

/** Thrown for text that is not JSON; it quotes nothing of the text. */
class NotJson extends SyntaxError {}

const word = /[-+.\w]+/y;
const space = /[\s,]*/y;
const plain = /[^"\\]*/y;

/** Undefined where the text is not JSON, or nested too deep. */
export function jsonText(text: string): JsonText | undefined {
  const offsets: Offsets = new WeakMap();
  const repeated: { key: string; offset: number }[] = [];
  let at = 0;
  let value: unknown;
  try {
    value = read(0);
    skip();
    if (at < text.length) return undefined;
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
  let starts: number[] | undefined;
  return {
    value,
    offsets,
    repeated,
    positionOf(offset) {
      starts ??= lineStarts(text);
      let low = 0;
      for (let high = starts.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
  };

  /** Commas count as space: where they stand is the author's business. */
  function skip(): void {
    for (;;) {
      space.lastIndex = at;
      space.test(text);
      at = space.lastIndex;
      if (text[at] !== "/") return;
      const isLine = text[at + 1] === "/";
      if (!isLine && text[at + 1] !== "*") return;
      const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
      at = end < 0 ? text.length : end + (isLine ? 1 : 2);
    }
  }

  function read(depth: number): unknown {
    skip();
    const character = text[at];
    if (character === '"') return string();
    if (character === "{" || character === "[") {
      if (depth >= deepest) throw new NotJson();
      at++;
      return character === "{" ? object(depth + 1) : list(depth + 1);
    }
    word.lastIndex = at;
    const [said] = word.exec(text) ?? [];
    if (said === undefined) throw new NotJson();
    at += said.length;
    if (said === "true") return true;
    if (said === "false") return false;
    if (said === "null") return null;
    const number = Number(said);
    if (Number.isNaN(number)) throw new NotJson();
    return number;
  }

  function object(depth: number): unknown {
    const members: Record<string, unknown> = {};
    const places = new Map<string, number>();
    offsets.set(members, places);
    for (skip(); text[at] !== "}"; skip()) {
      if (text[at] !== '"') throw new NotJson();
      const start = at;
      const key = string();
      skip();
      if (text[at] !== ":") throw new NotJson();
      at++;
      const member = read(depth);
      if (places.has(key)) repeated.push({ key, offset: start });
      places.set(key, start);
      setMember(members, key, member);
    }
    at++;
    return members;
  }

  function list(depth: number): unknown {
    const items: unknown[] = [];
    const places: number[] = [];
    offsets.set(items, places);
    for (skip(); text[at] !== "]"; skip()) {
      if (at >= text.length) throw new NotJson();
      places.push(at);
      items.push(read(depth));
    }
    at++;
    return items;
  }

  function string(): string {
    const start = ++at;
    let isPlain = true;
    for (;;) {
      plain.lastIndex = at;
      plain.test(text);
      at = plain.lastIndex;
      if (at >= text.length) throw new NotJson();
      if (text[at] === '"') break;
      isPlain = false;
      at += 2;
    }
    const said = text.slice(start, at++);
    if (isPlain) return said;
    return said.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code, letter: string) =>
      code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(parseInt(code, 16)),
    );
  }
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
