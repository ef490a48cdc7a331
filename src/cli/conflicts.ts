/** The command `conflicts`: which checks of other tools demand a copy in another region, and what to answer. */
import { listPlaces, loadJurisdictions } from "../atlas.ts";
import { type Demand, loadConflicts } from "../conflicts.ts";
import { UserError } from "../model.ts";
import { type diffFormats } from "./diff-options.ts";
import { nearest } from "../nearest.ts";
import { boundariesOn, loadRules } from "../rules.ts";

export type ConflictFormat = (typeof diffFormats)[number];

interface Pair {
  readonly regions: readonly [string, string];
  readonly countries: readonly string[];
}

/** `about`: a rule, a resource type, or the id of a check. */
export function conflictsText(about: string | undefined, format: ConflictFormat): string {
  const all = loadConflicts();
  const demands = about === undefined ? all : all.filter((demand) => isAbout(demand, about));
  if (demands.length === 0) throw unknown(about!, all);
  const pairs = pairsInside();
  switch (format) {
    case "json":
      return `${JSON.stringify({ demands, azurePairsInsideEea: pairs }, null, 2)}\n`;
    case "markdown":
      return markdown(demands, pairs);
    case "text":
      return text(demands, pairs);
  }
}

function isAbout({ id, types, rules, checks }: Demand, about: string): boolean {
  const said = about.toLowerCase();
  return [id, ...types, ...rules, ...checks.map((check) => check.id)].some(
    (one) => one.toLowerCase() === said,
  );
}

function unknown(about: string, all: readonly Demand[]): UserError {
  const known = all.flatMap(({ types, rules, checks }) => [
    ...types,
    ...rules,
    ...checks.map(({ id }) => id),
  ]);
  const near = nearest(about, known);
  return new UserError(
    `conflicts: unknown rule, resource type or check "${about}"; run "data-boundary conflicts" to list all${near === undefined ? "" : ` (did you mean ${near}?)`}`,
  );
}

/** Azure's pairs cannot be chosen, so where both regions are decides. */
function pairsInside(): readonly Pair[] {
  const today = new Date().toISOString().slice(0, 10);
  const eea = boundariesOn(today, loadRules().boundaries, loadJurisdictions()).get("eea")!;
  const places = new Map(listPlaces("azure").map((place) => [place.code, place]));
  const seen = new Set<string>();
  return [...places.values()].flatMap(({ code, countries, pair }): readonly Pair[] => {
    const other = pair === undefined ? undefined : places.get(pair);
    if (!other || seen.has(code) || countries.length === 0) return [];
    const all = [...new Set([...countries, ...other.countries])];
    if (other.countries.length === 0 || !all.every((one) => eea.countries.has(one))) return [];
    seen.add(other.code);
    return [{ regions: [code, other.code], countries: all }];
  });
}

const pairText = ({ regions, countries }: Pair): string =>
  `${regions.join(" and ")} (${countries.join(", ")})`;

function text(demands: readonly Demand[], pairs: readonly Pair[]): string {
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
        `    ${source}`,
      ]),
      `  checked on ${checked}`,
    ]),
    "",
    `Azure region pairs with both regions in the EEA: ${pairs.map(pairText).join("; ")}`,
  ].join("\n");
}

function markdown(demands: readonly Demand[], pairs: readonly Pair[]): string {
  const cell = (said: string): string => said.replaceAll("|", "\\|");
  return [
    "| Demand | Checks | Inside the boundary | Otherwise |",
    "| --- | --- | --- | --- |",
    ...demands.map(({ title, inside, else: otherwise, checks }) => {
      const listed = checks.map(
        ({ tool, id, source, suppress }) => `[${tool} ${id}](${source}): ${suppress}`,
      );
      return `| ${[title, listed.join("<br>"), inside, otherwise].map(cell).join(" | ")} |`;
    }),
    "",
    `Azure region pairs with both regions in the EEA: ${pairs.map(pairText).join("; ")}.`,
  ].join("\n");
}
