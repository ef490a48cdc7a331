/** Data that a scan found outside of the boundary, held against the verdicts: what guards say cannot be there is exempt, or older. */
import type { EstateCheck, EstateNote, GuardVerdict } from "../guard-model.ts";
import { type Finding, sameId } from "../model.ts";

/** Resources that are named. */
const most = 5;

export function crossCheck(
  verdicts: readonly GuardVerdict[],
  findings: Iterable<Finding>,
  file: string,
): EstateCheck {
  const byScope = new Map(verdicts.map((one) => [`${one.provider} ${sameId(one.scope)}`, one]));
  const notes = new Map<string, EstateNote & { resources: number; readonly ids: string[] }>();
  let elsewhere = 0;
  for (const finding of findings) {
    const { provider, scope, id } = finding.resource;
    const verdict = byScope.get(`${provider} ${sameId(scope)}`);
    if (!verdict) {
      elsewhere++;
      continue;
    }
    const says = saysOf(verdict, finding);
    const { code } = finding.location;
    const key = `${says} ${verdict.provider} ${verdict.scope} ${code}`;
    const note = notes.get(key) ?? {
      says,
      provider: verdict.provider,
      scope: verdict.scope,
      name: verdict.name,
      location: code,
      countries: finding.location.countries,
      resources: 0,
      ids: [],
    };
    note.resources++;
    if (note.ids.length < most && !note.ids.includes(id)) note.ids.push(id);
    notes.set(key, note);
  }
  return { file, notes: [...notes.values()].sort(byScopeAndPlace), elsewhere };
}

function saysOf(
  { state, open, coverage, ...verdict }: GuardVerdict,
  finding: Finding,
): EstateNote["says"] {
  if (finding.role !== "home" || finding.verdict !== "outside") return "not-tested";
  if (state === "not-readable" || state === "undecidable") return "not-decided";
  const { code } = finding.location;
  // Of a place that no guard was tried for nothing is said: edge locations, another partition.
  if (!verdict.closed.includes(code)) {
    const passing = open.find(({ location }) => location === code);
    if (!passing) return "not-tested";
    const { type } = finding.resource;
    const isClosed = coverage.closed.some((one) =>
      one.endsWith("/*")
        ? sameId(type).startsWith(sameId(one.slice(0, -1)))
        : sameId(one) === sameId(type),
    );
    return isClosed ? "exempt-or-older" : "open";
  }
  return "exempt-or-older";
}

const order: readonly EstateNote["says"][] = [
  "exempt-or-older",
  "open",
  "not-decided",
  "not-tested",
];

const byScopeAndPlace = (a: EstateNote, b: EstateNote): number =>
  order.indexOf(a.says) - order.indexOf(b.says) ||
  compare(`${a.provider} ${a.scope} ${a.location}`, `${b.provider} ${b.scope} ${b.location}`);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
