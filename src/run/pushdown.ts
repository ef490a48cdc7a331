/**
 * Whether a source may count resources in place of reading them, and which: those of which a report says no
 * more than that they are there, and where. A report that names each of them needs every one.
 */
import type { Pushdown } from "../collect/collect.ts";
import { loadAtlas } from "../atlas.ts";
import { lookersOf } from "../judge/classes.ts";
import { judgeBy } from "../judge/judge.ts";
import { types } from "../locate/index.ts";
import { locator } from "../locate/locate.ts";
import { lookedInto } from "../locate/sightings.ts";
import type { Gap, Placement } from "../model.ts";
import type { Plan } from "./plan.ts";
import type { ScanRequest } from "./request.ts";

/** Some pages of Resource Graph: of fewer rows it does not pay. */
const from = 5000;

/** The formats that name resources by their findings alone, and point to no line of a repository. */
const counting: ReadonlySet<string> = new Set(["text", "json", "html"]);

/** Whether anything but the place of its resources is read. */
function isRead(type: string): boolean {
  const known = types.get(type);
  if (!known) return false;
  const { rows, needs, alias, home } = known;
  return (
    rows.length > 0 ||
    needs.length > 0 ||
    alias !== undefined ||
    home?.owner !== undefined ||
    types.owns(type)
  );
}

/** Undefined where every resource is to be read. */
export function pushdownOf(plan: Plan, request: ScanRequest): Pushdown | undefined {
  const clouds = plan.work.map(({ source }) => source.provider);
  const isCounting =
    request.pushdown !== false &&
    // Targets that overlap have resources in common, which their ids tell, and so have inventories.
    !clouds.includes("file") &&
    new Set(clouds).size === clouds.length &&
    plan.leftOut.regions === undefined &&
    !request.placements &&
    [
      request.saveInventory,
      request.evidence,
      request.checkpoint,
      plan.baseline,
      request.against,
      request.terraformState,
    ].every((option) => option === undefined) &&
    plan.reports.every(({ reporter }) => counting.has(reporter.id));
  if (!isCounting) return undefined;
  const { policy, rules, asOf } = plan;
  /** A service that looks for personal data names each of these. */
  const looked = new Set(lookersOf(policy.classes).flatMap((by) => [...lookedInto(by).keys()]));
  const judge = judgeBy(policy, rules, asOf);
  let placements: Placement[] = [];
  let gaps: Gap[] = [];
  const located = locator(types, loadAtlas(), {
    placement: (placement) => placements.push(placement),
    gap: (gap) => gaps.push(gap),
  });
  let asked = 0;
  return {
    from,
    tags: [...new Set(policy.classes.flatMap(({ tags }) => Object.keys(tags ?? {})))].sort(),
    isCounted(resource) {
      const type = resource.type.toLowerCase();
      if (isRead(type) || looked.has(type)) return false;
      placements = [];
      gaps = [];
      // Each is a resource of its own.
      located.see({ ...resource, id: `${resource.id}/asked/${++asked}` });
      return (
        gaps.length === 0 &&
        placements.every(
          (placement) =>
            judge.judged(placement).verdict === "inside" && !judge.contradicted(placement),
        )
      );
    },
  };
}
