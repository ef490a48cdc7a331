/** The command at its edges: what a user can get wrong ends in one line that says how to mend it, and exit code 2. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const record = {
  id: "arn:aws:s3:::charite-befunde",
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "210987654321",
  location: "eu-central-1",
  name: "charite-befunde",
  labels: {},
  properties: { Name: "charite-befunde" },
  source: "inventory",
};
const ndjson = (...records: readonly unknown[]): string =>
  `${records.map((one) => JSON.stringify(one)).join("\n")}\n`;

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** The whole of standard error. */
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    name: "an unknown option",
    args: ["scan", "demo", "--formt", "json"],
    says: /^data-boundary: unknown option '--formt'.*--format.*see data-boundary --help\n$/,
  },
  {
    name: "an unknown command",
    args: ["scna"],
    says: /^data-boundary: unknown command 'scna'.*scan.*\n$/,
  },
  {
    name: "an unknown format",
    args: ["scan", "demo", "--format", "pdf"],
    says: /^--format: there is no format "pdf"; write text, json, sarif.*\n$/,
  },
  {
    name: "two reports to standard output",
    args: ["scan", "demo", "--format", "json", "--format", "sarif"],
    says: /^--format: only one report may go to standard output; .*\n$/,
  },
  {
    name: "an unknown target",
    args: ["scan", "gcp"],
    says: /^scan: "gcp" is no target; write aws, .*\n$/,
  },
  { name: "no target", args: ["scan"], says: /^scan: no target; name one .*\n$/ },
  {
    name: "an unknown boundary",
    args: ["scan", "./e.ndjson", "--boundary", "europe"],
    files: { "e.ndjson": ndjson(record) },
    says: /^--boundary: .*europe.*eu, .*\n$/,
  },
  {
    name: "a bad date",
    args: ["scan", "demo", "--as-of", "2026-02-30"],
    says: /^data-boundary: .*2026-02-30.*not a date.*\n$/,
  },
  {
    name: "a bad number",
    args: ["scan", "demo", "--concurrency", "0"],
    says: /^data-boundary: .*concurrency.*whole number.*\n$/,
  },
  {
    name: "a missing inventory",
    args: ["scan", "./estate.ndjson"],
    says: /^\.\/estate\.ndjson: no such file; .*\n$/,
  },
  {
    name: "a folder for an inventory",
    args: ["scan", "./here"],
    files: { "here/x": "" },
    says: /^\.\/here: is a directory; .*\n$/,
  },
  {
    name: "an empty inventory",
    args: ["scan", "./e.ndjson"],
    files: { "e.ndjson": "" },
    says: /^\.\/e\.ndjson: is empty; .*\n$/,
  },
  {
    name: "a record without a type",
    args: ["scan", "./e.ndjson"],
    files: { "e.ndjson": ndjson({ ...record, type: undefined }) },
    says: /^\.\/e\.ndjson:1: "type" is missing, not a string; .*\n$/,
  },
  {
    name: "a record of an unknown provider",
    args: ["scan", "./e.ndjson"],
    files: { "e.ndjson": ndjson({ ...record, provider: "gcp" }) },
    says: /^\.\/e\.ndjson:1: "provider" is "gcp", not one of aws, azure; .*\n$/,
  },
  {
    name: "a missing policy",
    args: ["scan", "demo", "--policy", "p.yml"],
    says: /^p\.yml: no such file; .*\n$/,
  },
  {
    name: "a policy that is a folder",
    args: ["scan", "demo", "--policy", "p"],
    files: { "p/x": "" },
    says: /^p: is a directory; .*\n$/,
  },
  {
    name: "a policy that is not YAML",
    args: ["scan", "demo", "--policy", "p.yml"],
    files: { "p.yml": "boundary: [eea\n" },
    says: /^p\.yml:\d+:\d+: .*\n$/,
  },
  {
    name: "an unknown key in the policy",
    args: ["scan", "demo", "--policy", "p.yml"],
    files: { "p.yml": "boundary: eea\nbondary: eu\n" },
    says: /^p\.yml:2:1: .*bondary.*boundary.*\n$/,
  },
  {
    name: "a report into a folder that is not there",
    args: ["scan", "./e.ndjson", "--format", "json=no/such/r.json"],
    files: { "e.ndjson": ndjson(record) },
    says: /^no\/such\/r\.json: cannot be written: the folder no\/such does not exist; .*\n$/,
  },
  {
    name: "a rule that is not there",
    args: ["explain", "home"],
    says: /^explain: "home" is not a known rule or resource type; .*\n$/,
  },
  {
    name: "no command",
    args: [],
    says: /^data-boundary: a command is missing; write scan, rules, explain, .*; see data-boundary --help\n$/,
  },
  {
    name: "a boundary in capitals",
    args: ["scan", "./e.ndjson", "--boundary", "EEA"],
    files: { "e.ndjson": ndjson(record) },
    says: /^--boundary: "EEA" is neither .*; did you mean eea\? write .*\n$/,
  },
  {
    name: "a country by another code",
    args: ["scan", "./e.ndjson", "--boundary", "de,UK"],
    files: { "e.ndjson": ndjson(record) },
    says: /^--boundary: "de,UK" is neither .*; did you mean DE,GB\? write .*\n$/,
  },
  {
    name: "a slip in a level",
    args: ["scan", "demo", "--fail-on", "eror"],
    says: /^data-boundary: option '--fail-on <level>' argument 'eror' is invalid\. .* did you mean error\?; see .*\n$/,
  },
  {
    name: "a slip in a format",
    args: ["scan", "demo", "--format", "jsn"],
    says: /^--format: there is no format "jsn"; did you mean json\? write .*\n$/,
  },
  {
    name: "a slip in a target",
    args: ["scan", "azur"],
    says: /^scan: "azur" is no target; did you mean azure\? write .*\n$/,
  },
  {
    name: "a slip in a provider",
    args: ["locations", "awss"],
    says: /^locations: "awss" is no provider; did you mean aws\? write .*\n$/,
  },
  {
    name: "an unknown schema",
    args: ["schema", "finding"],
    says: /^schema: there is no schema called "finding"; .*\n$/,
  },
  {
    name: "an unknown provider",
    args: ["locations", "gcp"],
    says: /^locations: "gcp" is no provider; .*\n$/,
  },
  { name: "AWS without credentials", args: ["scan", "aws"], says: /^aws: no credentials.*\n$/ },
  {
    name: "Azure over plain http to another host",
    args: ["scan", "azure"],
    says: /^DATA_BOUNDARY_ARM_ENDPOINT: .*\n$/,
  },
];

