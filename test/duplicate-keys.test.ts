/** A key that an object names twice: JSON.parse takes the last one without a word. */
import { expect, test } from "vitest";
import { hasDuplicateKeys } from "../src/duplicate-keys.ts";
import { rounds, seeded } from "./support/fuzz-mutate.ts";

const isTwice = (text: string): boolean => hasDuplicateKeys(text, JSON.parse(text));
/** Longer than what is read in bytes. */
const long = "ä".repeat(40_000);

test.each([
  `{"a":1,"a":2}`,
  `{"a" :1,"b":{"c":2},"a"\t:3}`,
  `[{"x":[{"a":"\\"","a":"\\\\"}]}]`,
  `{"\\"a":1,"b":"\\\\","\\"a":2}`,
  `{"ä":1,"€":2,"ä":3}`,
  `{"a":{"b":1},"c":[":","a:",{"a":":"}],"a":null}`,
  `{"__proto__":1,"__proto__":2}`,
])("%s", (text) => {
  expect(isTwice(text)).toBe(true);
  expect(isTwice(`{"long":"${long}","of":${text}}`)).toBe(true);
});

test.each([
  `{}`,
  `"a"`,
  `"a:"`,
  `{"a":"b","b":"a"}`,
  `{"a":"\\":","b":"\\\\","c\\"":[":\\"","x"]}`,
  `[["a",":"],"b",{"a" : 1}, {"a" :\r\n2}]`,
  `{"ä":"€:","😀":{"ä":1}}`,
  `{"__proto__":1,"a":"\\u0022:"}`,
])("%s has none", (text) => {
  expect(isTwice(text)).toBe(false);
  // What a longer text has left behind is not read.
  expect(isTwice(`{"k":"${"k".repeat(200)}","v":${text}}`)).toBe(false);
  expect(isTwice(text)).toBe(false);
  expect(isTwice(`{"long":"${long}","of":${text}}`)).toBe(false);
});

test("any text: a key that comes twice is seen, in whatever way the rest is written", () => {
  const random = seeded(11);
  const blank = (): string => (random.below(20) === 0 ? random.of([" ", "\n", "\t "]) : "");
  const numbers = ["0", "-0", "7", "-7", "42", "1e1", "100", "1e2", "1000", "1e3", "1E+21", "0.5"];
  const other = ["true", "false", "null", `""`, `"a"`, `":"`, `"\\":1"`, `"\\u0061"`, `"äöü"`];
  let twice = 0;
  /** A text, and whether some object in it names a key twice. */
  function text(depth: number): readonly [string, boolean] {
    const kind = depth === 0 ? 0 : random.below(4);
    if (kind === 0) return [random.of([...numbers, "1e9", "123456789", "-1e5", ...other]), false];
    const inner = Array.from({ length: random.below(4) }, () => text(depth - 1));
    const isTwiceInside = inner.some(([, is]) => is);
    if (kind === 1) return [`[${blank()}${inner.map(([of]) => of).join(",")}]`, isTwiceInside];
    const names = inner.map(() => random.of(["a", "b", "c", "dd", "__proto__", "1"]));
    const members = inner.map(([of], at) => `"${names[at]}"${blank()}:${blank()}${of}`);
    return [`{${members.join(",")}}`, isTwiceInside || new Set(names).size < names.length];
  }
  for (let i = 0; i < rounds(30_000); i++) {
    const [of, is] = text(4);
    if (is) twice++;
    expect(isTwice(of), of).toBe(is);
  }
  expect(twice).toBeGreaterThan(2000);
});
