/** The JSON report: the source of truth that every other format could be made from. Schema: schema/report.json. */
import type {
  DeclaredAt,
  BlindSpot,
  Citation,
  Contract,
  Coverage,
  ExceptionOutcome,
  ExceptionRef,
  Finding,
  Framework,
  JudgedPlacement,
  Remedy,
  Report,
  ReportedGap,
  ResourceRef,
  Rule,
  TypeCoverage,
} from "../model.ts";
import { accountName } from "./account.ts";
import { toJson } from "./escape.ts";
import { reportSchemaUrl, schemaVersion } from "./links.ts";
import { comparisonObject } from "./json-comparison.ts";
import { placesObject } from "./json-places.ts";
import { repeated } from "./repeated.ts";
import { type Reporter, chunked } from "./report.ts";

export const json: Reporter = { id: "json", render: (report) => chunked(write(report)) };

function* write({ run, summary, ...report }: Report): Generator<string> {
  const {
    tool,
    startedAt,
    finishedAt,
    asOf,
    rules,
    boundary,
    targets,
    files,
    policy = null,
    identities,
    leftOut,
    notes,
    tenantBoundary,
    rulesOff,
    redacted,
    status,
    end,
    failOn,
  } = run;
  yield `{\n  "$schema": ${toJson(reportSchemaUrl)},\n  "schemaVersion": ${toJson(schemaVersion)}`;
  yield member("tool", { name: tool.name, version: tool.version });
  yield member("run", {
    startedAt,
    finishedAt,
    asOf,
    rules: { date: rules.date, digest: rules.digest },
    boundary: { id: boundary.id, countries: boundary.countries },
    targets,
    files,
    policy,
    identities,
    notes,
    leftOut: leftOut && {
      regions: leftOut.regions && sorted(leftOut.regions),
      skipped: leftOut.skipped,
      targets: leftOut.targets,
      vouched: leftOut.vouched?.map(({ provider, scope, witness, services, types, regions }) => ({
        provider,
        scope,
        witness,
        services,
        types,
        regions: sorted(regions),
      })),
      shard: leftOut.shard,
      resources: leftOut.resources,
    },
    ...(tenantBoundary !== undefined && { tenantBoundary }),
    rulesOff,
    redacted,
    status,
    end,
    failOn,
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
    byVerdict: sorted(summary.byVerdict),
    places: placesObject(summary.places),
    byAccount: summary.byAccount?.map((one) => ({
      provider: one.provider,
      scope: one.scope,
      name: accountName(one.scope, run),
      resources: one.resources,
    })),
    byOwner: summary.byOwner && {
      tags: summary.byOwner.tags,
      owners: sorted(summary.byOwner.owners),
      none: summary.byOwner.none,
    },
  });
  if (report.comparison) yield member("comparison", comparisonObject(report.comparison));
  const { findings } = report;
  yield* findings.texts
    ? list("findings", findings.texts(), (text) => text)
    : list("findings", findings, findingWriter());
  const { placements } = report;
  if (placements)
    yield* placements.texts
      ? list("placements", placements.texts(), (text) => text)
      : list("placements", placements, placementWriter());
  yield* list("gaps", report.gaps, (it) => toJson(gap(it)));
  yield* list("blindSpots", report.blindSpots, (it) => toJson(blindSpot(it)));
  yield* list("types", report.types, (it) => toJson(type(it)));
  yield* list("coverage", report.coverage, (it) => toJson(coverage(it)));
  yield* list("exceptions", report.exceptions, (it) => toJson(outcome(it)));
  yield* list("rules", report.rules, (it) => toJson(rule(it)));
  yield* list("citations", report.citations, (it) => toJson(citation(it)));
  if (report.frameworks)
    yield* list("frameworks", report.frameworks, (it) => toJson(framework(it)));
  if (report.contracts) yield* list("contracts", report.contracts, (it) => toJson(contract(it)));
  yield "\n}\n";
}

function member(name: string, value: unknown): string {
  return `,\n  "${name}": ${toJson(value, 2).replaceAll("\n", "\n  ")}`;
}

/** One element a line: a person can read it, grep can count it, and a diff shows what changed. */
function* list<T>(
  name: string,
  elements: Iterable<T>,
  textOf: (element: T) => string,
): Generator<string> {
  yield `,\n  "${name}": [`;
  let before = "\n    ";
  for (const element of elements) {
    yield before + textOf(element);
    before = ",\n    ";
  }
  yield before.startsWith(",") ? "\n  ]" : "]";
}

/*
 * The shapes name each member, so that the order of keys never depends on who made the object;
 * JSON leaves out what is undefined.
 */

