/** Checks of other tools that demand a copy in another region, and what to answer. */
import { type Conflicts, readConflicts } from "./conflicts/read.ts";

export interface Check {
  /** The tool's name, and how its check is suppressed. */
  readonly tool: string;
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly suppress: string;
}

export interface Demand extends Omit<Conflicts["demands"][number], "checks"> {
  readonly checks: readonly Check[];
}

export function loadConflicts(): readonly Demand[] {
  const { demands, tools } = readConflicts();
  return demands.map((demand) => ({
    ...demand,
    checks: demand.checks.map((check) => {
      const tool = tools[check.tool];
      if (!tool) throw new Error(`rules/conflicts.yaml: has no tool "${check.tool}"`);
      return { ...check, tool: tool.name, suppress: tool.suppress.replaceAll("ID", check.id) };
    }),
  }));
}

/** How many checks push against a rule. */
export const checksAgainst = (rule: string): number =>
  loadConflicts()
    .filter(({ rules }) => rules.includes(rule))
    .reduce((count, { checks }) => count + checks.length, 0);
