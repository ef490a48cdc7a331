import {
  isAccepted
} from "./model.js";

// src/report/controls.ts
var verifiedInWords = {
  official: "read in an official place",
  quoted: "quoted word for word elsewhere",
  secondary: "described by a secondary page"
};
var frameworkName = ({ title, edition }) => `${title}, ${edition}`;
function controlRows({ frameworks = [], findings }) {
  if (frameworks.length === 0) return [];
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings)
    if (!isAccepted(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return frameworks.flatMap(
    (framework) => framework.controls.map((control) => ({
      framework,
      control,
      findings: control.rules.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0)
    }))
  );
}
function controlsOf({
  frameworks = []
}) {
  const byRule = /* @__PURE__ */ new Map();
  for (const { id, controls } of frameworks)
    for (const control of controls)
      for (const rule of control.rules) {
        const known = byRule.get(rule);
        if (known) known.push(`${id} ${control.id}`);
        else byRule.set(rule, [`${id} ${control.id}`]);
      }
  return (rule) => byRule.get(rule) ?? [];
}
var controlsNote = "A finding is evidence against a control. No finding is no statement of conformity: see what was not seen.";

export {
  verifiedInWords,
  frameworkName,
  controlRows,
  controlsOf,
  controlsNote
};
