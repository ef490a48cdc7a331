/** What the targets name, held against what was looked at: an account that nobody looked at is never silence. */
import type { Coverage, ExpectedScope, Gap, ScanEnd } from "../model.ts";
import { factsOf } from "../providers.ts";

export interface Expectations {
  readonly see: (one: ExpectedScope) => void;
  readonly coverage: (line: Coverage) => void;
  readonly gap: (gap: Gap) => void;
  /** A gap for each that was to be looked at and was not. */
  readonly missing: (end: ScanEnd) => Gap[];
  /** How many are left to other shards. */
  readonly left: () => number;
}

/** These say who asks and what there is; whoever answers them has looked into no account. */
const ofDiscovery: ReadonlySet<string> = new Set(["organizations", "sts"]);

/** `isMine`: whether this scan was to look at it. */
export function expectations(
  isMine: (provider: ExpectedScope["provider"], scope: string) => boolean = () => true,
): Expectations {
  const expected = new Map<string, ExpectedScope>();
  const looked = new Set<string>();
  return {
    see(one) {
      const key = keyOf(one);
      const before = expected.get(key);
      // Of two names that files give it, the same one whatever the order of the files.
      if (!before || (one.name ?? "") > (before.name ?? "")) expected.set(key, one);
    },
    coverage(line) {
      if (!ofDiscovery.has(line.service)) looked.add(keyOf(line));
    },
    gap({ provider, scope }) {
      looked.add(keyOf({ provider, scope }));
    },
    missing: (end) =>
      [...expected]
        .filter(([key, { provider, scope }]) => !looked.has(key) && isMine(provider, scope))
        .map(([, one]) => accountGap(one, end)),
    left: () => [...expected.values()].filter((one) => !isMine(one.provider, one.scope)).length,
  };
}

const keyOf = ({
  provider,
  scope,
}: {
  readonly provider: string;
  readonly scope: string;
}): string => `${provider} ${scope.toLowerCase()}`;

function accountGap({ provider, scope, name }: ExpectedScope, end: ScanEnd): Gap {
  const kind = factsOf(provider).account;
  return {
    reason: end === "complete" ? "not-collected" : "interrupted",
    provider,
    scope,
    detail: `nothing in the ${kind}${name === undefined || name === "" ? "" : ` ${name}`} was checked: it is listed for the scan, but has no coverage`,
    remedy:
      end === "complete"
        ? `scan the ${kind}, and scan its inventory together with the others`
        : "run the scan again without interrupting it",
  };
}
