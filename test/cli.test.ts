/** The command at its edges: what a user can get wrong ends in one line that says how to fix it, and exit code 2. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { narrowing, sampled } from "./support/whole.ts";

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
    says: /^scan: unknown option "--formt"; did you mean --format\?\n$/,
  },
  {
    name: "an unknown command",
    args: ["scna"],
    says: /^unknown command "scna"; did you mean scan\?\n$/,
  },
  {
    name: "an unknown format",
    args: ["scan", "demo", "--format", "pdf"],
    says: /^--format: unknown format "pdf"; use text, json, sarif, .* or dora-b0202-notes\n$/,
  },
  {
    name: "two reports to standard output",
    args: ["scan", "demo", "--format", "json", "--format", "sarif"],
    says: /^--format: only one report may go to standard output; .*\n$/,
  },
  {
    name: "an unknown target",
    args: ["scan", "gcp"],
    says: /^scan: unknown target "gcp"; use aws, .*\n$/,
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
    says: /^--as-of: "2026-02-30" is not a date; use YYYY-MM-DD.*\n$/,
  },
  {
    name: "a bad number",
    args: ["scan", "demo", "--concurrency", "0"],
    says: /^--concurrency: "0" is not a whole number .*; use .*\n$/,
  },
  {
    name: "a missing inventory",
    args: ["scan", "./estate.ndjson"],
    says: /^\.\/estate\.ndjson: no such file; .*\n$/,
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
    says: /^\.\/e\.ndjson:1: "provider" is "gcp", not one of aws, azure, microsoft365; .*\n$/,
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
    args: ["explain", "home-outsid"],
    says: /^explain: "home-outsid" is not a known rule, .*; run .* \(did you mean home-outside\?\)\n$/,
  },
  {
    name: "no command",
    args: [],
    says: /^a command is missing; see "data-boundary --help"\n$/,
  },
  {
    name: "a boundary in capitals",
    args: ["scan", "./e.ndjson", "--boundary", "EEA"],
    files: { "e.ndjson": ndjson(record) },
    says: /^--boundary: "EEA" is neither .*; use .* \(did you mean eea\?\)\n$/,
  },
  {
    name: "a country by another code",
    args: ["scan", "./e.ndjson", "--boundary", "de,UK"],
    files: { "e.ndjson": ndjson(record) },
    says: /^--boundary: "de,UK" is neither .*; use .* \(did you mean DE,GB\?\)\n$/,
  },
  {
    name: "a slip in a level",
    args: ["scan", "demo", "--fail-on", "eror"],
    says: /^--fail-on: unknown level "eror"; use error, warning, note or never \(did you mean error\?\)\n$/,
  },
  {
    name: "a slip in a format",
    args: ["scan", "demo", "--format", "jsn"],
    says: /^--format: unknown format "jsn"; use .* \(did you mean json\?\)\n$/,
  },
  {
    name: "a slip in a target",
    args: ["scan", "azur"],
    says: /^scan: unknown target "azur"; use .* \(did you mean azure\?\)\n$/,
  },
  {
    name: "a slip in a provider",
    args: ["locations", "awss"],
    says: /^locations: unknown provider "awss"; use aws, azure or microsoft365 \(did you mean aws\?\)\n$/,
  },
  {
    name: "an unknown schema",
    args: ["schema", "finding"],
    says: /^schema: unknown schema "finding"; use policy, report, inventory, baseline, guards or history\n$/,
  },
  {
    name: "an unknown provider",
    args: ["locations", "gcp"],
    says: /^locations: unknown provider "gcp"; use aws, azure or microsoft365\n$/,
  },
  {
    name: "a slip in a command of help",
    args: ["help", "scn"],
    says: /^help: unknown command "scn"; use scan, .* \(did you mean scan\?\)\n$/,
  },
  {
    name: "a missing argument",
    args: ["explain"],
    says: /^explain: the argument <id> is missing; see "data-boundary explain --help"\n$/,
  },
  {
    name: "an option without its value",
    args: ["scan", "demo", "--policy"],
    says: /^scan: --policy <file> needs a value; see "data-boundary scan --help"\n$/,
  },
  {
    name: "too many arguments",
    args: ["rules", "home-outside"],
    says: /^rules: too many arguments; see "data-boundary rules --help"\n$/,
  },
  {
    name: "a color that is none",
    args: ["rules", "--color", "alway"],
    says: /^--color: unknown value "alway"; use auto, always or never \(did you mean always\?\)\n$/,
  },
  {
    name: "a shell that is none",
    args: ["completion", "fihs"],
    says: /^completion: unknown shell "fihs"; use .* \(did you mean fish\?\)\n$/,
  },
  {
    name: "a format that explain has not",
    args: ["explain", "gap", "-f", "yaml"],
    says: /^explain: --format: unknown format "yaml"; use text or json\n$/,
  },
  {
    name: "a slip in a type",
    args: ["explain", "AWS::S3::Bukcet"],
    says: /^explain: .*\(did you mean AWS::S3::Bucket\?\)\n$/,
  },
  {
    name: "--output where each report has its file",
    args: ["scan", "./e.ndjson", "-f", "json=r.json", "-o", "other.json"],
    files: { "e.ndjson": ndjson(record) },
    says: /^--output other\.json: every --format already names a file; use --format FORMAT=FILE for each\n$/,
  },
  { name: "AWS without credentials", args: ["scan", "aws"], says: /^aws: no credentials.*\n$/ },
  {
    name: "Azure over plain http to another host",
    args: ["scan", "azure"],
    says: /^DATA_BOUNDARY_ARM_ENDPOINT: .*\n$/,
  },
];

sampled.each(cases)("$name", async ({ args, files = {}, says }) => {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(cwd, name, ".."), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  const before = readdirSync(cwd);
  const { code, stdout, stderr, rawStderr } = await dataBoundary(args, {
    cwd,
    env: { DATA_BOUNDARY_ARM_ENDPOINT: "http://arm.example.org" },
  });
  expect(stderr).toMatch(says);
  for (const line of rawStderr.trimEnd().split("\n")) expect(line).toMatch(/^data-boundary: \S/);
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
    stderr: expect.stringMatching(/^data-boundary\.yml: already exists; /),
  });
  expect(readFileSync(join(cwd, "data-boundary.yml"), "utf8")).toBe("boundary: eu\n");
});

sampled.each([
  [["--help"], /Exit codes:/],
  [["scan", "--help"], /--fail-on/],
  [["--version"], /^data-boundary \d+\.\d+\.\d+\n$/],
  [["-V"], /^data-boundary \d+\.\d+\.\d+\n$/],
  [
    ["scan", "-h"],
    /Reports:[^]*-f, --format[^]*Global options:[^]*--color[^]*Examples:[^]*Environment variables:/,
  ],
  [["help"], /^Usage: data-boundary \[options\]/],
  [["help", "scan"], /^Usage: data-boundary scan /],
  [["explain", "gap"], /^gap: .*never counts as a pass/],
  [["explain", "blind-spot"], /^blind spot: /],
  [["explain", "failover"], /^failover: A role of data/],
  [["completion", "bash"], /data-boundary complete --/],
  [["completion", "zsh"], /#compdef data-boundary/],
  [["completion", "fish"], /complete -c data-boundary/],
  [["rules"], /^home-outside +error /m],
  [["explain", "replica-outside"], /How to fix it, terraform:/],
  [["explain", "microsoft.storage/storageaccounts"], /replica: sku\.name/],
  [["locations", "aws"], /^aws +eu-west-2 +GB /m],
  [["locations", "azure"], /^azure +brazilsouth +BR +region +southcentralus /m],
  [["schema"], /"\$schema"/],
  [["schema", "report"], /"\$schema"/],
  [["schema", "inventory"], /"\$schema"/],
  [["schema", "baseline"], /"\$schema"/],
  [["schema", "guards"], /"\$schema"/],
  [["schema", "history"], /"\$schema"/],
  [["conflicts", "S3.7"], /Prowler s3_bucket_cross_region_replication/],
])("%j prints and ends with 0", async (args, prints) => {
  const { code, stdout, stderr } = await dataBoundary(args);
  expect(stdout).toMatch(prints);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

sampled.each([
  [["rules", "--format", "json"], (rules: unknown) => expect(rules).toHaveLength(23)],
  [
    ["explain", "guard-wider", "-f", "json"],
    (rule: unknown) =>
      expect(rule).toMatchObject({
        kind: "rule",
        id: "guard-wider",
        remediation: { aws: expect.any(String), azure: expect.any(String) },
        references: expect.arrayContaining([expect.objectContaining({ id: "gdpr-32" })]),
      }),
  ],
  [
    ["explain", "gap", "--format", "json"],
    (word: unknown) => expect(word).toMatchObject({ kind: "word", word: "gap" }),
  ],
  [
    ["explain", "replica-outside", "AWS::S3::Bucket", "-f", "json"],
    (rule: unknown) =>
      expect(rule).toMatchObject({
        kind: "rule",
        id: "replica-outside",
        remedy: { type: "AWS::S3::Bucket" },
        references: expect.arrayContaining([expect.objectContaining({ id: "gdpr-44" })]),
      }),
  ],
  [
    ["explain", "Microsoft.Storage/storageAccounts", "-f", "json"],
    (type: unknown) =>
      expect(type).toMatchObject({
        kind: "type",
        rows: expect.arrayContaining([
          expect.objectContaining({ role: "replica", property: "sku.name" }),
        ]),
      }),
  ],
  [
    ["locations", "azure", "-f", "json"],
    (places: unknown) =>
      expect(places).toContainEqual(
        expect.objectContaining({ provider: "azure", code: "northeurope", countries: ["IE"] }),
      ),
  ],
])("%j prints JSON", async (args, holds) => {
  const { code, stdout } = await dataBoundary(args);
  expect(code).toBe(0);
  holds(JSON.parse(stdout));
});

test("global options work before and after the command", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([record]));
  const plain = await dataBoundary(["scan", "./e.ndjson", "-q"], { cwd });
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  const escape = "\u001b[";
  expect(plain.stdout).not.toContain(escape);
  const colored = await dataBoundary(["--color", "always", "scan", "./e.ndjson", "-q"], { cwd });
  expect(colored.stdout).toContain(escape);
  const forced = { cwd, env: { NO_COLOR: "", FORCE_COLOR: "1" } };
  expect((await dataBoundary(["scan", "./e.ndjson", "-q"], forced)).stdout).toContain(escape);
  const never = await dataBoundary(["scan", "./e.ndjson", "-q", "--color", "never"], forced);
  expect(never.stdout).toBe(plain.stdout);
});

test("--output writes the one report to a file, and --verbose says each step", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([record]));
  const { code, stdout, stderr } = await dataBoundary(
    ["scan", "demo", "-v", "-f", "json", "-o", "r.json", ...narrowing],
    { cwd },
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(
    stderr.match(
      /^ +\d+\.\d s {2}\d+ resources?, (?:\d+ findings?, )?(?:\d+ of )?[\d,]+ checks? done; /gm,
    )!.length,
  ).toBeGreaterThan(2);
  expect(JSON.parse(readFileSync(join(cwd, "r.json"), "utf8"))).toHaveProperty("summary");
});

sampled.each([
  [["scan", "--fo"], /^--format\t/m],
  [["scan", "--fail-on", ""], /^warning\t/m],
  [["scan", "demo", "--format", "sa"], /^sarif\t/m],
  [["scan", "--boundary", "eu"], /^eudb\t/m],
  [["sc"], /^scan\tscan cloud accounts/m],
  [["explain", "replica-"], /^replica-may-leave\t/m],
  [["locations", "a"], /^azure\t/m],
])("completes %j", async (typed, offers) => {
  const { code, stdout, stderr } = await dataBoundary(["complete", "--", ...typed]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(offers);
});

test("each report says that there is no policy file, or which one there is", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([record]));
  const report = async (format: string): Promise<string> =>
    (await dataBoundary(["scan", "./e.ndjson", "-q", "-f", format], { cwd })).stdout;
  const says = "No policy file found: using eea";
  expect((await report("text")).split("\n").slice(0, 3).join("\n")).toContain(says);
  expect((await report("markdown")).split("\n").slice(0, 4).join("\n")).toContain(
    "No policy file found\\: using eea",
  );
  const policyOf = async (): Promise<unknown> =>
    (JSON.parse(await report("json")) as { run: { policy: unknown } }).run.policy;
  expect(await policyOf()).toBe(null);
  writeFileSync(join(cwd, "data-boundary.yml"), "boundary: eu\n");
  expect(await policyOf()).toBe("data-boundary.yml");
  expect(await report("text")).not.toContain("No policy file");
});

test("the policy of a scanned directory is used where the working directory has none", async () => {
  const cwd = temporaryFolder();
  for (const folder of ["wards", "labs"]) {
    mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, folder, "e.ndjson"), savedInventory([record]));
    writeFileSync(join(cwd, folder, "data-boundary.yml"), "boundary: { countries: [DE] }\n");
  }
  const run = async (...targets: string[]) => {
    const { stdout } = await dataBoundary(["scan", ...targets, "-q", "-f", "json"], { cwd });
    return (JSON.parse(stdout) as { run: { policy: unknown; notes?: string[]; boundary: unknown } })
      .run;
  };
  const de = { id: "DE", countries: ["DE"] };
  const own = await run("./wards");
  expect(own).toMatchObject({ policy: "wards/data-boundary.yml", boundary: de });
  expect(own.notes?.[0]).toBe("policy of the scanned directory: wards/data-boundary.yml");
  const { stdout } = await dataBoundary(["scan", "./wards"], { cwd });
  expect(stdout.split("\n").slice(0, 5).join("\n")).toContain(
    "policy of the scanned directory: wards/data-boundary.yml",
  );
  // One policy holds for a whole scan.
  const both = await run("./wards", "./labs");
  expect(both).toMatchObject({ policy: null, boundary: { id: "eea" } });
  expect(both.notes).toContain(
    "not used, because there are several targets: wards/data-boundary.yml, labs/data-boundary.yml; choose one with --policy",
  );
  expect((await run("./labs/e.ndjson")).policy).toBe(null);
  writeFileSync(join(cwd, "data-boundary.yml"), "boundary: eu\n");
  const above = await run("./wards");
  expect(above).toMatchObject({ policy: "data-boundary.yml", boundary: { id: "eu" } });
  expect(above.notes?.join()).not.toContain("policy");
});

test("bash takes the completion script", async () => {
  const cwd = temporaryFolder();
  const { stdout } = await dataBoundary(["completion", "bash"]);
  writeFileSync(join(cwd, "completion.bash"), stdout);
  const { status, stderr } = spawnSync("bash", ["-n", "completion.bash"], {
    cwd,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("in a clone, npm run acts on the folder that npm was called from", async () => {
  const [cwd, root] = [temporaryFolder(), process.cwd()];
  const env = { INIT_CWD: cwd, npm_package_json: join(root, "package.json") };
  const ran = await dataBoundary(["init"], { cwd: root, env });
  expect(ran).toMatchObject({ code: 0 });
  expect(readdirSync(cwd)).toEqual(["data-boundary.yml"]);
  const other = temporaryFolder();
  const script = { INIT_CWD: cwd, npm_package_json: join(other, "package.json") };
  await dataBoundary(["init"], { cwd: other, env: script });
  expect(readdirSync(other)).toEqual(["data-boundary.yml"]);
});

sampled.each([["--help"], ["locations"], ["rules"]])(
  "%s to a reader that left already is not an error",
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
    /^internal error: TypeError: planted; please report it with the command, the version \(data-boundary --version\) and what DATA_BOUNDARY_DEBUG=1 prints\n$/m,
  );
});

test("locations of one location names who has it and its countries", async () => {
  for (const [said, row] of [
    ["eu-central-1", ["aws", "eu-central-1", "DE"]],
    ["West Europe", ["azure", "westeurope", "NL"]],
    ["eu-central-1-ham-1", ["aws", "eu-central-1-ham-1", "DE"]],
  ] as const) {
    const { stdout } = await dataBoundary(["locations", said, "--format", "json"]);
    expect(
      (JSON.parse(stdout) as { provider: string; code: string; countries: string[] }[]).map(
        ({ provider, code, countries }) => [provider, code, ...countries],
      ),
    ).toEqual([row]);
  }
});
