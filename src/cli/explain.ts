/** What the offline commands print: rules, explanations, locations. */
import { listPlaces } from "../atlas.ts";
import { types } from "../locate/index.ts";
import type { ResourceType, Row } from "../locate/path.ts";
import { type Rule, UserError, providers } from "../model.ts";
import { loadRules } from "../rules.ts";
import { table } from "./table.ts";

export function rulesTable(): string {
  return table(
    ["rule", "level", "what it means"],
    loadRules().rules.map(({ id, level, title }) => [id, level, title]),
  );
}

/** Of a rule: what it means, how to mend it, what it cites. Of a resource type: every row we have. */
export function explain(id: string): string {
  const { rules, citations } = loadRules();
  const rule = rules.find((one) => one.id === id);
  if (rule) return explainRule(rule, citations);
  const type = types.get(id.toLowerCase());
  if (type) return explainType(type);
  throw new UserError(
    `explain: "${id}" is neither a rule nor a resource type with rows of its own; "data-boundary rules" lists the rules, docs/coverage.md the types`,
  );
}

function explainRule(
  { id, title, level, what, why, mend, cites }: Rule,
  citations: ReturnType<typeof loadRules>["citations"],
): string {
  return [
    `${id} (${level}): ${title}`,
    "",
    what,
    "",
    why,
    ...Object.entries(mend).flatMap(([tool, text]) => [
      "",
      `How to mend it, ${tool}:`,
      text.trim(),
    ]),
    "",
    "See:",
    ...citations
      .filter((citation) => cites.includes(citation.id))
      .map((citation) => `  ${citation.title}  ${citation.url}`),
  ].join("\n");
}

function explainType({ type, rows, home, blind }: ResourceType): string {
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
  ].join("\n");
}

function whereOf(row: Row): string {
  return "read" in row ? row.read : "whatever is configured";
}

export function locationsTable(provider: string | undefined): string {
  const wanted =
    provider === undefined ? providers : providers.filter((one) => one === provider.toLowerCase());
  if (wanted.length === 0)
    throw new UserError(
      `locations: "${provider}" is no provider; take one of ${providers.join(", ")}`,
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
