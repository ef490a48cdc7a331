/** The audit: what a cloud holds of guards goes in, a verdict on each scope, findings and gaps come out. */
import type {
  EstateCheck,
  GuardAudit,
  GuardLocation,
  GuardVerdict,
  Guards,
} from "../guard-model.ts";
import type { Boundary, Gap, Provider } from "../model.ts";
import { viewsOf } from "./clouds.ts";
import { withId } from "../gap-id.ts";
import { findingsOf } from "./findings.ts";
import type { Hide } from "./hide.ts";
import { hideSecrets } from "./secrets.ts";
import type { Rulings } from "./rulings.ts";
import { verdictOn } from "./verdict.ts";
import type { ScopeView } from "./view.ts";

export interface AuditContext {
  readonly boundary: Boundary;
  /** ISO date. */
  readonly asOf: string;
  /** What the policy says of levels and exceptions. */
  readonly rulings: Rulings;
  /** Holds the verdicts against what a scan found. */
  readonly estate?: (verdicts: readonly GuardVerdict[]) => EstateCheck;
  /** Hides the ids of accounts in what is reported; left out: they are shown. */
  readonly hide?: Hide;
  readonly places: (provider: Provider) => readonly GuardLocation[];
}

export function auditGuards(
  found: readonly Guards[],
  collected: readonly Gap[],
  { boundary, asOf, places, rulings, estate, hide: hideIds = (it) => it }: AuditContext,
): GuardAudit {
  // Where something is open is what an audit says, whatever list it is from.
  const codes = new Set(
    found.flatMap(({ provider }) => places(provider).flatMap(({ code, name }) => [code, name])),
  );
  const marked = found.flatMap(({ sensitive = [] }) => sensitive);
  const hideThem = hideSecrets(marked.filter((text) => !codes.has(text)));
  const hide: Hide = (it) => hideIds(hideThem(it));
  const views = found.flatMap((guards) => viewsOf(guards, places(guards.provider), asOf));
  const verdicts = views.map((view) => verdictOn(view, boundary.countries));
  const findings = findingsOf(verdicts, rulings, hide);
  return {
    boundary: { id: boundary.id, countries: [...boundary.countries].sort() },
    asOf,
    verdicts: hide(verdicts),
    findings,
    gaps: hide(
      [...collected, ...gapsOf(views, verdicts)].map((gap): Gap => {
        const exception = rulings.gapExceptionOf(gap);
        return { ...gap, ...(exception && { exception }) };
      }),
    ).map(withId),
    notes: hide([...found.flatMap(({ notes }) => notes), ...rulings.notes()]),
    ...(estate && { estate: hide(estate(verdicts)) }),
  };
}

/** What is not decided, once for each reason. */
function gapsOf(views: readonly ScopeView[], verdicts: readonly GuardVerdict[]): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const [i, verdict] of verdicts.entries()) {
    const { provider, scope, name } = verdict;
    for (const [why, places] of reasonsOf(verdict)) {
      const isUnread = views[i]!.isUnread(why);
      const key = `${provider} ${isUnread} ${why}`;
      const known = gaps.get(key);
      gaps.set(key, {
        reason: isUnread ? "not-collected" : "unknown-value",
        provider,
        scope: known?.scope ?? scope,
        resources: (known?.resources ?? 0) + 1,
        detail:
          known?.detail ??
          `whether data can be created ${places} in ${name} is not decided: ${why}`,
        remedy: isUnread
          ? "let the audit read it, or export the documents and audit the files"
          : "test locations with keys and functions that docs/guards.md lists",
      });
    }
  }
  return [...gaps.values()];
}

/** Reason -> where; a location that is not decided stays a gap beside others that are open. */
function reasonsOf({
  state,
  undecided,
  undecidedAt = [],
}: GuardVerdict): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  if (state === "not-readable" || state === "undecidable")
    for (const why of undecided)
      reasons.set(why, `${undecidedAt.length > 0 ? "outside" : "inside"} of the boundary`);
  for (const why of undecidedAt.flatMap((one) => one.why))
    if (!reasons.has(why)) {
      const at = undecidedAt.filter((one) => one.why.includes(why)).map((one) => one.location);
      const more = at.length > most ? ` and ${at.length - most} more` : "";
      reasons.set(why, `at ${at.slice(0, most).join(", ")}${more}`);
    }
  return reasons;
}

/** Locations that a gap names. */
const most = 6;
