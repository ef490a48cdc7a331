/** Plans and templates that can't be read as they are: each is named, with what to do instead, so that none is passed over. */

export interface Unreadable {
  /** "a log of terraform plan -json" */
  readonly name: string;
  readonly remedy: string;
}

const show = "terraform plan -out=PLAN, then terraform show -json PLAN > plan.json";

type Row = Readonly<Record<string, unknown>>;
const membersOf = (json: unknown): Row => Object(json) as Row;

/** `start`: the file's first bytes as text; `json`: what it parses to, or its first line where it is not one document. */
export function unreadableAs(
  start: string,
  json: unknown,
  isWhole: boolean,
): Unreadable | undefined {
  // https://developer.hashicorp.com/terraform/cli/commands/plan writes a zip file of these parts.
  if (start.startsWith("PK\u0003\u0004") && /tfplan|tfstate/.test(start))
    return {
      name: "a plan as terraform plan -out saves it",
      remedy: `run terraform show -json on it: ${show}`,
    };
  const row = membersOf(json);
  if (typeof row["@level"] === "string" && typeof row["@message"] === "string")
    return { name: "a log of terraform plan -json, which does not hold the plan", remedy: show };
  // https://github.com/pulumi/pulumi/blob/master/sdk/go/common/apitype/events.go
  if (
    !isWhole &&
    typeof row["sequence"] === "number" &&
    Object.keys(row).some((key) => key.endsWith("Event"))
  )
    return {
      name: "a log of Pulumi's events, which this version does not read",
      remedy: "pulumi preview --json > preview.json, without PULUMI_ENABLE_STREAMING_JSON_PREVIEW",
    };
  if (row["encrypted_data"] !== undefined && row["encryption_version"] !== undefined)
    return {
      name: "an encrypted plan or state of OpenTofu",
      remedy: "tofu show -json writes it in clear",
    };
  const version = row["version"];
  if (typeof version === "number" && version !== 4 && typeof row["terraform_version"] === "string")
    return {
      name: `a Terraform state of version ${version}, and this version of data-boundary reads 4`,
      remedy: "write it with a current Terraform: terraform show -json > state.json",
    };
  if (!isWhole && /"format_version"\s*:\s*"\d/.test(start) && /"terraform_version"\s*:/.test(start))
    return {
      name: "a Terraform plan or state that is cut off, or has other lines around it",
      remedy: `write it again, and nothing else into the file: ${show}`,
    };
  if (!isWhole && /"terraform_version"\s*:/.test(start) && /"(?:lineage|serial)"\s*:/.test(start))
    return {
      name: "a Terraform state that is cut off",
      remedy: "write it again: terraform show -json > state.json",
    };
  if (!isWhole && start.includes('"urn:pulumi:'))
    return {
      name: "a Pulumi preview or stack that is cut off, or has other lines around it",
      remedy:
        "write it again, and nothing else into the file: pulumi preview --json > preview.json",
    };
  if (!isWhole && /"artifacts"\s*:/.test(start) && /"aws:cloudformation:stack"/.test(start))
    return {
      name: "the manifest of a CDK assembly, and no JSON that can be read",
      remedy: "synthesize it again: cdk synth",
    };
  return undefined;
}
