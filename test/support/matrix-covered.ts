/** What a faulty scan lacks against a healthy one, and whether a gap says so: of that resource, its type or its list, and its place. */
import { lists } from "../../src/collect/microsoft365/units.ts";
import { type Gap, type Placement, type Resource, sameId } from "../../src/model.ts";
import type { Seen } from "./matrix-scan.ts";

/** Of whom all else is told: without one of these nothing of an account, a tenant or a region is known. */
const ofAll: ReadonlySet<string> = new Set([
  "*",
  "sts",
  "regions",
  "subscriptions",
  "openid-configuration",
  "organization",
]);

export interface Compared {
  /** How much is missing. */
  readonly lost: number;
  /** What is missing without a gap. */
  readonly silent: readonly string[];
}

/** `asked`: the regions in which the faulty calls were made. `restated`: whether the answer may say another place of a thing. */
export function compared(
  healthy: Seen,
  seen: Seen,
  asked: ReadonlySet<string>,
  restated = false,
): Compared {
  const known = new Set(healthy.gaps.map(gapKey));
  const gaps = seen.gaps.filter((gap) => !known.has(gapKey(gap)));
  const byId = new Map([...healthy.resources.values()].map((one) => [sameId(one.id), one]));
  const here = new Set([...seen.resources.values()].map(({ id }) => sameId(id)));
  const silent: string[] = [];
  let lost = 0;

  const covers = (id: string, role: string | undefined): boolean => {
    const resource = byId.get(sameId(id));
    return resource !== undefined && gaps.some((gap) => isAbout(gap, resource, role, asked));
  };
  for (const [key, { id, type }] of healthy.resources)
    // A bucket of another account is known by whoever names it, whose own placements are held below.
    if (!seen.resources.has(key) && type !== "AWS::S3::ForeignBucket") {
      lost++;
      if (!covers(id, undefined)) silent.push(`resource ${key}`);
    }
  /** Where the faulty answer names a place that the healthy one does not: the report says what it said. */
  const stated = new Set(
    [...seen.placements]
      .filter(
        ([key, { evidence }]) =>
          restated && !healthy.placements.has(key) && evidence.basis === "stated",
      )
      .map(([, placement]) => statedAt(placement)),
  );
  for (const [key, placement] of healthy.placements) {
    const { resource, role, into } = placement;
    if (!seen.placements.has(key) && resource.type !== "AWS::S3::ForeignBucket") {
      lost++;
      // A copy is listed by itself: where its own record is missing, the gap is about that.
      const told = into !== undefined && !here.has(sameId(into)) && covers(into, undefined);
      if (!told && !stated.has(statedAt(placement)) && !covers(resource.id, role))
        silent.push(`placement ${key}`);
    }
  }
  for (const [key, { resource, role, location }] of healthy.findings)
    if (!seen.findings.has(key)) {
      lost++;
      const placement = healthy.placements.get(`${sameId(resource.id)} ${role} ${location.code}`);
      // Where the placement is missing as well, it was said above.
      if (
        placement !== undefined &&
        seen.placements.has(`${sameId(resource.id)} ${role} ${location.code}`) &&
        !covers(resource.id, role)
      )
        silent.push(`finding ${resource.id} ${role} ${location.code}`);
    }
  return { lost, silent: seen.stopped === undefined ? silent : [] };
}

const statedAt = ({ resource, role, evidence }: Placement): string =>
  `${sameId(resource.id)} ${role} ${evidence.pointer}`;

function isAbout(
  gap: Gap,
  { id, type, scope, location, source }: Resource,
  role: string | undefined,
  asked: ReadonlySet<string>,
): boolean {
  // What is not known to be anywhere may be everywhere: a home that can't be told covers all of it.
  if (role !== undefined && gap.role !== undefined && gap.role !== "home" && gap.role !== role)
    return false;
  if (gap.resource !== undefined) return sameId(gap.resource) === sameId(id);
  const { region, service } = gap;
  // The id of a tenant whose document was not read is not known: the gap has the name of the target.
  if (
    gap.scope.toLowerCase() !== scope.toLowerCase() &&
    !isWhole(gap.scope) &&
    service !== "openid-configuration"
  )
    return false;
  if (
    region !== undefined &&
    !["*", "global", "aws-global", location].includes(region) &&
    !asked.has(region)
  )
    return false;
  if (gap.type !== undefined) return gap.type === type;
  return (
    service !== undefined && (ofAll.has(service) || isOf(source, service) || lists(service, type))
  );
}

/** "rds DescribeDBInstances" is of "rds", "resource graph resources" of itself. */
const isOf = (source: string, service: string): boolean =>
  // Where Resource Graph does not serve, ARM's lists are read instead.
  (source.startsWith("resource graph ") &&
    ["resources.list", "resourceGroups"].includes(service)) ||
  source === service ||
  source.startsWith(`${service} `) ||
  source.startsWith(`arm ${service}`);

const isWhole = (scope: string): boolean => scope === "tenant" || scope === "unknown";

const gapKey = ({ reason, scope, region, service, type, role, resource, detail }: Gap): string =>
  JSON.stringify([reason, scope, region, service, type, role, resource, detail]);
