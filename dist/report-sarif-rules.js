import {
  factsOf,
  isProvider
} from "./providers.js";

// src/report/sarif-rules.ts
import { gapReasons } from "./cli.js";
import { frameworkName } from "./scan.js";
import { gapReasonInWords } from "./scan.js";
import { rulePageUrl } from "./scan.js";
var mostTags = 10;
var longestDescription = 1024;
function taxonomiesOf(citations, frameworks = []) {
  const byCatalogue = [...Map.groupBy(citations, ({ catalogue }) => catalogue)];
  const references = /* @__PURE__ */ new Map();
  const components = byCatalogue.map(([name, cited], component) => {
    cited.forEach(
      ({ id }, index) => references.set(id, { id, index, toolComponent: { name, index: component } })
    );
    return {
      name,
      shortDescription: { text: name },
      isComprehensive: false,
      taxa: cited.map(({ id, title, url }) => ({
        id,
        shortDescription: { text: title },
        helpUri: url
      }))
    };
  });
  const offset = components.length;
  return {
    components: [...components, ...frameworks.map(taxonomyOf)],
    references: (rule, cites) => [
      ...cites.flatMap((id) => references.get(id) ?? []),
      ...frameworks.flatMap(
        ({ id: name, controls }, at) => controls.flatMap(
          ({ id, rules }, index) => rules.includes(rule) ? [{ id, index, toolComponent: { name, index: offset + at } }] : []
        )
      )
    ]
  };
}
function taxonomyOf(framework) {
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
      properties: { verified, checked, ...note !== void 0 && { note } }
    }))
  };
}
function descriptorOf(rule, citations, taxonomies) {
  const cited = citations.filter(({ id }) => rule.references.includes(id));
  const relationships = taxonomies.references(rule.id, rule.references).map((target) => ({ target, kinds: ["relevant"] }));
  const tags = [
    "security",
    "data-residency",
    rule.role,
    ...cited.map(({ catalogue }) => catalogue)
  ];
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: rule.title.slice(0, longestDescription) },
    fullDescription: { text: `${rule.what} ${rule.why}`.slice(0, longestDescription) },
    helpUri: rulePageUrl(rule.id),
    help: { text: helpText(rule, cited), markdown: helpMarkdown(rule, cited) },
    defaultConfiguration: { level: rule.level },
    ...relationships.length > 0 && { relationships },
    properties: {
      tags: [...new Set(tags)].slice(0, mostTags),
      // Where all of a set of countries is outside, nothing was inferred; where some are, data may still stay.
      precision: rule.verdict === "outside" ? "very-high" : "high",
      "security-severity": rule.securitySeverity,
      "problem.severity": rule.level === "note" ? "recommendation" : rule.level
    }
  };
}
function gapDescriptors() {
  return gapReasons.map((reason) => ({
    id: `gap/${reason}`,
    name: pascal(reason),
    shortDescription: { text: `${gapReasonInWords[reason]}.` },
    fullDescription: {
      text: `Not checked by this scan: ${gapReasonInWords[reason]}.`
    },
    help: {
      text: "A gap is not a pass. The notification says what was not checked and what to do."
    },
    helpUri: rulePageUrl(`gap-${reason}`)
  }));
}
function helpText({ what, why, remediation, remedies = [] }, cited) {
  return [
    what,
    why,
    ...remedies.map(
      ({ type, summary, warning }) => `${type}: ${summary}${warning === void 0 ? "" : ` Warning: ${warning}`}`
    ),
    ...Object.entries(remediation).map(([tool, how]) => `${toolName(tool)}: ${how}`),
    ...cited.map(({ title, url }) => `${title}: ${url}`)
  ].join("\n\n");
}
function helpMarkdown({ what, why, remediation, remedies = [] }, cited) {
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
      ...warning === void 0 ? [] : [`**Warning:** ${warning}`],
      ...waysOf(steps),
      `Pages: ${sources.map((source) => `<${source}>`).join(" ")}`
    ]),
    ...ways.length > 0 ? [remedies.length > 0 ? "## How to fix it: other types" : "## How to fix it", ...ways] : [],
    ...references.length > 0 ? ["## References", references.join("\n")] : []
  ].join("\n\n");
}
function waysOf(steps) {
  return Object.entries(steps).map(([tool, how]) => `**${toolName(tool)}**

${how}`);
}
var toolNames = {
  console: "Console",
  cli: "Command line",
  terraform: "Terraform",
  bicep: "Bicep",
  cloudformation: "CloudFormation"
};
var toolName = (tool) => toolNames[tool] ?? (isProvider(tool) ? factsOf(tool).name : tool);
function pascal(id) {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

export {
  taxonomiesOf,
  descriptorOf,
  gapDescriptors
};
