/** Terraform's provider awscc: CloudFormation's types and properties, in small letters with underscores. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allNames, wordOf } from "../src/plans/cloudformation/whole.ts";
import { tables } from "../src/plans/cloudformation/tables/index.ts";
import { cloudFormationType } from "../src/plans/terraform/awscc/type-name.ts";
import { plan, said, to } from "./support/terraform-plan.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

/** As the provider's generator writes names: KMSMasterKeyID -> kms_master_key_id. */
const snake = (name: string): string =>
  name
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase();

type Blocks = Parameters<typeof plan>[0];

interface Witness {
  readonly table: string;
  readonly spellings: readonly string[];
  readonly region: string;
  readonly template: Readonly<
    Record<string, { readonly Type: string; readonly Properties?: object }>
  >;
  readonly of: string;
  readonly gives: readonly string[];
}

const witnesses = JSON.parse(
  readFileSync("fixtures/plans/cloudformation/witnesses.json", "utf8"),
) as readonly Witness[];

function awsccPlan(blocks: Blocks, region = "eu-central-1") {
  const made = plan(
    blocks.map((one) => ({ providerKey: "awscc", ...one })),
    { providers: { awscc: region, "awscc.us": "us-east-1" } },
  );
  for (const one of made["resource_changes"] as { provider_name: string }[])
    one.provider_name = "registry.terraform.io/hashicorp/awscc";
  return made;
}

test("each type of the list is found by the name that awscc gives it", () => {
  const names = allNames().filter((name) => name.split("::").length === 3);
  expect(names.length).toBeGreaterThan(1000);
  for (const name of names) {
    const [, service = "", resource = ""] = name.split("::");
    expect(cloudFormationType(`awscc_${service.toLowerCase()}_${snake(resource)}`)).toBe(name);
  }
});

test("each word of the tables is found by its letters", () => {
  const words = tables.flatMap(({ from, members }) =>
    Object.keys(members).flatMap((path) =>
      path
        .split(/[.[\]{}]+/)
        .flatMap((word) => (/^[A-Z]\w*$/.test(word) ? [[from, word] as const] : [])),
    ),
  );
  expect(words.length).toBeGreaterThan(500);
  const found = words.map(([from, word]) => [from, wordOf(from, snake(word).replaceAll("_", ""))]);
  expect(found).toEqual(words);
});

test("a bucket copied to one of the same plan, replicas, and where each is written", async () => {
  const { places, gaps, placements, resources } = await said(
    awsccPlan([
      {
        address: "awscc_s3_bucket.scans",
        values: {
          bucket_name: "scans",
          tags: [{ key: "ward", value: "north" }],
          replication_configuration: { rules: [{ status: "Enabled", destination: {} }] },
        },
        unknown: {
          arn: true,
          replication_configuration: { rules: [{ destination: { bucket: true } }] },
        },
        expressions: {
          replication_configuration: to("awscc_s3_bucket.copy.arn", "awscc_s3_bucket.copy"),
        },
      },
      {
        address: "awscc_s3_bucket.copy",
        values: {},
        unknown: { arn: true },
        providerKey: "awscc.us",
      },
      {
        address: "awscc_dynamodb_global_table.visits",
        values: { replicas: [{ region: "eu-central-1" }, { region: "us-west-2" }] },
      },
      {
        address: "awscc_secretsmanager_secret.letters",
        values: { secret_string: "hunter2", replica_regions: [{ region: "us-east-2" }] },
      },
      { address: "awscc_rds_db_cluster.visits", values: {}, providerKey: "awscc.us" },
      { address: "awscc_iam_role.clerk", values: { role_name: "clerk" } },
    ]),
  );
  expect(gaps).toEqual([]);
  expect(places.filter((one) => !one.includes("eu-central-1"))).toEqual([
    "awscc_dynamodb_global_table.visits replica us-west-2",
    "awscc_rds_db_cluster.visits home us-east-1",
    "awscc_s3_bucket.copy home us-east-1",
    "awscc_s3_bucket.scans replica us-east-1",
    "awscc_secretsmanager_secret.letters replica us-east-2",
  ]);
  expect(placements.map(({ evidence }) => evidence.declared?.attribute)).toContain(
    "replication_configuration.rules[0].destination.bucket",
  );
  expect(resources[0]).toMatchObject({ name: "scans", labels: { ward: "north" } });
  expect(JSON.stringify(resources)).not.toContain("hunter2");
});

const inSnakeCase = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inSnakeCase)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [snake(key), inSnakeCase(one)]),
        )
      : value;

const nameOf = (type: string): string => {
  const [, service = "", resource = ""] = type.split("::");
  return `awscc_${service.toLowerCase()}_${snake(resource)}`;
};

