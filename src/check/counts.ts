/** Counts findings as they come, so that nobody has to walk them for it. */
import {
  type AccountCounts,
  type Finding,
  type ResourceRef,
  type Summary,
  isAccepted,
  isAnywhere,
  ownerOf,
} from "../model.ts";

type Counts = Pick<
  Summary,
  | "findings"
  | "excepted"
  | "byCountry"
  | "anywhere"
  | "byRole"
  | "byLevel"
  | "byVerdict"
  | "byOwner"
  | "byAccount"
>;

/** `ownerTags`: keys of the tags that name an owner. */
export function counter(ownerTags: readonly string[]): {
  /** A resource that was seen, whether or not anything of it is a finding. */
  readonly resource: (resource: Pick<ResourceRef, "provider" | "scope">) => void;
  /** It was counted for another scope. */
  readonly moved: (resource: Pick<ResourceRef, "provider" | "scope">, from: string) => void;
  readonly add: (finding: Finding) => void;
  /** The rules that findings name -> the types of their resources. */
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
  readonly found: () => number;
  readonly summary: () => Counts;
} {
  const rules = new Map<string, Set<string>>();
  const byCountry: Record<string, number> = {};
  const byRole: Record<string, number> = {};
  const byLevel = { error: 0, warning: 0, note: 0 };
  const byVerdict: { outside: number; mayLeave: number; contradicted?: number } = {
    outside: 0,
    mayLeave: 0,
  };
  const owners = new Map<string, number>();
  let ownerless = 0;
  let findings = 0;
  let excepted = 0;
  let anywhere = 0;
  const accounts = new Map<string, { resources: number } & AccountCounts>();
  let last: ({ resources: number } & AccountCounts) | undefined;
  const accountOf = ({ provider, scope }: Pick<ResourceRef, "provider" | "scope">) => {
    // Resources of an account come one after the other.
    if (last?.scope === scope && last.provider === provider) return last;
    const key = `${provider} ${scope}`;
    let account = accounts.get(key);
    if (!account) accounts.set(key, (account = { provider, scope, resources: 0 }));
    last = account;
    return account;
  };
  return {
    rules,
    resource(resource) {
      accountOf(resource).resources++;
    },
    moved(resource, from) {
      accountOf({ ...resource, scope: from }).resources--;
      accountOf(resource).resources++;
    },
    add(finding) {
      const { rule, resource, outside, role, level, verdict, location } = finding;
      const types = rules.get(rule);
      if (types) types.add(resource.type);
      else rules.set(rule, new Set([resource.type]));
      if (isAccepted(finding)) {
        excepted++;
        return;
      }
      findings++;
      if (verdict !== "contradicted" && isAnywhere(location)) anywhere++;
      else for (const country of outside) byCountry[country] = (byCountry[country] ?? 0) + 1;
      byRole[role] = (byRole[role] ?? 0) + 1;
      if (ownerTags.length > 0) {
        const owner = ownerOf(resource, ownerTags);
        if (owner === undefined) ownerless++;
        else owners.set(owner, (owners.get(owner) ?? 0) + 1);
      }
      byLevel[level]++;
      if (level === "note") return;
      if (verdict === "outside") byVerdict.outside++;
      else if (verdict === "may-leave") byVerdict.mayLeave++;
      else byVerdict.contradicted = (byVerdict.contradicted ?? 0) + 1;
    },
    found: () => findings,
    summary: () => ({
      findings,
      excepted,
      byCountry: ordered(byCountry),
      anywhere,
      byRole: ordered(byRole),
      byLevel,
      byVerdict,
      byAccount: [...accounts]
        .filter(([, account]) => account.resources > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, account]) => account),
      ...(ownerTags.length > 0 && {
        byOwner: {
          tags: ownerTags,
          owners: ordered(Object.fromEntries(owners)),
          none: ownerless,
        },
      }),
    }),
  };
}

const ordered = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
