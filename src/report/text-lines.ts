/** Small pieces of the text report: colour, counting words, wrapped lines. */
import { stripVTControlCharacters, styleText } from "node:util";
import { forTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";
import type { RenderOptions } from "./report.ts";

type Format = Parameters<typeof styleText>[0];

export interface Pen {
  /** Text in a colour, where colours are wanted. */
  readonly paint: (format: Format, text: string) => string;
  /** Text that leads to a page, where the terminal takes hyperlinks; it takes no more columns. */
  readonly link: (url: string, text: string) => string;
  /** In columns: what a line should not be longer than. */
  readonly width: number;
  /** A sentence, indented and, where a width is known, wrapped at spaces; `hanging`: the indent of lines after the first. */
  readonly say: (indent: number, text: string, hanging?: number) => string;
}

/** Only an address that can hold no escape becomes a link. */
const linkable = /^https:\/\/[\w./?=&%#:()~-]+$/;

/** Of what is not a terminal. */
const usualWidth = 100;

export function penOf({ color, links = false, width = usualWidth }: RenderOptions): Pen {
  return {
    width,
    // Whether to colour was decided by the caller, not by what stdout happens to be.
    paint: (format, text) => (color ? styleText(format, text, { validateStream: false }) : text),
    link: (url, text) =>
      links && linkable.test(url) ? `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\` : text,
    say: (indent, text, hanging = indent) => `${wrap(text, indent, hanging, width)}\n`,
  };
}

/** Colours take no columns. */
const columnsOf = (text: string): number => stripVTControlCharacters(text).length;

/** Cut at its end. */
export function cutAt(text: string, room: number): string {
  return text.length <= room ? text : `${withoutHalves(text.slice(0, room - 1)).trimEnd()}…`;
}

/** Cut in the middle: names that belong together differ at their ends. */
export function fitted(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = Math.floor((room - 1) / 2);
  const [before, after] = [text.slice(0, room - 1 - end), text.slice(text.length - end)];
  return `${withoutHalves(before)}…${withoutHalves(after)}`;
}

/** A cut may go through the middle of a character of two code units. */
const withoutHalves = (text: string): string =>
  text.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

function wrap(text: string, indent: number, hanging: number, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const margin = lines.length === 0 ? indent : hanging;
    if (line !== "" && margin + columnsOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, i) => " ".repeat(i === 0 ? indent : hanging) + one).join("\n");
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
