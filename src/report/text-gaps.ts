/** The gaps of the text report: by reason, equal ones together, each with what the reader can do. */
import { type Gap, type GapReason, type Report, type ReportedGap, isAccepted } from "../model.ts";
import { isKnown, newGapsFirst } from "./comparison.ts";
import { forTerminal } from "./escape.ts";
import { gapReasonInWords } from "./gap-reasons.ts";
import { accountInWords } from "./account.ts";
import { more, placeInFile, shownPerGroup } from "./text-findings.ts";
import { type Pen, counted, cutAt, fitted } from "./text-lines.ts";

const shownPlaces = 6;

/** Gaps that say the same of several places. */
interface Alike {
  readonly first: Gap;
  count: number;
  /** Account and role -> the first few places there. */
  readonly places: Map<string, string[]>;
}

interface Group {
  count: number;
  /** Of how many gaps something is shown, and how many different details. */
  shown: number;
  details: number;
  /** By remedy, then by detail. */
  readonly remedies: Map<string, Map<string, Alike>>;
}

const none = (): Group => ({ count: 0, shown: 0, details: 0, remedies: new Map() });

export function* gapsByReason({ gaps: all, run }: Report, pen: Pen): Generator<string> {
  const gaps = newGapsFirst(all);
  const reasons = new Map<GapReason, Group>();
  const accepted = none();
  for (const gap of gaps) {
    if (isAccepted(gap)) {
      const { approvedBy, expires } = gap.exception;
      add(accepted, gap, `approved by ${approvedBy} until ${expires}`, run);
      continue;
    }
    const group = reasons.get(gap.reason) ?? none();
    reasons.set(gap.reason, group);
    add(group, gap, `${isKnown(gap) ? "known " : ""}-> ${gap.remedy}`, run);
  }
  for (const [reason, group] of reasons) {
    yield `\n${pen.paint(["bold", "yellow"], `gap: ${reason}`)}  ${gapReasonInWords[reason]}, ${counted(group.count, "gap")}\n`;
    yield* written(group, pen);
  }
  if (accepted.count === 0) return;
  yield `\n${pen.paint("bold", "Gaps accepted by the policy")}  ${counted(accepted.count, "gap")}\n`;
  yield* written(accepted, pen);
}

/** In the short report each thing that was not seen is one sentence, wherever it was not seen. */
const mostInBrief = 12;
const longestDetail = 160;

export function* gapsInBrief({ gaps, summary, run }: Report, pen: Pen): Generator<string> {
  if (summary.gaps === 0) return;
  const kinds = new Map<string, { readonly first: Gap; count: number }>();
  for (const gap of newGapsFirst(gaps)) {
    if (isAccepted(gap)) continue;
    const key = JSON.stringify([gap.reason, gap.detail, gap.remedy, gap.baselineState]);
    const kind = kinds.get(key);
    if (kind) kind.count++;
    else kinds.set(key, { first: gap, count: 1 });
  }
  yield `\n${pen.paint(["bold", "yellow"], "Not seen")}  ${counted(summary.gaps, "gap")}: a gap is not a pass\n`;
  for (const { first, count } of [...kinds.values()].slice(0, mostInBrief)) {
    const place = placeOfGap(first);
    const where =
      count > 1 ? counted(count, "place") : place === "" ? accountInWords(first, run) : place;
    const detail = fitted(forTerminal(first.detail), longestDetail);
    yield pen.say(2, `${isKnown(first) ? "known: " : ""}${detail} (${where})`);
    yield pen.say(4, `-> ${cutAt(forTerminal(first.remedy), longestDetail)}`);
  }
  const hidden = kinds.size - mostInBrief;
  if (hidden > 0)
    yield pen.paint("dim", `  and ${counted(hidden, "more kind")} (--verbose shows all)\n`);
}

function add(group: Group, gap: ReportedGap, end: string, run: Report["run"]): void {
  group.count++;
  const details = group.remedies.get(end);
  const known = details?.get(gap.detail);
  if (known) {
    group.shown++;
    known.count++;
    remember(known, gap, run);
    return;
  }
  if (group.details >= shownPerGroup) return;
  group.details++;
  group.shown++;
  const alike: Alike = { first: gap, count: 1, places: new Map() };
  remember(alike, gap, run);
  if (details) details.set(gap.detail, alike);
  else group.remedies.set(end, new Map([[gap.detail, alike]]));
}

function remember({ places }: Alike, gap: ReportedGap, run: Report["run"]): void {
  const where = accountInWords(gap, run) + (gap.role === undefined ? "" : `, ${gap.role}`);
  const list = places.get(where);
  if (list) {
    if (list.length < shownPlaces) list.push(withId(gap));
  } else if (places.size < shownPlaces) places.set(where, [withId(gap)]);
}

/** With the id, by which `explain` and a policy name it. */
const withId = (gap: ReportedGap): string => `${placeOfGap(gap)} [${gap.id}]`.trimStart();

function placeOfGap({ region, service, resource, type, resources, declared }: Gap): string {
  if (declared?.line !== undefined) return placeInFile(declared);
  const parts = [resource ?? type ?? service, resource === undefined ? region : undefined];
  const place = parts.filter((part) => part !== undefined).map(forTerminal);
  return place.join(" in ") + (resources === undefined ? "" : ` (${resources})`);
}

function* written({ count, shown, remedies }: Group, pen: Pen): Generator<string> {
  for (const [end, details] of remedies) {
    for (const { first, count: alike, places } of details.values()) {
      yield pen.say(2, forTerminal(first.detail));
      let covered = 0;
      for (const [where, list] of places) {
        covered += list.length;
        yield pen.say(
          4,
          [where, list.filter((place) => place !== "").join(", ")]
            .filter((part) => part !== "")
            .join(": "),
        );
      }
      if (alike > covered) yield pen.say(4, `and at ${counted(alike - covered, "more place")}`);
    }
    yield pen.say(2, pen.paint("bold", forTerminal(end)));
  }
  yield* more(count - shown, pen);
}
