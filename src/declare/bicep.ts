/**
 * Reads of Bicep the resources that a file declares, with their types and names. One pass without recursion.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
import { posix } from "node:path";
import { type Declared, type Deployed, byItself, ofGroup } from "./declared.ts";
import { type Token, statementsOf } from "./bicep-tokens.ts";

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
