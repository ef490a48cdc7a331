/** Parts of a subscription that are left out of assignments that hold there: by notScopes, or by an exemption of a group. */
import type { AzureGuards, AzureRecord, AzureScope, LeftOut } from "../../guard-model.ts";
import { type Assigned, notScopesOf } from "./assigned.ts";
import { isAbove, isFor, isLive, leavesOut, scopeOfAssignment } from "./scopes.ts";

export interface Part extends LeftOut {
  /** The assignments as they are for the part. */
  readonly assigned: readonly Assigned[];
}

/** A single resource that is exempt is what an exemption is for: it is listed, and is not a part. */
const isGroup = (id: string): boolean =>
  /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(id);

export function partsLeftOut(
  subscription: AzureScope,
  chain: readonly AzureScope[],
  assigned: readonly Assigned[],
  guards: AzureGuards,
  asOf: string,
): readonly Part[] {
  const holding = assigned.filter(({ from }) => from === "as-is");
  const exempt = guards.exemptions.filter(
    (one) =>
      isGroup(scopeOfAssignment(one)) &&
      isLive(one, asOf) &&
      holding.some(({ record }) => isFor(one, record)),
  );
  const below = [
    ...holding.flatMap(({ record }) => notScopesOf(record)),
    ...exempt.map(scopeOfAssignment),
  ].filter((id) => isAbove(subscription.id, id));
  const ids = new Map(below.map((id) => [id.toLowerCase(), id]));
  return [...ids.values()].map((id): Part => {
    const excludes = ({ record }: Assigned): boolean =>
      notScopesOf(record).some((one) => isAbove(one, id));
    const own = exempt.filter((one) => isAbove(scopeOfAssignment(one), id));
    const exempts = ({ record }: Assigned): readonly AzureRecord[] =>
      own.filter((one) => isFor(one, record));
    const by = holding.filter((one) => excludes(one) || exempts(one).length > 0);
    const ends = by.flatMap((one) =>
      excludes(one) ? [undefined] : exempts(one).map(({ properties }) => properties["expiresOn"]),
    );
    const until = ends.every((end) => typeof end === "string" && end !== "")
      ? (ends as string[]).toSorted().at(-1)
      : undefined;
    const within = [...chain, ...own.map((one) => scopeNamed(scopeOfAssignment(one)))];
    return {
      id,
      by: by.map(({ record }) => record.id),
      ...(until !== undefined && { until }),
      assigned: assigned.flatMap((one): Assigned[] =>
        excludes(one)
          ? []
          : exempts(one).length === 0
            ? [one]
            : [{ ...one, exempt: leavesOut(one.record, within, guards, asOf) }],
      ),
    };
  });
}

const scopeNamed = (id: string): AzureScope => ({ id, name: id, above: [] });
