/** No service file decides by a word that it may not know: each asks, or says so. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { byWord } from "../src/collect/aws/words.ts";
import type { Gap } from "../src/model.ts";
import { listed } from "./support/aws-unit.ts";

/** Comparisons that are of no word of an answer, or that refuse what they do not know. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  // Where we ask, which we say ourselves.
  "aws/services/wafv2.ts": ["us-east-1"],
  "aws/services/s3-multi-region-access-points.ts": ["aws"],
  // The old name of one region; every other word must be a region's name.
  "aws/services/s3.ts": ["EU"],
  // Our own words, of faults and of what was asked; a remedy is a better one for a known code.
  "azure/fault.ts": ["DenyAssignmentAuthorizationFailed", "interrupted", "refused", "throttled"],
  "azure/graph.ts": ["false", "tenant"],
  "azure/preflight.ts": ["unknown"],
  // A unit's status, which is ours.
  "azure/pushdown.ts": ["complete"],
  "azure/subscription-resources.ts": [
    "Microsoft.Resources/subscriptions",
    "interrupted",
    "refused",
    "unavailable",
  ],
  "azure/listing.ts": ["Microsoft.Resources/resourceGroups", "refused"],
  "azure/needs.ts": ["refused"],
  "azure/collection.ts": ["UserError", "complete"],
  "azure/answer.ts": ["code", "error", "errors", "message"],
  "azure/azure.ts": ["azure"],
  // An address of the user's; codes of Blob Storage that have a remedy of their own, everything else is an error.
  "azure/blob-address.ts": ["$root", ".", "..", "public"],
  "azure/blob-problem.ts": ["AbortError", "AuthorizationFailure", "ContainerNotFound", "ENOTFOUND"],
  "azure/store.ts": ["BlobNotFound", "anyway"],
  "azure/listed.ts": ["dataBoundaries", "resources.list"],
  "azure/sender.ts": ["AbortError", "GET", "POST", "throttled"],
  // Every other word is a gap.
  "azure/subscriptions.ts": ["managementgroups", "subscriptions"],
  // Paths, URLs, and types in one case.
  "azure/endpoint.ts": ["http:", "https:"],
  "azure/pace.ts": ["/providers/microsoft.resourcegraph/resources"],
  "azure/record.ts": [
    "microsoft.resources/subscriptions",
    "microsoft.resources/subscriptions/resourcegroups",
  ],
  "azure/shape.ts": ["[]", "{}"],
  "azure/workflow-identity.ts": ['"127.0.0.1", "localhost", "[::1]"', "http:", "https:"],
};

test("a word of an answer is compared by byWord, or the comparison is reviewed", () => {
  const found = Object.fromEntries(
    globSync("src/collect/{aws/services,azure}/*.ts")
      .map(
        (file) => [file.slice("src/collect/".length), [...new Set(literals(file))].sort()] as const,
      )
      .filter(([, own]) => own.length > 0),
  );
  expect(found).toEqual(reviewed);
});

/** Literals that something is compared with, but for types of JavaScript and the empty text. */
const literals = (file: string): string[] =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /(typeof [\w.()[\]$]+ )?(?:[!=]==?\s*|\bcase )(["'`])([^"'`]*)\2|\b(["'])([^"'`]*)\4 [!=]==? |\[((?:"[^"]*",? ?)+)\]\.includes\(/g,
    ),
  ].flatMap(([, type, , word, , first, list]) =>
    type !== undefined || word === "" || word === "string" ? [] : [word ?? first ?? list!],
  );

test("a word means the same in any case; an unknown one, and names of every object, what is said of it", () => {
  const means = (said: string | undefined): string =>
    byWord<string, string>(said, { ACTIVATED: "yes" }, { unknown: "ask", absent: "none" });
  expect(
    ["ACTIVATED", "Activated", "activated", "ACTIVE", "constructor", "__proto__", ""].map(means),
  ).toEqual(["yes", "yes", "yes", "ask", "ask", "ask", "ask"]);
  expect(means(undefined)).toBe("none");
});

const arn = (of: string, resource: string): string =>
  `arn:aws:${of}:eu-central-1:210987654321:${resource}`;
