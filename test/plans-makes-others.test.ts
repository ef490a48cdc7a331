/** Resources that make others: what these are is read where the file holds it, and a gap where it does not. */
import { describe, expect, test } from "vitest";
import { planned } from "./support/planned.ts";
import { preview, saidOfPulumi } from "./support/pulumi.ts";
import { type Block, plan, said } from "./support/terraform-plan.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

const letters = JSON.stringify({ Name: "letters", ReplicaRegions: [{ Region: "us-west-2" }] });
const template = JSON.stringify({
  Resources: { Scans: { Type: "AWS::S3::Bucket", Properties: { BucketName: "scans" } } },
});

function planOf(provider: string, ...blocks: readonly Block[]) {
  const [, name = ""] = provider.split("/");
  const made = plan(
    blocks.map((block) => ({ providerKey: name, ...block })),
    { providers: { [name]: "eu-central-1" } },
  );
  for (const one of made["resource_changes"] as { provider_name: string }[])
    one.provider_name = `registry.terraform.io/${provider}`;
  return made;
}

const details = ({ gaps }: { readonly gaps: readonly { readonly detail: string }[] }) =>
  gaps.map(({ detail }) => detail);

describe("what Terraform makes through Cloud Control", () => {
  const block = (more: Partial<Block> & { readonly values: object }): Block => ({
    address: "aws_cloudcontrolapi_resource.letters",
    ...more,
    values: { type_name: "AWS::SecretsManager::Secret", ...more.values },
  });

  test("is judged by its own type, in the provider's region", async () => {
    const { places, gaps } = await said(
      planOf("hashicorp/aws", block({ values: { desired_state: letters } })),
    );
    expect(gaps).toEqual([]);
    expect(places).toEqual([
      "aws_cloudcontrolapi_resource.letters/letters home eu-central-1",
      "aws_cloudcontrolapi_resource.letters/letters replica us-west-2",
    ]);
  });

  test("in sources as well", async () => {
    const { places } = await saidOfSources(`
provider "aws" { region = "eu-central-1" }
resource "aws_cloudcontrolapi_resource" "letters" {
  type_name     = "AWS::SecretsManager::Secret"
  desired_state = jsonencode({ ReplicaRegions = [{ Region = "us-west-2" }] })
}
`);
    expect(places).toContainEqual(expect.stringMatching(/letters replica us-west-2$/));
  });

  test("and by Pulumi", async () => {
    const { places, gaps } = await saidOfPulumi(
      preview([
        {
          type: "aws:cloudcontrol/resource:Resource",
          name: "letters",
          inputs: { typeName: "AWS::SecretsManager::Secret", desiredState: letters },
        },
      ]),
    );
    expect(gaps).toEqual([]);
    expect(places.filter((one) => one.endsWith("us-west-2"))).toHaveLength(1);
  });

  test("is a gap where its words are not known, or are not JSON", async () => {
    for (const one of [
      block({ values: {}, unknown: { desired_state: true } }),
      block({
        values: { type_name: undefined, desired_state: letters },
        unknown: { type_name: true },
      }),
      block({ values: { desired_state: "{" } }),
    ]) {
      const { places, gaps } = await said(planOf("hashicorp/aws", one));
      expect(places).toEqual([]);
      expect(details({ gaps })).toEqual([
        expect.stringContaining("what its template makes was not read"),
      ]);
    }
  });
});

test("stacks and stack sets of awscc are read", async () => {
  const { places, gaps } = await said(
    planOf(
      "hashicorp/awscc",
      { address: "awscc_cloudformation_stack.one", values: { template_body: template } },
      {
        address: "awscc_cloudformation_stack_set.all",
        values: {
          template_body: template,
          stack_instances_group: [
            { regions: ["us-east-1"] },
            { regions: ["eu-west-1", "us-east-1"] },
          ],
        },
      },
    ),
  );
  expect(gaps).toEqual([]);
  expect(places.filter((one) => one.includes("/Scans"))).toEqual([
    "awscc_cloudformation_stack.one/Scans home eu-central-1",
    "awscc_cloudformation_stack_set.all/Scans@eu-west-1 home eu-west-1",
    "awscc_cloudformation_stack_set.all/Scans@us-east-1 home us-east-1",
  ]);
  const unknown = await said(
    planOf("hashicorp/awscc", {
      address: "awscc_cloudformation_stack_set.all",
      values: { template_body: template },
      unknown: { stack_instances_group: true },
    }),
  );
  expect(details(unknown)).toEqual([
    expect.stringContaining("the regions of its instances are not in the plan"),
  ]);
});

