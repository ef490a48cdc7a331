/** One assignment, as it is for one subscription: whether it holds there, what it leaves out, what it denies. */
import type { AzureGuards, AzureRecord, AzureScope } from "../../guard-model.ts";
import { type Supposal, supposals } from "../view.ts";
import { type Member, membersOf } from "./assignment.ts";
import type { Created } from "./probes.ts";
import { isAbove, leavesOut, scopeOfAssignment } from "./scopes.ts";
import { overridden, selected } from "./selectors.ts";
import { Unknown } from "./truth.ts";

export interface Assigned {
  readonly record: AzureRecord;
  readonly members: readonly Member[] | string;
  /** The first supposal under which it holds for the whole subscription, and why not before. */
  readonly from: Supposal;
  readonly why?: string;
  readonly isExcluded?: true;
  /** Why it is not known whether it holds for the subscription. */
  readonly perhaps?: string;
  readonly exempt: (reference: string | undefined, created: Created) => boolean;
}

export function assignedTo(
  record: AzureRecord,
  subscription: AzureScope,
  chain: readonly AzureScope[],
  guards: AzureGuards,
  asOf: string,
): Assigned {
  const scope = scopeOfAssignment(record);
  const members = membersOf(record, guards);
  const mode = String(record.properties["enforcementMode"] ?? "Default");
  const exempt = leavesOut(record, chain, guards, asOf);
  const isMaybe = subscription.maybeAbove?.some((id) => id.toLowerCase() === scope.toLowerCase());
  const base = {
    record,
    // What a word that Azure does not have comes to is not known.
    members: isMode(mode) ? members : `the enforcementMode ${mode} is not known`,
    exempt,
    ...(record.perhaps !== undefined && { perhaps: record.perhaps }),
    ...(isMaybe && {
      perhaps: `no record says whether ${subscription.name} is below ${scope.split("/").at(-1)}`,
    }),
  };
  if (!isMaybe && !chain.some(({ id }) => id.toLowerCase() === scope.toLowerCase()))
    return {
      ...base,
      from: "reaching",
      why: isAbove(subscription.id, scope)
        ? `it is assigned to ${scope} alone`
        : `it is assigned to ${scope}, which the subscription is not in`,
    };
  if (record.detached !== undefined) return { ...base, from: "reaching", why: record.detached };
  const excluded = notScopesOf(record).find((one) =>
    chain.some(({ id }) => id.toLowerCase() === one.toLowerCase()),
  );
  if (excluded !== undefined)
    return {
      ...base,
      from: "reaching",
      why: `its notScopes leave out ${excluded}`,
      isExcluded: true,
    };
  if (isMode(mode) && mode.toLowerCase() !== "default")
    return { ...base, from: "enforced", why: `its enforcementMode is ${mode}` };
  return { ...base, from: "as-is" };
}

/** https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#enforcement-mode */
const isMode = (mode: string): boolean => /^(?:Default|DoNotEnforce|Enroll)$/i.test(mode);

export const notScopesOf = ({ properties: { notScopes } }: AzureRecord): readonly string[] =>
  (Array.isArray(notScopes) ? (notScopes as unknown[]) : [notScopes ?? []].flat()).map((one) =>
    String(one).replace(/\/$/, ""),
  );

/** Whether it stops that this is created; a text says what that depends on. */
export function denies(
  { record, members, exempt }: Assigned,
  created: Created,
  rank: number,
): boolean | string {
  if (typeof members === "string") return members;
  const isEnforced = rank >= supposals.indexOf("enforced");
  const isForAll = rank >= supposals.indexOf("nobody-exempt");
  const isSelected = selected(record.properties["resourceSelectors"], created);
  if (isSelected === false) return false;
  let undecided =
    isSelected === undefined ? "depends on a selector of a kind that is not known" : undefined;
  for (const { reference, effect, isAboutLocations, met } of members) {
    if (!isForAll && exempt(reference, created)) continue;
    const own =
      effect instanceof Unknown
        ? undefined
        : overridden(effect, record.properties["overrides"], created, reference);
    const lower = own?.toLowerCase();
    // What only reports counts as a guard that is not enforced where it is about locations.
    const isDeny =
      lower === "deny" ||
      (isEnforced && isAboutLocations && (lower === "audit" || lower === "disabled"));
    if (own !== undefined && !isDeny) continue;
    const truth = met(created);
    // A rule about other properties can be met by whoever creates the resource.
    if (truth === false || (typeof truth === "string" && !isAboutLocations)) continue;
    if (truth === true && own !== undefined && undecided === undefined) return true;
    undecided ??=
      typeof truth === "string"
        ? truth
        : effect instanceof Unknown
          ? effect.why
          : "depends on an override";
  }
  return undecided ?? false;
}
