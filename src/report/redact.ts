/**
 * Hides the ids of accounts, subscriptions and tenants behind short names that are the same in every report of every scan.
 * An account id is no secret, and yet what an attacker asks for first; reports of public repositories are public.
 */
import { createHash } from "node:crypto";
import {
  type Contract,
  type Finding,
  type KnownFinding,
  type Report,
  destinationOf,
} from "../model.ts";
import { type Provider, factsOf, providers } from "../providers.ts";
import type { AccountId } from "../providers/provider.ts";

export interface Redacted {
  readonly report: Report;
  /** The finding as it was before: what is looked up by id needs the id. */
  readonly original: (finding: Finding) => Finding;
}

interface Form extends AccountId {
  readonly provider: Provider;
  readonly whole: RegExp;
}

/** Those with the most letters first: what begins as an AWS account does may be a GUID without hyphens. */
const forms: readonly Form[] = providers
  .flatMap((provider) =>
    factsOf(provider).ids.accounts.map((form) => ({
      ...form,
      provider,
      whole: new RegExp(`^(?:${form.pattern})$`, "i"),
    })),
  )
  .toSorted((a, b) => Number(a.isAlwaysHidden) - Number(b.isAlwaysHidden));

/** What looks like an account's id, also within a word ("logs123456789012"). */
const idLike = new RegExp(forms.map(({ pattern }) => pattern).join("|"), "gi");

/** Whose account an id is known to be by what comes before it. */
const known = forms.flatMap(({ after, pattern }) =>
  after === undefined ? [] : [new RegExp(`(?<=${after})(?:${pattern})`, "gi")],
);

const before = forms.flatMap(({ after }) =>
  after === undefined ? [] : [new RegExp(`(?:${after})$`, "i")],
);

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
      fingerprint: fingerprintOf(rule, id, finding.role, location.code, destinationOf(hidden)),
    };
    originals.set(said, finding);
    return said;
  };
  /** Of an earlier report, which did not hide them. */
  const hideEarlier = <T extends KnownFinding>(finding: T): T => {
    const { rule, location, role } = finding;
    const hidden = { ...(hide(finding) as T), rule, location };
    return {
      ...hidden,
      fingerprint: fingerprintOf(rule, hidden.resource.id, role, location.code, hidden.into),
    };
  };
  const { run, summary, contracts, comparison } = report;
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
        redacted: true,
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
      coverage: mapped(report.coverage, (unit) => hide(unit) as typeof unit),
      exceptions: hide(report.exceptions) as Report["exceptions"],
      ...(comparison && {
        comparison: {
          ...comparison,
          name: hide.text(comparison.name),
          closed: comparison.closed.map(hideEarlier),
          notSeen: comparison.notSeen.map(hideEarlier),
          changed: comparison.changed.map(hideEarlier),
          notes: comparison.notes.map(hide.text),
        },
      }),
    },
    original: (finding) => originals.get(finding) ?? finding,
  };
}

/** Of the true id, a fingerprint would tell whoever tries all account ids. */
function fingerprintOf(
  rule: string,
  id: string,
  role: string,
  code: string,
  destination: string | undefined,
): string {
  return createHash("sha256")
    .update(["redacted", rule, id, role, code, destination ?? []].flat().join("\n"))
    .digest("hex");
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
      formOf(id)!.isAlwaysHidden ||
      scopes.has(plain(id)) ||
      before.some((one) => one.test(said.slice(Math.max(0, offset - 40), offset)))
        ? pseudonym(id)
        : id,
    );
  const hide = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number") {
      const digits = String(value);
      return scopes.has(plain(digits)) && formOf(digits) ? pseudonym(digits) : value;
    }
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
  const { provider, canonical } = formOf(id)!;
  const short = createHash("sha256").update(canonical(id)).digest("hex").slice(0, 6);
  return `${provider}-${short}`;
}

const formOf = (id: string): Form | undefined => forms.find(({ whole }) => whole.test(id));

/** One spelling for all of an id's. */
const plain = (id: string): string => id.toLowerCase().replaceAll("-", "");

function scopesOf(report: Report): ReadonlySet<string> {
  const { findings, placements = [], gaps, coverage, run, comparison } = report;
  const scopes = new Set<string>();
  const add = (id: string): unknown => scopes.add(plain(id));
  const addKnown = (value: unknown): void => {
    for (const text of textsOf(value))
      for (const form of known) for (const [id] of text.matchAll(form)) add(id);
  };
  for (const { scope } of coverage) add(scope);
  for (const gap of gaps) {
    add(gap.scope);
    addKnown(gap);
  }
  const absent = comparison ? [...comparison.closed, ...comparison.notSeen] : [];
  for (const list of [findings, placements, absent])
    for (const one of list) {
      add(one.resource.scope);
      addKnown(one);
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
