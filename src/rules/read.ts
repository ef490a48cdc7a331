/**
 * What rules/ says of the law, read and checked. Plain data without arguments on purpose: the build
 * puts the answers in this file's place, so that no scan waits for the reading (scripts/bundle/digest.ts).
 */
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import * as z from "zod";
import { type FrameworkId, frameworkIds } from "../framework-ids.ts";
import { type Role, levels, roles, verifications } from "../model.ts";

const sentence = z.string().trim().min(1);
const country = z.string().regex(/^[A-Z]{2}$/);
const severity = z.string().regex(/^(?:10\.0|\d\.\d)$/);

const remediation = z.strictObject({
  console: sentence,
  cli: sentence,
  terraform: sentence,
  bicep: sentence,
});

const editionShape = z.strictObject({
  date: z.iso.date(),
  digest: z.string().regex(/^[\da-f]{64}$/),
});

const roleShape = z.strictObject({
  level: z.enum(levels),
  "security-severity": z.strictObject({ outside: severity, "may-leave": severity }),
  outside: z.strictObject({ title: sentence, what: sentence }),
  "may-leave": z.strictObject({ title: sentence, what: sentence }),
  why: sentence,
  remediation,
  references: z.array(z.string()).min(1),
});

const contradictedShape = z.strictObject({
  level: z.enum(levels),
  "security-severity": severity,
  title: sentence,
  what: sentence,
  why: sentence,
  remediation,
  references: z.array(z.string()).min(1),
});

const citationShape = z.strictObject({
  title: sentence,
  url: z.url({ protocol: /^https$/ }),
  catalogue: sentence,
  checked: z.iso.date(),
});

const frameworkShape = z.strictObject({
  title: sentence,
  edition: sentence,
  controls: z
    .array(
      z.strictObject({
        id: sentence,
        title: sentence,
        roles: z.array(z.enum(roles)).min(1),
        verified: z.enum(verifications),
        source: z.url({ protocol: /^https$/ }),
        checked: z.iso.date(),
        note: sentence.optional(),
      }),
    )
    .min(1),
});

const boundaryShape = z.strictObject({
  title: sentence,
  jurisdictions: z.array(z.string()).min(1),
  references: z.array(z.string()).min(1),
  examples: z.strictObject({
    allowed: z.array(country).min(1),
    refused: z.array(country).min(1),
  }),
});

/** These throw where a file in rules/ is not as it should be: a fault of the package, not of the user. */
export function readRoles(): Readonly<Record<Role, z.output<typeof roleShape>>> {
  return read("roles", z.record(z.enum(roles), roleShape));
}

export function readContradicted(): z.output<typeof contradictedShape> {
  return read("class-contradicted", contradictedShape);
}

export function readCitations(): Readonly<Record<string, z.output<typeof citationShape>>> {
  return read("citations", z.record(z.string(), citationShape));
}

/** By id, the narrowest first. */
export function readBoundaries(): Readonly<Record<string, z.output<typeof boundaryShape>>> {
  return Object.fromEntries(
    ["eu", "eea", "eudb"].map((id) => [id, read(`boundaries/${id}`, boundaryShape)]),
  );
}

export function readFrameworks(): Readonly<Record<FrameworkId, z.output<typeof frameworkShape>>> {
  return Object.fromEntries(
    frameworkIds.map((id) => [id, read(`frameworks/${id}`, frameworkShape, "json")]),
  ) as Record<FrameworkId, z.output<typeof frameworkShape>>;
}

/** Generated over all of rules/, so that no scan reads every file. */
export const readEdition = (): z.output<typeof editionShape> =>
  read("edition", editionShape, "json");

function read<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
  ending: "yaml" | "json" = "yaml",
): z.output<Shape> {
  const name = `rules/${file}.${ending}`;
  const document = parseDocument(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw new Error(`${name}: ${broken.message}`);
  const parsed = shape.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
