/** What a finding says: the fault, and the one change that corrects it. */
import type { Guard, GuardVerdict } from "../guard-model.ts";
import { wordsOf } from "./clouds.ts";
import { placesText } from "./places-text.ts";

export function sentences(
  verdict: GuardVerdict,
  guards: readonly Guard[],
  scopes: number,
): { readonly detail: string; readonly fix: string } {
  const { provider, open, state, coverage, reach, exemptions, blocked, wouldOpen = [] } = verdict;
  const words = wordsOf(provider);
  const { scope, kind, generate, probes, unreachable } = words;
  const here = scopes === 1 ? `${scope} ${verdict.name} (${verdict.scope})` : `${scopes} ${scope}s`;
  const names = guards.map(({ name }) => name).join(", ") || "The guards";
  const isOne = guards.length === 1;
  const all = `all ${coverage.locations} locations outside of the boundary`;
  const still =
    wouldOpen.length === 0
      ? ""
      : ` Even if it held, ${wouldOpen.slice(0, 6).join(", ")}${wouldOpen.length > 6 ? ` and ${wouldOpen.length - 6} more` : ""} would stay open.`;
  if (state === "does-not-apply" && unreachable)
    return { detail: `No guard can reach ${here}: ${unreachable.why}.`, fix: unreachable.fix };
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
        detail: `${names} ${isOne ? "does" : "do"} not reach ${here}: ${(isOne && missed?.why) || "attached elsewhere"}. Data can be created in ${all}.${still}`,
        fix: words.notAttached,
      };
    }
    case "not-enforced":
      return {
        detail: `${names} ${isOne ? "is" : "are"} not enforced in ${here}: ${reach.missed.find(({ id }) => guards.some((one) => one.id === id))?.why ?? "it only reports"}. Data can be created in ${all}.${still}`,
        fix: words.notEnforced,
      };
    case "exempted":
    case "exempts-everyone": {
      const who = exemptions.filter(({ isExpected }) => !isExpected).map((one) => one.who);
      const until = exemptions.find((one) => one.until !== undefined)?.until;
      return {
        detail: `${names} ${isOne ? "exempts" : "exempt"} everyone in ${here}: ${who.join(", ") || "every principal passes"}${until === undefined ? "" : ` until ${until.slice(0, 10)}`}. Data can be created in ${all}.${still}`,
        fix: words.exempting,
      };
    }
    case "left-out": {
      const groups = (verdict.leftOut ?? []).map(({ id, until }) =>
        until === undefined ? id : `${id} (exempt until ${until.slice(0, 10)})`,
      );
      return {
        detail: `${names} ${isOne ? "leaves" : "leave"} out a part of ${here}: ${groups.slice(0, 6).join(", ")}${groups.length > 6 ? ` and ${groups.length - 6} more` : ""}. Data can be created there outside of the boundary.`,
        fix: words.leftOut,
      };
    }
    case "wider": {
      const whole = open.filter((one) => one.probes === undefined);
      const { isDenyList } = verdict;
      const some = [...new Set(open.flatMap((one) => one.probes ?? []))];
      const others =
        some.length === 0
          ? ""
          : ` In ${open.length - whole.length} others ${listed(some)} can be used.`;
      return {
        detail: `${names} ${isOne ? "lets" : "let"} data be created outside of the boundary in ${here}: ${placesText(whole)}.${others}${isDenyList ? byName(isOne, blocked) : ""}`,
        fix: isDenyList
          ? words.disjoint
          : `remove ${whole.length === 1 ? "this location" : "these locations"} from the ${kind}'s list, by name and without wildcards`,
      };
    }
    case "partial": {
      const where = open.length === coverage.locations ? all : placesText(open);
      const stopped =
        coverage.closed.length > 0 && coverage.closed.length < coverage.open.length
          ? `${isOne ? "stops" : "stop"} ${listed(coverage.closed)} alone in ${here}:`
          : `${isOne ? "does" : "do"} not stop all ${probes} in ${here}:`;
      return {
        detail: `${names} ${stopped} ${listed(coverage.open)} can be used in ${where}.`,
        fix: words.partial,
      };
    }
    case "disjoint":
      return {
        detail: `${names} ${isOne ? "closes" : "close"} every location of the boundary in ${here} and ${isOne ? "opens" : "open"} others: ${placesText(open)}. The condition is the wrong way round.`,
        fix: words.disjoint,
      };
    case "reversed": {
      const { closed, probes: some } = verdict.reversed!;
      const isHeld = verdict.enforcement === "deny";
      const verb = isHeld ? (isOne ? "closes" : "close") : "would close";
      const missed = reach.missed.find(({ id }) => guards.some((one) => one.id === id));
      const unheld = missed?.why ?? (isOne ? "it exempts everyone" : "they exempt everyone");
      const where = open.length === coverage.locations ? all : placesText(open);
      return {
        detail: `${names} ${verb} ${listed(closed)} of the boundary in ${here}${some ? ` for ${listed(some)}` : ""}${isHeld ? "" : ` if ${isOne ? "it" : "they"} held (${unheld})`}, and data can be created in ${where}. The condition is the wrong way round.`,
        fix: words.disjoint,
      };
    }
    default:
      return {
        detail: `${names} ${isOne ? "closes" : "close"} every location of the boundary (${blocked.join(", ")}) in ${here}, and all others.`,
        fix: words.blocking,
      };
  }
}

/** What a list of denied locations leaves open. */
const byName = (isOne: boolean, blocked: readonly string[]): string =>
  ` ${isOne ? "It denies" : "They deny"} locations by name${blocked.length === 0 ? "" : ` (${listed(blocked)} of the boundary among them)`}, so that every other location, and each new one, is open.`;

/** What is named of a long list. */
const most = 10;

const listed = (all: readonly string[]): string =>
  `${all.slice(0, most).join(", ")}${all.length > most ? ` and ${all.length - most} more` : ""}`;
