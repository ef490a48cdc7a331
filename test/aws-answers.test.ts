/** What is not an answer of AWS is a gap, whatever its status: over real HTTP, one service file at a time. */
import { globSync, readFileSync, readdirSync } from "node:fs";
import { NormalizedSchema } from "@smithy/core/schema";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { absences } from "../src/collect/aws/answers/absences.ts";
import { expected, optional } from "../src/collect/aws/answers/expected.ts";
import { quote } from "../src/collect/aws/answers/quote.ts";
import type { Schema } from "../src/collect/aws/answers/schema.ts";
import { listEnabledControls } from "../src/collect/aws/control-tower-client.ts";
import { describeSourceServers } from "../src/collect/aws/drs-client.ts";
import { following } from "../src/collect/aws/pages.ts";
import type { Answer } from "../src/demo/serve.ts";
import { requestId } from "./support/aws-marks.ts";
import { type Listed, listed } from "./support/aws-unit.ts";

beforeEach(() => {
  vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const json = (body: string): Answer => ({
  status: 200,
  headers: { ...requestId, "content-type": "application/x-amz-json-1.0" },
  body,
});
const xml = (body: string): Answer => ({
  status: 200,
  headers: { ...requestId, "content-type": "text/xml" },
  body,
});
const details = ({ gaps }: Listed): string => gaps.map(({ detail }) => detail).join("\n");

const tables = {
  "dynamodb/ListTables": { TableNames: ["letters"] },
  "dynamodb/DescribeTable": {
    Table: { TableName: "letters", Replicas: [{ RegionName: "us-east-1" }] },
  },
  "dynamodb/DescribeKinesisStreamingDestination": { KinesisDataStreamDestinations: [] },
  "dynamodb/ListExports": { ExportSummaries: [] },
  "dynamodb/ListGlobalTables": { GlobalTables: [] },
};
const tablesWith = (operation: string, answer: Answer): Promise<Listed> =>
  listed("dynamodb", tables, {
    instead: (healthy, { headers }) =>
      headers["x-amz-target"]?.endsWith(`.${operation}`) ? answer : healthy,
  });

const cluster = "arn:aws:ecs:eu-central-1:123456789012:cluster/letters";

describe("JSON", () => {
  test("a healthy answer is not a gap", async () => {
    const { gaps, resources } = await tablesWith("-", json("{}"));
    expect(gaps).toEqual([]);
    expect(resources).toHaveLength(1);
  });

  test("with the marks and without the list it is empty", async () => {
    const { gaps, resources } = await tablesWith("ListTables", json("{}"));
    expect(gaps).toEqual([]);
    expect(resources).toEqual([]);
  });

  test.each([
    ["without a request id", { status: 200, body: "{}" }],
    ["with another content type and nothing in it", { ...json("{}"), headers: requestId }],
    ["HTML", json("<html>sign in</html>")],
    ["a word", json('"sign in"')],
    ["a number", json("7")],
    ["null", json("null")],
    ["a list", json("[]")],
    ["cut off", json('{"TableNames":["lett')],
    ["empty", json("")],
    ["a proxy's", json('{"status":"ok","message":"blocked"}')],
    ["an error", json('{"__type":"AccessDeniedException","message":"no"}')],
    ["an error beside the list", json('{"TableNames":[],"__type":"AccessDeniedException"}')],
    ["a code and a message beside it", json('{"TableNames":[],"code":"Denied","message":"no"}')],
    ["errors beside it", json('{"TableNames":[],"Errors":[{"Code":"Denied"}]}')],
    ["a message beside it", json('{"TableNames":[],"message":"no healthy upstream"}')],
    ["a message in capitals beside it", json('{"TableNames":[],"Message":"no healthy upstream"}')],
    ["another success", { ...json('{"TableNames":["letters"]}'), status: 202 }],
    ["a part of the content", { ...json('{"TableNames":[]}'), status: 206 }],
    ["another operation's", json('{"SecretList":[]}')],
    ["its keys in capitals", json('{"TABLENAMES":["letters"]}')],
    ["its list null", json('{"TableNames":null}')],
    ["its list a structure", json('{"TableNames":{"0":"letters"}}')],
    ["its list a text", json('{"TableNames":"letters"}')],
    ["its elements null", json('{"TableNames":[null]}')],
    ["its elements numbers", json('{"TableNames":[7]}')],
    ["its elements empty", json('{"TableNames":[""]}')],
    ["nested without end", json(`{"TableNames":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)],
    ["CBOR", { ...json("\u00bf\u0061"), headers: { ...requestId } }],
  ])("%s is a gap", async (_, answer) => {
    const { gaps, resources, coverage } = await tablesWith("ListTables", answer);
    expect(resources).toEqual([]);
    expect(gaps).toContainEqual(
      expect.objectContaining({ reason: "failed", type: "AWS::DynamoDB::Table" }),
    );
    expect(coverage.status).not.toBe("complete");
  });

  test("one bad element costs that element, and a gap counts it", async () => {
    const answer = await tablesWith("ListTables", json('{"TableNames":["letters",null,7]}'));
    expect(answer.resources.map(({ name }) => name)).toEqual(["letters"]);
    expect(answer.gaps).toEqual([
      expect.objectContaining({
        resources: 2,
        region: "eu-central-1",
        detail: expect.stringMatching(/^2 of the elements that ListTables answered/),
      }),
    ]);
    expect(answer.coverage.status).toBe("partial");
  });

  test.each([
    ["{}"],
    ['{"Table":null}'],
    ['{"Table":[]}'],
    ['{"Table":"x"}'],
    ['{"Table":{"TableName":"letters","Replicas":null}}'],
    ['{"Table":{"TableName":"letters","Replicas":{"0":{}}}}'],
    ['{"Table":{"TableName":"letters","Replicas":[{}]}}'],
    ['{"Table":{"TableName":"letters","Replicas":[{"RegionName":{"a":"us-east-1"}}]}}'],
    ['{"Table":{"TableName":"letters","Replicas":[{"RegionName":7}]}}'],
    ['{"Table":{"TableName":"invoices","Replicas":[]}}'],
  ])("of a record: %s leaves it unseen", async (body) => {
    const { gaps, resources } = await tablesWith("DescribeTable", json(body));
    expect(resources[0]!.unseen).toEqual({ "*": "dynamodb:DescribeTable failed" });
    expect(gaps).toHaveLength(1);
  });

  test("a list that rows read is not overlooked for the case of its name", async () => {
    const { gaps } = await tablesWith(
      "DescribeTable",
      json('{"Table":{"TableName":"letters","replicas":[{"RegionName":"us-east-1"}]}}'),
    );
    expect(gaps.map(({ detail }) => detail).join()).toContain('Replicas is spelt "replicas"');
  });

  test.each([
    ["codebuild", { "codebuild/ListProjects": { projects: ["letters"] } }, "BatchGetProjects"],
    ["ecs", { "ecs/ListClusters": { clusterArns: [cluster] } }, "DescribeClusters"],
  ] as const)(
    "a batch of %s that does not find what it was asked for is a gap",
    async (service, lists, action) => {
      const { gaps, resources } = await listed(
        service,
        {
          "codebuild/ListReportGroups": {},
          "codebuild/BatchGetProjects": { projects: [], projectsNotFound: ["letters"] },
          "ecs/DescribeClusters": { clusters: [], failures: [{ arn: cluster, reason: "MISSING" }] },
          "ecs/ListServices": {},
          ...lists,
        },
        {},
      );
      expect(resources[0]!.unseen).toHaveProperty("*");
      expect(gaps.map(({ detail }) => detail).join()).toContain(`${action} failed for 1`);
    },
  );

  test("an element whose ARN is none costs that element, and a gap counts it", async () => {
    const { gaps, resources } = await listed(
      "cloudwatch",
      {
        "monitoring/ListMetricStreams": {
          Entries: [
            { Arn: "-", Name: "a", State: "running" },
            {
              Arn: "arn:aws:cloudwatch:eu-central-1:123456789012:metric-stream/b",
              Name: "b",
              State: "running",
            },
          ],
        },
      },
      {},
    );
    expect(resources.map(({ name }) => name)).not.toContain("a");
    expect(details({ gaps } as Listed)).toContain("1 of the elements");
  });

  test("the first words are quoted, without what may be a secret", async () => {
    const token = "FwoGZXIvYXdzEJr//////////wEaDGVuY29kZWQtdG9rZW4";
    const answer = await tablesWith("ListTables", json(`{"status":"ok","token":"${token}"}`));
    expect(details(answer)).toMatch(/it begins .*status/);
    expect(details(answer)).not.toContain(token.slice(0, 8));
    expect(quote(Buffer.from('{"password":"kurz"} https://x.example/?sig=a'))).not.toMatch(
      /kurz|sig=a/,
    );
    expect(quote(Buffer.from("x ".repeat(1000))).length).toBeLessThan(80);
  });

  test("`null` is what Lambda writes for a list that is not there", async () => {
    const { gaps, resources } = await listed("lambda", {
      "lambda/ListFunctions": {
        Functions: [
          { FunctionName: "triage", FileSystemConfigs: null, Layers: null, DeadLetterConfig: null },
        ],
      },
      "lambda/ListFunctionEventInvokeConfigs": { FunctionEventInvokeConfigs: [] },
      "lambda/ListEventSourceMappings": { EventSourceMappings: [] },
    });
    expect(gaps).toEqual([]);
    expect(resources).toHaveLength(1);
  });
});

const queried = (operation: string, result: string): string =>
  `<${operation}Response><${operation}Result>${result}</${operation}Result></${operation}Response>`;
const redshift = {
  "redshift/DescribeClusters": queried(
    "DescribeClusters",
    "<Clusters><Cluster><ClusterIdentifier>lab</ClusterIdentifier></Cluster></Clusters>",
  ),
  "redshift/DescribeLoggingStatus": queried(
    "DescribeLoggingStatus",
    "<LoggingEnabled>false</LoggingEnabled>",
  ),
  "redshift/DescribeClusterSnapshots": queried("DescribeClusterSnapshots", "<Snapshots/>"),
  "redshift/DescribeDataShares": queried("DescribeDataShares", "<DataShares/>"),
};

describe("XML", () => {
  const clustersWith = (answer: Answer): Promise<Listed> =>
    listed("redshift", redshift, {
      instead: (healthy, { body }) =>
        body.includes("Action=DescribeClusters&") ? answer : healthy,
    });

  test("a healthy answer is not a gap, and an empty list is none", async () => {
    const { gaps } = await clustersWith(xml(redshift["redshift/DescribeClusters"]));
    expect(gaps).toEqual([]);
    const none = await clustersWith(xml(queried("DescribeClusters", "<Clusters/>")));
    expect([none.gaps, none.resources]).toEqual([[], []]);
  });

  test.each([
    ["without a request id", { status: 200, body: redshift["redshift/DescribeClusters"] }],
    [
      "XHTML",
      xml('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'),
    ],
    ["an error", xml("<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>")],
    ["another operation's", xml(queried("DescribeDBClusters", "<DBClusters/>"))],
    ["without its result", xml("<DescribeClustersResponse/>")],
    [
      "an error in its root",
      xml("<DescribeClustersResponse><Errors><Error/></Errors></DescribeClustersResponse>"),
    ],
    ["its list a text", xml(queried("DescribeClusters", "<Clusters>blocked</Clusters>"))],
    ["its elements strangers", xml(queried("DescribeClusters", "<Clusters><x/></Clusters>"))],
    ["its elements empty", xml(queried("DescribeClusters", "<Clusters><Cluster/></Clusters>"))],
    ["cut off", xml(redshift["redshift/DescribeClusters"].slice(0, 90))],
    ["JSON", xml('{"status":"ok"}')],
    [
      "one of two documents",
      xml(queried("DescribeClusters", "<Clusters/>") + redshift["redshift/DescribeClusters"]),
    ],
  ])("%s is a gap", async (_, answer) => {
    const { gaps, resources } = await clustersWith(answer);
    expect(resources).toEqual([]);
    expect(gaps).toContainEqual(
      expect.objectContaining({ reason: "failed", type: "AWS::Redshift::Cluster" }),
    );
  });

  test.each([
    "<Foo/>",
    "<LocationConstraint>sign in</LocationConstraint>",
    '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">evil.example#</LocationConstraint>',
  ])("of a bucket's region: %s is not N. Virginia", async (location) => {
    const { resources, gaps } = await listed(
      "s3",
      {
        "s3/ListBuckets":
          "<ListAllMyBucketsResult><Buckets><Bucket><Name>letters</Name></Bucket></Buckets></ListAllMyBucketsResult>",
        "s3/GetBucketLocation": location,
      },
      {},
    );
    expect(resources[0]!.location).toBeUndefined();
    expect(gaps).toContainEqual(
      expect.objectContaining({ detail: expect.stringContaining("s3:GetBucketLocation") }),
    );
  });
});

test.each(["", "EU-CENTRAL-1", "eu-central-1 ", "mars"])(
  "a list that calls a bucket's region %j is asked again, bucket by bucket, whichever regions are chosen",
  async (said) => {
    const { resources } = await listed(
      "s3",
      {
        "s3/ListBuckets": `<ListAllMyBucketsResult><Buckets><Bucket><Name>letters</Name><BucketRegion>${said}</BucketRegion></Bucket></Buckets></ListAllMyBucketsResult>`,
        "s3/GetBucketLocation":
          '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-central-1</LocationConstraint>',
      },
      {},
    );
    expect(resources[0]!.location).toBe("eu-central-1");
  },
);

describe("there is none", () => {
  const replication = (answer: Partial<Answer>): Promise<Listed> =>
    listed(
      "efs",
      {
        "elasticfilesystem/DescribeFileSystems": { FileSystems: [{ FileSystemId: "fs-1" }] },
        "elasticfilesystem/DescribeReplicationConfigurations": {},
      },
      {
        instead: (healthy, { url }) =>
          url.pathname.endsWith("replication-configurations")
            ? {
                status: 404,
                headers: { ...requestId, "x-amzn-errortype": "ReplicationNotFound" },
                body: "{}",
                ...answer,
              }
            : healthy,
      },
    );

  test("is said by an operation, a status and a code together", async () => {
    expect((await replication({})).gaps).toEqual([]);
  });

  test.each([
    ["another status", { status: 500 }],
    ["another code", { headers: { ...requestId, "x-amzn-errortype": "FileSystemNotFound" } }],
    ["no request id", { headers: { "x-amzn-errortype": "ReplicationNotFound" } }],
    ["no code", { headers: requestId, body: "404 page not found" }],
  ])("%s is a gap", async (_, answer) => {
    expect((await replication(answer)).gaps).toHaveLength(1);
  });

  test("is a contradiction after a page of a service that was never subscribed to", async () => {
    let asked = 0;
    const { gaps, resources } = await listed(
      "dynamodb",
      {
        ...tables,
        "dynamodb/ListTables": { TableNames: ["letters"], LastEvaluatedTableName: "letters" },
      },
      {
        instead: (healthy, { headers }) =>
          headers["x-amz-target"]?.endsWith(".ListTables") && asked++ > 0
            ? {
                status: 400,
                headers: { ...requestId, "x-amzn-errortype": "SubscriptionRequiredException" },
                body: "{}",
              }
            : healthy,
      },
    );
    expect(resources).toHaveLength(1);
    expect(gaps).toMatchObject([{ reason: "failed", type: "AWS::DynamoDB::Table" }]);
  });

  test("is a contradiction after a page of a list", async () => {
    let asked = 0;
    const aggregator = "arn:aws:securityhub:eu-central-1:123456789012:finding-aggregator/a1";
    const { gaps } = await listed(
      "securityhub",
      {
        "securityhub/ListFindingAggregators": {
          FindingAggregators: [{ FindingAggregatorArn: aggregator }],
          NextToken: "2",
        },
        "securityhub/GetFindingAggregator": { FindingAggregatorArn: aggregator },
        "securityhub/ListAggregatorsV2": {},
      },
      {
        instead: (healthy, { url }) =>
          url.pathname.startsWith("/findingAggregator/list") && asked++ > 0
            ? {
                status: 401,
                headers: { ...requestId, "x-amzn-errortype": "InvalidAccessException" },
                body: '{"Message":"Account 123456789012 is not subscribed to AWS Security Hub"}',
              }
            : healthy,
      },
    );
    expect(asked).toBe(2);
    expect(gaps.map(({ detail }) => detail).join()).toContain("InvalidAccessException");
  });

  test("each has its page", () => {
    for (const one of Object.values(absences).flat())
      expect(one.page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });
});

describe("pages", () => {
  const read = async (pages: readonly object[]): Promise<number> => {
    let n = 0;
    for await (const _ of following(
      "x:List",
      async (token) => pages[Number(token ?? 0)] as { next?: string },
      ({ next }) => next,
    ))
      n++;
    return n;
  };

  test("an empty page with a token goes on", async () => {
    expect(await read([{ rows: [], next: "1" }, { rows: [] }])).toBe(2);
  });

  test.each([
    ["nothing", () => ({ rows: [] })],
    ["the same again", () => ({ List: { Items: ["a"] } })],
  ])("ever new tokens to pages that hold %s end with an error", async (_, page) => {
    let asked = 0;
    const reading = (async () => {
      for await (const { next: last } of following(
        "x:List",
        async () => ({ ...page(), next: String(asked++) }),
        ({ next }) => next,
      ))
        if (Number(last) > 5000) return "without end";
      return "an end";
    })();
    await expect(reading).rejects.toThrow("without anything new");
    expect(asked).toBeLessThan(1100);
  });

  test.each([
    ["more and no token", [{ IsTruncated: true }]],
    ["more, one level down", [{ List: { IsTruncated: true } }]],
    ["fewer than it states", [{ List: { Quantity: 3, Items: [1, 2] } }]],
    ["the same token twice", [{ next: "1" }, { next: "1" }]],
    ["a token that is not a string", [{ next: 7 }]],
  ])("%s is an error", async (_, pages) => {
    await expect(read(pages)).rejects.toThrow(/^x:List (says|returned)/);
  });
});

describe("the table of identifiers", () => {
  const operations = new Map<string, Schema>();
  const names = new Set<string>();

  test("has no path that the SDK's schemas do not have", async () => {
    const add = (exported: unknown): void => {
      if (!Array.isArray(exported) || exported[0] !== 9) return;
      const [, namespace, name, , , output] = exported as [9, string, string, 0, 0, never];
      operations.set(
        `${namespace.split(".").at(-1)} ${name}`,
        NormalizedSchema.of(output) as unknown as Schema,
      );
      names.add(name);
    };
    add(describeSourceServers);
    add(listEnabledControls);
    for (const folder of readdirSync("node_modules/@aws-sdk"))
      if (folder.startsWith("client-"))
        Object.values((await import(`@aws-sdk/${folder}`)) as object).forEach(add);
    const members = (schema: Schema): Map<string, Schema> =>
      new Map(schema.isStructSchema() ? [...schema.structIterator()] : []);
    const wrong: string[] = [];
    for (const [key, { kind, path, ids }] of Object.entries(expected)) {
      let at = operations.get(key);
      for (const step of path) {
        while (at?.isListSchema()) at = at.getValueSchema();
        at = at && members(at).get(step);
      }
      const last: Schema | undefined =
        kind === "rows" && at?.isListSchema() ? at.getValueSchema() : at;
      if (!last || (last.isStructSchema() && !ids.every((id) => members(last).has(id))))
        wrong.push(key);
      if (kind === "rows" && last?.isStructSchema() && ids.length === 0) wrong.push(key);
    }
    expect(wrong).toEqual([]);
    expect(optional.filter((key) => !operations.has(key))).toEqual([]);
  });

  test("has every operation that is called", () => {
    const known = new Set(
      [...Object.keys(expected), ...optional].map((key) => key.split(" ")[1]!.toLowerCase()),
    );
    const called = globSync("src/collect/aws/**/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\.((?:list|get|describe|select|head)[A-Z]\w*)\(/g)]
        .map((match) => match[1]!)
        // A schema's own method, and an operation of no service that is scanned.
        .filter((method) => method !== "getSchema")
        .filter((method) => names.has(method[0]!.toUpperCase() + method.slice(1))),
    );
    expect(called.length).toBeGreaterThan(150);
    expect(called.filter((method) => !known.has(method.toLowerCase()))).toEqual([]);
  });
});

describe("empty identifiers and parts, in XML", () => {
  const wrap = (operation: string, inner: string): string =>
    `<${operation}Response xmlns="http://elasticache.amazonaws.com/doc/2015-02-02/"><${operation}Result>${inner}</${operation}Result></${operation}Response>`;
  const none = Object.fromEntries(
    [
      "ReplicationGroups",
      "CacheClusters",
      "ServerlessCaches",
      "Snapshots",
      "GlobalReplicationGroups",
    ].map((list) => [`elasticache/Describe${list}`, wrap(`Describe${list}`, `<${list}/>`)]),
  );
  const caches = (list: string, inner: string): Promise<Listed> =>
    listed("elasticache", {
      ...none,
      [`elasticache/Describe${list}s`]: wrap(`Describe${list}s`, `<${list}s>${inner}</${list}s>`),
    });
  const datastore = (members: string): string =>
    `<GlobalReplicationGroup><GlobalReplicationGroupId>ldgnf-wards</GlobalReplicationGroupId><ARN>arn:aws:elasticache::210987654321:globalreplicationgroup:ldgnf-wards</ARN><Members>${members}</Members></GlobalReplicationGroup>`;

  test.each(
    ["ReplicationGroup", "GlobalReplicationGroup"].flatMap((list) =>
      ["", " ", "\n  "].map((id): readonly [string, string] => [
        list,
        `<${list}><${list}Id>${id}</${list}Id><ARN>${id}</ARN><Status>available</Status></${list}>`,
      ]),
    ),
  )("a %s whose id is nothing: %j", async (list, inner) => {
    const answer = await caches(list, inner);
    expect(answer.resources).toEqual([]);
    expect(details(answer)).toMatch(`element without ARN or ${list}Id`);
  });

  test("a datastore's member has a region", async () => {
    const secondary = (region: string): string =>
      `<GlobalReplicationGroupMember><ReplicationGroupId>wards-2</ReplicationGroupId>${region}<Role>SECONDARY</Role></GlobalReplicationGroupMember>`;
    const healthy = await caches(
      "GlobalReplicationGroup",
      datastore(secondary("<ReplicationGroupRegion>us-east-1</ReplicationGroupRegion>")),
    );
    expect(healthy.gaps).toEqual([]);
    expect(healthy.resources).toHaveLength(1);
    for (const region of ["", "<ReplicationGroupRegion/>"])
      expect(details(await caches("GlobalReplicationGroup", datastore(secondary(region))))).toMatch(
        "Members holds an element without ReplicationGroupRegion",
      );
  });

  const replication = (inner: string): Promise<Listed> =>
    listed("s3", {
      "s3/ListBuckets":
        "<ListAllMyBucketsResult><Owner><ID>hospital</ID></Owner><Buckets><Bucket><Name>xrays</Name><BucketRegion>eu-central-1</BucketRegion></Bucket></Buckets></ListAllMyBucketsResult>",
      "s3/GetBucketReplication": `<ReplicationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Role>arn:aws:iam::210987654321:role/replicator</Role>${inner}</ReplicationConfiguration>`,
    });
  const rule = (status: string, destination: string): string =>
    `<Rule><ID/><Filter><Prefix/></Filter><Status>${status}</Status>${destination}</Rule>`;
  const bucket = "<Destination><Bucket>arn:aws:s3:::xrays-copy</Bucket></Destination>";

  test("a bucket's replication has rules, each with a status and a bucket", async () => {
    const healthy = await replication(rule("Enabled", bucket) + rule("Disabled", bucket));
    expect(details(healthy)).not.toContain("GetReplicationConfiguration");
    for (const [inner, fault] of [
      ["", "Rules has no element"],
      ["<Rule/>", "Rules holds an empty element"],
      [rule("", bucket), "Rules holds an element without Status"],
      [rule("Enabled", "<Destination/>"), "Rules holds an element without Destination.Bucket"],
      [rule("Enabled", "<Destination><Bucket/></Destination>"), "without Destination.Bucket"],
      [rule("Enabled", bucket) + rule("Enabled", ""), "without Destination.Bucket"],
    ] as const) {
      const answer = await replication(inner);
      expect(details(answer)).toMatch(/GetReplicationConfiguration failed for 1/);
      expect(details(answer)).toContain(fault);
      expect(answer.resources[0]?.unseen).toHaveProperty("ReplicationConfiguration");
    }
  });
});
