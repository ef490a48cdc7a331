/** Guards that hold the policy's boundary, as text to print; nothing is applied anywhere. */
import { readRegions } from "../atlas/resource-regions.ts";
import { kinds, printedCloud } from "../guards/generate/kinds.ts";
import type { Generated, GuardPlan } from "../guards/generate/plan.ts";
import { printed } from "../guards/generate/print.ts";
import { generateTerraform } from "../guards/generate/terraform.ts";
import type { Guarded, PrintedKind } from "../guard-model.ts";
import { type Boundary, UserError } from "../model.ts";
import type { GuardsRequest } from "./guards-request.ts";
import { chosenPolicy } from "./guards.ts";

export interface GenerateRequest extends Pick<GuardsRequest, "policy" | "boundary" | "asOf"> {
  /** ARNs of principals to exempt. */
  readonly exempt?: readonly string[];
}

export async function generateGuards(
  kind: PrintedKind,
  { exempt = [], ...request }: GenerateRequest,
): Promise<{ readonly text: string; readonly companion: string }> {
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10);
  const {
    policy: { boundary },
  } = await chosenPolicy(request, asOf);
  for (const arn of exempt)
    if (!/^arn:[\w*-]+:iam::(?:\d{12}|\*):(?:role|user)\/(?=.*[^*?/])/.test(arn))
      throw new UserError(
        `--exempt: "${arn}" is not the ARN of a role or user; use one such as arn:aws:iam::*:role/BreakGlass`,
      );
  const plan = (regions: readonly string[]): GuardPlan => ({
    boundary: boundary.id,
    regions,
    exempt,
  });
  const { documents, companion } =
    kind === "terraform"
      ? generateTerraform((provider) => {
          const regions = inside(provider, boundary);
          return regions.length > 0 ? plan(regions) : undefined;
        })
      : make(kind, boundary, plan);
  return {
    text: `${documents.map((one) => (typeof one === "string" ? one : printed(one))).join("\n")}\n`,
    companion: `${companion.join("\n")}\n`,
  };
}

function make(
  kind: keyof typeof kinds,
  boundary: Boundary,
  plan: (regions: readonly string[]) => GuardPlan,
): Generated {
  const regions = inside(kinds[kind].provider, boundary);
  if (regions.length === 0)
    throw new UserError(
      `guards generate ${kind}: the cloud has no region in ${boundary.id}, and an empty list would deny everything; name a boundary that contains a region`,
    );
  return kinds[kind].make(plan(regions));
}

const inside = (provider: Guarded, { countries }: Boundary): readonly string[] =>
  readRegions(provider)
    .filter(
      (one) =>
        one.cloud === printedCloud[provider] &&
        one.countries.length > 0 &&
        one.countries.every((country) => countries.has(country)),
    )
    .map(({ code }) => code);
