/** Guards that hold the policy's boundary, as text to print; nothing is applied anywhere. */
import { generateScp } from "../guards/generate/scp.ts";
import { printed } from "../guards/generate/print.ts";
import type { Generated, GuardPlan } from "../guards/generate/plan.ts";
import { type Provider, UserError } from "../model.ts";
import { type GuardsRequest, chosenBoundary, places } from "./guards.ts";

const generators: Readonly<
  Record<string, { readonly cloud: readonly [Provider, string]; readonly make: (plan: GuardPlan) => Generated }>
> = {
  scp: { cloud: ["aws", "aws"], make: generateScp },
};

export const guardFormats = Object.keys(generators);

export interface GenerateRequest extends Pick<GuardsRequest, "policy" | "boundary" | "asOf"> {
  /** ARNs of principals to exempt. */
  readonly exempt?: readonly string[];
}

export async function generateGuards(
  format: string,
  { exempt = [], ...request }: GenerateRequest,
): Promise<{ readonly text: string; readonly companion: string }> {
  const { cloud, make } = generators[format]!;
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10);
  const { boundary } = await chosenBoundary(request, asOf);
  const [provider, partition] = cloud;
  const regions = places()
    [provider].filter(
      ({ cloud: of, countries }) =>
        of === partition &&
        countries.length > 0 &&
        countries.every((country) => boundary.countries.has(country)),
    )
    .map(({ code }) => code);
  if (regions.length === 0)
    throw new UserError(
      `guards generate: ${provider} has no region in ${boundary.id}; a guard with an empty list would close everything: name a boundary with a region`,
    );
  const { documents, companion } = make({ boundary: boundary.id, regions, exempt });
  return {
    text: `${documents.map((one) => (typeof one === "string" ? one : printed(one))).join("\n")}\n`,
    companion: `${companion.join("\n")}\n`,
  };
}