const said = (gaps: readonly Gap[]): string => gaps.map(({ detail }) => detail).join("\n");

const transfer = (IdentityProviderType: string) =>
  listed("transfer", {
    "transfer/ListServers": {
      Servers: [{ Arn: arn("transfer", "server/s-1"), ServerId: "s-1", IdentityProviderType }],
    },
    "transfer/DescribeServer": { Server: { Arn: arn("transfer", "server/s-1") } },
    "transfer/ListUsers": {
      ServerId: "s-1",
      Users: [
        {
          Arn: arn("transfer", "user/s-1/a"),
          UserName: "a",
          HomeDirectory: "/b",
          HomeDirectoryType: "Logical",
        },
      ],
    },
    "transfer/DescribeUser": {
      ServerId: "s-1",
      User: {
        Arn: arn("transfer", "user/s-1/a"),
        UserName: "a",
        HomeDirectoryMappings: [{ Entry: "/", Target: "/mapped" }],
      },
    },
    "transfer/ListAccesses": {
      ServerId: "s-1",
      Accesses: [
        { ExternalId: "S-1-1-1", HomeDirectory: "/groups", HomeDirectoryType: "PATH" },
        { ExternalId: "S-1-1-2", HomeDirectoryType: "LOGICAL" },
      ],
    },
    "transfer/DescribeAccess": {
      ServerId: "s-1",
      Access: { ExternalId: "S-1-1-2", HomeDirectoryMappings: [{ Entry: "/", Target: "/m" }] },
    },
    "transfer/ListConnectors": { Connectors: [] },
  });

test("Transfer Family: whoever keeps the home directories is asked for them", async () => {
  for (const word of ["SERVICE_MANAGED", "Service_Managed"]) {
    const { resources, gaps } = await transfer(word);
    expect(gaps).toEqual([]);
    expect(resources.map(({ id, properties }) => [id, properties])).toContainEqual([
      arn("transfer", "user/s-1/a"),
      expect.objectContaining({ HomeDirectoryMappings: [{ Entry: "/", Target: "/mapped" }] }),
    ]);
  }
  const { resources, gaps } = await transfer("AWS_DIRECTORY_SERVICE");
  expect(gaps).toEqual([]);
  expect(
    resources
      .filter(({ type }) => type === "AWS::Transfer::User")
      .map(({ name, properties }) => [name, properties]),
  ).toEqual([
    ["s-1 group S-1-1-1", { HomeDirectory: "/groups", HomeDirectoryType: "PATH" }],
    [
      "s-1 group S-1-1-2",
      { HomeDirectoryMappings: [{ Entry: "/", Target: "/m" }], HomeDirectoryType: "LOGICAL" },
    ],
  ]);
});

test("Transfer Family: an unknown keeper is a gap that quotes the word; a function is none", async () => {
  const { resources, gaps } = await transfer("COGNITO_POOL");
  expect(resources).toHaveLength(1);
  expect(gaps).toHaveLength(1);
  expect(said(gaps)).toContain('IdentityProviderType is "COGNITO_POOL"');
  for (const word of ["API_GATEWAY", "AWS_LAMBDA", "aws_lambda"])
    expect((await transfer(word)).gaps, word).toEqual([]);
});

test("Storage Gateway: a share of an unknown protocol is a gap that quotes it", async () => {
  const shares = (FileShareType: string) =>
    listed("storage-gateway", {
      "storagegateway/ListGateways": { Gateways: [] },
      "storagegateway/ListFileShares": {
        FileShareInfoList: [{ FileShareARN: arn("storagegateway", "share/x"), FileShareType }],
      },
      "storagegateway/DescribeSMBFileShares": {
        SMBFileShareInfoList: [
          { FileShareARN: arn("storagegateway", "share/x"), LocationARN: "arn:aws:s3:::b" },
        ],
      },
    });
  const smb = await shares("smb");
  expect(smb.gaps).toEqual([]);
  expect(smb.resources[0]).toMatchObject({
    type: "AWS::StorageGateway::SMBFileShare",
    properties: { LocationARN: "arn:aws:s3:::b" },
  });
  expect(said((await shares("S3FILES")).gaps)).toContain('FileShareType is "S3FILES"');
});

