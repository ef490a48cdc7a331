import {
  listPlaces,
  loadRules
} from "./atlas.js";
import {
  types
} from "./locate-path.js";
import {
  UserError,
  providers
} from "./model.js";

// src/cli/explain.ts
function rulesTable() {
  return table(
    ["rule", "level", "what it means"],
    loadRules().rules.map(({ id, level, title }) => [id, level, title])
  );
}
function explain(id) {
  const { rules, citations } = loadRules();
  const rule = rules.find((one) => one.id === id);
  if (rule) return explainRule(rule, citations);
  const type = types.get(id.toLowerCase());
  if (type) return explainType(type);
  throw new UserError(
    `explain: "${id}" is neither a rule nor a resource type with rows of its own; "data-boundary rules" lists the rules, docs/coverage.md the types`
  );
}
function explainRule({ id, title, level, what, why, mend, cites }, citations) {
  return [
    `${id} (${level}): ${title}`,
    "",
    what,
    "",
    why,
    ...Object.entries(mend).flatMap(([tool, text]) => [
      "",
      `How to mend it, ${tool}:`,
      text.trim()
    ]),
    "",
    "See:",
    ...citations.filter((citation) => cites.includes(citation.id)).map((citation) => `  ${citation.title}  ${citation.url}`)
  ].join("\n");
}
function explainType({ type, rows, home, blind }) {
  const listed = home ? [
    `listed location: ${home.role}${home.at ? ` (${home.at})` : ""}`,
    `  ${home.why}`,
    `  ${home.docs}`
  ] : ["listed location: home"];
  return [
    type,
    "",
    ...listed,
    ...rows.flatMap((row) => ["", `${row.role}: ${whereOf(row)}`, `  ${row.why}`, `  ${row.docs}`]),
    ...blind.flatMap((text) => ["", "blind spot:", `  ${text}`])
  ].join("\n");
}
function whereOf(row) {
  return "read" in row ? row.read : "whatever is configured";
}
function locationsTable(provider) {
  const wanted = provider === void 0 ? providers : providers.filter((one) => one === provider.toLowerCase());
  if (wanted.length === 0)
    throw new UserError(
      `locations: "${provider}" is no provider; take one of ${providers.join(", ")}`
    );
  return table(
    ["provider", "code", "countries", "kind", "pair", "name"],
    wanted.flatMap(
      (one) => listPlaces(one).map(({ code, countries, kind, pair, name }) => [
        one,
        code,
        countries.length === 0 ? "not published" : countries.length > 6 ? `any of ${countries.length}` : countries.join(" "),
        kind,
        pair ?? "",
        name
      ])
    )
  );
}
function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd()
  ).join("\n");
}
export {
  explain,
  locationsTable,
  rulesTable
};
