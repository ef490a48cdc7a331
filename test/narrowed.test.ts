/** A scan that was narrowed on purpose says so in every format, and an option that would change nothing is refused. */
import { formatIds } from "../src/report/format-ids.ts";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Log } from "sarif";
import { beforeAll, expect, test } from "vitest";
import type { Resource } from "../src/model.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { sampled } from "./support/whole.ts";

const topic = (name: string, location: string): Resource => ({
  id: `arn:aws:sns:${location}:123456789012:${name}`,
  type: "AWS::SNS::Topic",
  provider: "aws",
  scope: "123456789012",
  location,
  name,
  labels: { owner: name },
  properties: {},
  source: "test",
});
const disk = (name: string, location: string): Resource => ({
  id: `/subscriptions/s/resourceGroups/rg/providers/Microsoft.Made/ups/${name}`,
  type: "Microsoft.Made/ups",
  provider: "azure",
  scope: "s",
  location,
  name,
  labels: {},
  properties: {},
  source: "test",
});
const estate = [
  topic("frankfurt", "eu-central-1"),
  topic("virginia", "us-east-1"),
  disk("holland", "westeurope"),
  disk("iowa", "centralus"),
];

let cwd: string;
beforeAll(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory(estate));
  writeFileSync(
    join(cwd, "narrow.ndjson"),
    savedInventory(estate.slice(0, 1), {
      leftOut: { regions: { aws: ["eu-central-1"] }, skipped: ["logs"] },
    }),
  );
});

const scan = (...args: readonly string[]): Promise<Ran> =>
  dataBoundary(["scan", ...args, "--quiet"], { cwd });

interface Said {
  readonly run: {
    readonly status: string;
    readonly leftOut?: { readonly regions?: unknown };
    readonly notes?: readonly string[];
  };
  readonly summary: { readonly resources: number };
  readonly findings: readonly { readonly resource: { readonly name: string } }[];
  readonly exceptions: readonly { readonly status: string }[];
}

async function report(...args: readonly string[]): Promise<Said & { readonly names: string[] }> {
  const { stdout, stderr } = await scan(...args, "--format", "json");
  expect(stderr).toBe("");
  expectValidReport(stdout);
  const said = JSON.parse(stdout) as Said;
  return { ...said, names: said.findings.map(({ resource }) => resource.name).sort() };
}

test.each<[string, string, object, string[]]>([
  ["one cloud's name", "eu-central-1", { aws: ["eu-central-1"] }, ["iowa"]],
  ["another spelling", "West Europe", { azure: ["westeurope"] }, ["virginia"]],
  ["both", "eu-central-1,westeurope", { aws: ["eu-central-1"], azure: ["westeurope"] }, []],
  ["the one outside", "us-east-1", { aws: ["us-east-1"] }, ["iowa", "virginia"]],
])(
  "--regions narrows the cloud that has the name, and no other: %s",
  async (_, names, regions, found) => {
    const said = await report("./e.ndjson", "--regions", names);
    expect(said.names).toEqual(found);
    expect(said.run.leftOut).toEqual({ regions, resources: 4 - said.summary.resources });
  },
);

test("every format says beside the verdict what was left out", async () => {
  const formats = ["json", "sarif", "markdown", "text", "csv", "gitlab", "junit"];
  const args = formats.map((one) => `--format=${one}=r.${one}`);
  const { code } = await scan("./narrow.ndjson", ...args);
  const words = "every AWS region but eu-central-1; diagnostic settings (--skip logs)";
  const [json, sarif, markdown, text, csv, gitlab, junit] = formats.map((one) =>
    readFileSync(join(cwd, `r.${one}`), "utf8"),
  ) as [string, string, string, string, string, string, string];
  expect(csv).toContain(`"left-out"`);
  expect(csv).toContain(`left out on purpose: ${words}`);
  expect(JSON.parse(gitlab)).toContainEqual(
    expect.objectContaining({
      check_name: "left-out",
      severity: "info",
      description: `left out on purpose: ${words}`,
    }),
  );
  expect(junit).toContain(`<property name="left-out" value="${words}"/>`);
  expect(code).toBe(0);
  expect(text.split("\n")[0]).toContain(words);
  expect(markdown.split("\n")[0]).toContain("every AWS region but eu-central-1");
  const leftOut = { regions: { aws: ["eu-central-1"] }, skipped: ["logs"], resources: 0 };
  expect(JSON.parse(json)).toHaveProperty("run.leftOut", leftOut);
  const [invocation] = (JSON.parse(sarif) as Log).runs[0]!.invocations!;
  expect(invocation!.properties).toMatchObject({ leftOut });
  expect(invocation!.toolExecutionNotifications![0]).toMatchObject({
    level: "note",
    message: { text: `Left out on purpose: ${words}.` },
  });
});

