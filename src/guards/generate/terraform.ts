/** The same guards for Terraform: service control policies with their attachment, and Azure Policy assignments. */
import type { Guarded } from "../../guard-model.ts";
import { generateScp } from "./scp.ts";
import { guardName, members } from "./azure-policy.ts";
import { printed } from "./print.ts";
import type { Generated, GuardPlan } from "./plan.ts";

const partOf: Readonly<Record<Guarded, (plan: GuardPlan) => string>> = {
  aws: awsPart,
  azure: azurePart,
};

/** `planOf` is undefined where the cloud has no region in the boundary. */
export function generateTerraform(planOf: (provider: Guarded) => GuardPlan | undefined): Generated {
  const parts = (Object.keys(partOf) as Guarded[]).flatMap((provider) => {
    const plan = planOf(provider);
    return plan ? [partOf[provider](plan)] : [];
  });
  return {
    documents: [parts.join("\n")],
    companion: [
      "Terraform configuration: the organization's target and the management group are variables.",
      "Audit the plan before you apply it: terraform show -json plan.out | data-boundary guards -",
    ],
  };
}

function awsPart(plan: GuardPlan): string {
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
        ...printed(document as object)
          .split("\n")
          .map((line) => `    ${line}`),
        "  JSON",
        "  ))",
        "}",
        "",
        `resource "aws_organizations_policy_attachment" "${label}" {`,
        `  policy_id = aws_organizations_policy.${label}.id`,
        "  target_id = var.guard_target_id",
        "}",
      ];
    }),
    "",
  ].join("\n");
}

function azurePart({ boundary, regions }: GuardPlan): string {
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
      "}",
    ]),
    "",
  ].join("\n");
}
