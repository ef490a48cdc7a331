/** What is kept of an earlier report to compare with: which findings and gaps it had, and what it was made of. */
import {
  type Finding,
  type Gap,
  type JudgedPlacement,
  type KnownFinding,
  type Report,
  type Run,
  destinationOf,
} from "../model.ts";

/** Of an earlier scan, what decides whether two can be compared. */
export interface BaselineRun extends Pick<
  Run,
  "finishedAt" | "asOf" | "boundary" | "targets" | "redacted" | "tool"
> {}

/** An earlier gap: enough to know it again. */
export type KnownGap = Pick<
  Gap,
  | "reason"
  | "provider"
  | "scope"
  | "region"
  | "service"
  | "type"
  | "resource"
  | "role"
  | "resources"
  | "detail"
>;

export interface Baseline {
  readonly run: BaselineRun;
  /** Accepted ones included. */
  readonly findings: Iterable<KnownFinding>;
  /** Accepted ones included: they are known all the same. */
  readonly gaps: Iterable<KnownGap>;
  /** Of a report that lists them: tells a new place from a new judgement. */
  readonly placements?: Iterable<JudgedPlacement>;
  /** Resource type -> a digest of what its rows read; absent from reports of older versions. */
  readonly rows?: Readonly<Record<string, string>>;
}

/** What a report no longer saw is still known: whoever compares with it must not lose it. */
export function baselineOf(report: Report): Baseline {
  const { run, findings, gaps, placements, comparison } = report;
  return {
    run,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of findings) yield knownOf(finding);
        if (comparison?.kind === "baseline")
          for (const { why: _, ...known } of comparison.notSeen) yield known;
      },
    },
    gaps,
    ...(placements && { placements }),
    rows: rowsIn(report),
  };
}

/** The types that a report vouches for, with what was read of each. */
export const rowsIn = ({ types }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    types.flatMap(({ type, rows }): [string, string][] =>
      rows === undefined ? [] : [[type, rows]],
    ),
  );

export function knownOf(finding: Finding): KnownFinding {
  const { rule, level, verdict, role, location, outside, classes, fingerprint, exception } =
    finding;
  const into = destinationOf(finding);
  const { id, type, provider, scope, name } = finding.resource;
  return {
    rule,
    level,
    verdict,
    resource: { id, type, provider, scope, name },
    role,
    location,
    outside,
    classes,
    ...(into !== undefined && { into }),
    fingerprint,
    ...(isInForce(exception) && { accepted: true }),
  };
}

export const isInForce = (exception: Finding["exception"]): boolean =>
  exception !== undefined && exception.expired !== true;
