/**
 * What rules/conflicts.yaml says, read and checked. Plain data without arguments on purpose, as in src/rules/read.ts:
 * the build replaces this file by its answers (scripts/bundle/digest.ts).
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";

const sentence = z.string().trim().min(1);
const page = z.url({ protocol: /^https$/ });

const shape = z.strictObject({
  demands: z.array(
    z.strictObject({
      id: sentence,
      title: sentence,
      /** None: whatever the resource. */
      types: z.array(sentence),
      rules: z.array(sentence).min(1),
      inside: sentence,
      else: sentence,
      checks: z
        .array(z.strictObject({ tool: sentence, id: sentence, title: sentence, source: page }))
        .min(1),
      checked: z.iso.date(),
    }),
  ),
  tools: z.record(z.string(), z.strictObject({ name: sentence, suppress: sentence, source: page })),
});

export type Conflicts = z.output<typeof shape>;

/** Throws where the file is invalid: a fault of the package, not of the user. */
export function readConflicts(): Conflicts {
  const file = new URL("../../rules/conflicts.yaml", import.meta.url);
  const parsed = shape.safeParse(parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`rules/conflicts.yaml: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
