/** The calls that rows need, each with the paths that rows read of its answer. */
import type { Need } from "../model.ts";
import type { ResourceType } from "./path.ts";

export function needsOf({ rows, needs }: ResourceType): readonly Need[] {
  const paths = rows.flatMap((row) => ("read" in row ? [row.read] : []));
  return needs.map((need) => {
    const start = `${need.property}${need.list ? "[]" : ""}.`;
    const answerPaths = paths.flatMap((path) =>
      path.startsWith(start) ? [path.slice(start.length)] : [],
    );
    return { ...need, answerPaths };
  });
}
