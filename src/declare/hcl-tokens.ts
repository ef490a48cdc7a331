/**
 * The tokens of Terraform's language, in one pass without recursion, whatever the nesting.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */

/** What a value is made of, in order: text, and references such as `var.name`. */
export type Expression = readonly (string | Reference)[];

export interface Reference {
  /** "var", "local" ...; "resource" and "data" for an attribute of one. */
  readonly of: string;
  /** Of an attribute: type, name and attribute, a line each. */
  readonly name: string;
}

export interface Token {
  readonly kind: "word" | "string" | "punctuation";
  readonly text: string;
  readonly line: number;
  /** Where it begins in the source. */
  readonly at: number;
  /** Of a string; undefined where an interpolation is more than a reference. */
  readonly value?: Expression | undefined;
  /** Of the first word of a line that begins a block. */
  readonly isStart?: boolean;
}

/** Sticky, so that each is tried exactly where the reader is. */
const patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  heredoc: /<<-?([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\[^\n]?|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y,
  start:
    /(?:resource|data|module|variable|output|provider|locals|terraform)[^\S\n]*(?:"[^"\n]*"[^\S\n]*)*\{/y,
  reference: /[^\S\n]*(var|local)\.([A-Za-z_][\w-]*)[^\S\n]*\}/y,
} as const;

export function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) moveTo(at + match[0].length);
    return match;
  };
  let newline = source.indexOf("\n");
  const moveTo = (end: number): void => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at = end;
  };
  const skip = (): boolean => {
    if (take(patterns.skipped)) return true;
    if (source.startsWith("/*", at)) {
      const end = source.indexOf("*/", at + 2);
      moveTo(end < 0 ? source.length : end + 2);
      return true;
    }
    const heredoc = take(patterns.heredoc);
    if (!heredoc) return false;
    // Ends at a line that holds nothing but its name, or with the file.
    while (at < source.length) {
      const end = source.indexOf("\n", at);
      const text = source.slice(at, end < 0 ? source.length : end).trim();
      moveTo(end < 0 ? source.length : text === heredoc[1] ? end : end + 1);
      if (text === heredoc[1]) break;
    }
    return true;
  };

  while (at < source.length) {
    if (skip()) continue;
    const started = line;
    const from = at;
    const isStart = (at === 0 || source[at - 1] === "\n") && isBlockStart(source, at);
    const word = take(patterns.word);
    if (word) {
      yield { kind: "word", text: word[0], line: started, at: from, isStart };
      continue;
    }
    const character = source[at]!;
    if (character === '"') {
      yield { kind: "string", ...stringAt(), line: started, at: from };
      continue;
    }
    moveTo(at + 1);
    yield { kind: "punctuation", text: character, line: started, at: from };
  }

  /** From the quote to the one that closes it; interpolations nest, and contain strings themselves. */
  function stringAt(): { readonly text: string; readonly value: Expression | undefined } {
    at++;
    /** For each interpolation that is open, how many of its braces are. */
    const braces: number[] = [];
    let inString = true;
    let text = "";
    const parts: (string | Reference)[] = [];
    let whole = true;
    while (at < source.length) {
      if (!inString) {
        if (skip()) continue;
        const character = source[at]!;
        moveTo(at + 1);
        if (character === '"') inString = true;
        else if (character === "{") braces[braces.length - 1]!++;
        else if (character === "}" && --braces[braces.length - 1]! === 0) {
          braces.pop();
          inString = true;
        }
        continue;
      }
      const part = take(patterns.plain);
      if (part) {
        if (braces.length === 0) text += part[0].startsWith("\\") ? part[0].slice(1) : part[0];
        // A line's end, a character by its number: no name has one.
        if (/^\\[nrtuU]/.test(part[0])) whole = false;
      } else if (source[at] === '"') {
        at++;
        if (braces.length === 0) break;
        inString = false;
      } else if (source[at] === "\n") break; // An open string ends with its line, so that one typo does not hide the rest of the file.
      else {
        const isValue = source[at] === "$";
        at += 2;
        const reference = isValue && braces.length === 0 ? take(patterns.reference) : null;
        if (reference) {
          parts.push(text, { of: reference[1]!, name: reference[2]! });
          text = "";
        } else {
          whole = false;
          braces.push(1);
          inString = false;
        }
      }
    }
    return parts.length === 0
      ? { text, value: whole ? [text] : undefined }
      : { text: "", value: whole ? [...parts, text] : undefined };
  }
}

function isBlockStart(source: string, at: number): boolean {
  patterns.start.lastIndex = at;
  return patterns.start.test(source);
}
