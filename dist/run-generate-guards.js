import {
  builtIn,
  chosenPolicy,
  generateScp,
  printed,
  rcpServices,
  readRegions
} from "./run-guards-shared.js";
import "./report-sarif-log.js";
import "./report-sarif-place.js";
import "./classes.js";
import "./report-text-columns.js";
import "./report-markdown-table.js";
import "./report-countries.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";
import "./report-guards-rules.js";
import "./report-sarif-rules.js";
import "./providers.js";

// src/guards/generate/azure-policy.ts
var longestName = 24;
var guardName = (boundary) => `data-boundary-${boundary.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`.slice(0, longestName).replace(/-$/, "");
var members = [
  { reference: "locations", definition: builtIn.allowedLocations, effect: "effect" },
  { reference: "resourceGroups", definition: builtIn.groupLocations, effect: "effect" },
  { reference: "cosmosLocations", definition: builtIn.cosmosLocations, effect: "policyEffect" }
];
function generateAzurePolicy({ regions, boundary }) {
  const name = guardName(boundary);
  const effects = ["Audit", "Deny", "Disabled"];
  const type = "Microsoft.Authorization/policySetDefinitions";
  const id = `[extensionResourceId(managementGroup().id, '${type}', '${name}')]`;
  return {
    documents: [
      {
        $schema: "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        parameters: {
          allowedLocations: { type: "array", defaultValue: [...regions] },
          effect: { type: "string", defaultValue: "Deny", allowedValues: effects }
        },
        resources: [
          {
            type,
            apiVersion: "2021-06-01",
            name,
            properties: {
              displayName: `Data stays in ${boundary}`,
              description: `Resources, resource groups and the locations of Cosmos DB accounts are in ${boundary}.`,
              policyType: "Custom",
              metadata: { category: "General", version: "1.0.0" },
              parameters: {
                allowedLocations: {
                  type: "Array",
                  metadata: { displayName: "Allowed locations", strongType: "location" }
                },
                effect: { type: "String", allowedValues: effects, defaultValue: "Deny" }
              },
              policyDefinitions: members.map(({ reference, definition, effect }) => ({
                policyDefinitionReferenceId: reference,
                policyDefinitionId: definition,
                parameters: {
                  listOfAllowedLocations: { value: "[[parameters('allowedLocations')]" },
                  [effect]: { value: "[[parameters('effect')]" }
                }
              }))
            }
          },
          {
            type: "Microsoft.Authorization/policyAssignments",
            apiVersion: "2022-06-01",
            name,
            dependsOn: [id],
            properties: {
              displayName: `Data stays in ${boundary}`,
              policyDefinitionId: id,
              enforcementMode: "Default",
              parameters: {
                allowedLocations: { value: "[parameters('allowedLocations')]" },
                effect: { value: "[parameters('effect')]" }
              },
              nonComplianceMessages: [
                { message: `Only locations in ${boundary} are allowed: ${regions.join(", ")}.` }
              ]
            }
          }
        ]
      }
    ],
    companion: [
      `A template for ${boundary}: az deployment mg create --management-group-id GROUP --location ${regions[0]} --template-file FILE`,
      "Try it with effect=Audit first; resources that are there already are marked, and not moved.",
      "Let through by the built-in definitions: resources at global (DNS, Front Door), which have no region, and Microsoft.AzureActiveDirectory/b2cDirectories.",
      "No policy sees copies to a paired region (geo-redundant storage, backups): scan for them.",
      "New regions stay closed until you generate it again."
    ]
  };
}

// src/guards/generate/declarative.ts
function generateDeclarative({ boundary }) {
  const message = `Public images and snapshots can be copied out of ${boundary}; share them with single accounts.`;
  return {
    documents: [
      {
        ec2_attributes: {
          exception_message: { "@@assign": message },
          image_block_public_access: { state: { "@@assign": "block_new_sharing" } },
          snapshot_block_public_access: { state: { "@@assign": "block_all_sharing" } }
        }
      }
    ],
    companion: [
      "A declarative policy has no regions: the platform cannot express the boundary in it, and an audit of it alone finds no guard.",
      "This one closes the public sharing of images and snapshots. Attach the service control policies as well (data-boundary guards generate scp)."
    ]
  };
}

// src/guards/generate/rcp.ts
function generateRcp({ regions, boundary, exempt }) {
  return {
    documents: [
      {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "DenyOutsideTheBoundary",
            Effect: "Deny",
            Principal: "*",
            Action: rcpServices().map((service) => `${service}:*`),
            Resource: "*",
            Condition: {
              StringNotEquals: { "aws:RequestedRegion": [...regions] },
              BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
              ...exempt.length > 0 && { ArnNotLikeIfExists: { "aws:PrincipalArn": [...exempt] } }
            }
          }
        ]
      }
    ],
    companion: [
      `A resource control policy for ${boundary}: resources of ${rcpServices().join(", ")} are reached in ${regions.join(", ")} alone, whoever calls.`,
      "It is an addition: no other service is covered. Attach the service control policies first (data-boundary guards generate scp).",
      "Exempt: AWS services that act by themselves (aws:PrincipalIsAWSService), such as the delivery of logs.",
      ...exempt.map((arn) => `Exempt: ${arn}, named with --exempt.`)
    ]
  };
}

