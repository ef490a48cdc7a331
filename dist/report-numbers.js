const { stripVTControlCharacters, styleText } = process.getBuiltinModule("node:util");
import {
  forTerminal
} from "./report-escape.js";

// src/report/text-lines.ts


// src/report/numbers.ts
function grouped(count) {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/report/text-lines.ts
var linkable = /^https:\/\/[\w./?=&%#:()~-]+$/;
var usualWidth = 100;
function penOf({ color, links = false, width = usualWidth }) {
  return {
    width,
    // Whether to colour was decided by the caller, not by what stdout happens to be.
    paint: (format, text) => color ? styleText(format, text, { validateStream: false }) : text,
    link: (url, text) => links && linkable.test(url) ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text,
    say: (indent, text) => `${wrap(text, indent, width)}
`
  };
}
var columnsOf = (text) => stripVTControlCharacters(text).length;
function cutAt(text, room) {
  return text.length <= room ? text : `${withoutHalves(text.slice(0, room - 1)).trimEnd()}…`;
}
function fitted(text, room) {
  if (text.length <= room) return text;
  const end = Math.floor((room - 1) / 2);
  const [before, after] = [text.slice(0, room - 1 - end), text.slice(text.length - end)];
  return `${withoutHalves(before)}…${withoutHalves(after)}`;
}
var withoutHalves = (text) => text.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
function wrap(text, indent, width) {
  const margin = " ".repeat(indent);
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + columnsOf(`${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one) => margin + one).join("\n");
}
function counted(count, noun) {
  if (count === 1) return `1 ${noun}`;
  return `${grouped(count)} ${noun}${noun.endsWith("ch") ? "es" : "s"}`;
}
function valueInWords(value) {
  return forTerminal(value === void 0 ? "null" : JSON.stringify(value));
}

export {
  grouped,
  penOf,
  cutAt,
  fitted,
  counted,
  valueInWords
};
