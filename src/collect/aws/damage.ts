/** Elements of answers that were none: left out, counted, and reported as one gap for each operation. */
import type { Gap } from "../../model.ts";
import type { Damage } from "./answers/shape.ts";
import { refusalGap } from "./refusal.ts";

export interface DamageLog {
  readonly add: (damage: Damage) => void;
  readonly gaps: (place: Parameters<typeof refusalGap>[1], what: string) => Gap[];
}

export function damageLog(): DamageLog {
  const known = new Map<string, { fault: string; elements: number }>();
  return {
    add({ operation, elements, fault }) {
      const before = known.get(operation) ?? { fault, elements: 0 };
      known.set(operation, {
        // Answers come in any order.
        fault: before.fault < fault ? before.fault : fault,
        elements: before.elements + elements,
      });
    },
    gaps: (place, what) =>
      [...known].map(([operation, { fault, elements }]) =>
        refusalGap(
          { kind: "failed", said: fault },
          place,
          `${elements} of the elements that ${operation} answered are not ${what}, and were left out`,
          elements,
        ),
      ),
  };
}
