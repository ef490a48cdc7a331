/**
 * Parses the expressions of ARM templates: `[concat(parameters('name'), '-log')]`. Bounded in length and depth.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */

export type Expression =
  | { readonly kind: "literal"; readonly value: string | number }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "member"; readonly of: Expression; readonly key: Expression };

/** Azure refuses longer ones. */
const longest = 24_576;
const deepest = 64;

/** Why an expression can't be evaluated, in one clause. */
export interface Unreadable {
  readonly unreadable: string;
}

/** The text between the brackets; undefined where the text is not an expression. */
export function expressionIn(text: string): string | undefined {
  // A literal that begins with a bracket is written with two.
  return text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[")
    ? text.slice(1, -1)
    : undefined;
}

/** A literal text without its escape. */
export const literalOf = (text: string): string => (text.startsWith("[[") ? text.slice(1) : text);

const token = /\s*(?:('(?:[^']|'')*')|(-?\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|([()[\],.?]))/y;

export function parseExpression(text: string): Expression | Unreadable {
  if (text.length > longest)
    return { unreadable: `the expression is longer than ${longest} characters` };
  const tokens: string[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return { unreadable: "the expression is not understood" };
    at = token.lastIndex;
    tokens.push(match[0].trim());
  }
  let next = 0;
  let why = "the expression is not understood";
  const parsed = whole(0);
  return parsed && next === tokens.length ? parsed : { unreadable: why };

  function whole(depth: number): Expression | undefined {
    if (depth > deepest) {
      why = `the expression is nested deeper than ${deepest} levels`;
      return undefined;
    }
    const first = tokens[next++];
    let made: Expression | undefined;
    if (first === undefined) return undefined;
    if (first.startsWith("'"))
      made = { kind: "literal", value: first.slice(1, -1).replaceAll("''", "'") };
    else if (/^-?\d/.test(first)) made = { kind: "literal", value: Number(first) };
    else if (/^[A-Za-z_$]/.test(first)) made = call(first, depth);
    let steps = 0;
    while (made) {
      const here = tokens[next];
      const isSafe = here === "." && tokens[next + 1] === "?";
      if (++steps > deepest) {
        why = `the expression is nested deeper than ${deepest} levels`;
        return undefined;
      }
      if (here === ".") {
        const name = tokens[next + (isSafe ? 2 : 1)];
        if (name === undefined || !/^[A-Za-z_$]/.test(name)) return undefined;
        next += isSafe ? 3 : 2;
        made = { kind: "member", of: made, key: { kind: "literal", value: name } };
      } else if (here === "[") {
        next++;
        if (tokens[next] === "?") next++;
        const key = whole(depth + 1);
        if (!key || tokens[next++] !== "]") return undefined;
        made = { kind: "member", of: made, key };
      } else break;
    }
    return made;
  }

  function call(first: string, depth: number): Expression | undefined {
    let name = first;
    // A function of the template's own has a namespace.
    while (tokens[next] === "." && /^[A-Za-z_$]/.test(tokens[next + 1] ?? "")) {
      name += `.${tokens[next + 1]}`;
      next += 2;
    }
    if (tokens[next++] !== "(") return undefined;
    const args: Expression[] = [];
    if (tokens[next] === ")") {
      next++;
      return { kind: "call", name: name.toLowerCase(), args };
    }
    for (;;) {
      const arg = whole(depth + 1);
      if (!arg) return undefined;
      args.push(arg);
      const after = tokens[next++];
      if (after === ")") return { kind: "call", name: name.toLowerCase(), args };
      if (after !== ",") return undefined;
    }
  }
}
