/** What an AWS Config aggregator holds of a group of accounts, held to a direct scan of the same accounts. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Answerer } from "../src/demo/serve.ts";
import type { Finding, Gap, Resource } from "../src/model.ts";
import { readsOf } from "../src/run/knowledge.ts";
import { collectFrom, nameOf } from "./support/aws-scan.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import {
  type Group,
  type Item,
  aggregator,
  itemsOf,
  own,
  recorder,
  serveAggregator,
} from "./support/config-aggregator.ts";
import { isWhole, sampled } from "./support/whole.ts";

interface Said {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  readonly run: { readonly status: string };
  readonly coverage: readonly {
    readonly scope: string;
    readonly status: string;
    readonly calls: number;
    readonly service: string;
  }[];
}

const target = `aws:config/${aggregator}`;
const accounts = [own, "345678901234", "456789012345"];
const regions = ["eu-central-1", "eu-west-1", "us-east-1", "us-west-2"];
let directFindings: readonly Finding[];
let directCalls: number;
let group: Group;

beforeAll(async () => {
  const { json, inventory } = await demoScan();
  const text = readFileSync(inventory, "utf8");
  const said = JSON.parse(json) as Said;
  directFindings = said.findings.filter(({ resource }) => resource.provider === "aws");
  directCalls = said.coverage
    .filter(({ scope }) => scope === own)
    .reduce((sum, { calls }) => sum + calls, 0);
  const items = accounts.flatMap((account) =>
    itemsOf(
      text
        .replaceAll(own, account)
        .replaceAll(
          "klinikum-rheinalpen",
          account === own ? "klinikum-rheinalpen" : `klinik-${account}`,
        )
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Resource)
        .filter(
          ({ id, provider }) =>
            id !== undefined &&
            provider === "aws" &&
            // Other buckets have the same name in each, and names are the world's.
            (account === own || id.includes(account)),
        ),
    ),
  );
  group = {
    items: [
      ...items,
      ...accounts.flatMap((account) => regions.map((region) => recorder(account, region))),
    ],
    accounts,
    regions,
  };
}, 240_000);

async function scan(
  of: Group = group,
  first?: Answerer,
  ...more: string[]
): Promise<Ran & { readonly said: Said; readonly calls: ReadonlyMap<string, number> }> {
  const served = await serveAggregator(of, first);
  try {
    const ran = await dataBoundary(
      ["scan", target, "--format", "json", "--quiet", "--fail-on", "never", ...more],
      {
        env: {
          AWS_ENDPOINT_URL: served.origin,
          AWS_ACCESS_KEY_ID: "AKIAKLINIKUM",
          AWS_SECRET_ACCESS_KEY: "made-up",
          AWS_REGION: "eu-central-1",
          AWS_MAX_ATTEMPTS: "1",
        },
      },
    );
    return {
      ...ran,
      said: (ran.stdout.startsWith("{") ? JSON.parse(ran.stdout) : {}) as Said,
      calls: served.calls,
    };
  } finally {
    await served.close();
  }
}

interface Heard {
  readonly gaps: readonly Gap[];
  readonly resources: readonly Resource[];
}

/** In this process: what is collected, and not judged. */
async function heard(of: Group = group, first?: Answerer): Promise<Heard> {
  const served = await serveAggregator(of, first);
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
  try {
    return await collectFrom(served.origin, target, { reads: readsOf });
  } finally {
    vi.unstubAllEnvs();
    await served.close();
  }
}

let undisturbed: Promise<Heard> | undefined;
/** Of the group as it is, scanned once for all. */
const plainly = (): Promise<Heard> => (undisturbed ??= heard());

const keyOf = ({ rule, resource, location, into = "" }: Finding): string =>
  `${rule} ${resource.id} ${location.code} ${into}`;
const details = ({ gaps }: Pick<Heard, "gaps">): string =>
  gaps.map(({ scope, detail }) => `${scope}: ${detail}`).join("\n");

