// src/report/json-schema.ts
import {
  baselineStates,
  comparisonKinds,
  doraReliances,
  doraSensitivities,
  gapProviders,
  gapReasons,
  levels,
  providers,
  roles,
  skippables,
  trustables,
  standings,
  verifications
} from "./cli.js";
import { reportSchemaUrl, schemaVersion } from "./scan.js";
var text = { type: "string" };
var count = { type: "integer", minimum: 0 };
var texts = arrayOf(text);
var country = { type: "string", pattern: "^[A-Z]{2}$" };
var date = { type: "string", format: "date" };
var instant = { type: "string", format: "date-time" };
var labels = { type: "object", additionalProperties: text };
var provider = oneOf(providers);
var role = oneOf(roles);
var level = oneOf(levels);
var verdict = oneOf(["outside", "may-leave", "contradicted"]);
var accepted = { reason: text, approvedBy: text, expires: date };
var acceptedMaybe = { legalBasis: text, expired: { const: true } };
var unit = { provider, scope: text };
var leftOut = {
  regions: {
    type: "object",
    propertyNames: provider,
    additionalProperties: arrayOf(text, 1),
    description: "the scanned regions, by cloud"
  },
  skipped: arrayOf(oneOf(skippables), 1),
  targets: arrayOf(text, 1),
  vouched: {
    ...arrayOf(
      object({
        provider,
        scope: text,
        witness: oneOf(trustables),
        services: arrayOf(text),
        types: arrayOf(text),
        regions: {
          type: "object",
          additionalProperties: text,
          description: "region -> the state that the witness was in"
        }
      }),
      1
    ),
    description: "services and types that were not asked for, because a witness that the user trusts says that there are none"
  }
};
var declaredAt = object(
  { file: text },
  {
    line: { type: "integer", minimum: 1 },
    column: { type: "integer", minimum: 1 },
    attribute: { type: "string", description: "the setting, in the file's own language" }
  }
);
var placed = {
  resource: object({ id: text, type: text, ...unit, name: text, labels }),
  role,
  location: object({ code: text, countries: arrayOf(country, 1) }),
  evidence: object(
    {
      pointer: { type: "string", description: "RFC 6901, into the resource's properties" },
      value: { description: "the value, exactly as the provider gave it" },
      basis: oneOf(["stated", "default", "inherent"]),
      why: text,
      docs: text
    },
    { declared: declaredAt }
  )
};
var tool = object({ name: text, version: text });
var verdictCounts = object({ inside: count, outside: count, mayLeave: count });
var countsByRole = {
  type: "object",
  propertyNames: role,
  additionalProperties: verdictCounts
};
var places = object({
  total: { ...verdictCounts, description: "each placement once" },
  countries: {
    ...arrayOf(
      object({
        country,
        standing: object(
          { kind: oneOf(standings) },
          { decision: text, from: date, until: date, note: text }
        ),
        roles: countsByRole
      })
    ),
    description: "a placement that may be in several countries counts in each; a resource has a placement for each role, location and destination"
  },
  anywhere: { ...countsByRole, description: "may be anywhere in the world; counted in no country" },
  notSeen: object({
    byRole: { type: "object", propertyNames: role, additionalProperties: count },
    anyRole: { ...count, description: "gaps that may hide placements of any role" },
    accepted: { ...count, description: "gaps that an exception accepts; not in `gaps`" }
  }),
  adequacyList: object({ url: text, checked: date })
});
var known = [
  {
    rule: text,
    level,
    verdict,
    resource: object({ id: text, type: text, ...unit, name: text }),
    role,
    location: placed.location,
    outside: arrayOf(country),
    fingerprint: { type: "string", minLength: 16 }
  },
  {
    classes: {
      ...arrayOf(text),
      description: "its data classes; a finding that has another one later is worse"
    },
    into: text,
    accepted: { const: true, description: "the policy accepted it then" }
  }
];
var knownFinding = object(...known);
var comparisonDefinitions = {
  absentFinding: object({ ...known[0], why: text }, known[1]),
  changedFinding: object({ ...known[0], changes: arrayOf(text, 1) }, known[1]),
  comparison: object({
    kind: oneOf(comparisonKinds),
    name: { ...text, description: "the file or target that it was compared with" },
    finishedAt: instant,
    new: count,
    worse: count,
    known: count,
    newByLevel: object(Object.fromEntries(levels.map((name) => [name, count]))),
    newGaps: count,
    knownGaps: count,
    closed: {
      ...arrayOf({ $ref: "#/$defs/absentFinding" }),
      description: "gone, and this scan read everything that proves it"
    },
    notSeen: {
      ...arrayOf({ $ref: "#/$defs/absentFinding" }),
      description: "not found, but not all places were checked"
    },
    changed: arrayOf({ $ref: "#/$defs/changedFinding" }),
    notes: texts
  })
};
var knownGap = object(
  { reason: oneOf(gapReasons), ...unit, provider: oneOf(gapProviders), detail: text },
  { region: text, service: text, type: text, resource: text, role, resources: count }
);
var baselineRun = object(
  {
    finishedAt: instant,
    asOf: date,
    boundary: object({ id: text, countries: arrayOf(country) }),
    targets: texts
  },
  { redacted: { const: true } }
);
var definitions = {
  exception: object(accepted, acceptedMaybe),
  placement: object(
    { verdict: oneOf(["inside", "outside", "may-leave"]), ...placed, outside: arrayOf(country) },
    { into: text }
  ),
  finding: object(
    {
      rule: text,
      level,
      verdict,
      ...placed,
      outside: {
        ...arrayOf(country),
        description: "empty if the location is not the problem (class-contradicted)"
      },
      classes: texts,
      fingerprint: { type: "string", minLength: 16 },
      references: texts
    },
    {
      into: text,
      from: {
        ...arrayOf(country, 1),
        description: "the countries of its resource, if the finding is elsewhere"
      },
      exception: { $ref: "#/$defs/exception" },
      formerIds: {
        ...arrayOf(text, 1),
        description: "the ids of its resource before a rename in the plan or template"
      },
      baselineState: {
        ...oneOf(baselineStates),
        description: "present if the report was compared with an earlier one"
      },
      classReasons: { ...texts, description: "why it has each of its classes, in the same order" },
      newBecause: { ...text, description: "why it is new although its location is not" }
    }
  ),
  gap: object(
    {
      id: { type: "string", description: "a policy can accept the gap by this id" },
      reason: oneOf(gapReasons),
      ...unit,
      provider: oneOf(gapProviders),
      detail: text,
      remedy: text,
      fingerprint: {
        type: "string",
        minLength: 16,
        description: "the same in every scan, even if counts in the text differ"
      }
    },
    {
      region: text,
      service: text,
      type: text,
      resource: text,
      role,
      ofProviders: arrayOf(provider),
      resources: count,
      declared: declaredAt,
      exception: { $ref: "#/$defs/exception" },
      baselineState: oneOf(["new", "known"])
    }
  ),
  ...comparisonDefinitions,
  blindSpot: object({ provider, type: text, resources: count, detail: text }),
  type: object(
    {
      provider,
      type: text,
      resources: count,
      depth: oneOf(["described", "home-only"])
    },
    {
      rows: {
        ...text,
        description: "a digest of the properties that its rows read; it changes when the rows change"
      }
    }
  ),
  coverage: object({
    ...unit,
    region: text,
    service: text,
    status: oneOf(["complete", "partial", "refused", "failed", "disabled"]),
    resources: count,
    calls: count
  }),
  exceptionOutcome: object(
    {
      rule: text,
      resource: text,
      status: oneOf(["applied", "expired", "unused", "undetermined"]),
      matches: count,
      ...accepted
    },
    {
      ...acceptedMaybe,
      warning: { ...text, description: "it accepts everything, or for a very long time" }
    }
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
      references: texts
    },
    {
      remedies: {
        ...arrayOf({ $ref: "#/$defs/remedy" }, 1),
        description: "for the resource types of the rule's findings; for others, the rule's own steps are the remedy"
      }
    }
  ),
  remedy: object(
    {
      type: text,
      summary: text,
      steps: {
        ...labels,
        description: "Markdown by tool: console, cli, terraform, and bicep or cloudformation"
      },
      sources: texts,
      checked: date
    },
    { warning: { ...text, description: "what the change destroys, recreates or deletes" } }
  ),
  contract: object(
    { reference: text, cloud: provider },
    {
      accounts: arrayOf(text, 1),
      entity: text,
      provider: object({ code: text, type: text }),
      functions: arrayOf(text, 1),
      service: text,
      start: date,
      end: date,
      terminationReason: text,
      noticeEntity: count,
      noticeProvider: count,
      governingLaw: country,
      provision: country,
      sensitiveness: oneOf(doraSensitivities),
      reliance: oneOf(doraReliances)
    }
  ),
  framework: object({
    id: text,
    title: text,
    edition: text,
    controls: arrayOf(
      object(
        {
          id: text,
          title: text,
          rules: { ...arrayOf(text, 1), description: "whose findings are evidence for it" },
          verified: {
            ...oneOf(verifications),
            description: "its text was read at an official source, is quoted verbatim elsewhere, or is described by a secondary page"
          },
          source: text,
          checked: date
        },
        { note: text }
      ),
      1
    )
  }),
  citation: object({ id: text, title: text, url: text, catalogue: text, checked: date })
};
function reportSchema() {
  const counts = { type: "object", additionalProperties: count };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: reportSchemaUrl,
    title: "data-boundary report",
    description: "Where an organization's cloud data is stored and flows beyond its boundary, what was checked, and what could not be checked.",
    ...object(
      {
        $schema: text,
        schemaVersion: { const: schemaVersion },
        tool,
        run: object(
          {
            startedAt: instant,
            finishedAt: instant,
            asOf: date,
            rules: {
              ...object({ date, digest: text }),
              description: "the edition of the rules and locations: the date of their newest check, and the SHA-256 over their files"
            },
            boundary: object({ id: text, countries: arrayOf(country) }),
            targets: texts,
            policy: {
              type: ["string", "null"],
              description: "the policy file; null if none was found and the defaults were used"
            },
            identities: texts,
            status: oneOf(["complete", "incomplete"])
          },
          {
            files: {
              ...arrayOf(text, 1),
              description: "the plans and templates that were read; absent if there were none"
            },
            notes: {
              ...texts,
              description: "what was not checked, one line each; absent if there is nothing"
            },
            leftOut: {
              ...object(
                { resources: count },
                {
                  ...leftOut,
                  shard: {
                    ...object({ index: count, count, scopes: count }),
                    description: "the scanned part of the accounts and subscriptions, and how many are left to the other parts"
                  }
                }
              ),
              description: "what the user left out on purpose; absent if nothing was left out"
            },
            tenantBoundary: {
              ...text,
              description: "Azure's data boundary of the tenant's own metadata: EU, Global or NotDefined"
            },
            end: {
              ...oneOf(["interrupted", "timed out"]),
              description: "why the scan ended before its end"
            },
            failOn: {
              ...oneOf([...levels, "never"]),
              description: "the lowest level of finding that failed the scan"
            },
            rulesOff: { ...arrayOf(text, 1), description: "rules that the policy turned off" },
            redacted: {
              const: true,
              description: "account and subscription ids are hidden (--redact)"
            }
          }
        ),
        summary: object(
          {
            resources: count,
            placements: count,
            findings: {
              ...count,
              description: "findings that count: not accepted by an exception"
            },
            excepted: count,
            gaps: { ...count, description: "gaps that no exception accepts" },
            byCountry: { ...counts, propertyNames: country },
            anywhere: { ...count, description: "findings whose location may be anywhere" },
            byRole: { ...counts, propertyNames: role },
            byLevel: object(Object.fromEntries(levels.map((name) => [name, count]))),
            byVerdict: {
              ...object({ outside: count, mayLeave: count }, { contradicted: count }),
              description: "findings that count, notes apart"
            },
            places: {
              ...places,
              description: "all placements: where data is, with or without a finding"
            }
          },
          {
            byAccount: {
              ...arrayOf(object({ ...unit, provider, resources: count }, { name: text })),
              description: "resources found; a resource that two accounts list counts for the first account by id"
            },
            byOwner: {
              ...object({ tags: arrayOf(text, 1), owners: counts, none: count }),
              description: "findings that count, by the tag that the policy names"
            }
          }
        ),
        findings: arrayOf({ $ref: "#/$defs/finding" }),
        gaps: arrayOf({ $ref: "#/$defs/gap" }),
        blindSpots: arrayOf({ $ref: "#/$defs/blindSpot" }),
        types: arrayOf({ $ref: "#/$defs/type" }),
        coverage: arrayOf({ $ref: "#/$defs/coverage" }),
        exceptions: arrayOf({ $ref: "#/$defs/exceptionOutcome" }),
        rules: arrayOf({ $ref: "#/$defs/rule" }),
        citations: arrayOf({ $ref: "#/$defs/citation" })
      },
      {
        comparison: {
          $ref: "#/$defs/comparison",
          description: "with --baseline or --against: the difference from the earlier report"
        },
        placements: {
          ...arrayOf({ $ref: "#/$defs/placement" }),
          description: "all placements, with --placements"
        },
        contracts: {
          ...arrayOf({ $ref: "#/$defs/contract" }),
          description: "the policy's contracts, for the register of information under DORA"
        },
        frameworks: {
          ...arrayOf({ $ref: "#/$defs/framework" }),
          description: "the controls that rules are evidence for, with --framework"
        }
      }
    ),
    $defs: definitions
  };
}
function object(required, optional = {}) {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false
  };
}
function arrayOf(items, minItems = 0) {
  return { type: "array", items, ...minItems > 0 && { minItems } };
}
function oneOf(values) {
  return { type: "string", enum: [...values] };
}

export {
  tool,
  knownFinding,
  knownGap,
  baselineRun,
  reportSchema,
  object,
  arrayOf,
  oneOf
};