/** Written out, as `JSON.stringify` of an object costs twice as much and there may be half a million. */
export function findingWriter(): (it: Finding) => string {
  const countries = repeated();
  const outside = repeated();
  const classes = repeated();
  const references = repeated();
  return (it) => {
    const { pointer, value = null, basis, why, docs, declared } = it.evidence;
    const { code } = it.location;
    return (
      `{"rule":${toJson(it.rule)},"level":"${it.level}","verdict":"${it.verdict}"` +
      `,"resource":${resourceText(it.resource)},"role":"${it.role}"` +
      `,"location":{"code":${toJson(code)},"countries":${countries(code, it.location.countries)}}` +
      `,"outside":${outside(code, it.outside)}` +
      `,"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value)},"basis":"${basis}"` +
      `,"why":${toJson(why)},"docs":${toJson(docs)}${declared ? `,"declared":${toJson(declaredAt(declared))}` : ""}}` +
      (it.into === undefined ? "" : `,"into":${toJson(it.into)}`) +
      (it.from ? `,"from":${toJson(it.from)}` : "") +
      `,"classes":${classes("", it.classes)}` +
      (it.classReasons ? `,"classReasons":${toJson(it.classReasons)}` : "") +
      `,"fingerprint":"${it.fingerprint}"` +
      `,"references":${references(it.rule, it.references)}` +
      (it.exception ? `,"exception":${toJson(exception(it.exception))}` : "") +
      (it.formerIds ? `,"formerIds":${toJson(it.formerIds)}` : "") +
      (it.baselineState ? `,"baselineState":"${it.baselineState}"` : "") +
      (it.newBecause === undefined ? "}" : `,"newBecause":${toJson(it.newBecause)}}`)
    );
  };
}

/** A placement's text has the parts of a finding's that do not depend on rules. */
export function placementWriter(): (it: JudgedPlacement) => string {
  const countries = repeated();
  const outside = repeated();
  return ({ resource, role, location, verdict, evidence, into, ...it }) => {
    const { pointer, value = null, basis, why, docs, declared } = evidence;
    const { code } = location;
    return (
      `{"verdict":"${verdict}","resource":${resourceText(resource)},"role":"${role}"` +
      `,"location":{"code":${toJson(code)},"countries":${countries(code, location.countries)}}` +
      `,"outside":${outside(code, it.outside)}` +
      `,"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value)},"basis":"${basis}"` +
      `,"why":${toJson(why)},"docs":${toJson(docs)}${declared ? `,"declared":${toJson(declaredAt(declared))}` : ""}}` +
      (into === undefined ? "}" : `,"into":${toJson(into)}}`)
    );
  };
}

function resourceText({ id, type: of, provider, scope, name, labels }: ResourceRef): string {
  return (
    `{"id":${toJson(id)},"type":${toJson(of)},"provider":"${provider}"` +
    `,"scope":${toJson(scope)},"name":${toJson(name)},"labels":${labelsOf(labels)}}`
  );
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  let members = "";
  for (const key of Object.keys(labels).sort())
    members += `${members === "" ? "" : ","}${toJson(key)}:${toJson(labels[key])}`;
  return `{${members}}`;
}

function declaredAt({ file, line, column, attribute }: DeclaredAt): object {
  return { file, line, column, attribute };
}

function exception(it: ExceptionRef | undefined): object | undefined {
  if (!it) return undefined;
  const { reason, approvedBy, expires, legalBasis, expired } = it;
  return { reason, approvedBy, expires, legalBasis, expired };
}

function gap(it: ReportedGap): object {
  const { reason, provider, scope, region, service, type: resourceType, resource, role } = it;
  const { resources, detail, remedy } = it;
  return {
    id: it.id,
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
    fingerprint: it.fingerprint,
    declared: it.declared && declaredAt(it.declared),
    exception: exception(it.exception),
    baselineState: it.baselineState,
  };
}

function blindSpot({ provider, type: resourceType, resources, detail }: BlindSpot): object {
  return { provider, type: resourceType, resources, detail };
}

function type({ provider, type: resourceType, resources, depth, rows }: TypeCoverage): object {
  return { provider, type: resourceType, resources, depth, rows };
}

function coverage(it: Coverage): object {
  const { provider, scope, region, service, status, resources, calls } = it;
  return { provider, scope, region, service, status, resources, calls };
}

function outcome(it: ExceptionOutcome): object {
  const { rule: ruleId, resource, status, matches, warning } = it;
  return { rule: ruleId, resource, status, matches, warning, ...exception(it) };
}

function rule(it: Rule): object {
  const {
    id,
    role,
    verdict,
    title,
    level,
    securitySeverity,
    what,
    why,
    remediation,
    remedies,
    references,
  } = it;
  return {
    id,
    role,
    verdict,
    title,
    level,
    securitySeverity,
    what,
    why,
    remediation: sorted(remediation),
    ...(remedies !== undefined && { remedies: remedies.map(remedyOf) }),
    references,
  };
}

function remedyOf({
  type: resourceType,
  summary,
  warning,
  steps,
  sources,
  checked,
}: Remedy): object {
  return { type: resourceType, summary, warning, steps: sorted(steps), sources, checked };
}

function citation({ id, title, url, catalogue, checked }: Citation): object {
  return { id, title, url, catalogue, checked };
}

function contract(it: Contract): object {
  const { reference, cloud, accounts, entity, provider, functions, service, start, end } = it;
  const { terminationReason, noticeEntity, noticeProvider, governingLaw, provision } = it;
  const { sensitiveness, reliance } = it;
  return {
    reference,
    cloud,
    accounts,
    entity,
    provider: provider && { code: provider.code, type: provider.type },
    functions,
    service,
    start,
    end,
    terminationReason,
    noticeEntity,
    noticeProvider,
    governingLaw,
    provision,
    sensitiveness,
    reliance,
  };
}

function framework({ id, title, edition, controls }: Framework): object {
  return {
    id,
    title,
    edition,
    controls: controls.map(
      ({ id: control, title: said, rules, verified, source, checked, note }) => ({
        id: control,
        title: said,
        rules,
        verified,
        source,
        checked,
        note,
      }),
    ),
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
