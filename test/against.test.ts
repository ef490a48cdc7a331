/** What-if: `scan plan.json --against report.json`, and renamed blocks of a plan. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { type Block, plan } from "./support/terraform-plan.ts";
import { narrowing } from "./support/whole.ts";

const account = "123456789012";
const arn = (name: string, region = "eu-central-1"): string =>
  `arn:aws:dynamodb:${region}:${account}:table/${name}`;
const live = (name: string, replicas: readonly string[], region = "eu-central-1"): object => ({
  id: arn(name, region),
  type: "AWS::DynamoDB::Table",
  provider: "aws",
  scope: account,
  location: region,
  name,
  labels: {},
  properties: { TableName: name, Replicas: replicas.map((code) => ({ RegionName: code })) },
  source: "inventory",
});
const planned = (name: string, replicas: readonly string[], more: Partial<Block> = {}): Block => ({
  address: `aws_dynamodb_table.${name}`,
  actions: ["update"],
  before: { name, arn: arn(name) },
  values: { name, arn: arn(name), replica: replicas.map((code) => ({ region_name: code })) },
  ...more,
});

interface Compared {
  readonly changed: readonly string[];
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** The plan held against the report of the inventory. */
async function against(
  there: readonly object[],
  blocks: readonly Block[],
  ...args: string[]
): Promise<Compared> {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "estate.ndjson"), savedInventory(there));
  writeFileSync(join(cwd, "plan.json"), JSON.stringify(plan(blocks)));
  const run = (...all: string[]): Promise<Ran> => dataBoundary(all, { cwd });
  await run("scan", "estate.ndjson", "--fail-on", "never", "-f", "json=live.json");
  const ran = await run(
    "scan",
    "plan.json",
    "--against",
    "live.json",
    ...["json=now.json", "text", "markdown=now.md"].flatMap((format) => ["-f", format]),
    ...args,
  );
  if (ran.code === 2) return { ...ran, changed: [], places: {} };
  const report = JSON.parse(readFileSync(join(cwd, "now.json"), "utf8")) as {
    findings: (Absent & { baselineState: string })[];
    comparison: {
      closed: Absent[];
      notSeen: Absent[];
      changed: (Omit<Absent, "why"> & { changes: string[] })[];
    };
  };
  const place = ({ resource, location }: Omit<Absent, "why">): string =>
    `${resource.name} ${location.code}`;
  const of = (state: string): string[] =>
    report.findings.filter(({ baselineState }) => baselineState === state).map(place);
  return {
    ...ran,
    changed: report.comparison.changed.map((one) => `${place(one)}: ${one.changes.join()}`),
    places: {
      new: of("new"),
      known: of("known"),
      back: report.comparison.closed.map((one) => `${place(one)}: ${one.why}`),
      unclear: report.comparison.notSeen.map((one) => `${place(one)}: ${one.why}`),
    },
  };
}

interface Absent {
  readonly resource: { readonly name: string };
  readonly location: { readonly code: string };
  readonly why: string;
}

