/** The JSON report: the source of truth that every other format could be made from. Schema: schema/report.json. */
import type {
  BlindSpot,
  Citation,
  Coverage,
  ExceptionOutcome,
  ExceptionRef,
  Finding,
  Gap,
  Report,
  Rule,
  TypeCoverage,
} from "../model.ts";
import { toJson } from "./escape.ts";
import { reportSchemaUrl } from "./links.ts";
import { type Reporter, chunked } from "./report.ts";

export const json: Reporter = { id: "json", render: (report) => chunked(write(report)) };

function* write({ run, summary, ...report }: Report): Generator<string> {
  const {
    tool,
    startedAt,
    finishedAt,
    asOf,
    boundary,
    targets,
    policy,
    identities,
    tenantBoundary,
    status,
  } = run;
  yield `{\n  "$schema": ${toJson(reportSchemaUrl)},\n  "schemaVersion": "1"`;
  yield member("tool", { name: tool.name, version: tool.version });
  yield member("run", {
    startedAt,
    finishedAt,
    asOf,
    boundary: { id: boundary.id, countries: boundary.countries },
    targets,
    policy,
    identities,
    ...(tenantBoundary !== undefined && { tenantBoundary }),
    status,
  });
  yield member("summary", {
    resources: summary.resources,
    placements: summary.placements,
    findings: summary.findings,
    excepted: summary.excepted,
    gaps: summary.gaps,
    byCountry: sorted(summary.byCountry),
    anywhere: summary.anywhere,
    byRole: sorted(summary.byRole),
    byLevel: sorted(summary.byLevel),
  });
  yield* list("findings", report.findings, finding);
  yield* list("gaps", report.gaps, gap);
  yield* list("blindSpots", report.blindSpots, blindSpot);
  yield* list("types", report.types, type);
  yield* list("coverage", report.coverage, coverage);
  yield* list("exceptions", report.exceptions, outcome);
  yield* list("rules", report.rules, rule);
  yield* list("citations", report.citations, citation);
  yield "\n}\n";
}

function member(name: string, value: unknown): string {
  return `,\n  "${name}": ${toJson(value, 2).replaceAll("\n", "\n  ")}`;
}

/** One element a line: a person can read it, grep can count it, and a diff shows what changed. */
function* list<T>(
  name: string,
  elements: Iterable<T>,
  shape: (element: T) => object,
): Generator<string> {
  yield `,\n  "${name}": [`;
  let before = "\n    ";
  for (const element of elements) {
    yield before + toJson(shape(element));
    before = ",\n    ";
  }
  yield before.startsWith(",") ? "\n  ]" : "]";
}

/*
 * The shapes name each member, so that the order of keys never depends on who made the object;
 * JSON leaves out what is undefined.
 */

function finding(it: Finding): object {
  const { id, type: resourceType, provider, scope, name, labels } = it.resource;
  const { pointer, value = null, basis, why, docs } = it.evidence;
  return {
    rule: it.rule,
    level: it.level,
    verdict: it.verdict,
    resource: { id, type: resourceType, provider, scope, name, labels: sorted(labels) },
    role: it.role,
    location: { code: it.location.code, countries: it.location.countries },
    outside: it.outside,
    evidence: { pointer, value, basis, why, docs },
    into: it.into,
    classes: it.classes,
    fingerprint: it.fingerprint,
    cites: it.cites,
    exception: exception(it.exception),
  };
}

function exception(it: ExceptionRef | undefined): object | undefined {
  if (!it) return undefined;
  const { reason, approvedBy, expires, legalBasis, expired } = it;
  return { reason, approvedBy, expires, legalBasis, expired };
}

function gap(it: Gap): object {
  const { reason, provider, scope, region, service, type: resourceType, resource, role } = it;
  const { resources, detail, remedy } = it;
  return {
    reason,
    provider,
    scope,
    region,
    service,
    type: resourceType,
    resource,
    role,
    resources,
    detail,
    remedy,
    exception: exception(it.exception),
  };
}

function blindSpot({ provider, type: resourceType, resources, detail }: BlindSpot): object {
  return { provider, type: resourceType, resources, detail };
}

function type({ provider, type: resourceType, resources, depth }: TypeCoverage): object {
  return { provider, type: resourceType, resources, depth };
}

function coverage(it: Coverage): object {
  const { provider, scope, region, service, status, resources, calls } = it;
  return { provider, scope, region, service, status, resources, calls };
}

function outcome(it: ExceptionOutcome): object {
  const { rule: ruleId, resource, status, matches } = it;
  return { rule: ruleId, resource, status, matches, ...exception(it) };
}

function rule(it: Rule): object {
  const { id, role, verdict, title, level, securitySeverity, what, why, mend, cites } = it;
  return {
    id,
    role,
    verdict,
    title,
    level,
    securitySeverity,
    what,
    why,
    mend: sorted(mend),
    cites,
  };
}

function citation({ id, title, url, catalogue, checked }: Citation): object {
  return { id, title, url, catalogue, checked };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
