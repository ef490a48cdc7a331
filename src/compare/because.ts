/** Why a finding is new although its place is not: another boundary, other rules, another version of the facts. */
import {
  type Country,
  type Finding,
  type JudgedPlacement,
  type KnownFinding,
  type Report,
  sameId,
} from "../model.ts";
import { type Baseline, rowsIn } from "./baseline.ts";
import { earlierKeys, keyOfKnown, keyOfPlacement, renamedIn } from "./identity.ts";

export interface Because {
  /** Of a new finding; undefined where its place is new, or nobody can tell. */
  (finding: Finding): string | undefined;
  /** Of a finding that is gone. */
  readonly closed: (known: KnownFinding) => string;
  /** What else is not as it was, one sentence each. */
  readonly notes: readonly string[];
}

export function becauseOf(report: Report, baseline: Baseline): Because {
  const { run, findings, placements } = report;
  const was = baseline.run;
  const rows = rowsIn(report);
  /** Whether the rows of a type read something else than they did; false where nobody can tell. */
  const isReadOtherwise = (type: string): boolean => {
    const before = baseline.rows?.[type];
    return before !== undefined && rows[type] !== undefined && rows[type] !== before;
  };
  const versions =
    was.tool.version === run.tool.version
      ? ""
      : ` from version ${was.tool.version} to ${run.tool.version}`;
  const notes = [
    ...(sameCountries(was.boundary.countries, run.boundary.countries)
      ? []
      : [
          was.boundary.id === run.boundary.id
            ? countriesChanged(was, run)
            : `the boundary is ${run.boundary.id}, and was ${was.boundary.id}`,
        ]),
    ...(was.tool.version === run.tool.version
      ? []
      : [
          `version ${run.tool.version} compared with a report of version ${was.tool.version}: a new finding may come from new knowledge`,
        ]),
    ...(sameTargets(was.targets, run.targets)
      ? []
      : [`the targets are ${run.targets.join(", ")}, and were ${was.targets.join(", ")}`]),
  ];
  const earlier = baseline.placements && byKey(baseline.placements);
  // Of a report that lists all placements, a resource without one was not there.
  const wasThere = earlier && new Set(earlier.values().map(({ resource }) => sameId(resource.id)));
  const now = placements && byKey(placements);
  const renamed = renamedIn(findings);
  const [before, after] = boundaryNames(was, run);
  const allowed: ReadonlySet<Country> = new Set(was.boundary.countries);
  const because = (finding: Finding): string | undefined => {
    if (finding.verdict === "contradicted") return undefined;
    const place =
      earlier &&
      earlierKeys(finding, renamed)
        .map((key) => earlier.get(key))
        .find(Boolean);
    if (place) return ofPlace(finding, place);
    // Without all placements of the earlier scan, it is known only what that boundary would have said.
    const isOther = !sameCountries(was.boundary.countries, run.boundary.countries);
    if (!earlier && isOther && finding.outside.every((country) => allowed.has(country)))
      return `the boundary was ${before}, which allows ${listed(finding.outside)}`;
    const ids = [finding.resource.id, ...(finding.formerIds ?? [])];
    if (
      isReadOtherwise(finding.resource.type) &&
      (wasThere === undefined || ids.some((id) => wasThere.has(sameId(id))))
    )
      return `the properties read of ${finding.resource.type} changed${versions}: the finding may be older`;
    return undefined;
  };
  const ofPlace = (finding: Finding, place: JudgedPlacement): string => {
    if (!sameCountries(place.location.countries, finding.location.countries))
      return `${finding.location.code} was read as ${listed(place.location.countries)} by version ${was.tool.version}`;
    if (place.verdict !== "inside")
      return "the location was known, and the policy had turned its rule off";
    return sameCountries(was.boundary.countries, run.boundary.countries)
      ? "the location was known and inside the boundary: its data class, or the boundary of that class, changed"
      : `the location was known, and the boundary changed from ${before} to ${after}`;
  };
  const isThere = now && new Set(now.values().map(({ resource }) => sameId(resource.id)));
  const closed = (known: KnownFinding): string => {
    if (known.verdict === "contradicted") return "its data classes no longer contradict each other";
    const place = now?.get(keyOfKnown(known));
    if (place && known.outside.some((country) => !run.boundary.countries.includes(country)))
      return "the location is the same and inside the boundary now: its data class, or the boundary of that class, changed";
    if (place || known.outside.every((country) => run.boundary.countries.includes(country)))
      return `the boundary is ${after} now, which allows ${listed(known.outside)}`;
    const otherwise = isReadOtherwise(known.resource.type)
      ? `, or no longer read: the properties read of ${known.resource.type} changed${versions}`
      : "";
    if (!isThere)
      return `everything that could show it was read, and it is no longer found${otherwise}`;
    return isThere.has(sameId(known.resource.id))
      ? `the resource exists, but no longer at this location${otherwise}`
      : "the resource is gone";
  };
  return Object.assign(because, { closed, notes });
}

function byKey(placements: Iterable<JudgedPlacement>): Map<string, JudgedPlacement> {
  const all = new Map<string, JudgedPlacement>();
  for (const one of placements) all.set(keyOfPlacement(one), one);
  return all;
}

type Judged = Pick<Report["run"], "asOf" | "boundary">;

/** One id, and other countries: read on another day, or by another edition of the rules. */
function countriesChanged(was: Judged, run: Judged): string {
  const added = run.boundary.countries.filter((one) => !was.boundary.countries.includes(one));
  const gone = was.boundary.countries.filter((one) => !run.boundary.countries.includes(one));
  const [before, after] = boundaryNames(was, run);
  return `the boundary is ${after}, and was ${before}: ${[
    ...(added.length > 0 ? [`with ${listed(added)}`] : []),
    ...(gone.length > 0 ? [`without ${listed(gone)}`] : []),
  ].join(", ")}`;
}

/** The boundary then and now, so that they can be told apart. */
const boundaryNames = (was: Judged, run: Judged): readonly [string, string] =>
  was.boundary.id !== run.boundary.id
    ? [was.boundary.id, run.boundary.id]
    : was.asOf === run.asOf
      ? [`${was.boundary.id} with other countries`, run.boundary.id]
      : [`${was.boundary.id} as of ${was.asOf}`, `${run.boundary.id} as of ${run.asOf}`];

const sameCountries = (a: readonly Country[], b: readonly Country[]): boolean =>
  a.length === b.length && a.every((country) => b.includes(country));

const sameTargets = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((target) => b.includes(target));

const listed = (countries: readonly Country[]): string =>
  countries.length > 6 ? `${countries.length} countries` : [...countries].sort().join(", ");
