/**
 * Hides account and subscription ids behind short names that are the same in every report of every scan.
 * An account id is no secret, and yet what an attacker asks for first; reports of public repositories are public.
 */
import { createHash } from "node:crypto";
import type { Finding, Report } from "../model.ts";

export interface Redacted {
  readonly report: Report;
  /** The finding as it was before: what is looked up by id needs the id. */
  readonly original: (finding: Finding) => Finding;
}

const idLike =
  /(?<![\da-z])(?:\d{12}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})(?![\da-z])/gi;

export function redact(report: Report): Redacted {
  const hide = hider(scopesOf(report));
  const originals = new WeakMap<Finding, Finding>();
  const one = (finding: Finding): Finding => {
    const { rule, cites, location, evidence } = finding;
    const hidden = { ...(hide(finding) as Finding), rule, cites, location };
    const { id } = hidden.resource;
    const said: Finding = {
      ...hidden,
      evidence: { ...hidden.evidence, docs: evidence.docs },
      // Of the true id, a fingerprint would tell whoever tries all account ids.
      fingerprint: createHash("sha256")
        .update(["redacted", rule, id, finding.role, location.code].join("\n"))
        .digest("hex"),
    };
    originals.set(said, finding);
    return said;
  };
  const { run } = report;
  return {
    report: {
      ...report,
      run: {
        ...run,
        targets: run.targets.map(hide.text),
        identities: run.identities.map(hide.text),
        ...(run.leftOut && { leftOut: hide(run.leftOut) as typeof run.leftOut }),
      },
      findings: mapped(report.findings, one),
      gaps: mapped(report.gaps, (gap) => hide(gap) as typeof gap),
      blindSpots: hide(report.blindSpots) as Report["blindSpots"],
      coverage: hide(report.coverage) as Report["coverage"],
      exceptions: hide(report.exceptions) as Report["exceptions"],
    },
    original: (finding) => originals.get(finding) ?? finding,
  };
}

/** Of progress and messages, where it is not known yet which ids are whose: every one that looks like one. */
export function redactText(text: string): string {
  return text.replace(idLike, pseudonym);
}

interface Hider {
  (value: unknown): unknown;
  readonly text: (text: string) => string;
}

function hider(scopes: ReadonlySet<string>): Hider {
  // An account id may also stand within a word: "logs123456789012".
  const known = [...scopes].filter((scope) => /^\d{12}$/.test(scope));
  const within =
    known.length > 0 ? new RegExp(`(?<!\\d)(?:${known.join("|")})(?!\\d)`, "g") : /(?!)/g;
  const text = (said: string): string =>
    said
      .replace(idLike, (id: string, offset: number) =>
        id.length === 12 ||
        scopes.has(id.toLowerCase()) ||
        // Other ids of this form are keys' and items', by which people find them.
        /\/subscriptions\/$/i.test(said.slice(Math.max(0, offset - 15), offset))
          ? pseudonym(id)
          : id,
      )
      .replace(within, pseudonym);
  const hide = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number")
      return scopes.has(String(value)) ? pseudonym(String(value)) : value;
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [text(key), hide(one)]));
  };
  return Object.assign(hide, { text });
}

/**
 * "aws-3f9a1c", "azure-3f9a1c". 24 bits: enough to tell an organisation's accounts apart, and so few that some
 * sixty thousand account ids share each, so that trying them all does not lead back.
 */
function pseudonym(id: string): string {
  const short = createHash("sha256").update(id.toLowerCase()).digest("hex").slice(0, 6);
  return `${id.length === 12 ? "aws" : "azure"}-${short}`;
}

function scopesOf({ findings, gaps, coverage, run }: Report): ReadonlySet<string> {
  const scopes = new Set<string>();
  for (const { scope } of coverage) scopes.add(scope.toLowerCase());
  for (const { scope } of gaps) scopes.add(scope.toLowerCase());
  for (const { resource } of findings) scopes.add(resource.scope.toLowerCase());
  for (const said of [...run.targets, ...run.identities])
    for (const [id] of said.matchAll(idLike)) scopes.add(id.toLowerCase());
  return scopes;
}

function mapped<T>(elements: Iterable<T>, map: (element: T) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const element of elements) yield map(element);
    },
  };
}
