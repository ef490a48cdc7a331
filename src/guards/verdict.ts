/** The verdict on one scope: every location is probed, and what is open is held against the boundary. */
import type {
  Guard,
  GuardDirection,
  GuardEnforcement,
  GuardLocation,
  GuardState,
  GuardVerdict,
  MissedGuard,
  OpenLocation,
} from "../guard-model.ts";
import type { Country } from "../model.ts";
import { type Reversal, type Tried as Row, isDenyList, opensNew, reversalIn } from "./reversal.ts";
import { type CandidateGuard, type ScopeView, type Supposal, supposals } from "./view.ts";

export function verdictOn(view: ScopeView, countries: ReadonlySet<Country>): GuardVerdict {
  const isInside = ({ countries: of }: GuardLocation): boolean =>
    of.length > 0 && of.every((country) => countries.has(country));
  const inside = view.locations.filter(isInside);
  const outside = view.locations.filter((one) => !isInside(one));
  const grid = (locations: readonly GuardLocation[], supposal: Supposal): readonly Row[] =>
    locations.map((location) => rowOf(view, location, supposal));
  const out = grid(outside, "as-is");
  const within = grid(inside, "as-is");
  const moving = movingIn(view, [...out, ...within]);
  const isFull = (row: Row): boolean =>
    row.open.size > 0 && moving.every((probe) => row.open.has(probe));
  const closesAny = (supposal: Supposal): boolean =>
    grid(outside, supposal).some((row) => !moving.every((probe) => row.open.has(probe)));
  const open = out.filter((row) => row.open.size > 0);
  const blocked = within.filter((row) => row.open.size + row.undecided.size === 0);
  const isClosedRow = (row: Row): boolean => row.open.size + row.undecided.size === 0;
  // Where all is open a finding says so; elsewhere what is not decided may be open as well.
  const unsure = out.filter((row) => !isFull(row) && row.undecided.size > 0);
  const whys = reasonsOf([...out, ...within]);
  const isClosing =
    (locations: readonly GuardLocation[]) =>
    ({ closes }: CandidateGuard): boolean =>
      closesIn(closes, locations, view.probes);
  const relevant = view.candidates.filter(isClosing(outside));
  const isAllBlocked = inside.length > 0 && blocked.length === inside.length;
  const leftOut = view.leftOut?.(outside.map(({ code }) => code)) ?? [];
  const reversal = open.length === 0 ? undefined : reversalIn(within, out, view, "as-is");
  let supposed = reversal;
  const state = stateOf();
  const reversed = state === "reversed" ? supposed : state === "disjoint" ? undefined : reversal;
  const held = heldBy(state);
  const isByName = isOpenByName();
  const openCodes = new Set(open.map(({ location }) => location.code));
  return {
    provider: view.provider,
    scope: view.scope,
    name: view.name,
    path: view.path,
    state,
    direction: directionOf(),
    enforcement: state === "reversed" ? heldAs[supposed!.from] : enforcementOf(state),
    reach: {
      // One that is the wrong way round closes the boundary alone.
      guards: concerned()
        .filter(({ from }) => from === "as-is" || from === "nobody-exempt")
        .map(guardIn),
      missed: (state === "reversed" ? concerned() : relevant)
        .filter(({ from }) => from === "enforced" || from === "reaching")
        .map(missedGuard),
    },
    coverage: {
      closed: view.named(view.probes.filter((probe) => out.every((row) => isClosed(row, probe)))),
      open: view.named(view.probes.filter((probe) => !out.every((row) => isClosed(row, probe)))),
      locations: outside.length,
    },
    open: open.map((row) => openLocation(row)),
    closed: out.filter(isClosedRow).map(({ location }) => location.code),
    ...(unsure.length > 0 &&
      view.unguardable === undefined && {
        undecidedAt: unsure.map((row) => ({ location: row.location.code, why: reasonsOf([row]) })),
      }),
    ...(held !== "as-is" && {
      wouldOpen: grid(outside, held)
        .filter((row) => row.open.size > 0)
        .map(({ location }) => location.code),
    }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(reversed && {
      reversed: {
        guards: reversed.guards.map((one) =>
          one.why === undefined ? guardIn(one) : missedGuard(one),
        ),
        closed: reversed.closed,
        ...(reversed.probes && { probes: view.named(reversed.probes) }),
      },
    }),
    ...(isByName && { isDenyList: true as const }),
    blocked: blocked.map(({ location }) => location.code),
    exemptions: view.exemptions,
    undecided: whys,
    notes: [
      ...(isByName && open.length === 0
        ? ["The guards deny locations by name: a location that they do not name is not denied."]
        : []),
      ...view.notes(
        out
          .filter((row) => moving.some((probe) => isClosed(row, probe)))
          .map(({ location }) => location.code),
        inside.map(({ code }) => code),
      ),
    ],
  };

  function stateOf(): GuardState {
    if (view.unguardable !== undefined) return "does-not-apply";
    const fully = open.filter(isFull);
    if (fully.length > 0 && isAllBlocked) return "disjoint";
    if (fully.length > 0 && fully.length === outside.length) {
      if (closesAny("nobody-exempt")) return view.exemptState;
      if (closesAny("enforced")) return "not-enforced";
      if (!closesAny("reaching")) {
        supposed ??= reversalIfHeld();
        return supposed ? "reversed" : "no-guard";
      }
      return relevant.some(({ isExcluded }) => isExcluded) ? "does-not-apply" : "not-attached";
    }
    const isReversed = reversal?.isAll === true;
    if (fully.length > 0) return isReversed ? "reversed" : "wider";
    const undecided = reasonsOf(out);
    if (undecided.some(view.isUnread)) return "not-readable";
    if (open.length > 0) return isReversed ? "reversed" : "partial";
    if (undecided.length > 0) return "undecidable";
    if (isAllBlocked) return "blocks-boundary";
    // Narrower is not a fault: it matters only where no location of the boundary is surely open.
    const unsureInside = within.filter((row) => row.undecided.size > 0 && row.open.size === 0);
    const isFault = unsureInside.some((row) =>
      [...row.undecided.values()].some((why) => view.mayOnlyClose?.(why) !== true),
    );
    if (isFault && within.every((row) => row.open.size === 0))
      return whys.some(view.isUnread) ? "not-readable" : "undecidable";
    if (leftOut.length > 0) return "left-out";
    return blocked.length + unsureInside.length > 0 ? "narrower" : "equal";
  }

  function directionOf(): GuardDirection {
    if (state === "not-readable" || state === "undecidable") return "undecided";
    if (open.length === 0)
      return isAllBlocked ? "disjoint" : blocked.length > 0 ? "narrower" : "equal";
    if (isAllBlocked) return "disjoint";
    if (reversal?.isAll) return "reversed";
    return openCodes.size === outside.length && open.every(isFull) ? "open" : "wider";
  }

  /** A guard that would be the wrong way round if it held, and that nobody attached elsewhere on purpose. */
  function reversalIfHeld(): Reversal | undefined {
    const candidates = view.candidates.filter(
      ({ from, at }) => from !== "reaching" || at.length === 0,
    );
    for (const supposal of supposals.slice(1)) {
      const found = reversalIn(
        grid(inside, supposal),
        grid(outside, supposal),
        { ...view, candidates },
        supposal,
      );
      if (found) return found;
    }
    return undefined;
  }

  function concerned(): readonly CandidateGuard[] {
    if (state === "reversed") return supposed!.guards;
    return state === "disjoint" ? view.candidates.filter(isClosing(inside)) : relevant;
  }

  function isOpenByName(): boolean {
    const blame = new Set(
      open
        .flatMap((row) => blamed(row.location.code, [...row.open]))
        .filter(({ from }) => from === "as-is"),
    );
    if (state === "equal" || state === "narrower") return opensNew(view, moving);
    return (
      state === "wider" &&
      blame.size > 0 &&
      [...blame].every((one) => isDenyList(one, view.locations, view.probes))
    );
  }

  function openLocation(row: Row): OpenLocation {
    const { location } = row;
    const probes = [...row.open];
    return {
      location: location.code,
      name: location.name,
      countries: location.countries,
      ...(!isFull(row) && { probes: view.named(probes) }),
      openedBy: blamed(location.code, probes).map(({ id }) => id),
    };
  }

  /** Holding guards that close another location for what is open here; or those that would close it and do not hold. */
  function blamed(code: string, probes: readonly string[]): readonly CandidateGuard[] {
    if (state === "reversed") return supposed!.guards;
    if (state === "disjoint")
      return view.candidates.filter((one) => one.from === "as-is" && isClosing(inside)(one));
    if (state === "partial") return relevant.filter(({ from }) => from === "as-is");
    if (held === "as-is")
      return relevant.filter(
        ({ closes, from }) =>
          from === "as-is" &&
          probes.some(
            (probe) => !closes(code, probe) && outside.some((other) => closes(other.code, probe)),
          ),
      );
    const would = relevant.filter(
      ({ closes, from, isExcluded }) =>
        from === (held === "nobody-exempt" ? "as-is" : held) &&
        (state !== "does-not-apply" || isExcluded === true) &&
        probes.some((probe) => closes(code, probe)),
    );
    const nowhere = would.filter(({ at }) => at.length === 0);
    return nowhere.length > 0 ? nowhere : would;
  }
}

/** The first supposal under which something would be closed. */
function heldBy(state: GuardState): Supposal {
  if (state === "exempted" || state === "exempts-everyone") return "nobody-exempt";
  if (state === "not-enforced") return "enforced";
  return state === "not-attached" || state === "does-not-apply" ? "reaching" : "as-is";
}

const heldAs: Readonly<Record<Supposal, GuardEnforcement>> = {
  "as-is": "deny",
  "nobody-exempt": "exempted",
  enforced: "not-enforced",
  reaching: "none",
};

function enforcementOf(state: GuardState): GuardEnforcement {
  if (state === "not-enforced") return "not-enforced";
  if (state === "exempted" || state === "exempts-everyone") return "exempted";
  if (state === "no-guard" || state === "not-attached" || state === "does-not-apply") return "none";
  return state === "not-readable" || state === "undecidable" ? "undecided" : "deny";
}

const guardIn = ({ id, name, at, file, line }: CandidateGuard): Guard => ({
  id,
  name,
  at,
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
});

const missedGuard = (one: CandidateGuard): MissedGuard => ({ ...guardIn(one), why: one.why ?? "" });

/**
 * What is open nowhere at all is closed for another reason than its place, so that a location is open without it:
 * unless most is.
 */
function movingIn({ probes, standsFor }: ScopeView, rows: readonly Row[]): readonly string[] {
  const some = probes.filter((probe) => rows.some(({ open }) => open.has(probe)));
  const count = (of: readonly string[]): number =>
    of.reduce((sum, probe) => sum + standsFor(probe), 0);
  return 2 * count(some) < count(probes) ? probes : some;
}

const isClosed = ({ open, undecided }: Row, probe: string): boolean =>
  !open.has(probe) && !undecided.has(probe);

const reasonsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ undecided }) => [...undecided.values()])),
];

/** Accounts share the guards that do not tell them apart: each is asked once for the same locations. */
const asked = new WeakMap<CandidateGuard["closes"], Map<string, boolean>>();

function closesIn(
  closes: CandidateGuard["closes"],
  locations: readonly GuardLocation[],
  probes: readonly string[],
): boolean {
  const key = locations.map(({ code }) => code).join();
  const known = asked.get(closes) ?? new Map<string, boolean>();
  asked.set(closes, known);
  const is =
    known.get(key) ?? locations.some(({ code }) => probes.some((probe) => closes(code, probe)));
  known.set(key, is);
  return is;
}

function rowOf(view: ScopeView, location: GuardLocation, supposal: Supposal): Row {
  const open = new Set<string>();
  const undecided = new Map<string, string>();
  for (const probe of view.probes) {
    const outcome = view.decide(location.code, probe, supposal);
    if (outcome.is === "allowed") open.add(probe);
    if (outcome.is === "undecided") undecided.set(probe, outcome.why ?? "undecided");
  }
  return { location, open, undecided };
}