test("finds what a direct scan finds of the types it holds, and nothing else; what a record lacks is a gap", async () => {
  const { said, code, stderr } = await scan();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const types = new Set(group.items.map(({ resourceType }) => resourceType));
  const wanted = directFindings.filter(({ resource }) => types.has(resource.type)).map(keyOf);
  const found = said.findings.filter(({ resource }) => resource.scope === own).map(keyOf);
  // A copy whose record does not say whose copy it is, is judged by itself: the same place, by another rule.
  const resourceAndLocation = ({ resource, location }: Finding): string =>
    `${resource.type} ${resource.name} ${location.code}`;
  const copies = directFindings.filter(({ role }) => role === "replica").map(resourceAndLocation);
  const others = said.findings.filter(
    (one) =>
      one.resource.scope === own &&
      !wanted.includes(keyOf(one)) &&
      !(one.role === "home" && copies.includes(resourceAndLocation(one))),
  );
  expect(others.map(keyOf)).toEqual([]);
  expect(said.findings.length).toBeGreaterThan(2.5 * found.length);
  const missing = directFindings.filter(
    (one) => types.has(one.resource.type) && !found.includes(keyOf(one)),
  );
  const unexplained = missing.filter(
    ({ resource }) =>
      !said.gaps.some(({ type, scope }) => type === resource.type && scope === resource.scope),
  );
  expect(unexplained.map(keyOf)).toEqual([]);
  // Most are found as they are.
  expect(wanted.length - missing.length).toBeGreaterThan(20);
});

test("asks some calls an account, and says of every account which types are never recorded", async () => {
  const { said, calls } = await scan();
  const all = [...calls.values()].reduce((sum, one) => sum + one, 0);
  expect(all / accounts.length).toBeLessThan(30);
  expect(directCalls / 20).toBeGreaterThan(30);
  for (const account of accounts)
    expect(details(said)).toContain(`${account}: AWS Config records none of `);
  expect(details(said)).toContain("AWS::DocDB::DBCluster");
  expect(said.run.status).toBe("incomplete");
});

