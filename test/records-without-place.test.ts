/**
 * A record, an element or a switch that is there goes somewhere: where its place is missing, null, empty or of
 * another shape, a gap says so. Held for every row of every type, so that a new row can't be silent.
 */
import { expect, test } from "vitest";
import { described as allDescribed, types } from "../src/locate/index.ts";
import { rootsOf } from "../src/locate/kinds.ts";
import type { ReadingRow, ResourceType } from "../src/locate/path.ts";
import { located, sampleResource } from "./support/located.ts";

const described = allDescribed();

/** The record that holds `leaf` at this path: one element in each list and record of elements. */
function holding(path: string, leaf: unknown): Record<string, unknown> {
  const steps = path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");
  let value = leaf;
  for (const step of steps.toReversed())
    value = step === "[]" ? [value] : step === "{}" ? { one: value } : { [step]: value };
  return value as Record<string, unknown>;
}

const reading = ({ rows }: ResourceType): readonly ReadingRow[] =>
  rows.filter((row): row is ReadingRow => "read" in row);

/** Every part of a path that ends at a record or an element, and whether the path ends right below it. */
function recordsOn(path: string): readonly { readonly at: string; readonly next: string }[] {
  const steps = path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");
  return steps.flatMap((step, i) => {
    const at = steps
      .slice(0, i)
      .join(".")
      .replaceAll(/\.(\[\]|\{\})/g, "$1");
    return i === 0 || step === "[]" || step === "{}" ? [] : [{ at, next: step }];
  });
}

const only = (type: ResourceType, row: ReadingRow): ResourceType => ({ ...type, rows: [row] });

/** Each record and element on the path of a row, where it is there and holds nothing. */
function emptyRecords(type: ResourceType, row: ReadingRow): readonly string[] {
  const stretches = row.read.split(/\[\]|\{\}/);
  return recordsOn(row.read).flatMap(({ at, next }) => {
    const isElement = /\]|\}/.test(at);
    const isLast = row.read.slice(`${at}.${next}`.length).replace(/^(\[\]|\{\})/, "").length === 0;
    const depth = at.split(".").length;
    const isSetting =
      !isElement && depth > rootsOf(row.read, type) && endsStretch(at, next, stretches[0]!);
    return isSetting || (isElement && (isLast || endsIn(row.read, at, next))) ? [at] : [];
  });
}

const endsStretch = (at: string, next: string, first: string): boolean => `${at}.${next}` === first;
const endsIn = (path: string, at: string, next: string): boolean =>
  /^(\[\]|\{\})/.test(path.slice(`${at}.${next}`.length));

