/** The middle of the pipeline: resources in as they come, judged placements and folded gaps out. */
import { counter } from "./check/counts.ts";
import { classFlow } from "./check/class-flow.ts";
import { contradictedResources } from "./check/contradicted-resources.ts";
import { canonical } from "./check/canonical.ts";
import {
  coverageStore,
  findingKey,
  findingStore,
  heldPlacements,
  placementKey,
  placementStore,
} from "./check/finding-store.ts";
import { foldedGaps, gapKey } from "./check/folded-gaps.ts";
import { withId } from "./gap-id.ts";
import { newGaps } from "./check/new-gaps.ts";
import { placeCounter } from "./check/places.ts";
import { judgeBy } from "./judge/judge.ts";
import type { Policy } from "./judge/policy.ts";
import { blindSpotsOf, types } from "./locate/index.ts";
import { listPlaces, loadStandings } from "./atlas.ts";
import { locator } from "./locate/locate.ts";
import {
  type Atlas,
  type Country,
  type Coverage,
  type Finding,
  type Gap,
  type JudgedPlacement,
  type Placement,
  type ReportedGap,
  type Resource,
  type Rule,
  isAccepted,
  isAnywhere,
  type Report,
} from "./model.ts";

/** What of a report is known when all has been judged; findings and placements are to be walked before `close`. */
export interface Checked extends Pick<
  Report,
  "summary" | "findings" | "placements" | "blindSpots" | "types" | "coverage" | "exceptions"
> {
  /** The ids of the rules that findings name -> the types of their resources. */
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
  readonly gaps: readonly ReportedGap[];
}

export interface Checker {
  readonly resource: (resource: Resource) => void;
  readonly gap: (gap: Gap) => void;
  readonly coverage: (coverage: Coverage) => void;
  /** How many findings that count there are so far; undefined where data classes decide, once all has been seen. */
  readonly found: () => number | undefined;
  /** Resolves what waited for a reference, sorts and counts. Called once. */
  readonly finish: () => Checked;
  /** How many resources the user left out so far, and no other target or file had judged. */
  readonly leftOut: () => number;
  /** Removes what was put aside on disk. */
  readonly close: () => void;
}

/** What the law and the policy say in this run; `asOf`: the ISO date on which they are read. */
export interface Law {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly asOf: string;
}

/**
 * `textOf`: a finding as the JSON report writes it, which is how findings are held; `placementText`: the same
 * of a placement, where all placements are to be in the report.
 */
