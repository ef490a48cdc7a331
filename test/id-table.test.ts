/** The table of ids: exact, whatever ids look like and however many there are. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { idTable } from "../src/id-table.ts";
import { sameId } from "../src/model.ts";

test("agrees with a Map on any ids", () => {
  const id = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("a", "A", "arn:a", "arn:A", "ARN:a", "é", "É", "", "k", "K", "\u212a"),
    fc.constantFrom("x".repeat(4096), "x".repeat(70_000), `/${"x".repeat(4095)}`),
    fc.string({ unit: fc.constantFrom("/", ":", "a", "A", "b", "k", "\u212a"), maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), fc.array(id), (added, asked) => {
      const table = idTable();
      const known = new Map<string, number>();
      const spelt: string[] = [];
      for (const one of added) {
        const key = sameId(one);
        if (!known.has(key)) {
          known.set(key, spelt.length);
          spelt.push(one);
        }
        expect(table.add(one)).toBe(known.get(key));
      }
      for (const one of [...added, ...asked]) expect(table.find(one)).toBe(known.get(sameId(one)));
      expect(spelt.map((_, number) => table.idOf(number))).toEqual(spelt);
    }),
  );
});

test("keeps every one of many, over its growth and the ends of its chunks", () => {
  const table = idTable();
  const idOf = (i: number): string => `/subscriptions/S/resourceGroups/${"g".repeat(i % 90)}/${i}`;
  const count = 40_000;
  for (let i = 0; i < count; i++) expect(table.add(idOf(i))).toBe(i);
  for (let i = 0; i < count; i++) {
    expect(table.find(idOf(i).toUpperCase())).toBe(i);
    expect(table.idOf(i)).toBe(idOf(i));
  }
  expect(table.find(idOf(count))).toBeUndefined();
});

test("keeps ids apart that share no beginning with any other, however many", () => {
  const table = idTable();
  const idOf = (i: number): string => `arn:aws:logs:eu-central-1:123456789012:${i % 2}/${i}:*`;
  const count = 70_000;
  for (let i = 0; i < count; i++) expect(table.add(idOf(i))).toBe(i);
  for (let i = 0; i < count; i++) {
    expect(table.find(idOf(i))).toBe(i);
    expect(table.idOf(i)).toBe(idOf(i));
  }
  expect(table.add("/subscriptions/S/late")).toBe(count);
  expect(table.find("/SUBSCRIPTIONS/s/LATE")).toBe(count);
});

test("of texts only equal ones are the same", () => {
  const table = idTable("text");
  const texts = ["a", "A", "/a/b", "/A/b", "ä", "Ä", "", "k", "\u212a", "x".repeat(5000)];
  expect(texts.map(table.add)).toEqual(texts.map((_, i) => i));
  expect(texts.map(table.add)).toEqual(texts.map((_, i) => i));
  expect(texts.map((_, i) => table.idOf(i))).toEqual(texts);
});
