/** Small pieces of the text report: colour, counting words, wrapped lines. */
import { styleText } from "node:util";
import { forTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";
import type { RenderOptions } from "./report.ts";

type Format = Parameters<typeof styleText>[0];

export interface Pen {
  /** Text in a colour, where colours are wanted. */
  readonly paint: (format: Format, text: string) => string;
  /** A sentence, indented and, where a width is known, wrapped at spaces. */
  readonly say: (indent: number, text: string) => string;
}

export function penOf({ color, width }: RenderOptions): Pen {
  return {
    // Whether to colour was decided by the caller, not by what stdout happens to be.
    paint: (format, text) => (color ? styleText(format, text, { validateStream: false }) : text),
    say: (indent, text) => `${wrap(text, indent, width)}\n`,
  };
}

function wrap(text: string, indent: number, width = Number.POSITIVE_INFINITY): string {
  const margin = " ".repeat(indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one) => margin + one).join("\n");
}

/** "1 finding", "14 findings", "3 matches". */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${grouped(count)} ${noun}${noun.endsWith("ch") ? "es" : "s"}`;
}

/** What stands at the pointer, short and in one line. */
export function valueInWords(value: unknown): string {
  return forTerminal(value === undefined ? "null" : JSON.stringify(value));
}
