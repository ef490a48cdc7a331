/**
 * Reads of Terraform's language what it takes to find a declaration: the top-level blocks, the attributes at
 * their own level, and the strings in them. One pass without recursion, whatever the nesting.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */

export interface Block {
  /** resource, module, data, variable ... */
  readonly kind: string;
  /** `resource "aws_s3_bucket" "scans"` -> ["aws_s3_bucket", "scans"]. */
  readonly labels: readonly string[];
  /** The line of the header, from 1. */
  readonly line: number;
  /** `bucket = "scans"`, at the block's own level, where the value is a string or a reference. */
  readonly attributes: Map<string, Expression>;
  /** Every argument at the block's own level, whatever its value. */
  readonly said: Set<string>;
  /** Every string without interpolation, at any level. */
  readonly strings: string[];
}

/** What a value is made of, in order: text, and references such as `var.name`. */
export type Expression = readonly (string | Reference)[];

export interface Reference {
  /** "var" or "local". */
  readonly of: string;
  readonly name: string;
}

export interface Hcl {
  readonly blocks: readonly Block[];
  /** Attributes outside of blocks, as in a variables file (`terraform.tfvars`). */
  readonly attributes: ReadonlyMap<string, Expression>;
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

export function readHcl(source: string): Hcl {
  const blocks: Block[] = [];
  const attributes = new Map<string, Expression>();
  let header: Token[] = [];
  let open: Block | undefined;
  let depth = 0;
  /** `NAME = ...` at the level of the file or of a block, up to the end of its line. */
  let assigned:
    | { readonly name: string; readonly depth: number; readonly tokens: Token[] }
    | undefined;
  let before: Token | undefined;
  const settle = (): void => {
    const value = assigned && (expressionOf(assigned.tokens) ?? nothingIn(assigned.tokens));
    if (value) (open?.attributes ?? attributes).set(assigned!.name, value);
    assigned = undefined;
  };
  for (const token of tokensOf(source)) {
    const { kind, text, line } = token;
    if (kind === "word" && depth > 0 && token.isStart) {
      // A brace before it was never closed: one typo does not hide the rest of the file.
      settle();
      depth = 0;
      open = undefined;
      header = [];
    }
    if (kind === "punctuation" && "{[(".includes(text)) {
      if (depth === 0 && text === "{" && header[0]?.kind === "word" && !assigned)
        blocks.push(
          (open = {
            kind: header[0].text,
            labels: header.slice(1).map((label) => label.text),
            line: header[0].line,
            attributes: new Map(),
            said: new Set(),
            strings: [],
          }),
        );
      assigned?.tokens.push(token);
      depth++;
    } else if (kind === "punctuation" && "}])".includes(text)) {
      if (depth === assigned?.depth && text === "}") settle();
      assigned?.tokens.push(token);
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        open = undefined;
        header = [];
      }
    } else if (text === "\n" && kind === "punctuation") {
      if (depth === assigned?.depth) settle();
      if (depth === 0) header = [];
    } else if (text === "=" && kind === "punctuation" && depth === (open ? 1 : 0) && !assigned) {
      if (before?.kind === "word" && before.line === line) {
        assigned = { name: before.text, depth, tokens: [] };
        open?.said.add(before.text);
      }
      header = [];
    } else {
      if (assigned) assigned.tokens.push(token);
      else if (depth === 0) header = kind === "punctuation" ? [] : [...header.slice(-8), token];
      if (kind === "string" && open && token.value?.every((part) => typeof part === "string"))
        open.strings.push(text);
    }
    before = token;
  }
  settle();
  return { blocks, attributes };
}

/** A string, `var.name` or `local.name`; undefined for anything else. */
function expressionOf([first, dot, name, ...rest]: readonly Token[]): Expression | undefined {
  if (first?.kind === "string") return dot ? undefined : first.value;
  return first?.kind === "word" && dot?.text === "." && name?.kind === "word" && rest.length === 0
    ? [{ of: first.text, name: name.text }]
    : undefined;
}

/** Of a count or a for_each that makes none. */
function nothingIn(tokens: readonly Token[]): Expression | undefined {
  if (tokens.length > 6 || tokens.some(({ kind }) => kind === "string")) return undefined;
  const text = tokens.map((token) => token.text).join("");
  return /^(?:0|\{\}|\[\]|toset\(\[\]\))$/.test(text) ? [text] : undefined;
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
