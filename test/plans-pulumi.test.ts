/** What `pulumi preview --json` and `pulumi stack export` say, and what is easy to get wrong in them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { azureNativeType } from "../src/plans/pulumi/azure-native-types.ts";
import { awsNativeType } from "../src/plans/pulumi/aws-native.ts";
import { bridgedType } from "../src/plans/pulumi/terraform-types.ts";
import { aws } from "../src/plans/terraform/aws/index.ts";
import { azurerm } from "../src/plans/terraform/azurerm/index.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { type Made, notYet, preview, saidOfPulumi, secret, urnOf } from "./support/pulumi.ts";

const bucket = (name: string, more: Partial<Made> = {}): Made => ({
  type: "aws:s3/bucket:Bucket",
  name,
  inputs: { bucket: name },
  ...more,
});
const at = (type: string, name: string): string => `${type}::${name}`;
const ofBucket = (name: string): string => at("aws:s3/bucket:Bucket", name);

test("a value that is not known yet leads to the resource that it comes from", async () => {
  const { places, gaps, placements } = await saidOfPulumi(
    preview(
      [
        bucket("scans"),
        bucket("copy", { provider: "virginia" }),
        {
          type: "aws:s3/bucketReplicationConfig:BucketReplicationConfig",
          name: "copies",
          inputs: {
            bucket: notYet,
            rules: [{ status: "Enabled", destination: { bucket: notYet } }],
          },
          from: {
            bucket: [["aws:s3/bucket:Bucket", "scans"]],
            rules: [["aws:s3/bucket:Bucket", "copy"]],
          },
        },
      ],
      { regions: { virginia: "us-east-1" } },
    ),
  );
  expect(gaps).toEqual([]);
  expect(places).toEqual([
    `${ofBucket("copy")} home us-east-1`,
    `${ofBucket("scans")} home eu-central-1`,
    `${ofBucket("scans")} replica us-east-1`,
  ]);
  expect(placements.find(({ role }) => role === "replica")!.evidence.value).toBe("copy");
});

test("aws-native and azure-native refer to one another alike", async () => {
  const { places, gaps } = await saidOfPulumi(
    preview(
      [
        { type: "aws-native:sqs:Queue", name: "far", provider: "virginia" },
        {
          type: "aws-native:sns:Subscription",
          name: "calls",
          inputs: { protocol: "sqs", endpoint: notYet },
          from: { endpoint: [["aws-native:sqs:Queue", "far"]] },
        },
        {
          type: "azure-native:resources:ResourceGroup",
          name: "wards",
          inputs: { resourceGroupName: "wards", location: "westeurope" },
        },
        {
          type: "azure-native:storage:StorageAccount",
          name: "scans",
          inputs: { accountName: "scans", location: notYet, sku: { name: "Standard_LRS" } },
          from: { location: [["azure-native:resources:ResourceGroup", "wards"]] },
        },
      ],
      { regions: { virginia: "us-east-1" } },
    ),
  );
  expect(gaps).toEqual([]);
  expect(places).toEqual([
    "aws-native:sns:Subscription::calls processing us-east-1",
    "aws-native:sqs:Queue::far home us-east-1",
    "azure-native:resources:ResourceGroup::wards metadata westeurope",
    "azure-native:storage:StorageAccount::scans home westeurope",
  ]);
});

test("what Azure places with its resource group lies there; where no group is shown it is a gap", async () => {
  const group = "azure-native:resources:ResourceGroup";
  const account = (name: string, from: Made["from"] = {}): Made => ({
    type: "azure-native:storage:StorageAccount",
    name,
    inputs: { accountName: name, resourceGroupName: notYet, sku: { name: "Standard_LRS" } },
    from,
  });
  const { places, gaps } = await saidOfPulumi(
    preview([
      { type: group, name: "far", inputs: { resourceGroupName: "far", location: "eastus" } },
      account("scans", { resourceGroupName: [[group, "far"]] }),
      account("letters"),
      { type: "azure-native:storage:BlobContainer", name: "part", inputs: { accountName: "x" } },
      { type: "azure-native:authorization:RoleAssignment", name: "right", inputs: {} },
    ]),
  );
  expect(places).toContain("azure-native:storage:StorageAccount::scans home eastus");
  expect(gaps.map((gap) => String(Object(gap).detail ?? gap))).toEqual([
    expect.stringContaining("the preview does not say its location"),
  ]);
});

test("azure-native: event subscriptions and diagnostic settings are judged with what they are of", async () => {
  const account = "azure-native:storage:StorageAccount";
  const namespace = "azure-native:eventhub:Namespace";
  const subscription = (
    kind: string,
    name: string,
    inputs: Record<string, unknown>,
    from: Made["from"] = {},
  ): Made => ({
    type: `azure-native:eventgrid:${kind}EventSubscription`,
    name,
    inputs,
    from,
  });
  const said = await saidOfPulumi(
    preview([
      {
        type: account,
        name: "scans",
        inputs: { accountName: "scans", location: "westeurope", sku: { name: "Standard_LRS" } },
      },
      { type: namespace, name: "alarms", inputs: { namespaceName: "alarms", location: "eastus" } },
      subscription(
        "",
        "of-account",
        { scope: notYet, destination: { endpointType: "EventHub", resourceId: notYet } },
        { scope: [[account, "scans"]], destination: [[namespace, "alarms"]] },
      ),
      subscription(
        "",
        "under-identity",
        {
          scope: "/subscriptions/6b1f0c52-3d0e-4a7b-9c65-2f8e41d7a901/resourceGroups/wards",
          deliveryWithResourceIdentity: {
            identity: { type: "SystemAssigned" },
            destination: { endpointType: "EventHub", resourceId: notYet },
          },
          deadLetterDestination: { endpointType: "StorageBlob", resourceId: notYet },
        },
        {
          deliveryWithResourceIdentity: [[namespace, "alarms"]],
          deadLetterDestination: [[account, "scans"]],
        },
      ),
      ...["SystemTopic", "Topic", "Domain", "DomainTopic"].map((kind) =>
        subscription(kind, `hook-${kind}`, {
          destination: {
            endpointType: "WebHook",
            endpointUrl: "https://wards.example.org/hook?code=planted",
          },
        }),
      ),
      subscription("NamespaceTopic", "queue", {}),
      {
        type: "azure-native:insights:DiagnosticSetting",
        name: "logs",
        inputs: { resourceUri: notYet, storageAccountId: notYet, logs: [{ enabled: true }] },
        from: { resourceUri: [[namespace, "alarms"]], storageAccountId: [[account, "scans"]] },
      },
      {
        type: "azure-native:monitor:DiagnosticSetting",
        name: "of-what",
        inputs: { resourceUri: notYet, workspaceId: notYet },
      },
    ]),
  );
  expect(said.places).toEqual([
    "azure-native:eventgrid:EventSubscription::of-account processing eastus",
    "azure-native:eventgrid:EventSubscription::under-identity processing eastus",
    "azure-native:eventgrid:EventSubscription::under-identity replica westeurope",
    `${namespace}::alarms home eastus`,
    "azure-native:insights:DiagnosticSetting::logs log westeurope",
    `${account}::scans home westeurope`,
  ]);
  expect(said.gaps.map(({ detail }) => detail.replace(/^.*: /, "")).toSorted()).toEqual([
    "Microsoft.EventGrid/namespaces/topics/eventSubscriptions only adds to another resource, and is not read from Pulumi by this version",
    "Microsoft.Insights/diagnosticSettings only adds to another resource, and is not read from Pulumi by this version",
    ...Array<string>(4).fill("wards.example.org is not an Azure resource"),
  ]);
  expect(JSON.stringify(said)).not.toContain("planted");
});

test("a value that may come from resources in several places is a gap", async () => {
  const { gaps } = await saidOfPulumi(
    preview(
      [
        bucket("near"),
        bucket("far", { provider: "virginia" }),
        {
          type: "aws:s3/bucketLogging:BucketLogging",
          name: "logs",
          inputs: { bucket: "near", targetBucket: notYet },
          from: {
            targetBucket: [
              ["aws:s3/bucket:Bucket", "near"],
              ["aws:s3/bucket:Bucket", "far"],
            ],
          },
        },
      ],
      { regions: { virginia: "us-east-1" } },
    ),
  );
  expect(gaps.map(({ detail }) => detail)).toEqual([
    expect.stringContaining("one of several resources, which are in different regions"),
  ]);
});

test.each([
  ["create", "create"],
  ["import", "create"],
  ["update", "change"],
  ["same", "keep"],
  ["refresh", "keep"],
  ["replace", "replace"],
  ["create-replacement", "replace"],
])("the operation %s is %s", async (op, action) => {
  const { resources } = await saidOfPulumi(preview([bucket("scans", { op })]));
  expect(resources.map(({ planned }) => planned?.action)).toEqual([action]);
});

test("what is deleted is counted, what is retained stays, what is only read is not judged", async () => {
  const { places, notes, resources } = await saidOfPulumi(
    preview([
      bucket("gone", { op: "delete" }),
      bucket("left", { op: "delete", more: { retainOnDelete: true } }),
      bucket("old", { op: "delete-replaced" }),
      bucket("elsewhere", { op: "read", more: { external: true } }),
    ]),
  );
  expect(places).toEqual([`${ofBucket("left")} home eu-central-1`]);
  expect(notes).toEqual(["1 resource that the preview destroys"]);
  expect(resources.map(({ planned, onlyReferred }) => [planned?.action, onlyReferred])).toEqual([
    ["forget", undefined],
    ["keep", true],
  ]);
});

test("an operation that nobody knows, an error, and what the preview leaves out are gaps", async () => {
  const said = await saidOfPulumi(
    preview([bucket("scans", { op: "teleport" })], {
      diagnostics: [{ severity: "error", message: "planted-message" }],
      changeSummary: { create: 1, same: 4 },
    }),
  );
  expect(said.gaps.map(({ reason }) => reason)).toEqual([
    "unknown-value",
    "truncated",
    "truncated",
  ]);
  expect(JSON.stringify(said.gaps)).not.toContain("planted-message");
  expect(said.gaps[2]!.detail).toContain("leaves out 4 resources");
});

test("the region is the provider's, the configuration's, or given; else a gap names the input", async () => {
  const bare = (more: object): unknown => {
    const made = preview([bucket("scans", { provider: "virginia" }), bucket("near")]);
    const steps = (made["steps"] as { readonly urn: string }[]).filter(
      ({ urn }) => !urn.includes("pulumi:providers:"),
    );
    return { ...made, steps, ...more };
  };
  const configured = await saidOfPulumi(bare({ config: { "aws:region": "eu-west-1" } }), {
    providerRegions: { "aws.virginia": "us-east-1" },
  });
  expect(configured.places).toEqual([
    `${ofBucket("near")} home eu-west-1`,
    `${ofBucket("scans")} home us-east-1`,
  ]);
  const { gaps } = await saidOfPulumi(bare({}));
  expect(gaps.map(({ remedy }) => remedy)).toEqual([
    expect.stringContaining("--provider-region aws.virginia=REGION"),
    expect.stringContaining("--provider-region aws=REGION"),
  ]);
});

test("a resource points at the line of the program that makes it", async () => {
  const { placements } = await saidOfPulumi(
    preview([bucket("scans", { more: { sourcePosition: "project:///src/wards.ts#12,5" } })]),
  );
  expect(placements[0]!.evidence.declared).toMatchObject({
    file: "src/wards.ts",
    line: 12,
    column: 5,
  });
});

test("a stack that was exported says what is", async () => {
  const { places } = await saidOfPulumi({
    version: 3,
    deployment: {
      resources: [
        {
          urn: urnOf("aws:sqs/queue:Queue", "calls"),
          custom: true,
          type: "aws:sqs/queue:Queue",
          inputs: {},
          outputs: { arn: "arn:aws:sqs:us-east-1:123456789012:calls" },
          provider: `${urnOf("pulumi:providers:aws", "default")}::${notYet}`,
        },
      ],
    },
  });
  expect(places).toEqual(["aws:sqs/queue:Queue::calls home us-east-1"]);
});

test("types of other packages are a gap for each package", async () => {
  const { gaps } = await saidOfPulumi(
    preview([
      { type: "gcp:storage/bucket:Bucket", name: "b" },
      { type: "random:index/randomId:RandomId", name: "r" },
    ]),
  );
  expect(gaps.map(({ detail }) => detail)).toEqual([
    "1 resource of the provider gcp: this version does not look at them",
  ]);
});

test.each(["text", "json", "sarif"])(
  "no secret of a preview is in a report (%s)",
  async (format) => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "preview.json"),
      JSON.stringify(
        preview(
          [
            {
              type: "aws:rds/instance:Instance",
              name: "db",
              inputs: {
                identifier: "db",
                username: "planted-user",
                password: secret("planted-cipher"),
              },
            },
            {
              type: "aws-native:sns:Subscription",
              name: "hook",
              inputs: {
                protocol: "https",
                endpoint: { ...secret("x"), plaintext: "planted-plain" },
              },
            },
            {
              type: "azure-native:documentdb:DatabaseAccount",
              name: "records",
              inputs: {
                accountName: "records",
                location: "eastus",
                locations: secret("planted-locations"),
              },
            },
          ],
          { regions: {}, config: { "wards:token": "planted-config" } },
        ),
      ),
    );
    const args = ["scan", "preview.json", "--format", format, "--save-inventory", "saved.ndjson"];
    const { stdout, stderr, code } = await dataBoundary(args, { cwd: folder });
    expect(code).toBe(1);
    const saved = readFileSync(join(folder, "saved.ndjson"), "utf8");
    expect(stdout + stderr + saved).not.toContain("planted-");
  },
);

/** Of @pulumi/aws 7.48.0 and @pulumi/azure 6.40.0: every type that a table of Terraform spells. */
test("each type that Terraform's tables spell is reached by its token, and by no other's", () => {
  const tokens = JSON.parse(readFileSync("fixtures/plans/pulumi/tokens.json", "utf8")) as Readonly<
    Record<string, string>
  >;
  for (const [token, type] of Object.entries(tokens))
    expect([token, bridgedType(token)?.type]).toEqual([token, type]);
  const reached = new Set(Object.values(tokens));
  const missing = [...aws.spellings.keys(), ...azurerm.spellings.keys()].filter(
    (type) => !reached.has(type),
  );
  // In no version of the packages that was looked at.
  expect(missing.sort()).toEqual([
    "aws_bedrock_prompt_router",
    "aws_cognito_user_pool_replica",
    "aws_redshiftserverless_snapshot_copy_configuration",
    "azurerm_application_insights_workbook",
    "azurerm_mariadb_server",
    "azurerm_network_packet_capture",
  ]);
});

