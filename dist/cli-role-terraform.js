import {
  audience,
  gitHub
} from "./cli-role-trust.js";

// src/cli/role-terraform.ts
function terraform(policies, role) {
  const { org, classes, ...scanning } = Object.fromEntries(policies);
  const documents = Object.entries(scanning).map(([name, document]) => `    ${name} = jsonencode(${indented(document, 4)})`).join("\n");
  const organization = indented(org, 4).replace(`/${role}"`, '/${var.role_name}"');
  return `# Read-only role for data-boundary. Apply it in one account for GitHub Actions, or in every account of an organization.

${[
    variable(
      "role_name",
      "string",
      JSON.stringify(role),
      "Name of the role, the same in every account"
    ),
    variable(
      "github_subjects",
      "list(string)",
      "[]",
      `Subjects of GitHub's OIDC tokens that may assume the role, such as ${gitHub.example}`
    ),
    variable(
      "create_github_provider",
      "bool",
      "false",
      "Create the OIDC provider of GitHub, which exists once per account"
    ),
    variable(
      "trusted_account_id",
      "string",
      "null",
      "Account that starts the scan of an organization and may assume the role"
    ),
    variable("external_id", "string", "null", "External ID that the trusted account must pass"),
    variable(
      "asks_macie",
      "bool",
      "false",
      "Let the role read the results of Amazon Macie, for a policy whose data classes use Macie"
    ),
    variable(
      "scans_organization",
      "bool",
      "false",
      "Let the role list the accounts of the organization and assume the role of this name in them"
    )
  ].join("\n")}
data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  scanning_policies = {
${documents}
  }
  class_policies = {
    classes = jsonencode(${indented(classes, 4)})
  }
  organization_policies = {
    org = jsonencode(${organization})
  }
  policies = merge(local.scanning_policies, var.asks_macie ? local.class_policies : {}, var.scans_organization ? local.organization_policies : {})
  github_statements = [for subjects in [var.github_subjects] : {
    Effect    = "Allow"
    Principal = { Federated = "arn:\${data.aws_partition.current.partition}:iam::\${data.aws_caller_identity.current.account_id}:oidc-provider/${gitHub.host}" }
    Action    = "sts:AssumeRoleWithWebIdentity"
    Condition = { StringEquals = {
      "${gitHub.host}:aud" = "${audience}"
      "${gitHub.host}:sub" = subjects
    } }
  } if length(subjects) > 0]
  account_statements = [for account in compact([var.trusted_account_id]) : {
    Effect    = "Allow"
    Principal = { AWS = "arn:\${data.aws_partition.current.partition}:iam::\${account}:root" }
    Action    = "sts:AssumeRole"
    Condition = { for id in compact([var.external_id]) : "StringEquals" => { "sts:ExternalId" = id } }
  }]
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_github_provider ? 1 : 0
  url            = "https://${gitHub.host}"
  client_id_list = ["${audience}"]
}

resource "aws_iam_role" "data_boundary" {
  name = var.role_name
  # jsondecode(jsonencode()) lets statements of two shapes be in one list.
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(
      jsondecode(jsonencode(local.github_statements)),
      jsondecode(jsonencode(local.account_statements)),
    )
  })

  lifecycle {
    precondition {
      condition     = length(var.github_subjects) > 0 || var.trusted_account_id != null
      error_message = "Set github_subjects, trusted_account_id or both."
    }
  }
}

resource "aws_iam_policy" "data_boundary" {
  for_each = local.policies
  name     = "\${var.role_name}-\${each.key}"
  policy   = each.value
}

resource "aws_iam_role_policy_attachment" "data_boundary" {
  for_each   = local.policies
  role       = aws_iam_role.data_boundary.name
  policy_arn = aws_iam_policy.data_boundary[each.key].arn
}

output "role_arn" {
  value = aws_iam_role.data_boundary.arn
}
`;
}
function variable(name, type, usual, description) {
  return `variable "${name}" {
  type        = ${type}
  default     = ${usual}
  description = ${JSON.stringify(description)}
}
`;
}
var indented = (value, by) => JSON.stringify(value, null, 2).replaceAll("\n", `
${" ".repeat(by)}`);
export {
  terraform
};
