/** Findings held in memory and findings put aside come back the same: sorted, whole, any number of times. */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findingStore } from "../src/check/finding-store.ts";
import type { Finding } from "../src/model.ts";
import { bucket, finding } from "./support/report-fixture.ts";

const asides = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("data-boundary-"));

function made(count: number): Finding[] {
  const at = ["us-east-1", "eu-west-2", "edge"] as const;
  return Array.from({ length: count }, (_, i) =>
    finding(
      bucket(`befunde-${(i * 7919) % count}`),
      i % 3 === 2 ? "cache" : "replica",
      at[i % 3]!,
      i % 3 === 2 ? ["DE", "US"] : ["US"],
    ),
  );
}

test("put aside or not, the order is the same", () => {
  const all = made(1_000);
  const held = findingStore();
  const aside = findingStore(64);
  for (const one of all) {
    held.add(one);
    aside.add(one);
  }
  expect([...aside]).toEqual([...held]);
  expect([...aside]).toEqual([...held]);
  expect([...held].map(({ level }) => level)).toEqual(
    [...held].map(({ level }) => level).toSorted(),
  );
  aside.close();
  expect([...aside]).toEqual([]);
});

test("names with newlines, tabs and anything else come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 40 }), (names) => {
      const store = findingStore(3);
      for (const name of names) store.add(finding(bucket(name), "home", "us-east-1", ["US"]));
      const back = [...store].map(({ resource }) => resource.name).toSorted();
      store.close();
      expect(back).toEqual(names.toSorted());
    }),
    { numRuns: 50 },
  );
});

test("what was put aside is removed, also when a walk stops in the middle", () => {
  const before = asides().length;
  const store = findingStore(10);
  for (const one of made(100)) store.add(one);
  expect(asides().length).toBe(before + 1);
  for (const _ of store) break;
  store.close();
  expect(asides().length).toBe(before);
});
