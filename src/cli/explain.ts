/** What the offline commands print: rules, explanations, locations; as text or as JSON. */
import { findPlace, listPlaces } from "../atlas.ts";
import { loadFrameworks } from "../frameworks.ts";
import { types } from "../locate/index.ts";
import type { ResourceType, Row } from "../locate/path.ts";
import { nearest } from "../nearest.ts";
import { type Citation, type Control, type Remedy, UserError } from "../model.ts";
import { checksAgainst } from "../conflicts.ts";
import { frameworkName, verifiedInWords } from "../report/controls.ts";
import { guardRuleTexts } from "../report/guards/rules.ts";
import type { DescribedRule } from "../report/sarif-rules.ts";
import { isProvider, providers } from "../providers.ts";
import { loadRemedies } from "../remedies.ts";
import { loadRules } from "../rules.ts";
import { termOf, words } from "./glossary.ts";
import { explainProvider } from "./explain-provider.ts";
import { table } from "./table.ts";
import { wantedProviders } from "./values.ts";

/** How the offline commands print. */
export const dataFormats = ["text", "json"] as const;
export type DataFormat = (typeof dataFormats)[number];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `frameworks`: ids of those whose controls are named. */
export function rulesText(format: DataFormat, frameworks: readonly string[] = []): string {
  const { rules } = loadRules();
  const controls = controlsIn(frameworks);
  if (frameworks.length === 0)
    return format === "json"
      ? json([...rules, ...guardRuleTexts])
      : table(
          ["rule", "level", "what it means"],
          [...rules, ...guardRuleTexts].map(({ id, level, title }) => [id, level, title]),
        );
  return format === "json"
    ? json(rules.map((rule) => ({ ...rule, controls: controls(rule.id) })))
    : table(
        ["rule", "level", "controls"],
        rules.map(({ id, level }) => [
          id,
          level,
          controls(id)
            .map((one) => `${one.framework} ${one.id}`)
            .join(", "),
        ]),
      );
}

interface NamedControl extends Omit<Control, "rules"> {
  readonly framework: string;
  readonly catalogue: string;
}

function controlsIn(ids: readonly string[]): (rule: string) => readonly NamedControl[] {
  const frameworks = loadFrameworks(ids);
  return (rule) =>
    frameworks.flatMap((framework) =>
      framework.controls.flatMap(({ rules, ...control }) =>
        rules.includes(rule)
          ? [{ framework: framework.id, catalogue: frameworkName(framework), ...control }]
          : [],
      ),
    );
}

/**
 * Of a rule: what it means, how to fix it (on resources of one type, where given), what it cites. Of a
 * resource type: every row and remedy we have. Of a provider: what a scan can show, and what no API shows. Of a word of the glossary: its meaning.
 */
export function explain(
  id: string,
  on?: string,
  format: DataFormat = "text",
  frameworks: readonly string[] = [],
): string {
  const { rules, citations } = loadRules();
  const remedies = loadRemedies();
  const rule = rules.find((one) => one.id === id.toLowerCase());
  const type = types.get((on ?? id).toLowerCase());
  const ofType = remedies.ofType(on ?? id);
  const ruleIds = [...rules, ...guardRuleTexts].map((one) => one.id);
  const guard = on === undefined && guardRuleTexts.find((one) => one.id === id.toLowerCase());
  if (guard) {
    const cited = citations.filter((citation) => guard.references.includes(citation.id));
    return format === "json"
      ? json({ kind: "rule", ...guard, references: cited })
      : explainRule(guard, undefined, cited);
  }
  if (on !== undefined && !rule) throw unknown(id, "rule", ruleIds);
  if (on !== undefined && !type && ofType.length === 0)
    throw unknown(on, "resource type", typeNames(remedies.all));
  if (rule) {
    const remedy = on === undefined ? undefined : remedies.find(on, rule);
    const references = citations.filter((citation) => rule.references.includes(citation.id));
    const controls = controlsIn(frameworks)(rule.id);
    return format === "json"
      ? json({
          kind: "rule",
          ...rule,
          references,
          ...(frameworks.length > 0 && { controls }),
          ...(on !== undefined && { type: on, remedy }),
        })
      : [explainRule(rule, remedy, references), ...explainControls(controls)].join("\n");
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
  const provider = explainProvider(id, format === "json");
  if (provider !== undefined) return provider;
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
    `explain: "${said}" is not a known ${what}; run "data-boundary rules" or "data-boundary types"${what.endsWith("word") ? `, or use a word of the glossary: ${words().join(", ")}` : ""}${near === undefined ? "" : ` (did you mean ${near}?)`}`,
  );
}

function explainRule(
  { id, title, level, what, why, remediation }: DescribedRule,
  remedy: Remedy | undefined,
  references: readonly Citation[],
): string {
  const against = checksAgainst(id);
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
    ...(against > 0
      ? [
          "",
          `${against} ${against === 1 ? "check" : "checks"} of other tools may demand the opposite: data-boundary conflicts ${id}`,
        ]
      : []),
  ].join("\n");
}

function explainControls(controls: readonly NamedControl[]): string[] {
  return controls.flatMap(({ catalogue, id, title, verified, checked, source, note }, i) => [
    ...(i === 0 ? ["", "Controls that its findings are evidence for:"] : []),
    `  ${catalogue}: ${id}: ${title}`,
    ...(note === undefined ? [] : [`    ${note}`]),
    `    ${verifiedInWords[verified]}, checked ${checked}: ${source}`,
  ]);
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

/** `wanted`: a provider, or one location of whichever providers have it. */
export function locationsText(wanted: string | undefined, format: DataFormat): string {
  const places = placesOf(wanted);
  if (format === "json") return json(places);
  return table(
    ["provider", "code", "countries", "kind", "pair", "name"],
    places.map(({ provider, code, countries, kind, pair, name }) => [
      provider,
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
  );
}

function placesOf(wanted: string | undefined) {
  if (wanted !== undefined && !isProvider(wanted)) {
    const found = providers.flatMap((provider) => {
      const place = findPlace(provider, wanted);
      return place ? [{ provider, ...place }] : [];
    });
    if (found.length > 0) return found;
  }
  return wantedProviders("locations", wanted).flatMap((provider) =>
    listPlaces(provider).map((place) => ({ provider, ...place })),
  );
}
