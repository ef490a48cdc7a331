/** What is wrong, from the verdicts: one finding for all scopes that have the same fault by the same guards. */
import { createHash } from "node:crypto";
import type { Guard, GuardFinding, GuardRule, GuardState, GuardVerdict } from "../guard-model.ts";
import type { ExceptionRef, Level, Provider } from "../model.ts";
import { wordsOf } from "./clouds.ts";
import type { Hide } from "./hide.ts";
import type { Rulings } from "./rulings.ts";
import { sentences } from "./sentences.ts";

/** The rule of each state; what is not decided is a gap, and no finding. */
const ruleOf: Readonly<Record<GuardState, GuardRule | undefined>> = {
  equal: undefined,
  narrower: undefined,
  "not-readable": undefined,
  undecidable: undefined,
  "does-not-apply": "guard-not-reaching",
  "not-attached": "guard-not-reaching",
  "no-guard": "guard-missing",
  exempted: "guard-exempts-everyone",
  "exempts-everyone": "guard-exempts-everyone",
  "not-enforced": "guard-not-enforced",
  wider: "guard-wider",
  partial: "guard-wider",
  "left-out": "guard-not-reaching",
  disjoint: "guard-disjoint",
  reversed: "guard-disjoint",
  "blocks-boundary": "guard-disjoint",
};

export function findingsOf(
  verdicts: readonly GuardVerdict[],
  { levelOf: ruledLevel, exceptionOf }: Pick<Rulings, "levelOf" | "exceptionOf">,
  hide: Hide,
): readonly GuardFinding[] {
  const groups = new Map<string, Ruled[]>();
  for (const whole of verdicts.flatMap(faultsOf)) {
    const verdict = hide(whole);
    const rule = ruleOf[verdict.state];
    if (rule === undefined) continue;
    const level = ruledLevel(rule, levelOf(verdict));
    if (level === "off") continue;
    const exception = exceptionOf(
      rule,
      whole,
      guardsOf(whole).map(({ id }) => id),
    );
    const { provider, state, open, blocked } = verdict;
    const key = JSON.stringify([
      provider,
      state,
      open,
      blocked,
      guardsOf(verdict),
      untilOf(verdict),
      verdict.leftOut,
      verdict.reversed,
      verdict.isDenyList,
      level,
      exception,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), { verdict, rule, level, exception }]);
  }
  return [...groups.values()].map(findingOf).sort(bySeverity);
}

/**
 * A part that is left out is a finding of its own beside locations that are open: one may be accepted, and the other
 * not. So is a guard that is the wrong way round beside one that does not hold.
 */
function faultsOf(verdict: GuardVerdict): readonly GuardVerdict[] {
  const { state, leftOut, reversed } = verdict;
  const isPart = leftOut !== undefined && (state === "wider" || state === "partial");
  return [
    verdict,
    ...(isPart ? [{ ...verdict, state: "left-out" as const, open: [] }] : []),
    ...(reversed && state !== "reversed"
      ? [{ ...verdict, state: "reversed" as const, enforcement: "deny" as const }]
      : []),
  ];
}

/** A verdict that is a finding, as the policy has it. */
interface Ruled {
  readonly verdict: GuardVerdict;
  readonly rule: GuardRule;
  readonly level: Level;
  readonly exception: ExceptionRef | undefined;
}

function findingOf(group: readonly Ruled[]): GuardFinding {
  const [{ verdict: first, rule, level, exception }] = group as readonly [Ruled, ...Ruled[]];
  const scopes = group.map(({ verdict: { scope, name } }) => ({ scope, name }));
  const guards = guardsOf(first);
  return {
    rule,
    level,
    provider: first.provider,
    ...sentences(first, guards, scopes.length),
    guards,
    scopes,
    open: first.open,
    ...(first.state === "left-out" && first.leftOut && { leftOut: first.leftOut }),
    ...(exception && { exception }),
    fingerprint: createHash("sha256")
      .update(
        JSON.stringify([
          rule,
          guards.map(({ id }) => id),
          scopes.map(({ scope }) => scope).sort(),
          first.open.map(({ location }) => location).sort(),
          ...(first.state === "left-out" && first.leftOut
            ? [first.leftOut.map(({ id }) => id).sort()]
            : []),
        ]),
      )
      .digest("hex"),
  };
}

/** The guards that a finding is about: those that open what is open, or that do not hold. */
function guardsOf({ reach, open, state, leftOut = [], reversed }: GuardVerdict): readonly Guard[] {
  if (state === "reversed") return reversed!.guards;
  const all: readonly Guard[] = [...reach.guards, ...reach.missed];
  if (state === "left-out") {
    const by = new Set(leftOut.flatMap((one) => one.by));
    return reach.guards.filter(({ id }) => by.has(id));
  }
  const opening = new Set(open.flatMap(({ openedBy }) => openedBy));
  return state === "blocks-boundary" || state === "disjoint" || state === "partial"
    ? reach.guards
    : all.filter(({ id }) => opening.has(id));
}

const untilOf = ({ state, exemptions }: GuardVerdict): unknown =>
  state === "exempted" || state === "exempts-everyone" ? exemptions : undefined;

/** Where nothing can be attached: whether that matters is the estate's to say. */
const levelOf = ({ state, provider }: GuardVerdict): Level =>
  state === "does-not-apply" && wordsOf(provider).unreachable ? "note" : "error";

const order: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

const bySeverity = (a: GuardFinding, b: GuardFinding): number =>
  order[a.level] - order[b.level] ||
  compare(a.provider, b.provider) ||
  compare(a.rule, b.rule) ||
  compare(a.fingerprint, b.fingerprint);

const compare = (a: Provider | string, b: Provider | string): number =>
  a < b ? -1 : a > b ? 1 : 0;
