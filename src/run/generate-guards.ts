/** Guards that hold the policy's boundary, as text to print; nothing is applied anywhere. */
import type { GuardLocation } from "../guard-model.ts";
import { generateAzurePolicy } from "../guards/generate/azure-policy.ts";
import { generateDeclarative } from "../guards/generate/declarative.ts";
import type { Generated, GuardPlan } from "../guards/generate/plan.ts";
import { printed } from "../guards/generate/print.ts";
import { generateRcp } from "../guards/generate/rcp.ts";
import { generateScp } from "../guards/generate/scp.ts";
import { generateTerraform } from "../guards/generate/terraform.ts";
import { type Boundary, UserError } from "../model.ts";
import { type GuardsRequest, chosenBoundary, places } from "./guards.ts";

const makers = {
  scp: generateScp,
  rcp: generateRcp,
  declarative: generateDeclarative,
  "azure-policy": generateAzurePolicy,
} as const;

export const guardKinds = ["scp", "rcp", "declarative", "azure-policy", "terraform"] as const;
export type GuardKind = (typeof guardKinds)[number];

export interface GenerateRequest extends Pick<GuardsRequest, "policy" | "boundary" | "asOf"> {
  /** ARNs of principals to exempt. */
  readonly exempt?: readonly string[];
}

export async function generateGuards(
  kind: GuardKind,
  { exempt = [], ...request }: GenerateRequest,
): Promise<{ readonly text: string; readonly companion: string }> {
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10);
  const { boundary } = await chosenBoundary(request, asOf);
  for (const arn of exempt)
    if (!/^arn:[\w*-]+:iam::(?:\d{12}|\*):(?:role|user)\/(?=.*[^*?/])/.test(arn))
      throw new UserError(
        `--exempt: "${arn}" is no ARN of a role or user that names it; use one such as arn:aws:iam::*:role/BreakGlass`,
      );
  const known = places();
  const plan = (regions: readonly string[]): GuardPlan => ({
    boundary: boundary.id,
    regions,
    exempt,
  });
  const aws = inside(known.aws, "aws", boundary);
  const azure = inside(known.azure, "AzureCloud", boundary);
  const { documents, companion } =
    kind === "terraform"
      ? generateTerraform({
          ...(aws.length > 0 && { aws: plan(aws) }),
          ...(azure.length > 0 && { azure: plan(azure) }),
        })
      : make(kind, kind === "azure-policy" ? azure : aws, boundary, plan);
  return {
    text: `${documents.map((one) => (typeof one === "string" ? one : printed(one))).join("\n")}\n`,
    companion: `${companion.join("\n")}\n`,
  };
}

function make(
  kind: keyof typeof makers,
  regions: readonly string[],
  { id }: Boundary,
  plan: (regions: readonly string[]) => GuardPlan,
): Generated {
  if (regions.length === 0)
    throw new UserError(
      `guards generate ${kind}: the cloud has no region in ${id}, and an empty list would close everything; name a boundary with a region`,
    );
  return makers[kind](plan(regions));
}

const inside = (
  regions: readonly GuardLocation[],
  cloud: string,
  { countries }: Boundary,
): readonly string[] =>
  regions
    .filter(
      (one) =>
        one.cloud === cloud &&
        one.countries.length > 0 &&
        one.countries.every((country) => countries.has(country)),
    )
    .map(({ code }) => code);
