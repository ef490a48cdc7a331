/** Counts what an inventory holds while it is read, and says at its end what that does not fit. */
import type { Coverage, ExpectedScope, Gap, Provider, Resource } from "../../model.ts";
import { providerOfTarget, providers } from "../../providers.ts";
import { type Contradictions, contradictions } from "./contradictions.ts";
import { fileGap } from "./file-gap.ts";
import type { InventoryTrailer } from "./record.ts";
import { targetsCovered } from "./targets-covered.ts";

export interface Census {
  /** The resource, with what nobody vouches for marked as unseen. */
  readonly resource: (resource: Resource) => Resource;
  readonly gap: (gap: Gap) => void;
  readonly coverage: (coverage: Coverage) => void;
  readonly expected: (one: ExpectedScope) => void;
  /** A plan or template that was read. */
  readonly file: () => void;
  readonly leftOut: Contradictions["leftOut"];
  /** What is wrong with the file as a whole; `isWhole`: whether it was read to its end. */
  readonly gaps: (vouched: Vouched) => Gap[];
  /** The providers that its header names, and those of its lines; undefined where a target is of none. */
  readonly ofProviders: () => readonly Provider[] | undefined;
  /** What is wrong where the other files that are scanned with it hold nothing either. */
  readonly ifNothing: () => Gap[];
}

export interface Vouched {
  readonly trailer: InventoryTrailer | undefined;
  /** Of the lines before the trailer. */
  readonly digest: string | undefined;
}

interface Kind {
  readonly type: string;
  count: number;
  /** Why nobody vouches for what is missing in one. */
  readonly why: string | undefined;
}

const key = (...parts: readonly string[]): string => JSON.stringify(parts);

const unitOf = ({ provider, scope, region, service, status }: Coverage): string =>
  key(provider, scope, region, service, status);

/** By code unit: the same order on every machine. */
function by<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
}

/** How many resources of an account the file holds. */
interface Held {
  readonly provider: Provider;
  readonly scope: string;
  count: number;
  /** Of these, what is only there for what refers to it: of a region that was left out, whose units have no line. */
  referred: number;
}