describe("what nobody vouches for", () => {
  const of = (account: string): readonly Item[] =>
    group.items.filter(({ accountId }) => accountId === account);
  const rest = (): readonly Item[] =>
    group.items.filter(({ resourceType }) => resourceType !== "AWS::Config::ConfigurationRecorder");
  const [, second = "", third = ""] = accounts;

  test.each<[string, () => Group, RegExp]>([
    [
      "an account of the organization that the aggregator lacks",
      () => ({ ...group, organization: [...accounts, "999988887777"] }),
      /999988887777: the aggregator gathers nothing of the account/,
    ],
    [
      "a source that failed",
      () => ({
        ...group,
        statuses: accounts.map((SourceId) => ({
          SourceId,
          SourceType: "ACCOUNT",
          AwsRegion: "eu-central-1",
          LastUpdateStatus: SourceId === second ? "FAILED" : "SUCCEEDED",
          LastErrorCode: SourceId === second ? "AccessDenied" : null,
        })),
      }),
      /345678901234: the aggregator does not hold the current state of eu-central-1: its last update ended FAILED \(AccessDenied\)/,
    ],
    [
      "a region of which there is no status",
      () => ({
        ...group,
        statuses: accounts.flatMap((SourceId) =>
          regions
            .filter((region) => SourceId !== second || region !== "eu-west-1")
            .map((AwsRegion) => ({
              SourceId,
              SourceType: "ACCOUNT",
              AwsRegion,
              LastUpdateStatus: "SUCCEEDED",
            })),
        ),
      }),
      /345678901234: the aggregator has no status of the account in .*eu-west-1/,
    ],
    [
      "an outdated source",
      () => ({
        ...group,
        statuses: accounts.map((SourceId) => ({
          SourceId,
          SourceType: "ACCOUNT",
          AwsRegion: "eu-central-1",
          LastUpdateStatus: "OUTDATED",
        })),
      }),
      /210987654321: the aggregator does not hold the current state of eu-central-1: its last update ended OUTDATED/,
    ],
    [
      "a region without a recorder",
      () => ({
        ...group,
        items: group.items.filter(
          ({ resourceType, awsRegion }) =>
            resourceType !== "AWS::Config::ConfigurationRecorder" || awsRegion !== "us-east-1",
        ),
      }),
      /456789012345: whether all resources in us-east-1 are recorded is unknown: no AWS Config recorder/,
    ],
    [
      "a stopped recorder",
      () => ({
        ...group,
        items: [
          ...rest(),
          ...accounts.flatMap((one) =>
            regions.map((region) => recorder(one, region, { Recording: one !== third })),
          ),
        ],
      }),
      /456789012345: the recorder in eu-central-1, eu-west-1, us-east-1, us-west-2 is stopped/,
    ],
    [
      "a recorder that leaves types out",
      () => ({
        ...group,
        items: [
          ...rest(),
          ...accounts.flatMap((one) =>
            regions.map((region) =>
              recorder(
                one,
                region,
                {},
                {
                  AllSupported: false,
                  RecordingStrategy: { UseOnly: "EXCLUSION_BY_RESOURCE_TYPES" },
                  ExclusionByResourceTypes: { ResourceTypes: ["AWS::S3::Bucket"] },
                },
              ),
            ),
          ),
        ],
      }),
      /does not record AWS::S3::Bucket$/m,
    ],
    [
      "a recorder of some types",
      () => ({
        ...group,
        items: [
          ...rest(),
          ...accounts.flatMap((one) =>
            regions.map((region) =>
              recorder(
                one,
                region,
                {},
                {
                  AllSupported: false,
                  RecordingStrategy: { UseOnly: "INCLUSION_BY_RESOURCE_TYPES" },
                  ResourceTypes: ["AWS::S3::Bucket"],
                },
              ),
            ),
          ),
        ],
      }),
      /does not record AWS::ApiGateway.*AWS::DynamoDB::Table(?!.*AWS::S3::Bucket,)/,
    ],
    [
      "what was discovered and is not recorded",
      () => ({ ...group, onlyDiscovered: [`AWS::DynamoDB::Table ${second}`] }),
      /345678901234: 1 of \d+ AWS::DynamoDB::Table that AWS Config discovered are in no answer/,
    ],
    [
      "a type that the query does not know although it is counted",
      () => ({ ...group, onlyDiscovered: [`AWS::Neptune::DBCluster ${second}`] }),
      /345678901234: 1 of 1 AWS::Neptune::DBCluster that AWS Config discovered/,
    ],
    [
      "an aggregator with nothing in it",
      () => ({
        ...group,
        items: group.items
          .filter(({ resourceType }) => resourceType === "AWS::Config::ConfigurationRecorder")
          .slice(0, 0),
      }),
      /345678901234: the aggregator counts no resources/,
    ],
    [
      "an aggregator of some regions",
      () => ({
        ...group,
        aggregator: {
          OrganizationAggregationSource: {
            RoleArn: "arn:aws:iam::210987654321:role/c",
            AwsRegions: ["eu-central-1"],
          },
        },
      }),
      /the aggregator klinikverbund gathers from eu-central-1 only/,
    ],
    [
      "an aggregator with filters",
      () => ({
        ...group,
        aggregator: {
          AggregatorFilters: { ResourceType: { Type: "INCLUDE", Value: ["AWS::S3::Bucket"] } },
        },
      }),
      /gathers from some recorders only: it filters by resource types \(AWS::S3::Bucket\)/,
    ],
    [
      "a recorder that was deleted",
      () => ({
        ...group,
        items: group.items.map((item) =>
          item.resourceType === "AWS::Config::ConfigurationRecorder" &&
          item.accountId === third &&
          item.awsRegion === "us-east-1"
            ? { ...item, configurationItemStatus: "ResourceDeleted" }
            : item,
        ),
      }),
      /456789012345: whether all resources in us-east-1 are recorded is unknown: no AWS Config recorder/,
    ],
    [
      "a stopped recorder beside one that a service has for itself",
      () => ({
        ...group,
        items: [
          ...rest(),
          ...accounts.flatMap((one) =>
            regions.flatMap((region) => [
              recorder(one, region, { Recording: one !== third }),
              {
                ...recorder(one, region),
                resourceId: "AWSConfigurationRecorderForSecurityHub",
                resourceName: "AWSConfigurationRecorderForSecurityHub",
              },
            ]),
          ),
        ],
      }),
      /456789012345: the recorder in eu-central-1, eu-west-1, us-east-1, us-west-2 is stopped/,
    ],
    [
      "an account that no list names",
      () => ({
        ...group,
        items: [
          ...group.items,
          ...of(second).flatMap((item) =>
            item.resourceType === "AWS::DynamoDB::Table"
              ? [
                  {
                    ...item,
                    accountId: "999988887777",
                    arn: String(item["arn"]).replace(second, "999988887777"),
                  },
                ]
              : [],
          ),
        ],
      }),
      /999988887777: the aggregator gathers nothing of the account/,
    ],
    [
      "an item whose ARN is of another region",
      () => ({
        ...group,
        items: [
          ...group.items,
          {
            ...of(second).find(({ resourceType }) => resourceType === "AWS::DynamoDB::Table")!,
            awsRegion: "us-west-2",
          },
        ],
      }),
      /345678901234: a row of the query is an item of us-west-2 whose ARN is of (?!us-west-2)/,
    ],
  ])("%s is a gap", async (what, groupOf, gap) => {
    const said = await heard(groupOf());
    expect(details(said)).toMatch(gap);
    if (what === "an outdated source" || what === "a source that failed")
      expect(
        new Set(
          said.gaps.filter(({ detail }) => /last update/.test(detail)).map(({ reason }) => reason),
        ),
      ).toEqual(new Set([what === "an outdated source" ? "not-collected" : "failed"]));
    for (const { detail, resources } of said.gaps)
      if (detail.startsWith("a row of the query")) expect(resources).toBe(1);
    expect(details(await plainly())).not.toMatch(gap);
  });
});