/** The template of Regulation (EU) 2024/2956 has no column for it: the notes that go with it say it. */
const withoutWords: readonly string[] = ["dora-b0202"];

test("no format is without it", async () => {
  const formats = formatIds.filter((one) => !withoutWords.includes(one));
  await scan("./narrow.ndjson", ...formats.map((one) => `--format=${one}=all.${one}`));
  const silent = formats.filter((one) => {
    const text = readFileSync(join(cwd, `all.${one}`), "utf8");
    return !/left.?out/i.test(text) || !text.includes("eu-central-1");
  });
  expect(silent).toEqual([]);
  const register = readFileSync(join(cwd, "all.transfer-register"), "utf8");
  expect(register).toContain('"left-out","left-out"');
  expect(readFileSync(join(cwd, "all.ocsf"), "utf8")).toContain('"control":"left-out"');
});

const vouchedFor = (scope: string, regions: object = { "us-east-2": "last delivery SUCCESS" }) => ({
  provider: "aws" as const,
  scope,
  witness: "config" as const,
  services: ["kinesis", "sqs"],
  types: ["AWS::Kendra::Index"],
  regions: regions as Record<string, string>,
});
const byAccount = (account: string): string => {
  const one = topic("frankfurt", "eu-central-1");
  return savedInventory([{ ...one, id: one.id.replace("123456789012", account), scope: account }], {
    leftOut: { vouched: [vouchedFor(account)] },
  });
};

test("no format is without what was not asked for on a witness's word", async () => {
  writeFileSync(join(cwd, "trusted.ndjson"), byAccount("123456789012"));
  const formats = formatIds.filter((one) => !withoutWords.includes(one));
  await scan("./trusted.ndjson", ...formats.map((one) => `--format=${one}=trusted.${one}`));
  const silent = formats.filter((one) => {
    const text = readFileSync(join(cwd, `trusted.${one}`), "utf8");
    return (
      !/left.?out/i.test(text) ||
      !(one === "json" ? text.includes('"witness": "config"') : text.includes("AWS Config"))
    );
  });
  expect(silent).toEqual([]);
  expect(readFileSync(join(cwd, "trusted.text"), "utf8").split("\n")[0]).toContain(
    "left out on purpose: 2 services and 1 other type in 1 region, as the AWS Config recorder says that there are none (--trust config)",
  );
});

test("the account of a witness is hidden with all others", async () => {
  writeFileSync(join(cwd, "hidden.ndjson"), byAccount("123456789012"));
  const { stdout } = await scan("./hidden.ndjson", "--redact", "--format", "json");
  expect(stdout).toContain(`"witness": "config"`);
  expect(stdout).not.toContain("123456789012");
});

test("several inventories tell together what was not asked for, in any order, and keep it", async () => {
  writeFileSync(join(cwd, "one.ndjson"), byAccount("123456789012"));
  writeFileSync(join(cwd, "two.ndjson"), byAccount("210987654321"));
  const vouched = [vouchedFor("123456789012"), vouchedFor("210987654321")];
  for (const files of [
    ["./one.ndjson", "./two.ndjson"],
    ["./two.ndjson", "./one.ndjson", "./two.ndjson"],
  ])
    expect((await report(...files)).run.leftOut).toEqual({ vouched, resources: 0 });
  const { stdout } = await scan("./one.ndjson", "./two.ndjson", "--save-inventory", "both.ndjson");
  expect(stdout).toContain("2 services and 1 other type in 1 region of 2 accounts");
  expect((await report("./both.ndjson")).run.leftOut).toEqual({ vouched, resources: 0 });
});

test("an inventory that is not clear about what a witness vouched for is not read as one", async () => {
  for (const wrong of [
    { ...vouchedFor("123456789012"), witness: "nobody" },
    { ...vouchedFor("123456789012"), regions: ["us-east-2"] },
    { ...vouchedFor("123456789012"), services: "kinesis" },
    "config",
  ]) {
    const text = savedInventory(estate.slice(0, 1)).replace(
      "\n",
      `\n${JSON.stringify({ leftOut: { vouched: [wrong] } })}\n`,
    );
    writeFileSync(join(cwd, "unclear.ndjson"), text);
    const { code, stdout } = await scan("./unclear.ndjson", "--format", "json");
    expect(code).toBe(3);
    expect(stdout).toContain("does not say which regions, calls, targets or services");
  }
});

