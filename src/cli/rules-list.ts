/** The command `rules`: the rules with their levels, or with the controls that they are evidence for. */
import { guardRuleTexts } from "../report/guards/rules.ts";
import { loadRules } from "../rules.ts";
import { controlsIn } from "./controls-of-rules.ts";
import { type DataFormat, json } from "./data-format.ts";
import { table } from "./table.ts";

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