// src/guards/generate/kinds.ts
var kinds = {
  scp: { provider: "aws", make: generateScp },
  rcp: { provider: "aws", make: generateRcp },
  declarative: { provider: "aws", make: generateDeclarative },
  "azure-policy": { provider: "azure", make: generateAzurePolicy }
};
var printedCloud = {
  aws: "aws",
  azure: "AzureCloud"
};

// src/guards/generate/terraform.ts
var partOf = {
  aws: awsPart,
  azure: azurePart
};
function generateTerraform(planOf) {
  const parts = Object.keys(partOf).flatMap((provider) => {
    const plan = planOf(provider);
    return plan ? [partOf[provider](plan)] : [];
  });
  return {
    documents: [parts.join("\n")],
    companion: [
      "Terraform configuration: the organization's target and the management group are variables.",
      "Audit the plan before you apply it: terraform show -json plan.out | data-boundary guards -"
    ]
  };
}
function awsPart(plan) {
  const { documents, companion } = generateScp(plan);
  const name = guardName(plan.boundary);
  return [
    ...companion.map((line) => `# ${line}`),
    'variable "guard_target_id" {',
    '  description = "Root or organizational unit that the policies are attached to"',
    "  type        = string",
    "}",
    ...documents.flatMap((document, i) => {
      const label = `data_boundary_${i + 1}`;
      return [
        "",
        `resource "aws_organizations_policy" "${label}" {`,
        `  name = "${documents.length === 1 ? name : `${name}-${i + 1}`}"`,
        '  type = "SERVICE_CONTROL_POLICY"',
        // White space counts for AWS's limit.
        `  content = jsonencode(jsondecode(<<-JSON`,
        ...printed(document).split("\n").map((line) => `    ${line}`),
        "  JSON",
        "  ))",
        "}",
        "",
        `resource "aws_organizations_policy_attachment" "${label}" {`,
        `  policy_id = aws_organizations_policy.${label}.id`,
        "  target_id = var.guard_target_id",
        "}"
      ];
    }),
    ""
  ].join("\n");
}
function azurePart({ boundary, regions }) {
  return [
    `# Azure Policy for ${boundary}: built-in definitions, assigned to a management group.`,
    "# Resources at global and copies to a paired region are not seen by any policy.",
    'variable "guard_management_group_id" {',
    '  description = "Management group that the definitions are assigned to"',
    "  type        = string",
    "}",
    "",
    "locals {",
    `  guard_locations = ${JSON.stringify(regions)}`,
    "}",
    ...members.flatMap(({ reference, definition, effect }) => [
      "",
      `resource "azurerm_management_group_policy_assignment" "data_boundary_${reference.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}" {`,
      `  name                 = "${`${guardName(boundary).slice(0, 14)}-${reference.slice(0, 9)}`.toLowerCase()}"`,
      "  management_group_id  = var.guard_management_group_id",
      `  policy_definition_id = "${definition}"`,
      "  enforce              = true",
      "  parameters = jsonencode({",
      "    listOfAllowedLocations = { value = local.guard_locations }",
      `    ${effect} = { value = "Deny" }`,
      "  })",
      "}"
    ]),
    ""
  ].join("\n");
}

// src/run/generate-guards.ts
import { UserError } from "./cli.js";
async function generateGuards(kind, { exempt = [], ...request }) {
  const asOf = request.asOf ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const {
    policy: { boundary }
  } = await chosenPolicy(request, asOf);
  for (const arn of exempt)
    if (!/^arn:[\w*-]+:iam::(?:\d{12}|\*):(?:role|user)\/(?=.*[^*?/])/.test(arn))
      throw new UserError(
        `--exempt: "${arn}" is not the ARN of a role or user; use one such as arn:aws:iam::*:role/BreakGlass`
      );
  const plan = (regions) => ({
    boundary: boundary.id,
    regions,
    exempt
  });
  const { documents, companion } = kind === "terraform" ? generateTerraform((provider) => {
    const regions = inside(provider, boundary);
    return regions.length > 0 ? plan(regions) : void 0;
  }) : make(kind, boundary, plan);
  return {
    text: `${documents.map((one) => typeof one === "string" ? one : printed(one)).join("\n")}
`,
    companion: `${companion.join("\n")}
`
  };
}
function make(kind, boundary, plan) {
  const regions = inside(kinds[kind].provider, boundary);
  if (regions.length === 0)
    throw new UserError(
      `guards generate ${kind}: the cloud has no region in ${boundary.id}, and an empty list would deny everything; name a boundary that contains a region`
    );
  return kinds[kind].make(plan(regions));
}
var inside = (provider, { countries }) => readRegions(provider).filter(
  (one) => one.cloud === printedCloud[provider] && one.countries.length > 0 && one.countries.every((country) => countries.has(country))
).map(({ code }) => code);
export {
  generateGuards
};
