/** The kinds of guards that are printed, one line each. */
import type { Guarded } from "../../guard-model.ts";
import { generateAzurePolicy } from "./azure-policy.ts";
import { generateDeclarative } from "./declarative.ts";
import type { Generated, GuardPlan } from "./plan.ts";
import { generateRcp } from "./rcp.ts";
import { generateScp } from "./scp.ts";

interface Kind {
  readonly provider: Guarded;
  readonly make: (plan: GuardPlan) => Generated;
}

export const kinds = {
  scp: { provider: "aws", make: generateScp },
  rcp: { provider: "aws", make: generateRcp },
  declarative: { provider: "aws", make: generateDeclarative },
  "azure-policy": { provider: "azure", make: generateAzurePolicy },
} as const satisfies Readonly<Record<string, Kind>>;

/** The cloud, of several that a provider has, whose locations are printed. */
export const printedCloud: Readonly<Record<Guarded, string>> = {
  aws: "aws",
  azure: "AzureCloud",
};
