/** The classes of resource types: held to labels made by hand, to what src/locate knows, and to what they are used for. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue, exceptions } from "../scripts/classes/table.ts";
import { byName } from "../scripts/classes/rules.ts";
import { loadAtlas } from "../src/atlas.ts";
import { type Class, classOf, listedBy, pageOf, typesOf } from "../src/classes.ts";
import { types as described } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Gap, Placement, Provider, Resource } from "../src/model.ts";

interface Label {
  readonly type: string;
  readonly class: Class;
  readonly isHeldOut: boolean;
}

const labels: readonly Label[] = readFileSync("scripts/classes/labels.tsv", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [type = "", kind = "", set] = line.split("\t");
    return { type, class: kind as Class, isHeldOut: set === "hold-out" };
  });

/** Of all that are called so, how many are; and of all that are so, how many are called so. */
function rates(
  rows: readonly Label[],
  kind: Class,
  told: (type: string) => Class,
): { readonly precision: number; readonly recall: number } {
  const called = rows.filter(({ type }) => told(type) === kind);
  const are = rows.filter((row) => row.class === kind);
  const both = called.filter((row) => row.class === kind).length;
  return { precision: both / called.length, recall: both / are.length };
}

describe("the labels", () => {
  test("are 379, of both clouds, and a third is kept aside", () => {
    expect(labels.length).toBe(379);
    expect(new Set(labels.map(({ type }) => type)).size).toBe(379);
    expect(labels.filter(({ isHeldOut }) => isHeldOut).length).toBe(126);
    for (const { type } of labels) expect(classOf(type), type).not.toBeUndefined();
  });

  const held = labels.filter(({ isHeldOut }) => isHeldOut);
  test.each([
    ["stores", 0.6, 0.6],
    ["processes", 0.7, 0.64],
    ["configuration", 0.85, 0.8],
  ] as const)("the names alone tell %s of the hold-out as measured", (kind, precision, recall) => {
    const measured = rates(held, kind, byName);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
  });

  test.each(["stores", "processes", "configuration"] as const)(
    "the reviewed table tells at least 95 of 100 %s, in the hold-out as well",
    (kind) => {
      for (const rows of [labels, held]) {
        const measured = rates(rows, kind, classOf);
        expect(measured.precision).toBeGreaterThanOrEqual(0.95);
        expect(measured.recall).toBeGreaterThanOrEqual(0.95);
      }
    },
  );
});

/** cfn-lint 1.58.0, data/AdditionalSpecs/StatefulResources.json, made by others for another purpose. */
const stateful =
  "Backup::BackupVault Cognito::UserPool DocDB::DBCluster DocDB::DBInstance DynamoDB::GlobalTable DynamoDB::Table EC2::Volume EFS::FileSystem EMR::Cluster ElastiCache::CacheCluster ElastiCache::ReplicationGroup Elasticsearch::Domain FSx::FileSystem KMS::Key Kinesis::Stream Logs::LogGroup Neptune::DBCluster Neptune::DBInstance OpenSearchService::Domain QLDB::Ledger RDS::DBCluster RDS::DBInstance Redshift::Cluster S3::Bucket SDB::Domain SQS::Queue SecretsManager::Secret";

test("what cfn-lint calls stateful stores data; a stack and an account are descriptions of others", () => {
  expect(stateful.split(" ").filter((name) => classOf(`AWS::${name}`) !== "stores")).toEqual([]);
  expect(classOf("AWS::CloudFormation::Stack")).toBe("configuration");
  expect(classOf("AWS::Organizations::Account")).toBe("configuration");
});

