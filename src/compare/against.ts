/** What would be different if a plan were applied: its findings held against those of a report on what is there. */
import {
  type AbsentFinding,
  type BaselineState,
  type ChangedFinding,
  type Comparison,
  type Finding,
  type Gap,
  type Level,
  type Report,
  destinationOf,
} from "../model.ts";
import { isInForce, knownOf } from "./baseline.ts";
import { type PlanIndex, type PlannedResource, stepsIn } from "./planned.ts";
import { samePlaces } from "./same-places.ts";

export function against(
  report: Report,
  live: Report,
  { name, index }: { readonly name: string; readonly index: PlanIndex },
): Report & { readonly comparison: Comparison } {
  const places = samePlaces(index.idsOf);
  /** Planned resource -> where its own home will be outside or may be. */
  const homes = new Map<string, string>();
  for (const finding of report.findings) {
    places.planned(finding);
    if (finding.role === "home") homes.set(finding.resource.id, finding.location.code);
  }
  for (const finding of live.findings) {
    const one = index.of(finding);
    if (one === undefined || one === "removed") continue;
    places.live(one.id, finding);
    places.alias(one.id, finding.resource.id);
  }
  const gaps = [...report.gaps];
  const closed: AbsentFinding[] = [];
  const changed: ChangedFinding[] = [];
  const notSeen: AbsentFinding[] = [];
  let untouched = 0;
  for (const finding of live.findings) {
    const one = index.of(finding);
    const taken = index.takenAway(finding);
    if (one === undefined) {
      if (taken === undefined) untouched++;
      else
        notSeen.push({
          ...knownOf(finding),
          why: `the plan destroys ${taken}, and does not contain the resource itself`,
        });
      continue;
    }
    if (one === "removed") {
      closed.push({ ...knownOf(finding), why: "the plan destroys the resource" });
      continue;
    }
    if (places.isPlanned(one.id, finding)) continue;
    if (isUnchanged(one.planned.action) && taken === undefined) continue;
    const moved = finding.role === "home" ? homes.get(one.id) : undefined;
    if (moved !== undefined) {
      changed.push({
        ...knownOf(finding),
        changes: [`location: ${moved}, was ${finding.location.code}`],
      });
      continue;
    }
    const [list, why] = outcomeOf(finding, one, gaps, taken);
    (list === "closed" ? closed : notSeen).push({ ...knownOf(finding), why });
  }

  const counts = { new: 0, known: 0 };
  const newByLevel: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  const stateOf = (finding: Finding): Extract<BaselineState, "new" | "known"> => {
    const destination = destinationOf(finding);
    // What is kept may lead to what the plan makes or moves.
    const isKept =
      isUnchanged(index.actionOf(finding.resource.id)) &&
      (destination === undefined || isUnchanged(index.actionOf(destination) ?? "keep"));
    return isKept || places.isThere(finding) ? "known" : "new";
  };
  for (const finding of report.findings) {
    if (isInForce(finding.exception)) continue;
    const state = stateOf(finding);
    counts[state]++;
    if (state === "new") newByLevel[finding.level]++;
  }
  const isSame = report.run.boundary.countries.join() === live.run.boundary.countries.join();
  return {
    ...report,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of report.findings)
          yield { ...finding, baselineState: stateOf(finding) };
      },
    },
    comparison: {
      kind: "against",
      name,
      finishedAt: live.run.finishedAt,
      ...counts,
      worse: 0,
      newByLevel,
      newGaps: report.summary.gaps,
      knownGaps: 0,
      closed,
      notSeen,
      changed,
      notes: [
        ...(isSame
          ? []
          : [
              `the boundary is ${report.run.boundary.id}, and the boundary of ${name} is ${live.run.boundary.id}`,
            ]),
        ...(index.byNameAlone() > 0
          ? [
              `${index.byNameAlone()} planned ${index.byNameAlone() === 1 ? "resource is" : "resources are"} taken for live ones by name, type and region alone, as the plan names no account and ${name} has several`,
            ]
          : []),
        ...(untouched > 0
          ? [
              `${untouched} ${untouched === 1 ? "finding" : "findings"} of ${name} on resources that the plan does not name`,
            ]
          : []),
        ...(live.run.status === "incomplete"
          ? [`${name} is incomplete: data that would newly leave may already be there, unseen`]
          : []),
      ],
    },
  };
}

const isUnchanged = (action: string | undefined): boolean =>
  action === "keep" || action === "forget";

/** A plan that says nothing of a setting leaves it as it is: only what it does say brings data back. */
function outcomeOf(
  live: Finding,
  planned: PlannedResource,
  gaps: readonly Gap[],
  taken: string | undefined,
): readonly ["closed" | "notSeen", string] {
  const gap = gaps.find(
    (one) =>
      (one.role === undefined || one.role === live.role) &&
      (one.resource === undefined
        ? one.provider === "plan"
          ? planned.id.startsWith(`${one.scope}#`)
          : one.type?.toLowerCase() === planned.type.toLowerCase()
        : one.resource === planned.id),
  );
  if (gap) return ["notSeen", `a gap hides it: ${gap.detail}`];
  if (taken !== undefined) return ["closed", `the plan destroys ${taken}`];
  if (live.role === "home" && live.evidence.pointer === "/location")
    return planned.location === undefined
      ? ["notSeen", "the plan does not say where the resource will be"]
      : ["closed", `the plan has the resource in ${planned.location}`];
  const said = settingOf(live.evidence.pointer);
  return isSaid(planned.properties, said)
    ? ["closed", `the plan sets ${said.join(".")} to another value`]
    : ["notSeen", `the plan does not show ${said.join(".") || "the deciding value"}`];
}

/** "/Replicas/1/RegionName" is a part of Replicas. */
function settingOf(pointer: string): readonly string[] {
  const steps = stepsIn(pointer);
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  return index < 0 ? steps : steps.slice(0, index);
}

function isSaid(properties: unknown, steps: readonly string[]): boolean {
  let at = properties;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return steps.length > 0;
}
