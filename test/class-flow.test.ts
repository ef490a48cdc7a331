/** Classes by what Macie found, and by what a resource is a copy of; the report says why. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { BlindSpot, Finding, Gap, Resource } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { sampled } from "./support/whole.ts";

const account = "123456789012";
const bucket = (name: string, location: string, more: Partial<Resource> = {}): Resource => ({
  id: `arn:aws:s3:::klinikum-${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: account,
  location,
  name: `klinikum-${name}`,
  labels: {},
  properties: { ReplicationConfiguration: { Rules: [] } },
  source: "test",
  ...more,
});
const macie = (...buckets: readonly object[]): Resource => ({
  ...bucket("x", "eu-central-1"),
  id: `arn:aws:macie2:eu-central-1:${account}:session`,
  type: "AWS::Macie::Session",
  name: "Macie in eu-central-1",
  properties: { status: "ENABLED", buckets },
});
const seen = (name: string, sensitivityScore: number, ...types: readonly string[]): object => ({
  bucketArn: `arn:aws:s3:::klinikum-${name}`,
  sensitivityScore,
  types,
});

interface Seen {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly blindSpots: readonly BlindSpot[];
}

async function scanned(policy: string, resources: readonly Resource[]): Promise<Seen> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "i.ndjson"), savedInventory(resources));
  writeFileSync(join(cwd, "p.yml"), policy);
  const { stdout, stderr } = await dataBoundary(
    "scan ./i.ndjson --policy p.yml -q -f json --fail-on never".split(" "),
    { cwd },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Seen;
}

const patient = `boundary: eea
classes:
  patient:
    boundary: { countries: [DE] }
    tags: { data-class: [patient] }
    macie: { sensitivityAtLeast: 60, types: [PERSONAL_*] }
`;

test("what Macie found makes the class, whatever the tags say, and a copy inherits it", async () => {
  const copied = {
    ReplicationConfiguration: {
      Rules: [
        {
          Status: "Enabled",
          Destination: { Bucket: "arn:aws:s3:::klinikum-copy" },
        },
      ],
    },
  };
  const { findings, gaps } = await scanned(patient, [
    bucket("press", "eu-west-1", { labels: { "data-class": "public" } }),
    bucket("ward", "eu-central-1", { labels: { "data-class": "patient" }, properties: copied }),
    bucket("copy", "eu-west-1"),
    bucket("menu", "eu-west-1"),
    macie(
      seen("press", 93, "EU_HEALTH_INSURANCE", "PERSONAL_INFORMATION"),
      seen("ward", 1),
      seen("copy", 1),
      seen("menu", 70, "CREDENTIALS"),
    ),
  ]);
  expect(gaps.filter(({ service }) => service === "macie")).toEqual([]);
  const said = findings.map(({ resource, role, classes, classReasons }) =>
    [resource.name, role, classes.join(), (classReasons ?? []).join()].join(" | "),
  );
  expect(said.sort()).toEqual([
    "klinikum-copy | home | patient | inherited from arn:aws:s3:::klinikum-ward",
    "klinikum-press | home | patient | Macie: score 93, PERSONAL_INFORMATION",
    "klinikum-ward | replica | patient | tag data-class",
  ]);
});

test("a bucket that Macie has not looked into is a gap where the policy asks, and none where it does not", async () => {
  const resources = [
    bucket("a", "eu-central-1"),
    bucket("b", "eu-central-1"),
    macie(seen("a", 50)),
  ];
  const asked = await scanned(patient, resources);
  expect(
    asked.gaps
      .filter(({ service }) => service === "macie")
      .map(({ resource }) => resource)
      .sort(),
  ).toEqual(["arn:aws:s3:::klinikum-a", "arn:aws:s3:::klinikum-b"]);
  const tagsOnly = patient.replace(/^ {4}macie.*\n/m, "");
  const { gaps } = await scanned(tagsOnly, resources);
  expect(gaps.filter(({ service }) => service === "macie")).toEqual([]);
});

sampled.each([
  ["sensitivityAtLeast: 50", /too low: 50 means that Macie has not analysed/],
  ["sensitivityAtLeast: 101", /too high/],
  ["", /is empty, name sensitivityAtLeast or types/],
])("macie: { %s } is refused", async (said, fault) => {
  await expect(
    scanned(`classes:\n  patient:\n    macie: { ${said} }\n`, [bucket("a", "eu-central-1")]),
  ).rejects.toThrow(fault);
});

test("a type that follows one called credentials is found all the same", async () => {
  const { findings } = await scanned(patient, [
    bucket("keys", "eu-west-1"),
    macie(seen("keys", 80, "AWS_CREDENTIALS", "CREDENTIALS", "PERSONAL_INFORMATION")),
  ]);
  expect(findings.map(({ classReasons }) => classReasons)).toEqual([
    ["Macie: score 80, PERSONAL_INFORMATION"],
  ]);
});

test("what Macie found in a bucket that the scan does not hold is a gap", async () => {
  const { gaps } = await scanned(patient, [
    bucket("ward", "eu-central-1"),
    macie(seen("ward", 1), seen("member", 90, "PERSONAL_INFORMATION"), seen("menu", 90)),
  ]);
  expect(gaps.filter(({ service }) => service === "macie")).toMatchObject([
    { resource: "arn:aws:s3:::klinikum-member", provider: "aws", scope: account },
  ]);
});

test("what is of the class by its tags needs no look", async () => {
  const { gaps } = await scanned(patient, [
    bucket("tagged", "eu-central-1", { labels: { "data-class": "patient" } }),
    bucket("other", "eu-central-1", { labels: { "data-class": "press" } }),
    macie(),
  ]);
  const unlooked = gaps.filter(({ detail }) => detail.startsWith("data class"));
  expect(unlooked.map(({ resource }) => resource)).toEqual(["arn:aws:s3:::klinikum-other"]);
});

test("one service that looked is enough for a class that both can find", async () => {
  const both = patient.replace("    macie", "    purview: { labels: [Patient] }\n    macie");
  const { gaps } = await scanned(both, [
    bucket("ward", "eu-central-1"),
    bucket("new", "eu-central-1"),
    macie(seen("ward", 1)),
  ]);
  const named = gaps.filter(({ service }) => service === "macie" || service === "purview");
  expect(named.map(({ service, resource }) => `${service} ${resource}`).sort()).toEqual([
    "macie arn:aws:s3:::klinikum-new",
    "purview arn:aws:s3:::klinikum-new",
  ]);
});

const open = `${patient}  public:
    tags: { data-class: [public, press] }
    boundary: anywhere
    excludes: [patient]
`;

test("personal data in what is tagged public is a finding of its own, wherever it is", async () => {
  const copied = {
    ReplicationConfiguration: {
      Rules: [{ Status: "Enabled", Destination: { Bucket: "arn:aws:s3:::klinikum-kit" } }],
    },
  };
  const press = { labels: { "data-class": "press" } };
  const resources = [
    bucket("posters", "eu-central-1", press),
    bucket("leak", "eu-central-1", press),
    bucket("away", "us-east-1", press),
    bucket("kit", "eu-central-1", press),
    bucket("ward", "eu-central-1", { labels: { "data-class": "patient" }, properties: copied }),
    macie(
      seen("posters", 1),
      seen("leak", 93, "PERSONAL_INFORMATION"),
      seen("away", 93, "PERSONAL_INFORMATION"),
      seen("kit", 1),
      seen("ward", 1),
    ),
  ];
  const { findings, gaps } = await scanned(open, resources);
  expect(gaps.filter(({ role }) => role === undefined)).toEqual([]);
  const said = findings.map(({ rule, verdict, resource, outside, evidence }) =>
    [rule, verdict, resource.name, outside.join(), evidence.why].join(" | "),
  );
  const why = (found: string): string =>
    `it is public (tag data-class) and patient (${found}), which public excludes`;
  const found = why("Macie: score 93, PERSONAL_INFORMATION");
  expect(said.filter((one) => one.startsWith("class")).sort()).toEqual([
    `class-contradicted | contradicted | klinikum-away |  | ${found}`,
    `class-contradicted | contradicted | klinikum-kit |  | ${why("inherited from arn:aws:s3:::klinikum-ward")}`,
    `class-contradicted | contradicted | klinikum-leak |  | ${found}`,
  ]);
  // A wrong tag hides no place outside.
  expect(findings.map(({ rule, resource }) => `${rule} ${resource.name}`)).toContain(
    "home-outside klinikum-away",
  );
  const off = await scanned(`${open}rules: { class-contradicted: off }\n`, resources);
  expect(off.findings.map(({ rule }) => rule)).toEqual(["home-outside"]);
  const accepted = await scanned(
    `${open}exceptions:\n  - { rule: class-contradicted, resource: "arn:aws:s3:::klinikum-*", reason: checked, approvedBy: dpo, expires: 2027-01-31 }\n`,
    resources,
  );
  expect(
    accepted.findings.filter(({ rule, exception }) => rule === "class-contradicted" && !exception),
  ).toEqual([]);
});

test("one that is placed nowhere is a gap", async () => {
  const { findings, gaps } = await scanned(open, [
    bucket("leak", "xx-nowhere-1", { labels: { "data-class": "public" } }),
    macie(seen("leak", 93, "PERSONAL_INFORMATION")),
  ]);
  expect(findings).toEqual([]);
  expect(gaps.map(({ detail }) => detail).join("\n")).toContain("which public excludes");
});

sampled.each([
  ["[pacient]", /is not a class of this policy: "pacient", did you mean "patient"/],
  ["[public]", /is the class itself/],
  ["[]", /is empty/],
])("excludes: %s is refused", async (said, fault) => {
  const policy = open.replace("excludes: [patient]", `excludes: ${said}`);
  await expect(scanned(policy, [bucket("a", "eu-central-1")])).rejects.toThrow(fault);
});

sampled.each([
  "text",
  "markdown",
  "html",
  "sarif",
  "csv",
  "junit",
  "gitlab",
  "ocsf",
  "oscal",
  "dpia",
  "transfer-register",
])("%s says it", async (format) => {
  const cwd = temporaryFolder();
  const resources = [
    bucket("leak", "eu-central-1", { labels: { "data-class": "public" } }),
    macie(seen("leak", 93, "PERSONAL_INFORMATION")),
  ];
  writeFileSync(join(cwd, "i.ndjson"), savedInventory(resources));
  writeFileSync(join(cwd, "p.yml"), open);
  const { stdout } = await dataBoundary(
    `scan ./i.ndjson --policy p.yml -f ${format} --fail-on never`.split(" "),
    { cwd },
  );
  if (format === "transfer-register") expect(stdout).not.toContain("leak");
  else expect(stdout).toMatch(/class-contradicted|which public excludes/);
  expect(stdout).not.toMatch(/home may be at|may be in <b>|1 (?:finding )?that may leave/);
});

test("compared with an earlier report it is neither the finding of its place nor explained by it", async () => {
  const cwd = temporaryFolder();
  const kit = bucket("kit", "us-east-1", { labels: { "data-class": "public" } });
  const at = async (name: string, score: number, more: readonly string[] = []): Promise<string> => {
    writeFileSync(
      join(cwd, `${name}.ndjson`),
      savedInventory([kit, macie(seen("kit", score, "PERSONAL_INFORMATION"))]),
    );
    const strict = open.replace("    boundary: anywhere\n", "");
    writeFileSync(join(cwd, "p.yml"), strict);
    const { stdout, stderr } = await dataBoundary(
      [..."scan --policy p.yml -q -f json --fail-on never".split(" "), `./${name}.ndjson`, ...more],
      { cwd },
    );
    if (stdout === "") throw new Error(stderr);
    writeFileSync(join(cwd, `${name}.json`), stdout);
    return stdout;
  };
  await at("before", 1);
  const after = JSON.parse(await at("after", 90, ["--baseline", "before.json"])) as {
    findings: (Finding & { readonly newBecause?: string })[];
  };
  expect(
    after.findings.map(({ rule, baselineState, newBecause }) => [rule, baselineState, newBecause]),
  ).toEqual([
    // Patient data may be where the press is.
    ["home-outside", "worse", undefined],
    ["class-contradicted", "new", undefined],
  ]);
  const again = JSON.parse(await at("again", 1, ["--baseline", "after.json"])) as {
    comparison: { closed: { rule: string; why: string }[] };
  };
  expect(again.comparison.closed).toMatchObject([
    { rule: "class-contradicted", why: expect.stringContaining("no longer contradict") as string },
  ]);
});

test("a known finding in which data of another class is found is worse, with a report and with a baseline file", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "p.yml"), patient);
  const run = async (args: string): Promise<string> =>
    (await dataBoundary(args.split(" "), { cwd })).stdout;
  const scan = async (score: number, more = ""): Promise<string> => {
    const resources = [
      bucket("kit", "us-east-1"),
      macie(seen("kit", score, "PERSONAL_INFORMATION")),
    ];
    writeFileSync(join(cwd, "i.ndjson"), savedInventory(resources));
    return await run(`scan ./i.ndjson --policy p.yml -q -f json --fail-on never${more}`);
  };
  writeFileSync(join(cwd, "before.json"), await scan(1));
  await run("baseline write base.json --report before.json");
  for (const file of ["before.json", "base.json"]) {
    const after = JSON.parse(await scan(90, ` --baseline ${file}`)) as {
      findings: (Finding & { readonly baselineState: string })[];
      comparison: { changed: { changes: string[] }[] };
    };
    expect(after.findings.map(({ baselineState }) => baselineState)).toEqual(["worse"]);
    expect(after.comparison.changed).toMatchObject([
      { changes: ["data classes: patient, was none"] },
    ]);
    const same = JSON.parse(await scan(1, ` --baseline ${file}`)) as typeof after;
    expect(same.findings.map(({ baselineState }) => baselineState)).toEqual(["known"]);
  }
});

test("an exception that names classes holds as long as no other is found", async () => {
  const accepting = (classes: string): string =>
    `${open}exceptions:\n  - { rule: home-outside, resource: "arn:aws:s3:::klinikum-kit", classes: ${classes}, reason: press, approvedBy: dpo@klinik.example, expires: 2027-01-31 }\n`;
  const accepted = async (
    classes: string,
    score: number,
    labels: Record<string, string> = {},
  ): Promise<readonly boolean[]> => {
    const resources = [
      bucket("kit", "us-east-1", { labels }),
      macie(seen("kit", score, "PERSONAL_INFORMATION")),
    ];
    const { findings } = await scanned(accepting(classes), resources);
    return findings
      .filter(({ rule }) => rule === "home-outside")
      .map(({ exception }) => exception !== undefined);
  };
  expect(await accepted("[]", 1)).toEqual([true]);
  expect(await accepted("[]", 90)).toEqual([false]);
  expect(await accepted("[public]", 90)).toEqual([false]);
  expect(await accepted("[patient]", 90)).toEqual([true]);
  await expect(accepted("[pacient]", 1)).rejects.toThrow(
    /exceptions\S* is not a class of this policy: "pacient", did you mean "patient"/,
  );
  await expect(
    scanned(
      `${open}exceptions:\n  - { gap: refused, scope: "1", classes: [patient], reason: a, approvedBy: b, expires: 2027-01-31 }\n`,
      [],
    ),
  ).rejects.toThrow(/has classes, which narrows findings only/);
});

const anywhere = `boundary: eea
classes:
  patient: { tags: { data-class: [patient] } }
  public: { tags: { data-class: [public] }, boundary: anywhere, excludes: [patient] }
`;
const isPublic = { labels: { "data-class": "public" } };
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, resource, classes }) => [rule, resource.name, ...classes].join(" ")).sort();
const database = (name: string, location: string, more: Partial<Resource> = {}): Resource => ({
  ...bucket(name, location),
  id: `arn:aws:rds:${location}:${account}:db:${name}`,
  type: "AWS::RDS::DBInstance",
  name,
  properties: {},
  ...more,
});
const postgres = (name: string, location: string, more: Partial<Resource> = {}): Resource => ({
  ...bucket(name, location),
  id: `/subscriptions/6f0e1b6e-0000-4000-8000-000000000001/resourceGroups/a/providers/Microsoft.DBforPostgreSQL/flexibleServers/${name}`,
  type: "Microsoft.DBforPostgreSQL/flexibleServers",
  provider: "azure",
  scope: "6f0e1b6e-0000-4000-8000-000000000001",
  name,
  properties: { properties: { backup: { geoRedundantBackup: "Disabled" } } },
  ...more,
});

test("a copy of public data makes nothing else in its destination public", async () => {
  const { findings } = await scanned(anywhere, [
    bucket("press", "eu-central-1", {
      ...isPublic,
      properties: {
        ReplicationConfiguration: {
          Rules: [{ Status: "Enabled", Destination: { Bucket: "arn:aws:s3:::klinikum-mixed" } }],
        },
      },
    }),
    bucket("mixed", "us-east-1"),
  ]);
  expect(said(findings)).toEqual(["home-outside klinikum-mixed"]);
});

test("a class found in a resource restricts it, and allows no more than the boundary", async () => {
  const wider = anywhere.replace("{ data-class: [public] }", "$&, macie: { types: [PRESS] }");
  const { findings } = await scanned(wider, [
    bucket("press", "us-east-1", isPublic),
    bucket("mixed", "us-east-1"),
    macie(seen("press", 1), seen("mixed", 90, "PRESS")),
  ]);
  expect(said(findings)).toEqual(["home-outside klinikum-mixed public"]);
});

const narrow = anywhere.replace("[patient] }", "[patient] }, boundary: { countries: [DE] }");

test("the tags of a replica say nothing of its source", async () => {
  const source = database("src", "us-east-1");
  const server = postgres("primary", "eastus");
  const resources = (tag: string): readonly Resource[] => [
    source,
    database("rep", "eu-central-1", {
      labels: { "data-class": tag },
      properties: { ReadReplicaSourceDBInstanceIdentifier: source.id },
    }),
    server,
    postgres("replica", "germanywestcentral", {
      labels: { "data-class": tag },
      properties: {
        properties: {
          backup: { geoRedundantBackup: "Disabled" },
          replicationRole: "AsyncReplica",
          sourceServerResourceId: server.id,
        },
      },
    }),
  ];
  const loose = await scanned(anywhere, resources("public"));
  expect(said(loose.findings)).toEqual(["home-outside primary", "home-outside src"]);
  const strict = await scanned(anywhere, resources("patient"));
  expect(said(strict.findings).filter((one) => one.startsWith("home"))).toEqual([
    "home-outside primary",
    "home-outside src",
  ]);
});

test("a replica has the class of its source, whichever of the two names the other", async () => {
  const source = database("src", "eu-central-1", { labels: { "data-class": "patient" } });
  const resources = [
    source,
    database("rep", "eu-west-1", {
      ...isPublic,
      properties: { ReadReplicaSourceDBInstanceIdentifier: source.id },
    }),
  ];
  for (const order of [resources, resources.toReversed()]) {
    const { findings } = await scanned(narrow, order);
    expect(said(findings)).toEqual([
      "class-contradicted rep patient public",
      "replica-outside src patient",
    ]);
  }
});

test("a copy whose source this scan does not hold may be of a class that allows less", async () => {
  const source = "arn:aws:rds:eu-central-1:999999999999:db:src";
  const copy = (more: Partial<Resource> = {}): Resource =>
    database("rep", "eu-west-1", {
      properties: { ReadReplicaSourceDBInstanceIdentifier: source },
      ...more,
    });
  const classGaps = async (policy: string, resources: readonly Resource[]): Promise<unknown> =>
    (await scanned(policy, resources)).gaps
      .filter(({ detail }) => detail.startsWith("data class"))
      .map(({ resource, detail }) => `${resource?.split(":").at(-1)}: ${detail}`);
  expect(await classGaps(narrow, [copy()])).toEqual([
    `rep: data class of rep: it is a copy of ${source}, which this scan has not located, so that it may be of class patient`,
  ]);
  const planned = { file: "main.tf", action: "create" } as const;
  expect(await classGaps(narrow, [copy({ planned })])).toEqual([]);
  // Known by its own tag; judged the same with or without the class; the source is here.
  expect(await classGaps(narrow, [copy({ labels: { "data-class": "patient" } })])).toEqual([]);
  expect(await classGaps(anywhere, [copy()])).toEqual([]);
  expect(await classGaps(narrow.replace("eea", "{ countries: [DE] }"), [copy()])).toEqual([]);
  const seenSource = { ...database("src", "eu-central-1"), id: source, scope: "999999999999" };
  expect(await classGaps(narrow, [copy(), seenSource])).toEqual([]);
  expect(await classGaps(narrow, [seenSource, copy()])).toEqual([]);
});

test("a score without types decides on no class that asks for types", async () => {
  const { gaps } = await scanned(patient, [
    bucket("set", "eu-central-1"),
    bucket("low", "eu-central-1"),
    macie(seen("set", 100), seen("low", 55)),
  ]);
  expect(gaps.filter(({ service }) => service === "macie")).toMatchObject([
    {
      resource: "arn:aws:s3:::klinikum-set",
      detail: expect.stringContaining("scored it 100, but did not return the types") as string,
    },
  ]);
});

test("data of a category that is not known decides on no class that asks for types, but for those that are found", async () => {
  const { gaps, findings, blindSpots } = await scanned(patient, [
    bucket("odd", "eu-central-1"),
    bucket("both", "us-east-1"),
    macie(
      seen("odd", 90, "NEW_ID", "UNCATEGORIZED"),
      seen("both", 90, "PERSONAL_INFORMATION", "UNCATEGORIZED"),
    ),
  ]);
  expect(gaps.filter(({ service }) => service === "macie")).toMatchObject([
    { resource: "arn:aws:s3:::klinikum-odd" },
  ]);
  expect(findings).toMatchObject([{ resource: { name: "klinikum-both" }, classes: ["patient"] }]);
  // A score is one of samples.
  expect(blindSpots.map(({ detail }) => detail).join()).toContain("did not select as samples");
});
