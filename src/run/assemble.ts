/** Puts the report together from what was planned, collected and judged. */
import { readFileSync } from "node:fs";
import type { Checked } from "../check.ts";
import type { Report } from "../model.ts";
import type { Collected } from "./collect.ts";
import type { Plan } from "./plan.ts";

export function assemble(
  plan: Plan,
  { identities, tenantBoundary }: Collected,
  { rules: used, ...parts }: Checked,
  isInterrupted: boolean,
): Report {
  const { policy, policyFile, targets, startedAt, asOf } = plan;
  const rules = plan.rules.filter(({ id }) => used.has(id));
  return {
    ...parts,
    run: {
      tool: { name: "data-boundary", version: version() },
      startedAt,
      finishedAt: new Date().toISOString(),
      asOf,
      boundary: { id: policy.boundary.id, countries: [...policy.boundary.countries].sort() },
      targets,
      identities,
      status: parts.summary.gaps > 0 || isInterrupted ? "incomplete" : "complete",
      ...(tenantBoundary !== undefined && { tenantBoundary }),
      ...(policyFile !== undefined && { policy: policyFile }),
    },
    rules,
    citations: plan.citations.filter(({ id }) => rules.some(({ cites }) => cites.includes(id))),
  };
}

function version(): string {
  return (
    JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    }
  ).version;
}
