/** The controls of frameworks that a rule is evidence for. */
import { loadFrameworks } from "../frameworks.ts";
import type { Control } from "../model.ts";
import { frameworkName } from "../report/controls.ts";

export interface NamedControl extends Omit<Control, "rules"> {
  readonly framework: string;
  readonly catalogue: string;
}

export function controlsIn(ids: readonly string[]): (rule: string) => readonly NamedControl[] {
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