test("a record or an element that holds nothing is a gap, unless the row says what that means", () => {
  const silent: string[] = [];
  let tried = 0;
  for (const type of described)
    for (const row of reading(type)) {
      if (row.when || row.absent !== undefined) continue;
      for (const at of emptyRecords(type, row)) {
        const next = row.read.slice(at.length + 1).split(/[.[{]/)[0]!;
        if (row.optional?.includes(`${at}.${next}`)) continue;
        tried++;
        const { gaps } = located(
          [sampleResource(type.type, { properties: holding(at, {}) })],
          new Map([[type.type.toLowerCase(), only(type, row)]]),
        );
        if (gaps.length === 0) silent.push(`${type.type}: ${row.read}: ${at} is empty`);
      }
    }
  expect(tried).toBeGreaterThan(150);
  expect(silent).toEqual([]);
});

test("a resource within another one that lacks its properties is a gap for every row that reads them", () => {
  const silent: string[] = [];
  for (const type of described.filter(({ provider }) => provider === "azure"))
    for (const row of reading(type)) {
      const at = /^(.*?(?:\[\]|\{\}))\.properties\./.exec(row.read)?.[1];
      if (at === undefined) continue;
      for (const properties of [undefined, null]) {
        const { gaps } = located(
          [sampleResource(type.type, { properties: holding(at, { id: "/x", properties }) })],
          new Map([[type.type.toLowerCase(), only(type, { ...row, when: undefined } as never)]]),
        );
        if (gaps.length === 0) silent.push(`${type.type}: ${row.read}: ${String(properties)}`);
      }
    }
  expect(silent).toEqual([]);
});

test("properties that are null or no record are a gap, for every type whose rows read them", () => {
  const silent: string[] = [];
  for (const type of described) {
    if (reading(type).length === 0) continue;
    const inner = reading(type).some(({ read }) => read.startsWith("properties."));
    const shapes: readonly unknown[] = [
      null,
      "x",
      5,
      [],
      ...(type.provider === "azure" && inner
        ? [{ properties: null }, { properties: "x" }, { properties: [] }, { properties: false }]
        : []),
    ];
    for (const properties of shapes) {
      const { gaps } = located([sampleResource(type.type, { properties })]);
      // One for all rows, and one where a record says whose copy it is.
      if (gaps.length === 0 || gaps.length > 2)
        silent.push(`${type.type}: ${JSON.stringify(properties)}: ${gaps.length}`);
    }
  }
  expect(silent).toEqual([]);
});

test("a record of another shape is a gap, where a function of a row reads it as well", () => {
  const silent: string[] = [];
  for (const type of described)
    for (const row of type.rows)
      for (const at of new Set(row.reads.flatMap(recordsOn).map((one) => one.at)))
        if (at !== "properties")
          for (const leaf of ["x", ["x"]]) {
            const properties = holding(at, leaf);
            const { gaps } = located(
              [sampleResource(type.type, { properties })],
              new Map([[type.type.toLowerCase(), { ...type, rows: [row] }]]),
            );
            if (gaps.length === 0)
              silent.push(`${type.type}: ${row.id}: ${JSON.stringify(properties)}`);
          }
  expect(silent).toEqual([]);
});

test("an answer that is null is a gap", () => {
  const silent = described.flatMap((type) =>
    type.rows.length === 0
      ? []
      : type.needs.flatMap(({ property }) => {
          const { gaps } = located([
            sampleResource(type.type, { properties: { properties: {}, [property]: null } }),
          ]);
          return gaps.length > 0 ? [] : [`${type.type}: ${property}`];
        }),
  );
  expect(silent).toEqual([]);
});

test("a setting that nobody made is not a gap", () => {
  const { gaps } = located([
    sampleResource("AWS::Athena::WorkGroup", { properties: { Configuration: {} } }),
    sampleResource("AWS::S3::Bucket", { properties: { NotificationConfiguration: {} } }),
    sampleResource("AWS::ECR::ReplicationConfiguration", {
      properties: { replicationConfiguration: { rules: [] } },
    }),
    sampleResource("Microsoft.Compute/virtualMachines", {
      properties: { properties: { diagnosticsProfile: { bootDiagnostics: { enabled: true } } } },
    }),
    sampleResource("Microsoft.Network/firewallPolicies", {
      properties: { properties: { insights: { isEnabled: true, retentionDays: 30 } } },
    }),
    sampleResource("AWS::EC2::FlowLog", {
      properties: { LogDestinationType: "cloud-watch-logs", LogGroupName: "vpc-flows" },
    }),
  ]);
  expect(gaps.map(({ type, detail }) => `${type}: ${detail}`)).toEqual([]);
  expect(types.size).toBeGreaterThan(300);
});

test("properties that can't be read leave the answers beside them readable, and what they hide is a gap of its role", () => {
  const twin = {
    name: "patient-events-uk",
    location: "uksouth",
    properties: { properties: {}, sku: { name: "Premium" } },
  };
  for (const properties of [null, "x", []]) {
    const { gaps, elsewhere } = located([
      sampleResource("Microsoft.ServiceBus/namespaces", {
        name: "patient-events",
        properties: {
          sku: { name: "Premium" },
          properties,
          disasterRecoveryConfigs: [
            { properties: { role: "Primary", partnerNamespace: "patient-events-uk" } },
          ],
        },
      }),
      sampleResource("Microsoft.ServiceBus/namespaces", twin),
    ]);
    expect(elsewhere).toEqual(["metadata uksouth"]);
    expect(gaps.map(({ role }) => role)).toEqual(["replica"]);
  }
});

test("an answer that is null is a gap of the places that it would tell", () => {
  const { gaps } = located([
    sampleResource("Microsoft.ServiceBus/namespaces", {
      properties: { properties: {}, disasterRecoveryConfigs: null },
    }),
  ]);
  expect(gaps.map(({ role }) => role)).toEqual(["metadata"]);
});

test("a copy whose record can't be read is still its owner's, where the id says so", () => {
  const registry = sampleResource("Microsoft.ContainerRegistry/registries", { properties: {} });
  const { gaps, placements } = located([
    registry,
    sampleResource("Microsoft.ContainerRegistry/registries/replications", {
      id: `${registry.id}/replications/eastus`,
      location: "eastus",
      properties: { properties: "x" },
    }),
  ]);
  expect(
    placements.map(({ resource, role, location }) => `${resource.id} ${role} ${location.code}`),
  ).toContain(`${registry.id} replica eastus`);
  expect(gaps).toHaveLength(1);
});

test("the pair of a region that is not known is a gap, and no 'there is none'", () => {
  for (const location of ["", "atlantis"]) {
    const { gaps } = located([
      sampleResource("Microsoft.DataFactory/factories", {
        location,
        properties: { properties: {} },
      }),
    ]);
    expect(gaps.map(({ role }) => role).sort()).toEqual(["metadata", "processing"]);
  }
  // Poland Central has no pair.
  expect(
    located([
      sampleResource("Microsoft.DataFactory/factories", {
        location: "polandcentral",
        properties: { properties: {} },
      }),
    ]).gaps,
  ).toEqual([]);
  const { gaps } = located([
    sampleResource("Microsoft.DocumentDB/databaseAccounts", {
      properties: {
        properties: {
          locations: [{ locationName: "Atlantis", failoverPriority: 0 }],
          backupPolicy: { type: "Periodic", periodicModeProperties: {} },
        },
      },
    }),
  ]);
  expect(gaps.map(({ role }) => role)).toContain("backup");
});

test("a replication whose source is said to be in two regions is a gap, and the file system stays where it is listed", () => {
  const { gaps, placements } = located([
    sampleResource("AWS::EFS::FileSystem", {
      properties: {
        Replications: [
          {
            SourceFileSystemArn:
              "arn:aws:elasticfilesystem:eu-west-1:123456789012:file-system/fs-1",
            SourceFileSystemRegion: "eu-central-1",
            Destinations: [{ Region: "eu-central-1" }],
          },
        ],
      },
    }),
  ]);
  expect(gaps.map(({ reason }) => reason)).toEqual(["unknown-value"]);
  expect(placements.map(({ role, location }) => `${role} ${location.code}`)).toContain(
    "home eu-central-1",
  );
});

test("an endpoint of an IoT hub is a way out where a route that is on leads to it, or where no routes are shown", () => {
  const hub = (routes: unknown): readonly string[] =>
    located([
      sampleResource("Microsoft.Devices/IotHubs", {
        properties: {
          properties: {
            enableDataResidency: true,
            routing: {
              ...(routes !== undefined && { routes }),
              endpoints: {
                storageContainers: [
                  { name: "Archive", endpointUri: "https://wardvalues.blob.core.windows.net/" },
                ],
              },
            },
          },
        },
      }),
    ]).gaps.map(({ reason }) => reason);
  const to = (isEnabled: unknown, ...endpointNames: string[]) => ({ endpointNames, isEnabled });
  expect(hub(undefined)).toEqual(["unresolved-reference"]);
  expect(hub([to(true, "archive")])).toEqual(["unresolved-reference"]);
  expect(hub([to(false, "archive"), to(true, "archive")])).toEqual(["unresolved-reference"]);
  expect(hub([to("perhaps", "archive")])).toEqual(["unknown-value"]);
  expect(hub([to(false, "archive"), to(true, "events")])).toEqual([]);
});

test("a Storage Lens that is off exports nothing", () => {
  const lens = (IsEnabled: unknown): readonly string[] =>
    located([
      sampleResource("AWS::S3::StorageLens", {
        properties: {
          IsEnabled,
          DataExport: { S3BucketDestination: { Arn: "arn:aws:s3:::ward-metrics" } },
        },
      }),
    ]).gaps.map(({ reason }) => reason);
  expect(lens(true)).toEqual(["unresolved-reference"]);
  expect(lens(false)).toEqual([]);
  expect(lens("perhaps")).toEqual(["unknown-value"]);
});
