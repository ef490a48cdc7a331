/** How to bring a resource type's placement of one role back inside the boundary. Loaded only where there is something to fix. */
import type { Remedy, Rule } from "./model.ts";
import { type RemedyEntry, readRemedies, readRemedyTypes } from "./remedies/read.ts";

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
  const entries = readRemedies();
  const byType = new Map(Object.entries(readRemedyTypes()));
  const ofType = (type: string): readonly Remedy[] => {
    const key = type.toLowerCase();
    return (byType.get(key) ?? []).flatMap((name) =>
      each(entries[name]!()).filter((remedy) => remedy.type.toLowerCase() === key),
    );
  };
  return {
    get all() {
      return Object.values(entries).flatMap((entry) => each(entry()));
    },
    ofType,
    find: (type, { role, verdict }) =>
      verdict === "contradicted" ? undefined : ofType(type).find((remedy) => remedy.role === role),
  };
}

const each = ({ types, roles, ...remedy }: RemedyEntry): readonly Remedy[] =>
  types.flatMap((type) => roles.map((role): Remedy => ({ type, role, ...remedy })));
