/**
 * Reads of Bicep the resources that a file declares, with their types and names. One pass without recursion.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
import { posix } from "node:path";
import { type Declared, type Deployed, byItself, ofGroup } from "./declared.ts";

interface Token {
  /** A string with an interpolation is "other". */
  readonly kind: "word" | "string" | "punctuation" | "other";
  readonly text: string;
  readonly line: number;
}

interface Symbol {
  readonly type: string;
  readonly line: number;
  readonly isExisting: boolean;
  /** `if (false)` */
  readonly isNever: boolean;
  /** In a loop, under a condition, or of another scope. */
  isDoubtful: boolean;
  name?: Token | undefined;
  parent?: Token | undefined;
  location?: Token | undefined;
}

export function bicepResources(
  path: string,
  source: string,
  deployed: Deployed = byItself,
): readonly Declared[] {
  const values = new Map<string, string>();
  const symbols = new Map<string, Symbol>();
  for (const statement of statementsOf(source)) {
    const [keyword, symbol, ...rest] = statement;
    if (keyword?.kind !== "word" || symbol?.kind !== "word") continue;
    if (keyword.text === "param" || keyword.text === "var") {
      const initial = assigned(rest);
      const text = keyword.text === "var" ? initial : deployed.parameter(symbol.text, initial);
      if (text !== undefined) values.set(symbol.text, text);
    } else if (keyword.text === "resource" && rest[0]?.kind === "string")
      symbols.set(symbol.text, symbolOf(keyword.line, rest[0].text, rest.slice(1)));
  }
  const valueOf = (token: Token | undefined): string | undefined =>
    token?.kind === "word"
      ? values.get(token.text)
      : token?.kind === "string"
        ? token.text
        : undefined;
  const nameOf = ({ name, parent, type }: Symbol): string | undefined => {
    const own = valueOf(name);
    if (own === undefined || type.split("/").length <= 2 || own.includes("/")) return own;
    const above = parent && symbols.get(parent.text);
    const before = above && above.parent === undefined ? nameOf(above) : undefined;
    return before === undefined ? undefined : `${before}/${own}`;
  };
  return [...symbols.values()].flatMap((symbol) => {
    const name = symbol.isExisting || symbol.isNever ? undefined : nameOf(symbol);
    if (name === undefined) return [];
    const { line, type, location } = symbol;
    const where = location ? valueOf(location) : ofGroup;
    const locations = where === undefined || where === ofGroup ? undefined : new Set([where]);
    const isDoubtful = deployed.isDoubtful || symbol.isDoubtful || where === undefined;
    return [{ path, line, type, names: new Set([name]), locations, isDoubtful }];
  });
}

/** A call of a module, whose file is relative to the repository's root. */
export interface BicepCall {
  readonly file: string;
  /** In a loop, under a condition, or of another scope. */
  readonly isDoubtful: boolean;
}

export function bicepCalls(path: string, source: string): readonly BicepCall[] {
  return [...statementsOf(source)].flatMap(([keyword, symbol, file, ...rest]) =>
    keyword?.text === "module" && symbol?.kind === "word" && file?.kind === "string"
      ? [
          {
            file: posix.join(posix.dirname(path), file.text),
            isDoubtful: symbolOf(keyword.line, file.text, rest).isDoubtful,
          },
        ]
      : [],
  );
}

/** What a .bicepparam file gives to the parameters of a template; `file`: undefined where it names none. */
export function bicepParameters(
  path: string,
  source: string,
): {
  readonly file: string | undefined;
  readonly values: ReadonlyMap<string, string | undefined>;
} {
  let file: string | undefined;
  const values = new Map<string, string | undefined>();
  for (const [keyword, second, ...rest] of statementsOf(source))
    if (keyword?.text === "using" && second?.kind === "string")
      file = posix.join(posix.dirname(path), second.text);
    else if (keyword?.text === "param" && second?.kind === "word")
      values.set(second.text, assigned(rest));
  return { file, values };
}

/** A string after `=`, or the location of the group. */
function assigned(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(({ text, kind }) => text === "=" && kind === "punctuation");
  const [value, ...more] = at < 0 ? [] : tokens.slice(at + 1);
  if (value?.kind === "string" && more.length === 0) return value.text;
  return value && isOfGroup([value, ...more]) ? ofGroup : undefined;
}

const isOfGroup = (tokens: readonly Token[]): boolean =>
  tokens.length === 5 && tokens.map(({ text }) => text).join("") === ofGroup;

function symbolOf(line: number, header: string, rest: readonly Token[]): Symbol {
  const first = rest.filter(({ text }) => text !== "\n").slice(0, 6);
  const begin = first.map(({ text }) => text).join("");
  const symbol: Symbol = {
    type: header.replace(/@.*$/, ""),
    line,
    isExisting: first[0]?.text === "existing",
    isNever: begin.startsWith("=if(false)"),
    isDoubtful: !begin.startsWith("={") && !begin.startsWith("=if(true){"),
  };
  let depth = 0;
  let body = 0;
  for (const [i, { kind, text }] of rest.entries()) {
    if (kind === "punctuation" && "{[(".includes(text)) {
      depth++;
      if (text === "{" && body === 0) body = depth;
    } else if (kind === "punctuation" && "}])".includes(text)) depth--;
    else if (
      depth === body &&
      body > 0 &&
      kind === "word" &&
      rest[i - 1]?.text !== "." &&
      rest[i + 1]?.text === ":"
    ) {
      if (text === "scope") symbol.isDoubtful = true;
      if (text !== "name" && text !== "parent" && text !== "location") continue;
      const value = rest[i + 2];
      const after = rest[i + 3]?.text;
      const isWhole = after === "\n" || after === "}" || after === ",";
      if (isWhole && (value?.kind === "string" || value?.kind === "word")) symbol[text] = value;
      else if (text === "location")
        symbol.location = isOfGroup(rest.slice(i + 2, i + 7))
          ? { kind: "string", text: ofGroup, line }
          : { kind: "other", text: "", line };
    }
  }
  return symbol;
}

/** The tokens of each top-level statement. */
function* statementsOf(source: string): Generator<readonly Token[]> {
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
