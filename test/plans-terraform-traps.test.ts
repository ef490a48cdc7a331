/** What is easy to get wrong in Terraform's plans, one test each. */
import { expect, test } from "vitest";
import { terraformPlan } from "../src/plans/terraform/read-plan.ts";
import { plan, said, to } from "./support/terraform-plan.ts";

const both = { aws: "eu-central-1", "aws.copy": "us-east-1" };
const bucket = (name: string, more: object = {}) => ({
  address: `aws_s3_bucket.${name}`,
  values: { bucket: name },
  unknown: { id: true, arn: true, region: true },
  expressions: { bucket: { constant_value: name } },
  ...more,
});

test("what is destroyed is not a finding, and counted; what is forgotten stays where it is", async () => {
  const { places, notes } = await said(
    plan([
      bucket("gone", { actions: ["delete"], values: undefined, before: { bucket: "gone" } }),
      bucket("left", { actions: ["forget"], values: undefined, before: { bucket: "left" } }),
      bucket("kept", { actions: ["no-op"] }),
    ]),
  );
  expect(places).toEqual([
    "aws_s3_bucket.kept home eu-central-1",
    "aws_s3_bucket.left home eu-central-1",
  ]);
  expect(notes).toEqual(["1 resource that the plan destroys"]);
});

test.each([
  [["create"], "create"],
  [["update"], "change"],
  [["delete", "create"], "replace"],
  [["create", "delete"], "replace"],
  [["no-op"], "keep"],
  [["forget"], "forget"],
] as const)("the actions %j are %s", async (actions, action) => {
  const { resources } = await said(plan([bucket("a", { actions, before: { bucket: "a" } })]));
  expect(resources.map(({ planned }) => planned?.action)).toEqual([action]);
});

test("an action that nobody knows is a gap", async () => {
  const { gaps, places } = await said(plan([bucket("a", { actions: ["teleport"] })]));
  expect(gaps.map(({ reason, detail }) => [reason, detail])).toEqual([
    ["unknown-value", "aws_s3_bucket.a: this version does not know what the plan does with it"],
  ]);
  expect(places).toEqual([]);
});

test("a plan that ended with an error, was targeted or only refreshes is a gap", async () => {
  const reasons = async (more: object) =>
    (await said({ ...plan([bucket("a")]), ...more })).gaps.map(({ reason }) => reason);
  expect(await reasons({ errored: true })).toEqual(["truncated"]);
  expect(await reasons({ complete: false, errored: false })).toEqual(["truncated"]);
  expect(await reasons({ resource_changes: [] })).toEqual(["truncated"]);
  expect(await reasons({ complete: true, errored: false })).toEqual([]);
});

test("a destination that is not known yet is the resource that the configuration names", async () => {
  const { places, gaps, placements } = await said(
    plan(
      [
        bucket("scans"),
        bucket("copy", { providerKey: "aws.copy" }),
        {
          address: "aws_s3_bucket_replication_configuration.r",
          values: { bucket: "scans", rule: [{ status: "Enabled", destination: [{}] }] },
          unknown: { rule: [{ destination: [{ bucket: true }] }] },
          expressions: {
            bucket: to("aws_s3_bucket.scans.bucket", "aws_s3_bucket.scans"),
            rule: [
              {
                status: { constant_value: "Enabled" },
                destination: [{ bucket: to("aws_s3_bucket.copy.arn", "aws_s3_bucket.copy") }],
              },
            ],
          },
        },
      ],
      { providers: both },
    ),
  );
  expect(places).toContain("aws_s3_bucket.scans replica us-east-1");
  expect(gaps).toEqual([]);
  const replica = placements.find(({ role }) => role === "replica")!;
  expect(replica.evidence.value).toBe("aws_s3_bucket.copy.arn");
  expect(replica.evidence.declared?.attribute).toBe(
    "aws_s3_bucket_replication_configuration.r.rule[0].destination[0].bucket",
  );
  expect(JSON.stringify(replica)).not.toMatch(/planned-|000000000000/);
});

test("a known bucket has no region in its ARN: the bucket of the plan says where it is", async () => {
  const { places } = await said(
    plan(
      [
        bucket("copy", { providerKey: "aws.copy" }),
        {
          address: "aws_s3_bucket_logging.l",
          values: { bucket: "made-elsewhere", target_bucket: "copy" },
        },
      ],
      { providers: both },
    ),
  );
  expect(places).toEqual([
    "aws_s3_bucket.copy home us-east-1",
    "aws_s3_bucket_logging.l log us-east-1",
  ]);
});

test("a destination outside of the plan is a gap", async () => {
  const { gaps } = await said(
    plan([
      bucket("scans"),
      {
        address: "aws_s3_bucket_logging.l",
        values: { bucket: "scans", target_bucket: "somebody-elses" },
      },
    ]),
  );
  expect(gaps.map(({ reason }) => reason)).toEqual(["unresolved-reference"]);
});

