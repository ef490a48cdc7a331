/** The tokens of a Bicep file, by top-level statement. */

export interface Token {
  /** A string with an interpolation is "other". */
  readonly kind: "word" | "string" | "punctuation" | "other";
  readonly text: string;
  readonly line: number;
}

/** The tokens of each top-level statement. */
export function* statementsOf(source: string): Generator<readonly Token[]> {
  let statement: Token[] = [];
  let depth = 0;
  for (const token of tokensOf(source)) {
    const { kind, text } = token;
    if (kind === "punctuation" && "{[(".includes(text)) depth++;
    else if (kind === "punctuation" && "}])".includes(text)) depth = Math.max(0, depth - 1);
    // A type and "existing" may be on lines of their own: a statement ends where the next word begins one.
    if (depth === 0 && kind === "word" && keywords.has(text) && isFirst(statement)) {
      yield trimmed(statement);
      statement = [];
    }
    if (text !== "\n" || depth > 0 || statement.length > 0) statement.push(token);
  }
  yield trimmed(statement);

  function isFirst(tokens: readonly Token[]): boolean {
    return tokens.length === 0 || tokens.at(-1)!.text === "\n";
  }
}

const keywords: ReadonlySet<string> = new Set([
  "resource",
  "module",
  "param",
  "var",
  "output",
  "targetScope",
  "type",
  "func",
  "import",
  "using",
  "metadata",
]);

const trimmed = (tokens: Token[]): Token[] => {
  while (tokens.at(-1)?.text === "\n") tokens.pop();
  return tokens;
};

const word = /[A-Za-z_]\w*/y;

function* tokensOf(source: string): Generator<Token> {
  let at = 0;
  let line = 1;
  let newline = source.indexOf("\n");
  const moveTo = (end: number): void => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at = end;
  };
  const past = (end: string, from: number): number => {
    const found = source.indexOf(end, from);
    return found < 0 ? source.length : found + end.length;
  };
  while (at < source.length) {
    const started = line;
    const character = source[at]!;
    if (character === " " || character === "\t" || character === "\r") at++;
    else if (source.startsWith("//", at)) moveTo(newline < 0 ? source.length : newline);
    else if (source.startsWith("/*", at)) moveTo(past("*/", at + 2));
    else if (source.startsWith("'''", at)) {
      moveTo(past("'''", at + 3));
      yield { kind: "other", text: "'''", line: started };
    } else if (character === "'") yield { ...stringAt(), line: started };
    else {
      word.lastIndex = at;
      const match = word.exec(source);
      moveTo(at + (match ? match[0].length : 1));
      yield match
        ? { kind: "word", text: match[0], line: started }
        : { kind: "punctuation", text: character, line: started };
    }
  }

  function stringAt(): Omit<Token, "line"> {
    at++;
    const braces: number[] = [];
    let inString = true;
    let text = "";
    let whole = true;
    while (at < source.length) {
      const character = source[at]!;
      if (character === "\n") break; // A string ends with its line.
      at++;
      if (inString) {
        if (character === "\\") text += source[at++] ?? "";
        else if (character === "'") {
          if (braces.length === 0) return { kind: whole ? "string" : "other", text };
          inString = false;
        } else if (character === "$" && source[at] === "{") {
          at++;
          whole = false;
          braces.push(1);
          inString = false;
        } else if (braces.length === 0) text += character;
      } else if (character === "'") inString = true;
      else if (character === "{") braces[braces.length - 1]!++;
      else if (character === "}" && --braces[braces.length - 1]! === 0) {
        braces.pop();
        inString = true;
      }
    }
    return { kind: "other", text };
  }
}
