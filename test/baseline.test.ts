/** `scan --baseline`, `baseline write`, `diff`: files, exit codes and every format, as users see them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { formatIds } from "../src/report/format-ids.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { expectValidReport } from "./support/report-schema.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { isWhole, sampled } from "./support/whole.ts";

const account = "123456789012";
const bucket = (name: string, location = "us-east-1"): object => ({
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: account,
  location,
  name,
  labels: {},
  properties: { Name: name },
  source: "inventory",
});
const table = (name: string, replicas: readonly string[], more: object = {}): object => ({
  ...bucket(name, "eu-central-1"),
  id: `arn:aws:dynamodb:eu-central-1:${account}:table/${name}`,
  type: "AWS::DynamoDB::Table",
  properties: {
    TableName: name,
    Replicas: replicas.map((RegionName) => ({ RegionName })),
    ...more,
  },
});
const gap = {
  reason: "refused",
  provider: "aws",
  scope: account,
  region: "eu-west-1",
  service: "dynamodb",
  detail: "the tables could not be listed",
  remedy: "grant dynamodb:ListTables",
};

/** A folder with an inventory, and the command run in it. */
function estate(records: readonly object[]): {
  readonly scan: (...args: string[]) => Promise<Ran>;
  readonly run: (...args: string[]) => Promise<Ran>;
  readonly set: (records: readonly object[]) => void;
  readonly json: (file?: string) => Report;
  readonly cwd: string;
} {
  const cwd = temporaryFolder();
  const set = (list: readonly object[]): void =>
    writeFileSync(join(cwd, "estate.ndjson"), savedInventory(list));
  set(records);
  const run = (...args: string[]): Promise<Ran> => dataBoundary(args, { cwd });
  return {
    cwd,
    set,
    run,
    scan: (...args) => run("scan", "estate.ndjson", "--quiet", ...args),
    json: (file = "now.json") => JSON.parse(readFileSync(join(cwd, file), "utf8")) as Report,
  };
}

interface Report {
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly baselineState?: string;
    readonly location: { readonly code: string };
  }[];
  readonly comparison: Record<"new" | "known" | "newGaps" | "knownGaps", number> &
    Record<"closed" | "notSeen", readonly { readonly why: string }[]>;
}

const before = ["--fail-on", "never", "-f", "json=before.json"];
const compared = ["--baseline", "before.json", "-f", "json=now.json"];

test("the demo with its own report as baseline has nothing new, and ends with 0", async () => {
  const cwd = temporaryFolder();
  const { json, inventory } = await demoScan();
  writeFileSync(join(cwd, "demo.json"), json);
  // What the demo's scan saved is judged again, or it is scanned again.
  const target = isWhole ? "demo" : inventory;
  const { code, stdout } = await dataBoundary(
    ["scan", target, "--baseline", "demo.json", "--format", "text", "--format", "json=now.json"],
    { cwd },
  );
  expect(code).toBe(0);
  expect(stdout.split("\n")[0]).toMatch(
    /^! no new finding since .*: 128 known; .* 4 gaps \(known\)/,
  );
  const text = readFileSync(join(cwd, "now.json"), "utf8");
  expectValidReport(text);
  const { comparison } = JSON.parse(text) as Report;
  expect(comparison).toMatchObject({ new: 0, newGaps: 0, knownGaps: 4, closed: [], notSeen: [] });
});

