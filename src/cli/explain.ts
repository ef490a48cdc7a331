/** What the offline commands print: rules, explanations, locations; as text or as JSON. */
import { listPlaces } from "../atlas.ts";
import { types } from "../locate/index.ts";
import type { ResourceType, Row } from "../locate/path.ts";
import { nearest } from "../nearest.ts";
import { type Citation, type Remedy, type Rule, UserError } from "../model.ts";
import { loadRemedies } from "../remedies.ts";
import { loadRules } from "../rules.ts";
import { termOf, words } from "./glossary.ts";
import { table } from "./table.ts";
import { wantedProviders } from "./values.ts";

/** How the offline commands print. */
export const dataFormats = ["text", "json"] as const;
export type DataFormat = (typeof dataFormats)[number];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export function rulesText(format: DataFormat): string {
  const { rules } = loadRules();
  return format === "json"
    ? json(rules)
    : table(
        ["rule", "level", "what it means"],
        rules.map(({ id, level, title }) => [id, level, title]),
      );
}

/**
 * Of a rule: what it means, how to fix it (on resources of one type, where given), what it cites. Of a
 * resource type: every row and remedy we have. Of a word of the glossary: its meaning.
 */
export function explain(id: string, on?: string, format: DataFormat = "text"): string {
  const { rules, citations } = loadRules();
  const remedies = loadRemedies();
  const rule = rules.find((one) => one.id === id.toLowerCase());
  const type = types.get((on ?? id).toLowerCase());
  const ofType = remedies.ofType(on ?? id);
  const ruleIds = rules.map((one) => one.id);
  if (on !== undefined && !rule) throw unknown(id, "rule", ruleIds);
  if (on !== undefined && !type && ofType.length === 0)
    throw unknown(on, "resource type", typeNames(remedies.all));
  if (rule) {
    const remedy = on === undefined ? undefined : remedies.find(on, rule.role);
    const references = citations.filter((citation) => rule.references.includes(citation.id));
    return format === "json"
      ? json({ kind: "rule", ...rule, references, ...(on !== undefined && { type: on, remedy }) })
      : explainRule(rule, remedy, references);
  }
  if (type || ofType.length > 0)
    return format === "json"
      ? json({
          kind: "type",
          type: type?.type ?? ofType[0]!.type,
          rows: (type?.rows ?? []).map((row) => ({
            role: row.role,
            property: "read" in row ? row.read : null,
            why: row.why,
            docs: row.docs,
          })),
          blindSpots: type?.blind ?? [],
          remedies: ofType,
        })
      : explainType(type, ofType);
  const term = termOf(id);
  if (term)
    return format === "json" ? json({ kind: "word", ...term }) : `${term.word}: ${term.meaning}`;
  throw unknown(id, "rule, resource type or word", [
    ...ruleIds,
    ...words(),
    ...typeNames(remedies.all),
  ]);
}

function typeNames(remedies: readonly Remedy[]): string[] {
  return [...[...types.values()].map(({ type }) => type), ...remedies.map(({ type }) => type)];
}

function unknown(said: string, what: string, known: readonly string[]): UserError {
  const near = nearest(said, known);
  return new UserError(
    `explain: "${said}" is not a known ${what}; run "data-boundary rules" or "data-boundary types"${near === undefined ? "" : ` (did you mean ${near}?)`}`,
  );
}

function explainRule(
  { id, title, level, what, why, remediation }: Rule,
  remedy: Remedy | undefined,
  references: readonly Citation[],
): string {
  return [
    `${id} (${level}): ${title}`,
    "",
    what,
    "",
    why,
    ...(remedy
      ? ["", ...explainRemedy(remedy)]
      : Object.entries(remediation).flatMap(([tool, text]) => [
          "",
          `How to fix it, ${tool}:`,
          text.trim(),
        ])),
    "",
    "See:",
    ...references.map(({ title: name, url }) => `  ${name}  ${url}`),
  ].join("\n");
}

export function explainRemedy({
  type,
  role,
  summary,
  warning,
  steps,
  sources,
  checked,
}: Remedy): string[] {
  return [
    `How to fix ${role} of ${type}: ${summary}`,
    ...(warning === undefined ? [] : ["", `WARNING: ${warning}`]),
    ...Object.entries(steps).flatMap(([tool, text]) => ["", `${tool}:`, text.trim()]),
    "",
    `Checked on ${checked} against:`,
    ...sources.map((source) => `  ${source}`),
  ];
}

function explainType(known: ResourceType | undefined, remedies: readonly Remedy[]): string {
  return [
    ...(known ? explainRows(known) : [remedies[0]!.type, "", "listed location: home"]),
    ...remedies.flatMap((remedy) => ["", "", ...explainRemedy(remedy)]),
  ].join("\n");
}

function explainRows({ type, rows, home, blind }: ResourceType): string[] {
  const listed = home
    ? [
        `listed location: ${home.role}${home.at ? ` (${home.at})` : ""}`,
        `  ${home.why}`,
        `  ${home.docs}`,
      ]
    : ["listed location: home"];
  return [
    type,
    "",
    ...listed,
    ...rows.flatMap((row) => ["", `${row.role}: ${whereOf(row)}`, `  ${row.why}`, `  ${row.docs}`]),
    ...blind.flatMap((text) => ["", "blind spot:", `  ${text}`]),
  ];
}

function whereOf(row: Row): string {
  return "read" in row ? row.read : "whatever is configured";
}

export function locationsText(provider: string | undefined, format: DataFormat): string {
  const wanted = wantedProviders("locations", provider);
  if (format === "json")
    return json(
      wanted.flatMap((one) => listPlaces(one).map((place) => ({ provider: one, ...place }))),
    );
  return table(
    ["provider", "code", "countries", "kind", "pair", "name"],
    wanted.flatMap((one) =>
      listPlaces(one).map(({ code, countries, kind, pair, name }) => [
        one,
        code,
        countries.length === 0
          ? "not published"
          : countries.length > 6
            ? `any of ${countries.length}`
            : countries.join(" "),
        kind,
        pair ?? "",
        name,
      ]),
    ),
  );
}
