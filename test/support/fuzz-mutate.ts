/** Seeded mutations: the same seed gives the same hostile input on every machine. */
import { isWhole } from "./whole.ts";

export interface Random {
  /** From 0 up to, and without, `below`. */
  readonly below: (below: number) => number;
  readonly of: <T>(choices: readonly T[]) => T;
}

/** Mulberry32, by Tommy Ettinger: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, of: (choices) => choices[below(choices.length)]! };
}

/**
 * How many inputs a test tries: `usual` in `npm run test:all`, a third of it in `npm test`;
 * DATA_BOUNDARY_FUZZ=20 tries twenty times as many, from other seeds too.
 */
export const rounds = (usual: number): number =>
  (isWhole ? usual : Math.ceil(usual / 3)) *
  Math.max(1, Number(process.env["DATA_BOUNDARY_FUZZ"]) || 1);

const nested = (depth: number): unknown => {
  let value: unknown = "deep";
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { deep: value };
  return value;
};

/** What stands where something else is expected. */
const odd: readonly (() => unknown)[] = [
  () => null,
  () => 5,
  () => -0.5,
  () => true,
  () => "",
  () => [],
  () => {},
  () => ({}),
  () => [null],
  () => [["eastus"]],
  () => ({ name: { name: "eastus" } }),
  () => "__proto__",
  () => "constructor",
  () => "toString",
  () => "\u0000",
  () => "\ud800",
  () => "\u001b]0;owned\u0007\u202e",
  () => "x".repeat(100_000),
  () => "/a".repeat(10_000),
  () => "arn:aws:::::",
  () => "arn:aws:s3:us-east-1:123456789012:".repeat(3),
  () => "/subscriptions//resourceGroups//providers//",
  () => "https://",
  () => "{",
  () => nested(200),
  () => JSON.parse('{"__proto__":{"location":"eastus"},"constructor":{"prototype":{}}}') as unknown,
];

/** A copy in which some values are others, keys are gone, doubled or called otherwise. */
export function distort(value: unknown, random: Random, chance = 12): unknown {
  if (random.below(chance) === 0) return random.of(odd)();
  if (Array.isArray(value)) {
    const items = value.map((item) => distort(item, random, chance));
    return random.below(chance) === 0 ? [...items, ...items] : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const kept = [key, distort(item, random, chance)] as const;
      if (random.below(chance * 2) > 0) return [kept];
      return random.of([[], [["__proto__", item] as const], [[key.toUpperCase(), item] as const]]);
    }),
  );
}

const pieces: readonly Buffer[] =
  '\u0000|\ufeff|\u2028|__proto__|constructor|: |- |[|{|]|}|"|\'|&a |*a |<<: |!!binary |? |---\n|\n|\t|%|#|null|~|1e999|-1|\\ud800|\\u0000|{"a":'
    .split("|")
    .map((piece) => Buffer.from(piece))
    .concat([Buffer.from([0xff, 0xfe]), Buffer.from([0xc3]), Buffer.from([0xed, 0xa0, 0x80])]);

/** A copy with bytes flipped, cut out, doubled and put in. */
export function garble(bytes: Buffer, random: Random): Buffer {
  let out = bytes;
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(out.length + 1);
    const to = Math.min(out.length, at + 1 + random.below(40));
    const [before, part, after] = [out.subarray(0, at), out.subarray(at, to), out.subarray(to)];
    out = Buffer.concat(
      random.of<() => Buffer[]>([
        () => [before, after],
        () => [before, part, part, after],
        () => [before, random.of(pieces), part, after],
        () => [before, Buffer.from(part.map((byte) => byte ^ (1 << random.below(8)))), after],
        () => [before, Buffer.from(Array.from(part, () => random.below(256))), after],
        () => [before, random.of(pieces), after],
        () => [before],
      ])(),
    );
  }
  return out;
}