test("what a witness alone says is gone is not closed", async () => {
  const account = "123456789012";
  const queue = (region: string): Resource => ({
    ...topic("letters", region),
    id: `arn:aws:sqs:${region}:${account}:letters`,
    type: "AWS::SQS::Queue",
  });
  const table: Resource = {
    ...topic("wards", "us-east-2"),
    id: `arn:aws:dynamodb:us-east-2:${account}:table/wards`,
    type: "AWS::DynamoDB::Table",
  };
  const boundary = ["--boundary", "DE", "--fail-on", "never"];
  writeFileSync(
    join(cwd, "before.ndjson"),
    savedInventory([
      topic("frankfurt", "eu-central-1"),
      queue("us-east-2"),
      queue("us-west-2"),
      table,
    ]),
  );
  await scan("./before.ndjson", ...boundary, "--format", "json=before.json");
  writeFileSync(join(cwd, "trusted.ndjson"), byAccount(account));
  writeFileSync(join(cwd, "asked.ndjson"), savedInventory([topic("frankfurt", "eu-central-1")]));
  const compared = async (file: string): Promise<readonly (readonly string[])[]> => {
    const { stdout } = await scan(file, ...boundary, "--baseline", "before.json", "-f", "json");
    const { comparison } = JSON.parse(stdout) as {
      comparison: Record<"closed" | "notSeen", { resource: { id: string } }[]>;
    };
    return (["closed", "notSeen"] as const).map((key) =>
      comparison[key].map(({ resource }) => resource.id).sort(),
    );
  };
  const [ohio, oregon] = [queue("us-east-2").id, queue("us-west-2").id];
  expect(await compared("./asked.ndjson")).toEqual([[table.id, ohio, oregon].sort(), []]);
  expect(await compared("./trusted.ndjson")).toEqual([[table.id, oregon].sort(), [ohio]]);
});

test("what another inventory had judged was not left out", async () => {
  const [here, there] = [disk("here", "westeurope"), disk("there", "unitedstates")];
  const leftOut = { regions: { azure: ["westeurope"] } };
  const aside = { ...there, onlyReferred: true };
  writeFileSync(join(cwd, "some.ndjson"), savedInventory([here, aside, aside], { leftOut }));
  writeFileSync(join(cwd, "all.ndjson"), savedInventory([here, there]));
  expect((await report("./some.ndjson")).run.leftOut).toEqual({ ...leftOut, resources: 1 });
  expect((await report("./some.ndjson", "./all.ndjson")).run.leftOut).toBeUndefined();
});

test("what may lie in a chosen region is looked at", async () => {
  writeFileSync(
    join(cwd, "unsure.ndjson"),
    savedInventory([
      disk("nobody-knows", "mars"),
      disk("somewhere-in-europe", "europe"),
      disk("america", "unitedstates"),
    ]),
  );
  const { run, summary } = await report("./unsure.ndjson", "--regions", "westeurope");
  expect(run.leftOut).toMatchObject({ resources: 1 });
  expect(summary.resources).toBe(2);
  expect((await scan("./unsure.ndjson", "--regions", "westeurope")).code).toBe(3);
});

test("what a plan only reads is not called left out by regions", async () => {
  const plan = resolve("fixtures/plans/terraform/estate/plan.json");
  const { run } = await report(plan, "--regions", "eu-central-1");
  expect(run.leftOut).toEqual({ resources: 2 });
});

test("an inventory beside a plan is narrowed, also where that leaves out no resource", async () => {
  const [one] = estate as [Resource];
  const { provider, scope } = one;
  const gap = { reason: "refused", provider, scope, region: "us-east-1", detail: "d", remedy: "r" };
  // Without coverage.
  writeFileSync(
    join(cwd, "bare.ndjson"),
    [one, gap].map((record) => `${JSON.stringify(record)}\n`).join(""),
  );
  const regions = { aws: ["eu-central-1"] };
  const queue = { Type: "AWS::SQS::Queue" };
  writeFileSync(
    join(cwd, "q.json"),
    JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: { Wards: queue } }),
  );
  const { run } = await report("./q.json", "./bare.ndjson", "--regions", "eu-central-1");
  expect(run.leftOut).toEqual({ regions, resources: 0 });
});

