/** The region of a planned resource: seven ways to know it, in their order, and none of them a guess. */
import { expect, test } from "vitest";
import type { PlanInputs } from "../src/collect/collect.ts";
import { type Block, plan, said, to } from "./support/terraform-plan.ts";

/** "region us-east-1", or why it is not known. */
async function home(
  block: Omit<Block, "address"> & { readonly address?: string },
  {
    inputs = {},
    ...more
  }: { readonly inputs?: Partial<PlanInputs> } & Record<string, unknown> = {},
  others: readonly Block[] = [],
): Promise<string> {
  const { resources, gaps } = await said(
    plan([{ address: "aws_sqs_queue.q", ...block }, ...others], more),
    inputs,
  );
  const { location, planned } = resources[0]!;
  return location === undefined
    ? gaps.map(({ reason, detail, remedy }) => `${reason}: ${detail}; ${remedy}`).join("\n")
    : `${planned?.written?.["/location"]?.attribute} ${location}`;
}

const nowhere = { aws: undefined };

test("1: the argument region of version 6", async () => {
  expect(await home({ values: { region: "us-east-1", arn: "arn:aws:sqs:eu-west-1:1:q" } })).toBe(
    "region us-east-1",
  );
});

test.each([
  ["aws_cloudformation_stack_set_instance", { stack_set_name: "s" }],
  ["aws_config_aggregate_authorization", { account_id: "1" }],
  ["aws_dx_hosted_connection", {}],
  ["aws_servicequotas_template", {}],
])("1: the region of %s is another one's", async (type, values) => {
  expect(await home({ address: `${type}.x`, values: { ...values, region: "us-east-1" } })).toMatch(
    /^region of provider aws eu-central-1$/,
  );
});

test("2: its own ARN, also the one before a change", async () => {
  const arn = "arn:aws:sqs:us-east-1:123456789012:q";
  expect(await home({ values: { arn } })).toBe("arn us-east-1");
  expect(await home({ actions: ["update"], before: { arn }, unknown: { arn: true } })).toBe(
    "arn us-east-1",
  );
  // Replaced, it may be made elsewhere.
  expect(
    await home({ actions: ["delete", "create"], before: { arn }, unknown: { arn: true } }),
  ).toBe("region of provider aws eu-central-1");
});

test("3: its zone, and a Local Zone by the region that it belongs to", async () => {
  const volume = (availability_zone: string) =>
    home({ address: "aws_ebs_volume.v", values: { availability_zone } }, { providers: nowhere });
  expect(await volume("us-east-1a")).toBe("availability_zone us-east-1");
  expect(await volume("eu-central-1-ist-1a")).toBe("availability_zone eu-central-1");
  const { places } = await said(
    plan([{ address: "aws_ebs_volume.v", values: { availability_zone: "eu-central-1-ist-1a" } }]),
  );
  // The zone is in another country than its region.
  expect(places.join()).toContain("aws_ebs_volume.v home eu-central-1-ist-1");
});

test("4: other attributes that only a state has", async () => {
  expect(
    await home(
      {
        address: "aws_s3_bucket.b",
        values: { bucket: "b", bucket_regional_domain_name: "b.s3.us-east-1.amazonaws.com" },
      },
      { providers: nowhere },
    ),
  ).toBe("bucket_regional_domain_name us-east-1");
  expect(
    await home(
      { values: { url: "https://sqs.us-east-1.amazonaws.com/123456789012/q" } },
      { providers: nowhere },
    ),
  ).toBe("url us-east-1");
});

test("5: its provider's configuration: a constant, a variable, a data source", async () => {
  expect(await home({})).toBe("region of provider aws eu-central-1");
  const variable = { providers: { aws: to("var.region") } };
  expect(await home({}, { ...variable, variables: { region: { value: "us-east-1" } } })).toBe(
    "region of provider aws us-east-1",
  );
  // What refers to more than one thing is made of them, and is none of them.
  expect(
    await home(
      {},
      {
        providers: { aws: to("var.continent", "var.side") },
        variables: { continent: { value: "eu-central-1" }, side: { value: "x" } },
      },
    ),
  ).toContain("made of what the plan does not hold");
});

test("5: a region that is not a region is none", async () => {
  expect(
    await home({}, { providers: { aws: to("var.r") }, variables: { r: { value: "Frankfurt" } } }),
  ).toContain("unknown-location");
});