test("the source's own provider says where it is, and not that of the block that sets it", async () => {
  const { places } = await said(
    plan(
      [
        bucket("scans"),
        {
          address: "aws_s3_bucket_accelerate_configuration.a",
          providerKey: "aws.copy",
          values: { bucket: "scans", status: "Enabled" },
        },
      ],
      { providers: both },
    ),
  );
  expect(places).toEqual([
    "aws_s3_bucket.scans home eu-central-1",
    "aws_s3_bucket.scans processing edge",
  ]);
});

test("of several candidates a place is told only where they agree", async () => {
  const endpoint = to(
    "aws_sqs_queue.a.arn",
    "aws_sqs_queue.a",
    "aws_sqs_queue.b.arn",
    "aws_sqs_queue.b",
  );
  const estate = (key: string) =>
    said(
      plan(
        [
          { address: "aws_sqs_queue.a", unknown: { arn: true }, providerKey: "aws.copy" },
          { address: "aws_sqs_queue.b", unknown: { arn: true }, providerKey: key },
          {
            address: "aws_sns_topic_subscription.s",
            values: { protocol: "sqs" },
            unknown: { endpoint: true },
            expressions: { endpoint },
          },
        ],
        { providers: both },
      ),
    );
  expect((await estate("aws.copy")).places).toContain(
    "aws_sns_topic_subscription.s processing us-east-1",
  );
  const apart = await estate("aws");
  expect(apart.places.filter((one) => one.includes("subscription"))).toEqual([]);
  expect(apart.gaps.map(({ detail }) => detail).join()).toContain("one of several resources");
});

test("computed arguments that nobody wrote are the provider's to decide, and no gap", async () => {
  const { gaps, places } = await said(
    plan([
      {
        address: "aws_vpc_peering_connection.p",
        values: { vpc_id: "vpc-1" },
        unknown: { peer_region: true, id: true, accept_status: true },
      },
      {
        address: "aws_api_gateway_rest_api.a",
        values: { name: "api" },
        unknown: { endpoint_configuration: true },
      },
      {
        address: "aws_cognito_user_pool.u",
        values: { name: "users", sms_configuration: [{}] },
        unknown: { sms_configuration: [{ sns_region: true }] },
        expressions: { sms_configuration: [{}] },
      },
    ]),
  );
  expect(gaps).toEqual([]);
  // A REST API is edge-optimized where nothing else is said.
  expect(places).toContain("aws_api_gateway_rest_api.a processing edge");
});

test("an argument that is known after apply and points at nothing is a gap with its expression", async () => {
  const { gaps } = await said(
    plan([
      {
        address: "aws_sns_topic_subscription.s",
        values: { protocol: "https" },
        unknown: { endpoint: true },
        expressions: { endpoint: to("random_pet.host.id", "random_pet.host") },
      },
    ]),
  );
  expect(gaps.map(({ reason, detail }) => `${reason}: ${detail}`)).toEqual([
    expect.stringContaining("known after apply"),
  ]);
});

test("one unknown in a document makes all of it unknown: what it refers to is judged", async () => {
  const { places } = await said(
    plan(
      [
        { address: "aws_sqs_queue.far", unknown: { arn: true }, providerKey: "aws.copy" },
        { address: "aws_sqs_queue.near", unknown: { arn: true } },
        {
          address: "aws_sfn_state_machine.m",
          unknown: { definition: true },
          expressions: {
            definition: to(
              "aws_sqs_queue.far.arn",
              "aws_sqs_queue.far",
              "aws_sqs_queue.near.arn",
              "aws_sqs_queue.near",
            ),
          },
        },
      ],
      { providers: both },
    ),
  );
  expect(places).toContain("aws_sfn_state_machine.m processing us-east-1");
});

test("the same fact, said inline and by a block of its own, is one placement", async () => {
  const { places } = await said(
    plan(
      [
        {
          address: "aws_dynamodb_table.t",
          values: { name: "t", replica: [{ region_name: "us-east-1" }] },
          unknown: { arn: true },
        },
        {
          address: "aws_dynamodb_table_replica.r",
          providerKey: "aws.copy",
          unknown: { global_table_arn: true },
          expressions: { global_table_arn: to("aws_dynamodb_table.t.arn", "aws_dynamodb_table.t") },
        },
      ],
      { providers: both },
    ),
  );
  expect(places).toEqual([
    "aws_dynamodb_table.t home eu-central-1",
    "aws_dynamodb_table.t replica us-east-1",
  ]);
});

