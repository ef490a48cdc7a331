// src/report/escape.ts
var longest = 300;
var unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var hashCommand = /#(?=#(?:vso)?\[)/gi;
var colonCommand = /(?<=^|\s):(?=:)/g;
var named = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var mayActOnTerminal = /[^ -"$-~]|(?:^| )::/;
function forTerminal(text) {
  return text.length > longest || mayActOnTerminal.test(text) ? visible(cut(text)) : text;
}
function wholeForTerminal(text) {
  return mayActOnTerminal.test(text) ? visible(text) : text;
}
function forMessage(text) {
  return text.split("\n").map(visible).join("\n");
}
var shown = (text) => mayActOnTerminal.test(text) ? visible(text) : text;
function visible(text) {
  return text.replace(unsafe, (character) => named[character] ?? unicodeEscape(character)).replace(hashCommand, unicodeEscape).replace(colonCommand, unicodeEscape);
}
function forMarkdown(text) {
  return withoutMarkup(forTerminal(text));
}
function forOscal(text) {
  return withoutSyntax(shown(text));
}
function wholeForMarkdown(text) {
  return withoutMarkup(wholeForTerminal(text));
}
function withoutMarkup(text) {
  return withoutSyntax(text).replace(/@|#(?=\d)/g, "$&<!-- -->");
}
function withoutSyntax(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()!|~:$]/g, "\\$&").replaceAll("www.", "www\\.");
}
var mayActInCsv = /[^ !$-~]|^ *[=+\-@]|(?:^| )::/;
function forCsv(text) {
  if (!mayActInCsv.test(text)) return `"${text}"`;
  const cell = shown(text).replaceAll('"', '""');
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `"'${cell}"` : `"${cell}"`;
}
function forHtml(text) {
  return escapedMarkup(shown(text));
}
function forXml(text) {
  return escapedMarkup(shown(text).replace(/[\uFFFE\uFFFF]/g, unicodeEscape));
}
function escapedMarkup(text) {
  if (!/[&<>"']/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function forSarifMessage(text) {
  return forTerminal(text).replaceAll("](", "]\\(");
}
var mayActInJson = /[^ -"$-~\n]/;
var mayNeedEscape = /[^ !$-[\]-~]/;
function toJson(value, indent) {
  if (typeof value === "string" && !mayNeedEscape.test(value)) return `"${value}"`;
  const json = JSON.stringify(value, void 0, indent);
  if (!mayActInJson.test(json)) return json;
  return json.replace(unsafe, (character) => character === "\n" ? character : unicodeEscape(character)).replace(hashCommand, unicodeEscape);
}
function cut(text) {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
function unicodeEscape(character) {
  let escaped = "";
  for (let i = 0; i < character.length; i++)
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped;
}

export {
  forTerminal,
  wholeForTerminal,
  forMessage,
  forMarkdown,
  forOscal,
  wholeForMarkdown,
  forCsv,
  forHtml,
  forXml,
  forSarifMessage,
  toJson
};