export function checker(
  atlas: Atlas,
  { policy, rules, asOf }: Law,
  textOf: (finding: Finding) => string,
  placementText?: (placement: JudgedPlacement) => string,
): Checker {
  const judge = judgeBy(
    policy,
    rules,
    asOf,
    (provider, place) => atlas.find(provider, place)?.code ?? place,
    listPlaces,
    (resource) => flow?.found(resource) ?? [],
  );
  const flow = policy.classes.length > 0 ? classFlow(policy) : undefined;
  let findings = findingStore(textOf);
  let allPlacements = placementText && placementStore(placementText);
  /** What was reported already, in other words. */
  const again = heldPlacements();
  const counts = counter(policy.ownerTags);
  const places = placeCounter();
  const gaps = foldedGaps();
  const coverage = coverageStore();
  /** The clouds that were looked at. */
  const looked = new Set<Coverage["provider"]>();
  /** Of planned resources that were renamed: few. */
  const formerIds = new Map<string, readonly string[]>();
  let resources = 0;
  let placements = 0;

  const takeGap = (gap: Gap): void => gaps.add(judge.gap(gap));
  const isNews = newGaps();
  /** None where its resource is at that very place. */
  const comesFrom = ({ resource: { id }, role, location }: Placement): readonly Country[] => {
    if (role === "home") return [];
    const homes = located.homesOf(id);
    const isElsewhere = homes.some((home) =>
      home.countries.some((country) => !location.countries.includes(country)),
    );
    if (!isElsewhere) return [];
    const from = { countries: [...new Set(homes.flatMap((home) => home.countries))].sort() };
    return isAnywhere(from) ? [] : from.countries;
  };
  const takeFinding = (finding: Finding): void => {
    findings.add(finding);
    counts.add(finding);
  };
  const takePlacement = (located: Placement): void => {
    const { verdict, outside } = judge.judged(located);
    if (located.undecided && verdict === "may-leave") {
      takeGap(located.undecided);
      return;
    }
    const placement = located.undecided ? decided(located) : located;
    placements++;
    places.add(placement, verdict);
    allPlacements?.add({ ...placement, verdict, outside });
    if (verdict === "inside") return;
    const judged = judge.placement(placement);
    if (!judged) return;
    const former = formerIds.get(judged.resource.id);
    const from = comesFrom(placement);
    const finding = {
      ...judged,
      ...(from.length > 0 && { from }),
      ...(former && { formerIds: former }),
    };
    takeFinding(finding);
  };
  /** Of the resource that is being located: its home is known once all of its rows are read. */
  // Most resources have one: to empty an array for each would cost more than to judge it.
  let fresh: Placement | undefined;
  const others: Placement[] = [];
  const contradicted = contradictedResources(judge);
  const located = locator(types, atlas, {
    placement: flow
      ? flow.hold
      : (placement) => {
          if (fresh) others.push(placement);
          else fresh = placement;
        },
    gap: takeGap,
    again: (placement) => {
      if (flow || allPlacements || judge.judged(placement).verdict !== "inside")
        again.add(placement);
    },
    labelled: (resource) => flow?.labelled(resource),
    moved: (resource, from) => counts.moved(resource, from),
  });
  const takeCanonical = (): void => {
    findings = canonical(findings, again, findingKey, () => findingStore(textOf));
    if (allPlacements)
      allPlacements = canonical(allPlacements, again, placementKey, () =>
        placementStore(placementText!),
      );
    again.close();
  };
  const takeFresh = (): void => {
    if (!fresh) return;
    const first = fresh;
    fresh = undefined;
    takePlacement(first);
    if (others.length === 0) return;
    for (const placement of others) takePlacement(placement);
    others.length = 0;
  };

  return {
    resource(resource) {
      if (resource.planned?.formerIds) formerIds.set(resource.id, resource.planned.formerIds);
      flow?.see(resource);
      if (located.see(resource) && !resource.onlyReferred) {
        resources++;
        counts.resource(resource);
      }
      takeFresh();
    },
    gap(gap) {
      if (isNews(gap)) takeGap(gap);
    },
    coverage({ provider, scope, region, service, status, resources: count, calls }) {
      looked.add(provider);
      coverage.add({ provider, scope, region, service, status, resources: count, calls });
    },
    found: flow ? () => undefined : counts.found,
    leftOut: located.leftOut,
    finish() {
      located.finish(takeFresh);
      if (flow) {
        flow.settle();
        const isContradictory = policy.classes.some(({ excludes }) => excludes !== undefined);
        for (const placement of flow.placements()) {
          takePlacement(placement);
          if (isContradictory) contradicted.see(placement);
        }
        for (const finding of contradicted.findings()) takeFinding(finding);
        for (const gap of flow.gaps()) takeGap(gap);
      }
      takeCanonical();
      const sortedGaps = gaps
        .all()
        .sort(
          by(
            ({ exception }) => (exception ? "1" : "0"),
            ({ reason }) => reason,
            gapKey,
          ),
        )
        .map(withId);
      return {
        summary: {
          resources,
          placements,
          ...counts.summary(),
          gaps: sortedGaps.filter((gap) => !isAccepted(gap)).length,
          places: places.summary(sortedGaps, loadStandings(asOf)),
        },
        findings,
        rules: counts.rules,
        gaps: sortedGaps,
        ...(allPlacements && { placements: allPlacements }),
        blindSpots: [
          ...located.blindSpots(),
          ...blindSpotsOf(looked),
          ...(flow?.blindSpots() ?? []),
        ].sort(
          by(
            ({ type }) => type,
            ({ detail }) => detail,
          ),
        ),
        types: located.types().sort(by(({ type }) => type)),
        coverage,
        exceptions: judge.exceptions(),
      };
    },
    close() {
      findings.close();
      again.close();
      flow?.close();
      coverage.close();
      allPlacements?.close();
    },
  };
}

/** Whichever of its places it is at, the verdict is the same. */
function decided(placement: Placement): Placement {
  const { undecided: _, ...rest } = placement;
  return rest;
}

/** Compares by several keys in turn, by code unit: the same order on every machine. */
function by<T>(...keys: readonly ((item: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
}
