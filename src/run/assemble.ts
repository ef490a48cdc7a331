/** Puts the report together from what was planned, collected and judged. */
import type { Checked } from "../check.ts";
import { graverOf } from "../judge/exceptions.ts";
import type { Level, Report } from "../model.ts";
import type { Collected } from "./collect.ts";
import { type Narrowing, leftOutOf } from "./left-out.ts";
import { outcomesOf } from "./looked.ts";
import { withRemedies } from "./remedies.ts";
import type { Plan } from "./plan.ts";
import { readEdition } from "../rules/read.ts";
import { version } from "../version.ts";

export async function assemble(
  plan: Plan,
  { identities, tenantBoundary, ...collected }: Collected,
  { rules: used, ...parts }: Checked,
  { isInterrupted, failOn }: { readonly isInterrupted: boolean; readonly failOn: Level | "never" },
): Promise<Report> {
  const { policy, policyFile, policyNote, targets, startedAt, asOf } = plan;
  const notes = [...(policyNote === undefined ? [] : [policyNote]), ...collected.notes];
  const { shard } = plan;
  const { isOfPlans } = collected;
  const leftOut = leftOutOf(
    isOfPlans ? withoutRegions(plan.leftOut) : plan.leftOut,
    isOfPlans ? collected.leftOut.map(withoutRegions) : collected.leftOut,
    collected.onlyReferred,
    shard && { ...shard, scopes: collected.leftToShards },
  );
  const isWhole = parts.summary.gaps === 0 && !isInterrupted;
  // Who turns ROLE-outside off turns ROLE-may-leave off, too: no rule is graver than the graver one of its role.
  const rulesOff = plan.rules
    .map(({ id }) => id)
    .filter((id) => [id, graverOf(id)].some((one) => policy.levels.get(one) === "off"));
  const rules =
    used.size === 0
      ? []
      : withRemedies(plan.rules, used, (await import("../remedies.ts")).loadRemedies());
  return {
    ...parts,
    exceptions: outcomesOf(parts.exceptions, policy.exceptions, {
      isWhole: isWhole && leftOut === undefined,
      coverage: parts.coverage,
    }),
    run: {
      tool: { name: "data-boundary", version: version() },
      rules: readEdition(),
      startedAt,
      finishedAt: new Date().toISOString(),
      asOf,
      boundary: { id: policy.boundary.id, countries: [...policy.boundary.countries].sort() },
      targets,
      identities,
      failOn,
      status: isWhole ? "complete" : "incomplete",
      ...(collected.end !== "complete" && { end: collected.end }),
      ...(notes.length > 0 && { notes }),
      ...(collected.files.length > 0 && { files: collected.files }),
      ...(leftOut && { leftOut }),
      ...(tenantBoundary !== undefined && { tenantBoundary }),
      ...(policyFile !== undefined && { policy: policyFile }),
      ...(rulesOff.length > 0 && { rulesOff }),
    },
    rules,
    citations: plan.citations.filter(({ id }) =>
      rules.some(({ references }) => references.includes(id)),
    ),
    ...(policy.contracts.length > 0 && { contracts: policy.contracts }),
    ...(plan.frameworks.length > 0 && { frameworks: plan.frameworks }),
  };
}

function withoutRegions(narrowing: Narrowing): Narrowing {
  const { regions: _, ...rest } = narrowing;
  return rest;
}