test("a plan is judged whole, and nothing says that a part of it was left out", async () => {
  const queue = { Type: "AWS::SQS::Queue" };
  writeFileSync(
    join(cwd, "t.json"),
    JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: { Wards: queue } }),
  );
  const place = ["--region", "us-east-1"];
  await scan("./t.json", ...place, "--save-inventory", "t.ndjson", "--regions", "eu-central-1");
  for (const args of [["./t.json", ...place], ["./t.ndjson"]]) {
    const { run, findings } = await report(...args, "--regions", "eu-central-1");
    expect(findings).toHaveLength(1);
    expect(run.leftOut).toBeUndefined();
  }
  const { run } = await report("./t.json", ...place, "--regions", "eu-central-1");
  expect(run.notes).toEqual([expect.stringContaining("do not narrow plans and templates")]);
  const beside = await report("./t.json", "./e.ndjson", ...place, "--regions", "eu-central-1");
  expect(beside.run.leftOut?.regions).toEqual({ aws: ["eu-central-1"] });
});

test("what an inventory was narrowed to stays known when it is saved again", async () => {
  await scan("./narrow.ndjson", "--save-inventory", "again.ndjson");
  expect((await report("./again.ndjson")).run.leftOut).toEqual({
    regions: { aws: ["eu-central-1"] },
    skipped: ["logs"],
    resources: 0,
  });
});

