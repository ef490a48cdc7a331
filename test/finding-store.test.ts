/** Findings held in memory and findings put aside come back the same: sorted, whole, any number of times. */
import { readdirSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findingStore } from "../src/check/finding-store.ts";
import { type Finding, UserError } from "../src/model.ts";
import { findingWriter } from "../src/report/json.ts";
import { temporaryFolder } from "./support/command.ts";
import { bucket, finding } from "./support/report-fixture.ts";

const textOf = findingWriter();

/** A folder that no other process writes to. */
const temporary = temporaryFolder();
process.env["TMPDIR"] = temporary;
const asides = (): string[] =>
  readdirSync(temporary).filter((name) => name.startsWith("data-boundary-"));

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
  const held = findingStore(textOf);
  const aside = findingStore(textOf, 64 * 1024);
  for (const one of all) {
    held.add(one);
    aside.add(one);
  }
  expect([...aside]).toEqual([...held]);
  expect([...aside]).toEqual([...held]);
  expect([...aside.texts()]).toEqual([...held].map(findingWriter()));
  expect([...held].map(({ level }) => level)).toEqual(
    [...held].map(({ level }) => level).toSorted(),
  );
  for (const store of [aside, held]) {
    store.close();
    expect([...store]).toEqual([]);
  }
});

test("of one level, what is outside comes before what may leave, whatever their roles and names", () => {
  const store = findingStore(textOf);
  const level = "warning";
  store.add(finding(bucket("a-letters"), "replica", "edge", ["DE", "US"], { level }));
  store.add(finding(bucket("b-scans"), "cache", "us-east-1", ["US"], { level }));
  expect([...store].map(({ verdict }) => verdict)).toEqual(["outside", "may-leave"]);
  store.close();
});

test("names with newlines, tabs and anything else come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 40 }), (names) => {
      const store = findingStore(textOf, 2048);
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
  const store = findingStore(textOf, 8192);
  for (const one of made(100)) store.add(one);
  expect(asides().length).toBe(before + 1);
  for (const _ of store) break;
  store.close();
  expect(asides().length).toBe(before);
});

test("equal places of one resource keep the order in which they came", () => {
  const named = (name: string): Finding => {
    const one = finding(bucket("befunde"), "home", "us-east-1", ["US"]);
    return { ...one, resource: { ...one.resource, name } };
  };
  const names = Array.from({ length: 20 }, (_, i) => `${i}`);
  for (const limit of [1, 4096, undefined]) {
    const store = findingStore(textOf, limit);
    for (const name of names) store.add(named(name));
    expect([...store].map(({ resource }) => resource.name)).toEqual(names);
    store.close();
  }
});

test("a finding larger than what is held or read at once comes back whole", () => {
  const store = findingStore(textOf, 4096);
  const names = [1, 40_000, 2, 300_000, 3].map((length) => "ä".repeat(length));
  for (const name of names) store.add(finding(bucket(name), "home", "us-east-1", ["US"]));
  expect([...store].map(({ resource }) => resource.name)).toEqual(names.toSorted());
  store.close();
});

test("a place that can't hold what is put aside is told in one line", () => {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = "/no/such/folder";
  try {
    const store = findingStore(textOf, 1);
    store.add(finding(bucket("befunde"), "home", "us-east-1", ["US"]));
    let fault: unknown;
    try {
      store.add(finding(bucket("labor"), "home", "us-east-1", ["US"]));
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(UserError);
    expect(String(fault)).toMatch(
      /\/no\/such\/folder: cannot store the findings: there is no such file; .*TMPDIR/,
    );
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
});
