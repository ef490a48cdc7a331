/** The JSON Schema of the JSON report, made from the model's own lists; `schema/report.json` is what it says. */
import {
  gapProviders,
  gapReasons,
  levels,
  providers,
  roles,
  skippables,
  standings,
} from "../model.ts";
import { reportSchemaUrl, schemaVersion } from "./links.ts";

export type Schema = { readonly [keyword: string]: unknown };

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const texts = arrayOf(text);
const country = { type: "string", pattern: "^[A-Z]{2}$" };
const date = { type: "string", format: "date" };
const instant = { type: "string", format: "date-time" };
const labels = { type: "object", additionalProperties: text };
const provider = oneOf(providers);
const role = oneOf(roles);
const level = oneOf(levels);
const verdict = oneOf(["outside", "may-leave"]);

const accepted = { reason: text, approvedBy: text, expires: date };
const acceptedMaybe = { legalBasis: text, expired: { const: true } };
const unit = { provider, scope: text };

/** What was left out of a scan, by what left it out. */
export const leftOut = {
  regions: {
    type: "object",
    propertyNames: provider,
    additionalProperties: arrayOf(text, 1),
    description: "the regions that were looked at, by cloud",
  },
  skipped: arrayOf(oneOf(skippables), 1),
  targets: arrayOf(text, 1),
};

/** Where a plan or template declares it. */
export const declaredAt = object(
  { file: text },
  {
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
    attribute: { type: "string", description: "the setting, in the file's own language" },
  },
);

const placed = {
  resource: object({ id: text, type: text, ...unit, name: text, labels }),
  role,
  location: object({ code: text, countries: arrayOf(country, 1) }),
  evidence: object(
    {
      pointer: { type: "string", description: "RFC 6901, into the resource's properties" },
      value: { description: "what stands there, exactly as the provider gave it" },
      basis: oneOf(["stated", "default", "inherent"]),
      why: text,
      docs: text,
    },
    { declared: declaredAt },
  ),
};

const verdictCounts = object({ inside: count, outside: count, mayLeave: count });
const countsByRole = {
  type: "object",
  propertyNames: role,
  additionalProperties: verdictCounts,
};

const places = object({
  total: { ...verdictCounts, description: "each placement once" },
  countries: {
    ...arrayOf(
      object({
        country,
        standing: object(
          { kind: oneOf(standings) },
          { decision: text, from: date, until: date, note: text },
        ),
        roles: countsByRole,
      }),
    ),
    description:
      "a placement that may lie in several countries counts in each; a resource has a placement for each role, location and destination",
  },
  anywhere: { ...countsByRole, description: "may be anywhere in the world; counted in no country" },
  notSeen: object({
    byRole: { type: "object", propertyNames: role, additionalProperties: count },
    anyRole: { ...count, description: "gaps that may hide placements of any role" },
    accepted: { ...count, description: "gaps that an exception accepts; not in `gaps`" },
  }),
  adequacyList: object({ url: text, checked: date }),
});

const definitions = {
  exception: object(accepted, acceptedMaybe),
  placement: object(
    { verdict: oneOf(["inside", "outside", "may-leave"]), ...placed, outside: arrayOf(country) },
    { into: text },
  ),
  finding: object(
    {
      rule: text,
      level,
      verdict,
      ...placed,
      outside: arrayOf(country, 1),
      classes: texts,
      fingerprint: { type: "string", minLength: 16 },
      references: texts,
    },
    { into: text, exception: { $ref: "#/$defs/exception" } },
  ),
  gap: object(
    {
      id: { type: "string", description: "a policy can accept the gap by it" },
      reason: oneOf(gapReasons),
      ...unit,
      provider: oneOf(gapProviders),
      detail: text,
      remedy: text,
      fingerprint: {
        type: "string",
        minLength: 16,
        description: "the same in every scan, whatever counts the text holds",
      },
    },
    {
      region: text,
      service: text,
      type: text,
      resource: text,
      role,
      resources: count,
      declared: declaredAt,
      exception: { $ref: "#/$defs/exception" },
    },
  ),
  blindSpot: object({ provider, type: text, resources: count, detail: text }),
  type: object({
    provider,
    type: text,
    resources: count,
    depth: oneOf(["described", "home-only"]),
  }),
  coverage: object({
    ...unit,
    region: text,
    service: text,
    status: oneOf(["complete", "partial", "refused", "failed", "disabled"]),
    resources: count,
    calls: count,
  }),
  exceptionOutcome: object(
    {
      rule: text,
      resource: text,
      status: oneOf(["applied", "expired", "unused", "undetermined"]),
      matches: count,
      ...accepted,
    },
    {
      ...acceptedMaybe,
      warning: { ...text, description: "it accepts everything, or for very long" },
    },
  ),
  rule: object(
    {
      id: text,
      role,
      verdict,
      title: text,
      level,
      securitySeverity: text,
      what: text,
      why: text,
      remediation: labels,
      references: texts,
    },
    {
      remedies: {
        ...arrayOf({ $ref: "#/$defs/remedy" }, 1),
        description:
          "for the resource types of the rule's findings; for others, the rule's own steps are the remedy",
      },
    },
  ),
  remedy: object(
    {
      type: text,
      summary: text,
      steps: {
        ...labels,
        description: "Markdown by tool: console, cli, terraform, and bicep or cloudformation",
      },
      sources: texts,
      checked: date,
    },
    { warning: { ...text, description: "what the change destroys, recreates or deletes" } },
  ),
  citation: object({ id: text, title: text, url: text, catalogue: text, checked: date }),
};

