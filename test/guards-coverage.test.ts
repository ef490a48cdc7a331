/** Every service that holds data is tried: what a guard leaves out is named, and what has no region is not a fault. */
import { describe, expect, test } from "vitest";
import { dataActions, serviceOf } from "../src/guards/aws/actions.ts";
import { typeProbes } from "../src/guards/azure/probes.ts";
import { guardsInFiles } from "../src/guards/read/files.ts";
import type { GuardAudit, GuardVerdict } from "../src/guard-model.ts";
import { allowAll, audit, auditAll, organization } from "./support/guards.ts";

const regions = [
  "eu-central-1",
  "eu-west-1",
  "eu-west-3",
  "eu-north-1",
  "eu-south-1",
  "eu-south-2",
];
const deny = (more: object, condition: object = {}): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions }, ...condition },
      ...more,
    },
  ],
});
const audited = (...documents: readonly object[]): GuardAudit =>
  audit(organization({ levels: [[allowAll, ...documents], [allowAll]] }));
const verdictOf = (...documents: readonly object[]): GuardVerdict =>
  audited(...documents).verdicts[0]!;
const global = ["iam:*", "sts:*", "organizations:*", "support:*", "route53:*", "cloudfront:*"];

describe("AWS", () => {
  test("the plain deny holds, so that what follows says something", () => {
    expect(verdictOf(deny({ NotAction: global })).state).toBe("equal");
  });

  test.each(
    "healthlake omics dsql s3express drs connect datasync timestream neptune-db medical-imaging qbusiness transcribe polly".split(
      " ",
    ),
  )("%s:* that NotAction leaves out is named", (service) => {
    const { verdicts, findings } = audited(deny({ NotAction: [...global, `${service}:*`] }));
    expect(verdicts[0]).toMatchObject({ state: "partial", coverage: { open: [`${service}:*`] } });
    expect(findings).toMatchObject([{ rule: "guard-wider", level: "error" }]);
    expect(findings[0]!.detail).toContain(`${service}:* can be used in all`);
  });

  test.each([
    ["rds:CreateDBCluster", ["rds:CreateDBCluster"]],
    [
      "dynamodb:RestoreTable*",
      [
        "dynamodb:RestoreTableFromAwsBackup",
        "dynamodb:RestoreTableFromBackup",
        "dynamodb:RestoreTableToPointInTime",
      ],
    ],
    ["RDS:copydbsnapshot", ["rds:CopyDBSnapshot"]],
    ["s3:PutObject", ["s3:PutObject"]],
    ["ec2:*Snapshot", undefined],
  ])("single actions are named: %s", (left, open) => {
    const { state, coverage } = verdictOf(deny({ NotAction: [...global, left] }));
    expect(state).toBe("partial");
    expect(coverage.open.length).toBeGreaterThan(0);
    if (open) expect(coverage.open).toEqual(open);
  });

  test("a deny of what is listed leaves open what is not", () => {
    const { coverage, state } = verdictOf(
      deny({ Action: ["s3:*", "ec2:*", "rds:*", "dynamodb:*"] }),
    );
    expect(state).toBe("partial");
    expect(coverage.closed).toEqual(["dynamodb:*", "ec2:*", "rds:*", "s3:*"]);
    expect(coverage.open).toContain("healthlake:*");
  });

  test("every service of the table is tried", () => {
    const services = [...new Set([...dataActions().keys()].map(serviceOf))];
    expect(services.length).toBeGreaterThan(230);
    const { coverage } = verdictOf(deny({ NotAction: services.map((one) => `${one}:*`) }));
    expect([...new Set(coverage.open.map(serviceOf))].toSorted()).toEqual(services.toSorted());
    expect(coverage.closed).toEqual([]);
  });

  test("a resource of the service that is left out by its name", () => {
    const { coverage } = verdictOf(
      deny({ NotAction: global, Resource: undefined, NotResource: "arn:aws:healthlake:*:*:*" }),
    );
    expect(coverage.open).toContain("healthlake:StartFHIRImportJob");
    expect(coverage.open.map(serviceOf).filter((one) => one !== "healthlake")).toEqual([]);
  });

  // What AWS's own region denies leave out:
  // https://docs.aws.amazon.com/controltower/latest/controlreference/primary-region-deny-policy.html
  const controlTower = (
    "a4b access-analyzer account acm activate artifact aws-marketplace-management aws-marketplace aws-portal " +
    "billing billingconductor budgets ce chatbot chime cloudfront compute-optimizer config consoleapp " +
    "consolidatedbilling cur devicefarm directconnect discovery-marketplace ecr-public fms freetier " +
    "globalaccelerator health iam importexport invoicing iq kms mobileanalytics networkmanager " +
    "notifications-contacts notifications organizations payments pricing resource-explorer-2 " +
    "route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness route53 " +
    "route53domains savingsplans shield sso sts support supportapp supportplans sustainability tax " +
    "trustedadvisor waf-regional waf wafv2"
  )
    .split(" ")
    .map((one) => `${one}:*`);
  const single =
    "cloudtrail:LookupEvents datapipeline:GetAccountLimits ec2:DescribeRegions ec2:DescribeTransitGateways ec2:DescribeVpnGateways license-manager:ListReceivedLicenses lightsail:Get* quicksight:DescribeAccountSubscription s3:CreateMultiRegionAccessPoint s3:DeleteMultiRegionAccessPoint s3:DescribeMultiRegionAccessPointOperation s3:GetAccountPublicAccessBlock s3:GetBucketLocation s3:GetBucketPolicyStatus s3:GetBucketPublicAccessBlock s3:GetMultiRegionAccessPoint s3:GetStorageLensConfiguration s3:ListAllMyBuckets s3:ListMultiRegionAccessPoints s3:PutAccountPublicAccessBlock s3:PutMultiRegionAccessPointPolicy tag:GetResources vendor-insights:ListEntitledSecurityProfiles".split(
      " ",
    );

  test.each([
    ["Control Tower's", [...controlTower, ...single]],
    [
      "the example of the IAM guide",
      ["cloudfront:*", "iam:*", "organizations:*", "route53:*", "support:*"],
    ],
  ])("%s exemptions are notes and no finding", (_, NotAction) => {
    const { verdicts, findings, gaps } = audited(
      deny(
        { NotAction },
        { ArnNotLike: { "aws:PrincipalARN": "arn:aws:iam::*:role/AWSControlTowerExecution" } },
      ),
    );
    expect(verdicts[0]!.state).toBe("equal");
    expect([findings, gaps]).toEqual([[], []]);
    expect(verdicts[0]!.notes.join("\n")).toMatch(
      /one endpoint for all regions: .*cloudfront.*iam/,
    );
    if (NotAction.includes("kms:*"))
      expect(verdicts[0]!.notes.join("\n")).toMatch(/open in every region: .*acm, .*config.*kms/);
  });
});

