/** What the text report says of what was not seen, and of how much was. */
import type { Gap, GapReason, Report } from "../model.ts";
import { forTerminal } from "./escape.ts";
import { gapReasonInWords } from "./gap-reasons.ts";
import { account, more, shownPerGroup } from "./text-findings.ts";
import { type Pen, counted } from "./text-lines.ts";

export function* gapsByReason({ gaps }: Report, pen: Pen): Generator<string> {
  const reasons = new Map<GapReason, { count: number; readonly shown: Gap[] }>();
  const accepted: { count: number; readonly shown: Gap[] } = { count: 0, shown: [] };
  for (const gap of gaps) {
    const group =
      gap.exception && !gap.exception.expired
        ? accepted
        : (reasons.get(gap.reason) ?? { count: 0, shown: [] });
    if (group !== accepted) reasons.set(gap.reason, group);
    group.count++;
    if (group.shown.length < shownPerGroup) group.shown.push(gap);
  }

  for (const [reason, { count, shown }] of reasons) {
    yield `\n${pen.paint(["bold", "yellow"], `gap: ${reason}`)}  ${gapReasonInWords[reason]}, ${counted(count, "gap")}\n`;
    for (const [remedy, alike] of Map.groupBy(shown, (gap) => gap.remedy)) {
      for (const gap of alike) yield pen.say(2, `${placeOf(gap)}: ${forTerminal(gap.detail)}`);
      yield pen.say(4, `-> ${forTerminal(remedy)}`);
    }
    yield* more(count - shown.length, pen);
  }
  if (accepted.count === 0) return;
  yield `\n${pen.paint("bold", "Gaps accepted by the policy")}  ${counted(accepted.count, "gap")}\n`;
  for (const gap of accepted.shown)
    yield pen.say(
      2,
      `${placeOf(gap)}: ${gap.reason}, approved by ${forTerminal(gap.exception!.approvedBy)} until ${gap.exception!.expires}`,
    );
  yield* more(accepted.count - accepted.shown.length, pen);
}

function placeOf(gap: Gap): string {
  const parts = [account(gap), gap.region, gap.service, gap.resource ?? gap.type, gap.role];
  const place = parts.filter((part) => part !== undefined).map(forTerminal);
  if (gap.resources !== undefined) place.push(counted(gap.resources, "resource"));
  return place.join(", ");
}

/** What no scan can tell, and what was looked at only by its home. */
export function* limits({ blindSpots, types }: Report, pen: Pen): Generator<string> {
  if (blindSpots.length > 0) {
    yield `\n${pen.paint("bold", "Blind spots")}  what no API tells: ask whoever runs them\n`;
    for (const { type, resources, detail } of blindSpots)
      yield pen.say(
        2,
        `${forTerminal(type)} (${counted(resources, "resource")}): ${forTerminal(detail)}`,
      );
  }
  const homeOnly = types.filter(({ depth }) => depth === "home-only");
  if (homeOnly.length > 0) {
    yield `\n${pen.paint("bold", "Known by home only")}  ${counted(homeOnly.length, "type")}, whose copies and flows were not looked at\n`;
    yield pen.say(
      2,
      homeOnly.map(({ type, resources }) => `${forTerminal(type)} ${resources}`).join(", "),
    );
  }
}

export function* coverageSummary({ coverage, summary, run }: Report, pen: Pen): Generator<string> {
  const statuses = Map.groupBy(coverage, ({ status }) => status);
  const calls = coverage.reduce((sum, unit) => sum + unit.calls, 0);
  const ended = [...statuses].map(
    ([status, units]) => `${units.length.toLocaleString("en")} ${status}`,
  );
  yield `\n${pen.paint("bold", "Coverage")}  ${counted(summary.resources, "resource")}, ${counted(summary.placements, "placement")}; ${counted(coverage.length, "unit")} of work${ended.length > 0 ? ` (${ended.join(", ")})` : ""}, ${counted(calls, "call")}\n`;
  const broken = coverage.filter(({ status }) => status !== "complete" && status !== "disabled");
  for (const unit of broken.slice(0, shownPerGroup))
    yield pen.say(
      2,
      `${unit.status}: ${account(unit)}, ${forTerminal(unit.region)}, ${forTerminal(unit.service)}`,
    );
  yield* more(broken.length - shownPerGroup, pen);
  yield pen.say(
    2,
    `law and exceptions as of ${run.asOf}${run.policy === undefined ? "" : `, policy ${forTerminal(run.policy)}`}; this is evidence for a legal assessment, and none itself`,
  );
}