test("6: neighbours of the same provider", async () => {
  const neighbour = {
    address: "aws_sqs_queue.other",
    actions: ["no-op"],
    values: { arn: "arn:aws:sqs:us-east-1:123456789012:other" },
  };
  expect(await home({}, { providers: nowhere }, [neighbour])).toBe(
    "region of other resources of provider aws us-east-1",
  );
  // In version 6 a resource may be put elsewhere than its provider.
  expect(
    await home({}, { providers: nowhere }, [
      {
        address: "aws_sqs_queue.other",
        values: { region: "us-east-1" },
        expressions: { region: { constant_value: "us-east-1" } },
      },
    ]),
  ).toContain("comes from its environment");
});

test("7: what the user says, for each provider", async () => {
  const inputs = { providerRegions: { "aws.copy": "us-east-1" } };
  const providers = { aws: undefined, "aws.copy": undefined };
  expect(await home({ providerKey: "aws.copy" }, { providers, inputs })).toBe(
    "--provider-region aws.copy us-east-1",
  );
  expect(await home({}, { providers, inputs })).toBe(
    "unknown-location: the region of provider aws comes from its environment, and is in no file; give its region: --provider-region aws=REGION",
  );
});

test("a provider that the plan does not show is never taken for another one", async () => {
  expect(await home({ providerKey: "aws.inner" })).toBe(
    "unknown-location: the configuration of provider aws.inner is not in the file; give its region: --provider-region aws.inner=REGION",
  );
});

test("a module's own provider takes its region from the call, for each of its instances", async () => {
  const json = plan([]) as {
    resource_changes: unknown[];
    configuration: {
      provider_config: Record<string, unknown>;
      root_module: Record<string, unknown>;
    };
  };
  json.resource_changes = ["eu-central-1", "us-east-1"].map((key) => ({
    address: `module.m["${key}"].aws_sqs_queue.q`,
    module_address: `module.m["${key}"]`,
    mode: "managed",
    type: "aws_sqs_queue",
    name: "q",
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: { actions: ["create"], before: null, after: {}, after_unknown: { arn: true } },
  }));
  json.configuration.provider_config["module.m:aws"] = {
    name: "aws",
    module_address: "module.m",
    expressions: { region: to("var.region") },
  };
  json.configuration.root_module["module_calls"] = {
    m: {
      expressions: { region: to("each.key") },
      for_each_expression: to("local.regions"),
      module: {
        variables: { region: {} },
        resources: [
          { address: "aws_sqs_queue.q", mode: "managed", provider_config_key: "module.m:aws" },
        ],
      },
    },
  };
  expect((await said(json)).places).toEqual([
    'module.m["eu-central-1"].aws_sqs_queue.q home eu-central-1',
    'module.m["us-east-1"].aws_sqs_queue.q home us-east-1',
  ]);
});

test("a state says regions by ARNs and zones alone", async () => {
  const instance = (attributes: object) => ({ attributes });
  const raw = {
    version: 4,
    terraform_version: "1.11.4",
    resources: [
      {
        mode: "managed",
        type: "aws_sqs_queue",
        name: "q",
        provider: 'provider["registry.terraform.io/hashicorp/aws"].copy',
        instances: [instance({ arn: "arn:aws:sqs:us-east-1:123456789012:q" })],
      },
      {
        module: "module.m",
        mode: "managed",
        type: "aws_backup_plan",
        name: "p",
        provider: 'provider["registry.terraform.io/hashicorp/aws"].copy',
        instances: [
          {
            index_key: "a",
            attributes: {
              rule: [
                {
                  copy_action: [
                    { destination_vault_arn: "arn:aws:backup:us-west-2:1:backup-vault:v" },
                  ],
                },
              ],
            },
          },
        ],
      },
      {
        mode: "managed",
        type: "aws_kinesis_stream",
        name: "s",
        provider: 'provider["registry.terraform.io/hashicorp/aws"]',
        instances: [instance({ name: "s" })],
      },
    ],
  };
  const { places, gaps } = await said(raw);
  expect(places).toEqual([
    "aws_sqs_queue.q home us-east-1",
    'module.m.aws_backup_plan.p["a"] backup us-west-2',
  ]);
  expect(gaps.map(({ detail }) => detail)).toEqual([
    "the configuration of provider aws is not in the file",
  ]);
  expect((await said(raw, { providerRegions: { aws: "eu-west-1" } })).gaps).toEqual([]);
});
