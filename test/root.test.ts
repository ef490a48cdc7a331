/** What may be in the root of the project: a file that a trial left there would be read as ours, a policy first of all. */
import { readFileSync, readdirSync } from "node:fs";
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

test("nothing is in the root but what belongs there", () => {
  const ignored = readFileSync(".gitignore", "utf8").split("\n");
  const others = readdirSync(".").filter(
    (name) => name !== ".git" && !ignored.includes(name) && !ignored.includes(`${name}/`),
  );
  expect(others.filter((name) => !belongs.has(name))).toEqual([]);
});
