/** The command `explain`: a rule, a resource type, a provider or a word; as text or as JSON. */
import { types } from "../locate/index.ts";
import type { ResourceType, Row } from "../locate/path.ts";
import { nearest } from "../nearest.ts";
import { type Citation, type Remedy, UserError } from "../model.ts";
import { checksAgainst } from "../conflicts.ts";
import { verifiedInWords } from "../report/controls.ts";
import { guardRuleTexts } from "../report/guards/rules.ts";
import type { DescribedRule } from "../report/sarif-rules.ts";
import { loadRemedies } from "../remedies.ts";
import { loadRules } from "../rules.ts";
import { termOf, words } from "./glossary.ts";
import { explainProvider } from "./explain-provider.ts";
import { type NamedControl, controlsIn } from "./controls-of-rules.ts";
import { type DataFormat, json } from "./data-format.ts";

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
  if (/^(?:[a-z-]+-)?[0-9a-f]{10,64}$/.test(id))
    throw new UserError(
      `explain: "${id}" looks like the fingerprint of a finding or the id of a gap; name its report with --report FILE`,
    );
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
          `${against} ${against === 1 ? "check" : "checks"} of other tools may require the opposite: data-boundary conflicts ${id}`,
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
  return "read" in row ? row.read : "not configurable";
}
