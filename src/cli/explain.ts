/** What the offline commands print: rules, explanations, locations. */
import { listPlaces } from "../atlas.ts";
import { types } from "../locate/index.ts";
import type { ResourceType, Row } from "../locate/path.ts";
import { didYouMean, nearest } from "../nearest.ts";
import { type Remedy, type Rule, UserError, providers } from "../model.ts";
import { loadRemedies } from "../remedies.ts";
import { loadRules } from "../rules.ts";
import { table } from "./table.ts";

export function rulesTable(): string {
  return table(
    ["rule", "level", "what it means"],
    loadRules().rules.map(({ id, level, title }) => [id, level, title]),
  );
}

/** Of a rule: what it means, how to fix it (on resources of one type, where given), what it cites. Of a resource type: every row and remedy we have. */
export function explain(id: string, on?: string): string {
  const { rules, citations } = loadRules();
  const remedies = loadRemedies();
  const rule = rules.find((one) => one.id === id);
  const type = types.get((on ?? id).toLowerCase());
  if (on !== undefined && !rule)
    throw unknown(
      id,
      "rule",
      rules.map((one) => one.id),
    );
  if (on !== undefined && !type && remedies.ofType(on).length === 0)
    throw unknown(on, "resource type", typeNames(remedies.all));
  if (rule)
    return explainRule(
      rule,
      on === undefined ? undefined : remedies.find(on, rule.role),
      citations,
    );
  const ofType = remedies.ofType(id);
  if (type || ofType.length > 0) return explainType(type, ofType);
  throw unknown(id, "rule or resource type", [
    ...rules.map((one) => one.id),
    ...typeNames(remedies.all),
  ]);
}

function typeNames(remedies: readonly Remedy[]): string[] {
  return [...[...types.values()].map(({ type }) => type), ...remedies.map(({ type }) => type)];
}

function unknown(said: string, what: string, known: readonly string[]): UserError {
  const near = nearest(said, known);
  return new UserError(
    `explain: "${said}" is not a known ${what}; ${near === undefined ? '"data-boundary rules" lists the rules, docs/coverage.md the types' : `did you mean ${near}?`}`,
  );
}

function explainRule(
  { id, title, level, what, why, mend, cites }: Rule,
  remedy: Remedy | undefined,
  citations: ReturnType<typeof loadRules>["citations"],
): string {
  return [
    `${id} (${level}): ${title}`,
    "",
    what,
    "",
    why,
    ...(remedy
      ? ["", ...explainRemedy(remedy)]
      : Object.entries(mend).flatMap(([tool, text]) => [
          "",
          `How to fix it, ${tool}:`,
          text.trim(),
        ])),
    "",
    "See:",
    ...citations
      .filter((citation) => cites.includes(citation.id))
      .map((citation) => `  ${citation.title}  ${citation.url}`),
  ].join("\n");
}

function explainRemedy({
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

export function locationsTable(provider: string | undefined): string {
  const wanted =
    provider === undefined ? providers : providers.filter((one) => one === provider.toLowerCase());
  if (wanted.length === 0)
    throw new UserError(
      `locations: "${provider}" is no provider; ${didYouMean(provider ?? "", providers)}write ${providers.join(" or ")}`,
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
