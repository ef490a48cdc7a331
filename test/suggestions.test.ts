/** What a message offers beside the fault: the word or the file that was probably meant. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const folder = temporaryFolder();
writeFileSync(join(folder, "estate.ndjson"), "");

test.each([
  ["warn", ["error", "warning", "note", "never"], "warning"],
  ["c5", ["c5-2026", "ccc-core", "ccm-4"], "c5-2026"],
  ["cc", ["c5-2026", "ccc-core", "ccm-4"], undefined],
  ["c", ["c5-2026", "dora"], undefined],
])("%s among %j means %s", (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test.each([
  [["scan", "demo", "--fail-on", "warn"], /did you mean warning\?/],
  [["scan", "demo", "--framework", "c5"], /did you mean c5-2026\?/],
  [["explain", "glossary"], /use a word of the glossary: target, resource, placement, /],
  [["scan", "estate.ndjso"], /^estate\.ndjso: no such file; did you mean estate\.ndjson\?\n$/],
  [
    ["scan", "nope.json"],
    /no such file; check the path, or use aws, .*demo:eu, demo:plans, demo:m365/,
  ],
  [["baseline", "write", "b.json"], /^[^;]*the option --report <file> is missing; see "/],
])("%j", async (args, says) => {
  const { stderr, code } = await dataBoundary(args, { cwd: folder });
  expect(stderr).toMatch(says);
  expect(code).toBe(2);
});
