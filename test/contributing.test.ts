/** CONTRIBUTING.md's steps for a type and for a format, done as they are written, in a copy of the sources. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./support/command.ts";
import { isWhole } from "./support/whole.ts";

const page = readFileSync("CONTRIBUTING.md", "utf8");

interface Block {
  readonly file: string;
  /** Present where it is put into a file that is there, above the line that begins so. */
  readonly above?: string;
  readonly text: string;
}

/** A block says its place in its first line: a file, or a file and the line that it is put above. */
function blocksOf(title: string): readonly Block[] {
  const [section = ""] = page.split(`## ${title}\n`)[1]?.split("\n## ") ?? [];
  return [
    ...section.matchAll(/^ *```\w+\n *\/\/ (\S+?)(?:: above `([^`]*)`)?\n([^]*?)^ *```$/gm),
  ].map(([, file, above, text]) => ({
    file: file!,
    ...(above !== undefined && { above }),
    text: text!.replaceAll(/^ {3}/gm, ""),
  }));
}

function follow(root: string, { file, above, text }: Block): void {
  const path = join(root, file);
  if (above === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const lines = readFileSync(path, "utf8").split("\n");
  const at = lines.findIndex((line) => line.startsWith(above));
  expect(at, `${file} has a line that begins with ${above}`).toBeGreaterThan(0);
  writeFileSync(path, lines.toSpliced(at, 0, text.trimEnd()).join("\n"));
}

const root = temporaryFolder();
for (const part of ["src", "rules", "schema", "package.json", "tsconfig.json"])
  cpSync(part, join(root, part), { recursive: true });
symlinkSync(resolve("node_modules"), join(root, "node_modules"));
const type = blocksOf("Add a resource type");
const format = blocksOf("Add a report format");
for (const block of [...type, ...format]) follow(root, block);

const scan = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["src/bin.ts", "scan", "./wards.ndjson", "--quiet", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: root },
  });

describe("CONTRIBUTING.md, followed to the letter", () => {
  test("says each place", () => {
    expect(type.map(({ file }) => file)).toEqual([
      "src/locate/aws/ward.ts",
      "src/locate/aws/index.ts",
      "src/locate/aws/index.ts",
      "fixtures/aws/klinikum-ward/letters.json",
    ]);
    expect(format.map(({ file }) => file)).toEqual([
      "src/report/names.ts",
      "src/report/format-ids.ts",
      "src/report/index.ts",
      "src/report/index.ts",
    ]);
  });

  test.runIf(isWhole)("compiles", () => {
    const { stdout, status } = spawnSync(
      resolve("node_modules/.bin/tsc"),
      ["--noEmit", "--project", "tsconfig.json"],
      { cwd: root, encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test("adds a type whose row finds a copy, and a format that names it", () => {
    const resources = JSON.parse(
      readFileSync(join(root, "fixtures/aws/klinikum-ward/letters.json"), "utf8"),
    ) as readonly object[];
    writeFileSync(
      join(root, "wards.ndjson"),
      resources.map((one) => `${JSON.stringify(one)}\n`).join(""),
    );
    const { stdout, stderr } = scan("--format", "json");
    expect(stderr).toBe("");
    const { findings } = JSON.parse(stdout) as {
      readonly findings: readonly { readonly rule: string; readonly evidence: object }[];
    };
    expect(findings).toMatchObject([
      { rule: "replica-outside", evidence: { pointer: "/LetterRegion", value: "us-east-1" } },
    ]);
    expect(scan("--format", "names").stdout).toMatch(/^surgery\nnot seen: /);
  });
});