test("what decides whether a detail is asked for asks where the word is new or differently written", async () => {
  const groups = (group: object) =>
    listed("cloudwatch-logs", {
      "logs/DescribeLogGroups": {
        logGroups: [{ logGroupName: "g", logGroupArn: arn("logs", "log-group:g"), ...group }],
      },
      "logs/DescribeSubscriptionFilters": {
        subscriptionFilters: [{ filterName: "f", destinationArn: arn("lambda", "function:f") }],
      },
      "logs/GetDataProtectionPolicy": {
        policyDocument: JSON.stringify({ Statement: [{ Operation: {} }] }),
      },
      "logs/DescribeAccountPolicies": { accountPolicies: [] },
      "logs/DescribeDestinations": { destinations: [] },
      "logs/DescribeDeliveryDestinations": { deliveryDestinations: [] },
      "logs/DescribeExportTasks": {
        exportTasks: [{ taskId: "t", destination: "b", status: { code: "PARTLY_FAILED" } }],
      },
    });
  for (const [group, isAsked] of [
    [{}, false],
    [{ dataProtectionStatus: "DISABLED" }, false],
    [{ dataProtectionStatus: "Activated" }, true],
    [{ dataProtectionStatus: "ENFORCED" }, true],
  ] as const) {
    const { resources } = await groups(group);
    const [first] = resources.filter(({ type }) => type === "AWS::Logs::LogGroup");
    expect("DataProtectionStatement" in (first!.properties as object), JSON.stringify(group)).toBe(
      isAsked,
    );
  }
  const types = (await groups({ logGroupClass: "ARCHIVE" })).resources.map(({ type }) => type);
  expect(types).toContain("AWS::Logs::SubscriptionFilter");
  expect(types).toContain("AWS::Logs::ExportTask");

  const systems = await listed("fsx", {
    "fsx/DescribeFileSystems": {
      FileSystems: [
        {
          FileSystemId: "fs-1",
          ResourceARN: arn("fsx", "file-system/fs-1"),
          FileSystemType: "Lustre",
        },
      ],
    },
    "fsx/DescribeDataRepositoryAssociations": {
      Associations: [
        {
          AssociationId: "dra-1",
          ResourceARN: arn("fsx", "association/dra-1"),
          FileSystemId: "fs-1",
          DataRepositoryPath: "s3://b",
        },
      ],
    },
    "fsx/DescribeBackups": { Backups: [] },
  });
  expect(systems.resources[0]!.properties).toMatchObject({
    Associations: [{ DataRepositoryPath: "s3://b" }],
  });
});

test("what AWS says is deleted is not a resource, whatever the case of the word; every other word is one", async () => {
  const workspace = (WorkspaceId: string, State?: string) => ({ WorkspaceId, State });
  const { resources } = await listed("workspaces", {
    "workspaces/DescribeWorkspaces": {
      Workspaces: [
        workspace("ws-1", "TERMINATED"),
        workspace("ws-2", "terminated"),
        workspace("ws-3", "TERMINATING"),
        workspace("ws-4", "SOMETHING_NEW"),
        workspace("ws-5"),
      ],
    },
  });
  expect(resources.map(({ id }) => id.split("/").at(-1))).toEqual(["ws-3", "ws-4", "ws-5"]);
  const files = (FileSystemId: string, LifeCycleState: string) => ({
    FileSystemId,
    LifeCycleState,
    FileSystemArn: `arn:aws:elasticfilesystem:eu-central-1:123456789012:file-system/${FileSystemId}`,
  });
  const efs = await listed("efs", {
    "elasticfilesystem/DescribeFileSystems": {
      FileSystems: [files("fs-1", "deleted"), files("fs-2", "error"), files("fs-3", "deleting")],
    },
    "elasticfilesystem/DescribeReplicationConfigurations": { Replications: [] },
  });
  expect(efs.resources.map(({ id }) => id.split("/").at(-1))).toEqual(["fs-2", "fs-3"]);
});
