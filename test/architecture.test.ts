/** Which part of src may import which. The table is the architecture; the test keeps it true. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";

const stages = ["collect", "locate", "judge", "report"] as const;
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  version: [],
  nearest: [],
  packaged: [],
  day: [],
  "id-table": ["model"],
  classes: ["model"],
  "offered-list": [],
  collect: ["model", "id-table", "classes", "offered-list"],
  plans: ["model", "nearest", "collect", "locate", "classes", "declare"],
  files: ["collect", "plans"],
  sources: ["model", "collect", "files"],
  locate: ["model", "id-table", "classes"],
  judge: ["model", "nearest"],
  report: ["model", "atlas", "map"],
  map: [],
  declare: ["model"],
  atlas: ["model"],
  rules: ["model", "judge", "atlas"],
  remedies: ["model"],
  demo: ["model"],
  check: ["model", "locate", "judge", "atlas", "classes", "id-table"],
  run: [
    "model",
    "version",
    "nearest",
    "check",
    "demo",
    "declare",
    "rules",
    "remedies",
    "atlas",
    "packaged",
    "files",
    "sources",
    ...stages,
  ],
  index: ["model", "run", "rules", "atlas", ...stages],
  cli: [
    "model",
    "version",
    "day",
    "nearest",
    "packaged",
    "run",
    "rules",
    "remedies",
    "atlas",
    "classes",
    "sources",
    ...stages,
  ],
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
