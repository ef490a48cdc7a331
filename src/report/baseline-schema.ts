/** The JSON Schema of a baseline file; `schema/baseline.json` is what it says. */
import {
  type Schema,
  arrayOf,
  baselineRun,
  knownFinding,
  knownGap,
  object,
  tool,
} from "./json-schema.ts";
import { baselineSchemaUrl, baselineVersion } from "./links.ts";

export function baselineSchema(): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: baselineSchemaUrl,
    title: "data-boundary baseline",
    description: "The findings and gaps that a scan is compared with (scan --baseline FILE).",
    ...object(
      {
        $schema: { type: "string" },
        baselineVersion: { const: baselineVersion },
        tool,
        run: baselineRun,
        findings: arrayOf(knownFinding),
        gaps: arrayOf(knownGap),
      },
      {
        rows: {
          type: "object",
          additionalProperties: { type: "string" },
          description:
            "resource type -> a digest of what its rows read: distinguishes what is new from what is newly understood",
        },
      },
    ),
  };
}

/** What `schema/baseline.json` holds. */
export function baselineSchemaText(): string {
  return `${JSON.stringify(baselineSchema(), undefined, 2)}\n`;
}
