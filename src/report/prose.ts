/**
 * Markdown that a person goes on writing in an editor: a cloud's text acts as little as anywhere else, and is read
 * as it stands. Identifiers are code, in which nothing acts; in sentences only what would act is escaped.
 */
import { wholeForTerminal } from "./escape.ts";

/** An identifier, name or address, whole: inline code with a fence longer than any run of backticks in it. */
export function code(text: string): string {
  const shown = wholeForTerminal(text).replaceAll(/ +/g, " ").trim();
  if (shown === "") return "(empty)";
  const runs = shown.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 0) + 1);
  const room = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${room}${shown}${room}${fence}`;
}

/** A sentence in one line, whole. Ids in it keep their colons; a mention, a link and a heading are none. */
export function sentence(text: string): string {
  return wholeForTerminal(text)
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*[\]~|$]/g, "\\$&")
    .replaceAll(/(?<!\w)_|_(?!\w)/g, "\\_")
    .replaceAll(/(?<=https?|ftp|mailto|xmpp):/gi, "\\:")
    .replaceAll("www.", "www\\.")
    .replaceAll(/(?<![\w.])@|#(?=\d)/g, "$&<!-- -->")
    .replace(/^(?:[-+#=]|\d+(?=[.)]))/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );
}

/** A text of ours of several lines below a list item: paragraphs, lists, and menu names in emphasis. */
export function block(text: string): string {
  let lines = "";
  for (const line of text.trim().split("\n")) {
    const said = line.trim().replace(/^- /, "");
    if (said === "") continue;
    // A paragraph has an empty line before it; an item of a list follows what is before it.
    const isItem = line.trim().startsWith("- ");
    lines += `${isItem && lines !== "" ? "" : "\n"}  ${isItem ? "- " : ""}${withMenus(said)}\n`;
  }
  return lines;
}

const withMenus = (text: string): string =>
  text
    .split(/(\*[^*]+\*|`[^`]+`)/)
    .map((part, i) =>
      i % 2 === 0
        ? inner(part)
        : part.startsWith("`")
          ? code(part.slice(1, -1))
          : `*${inner(part.slice(1, -1))}*`,
    )
    .join("");

/** Spaces at its ends separate it from its neighbours. */
const inner = (part: string): string =>
  `${/^ */.exec(part)![0]}${sentence(part)}${part.trim() === "" ? "" : / *$/.exec(part)![0]}`;