/** `targets`: those that the header names. `whyOf`: why a type's records are not vouched for, where they are not. */
export function census(
  file: string,
  targets: readonly string[],
  unvouched: string | undefined,
  whyOf: (type: string) => string | undefined,
): Census {
  const kinds = new Map<string, Kind>();
  /** The scopes of gaps: why a unit ended so may be said of the account as a whole. */
  const explained = new Set<string>();
  const coverage: Coverage[] = [];
  const held = new Map<string, Held>();
  let last: Held | undefined;
  const contradicting = contradictions(file);
  const targeted = targetsCovered(file, targets);
  let resources = 0;
  let planned = 0;
  let plans = 0;
  let gaps = 0;

  function heldBy(provider: Provider, scope: string): Held {
    // Resources of a scope come one after the other.
    if (last?.scope === scope && last.provider === provider) return last;
    const unit = key(provider, scope);
    last = held.get(unit) ?? { provider, scope, count: 0, referred: 0 };
    held.set(unit, last);
    return last;
  }

  function kindOf(type: string): Kind {
    let kind = kinds.get(type);
    if (!kind) {
      kind = { type, count: 0, why: whyOf(type) };
      kinds.set(type, kind);
    }
    return kind;
  }

  function ofCoverage(): Gap[] {
    // What a plan or template declares is in the file that was read, and in no account.
    const isOfPlans = plans > 0 && planned === resources;
    if (coverage.length === 0 && !targeted.hasExpected() && !isOfPlans)
      return [
        fileGap(
          file,
          "has no coverage line, so it does not say which accounts, regions and services were checked",
        ),
      ];
    const silent = coverage.filter(
      ({ status, provider, scope }) =>
        status !== "complete" && status !== "disabled" && !explained.has(key(provider, scope)),
    );
    // Of all orders of the same lines, one sentence.
    const [first] = silent.toSorted(by(unitOf));
    return first
      ? [
          fileGap(
            file,
            `${silent.length} checks were refused, failed or partial, and no gap line says so: ${first.service} in ${first.region} of ${first.scope} ${silent.length > 1 ? "and others" : `(${first.status})`}`,
            "scan these again, and save the inventory again",
          ),
        ]
      : [];
  }

  /** Of a file that a trailer vouches for, the trailer's counts say so. */
  function fewerThanCovered(): Gap[] {
    const covered = new Map<string, number>();
    for (const { provider, scope, resources: count } of coverage)
      covered.set(key(provider, scope), (covered.get(key(provider, scope)) ?? 0) + count);
    return [...covered].toSorted(by(([unit]) => unit)).flatMap(([unit, count]) => {
      const found = held.get(unit)?.count ?? 0;
      const [, scope] = JSON.parse(unit) as [string, string];
      return count <= found
        ? []
        : [
            fileGap(
              file,
              `its coverage lines count ${count} resources of ${scope}, and it holds ${found}`,
            ),
          ];
    });
  }

  /**
   * Several units list the same resources, and none lists one twice: no unit counts more than there are, and
   * all of them together not less.
   */
  function otherThanCovered(): Gap[] {
    const sums = new Map<string, { all: number; most: number }>();
    for (const { provider, resources: count } of coverage) {
      const { all, most } = sums.get(provider) ?? { all: 0, most: 0 };
      sums.set(provider, { all: all + count, most: Math.max(most, count) });
    }
    return [...sums].flatMap(([provider, { all, most }]) => {
      const its = [...held.values()].filter((one) => one.provider === provider);
      const found = its.reduce((sum, { count }) => sum + count, 0);
      if (most <= found && heldIn(provider) <= all) return [];
      const says =
        most > found ? `a coverage line counts ${most}` : `its coverage lines count ${all}`;
      return [fileGap(file, `${says} resources of ${provider}, and it holds ${found}`)];
    });
  }

  /** What another account shares has the scope of that account, which may have no coverage line. */
  function heldIn(provider: string): number {
    const scopes = new Set(
      coverage.filter((line) => line.provider === provider).map(({ scope }) => scope),
    );
    const its = [...scopes].flatMap((scope) => held.get(key(provider, scope)) ?? []);
    return its.reduce((sum, { count, referred }) => sum + count - referred, 0);
  }

  function ofDigest(): Gap[] {
    return [
      fileGap(
        file,
        "the SHA-256 of its lines is not the one in its last line: the file was changed after it was saved",
      ),
      ...[...kinds.values()].toSorted(by(({ type }) => type)).map(({ type, count }) => ({
        ...fileGap(file, `missing properties of ${type} may have been removed`),
        type,
        resources: count,
      })),
    ];
  }

  return {
    resource(resource) {
      resources++;
      contradicting.resource(resource);
      const kind = kindOf(resource.type);
      kind.count++;
      if (resource.planned) planned++;
      else {
        const its = heldBy(resource.provider, resource.scope);
        its.count++;
        if (resource.onlyReferred) its.referred++;
      }
      return kind.why === undefined
        ? resource
        : { ...resource, unseen: { "**": kind.why, ...resource.unseen } };
    },
    gap(gap) {
      gaps++;
      targeted.looked(gap);
      explained.add(key(gap.provider, gap.scope));
    },
    coverage(line) {
      coverage.push(line);
      targeted.looked(line);
      contradicting.coverage(line.provider, line.scope);
    },
    expected: targeted.expected,
    file: () => void plans++,
    leftOut: contradicting.leftOut,
    gaps({ trailer, digest }) {
      const found: Gap[] = ofCoverage();
      found.push(...contradicting.gaps());
      if (unvouched !== undefined) found.push(fileGap(file, unvouched), ...fewerThanCovered());
      if (resources === 0 && plans === 0 && !targeted.hasExpected()) found.push(nothing(file));
      found.push(...targeted.gaps());
      if (unvouched !== undefined || !trailer) return found;
      found.push(...otherThanCovered());
      if (digest !== trailer.sha256.toLowerCase()) found.push(...ofDigest());
      if (
        trailer.resources !== resources ||
        trailer.gaps !== gaps ||
        trailer.coverage !== coverage.length
      )
        found.push(
          fileGap(
            file,
            `its last line counts ${trailer.resources} resources, ${trailer.gaps} gaps and ${trailer.coverage} coverage lines, and it holds ${resources}, ${gaps} and ${coverage.length}`,
          ),
        );
      if (trailer.end !== "complete")
        found.push(
          fileGap(
            file,
            `the scan that saved it was ${trailer.end === "interrupted" ? "interrupted" : "stopped by its time limit"} before it had checked everything`,
            "scan again without interrupting the scan, and save the inventory again",
            "interrupted",
          ),
        );
      return found;
    },
    ofProviders() {
      const named = targets.map(providerOfTarget);
      if (named.length === 0 || named.includes(undefined)) return undefined;
      return providers.filter(
        (one) =>
          named.includes(one) ||
          [...held.values()].some(({ provider }) => provider === one) ||
          coverage.some(({ provider }) => provider === one),
      );
    },
    ifNothing: () => (resources === 0 && targeted.hasExpected() ? [nothing(file)] : []),
  };
}

const nothing = (file: string): Gap =>
  fileGap(
    file,
    "holds no resource, so nothing was judged",
    "check the targets, regions and permissions of the scan that saved it",
  );
