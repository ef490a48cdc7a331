/** Markdown tables that end where their room does, and say how much they left out. */
import { grouped } from "./numbers.ts";

export interface Table {
  /** With a newline at its end; empty where there is no row. */
  readonly text: string;
  readonly left: number;
}

export function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** Cells are Markdown already. `room`: in bytes, for the whole of the table and its last line. */
export function tableWithin(
  room: number,
  head: readonly string[],
  rows: Iterable<() => readonly string[]>,
): Table {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const lastLine = 120;
  let text = "";
  let used = 0;
  let left = 0;
  for (const row of rows) {
    if (left > 0) {
      left++;
      continue;
    }
    const next = (text === "" ? line(head) + line(head.map(() => "---")) : "") + line(row());
    used += bytes(next);
    if (used + lastLine > room) left++;
    else text += next;
  }
  if (left > 0)
    text += `${text === "" ? "" : "\n"}_${grouped(left)} more, left out for length; the JSON report has all of them._\n`;
  return { text, left };
}