export function reportSchema(): Schema {
  const counts = { type: "object", additionalProperties: count };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: reportSchemaUrl,
    title: "data-boundary report",
    description:
      "Where an organisation's cloud data lies and flows beyond its boundary, what was looked at, and what could not be seen.",
    ...object(
      {
        $schema: text,
        schemaVersion: { const: schemaVersion },
        tool: object({ name: text, version: text }),
        run: object(
          {
            startedAt: instant,
            finishedAt: instant,
            asOf: date,
            boundary: object({ id: text, countries: arrayOf(country) }),
            targets: texts,
            policy: {
              type: ["string", "null"],
              description: "the policy file; null where none was found, and the defaults were used",
            },
            identities: texts,
            status: oneOf(["complete", "incomplete"]),
          },
          {
            notes: {
              ...texts,
              description: "what was not looked at, one line each; absent where there is nothing",
            },
            leftOut: {
              ...object({ resources: count }, leftOut),
              description:
                "what the user left out on purpose; absent where the scan was not narrowed",
            },
            tenantBoundary: {
              ...text,
              description:
                "Azure's data boundary of the tenant's own metadata: EU, Global or NotDefined",
            },
          },
        ),
        summary: object({
          resources: count,
          placements: count,
          findings: { ...count, description: "findings that count: not excepted" },
          excepted: count,
          gaps: { ...count, description: "gaps that no exception accepts" },
          byCountry: { ...counts, propertyNames: country },
          anywhere: { ...count, description: "findings whose place may be anywhere" },
          byRole: { ...counts, propertyNames: role },
          byLevel: object(Object.fromEntries(levels.map((name) => [name, count]))),
          byVerdict: {
            ...object({ outside: count, mayLeave: count }),
            description: "findings that count, notes apart",
          },
          places: {
            ...places,
            description: "all placements: where data lies, whether or not a rule objects",
          },
        }),
        findings: arrayOf({ $ref: "#/$defs/finding" }),
        gaps: arrayOf({ $ref: "#/$defs/gap" }),
        blindSpots: arrayOf({ $ref: "#/$defs/blindSpot" }),
        types: arrayOf({ $ref: "#/$defs/type" }),
        coverage: arrayOf({ $ref: "#/$defs/coverage" }),
        exceptions: arrayOf({ $ref: "#/$defs/exceptionOutcome" }),
        rules: arrayOf({ $ref: "#/$defs/rule" }),
        citations: arrayOf({ $ref: "#/$defs/citation" }),
      },
      {
        placements: {
          ...arrayOf({ $ref: "#/$defs/placement" }),
          description: "all placements, with --placements",
        },
      },
    ),
    $defs: definitions,
  };
}

/** What `schema/report.json` holds. */
export function reportSchemaText(): string {
  return `${JSON.stringify(reportSchema(), undefined, 2)}\n`;
}

export function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export function arrayOf(items: Schema, minItems = 0): Schema {
  return { type: "array", items, ...(minItems > 0 && { minItems }) };
}

export function oneOf(values: readonly string[]): Schema {
  return { type: "string", enum: [...values] };
}
