/**
 * What rules/remedies/ says, read and checked. Plain data without arguments on purpose, as in src/rules/read.ts:
 * the build replaces this file by its answers (scripts/bundle/digest.ts).
 */
import { readFileSync, readdirSync } from "node:fs";
import { parseDocument } from "yaml";
import * as z from "zod";
import { type Remedy, type Role, roles } from "../model.ts";

const sentence = z.string().trim().min(1);

const entryShape = z
  .strictObject({
    types: z.array(sentence).min(1),
    roles: z.array(z.enum(roles)).min(1),
    summary: sentence.max(160),
    warning: sentence.optional(),
    console: sentence,
    cli: sentence,
    terraform: sentence,
    bicep: sentence.optional(),
    cloudformation: sentence.optional(),
    after: sentence.optional(),
    sources: z.array(z.url({ protocol: /^https$/ })).min(1),
    checked: z.iso.date(),
  })
  .refine(
    ({ types, bicep, cloudformation }) =>
      types.every((type) =>
        type.includes("::") ? cloudformation && !bicep : bicep && !cloudformation,
      ),
    "needs cloudformation for AWS, bicep for Azure",
  );

const folder = new URL("../../rules/remedies/", import.meta.url);

/** The same steps for several types or roles stand once. */
export interface RemedyEntry extends Omit<Remedy, "type" | "role"> {
  readonly types: readonly string[];
  readonly roles: readonly Role[];
}

/** Throws where a file is invalid: a fault of the package, not of the user. */
export function readRemedies(): readonly RemedyEntry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => read(name).map(entryOf));
}

type Entry = z.output<typeof entryShape>;

function entryOf({
  types,
  roles: of,
  summary,
  warning,
  sources,
  checked,
  ...said
}: Entry): RemedyEntry {
  const { cli, terraform, bicep, cloudformation, after } = said;
  return {
    types,
    roles: of,
    summary,
    ...(warning !== undefined && { warning }),
    steps: {
      console: [said.console, ...(after === undefined ? [] : [after])].join("\n\n"),
      cli: fenced("sh", cli),
      terraform: fenced("hcl", terraform),
      ...(bicep !== undefined && { bicep: fenced("bicep", bicep) }),
      ...(cloudformation !== undefined && { cloudformation: fenced("yaml", cloudformation) }),
    },
    sources,
    checked,
  };
}

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

function read(name: string): Entry[] {
  const document = parseDocument(readFileSync(new URL(name, folder), "utf8"));
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw new Error(`rules/remedies/${name}: ${broken.message}`);
  const parsed = z.array(entryShape).safeParse(document.toJS());
  if (!parsed.success) throw new Error(`rules/remedies/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