describe("exit codes", () => {
  const known = [bucket("scans"), table("wards", ["us-east-1"])];

  test("only what is new fails", async () => {
    const { scan, set, json } = estate(known);
    expect((await scan(...before)).code).toBe(0);
    expect((await scan(...compared)).code).toBe(0);
    set([...known, bucket("trial", "us-west-2")]);
    expect((await scan(...compared)).code).toBe(1);
    expect(json().comparison).toMatchObject({ new: 1, known: 2 });
    expect((await scan(...compared, "--fail-on", "never")).code).toBe(0);
  });

  test("a known gap does not fail, and a new one does", async () => {
    const { scan, set, json } = estate([...known, gap]);
    await scan(...before);
    expect((await scan(...compared)).code).toBe(0);
    expect(json().comparison).toMatchObject({ newGaps: 0, knownGaps: 1 });
    set([...known, gap, { ...gap, service: "rds" }]);
    expect((await scan(...compared)).code).toBe(3);
    expect((await scan(...compared, "--allow-incomplete")).code).toBe(0);
  });

  test("what is gone is closed, and behind a gap no longer seen", async () => {
    const { scan, set, json } = estate(known);
    await scan(...before);
    set(known.slice(0, 1));
    expect((await scan(...compared)).code).toBe(0);
    expect(json().comparison).toMatchObject({ known: 1, closed: [{}], notSeen: [] });
    set([...known.slice(0, 1), { ...gap, region: "eu-central-1" }]);
    expect((await scan(...compared)).code).toBe(3);
    expect(json().comparison).toMatchObject({ closed: [], notSeen: [{}] });
    expect(json().comparison.notSeen[0]!.why).toBe(
      "a gap hides it: the tables could not be listed",
    );
  });

  test("a gap of another cloud's inventory hides nothing of this one's", async () => {
    const { scan, set, json, cwd } = estate(known);
    const whole = savedInventory([]).split("\n")[0]!;
    const header = { ...(JSON.parse(whole) as object), targets: ["azure"] };
    // It is cut off: no last line vouches for it.
    writeFileSync(join(cwd, "azure.ndjson"), `${JSON.stringify(header)}\n`);
    await scan("azure.ndjson", ...before);
    set(known.slice(0, 1));
    await scan("azure.ndjson", ...compared);
    expect(json().comparison).toMatchObject({ closed: [{}], notSeen: [] });
    writeFileSync(
      join(cwd, "azure.ndjson"),
      `${JSON.stringify({ ...header, targets: ["aws", "azure"] })}\n`,
    );
    await scan("azure.ndjson", ...compared);
    expect(json().comparison).toMatchObject({ closed: [], notSeen: [{}] });
  });

  test("a rule that is off closes nothing, nor the milder rule of its role", async () => {
    const may = {
      ...bucket("calls"),
      id: "/subscriptions/6b1f0c52-3d0e-4a7b-9c65-2f8e41d7a901/resourceGroups/rg/providers/Microsoft.Communication/communicationServices/calls",
      type: "Microsoft.Communication/communicationServices",
      provider: "azure",
      scope: "6b1f0c52-3d0e-4a7b-9c65-2f8e41d7a901",
      location: "global",
      properties: { properties: { dataLocation: "Europe" } },
    };
    const it = estate([may]);
    await it.scan(...before);
    expect(it.json("before.json").findings).toHaveLength(1);
    writeFileSync(join(it.cwd, "data-boundary.yml"), "rules: { home-outside: off }\n");
    await it.scan(...compared);
    const { closed, notSeen } = it.json().comparison;
    expect(closed).toEqual([]);
    expect(notSeen.map(({ why }) => why)).toEqual(["the policy turned home-may-leave off"]);
  });

  test("a finding that another data class allows is not said to be gone", async () => {
    const it = estate([{ ...bucket("press"), labels: { kind: "press" } }]);
    await it.scan(...before, "--placements");
    writeFileSync(
      join(it.cwd, "data-boundary.yml"),
      "classes: { public: { tags: { kind: [press] }, boundary: anywhere } }\n",
    );
    await it.scan(...compared);
    const { closed } = it.json().comparison;
    expect(closed.map(({ why }) => why)).toEqual([
      "everything that could show it was read, and it is no longer found",
    ]);
    await it.scan(...compared, "--placements");
    expect(it.json().comparison.closed.map(({ why }) => why)).toEqual([
      "the location is the same and inside the boundary now: its data class, or the boundary of that class, changed",
    ]);
  });

  test("with fewer regions nothing is closed", async () => {
    const { scan, json } = estate(known);
    await scan(...before);
    await scan(...compared, "--regions", "eu-west-1");
    expect(json().comparison).toMatchObject({ closed: [], notSeen: [{}, {}] });
  });
});

test("a fingerprint is the same for any order of replicas and keys, and another region is another finding", async () => {
  const { scan, set, json } = estate([table("wards", ["us-east-1", "us-west-2"])]);
  const prints = async (): Promise<string[]> => {
    await scan("--fail-on", "never", "-f", "json=now.json");
    return json()
      .findings.map(({ location, fingerprint }) => `${location.code} ${fingerprint}`)
      .sort();
  };
  const first = await prints();
  set([bucket("first"), table("wards", ["us-west-2", "eu-west-1", "us-east-1"], { Extra: 1 })]);
  const second = await prints();
  expect(second).toEqual(expect.arrayContaining(first));
  expect(new Set(second).size).toBe(3);
});

