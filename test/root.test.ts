/** What may be in the root of the project: a file that a trial left there would be read as ours, a policy first of all. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const belongs: ReadonlySet<string> = new Set([
  ".ci",
  ".gitattributes",
  ".github",
  ".gitignore",
  ".oxfmtrc.json",
  ".oxlintrc.json",
  ".pre-commit-hooks.yaml",
  "AGENTS.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "Containerfile",
  "LICENSE",
  "README.md",
  "SECURITY.md",
  "action.yml",
  "bench",
  "dist",
  "docs",
  "fixtures",
  "knip.json",
  "package-lock.json",
  "package.json",
  "rules",
  "schema",
  "scripts",
  "src",
  "test",
  "tsconfig.build.json",
  "tsconfig.json",
  "vitest.config.ts",
]);

const { status, stdout } = spawnSync("git", ["ls-files"], { encoding: "utf8" });

test.skipIf(status !== 0)("nothing is in the root but what belongs there", () => {
  const names = new Set(stdout.split("\n").map((file) => file.split("/")[0]!));
  names.delete("");
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter((name) => !belongs.has(name))).toEqual([]);
});