const written = witnesses.filter(
  ({ table, template }) =>
    !/"(?:Ref|Fn::|Condition)/.test(JSON.stringify(template)) &&
    // awscc has no types of SAM.
    !table.startsWith("AWS::Serverless::") &&
    Object.values(template).every(({ Type: type }) => cloudFormationType(nameOf(type))),
);

test.each(written.map((one) => [`${one.table} ${one.spellings.join(", ")}`, one] as const))(
  "gives what CloudFormation gives: %s",
  async (_, { template, region, of, gives }) => {
    const made = awsccPlan(
      Object.entries(template).map(([name, { Type: type, Properties: properties = {} }]) => ({
        address: `${nameOf(type)}.${name}`,
        values: inSnakeCase(properties) as Record<string, unknown>,
      })),
      region,
    );
    const { placements, gaps } = await said(made);
    const isIts = (id = ""): boolean => id.split(".").at(-1)!.startsWith(of);
    const told = [
      ...placements
        .filter(({ resource }) => isIts(resource.id))
        .map(({ role, location }) => `${role} ${location.code}`),
      ...gaps
        .filter(({ resource }) => isIts(resource))
        .map(({ role, reason }) => `${role} gap ${reason}`),
    ];
    expect([...new Set(told)].sort()).toEqual([...gives].sort());
  },
);

test("a destination that nobody knows is a gap, and so is a type that nobody knows", async () => {
  const { gaps } = await said(
    awsccPlan([
      {
        address: "awscc_secretsmanager_secret.letters",
        values: { replica_regions: [{}] },
        unknown: { replica_regions: [{ region: true }] },
        expressions: { replica_regions: to("random_shuffle.region.result") },
      },
      { address: "awscc_quantum_thing.a", values: {} },
      { address: "awscc_quantum_thing.b", values: {} },
    ]),
  );
  expect(gaps.map(({ detail }) => detail).sort()).toEqual([
    "awscc_quantum_thing.a and 1 more: this version knows no type of CloudFormation of that name",
    expect.stringContaining("it is known after apply"),
  ]);
});

test("actions and data planes of azapi are gaps, and actions that only answer are none", async () => {
  const made = plan([
    { address: "azapi_resource_action.failover", values: { action: "failover" } },
    { address: "azapi_resource_action.keys", values: { action: "listKeys", method: "POST" } },
    { address: "azapi_resource_action.state", values: { method: "GET" } },
    {
      address: "azapi_data_plane_resource.link",
      values: {
        type: "Microsoft.Synapse/workspaces/linkedservices@2023",
        parent_id: "visits.dev.azuresynapse.net",
      },
    },
  ]);
  for (const one of made["resource_changes"] as { provider_name: string }[])
    one.provider_name = "registry.terraform.io/azure/azapi";
  const { gaps } = await said(made);
  expect(gaps.map(({ detail }) => detail)).toEqual([
    "azapi_resource_action.failover: it asks the provider for the action failover, and what that changes is not in the plan",
    "azapi_data_plane_resource.link: it is Microsoft.Synapse/workspaces/linkedservices within the resource visits.dev.azuresynapse.net, made through that resource's own endpoint, and this version does not know what it sends where",
  ]);
});

test("actions that an apply calls are named as well", async () => {
  const made = {
    ...plan([{ address: "aws_sqs_queue.calls", values: { name: "calls" } }]),
    action_invocations: [
      { address: "action.aws_lambda_invoke.copy", type: "aws_lambda_invoke", name: "copy" },
      { address: "action.aws_lambda_invoke.copy", type: "aws_lambda_invoke", name: "copy" },
    ],
  };
  const note =
    "action.aws_lambda_invoke.copy runs programs when it is applied (provisioners, actions)";
  expect((await said(made)).notes).toEqual([expect.stringContaining(note)]);
  const sources = await saidOfSources(`provider "aws" { region = "eu-central-1" }
action "aws_lambda_invoke" "copy" {
  config { function_name = "copy" }
}
resource "aws_sqs_queue" "calls" { name = "calls" }
`);
  expect(sources.notes).toEqual([expect.stringContaining(note)]);
});

test("blocks that run programs are named once, and are no gap", async () => {
  const made = plan([
    { address: "aws_sqs_queue.calls", values: { name: "calls" } },
    { address: "aws_sqs_queue.notes", values: { name: "notes" } },
  ]);
  const { root_module: module } = made["configuration"] as {
    root_module: { resources: Record<string, unknown>[] };
  };
  for (const one of module.resources)
    one["provisioners"] = [{ type: "local-exec", expressions: {} }];
  const { gaps, notes } = await said(made);
  expect(gaps).toEqual([]);
  expect(notes).toEqual([
    "plan.json: aws_sqs_queue.calls and 1 more run programs when it is applied (provisioners, actions); what these make is in no plan, and was not judged",
  ]);
});