describe("the table", () => {
  test.each([
    ["aws", 1_898],
    ["azure", 3_648],
  ] as const)("of %s has every type once, at least %d", (provider, least) => {
    const all = typesOf(provider);
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(new Set(all.map(([type]) => type.toLowerCase())).size).toBe(all.length);
    expect(all.map(([type]) => type).toSorted()).toEqual(
      catalogue(provider)
        .map(({ type }) => type)
        .toSorted(),
    );
    for (const [type, kind] of all.slice(0, 50)) expect(classOf(type)).toBe(kind);
  });

  test("of Microsoft 365 has each type with rows, reviewed, with a page of its own", () => {
    const all = catalogue("microsoft365");
    expect(all.map(({ type }) => type)).toEqual(
      [...described.values()]
        .filter(({ provider }) => provider === "microsoft365")
        .map(({ type }) => type)
        .toSorted(),
    );
    const reviewed = new Map(exceptions().map((one) => [one.type, one]));
    for (const { type, by, class: kind } of all) {
      expect([by, kind], type).toEqual(["exception", classOf(type)]);
      expect(kind, type).not.toBe("unknown");
      expect(reviewed.get(type)?.reason, type).toMatch(/: https:\/\/learn\.microsoft\.com\/\S+$/);
    }
    expect(classOf("M365:site")).toBe("stores");
    expect(classOf("m365:Hologram")).toBe("unknown");
  });

  test("every type of it is found, however its namespace is spelled", () => {
    for (const provider of ["aws", "azure", "microsoft365"] as const) {
      const last = new Map(typesOf(provider).map(([type, kind]) => [type.toLowerCase(), kind]));
      expect([...last].filter(([type, kind]) => classOf(type.toUpperCase()) !== kind)).toEqual([]);
    }
  });

  test("spelling is forgiven, and what is not in it is unknown", () => {
    expect(classOf("microsoft.storage/STORAGEACCOUNTS")).toBe("stores");
    expect(classOf("AWS::Press::Office")).toBe("unknown");
    expect(classOf("aws:connect:instance/hologram")).toBe("unknown");
    expect(classOf("Microsoft.Press/offices")).toBe("unknown");
  });

  test("each exception is made once, with a reason, for a type that its provider has", () => {
    const all = exceptions();
    const twice = Map.groupBy(all, ({ type }) => type.toLowerCase());
    expect([...twice].filter(([, same]) => same.length > 1).map(([type]) => type)).toEqual([]);
    for (const { type, class: kind, reason } of all) {
      expect(["stores", "processes", "configuration", "unknown"], type).toContain(kind);
      expect(reason.length, type).toBeGreaterThan(3);
      expect(pageOf(type)).toMatch(/^https:\/\/(docs\.aws\.amazon|learn\.microsoft)\.com\//);
    }
  });

  test("a review says of each report, export, result, scan, history and record what it holds", () => {
    const products =
      /(?:report(?:-?group)?|export|result|scan|histor(?:y|ie)|event|annotation|statistic|(?<!dns)record)s?$/i;
    const byRule = (["aws", "azure"] as const)
      .flatMap((provider) => catalogue(provider))
      .filter(({ type, by }) => by === "name" && products.test(type));
    expect(
      // Of an operation of Azure's own API the result says how it ended.
      byRule.map(({ type }) => type).filter((type) => !/operationresults$/i.test(type)),
    ).toEqual([]);
    for (const name of ["Ward::TestReports", "Ward::ReportGroup", "Ward::ScanResult"])
      expect(byName(`AWS::${name}`), name).toBe("unknown");
    for (const type of ["AWS::CodeBuild::ReportGroup", "AWS::PI::PerfReports"])
      expect(classOf(type), type).toBe("stores");
  });

  test("what Cloud Control is asked for stores or processes data; what nothing lists is named", () => {
    const asked = listedBy("cloudControl");
    expect(asked.length).toBeGreaterThan(250);
    expect(listedBy("nothing").length).toBeLessThan(60);
    for (const type of [...asked, ...listedBy("nothing")])
      expect(classOf(type), type).not.toBe("configuration");
    const both = new Set(asked);
    expect(listedBy("nothing").filter((type) => both.has(type))).toEqual([]);
  });
});

test("what src/locate says of a type's home agrees with its class, or a review says why not", () => {
  const reviewed = new Set(exceptions().map(({ type }) => type.toLowerCase()));
  const disagree: string[] = [];
  for (const { type, home } of described.values()) {
    const kind = classOf(type);
    const isHome = home === undefined || home.role === "home";
    const isNone = home?.role === "none" || home?.role === "metadata";
    if (reviewed.has(type.toLowerCase())) continue;
    if ((isNone && kind === "stores") || (isHome && kind === "configuration"))
      disagree.push(`${type} ${home?.role} ${kind}`);
  }
  expect(disagree).toEqual([]);
});

describe("a type without rows", () => {
  const look = (
    type: string,
    location: string | undefined,
    id = `arn:aws:x:us-east-1:210987654321:thing/${type}`,
  ): { readonly placements: readonly Placement[]; readonly gaps: readonly Gap[] } => {
    const placements: Placement[] = [];
    const gaps: Gap[] = [];
    const provider: Provider = type.startsWith("Microsoft.") ? "azure" : "aws";
    const resource: Resource = {
      id,
      type,
      provider,
      scope: "210987654321",
      ...(location !== undefined && { location }),
      name: "press",
      labels: {},
      properties: {},
      source: "test",
    };
    const all = locator(new Map(), loadAtlas(), {
      placement: (one) => placements.push(one),
      gap: (one) => gaps.push(one),
    });
    all.see(resource);
    all.finish();
    return { placements, gaps };
  };
  const roles = (type: string, location: string): readonly string[] =>
    look(type, location).placements.map(({ role }) => role);

  test.each(
    "CloudWatch::Alarm CloudWatch::Dashboard CloudWatch::CompositeAlarm CloudFormation::Stack RDS::DBParameterGroup RDS::OptionGroup EC2::LaunchTemplate SSM::Document AutoScaling::AutoScalingGroup XRay::Group ResourceExplorer2::Index Config::ConfigurationRecorder Config::ConfigRule SNS::TopicPolicy Batch::JobDefinition ApiGateway::Stage=processing Lambda::Alias AppConfig::Environment"
      .split(" ")
      .map((one) => one.split("=")),
  )("%s in us-east-1 is a note", (name, role = "metadata") => {
    expect(roles(`AWS::${name}`, "us-east-1")).toEqual([role]);
  });

  test.each([
    ["Microsoft.Consumption/budgets", "eastus"],
    ["Microsoft.Security/pricings", "global"],
    ["Microsoft.AzureActiveDirectory/guestUsages", "unitedstates"],
    ["Microsoft.Storage/storageAccounts/managementPolicies", "eastus"],
  ])("%s at %s is a note", (type, location) => {
    expect(roles(type, location)).toEqual(["metadata"]);
  });

  test("what stores data and what nobody knows is at home where it is listed; what processes, processes there", () => {
    expect(roles("AWS::MWAA::Environment", "us-east-1")).toEqual(["home"]);
    expect(roles("AWS::Press::Office", "us-east-1")).toEqual(["home"]);
    expect(roles("Microsoft.HealthBot/healthBots", "eastus")).toEqual(["home"]);
    expect(roles("AWS::CodeBuild::Project", "us-east-1")).toEqual(["processing"]);
  });

  test("configuration without a place is not a gap; a store without one is", () => {
    const settings = look("Microsoft.Consumption/budgets", undefined, "/subscriptions/s/budgets/b");
    expect([settings.placements, settings.gaps]).toEqual([[], []]);
    expect(look("Microsoft.HealthBot/healthBots", undefined, "/s/h").gaps.length).toBe(1);
  });
});