describe("Azure", () => {
  const group = "/providers/Microsoft.Management/managementGroups/klinikverbund";
  const rule = (condition: object): readonly object[] => [
    {
      id: `${group}/providers/Microsoft.Authorization/policyDefinitions/d`,
      properties: {
        mode: "Indexed",
        policyRule: JSON.parse(
          `{"if":${JSON.stringify(condition)},"then":{"effect":"deny"}}`,
        ) as object,
      },
    },
    {
      id: `${group}/providers/Microsoft.Authorization/policyAssignments/a`,
      properties: {
        scope: group,
        policyDefinitionId: `${group}/providers/Microsoft.Authorization/policyDefinitions/d`,
      },
    },
  ];
  const of = (condition: object): GuardVerdict =>
    auditAll(guardsInFiles([{ file: "a.json", text: JSON.stringify(rule(condition)) }]).guards)
      .verdicts[0]!;
  const notIn = { field: "location", notIn: ["westeurope", "germanywestcentral"] };

  test.each([
    [
      "Microsoft.HealthcareApis/workspaces",
      { field: "type", notEquals: "Microsoft.HealthcareApis/workspaces" },
    ],
    ["Microsoft.Purview/accounts", { not: { field: "TYPE", in: ["microsoft.purview/accounts"] } }],
    ["Microsoft.ElasticSan/elasticSans", { field: "type", notLike: "Microsoft.Elastic*" }],
    [
      "Microsoft.Fabric/capacities",
      { value: "[field('type')]", notEquals: "Microsoft.Fabric/capacities" },
    ],
    [
      "Microsoft.StreamAnalytics/streamingjobs",
      { field: "type", notEquals: "[concat('Microsoft.StreamAnalytics', '/streamingjobs')]" },
    ],
  ])("%s that a rule leaves out is named", (type, more) => {
    const { state, coverage } = of({ allOf: [notIn, more] });
    expect(state).toBe("partial");
    expect(coverage.open.some((one) => one === type || type.startsWith(one.slice(0, -1)))).toBe(
      true,
    );
    expect(coverage.closed).toContain("Microsoft.Storage/*");
  });

  test("types that have no region are no fault", () => {
    const left = ["Microsoft.AzureActiveDirectory/b2cDirectories", "Microsoft.Cdn/profiles"];
    expect(of({ allOf: [notIn, { field: "type", notIn: left }] }).state).toBe("narrower");
    expect(typeProbes().length).toBeGreaterThan(300);
  });
});

test("what has no API is left out rightfully, and what only changes what is there already is a note", () => {
  const leavesOut = (...more: readonly string[]): GuardVerdict =>
    audit(
      organization({
        levels: [
          [
            allowAll,
            {
              Version: "2012-10-17",
              Statement: {
                Effect: "Deny",
                NotAction: ["iam:*", "sts:*", ...more],
                Resource: "*",
                Condition: {
                  StringNotEquals: {
                    "aws:RequestedRegion": ["eu-central-1", "eu-north-1", "eu-west-1"],
                  },
                },
              },
            },
          ],
          [allowAll],
        ],
      }),
    ).verdicts[0]!;
  expect(leavesOut("elemental-support-cases:*").state).toBe("narrower");
  const changed = leavesOut("rds:Modify*", "dynamodb:UpdateTable");
  expect(changed.state).toBe("narrower");
  expect(changed.notes.filter((note) => /already can be changed/.test(note))).toHaveLength(2);
  expect(leavesOut("rds:CreateDB*").state).toBe("partial");
});