test.each(cases)("$name", async ({ args, files = {}, says }) => {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(cwd, name, ".."), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const before = readdirSync(cwd);
  const { code, stdout, stderr } = await dataBoundary(args, {
    cwd,
    env: { DATA_BOUNDARY_ARM_ENDPOINT: "http://arm.example.org" },
  });
  expect(stderr).toMatch(says);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(readdirSync(cwd)).toEqual(before);
});

test("init writes a policy that the command reads, and never overwrites one", async () => {
  const cwd = temporaryFolder();
  expect(await dataBoundary(["init"], { cwd })).toMatchObject({ code: 0, stdout: "" });
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([record]));
  expect(await dataBoundary(["scan", "./e.ndjson", "--quiet"], { cwd })).toMatchObject({
    code: 0,
    stderr: "",
  });
  writeFileSync(join(cwd, "data-boundary.yml"), "boundary: eu\n");
  expect(await dataBoundary(["init"], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^data-boundary\.yml: exists already; /),
  });
  expect(readFileSync(join(cwd, "data-boundary.yml"), "utf8")).toBe("boundary: eu\n");
});

test.each([
  [["--help"], /Exit codes:/],
  [["scan", "--help"], /--fail-on/],
  [["--version"], /^\d+\.\d+\.\d+\n$/],
  [["rules"], /^home-outside +error /m],
  [["explain", "replica-outside"], /How to fix it, terraform:/],
  [["explain", "microsoft.storage/storageaccounts"], /replica: sku\.name/],
  [["locations", "aws"], /^aws +eu-west-2 +GB /m],
  [["locations", "azure"], /^azure +brazilsouth +BR +region +southcentralus /m],
  [["schema"], /"\$schema"/],
  [["schema", "report"], /"\$schema"/],
  [["schema", "inventory"], /"\$schema"/],
])("%j prints and ends with 0", async (args, prints) => {
  const { code, stdout, stderr } = await dataBoundary(args);
  expect(stdout).toMatch(prints);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test.each([["--help"], ["locations"], ["rules"]])(
  "%s to a reader that left already is no error",
  async (command) => {
    const { code, stderr } = await dataBoundary([command], {
      onStart: (child) => child.stdout?.destroy(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  },
);

test("help and the offline commands load no cloud SDK", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([record]));
  const hook = join(cwd, "loaded.mjs");
  writeFileSync(
    hook,
    `import { registerHooks } from "node:module";
     import { appendFileSync } from "node:fs";
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(join(cwd, "loaded.txt"))}, url + "\\n"); return next(url, context); } });`,
  );
  const modulesOf = async (args: readonly string[]): Promise<string[]> => {
    writeFileSync(join(cwd, "loaded.txt"), "");
    const { code } = await dataBoundary(args, { cwd, env: { NODE_OPTIONS: `--import ${hook}` } });
    expect(code).toBe(0);
    return readFileSync(join(cwd, "loaded.txt"), "utf8").split("\n");
  };
  const sdk =
    /node_modules\/(@aws-sdk|@smithy|@azure|@typespec)\/|dist\/vendor\/.*(aws-sdk|smithy|azure|typespec)/;
  for (const args of [["--help"], ["--version"], ["rules"], ["scan", "./e.ndjson"]]) {
    const loaded = await modulesOf(args);
    expect(
      loaded.some((url) => /(src\/cli\.ts|dist\/cli\.js)$/.test(url)),
      args.join(" "),
    ).toBe(true);
    expect(
      loaded.filter((url) => sdk.test(url)),
      args.join(" "),
    ).toEqual([]);
  }
});

test("an internal error has an exit code of its own, and says what to report", async () => {
  const { code, stdout, stderr } = await dataBoundary(["scan", "demo"], {
    env: {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent("AbortSignal.any = () => { throw new TypeError('planted') }")}`,
    },
  });
  expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
  expect(stderr).toMatch(
    /data-boundary: internal error: TypeError: planted; please report it with the command, the version \(data-boundary --version\) and what DATA_BOUNDARY_DEBUG=1 prints\n$/,
  );
});
