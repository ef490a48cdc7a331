/** A key that an object names twice: JSON.parse takes the last one without a word. */
import { expect, test } from "vitest";
import { hasDuplicateKeys } from "../src/duplicate-keys.ts";

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