describe("a gap in each language, where something else decides", () => {
  test.each([
    ["hashicorp/aws", "aws_servicecatalog_provisioned_product", {}],
    ["hashicorp/aws", "aws_serverlessapplicationrepository_cloudformation_stack", {}],
    ["hashicorp/awscc", "awscc_servicecatalog_cloudformation_provisioned_product", {}],
    ["hashicorp/azurerm", "azurerm_managed_application", { location: "westeurope" }],
    ["azure/azapi", "azapi_resource", { type: "Microsoft.Resources/deployments@2022-09-01" }],
    ["azure/azapi", "azapi_resource", { type: "Microsoft.Resources/deploymentStacks@2024-03-01" }],
  ])("Terraform: %s %s", async (provider, type, values) => {
    expect(details(await said(planOf(provider, { address: `${type}.ward`, values })))).toEqual([
      expect.stringMatching(/ward: .* decides what it makes, and was not read$/),
    ]);
  });

  test.each([
    ["aws-native:cloudformation:Stack", { templateBody: {} }],
    ["aws-native:cloudformation:StackSet", {}],
    ["aws-native:servicecatalog:CloudFormationProvisionedProduct", {}],
    ["aws:servicecatalog/provisionedProduct:ProvisionedProduct", {}],
    ["azure-native:resources:Deployment", { properties: {} }],
    ["azure-native:resources:DeploymentAtSubscriptionScope", { location: "westeurope" }],
    ["azure-native:resources:DeploymentStackAtResourceGroup", {}],
    ["azure-native:solutions:Application", { location: "westeurope" }],
  ])("Pulumi: %s", async (type, inputs) => {
    expect(details(await saidOfPulumi(preview([{ type, name: "ward", inputs }])))).toEqual([
      expect.stringMatching(/ward: .* decides what it makes, and was not read$/),
    ]);
  });

  test("CloudFormation and ARM", async () => {
    const product = {
      Resources: {
        Ward: { Type: "AWS::ServiceCatalog::CloudFormationProvisionedProduct", Properties: {} },
      },
    };
    const application = {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      contentVersion: "1.0.0.0",
      resources: [
        {
          type: "Microsoft.Solutions/applications",
          apiVersion: "2021-07-01",
          name: "ward",
          location: "westeurope",
          kind: "MarketPlace",
          properties: { managedResourceGroupId: "x" },
        },
      ],
    };
    for (const document of [product, application])
      expect(details(await planned(document, { regions: ["eu-central-1"] }))).toEqual([
        expect.stringMatching(/ decides what it makes, and was not read$/),
      ]);
  });
});

describe("resources of Pulumi that say their type themselves", () => {
  test("are judged by it", async () => {
    const { places, gaps } = await saidOfPulumi(
      preview([
        {
          type: "aws-native:index:ExtensionResource",
          name: "letters",
          inputs: {
            type: "AWS::SecretsManager::Secret",
            properties: { Name: "letters", ReplicaRegions: [{ Region: "us-west-2" }] },
          },
        },
        {
          type: "azure-native:resources:Resource",
          name: "visits",
          inputs: {
            resourceProviderNamespace: "Microsoft.Storage",
            resourceType: "storageAccounts",
            resourceName: "visits",
            location: "westeurope",
            sku: { name: "Standard_GRS" },
          },
        },
      ]),
    );
    expect(gaps).toEqual([]);
    expect(places.map((one) => one.split("::").at(-1))).toEqual([
      "letters home eu-central-1",
      "letters replica us-west-2",
      "visits home westeurope",
      "visits replica northeurope",
    ]);
  });

  test("are a gap where it is not known", async () => {
    const { gaps } = await saidOfPulumi(
      preview([
        {
          type: "azure-native:resources:Resource",
          name: "visits",
          inputs: { location: "westeurope" },
        },
      ]),
    );
    expect(details({ gaps })).toEqual([
      expect.stringContaining("its type is known only after pulumi up"),
    ]);
  });
});

test("where no source says a line, none is made up", async () => {
  const stack = await said(
    planOf("hashicorp/aws", {
      address: "aws_cloudformation_stack.one",
      values: { template_body: template },
    }),
  );
  const inputs = { bucket: "scans" };
  const program = await saidOfPulumi(
    preview([{ type: "aws:s3/bucket:Bucket", name: "scans", inputs }]),
  );
  for (const { planned: at } of [...stack.resources, ...program.resources]) {
    expect(at).toBeDefined();
    expect([at!.line, at!.column]).toEqual([undefined, undefined]);
  }
});