test("a target's arn is not the resource's own", async () => {
  const { places } = await said(
    plan([
      { address: "aws_cloudwatch_event_rule.r", values: { name: "r", state: "ENABLED" } },
      {
        address: "aws_cloudwatch_event_target.t",
        values: { rule: "r", arn: "arn:aws:sqs:us-east-1:123456789012:q" },
      },
    ]),
  );
  expect(places).toEqual(["aws_cloudwatch_event_rule.r processing us-east-1"]);
});

test("a rule that is switched off sends nothing", async () => {
  const { places } = await said(
    plan([
      { address: "aws_cloudwatch_event_rule.r", values: { name: "r", state: "DISABLED" } },
      {
        address: "aws_cloudwatch_event_target.t",
        values: { rule: "r", arn: "arn:aws:sqs:us-east-1:123456789012:q" },
      },
    ]),
  );
  expect(places).toEqual([]);
});

test("keys of for_each hold dots and brackets", async () => {
  const { places } = await said(
    plan(
      [
        {
          address: 'aws_sqs_queue.q["a.b[0].c"]',
          unknown: { arn: true },
          providerKey: "aws.copy",
        },
        {
          address: "aws_sns_topic_subscription.s",
          values: { protocol: "sqs" },
          unknown: { endpoint: true },
          expressions: {
            endpoint: to(
              'aws_sqs_queue.q["a.b[0].c"].arn',
              'aws_sqs_queue.q["a.b[0].c"]',
              "aws_sqs_queue.q",
            ),
          },
        },
      ],
      { providers: both },
    ),
  );
  expect(places).toContain("aws_sns_topic_subscription.s processing us-east-1");
});

test("what refers to itself in a circle comes to an end", async () => {
  const json = plan([
    {
      address: "aws_sns_topic_subscription.s",
      values: { protocol: "sqs" },
      unknown: { endpoint: true },
      expressions: { endpoint: to("module.m.out", "module.m") },
    },
  ]) as { configuration: { root_module: Record<string, unknown> } };
  json.configuration.root_module["module_calls"] = {
    m: {
      expressions: { v: to("module.m.out", "module.m") },
      module: { outputs: { out: { expression: to("var.v") } }, variables: { v: {} } },
    },
  };
  expect((await said(json)).gaps.length).toBe(1);
});

test("__proto__ and constructor are names like any other", async () => {
  const json = JSON.parse(
    JSON.stringify(
      plan([
        { address: "aws_s3_bucket.__proto__", values: { bucket: "x" } },
        bucket("constructor"),
      ]),
    ).replace('"bucket":"x"', '"bucket":"x","__proto__":{"region":"us-east-1"}'),
  ) as unknown;
  const { places } = await said(json);
  expect(places).toEqual([
    "aws_s3_bucket.__proto__ home eu-central-1",
    "aws_s3_bucket.constructor home eu-central-1",
  ]);
});

test("other providers are a gap, but for those that make nothing in a cloud", async () => {
  const other = (name: string) => {
    const json = plan([bucket("a")]);
    (json["resource_changes"] as { provider_name: string }[])[0]!.provider_name = name;
    return said(json);
  };
  expect(
    (await other("registry.terraform.io/hashicorp/google")).gaps.map(({ detail }) => detail),
  ).toEqual([
    "1 resource of the provider registry.terraform.io/hashicorp/google: this version does not look at them",
  ]);
  expect((await other("registry.terraform.io/hashicorp/random")).gaps).toEqual([]);
  // OpenTofu's registry is another host.
  expect((await other("registry.opentofu.org/hashicorp/aws")).places).toEqual([
    "aws_s3_bucket.a home eu-central-1",
  ]);
});

test.each([
  [plan([]), true],
  [{ format_version: "1.0", terraform_version: "1.11.4", values: { root_module: {} } }, true],
  [{ version: 4, terraform_version: "1.11.4", resources: [] }, true],
  [{ Resources: {} }, false],
  [[], false],
  [undefined, false],
  [{ format_version: 1 }, false],
])("a document is known by its content (%#)", (json, is) => {
  expect(terraformPlan.isIt({ name: "x", path: undefined, text: "", json })).toBe(is);
});

test("what is nested without end, and names without end, come to an end", async () => {
  const brackets = "[".repeat(10_000);
  const nested = `${'{"a":'.repeat(50_000)}true${"}".repeat(50_000)}`;
  const text = JSON.stringify(
    plan([
      {
        address: "aws_sns_topic_subscription.s",
        values: { protocol: "sqs" },
        unknown: { endpoint: "NESTED" },
        expressions: { endpoint: to(`module.${brackets}.x`) },
      },
      {
        address: "aws_sqs_queue.q",
        unknown: { arn: true },
        expressions: { name: to(`aws_sqs_queue.${brackets}`) },
      },
    ]),
  ).replace('"NESTED"', nested);
  const { gaps, places } = await said(JSON.parse(text) as unknown);
  expect(gaps.length).toBe(1);
  expect(places).toEqual(["aws_sqs_queue.q home eu-central-1"]);
});
