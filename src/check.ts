/** The middle of the pipeline: resources in as they come, judged placements and folded gaps out. */
import { findingStore } from "./check/finding-store.ts";
import { judgeBy } from "./judge/judge.ts";
import type { Policy } from "./judge/policy.ts";
import { types } from "./locate/index.ts";
import { locator } from "./locate/locate.ts";
import {
  type Atlas,
  type BlindSpot,
  type Coverage,
  type ExceptionOutcome,
  type Finding,
  type Findings,
  type Gap,
  type Resource,
  type Rule,
  type Summary,
  type TypeCoverage,
  isAnywhere,
} from "./model.ts";

export interface Checked {
  readonly summary: Summary;
  /** Sorted, worst first; to be walked before `close`. */
  readonly findings: Findings;
  /** The ids of the rules that findings name. */
  readonly rules: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly blindSpots: readonly BlindSpot[];
  readonly types: readonly TypeCoverage[];
  readonly coverage: readonly Coverage[];
  readonly exceptions: readonly ExceptionOutcome[];
}

export interface Checker {
  readonly resource: (resource: Resource) => void;
  readonly gap: (gap: Gap) => void;
  readonly coverage: (coverage: Coverage) => void;
  /** Resolves what waited for a reference, sorts and counts. Called once. */
  readonly finish: () => Checked;
  /** Removes what was put aside on disk. */
  readonly close: () => void;
}

/** What the law and the policy say in this run; `asOf`: the ISO date on which they are read. */
export interface Law {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly asOf: string;
}

/** `textOf`: a finding as the JSON report writes it, which is how findings are held. */
export function checker(
  atlas: Atlas,
  { policy, rules, asOf }: Law,
  textOf: (finding: Finding) => string,
): Checker {
  const judge = judgeBy(policy, rules, asOf);
  const findings = findingStore(textOf);
  const counts = counter();
  const gaps = foldedGaps();
  const coverage: Coverage[] = [];
  let resources = 0;
  let placements = 0;

  const takeGap = (gap: Gap): void => gaps.add(judge.gap(gap));
  const located = locator(types, atlas, {
    placement(placement) {
      placements++;
      const finding = judge.placement(placement);
      if (!finding) return;
      findings.add(finding);
      counts.add(finding);
    },
    gap: takeGap,
  });

  return {
    resource(resource) {
      if (!resource.onlyReferred) resources++;
      located.see(resource);
    },
    gap: takeGap,
    coverage(line) {
      coverage.push(line);
    },
    finish() {
      located.finish();
      const sortedGaps = gaps.all().sort(
        by(
          ({ exception }) => (exception ? "1" : "0"),
          ({ reason }) => reason,
          gapKey,
        ),
      );
      return {
        summary: {
          resources,
          placements,
          ...counts.summary(),
          gaps: sortedGaps.filter(({ exception }) => !stands(exception)).length,
        },
        findings,
        rules: counts.rules,
        gaps: sortedGaps,
        blindSpots: located.blindSpots().sort(
          by(
            ({ type }) => type,
            ({ detail }) => detail,
          ),
        ),
        types: located.types().sort(by(({ type }) => type)),
        coverage: coverage.sort(
          by(
            ({ provider }) => provider,
            ({ scope }) => scope,
            ({ region }) => region,
            ({ service }) => service,
          ),
        ),
        exceptions: judge.exceptions(),
      };
    },
    close: findings.close,
  };
}

/** An exception that has run out accepts nothing any more. */
function stands(exception: { readonly expired?: true } | undefined): boolean {
  return exception !== undefined && !exception.expired;
}

/** Equal gaps on many resources become one that counts them: a report is read by people. */
function foldedGaps(): { readonly add: (gap: Gap) => void; readonly all: () => Gap[] } {
  const folded = new Map<string, Folded>();
  /** By what was not seen: rows of one type tell the same over and over. */
  const lastOf = new Map<string, Folded>();
  return {
    add(gap) {
      const last = lastOf.get(gap.detail);
      const key = last && isSame(last.first, gap) ? undefined : gapKey(gap);
      const before = key === undefined ? last : folded.get(key);
      if (before) {
        before.gaps++;
        before.resources += gap.resources ?? 1;
        lastOf.set(gap.detail, before);
        return;
      }
      const made = { first: gap, gaps: 1, resources: gap.resources ?? 1 };
      folded.set(key!, made);
      lastOf.set(gap.detail, made);
    },
    all: () =>
      [...folded.values()].map(({ first, gaps, resources }) => {
        if (gaps === 1) return first;
        const { resource: _, ...rest } = first;
        return { ...rest, resources };
      }),
  };
}

interface Folded {
  readonly first: Gap;
  gaps: number;
  resources: number;
}

/** In all but the resource; some that are the same are not the same to this look. */
function isSame(a: Gap, b: Gap): boolean {
  return (
    a.reason === b.reason &&
    a.provider === b.provider &&
    a.scope === b.scope &&
    a.region === b.region &&
    a.service === b.service &&
    a.type === b.type &&
    a.role === b.role &&
    a.remedy === b.remedy &&
    a.exception === b.exception
  );
}

function gapKey({
  reason,
  provider,
  scope,
  region,
  service,
  type,
  role,
  detail,
  remedy,
  exception,
}: Gap): string {
  return JSON.stringify([
    reason,
    provider,
    scope,
    region,
    service,
    type,
    role,
    detail,
    remedy,
    exception,
  ]);
}

type Counts = Pick<
  Summary,
  "findings" | "excepted" | "byCountry" | "anywhere" | "byRole" | "byLevel"
>;

/** Counts findings as they come, so that nobody has to walk them for it. */
function counter(): {
  readonly add: (finding: Finding) => void;
  readonly rules: ReadonlySet<string>;
  readonly summary: () => Counts;
} {
  const rules = new Set<string>();
  const byCountry: Record<string, number> = {};
  const byRole: Record<string, number> = {};
  const byLevel = { error: 0, warning: 0, note: 0 };
  let findings = 0;
  let excepted = 0;
  let anywhere = 0;
  return {
    rules,
    add({ rule, exception, outside, role, level, location }) {
      rules.add(rule);
      if (stands(exception)) {
        excepted++;
        return;
      }
      findings++;
      if (isAnywhere(location)) anywhere++;
      else for (const country of outside) byCountry[country] = (byCountry[country] ?? 0) + 1;
      byRole[role] = (byRole[role] ?? 0) + 1;
      byLevel[level]++;
    },
    summary: () => ({
      findings,
      excepted,
      byCountry: ordered(byCountry),
      anywhere,
      byRole: ordered(byRole),
      byLevel,
    }),
  };
}

const ordered = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

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
