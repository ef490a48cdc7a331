/** Texts with `${}` and `%{}` in them: strings between quotes, and heredocs. */
import { type Scanner, scannerOf } from "./scanner.ts";
import { type Expression, expression } from "./syntax.ts";

export type ParseExpression = (scanner: Scanner) => Expression;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
const plain = /[^"\\$%\n]+/y;
const plainLines = /[^$%]+/y;

type Part = Expression | { readonly text: string };

/** At the quote. */
export function quoted(scanner: Scanner, parse: ParseExpression): Expression {
  const from = scanner.at++;
  const parts = partsUntil(scanner, parse, '"', scanner.text.length);
  scanner.need('"', "a string is not closed");
  return templateOf(from, scanner.at, parts);
}

/** At `<<`; undefined: no heredoc begins here. */
export function heredoc(scanner: Scanner, parse: ParseExpression): Expression | undefined {
  const { text, at: from } = scanner;
  const head = /<<(-?)([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y;
  head.lastIndex = from;
  const match = head.exec(text);
  if (!match) return undefined;
  const [all, isIndented, name] = match;
  let line = from + all.length;
  const start = line;
  for (;;) {
    const end = text.indexOf("\n", line);
    const bare = text.slice(line, end < 0 ? text.length : end).trim();
    if (bare === name) break;
    if (end < 0) return scanner.fault(`the heredoc ${name} is not closed`);
    line = end + 1;
  }
  // Nothing in it reaches beyond its end.
  const inner = scannerOf(text.slice(0, line), start);
  const parts = partsUntil(inner, parse, "", line);
  scanner.at = text.indexOf(name!, line) + name!.length;
  return templateOf(from, scanner.at, isIndented === "-" ? unindented(parts) : parts);
}

/** All of the text. */
export function whole(scanner: Scanner, parse: ParseExpression): Expression {
  const parts = partsUntil(scanner, parse, "", scanner.text.length);
  return templateOf(0, scanner.text.length, parts);
}

/** `%{ if }` and `%{ for }` are open until `endif`, `endfor`. */
function partsUntil(
  scanner: Scanner,
  parse: ParseExpression,
  close: string,
  end: number,
  stops: readonly string[] = [],
  depth = 0,
): readonly Part[] {
  const { text } = scanner;
  if (depth > 32) scanner.fault("a template nests too deep");
  const parts: Part[] = [];
  let isTrimmed = false;
  const say = (more: string): void => {
    const last = parts.at(-1);
    const added = isTrimmed ? more.trimStart() : more;
    if (added !== "") isTrimmed = false;
    if (last && "text" in last) parts[parts.length - 1] = { text: last.text + added };
    else parts.push({ text: added });
  };
  const trimEnd = (): void => {
    const last = parts.at(-1);
    if (last && "text" in last) parts[parts.length - 1] = { text: last.text.trimEnd() };
  };
  while (scanner.at < end) {
    const pattern = close === "" ? plainLines : plain;
    pattern.lastIndex = scanner.at;
    const run = pattern.exec(text)?.[0];
    if (run !== undefined && run !== "") {
      say(run);
      scanner.at += run.length;
      continue;
    }
    const here = text[scanner.at]!;
    if (close !== "" && here === close) break;
    if (close !== "" && here === "\n") scanner.fault("a string is not closed in its line");
    if (close !== "" && here === "\\") {
      const [length, character] = escaped(text, scanner.at);
      say(character);
      scanner.at += length;
      continue;
    }
    const doubled = here + here;
    if ((here === "$" || here === "%") && text.startsWith(`${doubled}{`, scanner.at)) {
      say(`${here}{`);
      scanner.at += 3;
      continue;
    }
    if (text[scanner.at + 1] !== "{" || (here !== "$" && here !== "%")) {
      say(here);
      scanner.at++;
      continue;
    }
    const from = scanner.at;
    scanner.at += 2;
    if (scanner.take("~")) trimEnd();
    scanner.skip(true);
    if (here === "$") {
      parts.push(parse(scanner));
      closeBrace();
      continue;
    }
    const word = scanner.word() ?? "";
    if (stops.includes(word)) {
      scanner.at = from;
      break;
    }
    scanner.skip(true);
    if (word === "if") parts.push(ifDirective(from));
    else if (word === "for") parts.push(forDirective(from));
    else scanner.fault("a template's directive is not known");
  }
  return parts;

  function closeBrace(): void {
    scanner.skip(true);
    isTrimmed = scanner.take("~");
    scanner.need("}", "an interpolation is not closed");
  }

  function directive(word: string): void {
    scanner.at += 2;
    scanner.take("~");
    scanner.skip(true);
    if (scanner.word() !== word) scanner.fault(`a template has no %{ ${word} }`);
    closeBrace();
  }

  function inner(from: number, ...words: readonly string[]): Expression {
    const some = partsUntil(scanner, parse, close, end, words, depth + 1);
    return templateOf(from, scanner.at, some);
  }

  function ifDirective(from: number): Expression {
    const test = parse(scanner);
    closeBrace();
    const ifTrue = inner(from, "else", "endif");
    let ifFalse = expression(from, from, { kind: "literal", value: "" });
    if (/^%\{~?\s*else/.test(text.slice(scanner.at, scanner.at + 100))) {
      directive("else");
      ifFalse = inner(from, "endif");
    }
    directive("endif");
    return expression(from, scanner.at, { kind: "conditional", test, ifTrue, ifFalse });
  }

  function forDirective(from: number): Expression {
    const [keyName, valueName] = namesOf(scanner);
    const over = parse(scanner);
    closeBrace();
    const value = inner(from, "endfor");
    directive("endfor");
    const loop = expression(from, scanner.at, {
      kind: "for",
      keyName,
      valueName,
      over,
      key: undefined,
      value,
      when: undefined,
      isGrouped: false,
    });
    const nothing = expression(from, from, { kind: "literal", value: "" });
    return expression(from, scanner.at, {
      kind: "call",
      name: "join",
      args: [nothing, loop],
      isSpread: false,
    });
  }
}

/** `key, value in` or `value in`. */
export function namesOf(scanner: Scanner): readonly [key: string | undefined, value: string] {
  scanner.skip(true);
  const first = scanner.word() ?? scanner.fault("a for has no name");
  scanner.skip(true);
  let second: string | undefined;
  if (scanner.take(",")) {
    scanner.skip(true);
    second = scanner.word() ?? scanner.fault("a for has no second name");
    scanner.skip(true);
  }
  if (scanner.word() !== "in") scanner.fault('a for has no "in"');
  scanner.skip(true);
  return second === undefined ? [undefined, first] : [first, second];
}

function escaped(text: string, at: number): readonly [length: number, character: string] {
  const kind = text[at + 1] ?? "";
  const size = kind === "u" ? 4 : kind === "U" ? 8 : 0;
  const digits = text.slice(at + 2, at + 2 + size);
  if (size > 0 && /^[0-9a-fA-F]+$/.test(digits) && digits.length === size) {
    const code = Number.parseInt(digits, 16);
    return [2 + size, code <= 0x10_ff_ff ? String.fromCodePoint(code) : "\uFFFD"];
  }
  return [1 + kind.length, escapes[kind] ?? kind];
}

/** A text alone is a literal, and one interpolation alone is its expression. */
function templateOf(from: number, to: number, parts: readonly Part[]): Expression {
  const some = parts.filter((part) => !("text" in part) || part.text !== "");
  const [only] = some;
  if (only === undefined) return expression(from, to, { kind: "literal", value: "" });
  if (some.length === 1)
    return "text" in only ? expression(from, to, { kind: "literal", value: only.text }) : only;
  return expression(from, to, {
    kind: "template",
    parts: some.map((part) =>
      "text" in part ? expression(from, from, { kind: "literal", value: part.text }) : part,
    ),
  });
}

/** `<<-` takes away the indentation that all lines have. */
function unindented(parts: readonly Part[]): readonly Part[] {
  let least = Infinity;
  let atStart = true;
  for (const part of parts) {
    if ("text" in part) {
      for (const [, indent] of ((atStart ? "\n" : "") + part.text).matchAll(
        /\n([^\S\n]*)(?=[^\s])/g,
      ))
        least = Math.min(least, indent!.length);
      // What follows the last line's indentation is an interpolation.
      const [, open] = /(?:^|\n)([^\S\n]*)$/.exec(part.text) ?? [];
      if (open !== undefined && part !== parts.at(-1) && (part.text !== open || atStart))
        least = Math.min(least, open.length);
    } else if (atStart) least = 0;
    atStart = false;
  }
  if (least === 0 || least === Infinity) return parts;
  const indent = new RegExp(`(^|\\n)[^\\S\\n]{1,${least}}`, "g");
  return parts.map((part, i) =>
    "text" in part
      ? {
          text: part.text.replaceAll(indent, (all, start: string, at: number) =>
            start === "" && (i > 0 || at > 0) ? all : start,
          ),
        }
      : part,
  );
}
