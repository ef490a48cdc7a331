/**
 * Hides account and subscription ids behind short names that are the same in every report of every scan.
 * An account id is no secret, and yet what an attacker asks for first; reports of public repositories are public.
 */
import { createHash } from "node:crypto";
import { type Contract, type Finding, type Report, destinationOf } from "../model.ts";

export interface Redacted {
  readonly report: Report;
  /** The finding as it was before: what is looked up by id needs the id. */
  readonly original: (finding: Finding) => Finding;
}

/**
 * What looks like an id, also within a word ("logs123456789012"): a GUID with and without hyphens, an AWS
 * account in its two forms (123456789012, 1234-5678-9012).
 */
const idLike =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{32}(?![\da-f])|(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;
/** A partner's subscription too is known by where it is. */
const subscription = /subscriptions\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/gi;

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
        .update(
          ["redacted", rule, id, finding.role, location.code, destinationOf(hidden) ?? []]
            .flat()
            .join("\n"),
        )
        .digest("hex"),
    };
    originals.set(said, finding);
    return said;
  };
  const { run, summary, contracts } = report;
  return {
    report: {
      ...report,
      ...(summary.byOwner && {
        summary: { ...summary, byOwner: hide(summary.byOwner) as typeof summary.byOwner },
      }),
      ...(contracts && { contracts: contracts.map((contract) => hidden(contract, hide)) }),
      run: {
        ...run,
        targets: run.targets.map(hide.text),
        identities: run.identities.map(hide.text),
        ...(run.notes && { notes: run.notes.map(hide.text) }),
        ...(run.leftOut && { leftOut: hide(run.leftOut) as typeof run.leftOut }),
      },
      findings: mapped(report.findings, one),
      ...(report.placements && {
        placements: mapped(report.placements, ({ location, outside, ...placement }) => ({
          ...(hide(placement) as typeof placement),
          location,
          outside,
        })),
      }),
      gaps: mapped(report.gaps, (gap) => hide(gap) as typeof gap),
      blindSpots: hide(report.blindSpots) as Report["blindSpots"],
      coverage: hide(report.coverage) as Report["coverage"],
      exceptions: hide(report.exceptions) as Report["exceptions"],
    },
    original: (finding) => originals.get(finding) ?? finding,
  };
}

/** Other codes of a contract are no account ids, whatever they look like. */
const hidden = ({ accounts, ...contract }: Contract, hide: Hider): Contract => ({
  ...contract,
  ...(accounts && { accounts: accounts.map(hide.text) }),
});

/** Of progress and messages, where it is not known yet which ids are whose: every one that looks like one. */
export function redactText(text: string): string {
  return text.replace(idLike, pseudonym);
}

interface Hider {
  (value: unknown): unknown;
  readonly text: (text: string) => string;
}

function hider(scopes: ReadonlySet<string>): Hider {
  const text = (said: string): string =>
    said.replace(idLike, (id: string, offset: number) =>
      isAccount(id) ||
      scopes.has(plain(id)) ||
      // Other ids of this form are keys' and items', by which people find them.
      /subscriptions\/$/i.test(said.slice(Math.max(0, offset - 15), offset))
        ? pseudonym(id)
        : id,
    );
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
  const one = isAccount(id)
    ? plain(id)
    : plain(id).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  const short = createHash("sha256").update(one).digest("hex").slice(0, 6);
  return `${isAccount(id) ? "aws" : "azure"}-${short}`;
}

const isAccount = (id: string): boolean => id.length <= 14;

/** One spelling for all of an id's. */
const plain = (id: string): string => id.toLowerCase().replaceAll("-", "");

function scopesOf(report: Report): ReadonlySet<string> {
  const { findings, placements = [], gaps, coverage, run } = report;
  const scopes = new Set<string>();
  const add = (id: string): unknown => scopes.add(plain(id));
  for (const { scope } of coverage) add(scope);
  for (const gap of gaps) {
    add(gap.scope);
    for (const text of textsOf(gap)) for (const [, id] of text.matchAll(subscription)) add(id!);
  }
  for (const list of [findings, placements])
    for (const one of list) {
      add(one.resource.scope);
      for (const text of textsOf(one)) for (const [, id] of text.matchAll(subscription)) add(id!);
    }
  for (const said of [...run.targets, ...run.identities])
    for (const [id] of said.matchAll(idLike)) add(id);
  return scopes;
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsOf(one);
}

function mapped<T>(elements: Iterable<T>, map: (element: T) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const element of elements) yield map(element);
    },
  };
}
