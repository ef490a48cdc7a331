/**
 * Names and ids as every format but JSON has them: one of 20,000 characters fills a page, breaks the cell of a
 * spreadsheet, and says no more than its beginning and a digest of all of it, by which JSON has it whole.
 */
import { createHash } from "node:crypto";
import type { Finding, JudgedPlacement, Report, ReportedGap } from "../model.ts";

/** Longer than any ARN or ARM id that a platform gives: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html has 2,048. */
const longest = 2048;
const kept = 1024;

/** Its beginning, how long it is and the first digits of its SHA-256. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const start = text.slice(0, kept).replace(/[\uD800-\uDBFF]$/, "");
  return `${start}… [${text.length} characters, SHA-256 ${digest}]`;
}

export interface Shortened {
  readonly report: Report;
  /** The finding that one of the report stands for. */
  readonly original: (finding: Finding) => Finding;
}

export function shortenedReport(report: Report): Shortened {
  const originals = new WeakMap<Finding, Finding>();
  const { findings, placements, gaps } = report;
  return {
    report: {
      ...report,
      findings: mapped(findings, (finding) => {
        const short = shortFinding(finding);
        if (short !== finding) originals.set(short, finding);
        return short;
      }),
      ...(placements && { placements: mapped(placements, shortPlaced) }),
      gaps: mapped(gaps, shortGap),
    },
    original: (finding) => originals.get(finding) ?? finding,
  };
}

/** Walked as often as the list is. */
const mapped = <T>(list: Iterable<T>, short: (one: T) => T): Iterable<T> => ({
  *[Symbol.iterator]() {
    for (const one of list) yield short(one);
  },
});

const isLong = (text: unknown): boolean => typeof text === "string" && text.length > longest;

function shortPlaced<T extends Pick<JudgedPlacement, "resource" | "evidence" | "into">>(one: T): T {
  const { resource, evidence, into } = one;
  const { id, name, scope } = resource;
  if (![id, name, scope, into, evidence.value].some(isLong)) return one;
  return {
    ...one,
    resource: { ...resource, id: shortened(id), name: shortened(name), scope: shortened(scope) },
    evidence: {
      ...evidence,
      ...(typeof evidence.value === "string" && { value: shortened(evidence.value) }),
    },
    ...(into !== undefined && { into: shortened(into) }),
  };
}

function shortFinding(finding: Finding): Finding {
  const short = shortPlaced(finding);
  return finding.formerIds?.some(isLong)
    ? { ...short, formerIds: finding.formerIds.map(shortened) }
    : short;
}

const shortGap = (gap: ReportedGap): ReportedGap =>
  isLong(gap.resource) ? { ...gap, resource: shortened(gap.resource!) } : gap;
