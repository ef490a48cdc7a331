import "./cli-table.js";
import {
  controlsIn
} from "./cli-controls-of-rules.js";
import {
  json
} from "./cli-data-format.js";
import {
  table
} from "./report-text-columns.js";
import {
  guardRuleTexts
} from "./report-guards-rules.js";
import "./report-sarif-rules.js";
import "./providers.js";

// src/cli/rules-list.ts
import { loadRules } from "./scan.js";
function rulesText(format, frameworks = []) {
  const { rules } = loadRules();
  const controls = controlsIn(frameworks);
  if (frameworks.length === 0)
    return format === "json" ? json([...rules, ...guardRuleTexts]) : table(
      ["rule", "level", "what it means"],
      [...rules, ...guardRuleTexts].map(({ id, level, title }) => [id, level, title])
    );
  return format === "json" ? json(rules.map((rule) => ({ ...rule, controls: controls(rule.id) }))) : table(
    ["rule", "level", "controls"],
    rules.map(({ id, level }) => [
      id,
      level,
      controls(id).map((one) => `${one.framework} ${one.id}`).join(", ")
    ])
  );
}
export {
  rulesText
};
