/** Rows that can't be read: each costs itself, and all of a unit are one gap that quotes the first. */
import type { Gap } from "../../model.ts";
import { firstWords } from "./first-words.ts";
import type { Unit } from "./fault.ts";

export interface Misread {
  readonly add: (row: unknown, wrong: string) => void;
  readonly count: () => number;
  /** "3 rows that can't be read; the first is …"; undefined where every row was read. */
  readonly said: () => string | undefined;
}

/** In place of a row that may hold a name of a person or a file. */
export const unquoted = Symbol("unquoted");

export function misread(): Misread {
  let count = 0;
  let first = "";
  return {
    add(row, wrong) {
      if (count++ > 0) return;
      first =
        row === unquoted ? wrong : `${wrong}: ${firstWords(JSON.stringify(row) ?? "nothing")}`;
    },
    count: () => count,
    said: () =>
      count === 0
        ? undefined
        : count === 1
          ? `answered ${first}`
          : `answered ${count} rows that cannot be read, first ${first}`,
  };
}

export function gapOfMisread(
  said: string,
  { scope, service }: Pick<Unit, "scope" | "service">,
): Gap {
  return {
    reason: "failed",
    provider: "azure",
    scope,
    service,
    detail: `${service} of ${scope}: ${said}`,
    remedy: "check in the Azure portal what is missing here, and scan again",
  };
}