const operations = [
  "DescribeConfigurationAggregators",
  "DescribeConfigurationAggregatorSourcesStatus",
  "GetAggregateDiscoveredResourceCounts",
  "SelectAggregateResourceConfig",
  "ListAccounts",
] as const;

const error = (type: string, message: string, status = 400) => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "x" },
  body: JSON.stringify({ __type: type, message }),
});
const faults = {
  refused: () => error("AccessDeniedException", "User is not authorized to perform this"),
  throttled: () => error("ThrottlingException", "Rate exceeded"),
  empty: () => ({ ...error("", ""), status: 200, body: "{}" }),
  "a proxy's page": () => ({
    status: 200,
    headers: { "content-type": "text/html" },
    body: "<!doctype html><html><body>Sign in</body></html>",
  }),
  "cut off": () => ({ ...error("", ""), status: 200, body: '{"Results":["{' }),
};

const cases = operations.flatMap((one) => Object.keys(faults).map((how) => [one, how] as const));
sampled.each(cases)(
  "%s, %s: loses no finding without a gap that names it",
  async (operation, how) => {
    const said = await heard(group, (request) =>
      nameOf(request).endsWith(` ${operation}`) ? faults[how as keyof typeof faults]() : undefined,
    );
    const before = await plainly();
    const known = new Set(before.gaps.map(({ scope, detail }) => `${scope} ${detail}`));
    const fresh = said.gaps.filter(({ scope, detail }) => !known.has(`${scope} ${detail}`));
    expect(fresh).not.toEqual([]);
  },
);

test("where no query is allowed, that is one gap of each account, and no type is asked for", async () => {
  let asked = 0;
  const said = await heard(group, (request) => {
    if (!nameOf(request).endsWith(" SelectAggregateResourceConfig")) return undefined;
    asked++;
    return faults.refused();
  });
  expect(asked).toBe(1);
  expect(said.resources).toEqual([]);
  expect(
    said.gaps.filter(
      ({ reason, detail }) => reason === "refused" && detail.startsWith("no resource was read"),
    ),
  ).toHaveLength(accounts.length);
});

test("rows of one type that end early are a gap of that type, whichever way they end", async () => {
  for (const end of [
    () => ({ ...error("", ""), status: 200, body: JSON.stringify({ Results: [] }) }),
    () => error("InvalidExpressionException", "unknown type"),
    () => ({
      ...error("", ""),
      status: 200,
      body: JSON.stringify({ Results: ["no JSON", "[]", "{}"] }),
    }),
  ]) {
    const said = await heard(group, (request) =>
      /Select/.test(nameOf(request)) && request.body.includes("'AWS::S3::Bucket'")
        ? end()
        : undefined,
    );
    for (const account of accounts)
      expect(
        said.gaps.filter(({ type, scope }) => type === "AWS::S3::Bucket" && scope === account),
      ).not.toEqual([]);
  }
});

