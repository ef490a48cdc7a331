/** A saved inventory is read in pieces; where a piece ends changes nothing of what is read, nor which line is at fault. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { inventory } from "../src/collect/inventory.ts";
import type { Resource } from "../src/model.ts";
import { options } from "./support/aws-scan.ts";
import { temporaryFolder } from "./support/command.ts";

let file: string;
beforeAll(() => {
  file = join(temporaryFolder(), "estate.ndjson");
});

async function read(bytes: Buffer | string): Promise<readonly Resource[]> {
  writeFileSync(file, bytes);
  const resources: Resource[] = [];
  for await (const batch of inventory.collect(file, options(undefined)))
    resources.push(...(batch.resources ?? []));
  return resources;
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
        expect(await read(lines.join("\n") + end)).toEqual(names.map(bucket));
      },
    ),
    { numRuns: 60 },
  );
});

const many = Array.from({ length: 2000 }, (_, i) => lineOf(`befunde-${i}`));
test.each<[string, Buffer | string, RegExp]>([
  ["is not UTF-8", Buffer.from([0x22, 0xff, 0x22]), /: is not UTF-8/],
  ["has a NUL", '{"a":"\0"}', /: is not UTF-8/],
  ["is empty", "", /: line is empty/],
  ["is nothing but blanks and a mark", "\uFEFF \t", /: line is empty/],
  ["is cut off", lineOf("ä").slice(0, -5), /: is not JSON/],
  ["is no record", "[]", /: is not a JSON object/],
  ["has two marks", `\uFEFF\uFEFF${lineOf("a")}`, /: is not JSON/],
])("a line that %s is named, wherever it stands", async (_, bad, says) => {
  for (const at of [0, 1, 250, 251, 1999]) {
    const lines = many.map((line) => Buffer.from(`${line}\n`));
    lines[at] = Buffer.concat([Buffer.from(bad), Buffer.from("\n")]);
    const error = await read(Buffer.concat(lines)).then(
      () => "",
      ({ message }: Error) => message,
    );
    expect(error.slice(0, file.length + 6)).toContain(`${file}:${at + 1}:`);
    expect(error).toMatch(says);
  }
});

test("of two faults the first is told, whatever they are", async () => {
  const lines = [...many.slice(0, 10), "{}", ...many.slice(0, 3), "{", ""];
  await expect(read(lines.join("\n"))).rejects.toThrow(/:11: "provider" is missing/);
});

test("a line of 16 MiB is read, and a longer one is refused where it stands", async () => {
  const full = 16 * 1024 * 1024;
  const name = "x".repeat((full - lineOf("").length) >> 1);
  expect(await read(`${lineOf("a")}\n${lineOf(name)}\n`)).toEqual([bucket("a"), bucket(name)]);
  await expect(read(`${lineOf("a")}\n${lineOf("x".repeat(full + 70_000))}\n`)).rejects.toThrow(
    /:2: line is longer than 16 MiB/,
  );
});