sampled.each<[string, string[], RegExp]>([
  [
    "a slip",
    ["demo", "--regions", "westeurop"],
    /^--regions: unknown region "westeurop"; did you mean westeurope\?\n$/,
  ],
  ["another", ["demo", "--regions", "eu-centrl-1"], /did you mean eu-central-1\?/],
  ["S3's name of one region", ["demo", "--regions", "eu"], /unknown region "eu"/],
  [
    "edge locations",
    ["demo", "--regions", "edge"],
    /^--regions: "edge" is not a region but a name for several locations; name a region such as eu-central-1 or westeurope\n$/,
  ],
  [
    "a zone",
    ["demo", "--regions", "eu-central-1-ham-1"],
    /^--regions: "eu-central-1-ham-1" is a zone and not a region; name its region\n$/,
  ],
  ["no region at all", ["demo", "--regions", "atlantis"], /"data-boundary locations" lists them/],
  ["nothing", ["demo", "--regions", ","], /^--regions: names no region/],
  [
    "AWS's on Azure",
    ["azure", "--regions", "eu-central-1"],
    /eu-central-1 is a region of AWS, and no target is in AWS/,
  ],
  [
    "Azure's on AWS",
    ["aws", "--regions", "westeurope"],
    /westeurope is a region of Azure, and no target is in Azure/,
  ],
  [
    "--concurrency",
    ["./e.ndjson", "--concurrency", "2"],
    /^--concurrency: has no effect, because every target is a file/,
  ],
  ["--call-timeout", ["./e.ndjson", "--call-timeout", "2"], /^--call-timeout: has no effect/],
  ["--role", ["./e.ndjson", "--role", "audit"], /^--role: has no effect, because no target is AWS/],
  ["--role of the caller", ["aws", "--role", "audit"], /^--role audit: no target names an account/],
  [
    "--external-id",
    ["aws:123456789012", "--external-id", "x"],
    /^--external-id: has no effect without --role/,
  ],
  [
    "--insecure-host",
    ["./e.ndjson", "--insecure-host", "emulator.example"],
    /^--insecure-host: has no effect, because no target is AWS/,
  ],
  ["--trust", ["azure", "--trust", "config"], /^--trust: has no effect, because no target is AWS/],
  [
    "--trust of an aggregator",
    ["aws:config/klinik", "--trust", "config"],
    /^--trust: has no effect, because aws:config\/klinik does not take it/,
  ],
  ["--trust of a file", ["./e.ndjson", "--trust", "config"], /^--trust: has no effect/],
  [
    "--trust of nobody",
    ["aws", "--trust", "confg"],
    /^--trust: unknown witness "confg"; use config or explorer \(did you mean config\?\)\n$/,
  ],
  ["--skip", ["aws", "--skip", "logs"], /^--skip: has no effect, because no target is Azure/],
  ["--azure-cloud", ["aws", "--azure-cloud", "china"], /^--azure-cloud: has no effect/],
])("%s is refused", async (_, args, says) => {
  const { code, stdout, stderr } = await scan(...args);
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd()).not.toContain("\n");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

/** Each key, and a policy of it that changes what a scan says. */
const policies: Readonly<Record<string, string>> = {
  boundary: "boundary: {countries: [US]}",
  targets: "targets: [./narrow.ndjson]",
  regions: "regions: [eu-central-1]",
  plans: 'plans: [{files: "*.yaml", region: eu-central-1}]',
  owner: "owner: {tags: [owner]}",
  dora: "dora: {contracts: [{reference: CTR-1, cloud: aws}]}",
  classes: "classes: {x: {tags: {owner: [virginia]}, boundary: anywhere}}",
  rules: "rules: {home-outside: note}",
  exceptions:
    "exceptions: [{rule: '*', resource: '*', reason: r, approvedBy: b, expires: 2999-01-01}]",
  failOn: "failOn: never",
  baseline: "baseline: known.json",
};

/** Of a live scan: aws-trust.test.ts has one under a policy with it. */
const ofLiveScans = ["trust"];

test("every key of the policy changes a scan", async () => {
  const { properties } = JSON.parse(readFileSync("schema/policy.json", "utf8")) as {
    properties: object;
  };
  expect([...Object.keys(policies), ...ofLiveScans].sort()).toEqual(Object.keys(properties).sort());
  writeFileSync(join(cwd, "ward.yaml"), "Resources: { Scans: { Type: AWS::S3::Bucket } }\n");
  const saidUnder = async (policy: string): Promise<string> => {
    const rest = policy.startsWith("targets")
      ? policy
      : `targets: [./e.ndjson, ./ward.yaml]\n${policy}`;
    writeFileSync(join(cwd, "p.yml"), `${rest}\n`);
    const { code, stdout } = await scan("--policy", "p.yml", "--format", "json");
    const { run, ...said } = JSON.parse(stdout) as { run: { leftOut?: object } };
    return JSON.stringify([code, said, run.leftOut]);
  };
  const plain = await saidUnder("");
  await scan("./e.ndjson", "./ward.yaml", "--policy", "p.yml", "--format", "json=known.json");
  for (const policy of Object.values(policies))
    expect(await saidUnder(policy), policy).not.toBe(plain);
});

test("a policy's regions are for every scan under it: a slip is a fault, another cloud's name is none", async () => {
  writeFileSync(join(cwd, "p.yml"), "regions: [westeurop]\n");
  expect((await scan("./e.ndjson", "--policy", "p.yml")).stderr).toMatch(
    /^p\.yml: regions: unknown region "westeurop"; did you mean westeurope\?\n$/,
  );
  writeFileSync(join(cwd, "p.yml"), "regions: [us-east-1]\ntargets: [./e.ndjson, demo]\n");
  const { run, names } = await report(
    "./e.ndjson",
    "--policy",
    "p.yml",
    "--regions",
    "eu-central-1",
  );
  expect(names).toEqual(["iowa"]);
  expect(run.leftOut).toMatchObject({ regions: { aws: ["eu-central-1"] }, targets: ["demo"] });
});

test("a policy may name the demo", async () => {
  writeFileSync(join(cwd, "demo.yml"), "targets: [demo]\nregions: [eu-north-1]\n");
  const { code, stdout, stderr } = await scan("--policy", "demo.yml", "--fail-on", "never");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("every AWS region but eu-north-1");
});

test("only a scan that looked where an exception could match calls it unused", async () => {
  const policy = (resource: string, more = ""): string => {
    writeFileSync(
      join(cwd, "p.yml"),
      `exceptions: [{rule: 'processing-outside', resource: '${resource}', reason: r, approvedBy: b, expires: 2029-06-30${more}}]\n`,
    );
    return "p.yml";
  };
  const status = async (file: string, ...args: string[]): Promise<string> =>
    (await report("./e.ndjson", "--policy", file, ...args)).exceptions[0]!.status;
  expect(await status(policy("*frankfurt"))).toBe("unused");
  expect(await status(policy("*virginia"))).toBe("applied");
  expect(await status(policy("*virginia"), "--regions", "eu-central-1")).toBe("undetermined");
  expect(await status(policy("*nobody", ", scope: '210987654321'"))).toBe("undetermined");
  expect(await status(policy("arn:aws:sns:us-east-1:210987654321:x"))).toBe("undetermined");
  expect(
    await status(policy("/subscriptions/other/resourceGroups/rg/providers/Microsoft.Web/sites/x")),
  ).toBe("undetermined");
  const { stdout } = await scan(
    "./e.ndjson",
    "--policy",
    policy("*virginia"),
    "--regions=eu-central-1",
  );
  expect(stdout).not.toContain("Exceptions that need attention");
});
