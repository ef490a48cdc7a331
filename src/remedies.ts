/** How to bring a resource type's placement of one role back inside the boundary. Loaded only where there is something to fix. */
import type { Remedy, Rule } from "./model.ts";
import { readRemedies } from "./remedies/read.ts";

export interface Remedies {
  readonly all: readonly Remedy[];
  /**
   * Undefined where the type has no remedy of its own for the role: the rule's general one holds. So it does where
   * data classes contradict one another: no place is wrong there, and nothing has to move.
   */
  readonly find: (type: string, of: Pick<Rule, "role" | "verdict">) => Remedy | undefined;
  readonly ofType: (type: string) => readonly Remedy[];
}

export function loadRemedies(): Remedies {
  const all = readRemedies().flatMap(({ types, roles, ...remedy }) =>
    types.flatMap((type) => roles.map((role): Remedy => ({ type, role, ...remedy }))),
  );
  // ARM spells types differently from API to API.
  const byType = Map.groupBy(all, ({ type }) => type.toLowerCase());
  const ofType = (type: string): readonly Remedy[] => byType.get(type.toLowerCase()) ?? [];
  return {
    all,
    ofType,
    find: (type, { role, verdict }) =>
      verdict === "contradicted" ? undefined : ofType(type).find((remedy) => remedy.role === role),
  };
}
