/** The JSON Schema of a line of the history file; `schema/history.json` is what it says. */
import { levels, roles } from "../model.ts";
import { type Schema, arrayOf, object, oneOf } from "./json-schema.ts";
import { historySchemaUrl } from "./links.ts";

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };

export function historySchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: historySchemaUrl,
    title: "data-boundary history",
    description:
      "One line of the file that scan --history writes (NDJSON): the counts of one scan.",
    ...object({
      finishedAt: { type: "string", format: "date-time" },
      boundary: text,
      targets: arrayOf(text),
      status: oneOf(["complete", "incomplete"]),
      resources: count,
      findings: { ...count, description: "findings that count: not accepted by an exception" },
      excepted: count,
      gaps: { ...count, description: "gaps that no exception accepts" },
      byLevel: object(Object.fromEntries(levels.map((level) => [level, count]))),
      byCountry: {
        type: "object",
        propertyNames: { type: "string", pattern: "^[A-Z]{2}$" },
        additionalProperties: count,
      },
      byRole: { type: "object", propertyNames: oneOf(roles), additionalProperties: count },
      anywhere: { ...count, description: "findings whose location may be anywhere" },
    }),
  };
}

/** What `schema/history.json` holds. */
export const historySchemaText = (): string => `${JSON.stringify(historySchema(), undefined, 2)}\n`;
