/** What SARIF says of the rules and of the laws they cite: shown beside each alert. */
import type { ReportingDescriptor, ReportingDescriptorReference, ToolComponent } from "sarif";
import { type Citation, type Framework, type Role, type Rule, gapReasons } from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { frameworkName } from "./controls.ts";
import { gapReasonInWords } from "./gap-reasons.ts";
import { rulePageUrl } from "./links.ts";

/** GitHub shows ten tags and refuses more than twenty. */
const mostTags = 10;
/** GitHub: `shortDescription` and `fullDescription` have at most 1,024 characters. */
const longestDescription = 1024;

/** One component per law or catalogue that a citation is of, and per framework that the user named. */
export interface Taxonomies {
  readonly components: readonly ToolComponent[];
  /** Of a rule: its citations, and the controls that it is evidence for. */
  readonly references: (
    rule: string,
    cites: readonly string[],
  ) => readonly ReportingDescriptorReference[];
}

export function taxonomiesOf(
  citations: readonly Citation[],
  frameworks: readonly Framework[] = [],
): Taxonomies {
  const byCatalogue = [...Map.groupBy(citations, ({ catalogue }) => catalogue)];
  const references = new Map<string, ReportingDescriptorReference>();
  const components = byCatalogue.map(([name, cited], component): ToolComponent => {
    cited.forEach(({ id }, index) =>
      references.set(id, { id, index, toolComponent: { name, index: component } }),
    );
    return {
      name,
      shortDescription: { text: name },
      isComprehensive: false,
      taxa: cited.map(({ id, title, url }) => ({
        id,
        shortDescription: { text: title },
        helpUri: url,
      })),
    };
  });
  const offset = components.length;
  return {
    components: [...components, ...frameworks.map(taxonomyOf)],
    references: (rule, cites) => [
      ...cites.flatMap((id) => references.get(id) ?? []),
      ...frameworks.flatMap(({ id: name, controls }, at) =>
        controls.flatMap(({ id, rules }, index) =>
          rules.includes(rule) ? [{ id, index, toolComponent: { name, index: offset + at } }] : [],
        ),
      ),
    ],
  };
}

function taxonomyOf(framework: Framework): ToolComponent {
  const { id, edition, controls } = framework;
  return {
    name: id,
    fullName: frameworkName(framework),
    version: edition,
    shortDescription: { text: frameworkName(framework) },
    isComprehensive: false,
    taxa: controls.map(({ id: control, title, source, verified, checked, note }) => ({
      id: control,
      shortDescription: { text: title },
      helpUri: source,
      properties: { verified, checked, ...(note !== undefined && { note }) },
    })),
  };
}

/** A rule of a scan, or of the audit of guards. */
export type DescribedRule = Omit<Rule, "role"> & { readonly role: Role | "guard" };

export function descriptorOf(
  rule: DescribedRule,
  citations: readonly Citation[],
  taxonomies: Taxonomies,
): ReportingDescriptor {
  const cited = citations.filter(({ id }) => rule.references.includes(id));
  const relationships = taxonomies
    .references(rule.id, rule.references)
    .map((target) => ({ target, kinds: ["relevant"] }));
  const tags = [
    "security",
    "data-residency",
    rule.role,
    ...cited.map(({ catalogue }) => catalogue),
  ];
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: rule.title.slice(0, longestDescription) },
    fullDescription: { text: `${rule.what} ${rule.why}`.slice(0, longestDescription) },
    helpUri: rulePageUrl(rule.id),
    help: { text: helpText(rule, cited), markdown: helpMarkdown(rule, cited) },
    defaultConfiguration: { level: rule.level },
    ...(relationships.length > 0 && { relationships }),
    properties: {
      tags: [...new Set(tags)].slice(0, mostTags),
      // Where all of a set of countries is outside, nothing was inferred; where some are, data may still stay.
      precision: rule.verdict === "outside" ? "very-high" : "high",
      "security-severity": rule.securitySeverity,
      "problem.severity": rule.level === "note" ? "recommendation" : rule.level,
    },
  };
}

export function gapDescriptors(): ReportingDescriptor[] {
  return gapReasons.map((reason) => ({
    id: `gap/${reason}`,
    name: pascal(reason),
    shortDescription: { text: `${gapReasonInWords[reason]}.` },
    fullDescription: {
      text: `Not checked by this scan: ${gapReasonInWords[reason]}.`,
    },
    help: {
      text: "A gap is not a pass. The notification says what was not checked and what to do.",
    },
    helpUri: rulePageUrl(`gap-${reason}`),
  }));
}

function helpText(
  { what, why, remediation, remedies = [] }: DescribedRule,
  cited: readonly Citation[],
): string {
  return [
    what,
    why,
    ...remedies.map(
      ({ type, summary, warning }) =>
        `${type}: ${summary}${warning === undefined ? "" : ` Warning: ${warning}`}`,
    ),
    ...Object.entries(remediation).map(([tool, how]) => `${toolName(tool)}: ${how}`),
    ...cited.map(({ title, url }) => `${title}: ${url}`),
  ].join("\n\n");
}

function helpMarkdown(
  { what, why, remediation, remedies = [] }: DescribedRule,
  cited: readonly Citation[],
): string {
  const ways = waysOf(remediation);
  const references = cited.map(({ title, url }) => `- [${title}](${url})`);
  return [
    "## What",
    what,
    "## Why it matters",
    why,
    ...remedies.flatMap(({ type, summary, warning, steps, sources }) => [
      `## How to fix it: ${type}`,
      summary,
      ...(warning === undefined ? [] : [`**Warning:** ${warning}`]),
      ...waysOf(steps),
      `Pages: ${sources.map((source) => `<${source}>`).join(" ")}`,
    ]),
    ...(ways.length > 0
      ? [remedies.length > 0 ? "## How to fix it: other types" : "## How to fix it", ...ways]
      : []),
    ...(references.length > 0 ? ["## References", references.join("\n")] : []),
  ].join("\n\n");
}

function waysOf(steps: Readonly<Record<string, string>>): string[] {
  return Object.entries(steps).map(([tool, how]) => `**${toolName(tool)}**\n\n${how}`);
}

const toolNames: Readonly<Record<string, string>> = {
  console: "Console",
  cli: "Command line",
  terraform: "Terraform",
  bicep: "Bicep",
  cloudformation: "CloudFormation",
};

const toolName = (tool: string): string =>
  toolNames[tool] ?? (isProvider(tool) ? factsOf(tool).name : tool);

function pascal(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