test("where counts and rows of a type disagree, or counts have no total, whether all was read is unknown", async () => {
  const counts = (body: object): ReturnType<Answerer> => ({
    ...error("", ""),
    status: 200,
    body: JSON.stringify(body),
  });
  const tables = "AWS::DynamoDB::Table";
  const one = await heard(group, (request) =>
    !request.body.includes(tables)
      ? undefined
      : nameOf(request).endsWith("GetAggregateDiscoveredResourceCounts")
        ? counts({ TotalDiscoveredResources: 0, GroupedResourceCounts: [] })
        : counts({ Results: [] }),
  );
  for (const account of accounts)
    expect(details(one)).toMatch(
      new RegExp(`${account}: AWS Config discovered \\d+ ${tables}, and counts 0 by account`),
    );
  const all = await heard(group, (request) =>
    nameOf(request).endsWith("GetAggregateDiscoveredResourceCounts") &&
    !request.body.includes("Filters")
      ? counts({ GroupedResourceCounts: [{ GroupName: tables, ResourceCount: 1 }] })
      : undefined,
  );
  for (const account of accounts)
    expect(details(all)).toMatch(`${account}: the resources were not counted`);
});

test("shards read what the aggregator holds of an account that no list names", async () => {
  const account = "999988887777";
  const table = group.items.find(({ resourceType }) => resourceType === "AWS::DynamoDB::Table")!;
  const stray = {
    ...table,
    accountId: account,
    arn: String(table["arn"]).replace(table.accountId, account),
  };
  const served = await serveAggregator({ ...group, items: [...group.items, stray] });
  try {
    const heardIn = await Promise.all(
      [true, false].map((isIts) =>
        collectFrom(served.origin, target, {
          reads: readsOf,
          isMine: (_, scope) => (scope === account) === isIts,
        }),
      ),
    );
    expect(
      heardIn.map(({ resources }) => resources.filter(({ id }) => id === stray.arn).length),
    ).toEqual([1, 0]);
  } finally {
    await served.close();
  }
});

test("a key that AWS made is not a resource of the account, and its counts have it all the same", async () => {
  const ours = group.items.find(({ resourceType }) => resourceType === "AWS::KMS::Key")!;
  const arn = `arn:aws:kms:us-east-1:${own}:key/made-by-acm`;
  const made = {
    ...ours,
    accountId: own,
    awsRegion: "us-east-1",
    resourceId: "made-by-acm",
    resourceName: "made-by-acm",
    arn,
    configuration: { ...(ours["configuration"] as object), arn, keyManager: "AWS" },
  };
  const { resources, gaps } = await heard({ ...group, items: [...group.items, made] });
  expect(resources.filter(({ id }) => id === arn)).toEqual([]);
  expect(resources.some(({ type }) => type === "AWS::KMS::Key")).toBe(true);
  expect(details({ gaps })).not.toMatch(/of \d+ AWS::KMS::Key that AWS Config discovered/);
});

test("an aggregator that is not there is the user's to correct", async () => {
  const served = await serveAggregator(group);
  try {
    const { code, stderr } = await dataBoundary(["scan", "aws:config/klinkverbund"], {
      env: {
        AWS_ENDPOINT_URL: served.origin,
        AWS_ACCESS_KEY_ID: "AKIAKLINIKUM",
        AWS_SECRET_ACCESS_KEY: "made-up",
        AWS_REGION: "eu-central-1",
      },
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      "aws:config/klinkverbund: account 210987654321 has no aggregator of this name in eu-central-1; correct the name, or set AWS_REGION to the aggregator's region\n",
    );
  } finally {
    await served.close();
  }
});

test.runIf(isWhole)("in two shards says together what it says whole", async () => {
  const cwd = temporaryFolder();
  const served = await serveAggregator(group);
  const env = {
    AWS_ENDPOINT_URL: served.origin,
    AWS_ACCESS_KEY_ID: "AKIAKLINIKUM",
    AWS_SECRET_ACCESS_KEY: "made-up",
    AWS_REGION: "eu-central-1",
  };
  try {
    for (const i of [1, 2])
      await dataBoundary(
        `scan ${target} --shard ${i}/2 --save-inventory s${i}.ndjson --quiet --fail-on never`.split(
          " ",
        ),
        { cwd, env },
      );
    const { stdout } = await dataBoundary(
      "scan s1.ndjson s2.ndjson --format json --quiet --fail-on never".split(" "),
      { cwd },
    );
    const merged = JSON.parse(stdout) as Said;
    const whole = (await scan()).said;
    expect(merged.findings).toEqual(whole.findings);
    expect(merged.gaps.map(({ scope, detail }) => `${scope} ${detail}`)).toEqual(
      whole.gaps.map(({ scope, detail }) => `${scope} ${detail}`),
    );
  } finally {
    await served.close();
  }
});