describe("the baseline file", () => {
  test("holds what the report knows, validates, and compares like the report", async () => {
    const { scan, run, set, json, cwd } = estate([
      bucket("scans"),
      table("wards", ["us-east-1"]),
      gap,
    ]);
    await scan(...before);
    const { code, stderr } = await run(
      "baseline",
      "write",
      "known.json",
      "--report",
      "before.json",
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "known.json: written with 2 findings and 1 gap; use it with scan --baseline known.json\n",
    });
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);
    const schema = await run("schema", "baseline");
    const validate = ajv.compile(JSON.parse(schema.stdout) as object);
    const file = JSON.parse(readFileSync(join(cwd, "known.json"), "utf8")) as object;
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    set([bucket("scans"), bucket("trial"), gap]);
    const outcomes: unknown[] = [];
    for (const name of ["before.json", "known.json"]) {
      const ran = await scan("--baseline", name, "-f", "json=now.json");
      const { name: _, ...comparison } = json().comparison as unknown as Record<string, unknown>;
      outcomes.push({ code: ran.code, comparison });
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]).toMatchObject({ code: 1, comparison: { new: 1, knownGaps: 1 } });
  });

  sampled.each<[string, string, string]>([
    ["missing.json", "", "missing.json: cannot be read: there is no such file"],
    ["broken.json", '{"baselineVersion": "1",', "broken.json: is not JSON"],
    [
      "later.json",
      '{"baselineVersion": "9"}',
      'is a baseline of format version "9", and this data-boundary reads version 1',
    ],
    ["empty.json", '{"baselineVersion": "1"}', "empty.json: "],
    [
      "twice.json",
      '{"baselineVersion": "1", "findings": [], "findings": []}',
      "twice.json: an object in it names a key twice",
    ],
    ["other.json", '{"Resources": {}}', "other.json: is not a JSON report of data-boundary"],
  ])("that is none is refused before the scan: %s", async (name, text, message) => {
    const { scan, cwd } = estate([bucket("scans")]);
    if (text !== "") writeFileSync(join(cwd, name), text);
    const { code, stderr } = await scan("--baseline", name);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("is not overwritten by the scan that reads it", async () => {
    const { scan } = estate([bucket("scans")]);
    await scan(...before);
    const { code, stderr } = await scan("--baseline", "before.json", "-f", "json=before.json");
    expect(code).toBe(2);
    expect(stderr).toContain("is also read as --baseline before.json");
  });
});

test("hidden ids: a baseline with them compares with a scan with them, and either way nothing leaks", async () => {
  const { scan, set, json, cwd } = estate([bucket("scans"), table("wards", ["us-east-1"])]);
  await scan(...before);
  await scan(...before.slice(0, 2), "-f", "json=hidden.json", "--redact");
  set([bucket("scans")]);
  for (const name of ["before.json", "hidden.json"]) {
    const { code } = await scan("--baseline", name, "--redact", "-f", "json=now.json");
    expect(code).toBe(0);
    expect(json().comparison).toMatchObject({ new: 0, known: 1, closed: [{}] });
    expect(readFileSync(join(cwd, "now.json"), "utf8")).not.toContain(account);
  }
  const { code, stderr } = await scan("--baseline", "hidden.json");
  expect({ code, said: stderr.includes("was written with --redact") }).toEqual({
    code: 2,
    said: true,
  });
});

