import {
  table
} from "./cli-table.js";
import {
  listPlaces,
  loadRules
} from "./atlas.js";
import {
  types
} from "./locate-path.js";
import {
  didYouMean,
  nearest
} from "./nearest.js";
import {
  loadRemedies
} from "./remedies.js";
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
function explain(id, on) {
  const { rules, citations } = loadRules();
  const remedies = loadRemedies();
  const rule = rules.find((one) => one.id === id);
  const type = types.get((on ?? id).toLowerCase());
  if (on !== void 0 && !rule)
    throw unknown(
      id,
      "rule",
      rules.map((one) => one.id)
    );
  if (on !== void 0 && !type && remedies.ofType(on).length === 0)
    throw unknown(on, "resource type", typeNames(remedies.all));
  if (rule)
    return explainRule(
      rule,
      on === void 0 ? void 0 : remedies.find(on, rule.role),
      citations
    );
  const ofType = remedies.ofType(id);
  if (type || ofType.length > 0) return explainType(type, ofType);
  throw unknown(id, "rule or resource type", [
    ...rules.map((one) => one.id),
    ...typeNames(remedies.all)
  ]);
}
function typeNames(remedies) {
  return [...[...types.values()].map(({ type }) => type), ...remedies.map(({ type }) => type)];
}
function unknown(said, what, known) {
  const near = nearest(said, known);
  return new UserError(
    `explain: "${said}" is not a known ${what}; ${near === void 0 ? '"data-boundary rules" lists the rules, docs/coverage.md the types' : `did you mean ${near}?`}`
  );
}
function explainRule({ id, title, level, what, why, mend, cites }, remedy, citations) {
  return [
    `${id} (${level}): ${title}`,
    "",
    what,
    "",
    why,
    ...remedy ? ["", ...explainRemedy(remedy)] : Object.entries(mend).flatMap(([tool, text]) => [
      "",
      `How to fix it, ${tool}:`,
      text.trim()
    ]),
    "",
    "See:",
    ...citations.filter((citation) => cites.includes(citation.id)).map((citation) => `  ${citation.title}  ${citation.url}`)
  ].join("\n");
}
function explainRemedy({
  type,
  role,
  summary,
  warning,
  steps,
  sources,
  checked
}) {
  return [
    `How to fix ${role} of ${type}: ${summary}`,
    ...warning === void 0 ? [] : ["", `WARNING: ${warning}`],
    ...Object.entries(steps).flatMap(([tool, text]) => ["", `${tool}:`, text.trim()]),
    "",
    `Checked on ${checked} against:`,
    ...sources.map((source) => `  ${source}`)
  ];
}
function explainType(known, remedies) {
  return [
    ...known ? explainRows(known) : [remedies[0].type, "", "listed location: home"],
    ...remedies.flatMap((remedy) => ["", "", ...explainRemedy(remedy)])
  ].join("\n");
}
function explainRows({ type, rows, home, blind }) {
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
  ];
}
function whereOf(row) {
  return "read" in row ? row.read : "whatever is configured";
}
function locationsTable(provider) {
  const wanted = provider === void 0 ? providers : providers.filter((one) => one === provider.toLowerCase());
  if (wanted.length === 0)
    throw new UserError(
      `locations: "${provider}" is no provider; ${didYouMean(provider ?? "", providers)}write ${providers.join(" or ")}`
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
export {
  explain,
  locationsTable,
  rulesTable
};
