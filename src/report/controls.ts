/** The controls of the frameworks that the user named, and how many findings are evidence for each. */
import { type Control, type Framework, type Report, isAccepted } from "../model.ts";

export interface ControlRow {
  readonly framework: Framework;
  readonly control: Control;
  /** Findings that count. None is not a statement of conformity. */
  readonly findings: number;
}

export const verifiedInWords: Readonly<Record<Control["verified"], string>> = {
  official: "read at an official source",
  quoted: "quoted verbatim elsewhere",
  secondary: "described by a secondary page",
};

export const frameworkName = ({ title, edition }: Framework): string => `${title}, ${edition}`;

export function controlRows({ frameworks = [], findings }: Report): readonly ControlRow[] {
  if (frameworks.length === 0) return [];
  const counts = new Map<string, number>();
  for (const finding of findings)
    if (!isAccepted(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return frameworks.flatMap((framework) =>
    framework.controls.map((control) => ({
      framework,
      control,
      findings: control.rules.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0),
    })),
  );
}

/** "c5-2026 PSS-12.01B", of each control that a rule is evidence for. */
export function controlsOf({
  frameworks = [],
}: Pick<Report, "frameworks">): (rule: string) => readonly string[] {
  const byRule = new Map<string, string[]>();
  for (const { id, controls } of frameworks)
    for (const control of controls)
      for (const rule of control.rules) {
        const known = byRule.get(rule);
        if (known) known.push(`${id} ${control.id}`);
        else byRule.set(rule, [`${id} ${control.id}`]);
      }
  return (rule) => byRule.get(rule) ?? [];
}

/** What every table of controls says first. */
export const controlsNote =
  "A finding is evidence against a control. The absence of findings is not a statement of conformity: read the gaps.";
