const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule("node:fs");
import {
  reportSchemaUrl,
  schemaVersion
} from "./report-links.js";
import {
  UserError,
  baselineStates,
  comparisonKinds,
  doraReliances,
  doraSensitivities,
  gapProviders,
  gapReasons,
  levels,
  roles,
  skippables,
  standings,
  verifications
} from "./model.js";
import {
  providers
} from "./providers.js";

// src/report/saved.ts

import * as z from "./vendor/zod.js";

// src/report/json-schema.ts
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
var verdict = oneOf(["outside", "may-leave"]);
var accepted = { reason: text, approvedBy: text, expires: date };
var acceptedMaybe = { legalBasis: text, expired: { const: true } };
var unit = { provider, scope: text };
var leftOut = {
  regions: {
    type: "object",
    propertyNames: provider,
    additionalProperties: arrayOf(text, 1),
    description: "the regions that were looked at, by cloud"
  },
  skipped: arrayOf(oneOf(skippables), 1),
  targets: arrayOf(text, 1)
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
    outside: arrayOf(country, 1),
    fingerprint: { type: "string", minLength: 16 }
  },
  { into: text, accepted: { const: true, description: "the policy accepted it then" } }
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
      description: "gone, and this scan saw all that it takes to say so"
    },
    notSeen: {
      ...arrayOf({ $ref: "#/$defs/absentFinding" }),
      description: "not found, and not looked for everywhere"
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
      outside: arrayOf(country, 1),
      classes: texts,
      fingerprint: { type: "string", minLength: 16 },
      references: texts
    },
    {
      into: text,
      from: {
        ...arrayOf(country, 1),
        description: "the countries where its resource itself is, where the finding is elsewhere"
      },
      exception: { $ref: "#/$defs/exception" },
      formerIds: {
        ...arrayOf(text, 1),
        description: "the ids of its resource before a rename in the plan or template"
      },
      baselineState: {
        ...oneOf(baselineStates),
        description: "present where the report was compared with an earlier one"
      },
      classReasons: { ...texts, description: "why it has each of its classes, in the same order" },
      newBecause: { ...text, description: "why it is new although its place is not" }
    }
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
        description: "the same in every scan, whatever counts the text holds"
      }
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
      baselineState: oneOf(["new", "known"])
    }
  ),
  ...comparisonDefinitions,
  blindSpot: object({ provider, type: text, resources: count, detail: text }),
  type: object({
    provider,
    type: text,
    resources: count,
    depth: oneOf(["described", "home-only"])
  }),
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
      warning: { ...text, description: "it accepts everything, or for very long" }
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
            description: "its text was read in an official place, is quoted word for word elsewhere, or is described by a secondary page"
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
    description: "Where an organisation's cloud data is stored and flows beyond its boundary, what was looked at, and what could not be seen.",
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
            boundary: object({ id: text, countries: arrayOf(country) }),
            targets: texts,
            policy: {
              type: ["string", "null"],
              description: "the policy file; null where none was found, and the defaults were used"
            },
            identities: texts,
            status: oneOf(["complete", "incomplete"])
          },
          {
            files: {
              ...arrayOf(text, 1),
              description: "the plans and templates that were read; absent where there were none"
            },
            notes: {
              ...texts,
              description: "what was not looked at, one line each; absent where there is nothing"
            },
            leftOut: {
              ...object(
                { resources: count },
                {
                  ...leftOut,
                  shard: {
                    ...object({ index: count, count, scopes: count }),
                    description: "the part of the accounts and subscriptions that was looked at, and how many are left to the other parts"
                  }
                }
              ),
              description: "what the user left out on purpose; absent where the scan was not narrowed"
            },
            tenantBoundary: {
              ...text,
              description: "Azure's data boundary of the tenant's own metadata: EU, Global or NotDefined"
            },
            rulesOff: { ...arrayOf(text, 1), description: "rules that the policy switched off" },
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
            findings: { ...count, description: "findings that count: not excepted" },
            excepted: count,
            gaps: { ...count, description: "gaps that no exception accepts" },
            byCountry: { ...counts, propertyNames: country },
            anywhere: { ...count, description: "findings whose place may be anywhere" },
            byRole: { ...counts, propertyNames: role },
            byLevel: object(Object.fromEntries(levels.map((name) => [name, count]))),
            byVerdict: {
              ...object({ outside: count, mayLeave: count }),
              description: "findings that count, notes apart"
            },
            places: {
              ...places,
              description: "all placements: where data is, whether or not a rule objects"
            }
          },
          {
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
          description: "with --baseline or --against: how it differs from what was there before"
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

// src/report/saved.ts
var streamed = ["findings", "placements"];
function readSavedReport(file) {
  try {
    if (file === "-") return whole(readFileSync(0, "utf8"), "standard input");
    return byLine(file) ?? whole(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error;
    throw new UserError(
      `${file}: cannot be read: ${code === "ENOENT" ? "there is no such file" : code ?? message}; name a report written by scan --format json=FILE`
    );
  }
}
function whole(text2, file) {
  if (inventoryStart.test(text2)) throw isInventory(file);
  return reportFrom(parsed(text2, file), file);
}
var inventoryStart = /^\uFEFF?\{"inventory":/;
var isInventory = (file) => new UserError(
  `${file}: is a saved inventory, and no report: it holds resources that nobody has judged; use data-boundary scan ${file} --format json=FILE, and name that file`
);
function byLine(file) {
  const lists = /* @__PURE__ */ new Map();
  let rest = "";
  let open;
  for (const { text: text2, at } of lines(file, 0)) {
    if (rest === "" && inventoryStart.test(text2)) throw isInventory(file);
    if (open !== void 0) {
      if (text2.startsWith("    {")) continue;
      if (!/^ {2}\],?$/.test(text2)) return void 0;
      rest += text2.slice(2);
      open = void 0;
      continue;
    }
    open = streamed.find((name) => text2 === `  "${name}": [`);
    if (open !== void 0) lists.set(open, elements(file, at, open));
    rest += `${text2}
`;
  }
  if (lists.size === 0 || open !== void 0) return void 0;
  const report = reportFrom(parsed(rest, file), file);
  for (const list of lists.values()) for (const _ of list) ;
  return { ...report, ...Object.fromEntries(lists) };
}
function elements(file, at, name) {
  const schema = elementSchema(name);
  return {
    *[Symbol.iterator]() {
      let index = 0;
      for (const { text: text2 } of lines(file, at)) {
        if (!text2.startsWith("    {")) return;
        const element = parsed(text2.replace(/,$/, ""), file);
        refuse(schema.safeParse(element), file, [name, index++]);
        yield element;
      }
    }
  };
}
var chunkLength = 256 * 1024;
function* lines(file, from) {
  const descriptor = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(chunkLength);
    let held = [];
    let at = from;
    for (let position = from; ; ) {
      const read = readSync(descriptor, chunk, 0, chunkLength, position);
      if (read === 0) break;
      position += read;
      let start = 0;
      for (let end = chunk.indexOf(10, start); end >= 0 && end < read; ) {
        const line = Buffer.concat([...held, chunk.subarray(start, end)]);
        held = [];
        at += line.length + 1;
        yield { text: line.toString("utf8"), at };
        start = end + 1;
        end = chunk.indexOf(10, start);
      }
      held.push(Buffer.from(chunk.subarray(start, read)));
    }
    const last = Buffer.concat(held);
    if (last.length > 0) yield { text: last.toString("utf8"), at: at + last.length };
  } finally {
    closeSync(descriptor);
  }
}
function parsed(text2, file) {
  try {
    return JSON.parse(text2);
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON: ${error.message}; name a report written by scan --format json=FILE`
    );
  }
}
function reportFrom(said, file) {
  const version = typeof said === "object" && said !== null && "schemaVersion" in said ? said.schemaVersion : void 0;
  if (version !== schemaVersion)
    throw new UserError(
      version === void 0 ? `${file}: is not a JSON report of data-boundary; name a report written by scan --format json=FILE` : `${file}: is a report of schema version ${JSON.stringify(version)}, and this version reads ${schemaVersion}; scan again, or render it with the version that wrote it`
    );
  const schema = z.fromJSONSchema(reportSchema());
  refuse(schema.safeParse(said), file, []);
  const { $schema: _, schemaVersion: __, tool: tool2, run, rules, ...rest } = said;
  const { policy, ...scan } = run;
  return {
    ...rest,
    run: { tool: tool2, ...scan, ...policy !== null && { policy } },
    rules: rules.map((rule) => ({
      ...rule,
      remediation: byTool(rule.remediation),
      ...rule.remedies && {
        remedies: rule.remedies.map((remedy) => ({
          ...remedy,
          role: rule.role,
          steps: byTool(remedy.steps)
        }))
      }
    }))
  };
}
var tools = ["console", "cli", "terraform", "bicep", "cloudformation"];
var byTool = (steps) => Object.fromEntries(Object.entries(steps).sort(([a], [b]) => tools.indexOf(a) - tools.indexOf(b)));
function elementSchema(name) {
  const { $defs } = reportSchema();
  return z.fromJSONSchema({
    ...$defs[name.slice(0, -1)],
    $defs
  });
}
function refuse(result, file, at) {
  const issue = result.error?.issues[0];
  if (issue)
    throw new UserError(
      `${file}: ${[...at, ...issue.path].join(".")}: ${issue.message}; the report was changed after it was written: render it as it was written`
    );
}

export {
  tool,
  knownFinding,
  knownGap,
  baselineRun,
  object,
  arrayOf,
  readSavedReport
};
