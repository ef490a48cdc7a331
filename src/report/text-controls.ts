/** The controls of the text report: a line for each, with its findings. */
import type { Report } from "../model.ts";
import { controlRows, controlsNote, frameworkName } from "./controls.ts";
import { type Pen, counted, cutAt } from "./text-lines.ts";

export function* controlsInBrief(report: Report, pen: Pen): Generator<string> {
  const groups = Map.groupBy(controlRows(report), ({ framework }) => framework);
  if (groups.size === 0) return;
  yield `\n${pen.paint("bold", "Controls")}\n`;
  yield pen.say(2, controlsNote);
  for (const [framework, rows] of groups) {
    yield pen.say(2, frameworkName(framework));
    const width = Math.max(...rows.map(({ control }) => control.id.length));
    for (const { control, findings } of rows) {
      const line = `    ${control.id.padEnd(width)}  ${counted(findings, "finding").padStart(12)}  ${control.title}`;
      yield `${cutAt(line, pen.width)}\n`;
    }
  }
}
