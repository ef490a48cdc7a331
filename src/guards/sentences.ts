/** What a finding says: the fault, and the one change that corrects it. */
import type { Guard, GuardVerdict, Guarded } from "../guard-model.ts";
import { placesText } from "./places-text.ts";

const title: Readonly<
  Record<Guarded, { readonly scope: string; readonly kind: string; readonly generate: string }>
> = {
  aws: { scope: "account", kind: "policy", generate: "data-boundary guards generate scp" },
  azure: {
    scope: "subscription",
    kind: "assignment",
    generate: "data-boundary guards generate azure-policy",
  },
};

export function sentences(
  verdict: GuardVerdict,
  guards: readonly Guard[],
  scopes: number,
): { readonly detail: string; readonly fix: string } {
  const { provider, open, state, coverage, reach, exemptions, blocked, wouldOpen = [] } = verdict;
  const { scope, kind, generate } = title[provider];
  const here = scopes === 1 ? `${scope} ${verdict.name} (${verdict.scope})` : `${scopes} ${scope}s`;
  const names = guards.map(({ name }) => name).join(", ") || "The guards";
  const one = guards.length === 1;
  const all = `all ${coverage.locations} locations outside of the boundary`;
  const still =
    wouldOpen.length === 0
      ? ""
      : ` Even if it held, ${wouldOpen.slice(0, 6).join(", ")}${wouldOpen.length > 6 ? ` and ${wouldOpen.length - 6} more` : ""} would stay open.`;
  if (state === "does-not-apply" && provider === "aws")
    return {
      detail: `No guard can reach ${here}: it is the management account, which service control policies do not apply to.`,
      fix: "keep workloads and data out of the management account",
    };
  switch (state) {
    case "no-guard":
      return {
        detail: `No guard reaches ${here}: data can be created in ${all}.`,
        fix: `attach what "${generate}" prints at the top`,
      };
    case "does-not-apply":
    case "not-attached": {
      const [missed] = reach.missed.filter(({ id }) => guards.some((one) => one.id === id));
      return {
        detail: `${names} ${one ? "does" : "do"} not reach ${here}: ${(one && missed?.why) || "attached elsewhere"}. Data can be created in ${all}.${still}`,
        fix:
          provider === "aws"
            ? `attach it to the root, or to a unit above the ${scope}`
            : `assign it above the ${scope}, and take the ${scope} out of notScopes`,
      };
    }
    case "not-enforced":
      return {
        detail: `${names} ${one ? "is" : "are"} not enforced in ${here}: ${reach.missed.find(({ id }) => guards.some((one) => one.id === id))?.why ?? "it only reports"}. Data can be created in ${all}.${still}`,
        fix:
          provider === "aws"
            ? "switch the policy type on in the organization"
            : "set enforcementMode to Default and the effect to Deny",
      };
    case "exempted":
    case "exempts-everyone": {
      const who = exemptions.filter(({ isExpected }) => !isExpected).map((one) => one.who);
      const until = exemptions.find((one) => one.until !== undefined)?.until;
      return {
        detail: `${names} ${one ? "exempts" : "exempt"} everyone in ${here}: ${who.join(", ") || "every principal passes"}${until === undefined ? "" : ` until ${until.slice(0, 10)}`}. Data can be created in ${all}.${still}`,
        fix:
          provider === "aws"
            ? "name single roles in the exemption"
            : "remove the exemption, or narrow it to single resources",
      };
    }
    case "wider":
      return {
        detail: `${names} ${one ? "lets" : "let"} data be created outside of the boundary in ${here}: ${placesText(open)}.`,
        fix: `remove ${open.length === 1 ? "this location" : "these locations"} from the ${kind}'s list, by name and without wildcards`,
      };
    case "partial":
      return {
        detail: `${names} ${one ? "stops" : "stop"} ${coverage.closed.length} of ${coverage.closed.length + coverage.open.length} ${provider === "aws" ? "actions" : "types"} in ${here}: ${coverage.open.slice(0, 6).join(", ")}${coverage.open.length > 6 ? ` and ${coverage.open.length - 6} more` : ""} ${coverage.open.length === 1 ? "is" : "are"} open in ${open.length === coverage.locations ? all : placesText(open)}.`,
        fix:
          provider === "aws"
            ? "deny all actions but those of global services (NotAction), on every resource"
            : "assign it without selectors on types, for all resources",
      };
    case "disjoint":
      return {
        detail: `${names} ${one ? "closes" : "close"} every location of the boundary in ${here} and ${one ? "opens" : "open"} others: ${placesText(open)}. The condition is the wrong way round.`,
        fix:
          provider === "aws"
            ? "deny with StringNotEquals on aws:RequestedRegion, and list the regions of the boundary"
            : "deny where location is notIn the list",
      };
    default:
      return {
        detail: `${names} ${one ? "closes" : "close"} every location of the boundary (${blocked.join(", ")}) in ${here}, and all others.`,
        fix:
          provider === "aws"
            ? "list the regions by name: StringNotEquals knows no wildcard and compares case"
            : "list the locations of the boundary by name",
      };
  }
}
