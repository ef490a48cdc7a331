/** A saved inventory is read in pieces; where a piece ends changes nothing of what is read, nor which line is at fault. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { files as inventory } from "../src/files.ts";
import type { Gap, Resource } from "../src/model.ts";
import { options } from "./support/aws-scan.ts";
import { temporaryFolder } from "./support/command.ts";

let file: string;
beforeAll(() => {
  file = join(temporaryFolder(), "estate.ndjson");
});

interface Read {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
}

async function read(bytes: Buffer | string): Promise<Read> {
  writeFileSync(file, bytes);
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  for await (const batch of inventory.collect(file, options(undefined))) {
    resources.push(...(batch.resources ?? []));
    gaps.push(...(batch.gaps ?? []));
  }
  return { resources, gaps };
}

const bucket = (name: string): Resource => ({
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  location: "eu-central-1",
  name,
  labels: {},
  properties: {},
  unseen: { "**": "the inventory does not prove that it is complete" },
  source: "inventory",
});
const lineOf = (name: string): string => JSON.stringify(bucket(name));

test("lines of any length, in any script, come back whole", async () => {
  const name = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc
      .tuple(fc.constantFrom("a", "ä", "€", "\u{1fa7b}"), fc.integer({ min: 1, max: 70_000 }))
      .map(([letter, length]) => letter.repeat(length)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("", "\n"),
      fc.constantFrom("", "\uFEFF"),
      async (names, end, mark) => {
        const lines = names.map((one) => mark + lineOf(one));
        const { resources } = await read(lines.join("\n") + end);
        expect(resources).toEqual(names.map(bucket));
      },
    ),
    { numRuns: 60 },
  );
});

const many = Array.from({ length: 2000 }, (_, i) => lineOf(`befunde-${i}`));
test.each<[string, Buffer | string, RegExp]>([
  ["is not UTF-8", Buffer.from([0x22, 0xff, 0x22]), /: is not UTF-8/],
  ["has a NUL", '{"a":"\0"}', /: is not UTF-8/],
  ["is cut off", lineOf("ä").slice(0, -5), /: is not JSON/],
  ["is not a record", "[]", /: is not a JSON object/],
  ["has two marks", `\uFEFF\uFEFF${lineOf("a")}`, /: is not JSON/],
  ["names a key twice", lineOf("a").replace("{", '{"id":"x",'), /: contains a key twice/],
  ["names a key twice far in", lineOf("a").replace("{}", '{"a":[{"b":1,"\\u0062":2}]}'), /twice/],
])("a line that %s costs itself, and is a gap that names it", async (_, bad, says) => {
  for (const at of [0, 1, 250, 251, 1999]) {
    const lines = many.map((line) => Buffer.from(`${line}\n`));
    lines[at] = Buffer.concat([Buffer.from(bad), Buffer.from("\n")]);
    const { resources, gaps } = await read(Buffer.concat(lines));
    expect(resources).toHaveLength(1999);
    const [gap] = gaps.filter(({ reason }) => reason === "failed");
    expect(gap!.detail.slice(0, file.length + 6)).toContain(`${file}:${at + 1}:`);
    expect(gap!.detail).toMatch(says);
  }
});

test.each(["", " \t", "\uFEFF", "\r"])("a line of blanks (%j) is passed over", async (blank) => {
  const { resources, gaps } = await read([lineOf("a"), blank, lineOf("b"), blank, ""].join("\n"));
  expect(resources).toEqual([bucket("a"), bucket("b")]);
  expect(gaps.filter(({ reason }) => reason === "failed")).toEqual([]);
});

test("of many bad lines the first are named, and all are counted", async () => {
  const lines = [lineOf("a"), ...Array.from({ length: 1000 }, () => "{}")];
  const { gaps } = await read(lines.join("\n"));
  const failed = gaps.filter(({ reason }) => reason === "failed");
  expect(failed).toHaveLength(21);
  expect(failed[0]!.detail).toContain(':2: "provider" is missing');
  expect(failed.at(-1)!.detail).toMatch(/980 more records could not be read/);
});

test("where no line can be read, the first fault is the user's", async () => {
  await expect(read("{}\n{\n")).rejects.toThrow(/:1: "provider" is missing/);
});

test("a line of 16 MiB is read, and a longer one costs itself", async () => {
  const full = 16 * 1024 * 1024;
  const name = "x".repeat((full - lineOf("").length) >> 1);
  const whole = await read(`${lineOf("a")}\n${lineOf(name)}\n`);
  expect(whole.resources).toEqual([bucket("a"), bucket(name)]);
  for (const end of ["", "\n", `\n${lineOf("b")}\n`]) {
    const { resources, gaps } = await read(
      `${lineOf("a")}\n${lineOf("x".repeat(full + 70_000))}${end}`,
    );
    expect(resources).toEqual([bucket("a"), ...(end.length > 1 ? [bucket("b")] : [])]);
    expect(gaps.map(({ detail }) => detail)).toContain(`${file}:2: line is longer than 16 MiB`);
  }
});

test("a value of many megabytes is read as any other tool writes it, with a space", async () => {
  const properties = { text: "x".repeat(9_000_000) };
  const line = JSON.stringify({ ...bucket("a"), properties });
  const { resources, gaps } = await read(` ${line}\n${lineOf("b")}\n`);
  expect(resources.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(gaps.filter(({ reason }) => reason === "failed")).toEqual([]);
});

test("a key that comes twice in a document is a gap, as it is in a line", async () => {
  const twice = lineOf("a").replace(
    '"location":"eu-central-1"',
    '"location":"us-east-1","location":"eu-central-1"',
  );
  const said = async (text: string): Promise<readonly string[]> =>
    (await read(text)).gaps.map(({ detail }) => detail).filter((one) => one.includes("twice"));
  expect(await said(`[${twice}, ${lineOf("b")}]`)).toEqual([
    `${file}: contains a key twice in one object, so its value is ambiguous: where a resource is may be the other one`,
  ]);
  expect(await said(`[${lineOf("a")}, ${lineOf("b")}]`)).toEqual([]);
  expect(await said(`${twice}\n${lineOf("b")}\n`)).toHaveLength(1);
});

test("a resource that says more than a resource may is a gap, and not a note", async () => {
  const noted = JSON.stringify({ ...bucket("a"), note: "asked the owner" });
  const { resources, gaps } = await read(`${noted}\n${lineOf("b")}\n`);
  expect(resources).toEqual([bucket("b")]);
  expect(gaps.map(({ detail }) => detail)).toContain(
    `${file}:1: has "id" and "note", which records of two kinds have: it is unclear what it is`,
  );
});
