/** Which part of src may import which. The table is the architecture; the test keeps it true. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";

const stages = ["collect", "locate", "judge", "report"] as const;
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  nearest: [],
  day: [],
  "id-table": ["model"],
  collect: ["model", "id-table"],
  locate: ["model", "id-table"],
  judge: ["model", "nearest"],
  report: ["model", "atlas"],
  declare: ["model"],
  atlas: ["model"],
  rules: ["model", "judge", "atlas"],
  remedies: ["model"],
  demo: ["model"],
  check: ["model", "locate", "judge", "atlas"],
  run: ["model", "nearest", "check", "demo", "declare", "rules", "remedies", "atlas", ...stages],
  index: ["model", "run", "rules", "atlas", ...stages],
  cli: ["model", "day", "nearest", "run", "rules", "remedies", "atlas", ...stages],
  action: ["model", "day", "nearest", "run", "rules", "collect", "report"],
  bin: ["cli"],
};

const partOf = (file: string): string => file.split("/")[1]!.replace(/\.ts$/, "");
const files = globSync("src/**/*.ts");

test("there is something to hold to the table", () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)("%s imports only what its part may", (file) => {
  const part = partOf(file);
  const own = mayImport[part];
  expect(own, `the part "${part}" is not in the table`).toBeDefined();
  const source = readFileSync(file, "utf8");
  for (const [, specifier] of source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g))
    expect([part, ...own!], specifier).toContain(partOf(join(dirname(file), specifier!)));
});
