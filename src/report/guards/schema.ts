/** The JSON Schema of an audit of guards; `schema/guards.json` is what it says. */
import {
  estateSays,
  guardDirections,
  guardEnforcements,
  guardRules,
  guardStates,
} from "../../guard-model.ts";
import { gapProviders, gapReasons, levels, providers, roles } from "../../model.ts";
import { type Schema, arrayOf, declaredAt, object, oneOf, tool } from "../json-schema.ts";
import { guardsSchemaUrl, guardsVersion } from "../links.ts";

const text = { type: "string" };
const texts = arrayOf(text);
const count = { type: "integer", minimum: 0 };
const instant = { type: "string", format: "date-time" };
const date = { type: "string", format: "date" };
const country = { type: "string", pattern: "^[A-Z]{2}$" };
const countries = arrayOf(country);
const provider = oneOf(providers);
const fingerprint = { type: "string", minLength: 16 };

const guard = object(
  {
    id: text,
    name: text,
    at: { ...texts, description: "what it is attached or assigned to, by id" },
  },
  {
    file: { ...text, description: "the file that holds it" },
    line: { type: "integer", minimum: 1 },
    why: { ...text, description: "why it does not hold here; absent of one that does" },
  },
);

const exception = object(
  { reason: text, approvedBy: text, expires: date },
  { legalBasis: text, expired: { const: true } },
);

const leftOut = object(
  { id: text, by: { ...texts, description: "the guards that leave it out" } },
  { until: { ...text, description: "the last end of the exemptions that leave it out" } },
);

const definitions = {
  guard,
  leftOut,
  openLocation: object(
    {
      location: text,
      name: text,
      countries,
      openedBy: {
        ...texts,
        description:
          "the guards that hold and let it through, or that would close it and do not hold",
      },
    },
    {
      probes: {
        ...count,
        description:
          "the index in `probeSets` of the actions or types that pass; absent where all do",
      },
    },
  ),
  verdict: object(
    {
      provider,
      scope: { ...text, description: "the account or subscription" },
      name: text,
      path: { ...texts, description: "names of what is above it, from the top" },
      state: { ...oneOf(guardStates), description: "only equal and narrower hold the boundary" },
      direction: oneOf(guardDirections),
      enforcement: oneOf(guardEnforcements),
      reach: object({
        guards: arrayOf({ $ref: "#/$defs/guard" }),
        missed: arrayOf({ $ref: "#/$defs/guard" }),
      }),
      coverage: object({
        closed: { ...texts, description: "actions or types closed in every location outside" },
        open: texts,
        locations: { ...count, description: "how many locations are outside of the boundary" },
      }),
      open: arrayOf({ $ref: "#/$defs/openLocation" }),
      closed: texts,
      blocked: { ...texts, description: "locations of the boundary where nothing can be created" },
      exemptions: arrayOf(
        object(
          { guard: text, who: text },
          {
            until: text,
            isExpected: { const: true, description: "AWS Control Tower needs it: no finding" },
          },
        ),
      ),
      undecided: { ...texts, description: "why something is not decided" },
      notes: texts,
    },
    {
      wouldOpen: {
        ...texts,
        description: "what would stay open if the guard held that does not",
      },
      leftOut: arrayOf({ $ref: "#/$defs/leftOut" }, 1),
      reversed: object(
        {
          guards: arrayOf({ $ref: "#/$defs/guard" }, 1),
          closed: { ...texts, description: "locations of the boundary that they close" },
        },
        { probes: { ...texts, description: "what they close there; absent where all is" } },
      ),
      isDenyList: {
        const: true,
        description: "the guards deny locations by name: a new location is open",
      },
      undecidedAt: {
        ...arrayOf(object({ location: text, why: texts }), 1),
        description: "locations outside where something is not decided, and not all is open anyway",
      },
    },
  ),
  finding: object(
    {
      rule: oneOf(guardRules),
      level: oneOf(levels),
      provider,
      detail: text,
      fix: text,
      guards: arrayOf({ $ref: "#/$defs/guard" }),
      scopes: arrayOf(object({ scope: text, name: text }), 1),
      open: arrayOf({ $ref: "#/$defs/openLocation" }),
      fingerprint: {
        ...fingerprint,
        description: "sha256 over rule, guards, scopes and open locations",
      },
    },
    {
      leftOut: arrayOf({ $ref: "#/$defs/leftOut" }, 1),
      exception,
    },
  ),
  gap: object(
    {
      id: text,
      fingerprint,
      reason: oneOf(gapReasons),
      provider: oneOf(gapProviders),
      scope: text,
      detail: text,
      remedy: text,
    },
    {
      region: text,
      service: text,
      type: text,
      resource: text,
      role: oneOf(roles),
      resources: count,
      declared: declaredAt,
      exception,
    },
  ),
  estate: object({
    file: { ...text, description: "the report of the scan" },
    notes: arrayOf(
      object({
        says: oneOf(estateSays),
        provider,
        scope: text,
        name: text,
        location: text,
        countries,
        resources: count,
        ids: texts,
      }),
    ),
    elsewhere: { ...count, description: "findings of scopes that have no verdict" },
  }),
};

function guardsSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: guardsSchemaUrl,
    title: "data-boundary guards",
    description:
      "Whether service control policies and Azure Policy hold the boundary: a verdict on each account and subscription, findings and gaps.",
    ...object(
      {
        $schema: text,
        guardsVersion: { const: guardsVersion },
        tool,
        run: object(
          {
            startedAt: instant,
            finishedAt: instant,
            asOf: { ...date, description: "the day on which exemptions are read" },
            boundary: object({ id: text, countries }),
            targets: texts,
            policy: { type: ["string", "null"] },
            status: oneOf(["complete", "incomplete"]),
          },
          { redacted: { const: true, description: "ids of accounts are hidden (--redact)" } },
        ),
        verdicts: arrayOf({ $ref: "#/$defs/verdict" }),
        findings: arrayOf({ $ref: "#/$defs/finding" }),
        probeSets: arrayOf(arrayOf(text, 1)),
        gaps: arrayOf({ $ref: "#/$defs/gap" }),
        notes: { ...texts, description: "what was presumed, one sentence each" },
      },
      {
        estate: {
          $ref: "#/$defs/estate",
          description: "with --report: data of a scan held against the verdicts",
        },
      },
    ),
    $defs: definitions,
  };
}

/** What `schema/guards.json` holds. */
export const guardsSchemaText = (): string => `${JSON.stringify(guardsSchema(), undefined, 2)}\n`;
