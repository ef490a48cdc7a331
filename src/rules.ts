/** Rules, citations and boundaries: the reader of what rules/ says of the law (the atlas reads the geography). */
import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import * as z from "zod";
import {
  type Boundary,
  type Citation,
  type Country,
  type Level,
  type Rule,
  levels,
  roles,
} from "./model.ts";

/** A named boundary as its file says it; which countries that is depends on the day. */
export interface BoundaryRule {
  readonly id: string;
  readonly title: string;
  /** Ids of jurisdictions; together they make the boundary. */
  readonly jurisdictions: readonly string[];
  readonly cites: readonly string[];
  /** Countries that are in it and countries that people take to be; a test holds them. */
  readonly examples: { readonly allowed: readonly Country[]; readonly refused: readonly Country[] };
}

export interface Rules {
  /** Two of each role, in the order of the roles: outside, may-leave. */
  readonly rules: readonly Rule[];
  readonly citations: readonly Citation[];
  readonly boundaries: readonly BoundaryRule[];
}

// Each written out, so that they hold from src/ and from the bundle in dist/ alike.
const rolesFile = new URL("../rules/roles.yaml", import.meta.url);
const citationsFile = new URL("../rules/citations.yaml", import.meta.url);
const boundaryFiles: Readonly<Record<string, URL>> = {
  eu: new URL("../rules/boundaries/eu.yaml", import.meta.url),
  eea: new URL("../rules/boundaries/eea.yaml", import.meta.url),
  eudb: new URL("../rules/boundaries/eudb.yaml", import.meta.url),
};

const verdicts = ["outside", "may-leave"] as const;
const sentence = z.string().trim().min(1);
const country = z.string().regex(/^[A-Z]{2}$/);
const severity = z.string().regex(/^(?:10\.0|\d\.\d)$/);

const roleShape = z.strictObject({
  level: z.enum(levels),
  "security-severity": z.strictObject({ outside: severity, "may-leave": severity }),
  outside: z.strictObject({ title: sentence, what: sentence }),
  "may-leave": z.strictObject({ title: sentence, what: sentence }),
  why: sentence,
  mend: z.strictObject({
    console: sentence,
    cli: sentence,
    terraform: sentence,
    bicep: sentence,
  }),
  cites: z.array(z.string()).min(1),
});

const citationShape = z.strictObject({
  title: sentence,
  url: z.url({ protocol: /^https$/ }),
  catalogue: sentence,
  checked: z.iso.date(),
});

const boundaryShape = z.strictObject({
  title: sentence,
  jurisdictions: z.array(z.string()).min(1),
  cites: z.array(z.string()).min(1),
  examples: z.strictObject({
    allowed: z.array(country).min(1),
    refused: z.array(country).min(1),
  }),
});

/** Throws where a file in rules/ is not as it should be: that is a fault of the package, not of the user. */
export function loadRules(): Rules {
  const byRole = read(rolesFile, z.record(z.enum(roles), roleShape));
  const citations = Object.entries(read(citationsFile, z.record(z.string(), citationShape))).map(
    ([id, citation]) => ({ id, ...citation }),
  );
  const boundaries = Object.entries(boundaryFiles).map(([id, file]) => ({
    id,
    ...read(file, boundaryShape),
  }));
  const rules = roles.flatMap((role) =>
    verdicts.map((verdict): Rule => {
      const { level, "security-severity": severities, why, mend, cites, ...by } = byRole[role];
      return {
        id: `${role}-${verdict}`,
        role,
        verdict,
        ...by[verdict],
        level: verdict === "outside" ? level : stepDown(level),
        securitySeverity: severities[verdict],
        why,
        mend,
        cites,
      };
    }),
  );
  const known = new Set(citations.map(({ id }) => id));
  for (const { id, cites } of [...rules, ...boundaries])
    for (const cite of cites)
      if (!known.has(cite))
        throw new Error(`rules/citations.yaml: has no "${cite}", which ${id} cites`);
  return { rules, citations, boundaries };
}

/** Data that may stay inside is one step less grave than data that can't be; a note is the least there is. */
function stepDown(level: Level): Level {
  return levels[levels.indexOf(level) + 1] ?? level;
}

/** The boundaries as they stand on a day (ISO date). */
export function boundariesOn(
  asOf: string,
  boundaries: readonly BoundaryRule[],
  jurisdictions: { members(id: string, asOf: string): readonly Country[] | undefined },
): ReadonlyMap<string, Boundary> {
  return new Map(
    boundaries.map(({ id, title, jurisdictions: ids }) => {
      const countries = ids.flatMap((jurisdiction) => {
        const members = jurisdictions.members(jurisdiction, asOf);
        if (!members)
          throw new Error(
            `rules/boundaries/${id}.yaml: no jurisdiction is called "${jurisdiction}"`,
          );
        return members;
      });
      return [id, { id, title, countries: new Set(countries) }];
    }),
  );
}

function read<Shape extends z.ZodType>(file: URL, shape: Shape): z.output<Shape> {
  const name = file.pathname.replace(/^.*\/rules\//, "rules/");
  const document = parseDocument(readFileSync(file, "utf8"));
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw new Error(`${name}: ${broken.message}`);
  const parsed = shape.safeParse(document.toJS());
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
