/** Makes text that a cloud returned harmless where it is shown: it may change its own cell and nothing else. */

const longest = 300;
/** Controls (ANSI escapes begin with one), what is invisible or turns the writing direction, line separators, halves of pairs. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/**
 * Build runners carry out commands that stand in a log: `##[...]` and `##vso[...]` anywhere in a
 * line, `::...::` at its start, spaces aside. Text may be wrapped, so each word may start a line.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const hashCommand = /#(?=#(?:vso)?\[)/gi;
const colonCommand = /(?<=^|\s):(?=:)/g;
const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Seen in one look, where the replacements below look several times: nearly all text needs none of them. Letters of
 * Latin alphabets (without U+00AD, a hyphen that is not shown), dashes, quotes and the ellipsis act on nothing.
 */
const mayActOnTerminal =
  /[^ -"$-~\u00A1-\u00AC\u00AE-\u024F\u2013\u2014\u2018-\u201F\u2026]|(?:^| )::/;

/** One line, everything in it visible, at most 300 characters. */
export function forTerminal(text: string): string {
  return text.length > longest || mayActOnTerminal.test(text) ? visible(cut(text)) : text;
}

/** A text of ours, in one line and whole: lists of types are longer than what a cloud may say. */
export function wholeForTerminal(text: string): string {
  return mayActOnTerminal.test(text) ? visible(text) : text;
}

/** A message of ours, whole and line by line: what it quotes may come from anywhere. */
export function forMessage(text: string): string {
  return text.split("\n").map(shown).join("\n");
}

/** The whole text, as it is where nothing in it acts. */
const shown = (text: string): string => (mayActOnTerminal.test(text) ? visible(text) : text);

function visible(text: string): string {
  return text
    .replace(unsafe, (character) => named[character] ?? unicodeEscape(character))
    .replace(hashCommand, unicodeEscape)
    .replace(colonCommand, unicodeEscape);
}

/** One cell of a Markdown table or one run of inline text: no markup, no link, no mention. */
export function forMarkdown(text: string): string {
  return withoutMarkup(forTerminal(text));
}

/** A description in OSCAL, which is Markdown: whole, and without markup. */
export function forOscal(text: string): string {
  return withoutSyntax(shown(text));
}

/** The same of a text of ours, whole. */
export function wholeForMarkdown(text: string): string {
  return withoutMarkup(wholeForTerminal(text));
}

/** GitHub looks for mentions and issue numbers after Markdown is done; a comment breaks the word. */
function withoutMarkup(text: string): string {
  return withoutSyntax(text).replace(/@|#(?=\d)/g, "$&<!-- -->");
}

function withoutSyntax(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()!|~:$]/g, "\\$&")
    .replaceAll("www.", "www\\.");
}

/** Seen in one look: most cells need nothing but their quotes. */
const mayActInCsv = /[^ !$-~]|^ *[=+\-@]|(?:^| )::/;

/** What a spreadsheet takes: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const longestCell = 32_767;

/** A longer cell would be cut without a word, or the file refused. */
function cutForCsv(text: string): string {
  if (text.length < longestCell) return text;
  const mark = ` [cut: ${text.length} characters, whole in JSON]`;
  // No pair of surrogates is halved; one character is left for the apostrophe.
  return `${text.slice(0, longestCell - 1 - mark.length).replace(/[\uD800-\uDBFF]$/, "")}${mark}`;
}

/** A cell of a CSV file, quoted. What a spreadsheet would take for a formula is text: https://owasp.org/www-community/attacks/CSV_Injection */
export function forCsv(text: string): string {
  if (text.length <= longestCell && !mayActInCsv.test(text)) return `"${text}"`;
  const cell = cutForCsv(shown(text)).replaceAll('"', '""');
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `"'${cell}"` : `"${cell}"`;
}

/** Text of HTML, or the value of an attribute in double quotes. */
export function forHtml(text: string): string {
  return escapedMarkup(shown(text));
}

/** Text of XML 1.0, or the value of an attribute in double quotes; it has no escape for controls. */
export function forXml(text: string): string {
  return escapedMarkup(shown(text).replace(/[\uFFFE\uFFFF]/g, unicodeEscape));
}

function escapedMarkup(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** The message of a workflow command: `::error::MESSAGE`. */
export function forWorkflowMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command: `::error title=PROPERTY::`. */
export function forWorkflowProperty(text: string): string {
  return forWorkflowMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The message of a SARIF result, in which `[text](target)` would be a link. */
export function forSarifMessage(text: string): string {
  return forTerminal(text).replaceAll("](", "]\\(");
}

/** The same of a text of ours, whole. */
export function wholeForSarif(text: string): string {
  return wholeForTerminal(text).replaceAll("](", "]\\(");
}

const mayActInJson = /[^ -"$-~\n]/;
/** An address in a file of Terraform has "#", and nothing else that is looked for. */
const notAscii = /[^ -~\n]/;
const mayNeedEscape = /[^ !$-[\]-~]/;

/** JSON that loses nothing, and yet holds nothing that acts on a terminal. */
export function toJson(value: unknown, indent?: number): string {
  // Most values of a report are strings, and most of those are in JSON as they are.
  if (typeof value === "string" && !mayNeedEscape.test(value)) return `"${value}"`;
  const json = JSON.stringify(value, undefined, indent);
  if (!mayActInJson.test(json)) return json;
  const safe = notAscii.test(json)
    ? json.replace(unsafe, (one) => (one === "\n" ? one : unicodeEscape(one)))
    : json;
  return safe.replace(hashCommand, unicodeEscape);
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  // A tag of a megabyte is not walked to its end: no character has more than two units.
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}

function unicodeEscape(character: string): string {
  let escaped = "";
  for (let i = 0; i < character.length; i++)
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped;
}
