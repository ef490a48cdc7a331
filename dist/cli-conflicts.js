import {
  loadConflicts
} from "./conflicts.js";

// src/cli/conflicts.ts
import { listPlaces, loadJurisdictions } from "./scan.js";
import { UserError } from "./cli.js";
import "./cli.js";
import { nearest } from "./cli.js";
import { boundariesOn, loadRules } from "./scan.js";
function conflictsText(about, format) {
  const all = loadConflicts();
  const demands = about === void 0 ? all : all.filter((demand) => isAbout(demand, about));
  if (demands.length === 0) throw unknown(about, all);
  const pairs = pairsInside();
  switch (format) {
    case "json":
      return `${JSON.stringify({ demands, azurePairsInsideEea: pairs }, null, 2)}
`;
    case "markdown":
      return markdown(demands, pairs);
    case "text":
      return text(demands, pairs);
  }
}
function isAbout({ id, types, rules, checks }, about) {
  const said = about.toLowerCase();
  return [id, ...types, ...rules, ...checks.map((check) => check.id)].some(
    (one) => one.toLowerCase() === said
  );
}
function unknown(about, all) {
  const known = all.flatMap(({ types, rules, checks }) => [
    ...types,
    ...rules,
    ...checks.map(({ id }) => id)
  ]);
  const near = nearest(about, known);
  return new UserError(
    `conflicts: unknown rule, resource type or check "${about}"; run "data-boundary conflicts" to list all${near === void 0 ? "" : ` (did you mean ${near}?)`}`
  );
}
function pairsInside() {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const eea = boundariesOn(today, loadRules().boundaries, loadJurisdictions()).get("eea");
  const places = new Map(listPlaces("azure").map((place) => [place.code, place]));
  const seen = /* @__PURE__ */ new Set();
  return [...places.values()].flatMap(({ code, countries, pair }) => {
    const other = pair === void 0 ? void 0 : places.get(pair);
    if (!other || seen.has(code) || countries.length === 0) return [];
    const all = [.../* @__PURE__ */ new Set([...countries, ...other.countries])];
    if (other.countries.length === 0 || !all.every((one) => eea.countries.has(one))) return [];
    seen.add(other.code);
    return [{ regions: [code, other.code], countries: all }];
  });
}
var pairText = ({ regions, countries }) => `${regions.join(" and ")} (${countries.join(", ")})`;
function text(demands, pairs) {
  return [
    "Checks of other tools that require a copy in another region. None of them tests whether the copy stays inside a boundary.",
    ...demands.flatMap(({ title, types, rules, inside, else: otherwise, checks, checked }) => [
      "",
      `${title}${types.length > 0 ? `  ${types.join(", ")}` : ""}`,
      `  against: ${rules.join(", ")}`,
      `  inside the boundary: ${inside}`,
      `  otherwise: ${otherwise}`,
      ...checks.flatMap(({ tool, id, title: name, suppress, source }) => [
        `  ${tool} ${id}: ${name}`,
        `    suppress: ${suppress}`,
        `    ${source}`
      ]),
      `  checked on ${checked}`
    ]),
    "",
    `Azure region pairs with both regions in the EEA: ${pairs.map(pairText).join("; ")}`
  ].join("\n");
}
function markdown(demands, pairs) {
  const cell = (said) => said.replaceAll("|", "\\|");
  return [
    "| Demand | Checks | Inside the boundary | Otherwise |",
    "| --- | --- | --- | --- |",
    ...demands.map(({ title, inside, else: otherwise, checks }) => {
      const listed = checks.map(
        ({ tool, id, source, suppress }) => `[${tool} ${id}](${source}): ${suppress}`
      );
      return `| ${[title, listed.join("<br>"), inside, otherwise].map(cell).join(" | ")} |`;
    }),
    "",
    `Azure region pairs with both regions in the EEA: ${pairs.map(pairText).join("; ")}.`
  ].join("\n");
}
export {
  conflictsText
};
