/** Template expressions of a rule, such as "[parameters('listOfAllowedLocations')]": parsed and evaluated, without `eval`. */
import { functions } from "./functions.ts";
import { Unknown } from "./truth.ts";

export interface Scope {
  readonly parameter: (name: string) => unknown;
  readonly field: (name: string) => unknown;
  readonly current: (name: string | undefined) => unknown;
}

/** The value of a text: itself, or what its expression comes to. */
export function valueIn(said: unknown, scope: Scope): unknown {
  if (Array.isArray(said)) return said.map((one: unknown) => valueIn(one, scope));
  if (typeof said !== "string" || !said.startsWith("[")) return said;
  if (said.startsWith("[[")) return said.slice(1);
  if (!said.endsWith("]")) return said;
  const tokens = said.length > longest ? undefined : tokensOf(said.slice(1, -1));
  if (!tokens) return new Unknown(`${cut(said)} is not understood`);
  try {
    const value = parse(tokens, scope);
    return tokens.length === 0 ? value : new Unknown(`${cut(said)} is not understood`);
  } catch {
    return new Unknown(`${cut(said)} is not understood`);
  }
}

/** Longer than any that Azure's own definitions have. */
const longest = 8192;

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const token = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([()[\],.]))/y;

type Token =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly name: string }
  | { readonly sign: string };

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const rest = text.trimEnd();
  for (let at = 0; at < rest.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(rest);
    if (!match) return undefined;
    const [, quoted, number, name, sign] = match;
    if (quoted !== undefined) tokens.push({ text: quoted.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ number: Number(number) });
    else if (name !== undefined) tokens.push({ name });
    else tokens.push({ sign: sign! });
  }
  return tokens;
}

const isSign = (one: Token | undefined, sign: string): boolean =>
  one !== undefined && "sign" in one && one.sign === sign;

function parse(tokens: Token[], scope: Scope): unknown {
  const first = tokens.shift();
  if (!first || "sign" in first) throw new Error("an operand is missing");
  if ("text" in first) return first.text;
  if ("number" in first) return first.number;
  if (!isSign(tokens[0], "(")) throw new Error("a name is not a value");
  tokens.shift();
  const given: unknown[] = [];
  while (!isSign(tokens[0], ")")) {
    if (given.length > 0 && !isSign(tokens.shift(), ",")) throw new Error("a comma is missing");
    given.push(parse(tokens, scope));
  }
  tokens.shift();
  return followed(called(first.name, given, scope), tokens, scope);
}

/** `.member` and `[index]` after a call. */
function followed(value: unknown, tokens: Token[], scope: Scope): unknown {
  let at = value;
  for (;;)
    if (isSign(tokens[0], ".")) {
      tokens.shift();
      const member = tokens.shift();
      if (!member || !("name" in member)) throw new Error("a member is missing");
      at = at instanceof Unknown ? at : (Object(at) as Record<string, unknown>)[member.name];
    } else if (isSign(tokens[0], "[")) {
      tokens.shift();
      const index = parse(tokens, scope);
      if (!isSign(tokens.shift(), "]")) throw new Error("a bracket is open");
      at = at instanceof Unknown ? at : (Object(at) as Record<string, unknown>)[String(index)];
    } else return at;
}

function called(name: string, given: readonly unknown[], scope: Scope): unknown {
  const lower = name.toLowerCase();
  const unknown = given.find((one) => one instanceof Unknown);
  if (unknown) return unknown;
  const [first] = given;
  if (lower === "parameters") return scope.parameter(String(first));
  if (lower === "field") return scope.field(String(first));
  if (lower === "current") return scope.current(first === undefined ? undefined : String(first));
  const known = functions.get(lower);
  return known ? known(given) : new Unknown(`depends on the function ${name}()`);
}
