/** The audit of guards as JSON and SARIF: valid, each finding at its file and line, and no account id where it is hidden. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { type GuardReport, guardRules } from "../src/guard-model.ts";
import { guardsJson } from "../src/report/guards/json.ts";
import { guardRuleTexts } from "../src/report/guards/rules.ts";
import { loadRules } from "../src/rules.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { allowAll, audit as auditOf, organization } from "./support/guards.ts";
import { expectValid } from "./support/json-schema.ts";
import { hostileNames } from "./support/report-fixture.ts";
import { expectValidSarif } from "./support/sarif.ts";
import { isWhole } from "./support/whole.ts";

const deny = (...regions: readonly string[]): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      NotAction: ["iam:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
    },
  ],
});

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, ".git"));
  mkdirSync(join(cwd, "guards"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const runOf = (text: string): Run => (JSON.parse(text) as Log).runs[0]!;
const ruleAndLocation = ({ locations }: Result): unknown => {
  const { artifactLocation, region } = locations![0]!.physicalLocation!;
  return [artifactLocation!.uri, region?.startLine];
};

test("the demo's audit holds to its schema and is SARIF that code scanning takes", async () => {
  const cwd = temporaryFolder();
  const { code, stderr } = await dataBoundary(
    ["guards", "demo", "-f", "json=g.json", "-f", "sarif=g.sarif", "-f", "markdown=g.md"],
    { cwd },
  );
  expect({ code, stderr }).toMatchObject({ code: 1 });
  const json = readFileSync(join(cwd, "g.json"), "utf8");
  expectValid("guards", json);
  const { findings, run } = JSON.parse(json) as {
    findings: { rule: string; fingerprint: string }[];
    run: object;
  };
  expect(run).toMatchObject({ targets: ["demo"], status: "complete", boundary: { id: "eea" } });
  const { runs } = expectValidSarif(readFileSync(join(cwd, "g.sarif"), "utf8"), true);
  const { results, tool, automationDetails } = runs[0]!;
  expect(results!.map(({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints])).toEqual(
    findings.map(({ rule, fingerprint }) => [
      rule,
      {
        "dataBoundary/v1": fingerprint,
        primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`,
      },
    ]),
  );
  for (const { id, helpUri } of tool.driver.rules!)
    expect(helpUri).toMatch(new RegExp(`/docs/rules\\.md#${id}$`));
  // Another category than the scan's: else an upload would close the scan's alerts.
  expect(automationDetails!.id).toBe("data-boundary/guards/");
  const [wide] = results!.filter(({ ruleId }) => ruleId === "guard-wider");
  expect(wide!.locations![0]!.logicalLocations).toEqual([
    { name: "Klinikverbund Produktion", fullyQualifiedName: "210987654321", kind: "resource" },
    { name: "Klinikverbund Test", fullyQualifiedName: "310987654322", kind: "resource" },
  ]);
  expect(readFileSync(join(cwd, "g.md"), "utf8")).toContain(`| error | [guard-disjoint](`);
});

describe("JSON holds to the schema", () => {
  const files = globSync("test/guards/plan-*.json");
  test.each(files)("of %s", async (file) => {
    const { code, stdout } = await dataBoundary([
      "guards",
      resolve(file),
      "-f",
      "json",
      "--fail-on",
      "never",
    ]);
    expect(code).toBe(0);
    expectValid("guards", stdout);
  });
  test("with gaps, exceptions and an estate", async () => {
    const cwd = repository({
      "scp.json": JSON.stringify(deny("eu-central-1", "us-east-1")),
      "hello.json": '{"hello":"world"}',
      "data-boundary.yml": `exceptions: [{rule: guard-wider, resource: '*', reason: r, approvedBy: b, expires: 2999-01-01}, {rule: guard-missing, resource: '*', reason: r, approvedBy: b, expires: 2999-01-01}]\n`,
    });
    if (isWhole) await dataBoundary(["scan", "demo:eu", "-q", "-f", "json=scan.json"], { cwd });
    else writeFileSync(join(cwd, "scan.json"), (await demoScan()).json);
    const { stdout, code } = await dataBoundary(
      ["guards", "scp.json", "hello.json", "--report", "scan.json", "-f", "json"],
      { cwd },
    );
    expect(code).toBe(3);
    expectValid("guards", stdout);
    expect(JSON.parse(stdout)).toMatchObject({
      run: { status: "incomplete", policy: "data-boundary.yml" },
      findings: [{ exception: { approvedBy: "b" } }],
      gaps: [{ reason: "unknown-value", id: expect.stringMatching(/^unknown-value-[\da-f]{10}$/) }],
      estate: { file: "scan.json" },
    });
  });
});

test("a finding points at the file and line of its guard", async () => {
  const rule = JSON.parse(
    '{"if":{"not":{"field":"location","in":["westeurope","uksouth"]}},"then":{"effect":"deny"}}',
  ) as object;
  const cwd = repository({
    // The second document begins on line 3.
    "guards/scps.json": `${JSON.stringify(deny("eu-central-1"))}\n\n${JSON.stringify(deny("eu-central-1", "us-east-1"))}\n`,
    "guards/azure policy.json": JSON.stringify(
      { value: [{ id: "/d/one", name: "one", properties: { mode: "All", policyRule: rule } }] },
      null,
      2,
    ),
    "data-boundary.yml": "boundary: eea\n",
  });
  const results = async (...files: string[]): Promise<unknown[]> => {
    const { stdout } = await dataBoundary(["guards", ...files, "-f", "sarif"], { cwd });
    expectValidSarif(stdout);
    return runOf(stdout).results!.map(ruleAndLocation);
  };
  // Together the documents allow Frankfurt alone; alone, the second one lets N. Virginia in.
  writeFileSync(
    join(cwd, "guards/list.json"),
    `[\n${JSON.stringify(deny("eu-central-1", "us-east-1"))}\n]\n`,
  );
  expect(await results("guards/list.json")).toEqual([["guards/list.json", 2]]);
  expect(await results("guards/azure policy.json")).toEqual([["guards/azure%20policy.json", 3]]);
  // What no file of the repository holds points at the policy file, as a scan's findings do.
  writeFileSync(join(cwd, "guards/open.json"), JSON.stringify(allowAll));
  expect(await results("guards/open.json")).toEqual([["data-boundary.yml", undefined]]);
});

test("names that try to be something else stay text", { timeout: 120_000 }, async () => {
  const described = hostileNames.map((Name, i) => ({
    Policy: {
      PolicySummary: { Id: `p-${i}`, Name, Type: "SERVICE_CONTROL_POLICY" },
      Content: JSON.stringify(deny("eu-central-1", "us-east-1")),
    },
  }));
  const cwd = repository({ "scps.json": JSON.stringify(described) });
  const formats = ["text", "json=g.json", "sarif=g.sarif", "markdown=g.md"];
  const { stdout, code } = await dataBoundary(
    ["guards", "scps.json", ...formats.flatMap((one) => ["-f", one])],
    { cwd },
  );
  expect(code).toBe(1);
  // oxlint-disable-next-line no-control-regex
  const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/;
  for (const text of [
    stdout,
    ...["json", "sarif", "md"].map((one) => readFileSync(join(cwd, `g.${one}`), "utf8")),
  ])
    expect(controls.exec(text)?.[0]).toBeUndefined();
  expectValid("guards", readFileSync(join(cwd, "g.json"), "utf8"));
  expect(
    expectValidSarif(readFileSync(join(cwd, "g.sarif"), "utf8")).runs[0]!.results,
  ).toHaveLength(1);
  expect(readFileSync(join(cwd, "g.md"), "utf8")).not.toMatch(
    /<script|\]\(javascript|(?<!\\)\[a\]\(/,
  );
});

test("a plan's guard is at the line that says its address", async () => {
  const plan = JSON.stringify(
    JSON.parse(readFileSync("test/guards/plan-organization.json", "utf8")),
    null,
    1,
  );
  const cwd = repository({ "plan.json": plan });
  const { stdout } = await dataBoundary(["guards", "plan.json", "-f", "sarif"], { cwd });
  const places = runOf(stdout).results!.map((one) => ruleAndLocation(one) as [string, number]);
  expect(places.length).toBeGreaterThan(1);
  for (const [uri, line] of places) {
    expect(uri).toBe("plan.json");
    expect(plan.split("\n")[line - 1]).toMatch(/"address": ".*aws_organizations_policy\./);
  }
});

test("accepted findings are in the full profile alone, suppressed", async () => {
  const cwd = repository({
    "scp.json": JSON.stringify(deny("eu-central-1", "us-east-1")),
    "data-boundary.yml": `exceptions: [{rule: guard-wider, resource: '*', reason: r, approvedBy: b, expires: 2999-01-01}]\n`,
  });
  const run = async (...args: string[]): Promise<Run> => {
    const { stdout, code } = await dataBoundary(["guards", "scp.json", "-f", "sarif", ...args], {
      cwd,
    });
    expect(code).toBe(0);
    return expectValidSarif(stdout).runs[0]!;
  };
  expect((await run()).results).toEqual([]);
  const full = await run("--sarif-profile", "full", "--sarif-category", "nightly");
  expect(full.results).toMatchObject([{ suppressions: [{ status: "accepted" }] }]);
  expect(full.automationDetails!.id).toBe("nightly/");
});

test("--redact hides the ids of accounts everywhere, fingerprints included", async () => {
  const cwd = temporaryFolder();
  const formats = ["text", "json=g.json", "sarif=g.sarif", "markdown=g.md"];
  const audit = (...args: string[]): Promise<{ stdout: string }> =>
    dataBoundary(["guards", "demo", ...formats.flatMap((one) => ["-f", one]), ...args], { cwd });
  const open = await audit();
  const prints = (): string[] =>
    (
      JSON.parse(readFileSync(join(cwd, "g.json"), "utf8")) as {
        findings: { fingerprint: string }[];
      }
    ).findings.map(({ fingerprint }) => fingerprint);
  const before = prints();
  const { stdout } = await audit("--redact");
  const written = [
    stdout,
    ...["g.json", "g.sarif", "g.md"].map((one) => readFileSync(join(cwd, one), "utf8")),
  ];
  expect(open.stdout).toContain("210987654321");
  for (const text of written) {
    const apart = text.replaceAll(/"[\da-f]{16,64}(?::1)?"/g, "");
    expect(apart).not.toMatch(/\d{12}/);
    expect(apart).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/);
    expect(text).toMatch(/aws-[\da-f]{6}/);
  }
  expectValid("guards", written[1]);
  // Of the true ids, a fingerprint would tell whoever tries all of them.
  expect(prints().filter((one) => before.includes(one))).toEqual([]);
});

test.each([
  [["-f", "json", "-f", "sarif"], /only one report may go to standard output/],
  [["-f", "html"], /--format: unknown format "html"; use text, json, sarif or markdown/],
  [
    ["-f", "json=scp.json"],
    /scp\.json: is also read as target scp\.json, and would be overwritten/,
  ],
  [["-f", "json=none/g.json"], /none/],
  [["--role", "audit"], /^--role: has no effect, because no target is an AWS account/],
  [["--external-id", "abc"], /^--external-id: has no effect/],
  [["--azure-cloud", "china"], /^--azure-cloud: has no effect, because no target is Azure/],
  [["--insecure-host", "h"], /^--insecure-host: has no effect, because no target is AWS/],
])("%j is a usage error, and nothing is written", async (args, says) => {
  const cwd = repository({ "scp.json": JSON.stringify(deny("eu-central-1")) });
  const { code, stdout, stderr } = await dataBoundary(["guards", "scp.json", ...args], { cwd });
  expect(stderr).toMatch(says);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

test("each rule has its text, and cites what there is", () => {
  const cited = loadRules().citations.map(({ id }) => id);
  const page = readFileSync("docs/rules.md", "utf8");
  expect(guardRuleTexts.map(({ id }) => id)).toEqual([...guardRules]);
  for (const { id, references } of guardRuleTexts) {
    expect(cited).toEqual(expect.arrayContaining([...references]));
    expect(page).toContain(`\n## ${id}\n`);
  }
});

test("JSON has a set of open services once, however many accounts and regions have it", () => {
  const partial = organization({
    levels: [
      [
        allowAll,
        {
          Version: "2012-10-17",
          Statement: {
            Effect: "Deny",
            Action: ["s3:*", "ec2:*"],
            Resource: "*",
            Condition: { StringNotEquals: { "aws:RequestedRegion": ["eu-central-1"] } },
          },
        },
      ],
      [allowAll],
    ],
  });
  const audited = auditOf(partial);
  const run: GuardReport["run"] = {
    tool: { name: "data-boundary", version: "0" },
    startedAt: "2026-11-29T00:00:00Z",
    finishedAt: "2026-11-29T00:00:01Z",
    targets: ["scp.json"],
    status: "complete",
  };
  const said = (copies: number): string =>
    [
      ...guardsJson({
        run,
        ...audited,
        verdicts: Array.from({ length: copies }, () => audited.verdicts[0]!),
      }),
    ].join("");
  const json = said(1);
  expectValid("guards", json);
  const { verdicts, probeSets } = JSON.parse(json) as {
    verdicts: readonly { open: readonly { probes: number }[] }[];
    probeSets: readonly (readonly string[])[];
  };
  expect(verdicts[0]!.open.map(({ probes }) => probeSets[probes])).toEqual(
    audited.verdicts[0]!.open.map(({ probes }) => probes),
  );
  const each = (said(11).length - json.length) / 10;
  const written = audited.verdicts[0]!.open.reduce(
    (sum, { probes }) => sum + JSON.stringify(probes).length,
    0,
  );
  expect(each).toBeLessThan(written / 2);
});
