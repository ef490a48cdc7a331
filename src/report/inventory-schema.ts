/** The JSON Schema of one line of a saved inventory; `schema/inventory.json` is what it says. */
import { gapProviders, gapReasons, plannedActions, providers, roles, scanEnds } from "../model.ts";
import { type Schema, arrayOf, declaredAt, leftOut, object, oneOf } from "./json-schema.ts";
import { inventorySchemaUrl } from "./links.ts";

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const instant = { type: "string", format: "date-time" };
const texts = { type: "object", additionalProperties: text };

const shard = {
  ...object({ index: { type: "integer", minimum: 1 }, count: { type: "integer", minimum: 1 } }),
  description: "the scanned part of the targets",
};

const piece = {
  ...object({ target: text }, { scope: text }),
  description:
    "the account of a checkpoint that the file is of; without a scope, all that is of no account",
};

const lines: Readonly<Record<string, Schema>> = {
  header: {
    ...object(
      {
        inventory: { const: "2" },
        tool: object({ name: text, version: text }),
        targets: arrayOf(text),
        startedAt: instant,
      },
      { leftOut: object({}, leftOut), shard, piece },
    ),
    description: "The first line: the scan, and what the user left out on purpose.",
  },
  expected: {
    ...object({ expected: text, provider: oneOf(providers) }, { name: text }),
    description: "An account or subscription of the targets, whether or not this file covers it.",
  },
  note: { ...object({ note: text }), description: "A note of the report." },
  identity: { ...object({ identity: text }), description: "The identity that the scan used." },
  file: { ...object({ file: text }), description: "A plan or template that the scan read." },
  leftOut: {
    ...object({ leftOut: object({}, leftOut) }),
    description: "What was left out of an inventory that this scan read.",
  },
  resource: {
    ...object(
      {
        id: text,
        type: text,
        provider: oneOf(providers),
        scope: text,
        name: text,
        labels: texts,
        properties: { description: "as returned by the provider, reduced to what is read" },
        source: text,
      },
      {
        location: { type: ["string", "null"] },
        unseen: {
          ...texts,
          description:
            'property -> why it was not read; "*": every top-level property that is not there; "**": whatever is not there, at any depth. What is not named and not there was read, and is absent.',
        },
        onlyReferred: { const: true },
        planned: {
          ...object(
            { action: oneOf(plannedActions), file: text },
            {
              line: count,
              column: count,
              isNew: { const: true },
              ids: arrayOf(text),
              formerIds: arrayOf(text),
              noLocation: object({ why: text, remedy: text }),
              isPart: { const: true },
              unsaid: texts,
              written: {
                type: "object",
                additionalProperties: object(
                  { attribute: text },
                  {
                    expression: text,
                    oneOf: arrayOf(text),
                    file: text,
                    line: count,
                    column: count,
                  },
                ),
              },
            },
          ),
          description: "Present if a plan or template declares the resource.",
        },
      },
    ),
    description: "One resource.",
  },
  gap: {
    ...object(
      {
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
      },
    ),
    description: "Something that the scan could have checked and did not.",
  },
  coverage: {
    ...object({
      provider: oneOf(providers),
      scope: text,
      region: text,
      service: text,
      status: oneOf(["complete", "partial", "refused", "failed", "disabled"]),
      resources: count,
      calls: count,
    }),
    description: "One check (a service in a region), and how it ended.",
  },
  trailer: {
    ...object({
      end: oneOf(scanEnds),
      resources: count,
      gaps: count,
      coverage: count,
      types: {
        ...texts,
        description: "type -> a digest of which properties were kept for what is known of the type",
      },
      sha256: {
        type: "string",
        pattern: "^[0-9a-f]{64}$",
        description: "over all lines before this one, each with its newline (LF)",
      },
    }),
    description: "The last line: how the scan ended, with counts and a digest of the file.",
  },
};

/** What `schema/inventory.json` holds. */
export function inventorySchemaText(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: inventorySchemaUrl,
    title: "data-boundary inventory, one line",
    description:
      "A saved inventory is NDJSON: a header, then resources, gaps and coverage in any order, then a trailer. A file without header or trailer is also read, but does not prove that it is complete.",
    oneOf: Object.keys(lines).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: lines,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
