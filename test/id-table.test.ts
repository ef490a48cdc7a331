/** The table of ids: exact, whatever ids look like and however many there are. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { idTable } from "../src/id-table.ts";
import { numberList } from "../src/id-table/number-list.ts";
import { numberRows } from "../src/id-table/number-rows.ts";
import { sameId } from "../src/model.ts";
import { temporaryFolder } from "./support/command.ts";

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

test("keeps what memory does not hold: ids, and numbers that are set again", () => {
  const table = idTable("id", 2);
  const list = numberList(2);
  const idOf = (i: number): string => `/subscriptions/S/resourceGroups/${"g".repeat(i % 90)}/${i}`;
  const count = 20_000;
  for (let i = 0; i < count; i++) {
    expect(table.add(idOf(i))).toBe(i);
    list.set(i, i + 1);
  }
  // Far from each other, so that no page is held from one to the next.
  for (let i = 0; i < count; i++) {
    const at = (i * 7919) % count;
    expect(table.find(idOf(at).toUpperCase())).toBe(at);
    expect(table.idOf(at)).toBe(idOf(at));
    expect(list.get(at)).toBe(at + 1);
    list.set(at, at + 2);
  }
  expect(table.add(idOf(count))).toBe(count);
  for (let i = 0; i < count; i++) expect(list.get(i)).toBe(i + 2);
  expect(list.get(10 * count)).toBe(0);
});

test("keeps ids apart whose beginnings differ in any one letter, and spells each as it came", () => {
  for (let length = 1; length < 20; length++) {
    const table = idTable();
    const ids = Array.from(
      { length },
      (_, at) => `${"g".repeat(at)}h${"g".repeat(length - at - 1)}/n`,
    );
    expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, at) => at));
    expect(ids.map((id) => table.add(id.toUpperCase()))).toEqual(ids.map((_, at) => at));
    expect(ids.map((id) => table.find(id.replace("h", "H")))).toEqual(ids.map((_, at) => at));
    expect(ids.map((_, at) => table.idOf(at))).toEqual(ids);
    expect(table.find(`${"g".repeat(length)}/n`)).toBeUndefined();
  }
});

test("rows of numbers are kept apart, those that memory does not hold too", () => {
  const rows = numberRows(3, 2);
  const count = 20_000;
  const order = Array.from({ length: count }, (_, i) => (i * 7919) % count);
  for (const at of order)
    for (let i = 0; i < 3; i++) {
      expect(rows.page(at)[rows.start(at) + i]).toBe(0);
      rows.page(at)[rows.start(at) + i] = 3 * at + i;
    }
  for (let at = 0; at < count; at++)
    for (let i = 0; i < 3; i++) expect(rows.page(at)[rows.start(at) + i]).toBe(3 * at + i);
});

test("what is put aside leaves nothing behind, and a folder that takes nothing is named", () => {
  const folder = temporaryFolder();
  const script = `
    const { numberList } = await import(${JSON.stringify(resolve("src/id-table/number-list.ts"))});
    const list = numberList(2);
    for (let i = 0; i < 20_000; i++) list.set(i, i);
    console.log(readdirSync(process.env.TMPDIR).length, list.get(5000));`;
  const run = (TMPDIR: string) =>
    spawnSync(
      process.execPath,
      ["--input-type=module", "-e", `import { readdirSync } from "node:fs";${script}`],
      {
        env: { TMPDIR },
        encoding: "utf8",
      },
    );
  expect(run(folder).stdout).toBe("1 5000\n");
  expect(readdirSync(folder)).toEqual([]);
  expect(run(join(folder, "none")).stderr).toContain(
    "none: cannot hold the ids of resources: there is no such file; free some space, or set TMPDIR to another folder",
  );
});