test.each([
  ["azure-native:storage:StorageAccount", "Microsoft.Storage/storageAccounts"],
  ["azure-native:storage/v20230101:StorageAccount", "Microsoft.Storage/storageAccounts"],
  ["azure-native_storage_v20230101:storage:StorageAccount", "Microsoft.Storage/storageAccounts"],
  [
    "azure-native:containerregistry:Replication",
    "Microsoft.ContainerRegistry/registries/replications",
  ],
  ["azure-native:compute:GalleryImageVersion", "Microsoft.Compute/galleries/images/versions"],
  ["azure-native:web:WebApp", "Microsoft.Web/sites"],
  ["azure-native:sql:Database", "Microsoft.Sql/servers/databases"],
  ["azure-native:redis:Redis", "Microsoft.Cache/Redis"],
  ["azure-native:keyvault:Vault", "Microsoft.KeyVault/vaults"],
  ["azure-native:containerservice:ManagedCluster", "Microsoft.ContainerService/managedClusters"],
])("%s is %s", (token, type) => {
  expect(azureNativeType(token)?.toLowerCase()).toBe(type.toLowerCase());
});

test.each([
  ["aws-native:s3:Bucket", "AWS::S3::Bucket"],
  ["aws-native:dynamodb:GlobalTable", "AWS::DynamoDB::GlobalTable"],
  ["aws-native:rds:DbCluster", "AWS::RDS::DBCluster"],
  ["aws-native:configuration:ConfigRule", "AWS::Config::ConfigRule"],
])("%s is %s", (token, type) => {
  expect(awsNativeType(token)).toBe(type);
});
