import {
  termOf,
  words
} from "./cli-glossary.js";
import {
  controlsIn
} from "./cli-controls-of-rules.js";
import {
  checksAgainst
} from "./conflicts.js";
import {
  json
} from "./cli-data-format.js";
import {
  guardRuleTexts
} from "./report-guards-rules.js";
import {
  factsOf,
  isProvider,
  providerOfTarget
} from "./providers.js";

// src/cli/explain.ts
import { types as types2 } from "./scan.js";
import { nearest } from "./cli.js";
import { UserError } from "./cli.js";
import { verifiedInWords } from "./scan.js";
import { loadRemedies } from "./remedies.js";
import { loadRules } from "./scan.js";

// src/cli/explain-provider.ts
import { blindSpotsOf, types } from "./scan.js";
function explainProvider(word, asJson) {
  const name = word.toLowerCase();
  const provider = isProvider(name) ? name : providerOfTarget(name);
  if (provider === void 0 || name.includes(":")) return void 0;
  const known = [...types.values()].filter((type) => type.provider === provider);
  const untold = blindSpotsOf(/* @__PURE__ */ new Set([provider]));
  return asJson ? `${JSON.stringify(recordOf(provider, known, untold), null, 2)}
` : [...textOf(provider, known, untold)].join("\n");
}
var recordOf = (provider, known, untold) => ({
  kind: "provider",
  provider,
  targets: factsOf(provider).targets,
  types: known.map(({ type, rows, blind, looker }) => ({
    type,
    ...looker && { dataClassesOf: Object.keys(looker.into) },
    rows: rows.map((row) => ({
      role: row.role,
      property: "read" in row ? row.read : null,
      why: row.why,
      docs: row.docs
    })),
    blindSpots: blind
  })),
  blindSpots: untold.map(({ type, detail }) => ({ type, detail }))
});
function* textOf(provider, known, untold) {
  const { name, targets } = factsOf(provider);
  yield `${name} (${targets.join(", ")})`;
  yield "";
  yield "What a scan can show:";
  for (const { type, rows, looker, home } of known) {
    yield `  ${type}`;
    if (looker)
      yield `    data classes, if the policy uses ${looker.by}: its results for ${Object.keys(looker.into).join(", ")}`;
    else if (rows.length === 0 && home) yield `    location: ${home.why}`;
    for (const row of rows)
      yield `    ${row.role}: ${row.why}${"read" in row ? ` (${row.read})` : ""}`;
  }
  yield "";
  yield "What no API shows (blind spots in each report):";
  for (const { type, blind } of known) for (const text of blind) yield `  ${type}: ${text}`;
  for (const { type, detail } of untold) yield `  ${type}: ${detail}`;
}

// src/cli/explain.ts
function explain(id, on, format = "text", frameworks = []) {
  const { rules, citations } = loadRules();
  const remedies = loadRemedies();
  const rule = rules.find((one) => one.id === id.toLowerCase());
  const type = types2.get((on ?? id).toLowerCase());
  const ofType = remedies.ofType(on ?? id);
  const ruleIds = [...rules, ...guardRuleTexts].map((one) => one.id);
  const guard = on === void 0 && guardRuleTexts.find((one) => one.id === id.toLowerCase());
  if (guard) {
    const cited = citations.filter((citation) => guard.references.includes(citation.id));
    return format === "json" ? json({ kind: "rule", ...guard, references: cited }) : explainRule(guard, void 0, cited);
  }
  if (on !== void 0 && !rule) throw unknown(id, "rule", ruleIds);
  if (on !== void 0 && !type && ofType.length === 0)
    throw unknown(on, "resource type", typeNames(remedies.all));
  if (rule) {
    const remedy = on === void 0 ? void 0 : remedies.find(on, rule);
    const references = citations.filter((citation) => rule.references.includes(citation.id));
    const controls = controlsIn(frameworks)(rule.id);
    return format === "json" ? json({
      kind: "rule",
      ...rule,
      references,
      ...frameworks.length > 0 && { controls },
      ...on !== void 0 && { type: on, remedy }
    }) : [explainRule(rule, remedy, references), ...explainControls(controls)].join("\n");
  }
  if (type || ofType.length > 0)
    return format === "json" ? json({
      kind: "type",
      type: type?.type ?? ofType[0].type,
      rows: (type?.rows ?? []).map((row) => ({
        role: row.role,
        property: "read" in row ? row.read : null,
        why: row.why,
        docs: row.docs
      })),
      blindSpots: type?.blind ?? [],
      remedies: ofType
    }) : explainType(type, ofType);
  const provider = explainProvider(id, format === "json");
  if (provider !== void 0) return provider;
  const term = termOf(id);
  if (term)
    return format === "json" ? json({ kind: "word", ...term }) : `${term.word}: ${term.meaning}`;
  if (/^(?:[a-z-]+-)?[0-9a-f]{10,64}$/.test(id))
    throw new UserError(
      `explain: "${id}" looks like the fingerprint of a finding or the id of a gap; name its report with --report FILE`
    );
  throw unknown(id, "rule, resource type or word", [
    ...ruleIds,
    ...words(),
    ...typeNames(remedies.all)
  ]);
}
function typeNames(remedies) {
  return [...[...types2.values()].map(({ type }) => type), ...remedies.map(({ type }) => type)];
}
function unknown(said, what, known) {
  const near = nearest(said, known);
  return new UserError(
    `explain: "${said}" is not a known ${what}; run "data-boundary rules" or "data-boundary types"${what.endsWith("word") ? `, or use a word of the glossary: ${words().join(", ")}` : ""}${near === void 0 ? "" : ` (did you mean ${near}?)`}`
  );
}
function explainRule({ id, title, level, what, why, remediation }, remedy, references) {
  const against = checksAgainst(id);
  return [
    `${id} (${level}): ${title}`,
    "",
    what,
    "",
    why,
    ...remedy ? ["", ...explainRemedy(remedy)] : Object.entries(remediation).flatMap(([tool, text]) => [
      "",
      `How to fix it, ${tool}:`,
      text.trim()
    ]),
    "",
    "See:",
    ...references.map(({ title: name, url }) => `  ${name}  ${url}`),
    ...against > 0 ? [
      "",
      `${against} ${against === 1 ? "check" : "checks"} of other tools may require the opposite: data-boundary conflicts ${id}`
    ] : []
  ].join("\n");
}
function explainControls(controls) {
  return controls.flatMap(({ catalogue, id, title, verified, checked, source, note }, i) => [
    ...i === 0 ? ["", "Controls that its findings are evidence for:"] : [],
    `  ${catalogue}: ${id}: ${title}`,
    ...note === void 0 ? [] : [`    ${note}`],
    `    ${verifiedInWords[verified]}, checked ${checked}: ${source}`
  ]);
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
  return "read" in row ? row.read : "not configurable";
}

export {
  explain,
  explainRemedy
};