describe("formats", () => {
  test("every one says what is new, known, closed and no longer seen", async () => {
    const known = [bucket("scans"), table("wards", ["us-east-1"]), bucket("moved")];
    const { scan, set, cwd } = estate([...known, gap]);
    await scan(...before);
    set([bucket("scans"), bucket("trial"), gap, { ...gap, region: "eu-central-1" }]);
    const wanted = formatIds.filter((id) => id !== "transfer-register");
    await scan(
      "--baseline",
      "before.json",
      "--sarif-profile",
      "full",
      ...wanted.flatMap((id) => ["-f", `${id}=now.${id}`]),
    );
    const said = Object.fromEntries(
      wanted.map((id) => [id, readFileSync(join(cwd, `now.${id}`), "utf8")]),
    );
    expect(said["text"]!.split("\n")[0]).toMatch(
      /^✗ 1 new finding since \d{4}-\d\d-\d\d \(before\.json\): 1 known, 1 closed, 1 no longer seen; .*2 gaps \(1 known\)/,
    );
    expect(said["text"]!.indexOf("trial")).toBeLessThan(said["text"]!.indexOf("by country"));
    expect(said["text"]).toMatch(/known: the tables could not be listed/);
    const sarif = JSON.parse(said["sarif"]!) as {
      runs: { results: { baselineState: string }[] }[];
    };
    expect(sarif.runs[0]!.results.map(({ baselineState }) => baselineState).sort()).toEqual([
      "absent",
      "new",
      "unchanged",
    ]);
    expect(said["sarif"]).toContain("No longer seen: wards");
    expect(said["markdown"]).toMatch(
      /### New findings[^]*trial[^]*### Closed[^]*moved[^]*### No longer seen[^]*wards[^]*### Known findings[^]*scans/,
    );
    expect(said["html"]).toMatch(
      /What is new[^]*trial[^]*Closed[^]*moved[^]*No longer seen[^]*wards/,
    );
    const rows = said["csv"]!.split("\r\n");
    expect(rows.filter((row) => row.includes('"new",""')).length).toBe(2);
    expect(rows.find((row) => row.includes('"closed"'))).toContain("moved");
    expect(rows.find((row) => row.includes('"no-longer-seen"'))).toContain("wards");
    expect(said["junit"]).toMatch(
      /<testsuites name="data-boundary" tests="\d+" failures="1" errors="1"/,
    );
    expect(said["junit"]).toMatch(
      /testsuite name="no longer seen" tests="1" failures="0" errors="0" skipped="1"/,
    );
    const issues = JSON.parse(said["gitlab"]!) as { description: string; severity: string }[];
    expect(
      issues.map(({ description, severity }) => `${severity} ${description.split(":")[0]!}`).sort(),
    ).toEqual([
      "critical home of AWS",
      "info all placements",
      "info known",
      "info known",
      "info no longer seen",
      "major not seen",
    ]);
    const events = said["ocsf"]!.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { activity_name: string; status: string });
    expect(events.map(({ activity_name: act, status }) => `${act} ${status}`).sort()).toEqual([
      "Close Resolved",
      "Create New",
      "Create New",
      "Create New",
      "Update Known",
      "Update Known",
      "Update No longer seen",
    ]);
    expectValidReport(said["json"]!);
  });

  test("code scanning gets no closed finding, which it would open again", async () => {
    const { scan, set, cwd } = estate([bucket("scans"), bucket("moved")]);
    await scan(...before);
    set([bucket("scans")]);
    await scan("--baseline", "before.json", "-f", "sarif=now.sarif");
    const text = readFileSync(join(cwd, "now.sarif"), "utf8");
    expect(text).toContain('"baselineState":"unchanged"');
    expect(text).not.toContain('"absent"');
  });
});

describe("diff", () => {
  test("ends with 1 where something is new, and says it as text, JSON and Markdown", async () => {
    const { scan, run, set } = estate([bucket("scans"), bucket("moved")]);
    await scan(...before);
    set([bucket("scans"), bucket("trial")]);
    await scan("--fail-on", "never", "-f", "json=now.json");
    const text = await run("diff", "before.json", "now.json");
    expect(text.code).toBe(1);
    expect(text.stdout).toMatch(
      /^✗ 1 new finding since .*: 1 known, 1 closed\n[^]*trial[^]*Closed[^]*moved/,
    );
    const json = await run("diff", "before.json", "now.json", "-f", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      comparison: { new: 1, known: 1, closed: [{ resource: { name: "moved" } }] },
      new: [{ resource: { name: "trial" }, baselineState: "new" }],
      newGaps: [],
    });
    const markdown = await run("diff", "before.json", "now.json", "-f", "markdown");
    expect(markdown.stdout).toMatch(/^## 1 new finding[^]*### New findings[^]*trial[^]*### Closed/);
    const back = await run("diff", "before.json", "before.json");
    expect({ code: back.code, first: back.stdout.split(" since")[0] }).toEqual({
      code: 0,
      first: "✓ no new finding",
    });
  });

  test("ticks nothing where the newer report has a gap, new or known", async () => {
    const { scan, run, set } = estate([bucket("scans"), gap]);
    await scan(...before);
    const known = await run("diff", "before.json", "before.json");
    expect(known.stdout).toMatch(
      /^! no new finding since .*: 1 known; 1 gap \(known\): incomplete scan\n/,
    );
    set([gap, { ...gap, region: "us-east-1", service: "s3" }]);
    await scan("--fail-on", "never", "-f", "json=now.json");
    const { code, stdout } = await run("diff", "before.json", "now.json");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^! no new finding since .*: 1 no longer seen; 3 new gaps, 1 known: incomplete scan\n/,
    );
  });

  test("says that a finding is new because the boundary is another", async () => {
    const { scan, run } = estate([bucket("trial", "eu-central-2")]);
    await scan(...before, "--boundary", "eudb", "--placements");
    await scan("--fail-on", "never", "-f", "json=now.json", "--boundary", "eea");
    const { code, stdout } = await run("diff", "before.json", "now.json");
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "new because the location was known, and the boundary changed from eudb to eea",
    );
  });

  test("does not compare hidden ids with others", async () => {
    const { scan, run } = estate([bucket("scans")]);
    await scan(...before);
    await scan("--fail-on", "never", "-f", "json=now.json", "--redact");
    const { code, stderr } = await run("diff", "before.json", "now.json");
    expect({ code, said: stderr.includes("scan both in the same way") }).toEqual({
      code: 2,
      said: true,
    });
  });
});
