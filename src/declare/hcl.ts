/**
 * Reads of Terraform's language just what it takes to point at a line: the headers of the top-level
 * blocks and the string literals in them. Comments and heredocs hold neither.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */

export interface Block {
  /** resource, module, data, variable ... */
  readonly kind: string;
  /** `resource "aws_s3_bucket" "scans"` -> ["aws_s3_bucket", "scans"]. */
  readonly labels: readonly string[];
  /** The line of the header, from 1. */
  readonly line: number;
  /** Strings without interpolation; `key` where one is assigned at the block's own level. */
  readonly literals: readonly Literal[];
}

interface Literal {
  readonly text: string;
  readonly line: number;
  readonly key?: string;
}

interface Token {
  /** A word, a string literal (without interpolation), a string with some, or one character of punctuation. */
  readonly kind: "word" | "literal" | "template" | "punctuation";
  readonly text: string;
  readonly line: number;
}

export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let header: Token[] = [];
  let open: (Block & { readonly literals: Literal[] }) | undefined;
  let depth = 0;
  let before: readonly [Token | undefined, Token | undefined] = [undefined, undefined];
  for (const token of tokensOf(source)) {
    const { kind, text, line } = token;
    if (kind === "punctuation" && "{[(".includes(text)) {
      if (depth === 0 && text === "{" && header[0]?.kind === "word")
        blocks.push(
          (open = {
            kind: header[0].text,
            labels: header.slice(1).map((label) => label.text),
            line: header[0].line,
            literals: [],
          }),
        );
      depth++;
    } else if (kind === "punctuation" && "}])".includes(text)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        open = undefined;
        header = [];
      }
    } else if (depth === 0) {
      // A header stands on one line; an attribute of a variables file has none.
      header = kind === "punctuation" ? [] : [...header, token];
    } else if (kind === "literal") {
      const [name, equals] = before;
      const key =
        depth === 1 && equals?.text === "=" && name?.kind === "word" ? name.text : undefined;
      open?.literals.push({ text, line, ...(key !== undefined && { key }) });
    }
    if (text !== "\n") before = [before[1], token];
  }
  return blocks;
}

/** Sticky, so that each is tried exactly where the reader stands. */
const patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  heredoc: /<<-?([A-Za-z_][\w-]*)[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\.|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y,
} as const;

function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) {
      at += match[0].length;
      for (const character of match[0]) if (character === "\n") line++;
    }
    return match;
  };

  while (at < source.length) {
    if (take(patterns.skipped)) continue;
    const heredoc = take(patterns.heredoc);
    if (heredoc) {
      // Ends at a line that holds nothing but its name; \s also takes the \r of a CRLF file.
      take(new RegExp(`[\\s\\S]*?(?:^[^\\S\\n]*${heredoc[1]}[^\\S\\n]*$|$(?![\\s\\S]))`, "my"));
      continue;
    }
    const started = line;
    const word = take(patterns.word);
    if (word) {
      yield { kind: "word", text: word[0], line: started };
      continue;
    }
    const character = source[at]!;
    if (character === '"') {
      const { text, whole } = stringAt();
      yield { kind: whole ? "literal" : "template", text, line: started };
      continue;
    }
    at++;
    if (character === "\n") line++;
    yield { kind: "punctuation", text: character, line: started };
  }

  /** From the quote to the one that closes it; interpolations nest, and hold strings themselves. */
  function stringAt(): { readonly text: string; readonly whole: boolean } {
    at++;
    let text = "";
    let whole = true;
    while (at < source.length) {
      const part = take(patterns.plain);
      if (part) text += part[0].startsWith("\\") ? part[0].slice(1) : part[0];
      else if (source[at] === '"') {
        at++;
        break;
      } else if (source[at] === "\n") break; // An open string ends with its line, so that one typo does not hide the rest of the file.
      else {
        whole = false;
        at += 2;
        interpolation();
      }
    }
    return { text, whole };
  }

  function interpolation(): void {
    for (let depth = 1; depth > 0 && at < source.length;) {
      if (take(patterns.skipped)) continue;
      const character = source[at]!;
      if (character === '"') {
        stringAt();
        continue;
      }
      if (character === "{") depth++;
      if (character === "}") depth--;
      if (character === "\n") line++;
      at++;
    }
  }
}