describe("against a report", () => {
  test("says what would newly leave and what would come back; what is there already does not fail", async () => {
    const { code, stdout, places } = await against(
      [live("wards", ["us-east-1", "us-west-2"])],
      [planned("wards", ["us-east-1", "ap-northeast-1"])],
    );
    expect(code).toBe(1);
    expect(places).toEqual({
      new: ["wards ap-northeast-1"],
      known: ["wards us-east-1"],
      back: ["wards us-west-2: the plan sets Replicas to another value"],
      unclear: [],
    });
    expect(stdout).toMatch(
      /^✗ 1 finding would newly leave compared with .*\n[^]*Would newly leave[^]*Japan[^]*Would come back inside[^]*us-west-2[^]*by country/,
    );
    const same = await against([live("wards", ["us-east-1"])], [planned("wards", ["us-east-1"])]);
    expect(same.code).toBe(0);
  });

  test("a new resource leaves newly, and one that the plan leaves as it is does not", async () => {
    const created = planned("new", ["us-east-1"], { actions: ["create"] });
    const { before: _, ...rest } = created;
    const kept = planned("kept", ["us-east-1"], { actions: ["no-op"] });
    const { places } = await against([live("other", ["us-east-1"])], [rest, kept]);
    expect(places).toMatchObject({ new: ["new us-east-1"], known: ["kept us-east-1"], back: [] });
  });

  test("a destroyed resource comes back inside", async () => {
    const { places, code } = await against(
      [live("wards", ["us-east-1"])],
      [planned("wards", [], { actions: ["delete"] }), planned("inside", [])],
    );
    expect({ code, back: places["back"] }).toEqual({
      code: 0,
      back: ["wards us-east-1: the plan destroys the resource"],
    });
  });

  test("a plan that only destroys is compared as well", async () => {
    const { places, code } = await against(
      [live("wards", ["us-east-1"])],
      [planned("wards", [], { actions: ["delete"] })],
    );
    expect({ code, back: places["back"] }).toEqual({
      code: 0,
      back: ["wards us-east-1: the plan destroys the resource"],
    });
  });

  test("from one place outside to another is a change, and no way back", async () => {
    const moved = {
      ...planned("wards", []),
      actions: ["delete", "create"],
      before: { name: "wards", arn: arn("wards", "us-east-1"), region: "us-east-1" },
      values: { name: "wards", arn: arn("wards", "us-east-1"), region: "sa-east-1" },
    };
    const { places, changed } = await against([live("wards", [], "us-east-1")], [moved]);
    expect({ new: places["new"], back: places["back"], changed }).toEqual({
      new: ["wards sa-east-1"],
      back: [],
      changed: ["wards us-east-1: location: sa-east-1, was us-east-1"],
    });
  });

  test("what the plan does not say is no way back", async () => {
    const block = planned("wards", []);
    const { replica: _, ...values } = block.values as Record<string, unknown>;
    const { places } = await against([live("wards", ["us-east-1"])], [{ ...block, values }]);
    expect(places["back"]).toEqual([]);
    expect(places["unclear"]).toEqual([
      expect.stringMatching(/^wards us-east-1: (?:the plan does not show Replicas|a gap hides it)/),
    ]);
  });

  test("without ids, a name is enough where only one resource has it", async () => {
    const bare = planned("wards", [], { before: {}, values: { name: "wards", replica: [] } });
    const one = await against([live("wards", ["us-east-1"])], [bare]);
    expect(one.places["back"]).toHaveLength(1);
    const elsewhere = await against([live("wards", ["us-east-1"], "eu-west-1")], [bare]);
    expect(elsewhere.places["back"]).toEqual([]);
    const other = { ...live("wards", ["us-east-1"]), scope: "210987654321" };
    const second = { ...other, id: arn("wards").replace(account, "210987654321") };
    const two = await against([live("wards", ["us-east-1"]), second], [bare]);
    expect(two.places["back"]).toEqual([]);
  });

  test("what a plan creates is not what is there by that name in another account", async () => {
    const created = planned("wards", ["us-east-1"], {
      actions: ["create"],
      before: {},
      values: { name: "wards", replica: [{ region_name: "us-east-1" }] },
    });
    const { code, places } = await against([live("wards", ["us-east-1"])], [created]);
    expect([code, places["new"], places["known"]]).toEqual([1, ["wards us-east-1"], []]);
    const same = { ...created, actions: ["update"], before: { name: "wards" } };
    expect((await against([live("wards", ["us-east-1"])], [same])).places["known"]).toEqual([
      "wards us-east-1",
    ]);
  });

  test("needs a plan, and no baseline beside it", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "estate.ndjson"), savedInventory([live("wards", ["us-east-1"])]));
    const run = (...args: string[]): Promise<Ran> => dataBoundary(args, { cwd });
    await run("scan", "estate.ndjson", "--fail-on", "never", "-f", "json=live.json", "-q");
    const none = await run("scan", "estate.ndjson", "--against", "live.json", "-q");
    expect({
      code: none.code,
      said: none.stderr.includes("no target has a planned resource"),
    }).toEqual({ code: 2, said: true });
    const both = await against([], [planned("a", [])], "--baseline", "live.json");
    expect({ code: both.code, said: both.stderr.includes("cannot be combined") }).toEqual({
      code: 2,
      said: true,
    });
  });
});

test("against a live target, which is scanned first", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "plan.json"), JSON.stringify(plan([planned("x", ["us-east-1"])])));
  const { code, stdout } = await dataBoundary(
    ["scan", "plan.json", "--against", "demo:eu", "-q", ...narrowing],
    { cwd },
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^✗ 1 finding would newly leave compared with \d{4}-\d\d-\d\d \(demo:eu\)/,
  );
});

describe("a renamed block keeps its findings", () => {
  const at = (address: string, more: object = {}): object => {
    const made = plan([planned("wards", ["us-east-1"])]) as {
      resource_changes: Record<string, unknown>[];
    };
    return {
      ...made,
      resource_changes: made.resource_changes.map((one) => ({ ...one, address, ...more })),
    };
  };
  const scan = async (second: object, source = ""): Promise<Ran> => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, ".git"));
    const run = (...args: string[]): Promise<Ran> => dataBoundary([...args, "-q"], { cwd });
    writeFileSync(join(cwd, "plan.json"), JSON.stringify(at("aws_dynamodb_table.wards")));
    await run("scan", "plan.json", "--fail-on", "never", "-f", "json=before.json");
    writeFileSync(join(cwd, "plan.json"), JSON.stringify(second));
    writeFileSync(join(cwd, "main.tf"), source);
    return run("scan", "plan.json", "--baseline", "before.json");
  };

  test("with the plan's previous_address", async () => {
    const name = { name: "stations" };
    const renamed = "aws_dynamodb_table.stations";
    expect((await scan(at(renamed, name))).code).toBe(1);
    const { code, stdout } = await scan(
      at(renamed, { ...name, previous_address: "aws_dynamodb_table.wards" }),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/no new finding since .*: 1 known;/);
  });

  test("with moved blocks of the sources, one after the other, into a module", async () => {
    const address = "aws_dynamodb_table.stations";
    const moved = (from: string, to: string): string =>
      `moved {\n  from = ${from}\n  to   = ${to}\n}\n`;
    const source = `resource "aws_dynamodb_table" "stations" {\n  name = "wards"\n}\n`;
    const chain =
      moved("aws_dynamodb_table.wards", "aws_dynamodb_table.units") +
      moved("aws_dynamodb_table.units", address);
    const renamed = at(address, { name: "stations" });
    expect((await scan(renamed, source)).code).toBe(1);
    expect((await scan(renamed, source + chain)).code).toBe(0);
  });
});
