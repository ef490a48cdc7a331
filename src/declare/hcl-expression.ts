/** What the value of an argument is, where it is a string, a reference, or a list or map that is written there. */
import type { Expression, Token } from "./hcl-tokens.ts";

/** A string, a number, `var.name`, `local.name` or an attribute of a resource; undefined for anything else. */
export function expressionOf(tokens: readonly Token[]): Expression | undefined {
  const [first, open] = tokens;
  if (first?.kind === "string") return tokens.length > 1 ? undefined : first.value;
  if (first?.text === "toset" && open?.text === "(" && tokens.at(-1)?.text === ")")
    return tokens[2]?.kind === "word" && tokens[2].text !== "toset"
      ? expressionOf(tokens.slice(2, -1))
      : undefined;
  if (first?.kind !== "word" || tokens.length > 7) return undefined;
  const isPath = tokens.every(({ kind, text }, i) =>
    i % 2 === 0 ? kind === "word" : text === ".",
  );
  const [of, ...path] = tokens.filter((_, i) => i % 2 === 0).map(({ text }) => text);
  if (!isPath || tokens.length % 2 === 0) return undefined;
  if (path.length === 1) return [{ of: of!, name: path[0]! }];
  const isData = of === "data";
  if (path.length !== (isData ? 3 : 2) || notResources.has(of!)) return undefined;
  return [{ of: isData ? of : "resource", name: (isData ? path : [of, ...path]).join("\n") }];
}

const notResources: ReadonlySet<string> = new Set([
  "var",
  "local",
  "each",
  "module",
  "path",
  "self",
]);

/** Of a count, and of a for_each that makes none. */
export function nothingIn(tokens: readonly Token[]): Expression | undefined {
  if (tokens.length > 6 || tokens.some(({ kind }) => kind === "string")) return undefined;
  const text = tokens.map((token) => token.text).join("");
  return /^(?:\d{1,4}|\{\}|\[\]|toset\(\[\]\))$/.test(text) ? [text] : undefined;
}

/** Of a list or a map that is written there: `["a"]`, `toset(["a"])`, `{ a = 1 }`. */
export function someIn(tokens: readonly Token[]): Expression | undefined {
  const begin = tokens
    .slice(0, 4)
    .map(({ kind, text }) => (kind === "string" ? '"' : kind === "word" ? `${text} ` : text));
  const text = begin.join("").replaceAll("\n", "");
  return /^(?:(?:toset \()?\["|\{(?:"|(?!for )\w+ )[=:])/.test(text) ? [someOf] : undefined;
}

/** What is written, and is more than nothing. */
export const someOf = "{...}";
