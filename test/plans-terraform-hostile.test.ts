/** Terraform: what would be passed over in a plan, or placed where it is not. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./support/command.ts";
import { plan, said, to } from "./support/terraform-plan.ts";

const bucket = (name: string, more: object = {}) => ({
  address: `aws_s3_bucket.${name}`,
  values: { bucket: name },
  unknown: { id: true, arn: true },
  expressions: { bucket: { constant_value: name } },
  ...more,
});

describe("the argument region of version 6", () => {
  const queue = (region: object) => ({
    address: "aws_sqs_queue.calls",
    values: { name: "calls" },
    unknown: { region: true },
    expressions: { region },
  });

  test("known after apply, it is not the provider's", async () => {
    const { places, gaps } = await said(plan([queue(to("random_shuffle.r.result"))]));
    expect(places).toEqual([]);
    expect(gaps.map(({ detail }) => detail)).toEqual([
      "its argument region is not known: it is known after apply",
    ]);
  });

  test("a variable says it", async () => {
    const { places } = await said(
      plan([queue(to("var.r"))], { variables: { r: { value: "us-east-1" } } }),
    );
    expect(places).toEqual(["aws_sqs_queue.calls home us-east-1"]);
  });
});

describe("what data sources prove of a provider", () => {
  const looked = (type: string, values: object, expressions: object = {}) => {
    const base = plan([bucket("scans")], { providers: { aws: undefined } });
    return {
      ...base,
      prior_state: {
        values: {
          root_module: {
            resources: [
              {
                address: `data.${type}.x`,
                mode: "data",
                type,
                name: "x",
                provider_name: "registry.terraform.io/hashicorp/aws",
                values,
              },
            ],
          },
        },
      },
      configuration: {
        ...(base["configuration"] as object),
        root_module: {
          resources: [
            {
              address: "aws_s3_bucket.scans",
              mode: "managed",
              provider_config_key: "aws",
              expressions: {},
            },
            { address: `data.${type}.x`, mode: "data", provider_config_key: "aws", expressions },
          ],
        },
      },
    };
  };

  test.each<[type: string, values: object, expressions: object, expected: number]>([
    ["aws_region", { region: "eu-west-1" }, {}, 1],
    ["aws_region", { region: "eu-west-1" }, { region: { constant_value: "eu-west-1" } }, 0],
    ["aws_s3_bucket", { region: "eu-west-1", bucket: "x" }, {}, 0],
    ["aws_vpc", { region: "eu-west-1" }, { region: { constant_value: "eu-west-1" } }, 0],
  ])("%s %j %j", async (type, values, expressions, expected) => {
    const { places } = await said(looked(type, values, expressions));
    expect(places.filter((place) => place.startsWith("aws_s3_bucket.scans home"))).toHaveLength(
      expected,
    );
  });
});

test("a plan of another format, and one that defers changes, is a gap", async () => {
  const reasons = async (more: object) =>
    (await said({ ...plan([bucket("a")]), ...more })).gaps.map(({ reason }) => reason);
  expect(await reasons({ format_version: "2.0" })).toEqual(["unknown-value"]);
  expect(await reasons({ deferred_changes: [{ reason: "x" }], complete: false })).toEqual([
    "truncated",
  ]);
});

describe("what a plan does not show", () => {
  const table = {
    address: "aws_dynamodb_table.beds",
    values: { name: "beds" },
    unknown: { replica: true, ttl: true },
  };

  test("a block that its author alone makes, unknown as a whole, is a dynamic block", async () => {
    const { gaps } = await said(plan([table]));
    expect(gaps.map(({ detail }) => detail)).toEqual([
      expect.stringContaining("known after apply, and a dynamic block makes it"),
    ]);
  });

  test("a block that the provider may make is none, unless the sources have a dynamic block", async () => {
    const document = plan([bucket("scans", { unknown: { replication_configuration: true } })]);
    expect((await said(document)).gaps).toEqual([]);
    const sourceDir = temporaryFolder();
    writeFileSync(
      join(sourceDir, "main.tf"),
      'resource "aws_s3_bucket" "scans" {\n  dynamic "replication_configuration" {\n    for_each = x.y.z\n    content {}\n  }\n}\n',
    );
    expect((await said(document, { sourceDir })).gaps).toHaveLength(1);
  });

  test.each([
    ["aws_s3_bucket.logs.id", 0],
    ['"${aws_s3_bucket.logs.id}"', 0],
    ['"${aws_s3_bucket.logs.id}-us"', 1],
    ['"us-${aws_s3_bucket.logs.id}"', 1],
    ['replace(aws_s3_bucket.logs.id, "eu", "us")', 1],
    ['format("%s-us", aws_s3_bucket.logs.id)', 1],
    ['join("-", [aws_s3_bucket.logs.id, "us"])', 1],
  ])("%s names that bucket, or another one", async (expression, gaps) => {
    const sourceDir = temporaryFolder();
    writeFileSync(
      join(sourceDir, "main.tf"),
      `resource "aws_s3_bucket" "logs" {}\nresource "aws_s3_bucket" "scans" {}\nresource "aws_s3_bucket_logging" "l" {\n  bucket = "scans"\n  target_bucket = ${expression}\n}\n`,
    );
    const seen = await said(
      plan([
        bucket("logs"),
        bucket("scans"),
        {
          address: "aws_s3_bucket_logging.l",
          values: { bucket: "scans" },
          unknown: { target_bucket: true },
          expressions: { target_bucket: to("aws_s3_bucket.logs.id", "aws_s3_bucket.logs") },
        },
      ]),
      { sourceDir },
    );
    expect(seen.gaps).toHaveLength(gaps);
  });
});

test.each([
  ["data", "us-east-1"],
  ["managed", "us-east-1"],
  ["data", "eu-west-1"],
])("a bucket of the prior state alone, %s in %s, is where it is", async (mode, region) => {
  const { placements, gaps } = await said(
    plan(
      [
        bucket("scans"),
        {
          address: "aws_s3_bucket_replication_configuration.r",
          values: {
            bucket: "scans",
            rule: [{ status: "Enabled", destination: [{ bucket: "arn:aws:s3:::elsewhere" }] }],
          },
        },
      ],
      {
        prior_state: {
          values: {
            root_module: {
              resources: [
                {
                  address: `${mode === "data" ? "data." : ""}aws_s3_bucket.elsewhere`,
                  mode,
                  type: "aws_s3_bucket",
                  name: "elsewhere",
                  provider_name: "registry.terraform.io/hashicorp/aws",
                  values: { bucket: "elsewhere", arn: "arn:aws:s3:::elsewhere", region },
                },
              ],
            },
          },
        },
      },
    ),
  );
  expect(gaps).toEqual([]);
  expect(placements.map(({ role, location }) => `${role} ${location.code}`).sort()).toEqual([
    "home eu-central-1",
    `replica ${region}`,
  ]);
});

describe("a CloudFormation stack that Terraform makes", () => {
  const stack = (values: object, more: object = {}) =>
    plan([{ address: "aws_cloudformation_stack.s", values: { name: "s", ...values }, ...more }]);
  const body =
    "Parameters: { R: { Type: String } }\nResources:\n  Beds:\n    Type: AWS::DynamoDB::GlobalTable\n    Properties: { TableName: t, Replicas: [{ Region: !Ref R }] }\n";

  test("its template is read, with its parameters", async () => {
    const { places } = await said(stack({ template_body: body, parameters: { R: "us-east-1" } }));
    expect(places).toContain("aws_cloudformation_stack.s/Beds replica us-east-1");
    expect(places).toContain("aws_cloudformation_stack.s/Beds home eu-central-1");
  });

  test("one that is at an address, unknown or no template is a gap", async () => {
    for (const document of [
      stack({ template_url: "https://x.example/t.yaml" }),
      stack({}, { unknown: { template_body: true }, expressions: { template_body: to("x.y.z") } }),
      stack({ template_body: "[" }),
    ])
      expect((await said(document)).gaps.map(({ detail }) => detail)).toEqual([
        expect.stringContaining("what its template makes was not read"),
      ]);
  });
});

describe("a stack set that Terraform makes", () => {
  const set = {
    address: "aws_cloudformation_stack_set.s",
    values: {
      name: "beds",
      template_body: JSON.stringify({ Resources: { Scans: { Type: "AWS::S3::Bucket" } } }),
    },
  };
  const instances = (values: object, more: object = {}) => ({
    address: "aws_cloudformation_stack_instances.i",
    values: { stack_set_name: "beds", ...values },
    ...more,
  });
  const why = async (...blocks: Parameters<typeof plan>[0]) =>
    (await said(plan(blocks))).gaps.map(({ detail }) => detail).join("\n");

  test("is read in each region of its instances", async () => {
    const { places, gaps } = await said(
      plan([
        set,
        instances({ regions: ["eu-central-1", "us-west-2"] }),
        {
          address: "aws_cloudformation_stack_set_instance.old",
          values: { stack_set_name: "beds", region: "us-east-1" },
        },
        // Its region is that of its provider.
        {
          address: "aws_cloudformation_stack_set_instance.near",
          values: { stack_set_name: "beds" },
        },
      ]),
    );
    expect(gaps).toEqual([]);
    expect(places.filter((one) => one.includes("/Scans"))).toEqual(
      ["eu-central-1", "us-east-1", "us-west-2"].map(
        (region) => `aws_cloudformation_stack_set.s/Scans@${region} home ${region}`,
      ),
    );
  });

  test("whose regions or template are not in the plan is a gap", async () => {
    expect(await why(set)).toContain("the plan makes none");
    expect(await why(instances({ regions: ["us-west-2"] }))).toContain("made elsewhere");
    expect(
      await why(
        set,
        instances({}, { unknown: { regions: true }, expressions: { regions: to("x.y.z") } }),
      ),
    ).toContain("the regions of aws_cloudformation_stack_instances.i are not known");
  });
});

test("thirty thousand references are read at once", async () => {
  const start = performance.now();
  await said(
    plan([
      {
        address: "aws_s3_bucket_logging.l",
        values: { bucket: "x" },
        unknown: { target_bucket: true },
        expressions: {
          target_bucket: to(...Array.from({ length: 30_000 }, (_, i) => `aws_s3_bucket.x${i}.id`)),
        },
      },
    ]),
  );
  expect(performance.now() - start).toBeLessThan(5000);
});
