/**
 * Hides the ids of accounts, subscriptions and tenants behind short names that are the same in every report of every scan.
 * An account id is not a secret, and yet what an attacker asks for first; reports of public repositories are public.
 */
import { createHash } from "node:crypto";
import {
  type Contract,
  type Finding,
  type KnownFinding,
  type Report,
  destinationOf,
} from "../model.ts";
import {
  accountsKnownIn,
  isAlwaysHidden,
  looksLikeAccount,
  plainAccount,
  providerBefore,
  pseudonym,
} from "../account-ids.ts";
import { type Provider, isProvider, providerOfTarget } from "../providers.ts";

export interface Redacted {
  readonly report: Report;
  /** The finding as it was before: what is looked up by id needs the id. */
  readonly original: (finding: Finding) => Finding;
}

export function redact(report: Report): Redacted {
  const hide = hider(scopesOf(report));
  const originals = new WeakMap<Finding, Finding>();
  const one = (finding: Finding): Finding => {
    const { rule, references, location, evidence } = finding;
    const hidden = { ...(hide(finding) as Finding), rule, references, location };
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
      summary: {
        ...summary,
        ...(summary.byOwner && { byOwner: hide(summary.byOwner) as typeof summary.byOwner }),
        ...(summary.byAccount && {
          byAccount: summary.byAccount.map(({ scope, name, ...account }) => ({
            ...account,
            scope: hide.text(scope),
            ...(name !== undefined && { name: hide.text(name) }),
          })),
        }),
      },
      ...(contracts && { contracts: contracts.map((contract) => hidden(contract, hide)) }),
      run: {
        ...run,
        targets: run.targets.map(hide.text),
        identities: run.identities.map(hide.text),
        ...(run.files && { files: run.files.map(hide.text) }),
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
      // Made of hidden ids already.
      gaps: mapped(report.gaps, ({ id, fingerprint, ...gap }) => ({
        ...(hide(gap) as typeof gap),
        id,
        fingerprint,
      })),
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

interface Hider {
  (value: unknown): unknown;
  readonly text: (text: string) => string;
}

function hider(scopes: ReadonlyMap<string, Provider | undefined>): Hider {
  const text = (said: string): string =>
    said.replace(looksLikeAccount, (id: string, offset: number) => {
      const plain = plainAccount(id);
      const provider = scopes.get(plain) ?? providerBefore(said, offset);
      return provider !== undefined || scopes.has(plain) || isAlwaysHidden(id)
        ? pseudonym(id, provider)
        : id;
    });
  const hide = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number") {
      const digits = String(value);
      return scopes.has(plainAccount(digits)) && isAlwaysHidden(digits) ? pseudonym(digits) : value;
    }
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [text(key), hide(one)]));
  };
  return Object.assign(hide, { text });
}

/** Each with the provider that it was first known of. */
function scopesOf(report: Report): ReadonlyMap<string, Provider | undefined> {
  const { findings, placements = [], gaps, coverage, run, comparison } = report;
  const scopes = new Map<string, Provider | undefined>();
  const add = (id: string, provider: string | undefined): void => {
    const plain = plainAccount(id);
    const whose = provider !== undefined && isProvider(provider) ? provider : undefined;
    scopes.set(plain, scopes.get(plain) ?? whose);
  };
  const addKnown = (value: unknown): void => {
    for (const text of textsOf(value))
      for (const { id, provider } of accountsKnownIn(text)) add(id, provider);
  };
  for (const { scope, provider } of coverage) add(scope, provider);
  for (const gap of gaps) {
    add(gap.scope, gap.provider);
    addKnown(gap);
  }
  const absent = comparison ? [...comparison.closed, ...comparison.notSeen] : [];
  for (const list of [findings, placements, absent])
    for (const one of list) {
      add(one.resource.scope, one.resource.provider);
      addKnown(one);
    }
  for (const said of [...run.targets, ...run.identities]) {
    const ofTarget = providerOfTarget(said);
    for (const [id] of said.matchAll(looksLikeAccount)) add(id, ofTarget);
  }
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
