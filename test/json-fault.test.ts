/** Faults of JSON quote nothing: V8's own words repeat the text around the fault. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonFault } from "../src/json-fault.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const texts = [
  "hunter2",
  "hunter2=hunter2hunter2hunter2hunter2",
  '{"password": hunter2hunter2}',
  '{"a": "b",\n "password": \'hunter2\'\n}',
  '{"hunter2": "hunter2}',
  '{"hunter2": "x" "y"}',
  '{"hunter2": "\\q"}',
  "[1, 2, -]",
  "",
];

test("of every kind of fault a word is left, and none of the text", () => {
  for (const text of texts) {
    let fault: unknown;
    try {
      JSON.parse(text);
    } catch (error) {
      fault = error;
    }
    const said = jsonFault(fault);
    expect(said).not.toMatch(/hunt|ter2/);
    expect(said).toMatch(/^\w{2}/);
  }
});

test.each([
  ["scan", "file.txt"],
  ["guards", "file.json"],
  ["report", "file.json"],
  ["scan", "demo:plans", "--baseline", "file.json"],
])("no command quotes a file that is not JSON: %s %s", async (...args) => {
  const cwd = temporaryFolder();
  for (const name of ["file.txt", "file.json"])
    writeFileSync(join(cwd, name), "DATABASE=hunter2hunter2hunter2\n");
  const { code, stdout, stderr } = await dataBoundary(args, { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/file\.\w+(?::1)?: is not JSON/);
  expect(stdout + stderr).not.toMatch(/DATAB|hunter2/);
});
