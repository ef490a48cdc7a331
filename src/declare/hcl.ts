/**
 * Reads of Terraform's language what it takes to find a declaration: the top-level blocks, the attributes at
 * their own level, and the strings in them.
 */
import { expressionOf, nothingIn, someIn } from "./hcl-expression.ts";
import { type Expression, type Token, tokensOf } from "./hcl-tokens.ts";

export interface Block {
  /** resource, module, data, variable ... */
  readonly kind: string;
  /** `resource "aws_s3_bucket" "scans"` -> ["aws_s3_bucket", "scans"]. */
  readonly labels: readonly string[];
  /** The line of the header, from 1. */
  readonly line: number;
  /** `bucket = "scans"`, at the block's own level, where the value is a string or a reference. */
  readonly attributes: Map<string, Expression>;
  /** Every argument and every nested block at the block's own level, whatever its value. */
  readonly said: Set<string>;
  /** Every string without interpolation, at any level. */
  readonly strings: string[];
}

export interface Hcl {
  readonly blocks: readonly Block[];
  /** Attributes outside of blocks, as in a variables file (`terraform.tfvars`). */
  readonly attributes: ReadonlyMap<string, Expression>;
  /** Every argument outside of blocks, whatever its value. */
  readonly said: ReadonlySet<string>;
}

export function readHcl(source: string): Hcl {
  const blocks: Block[] = [];
  const attributes = new Map<string, Expression>();
  const said = new Set<string>();
  let header: Token[] = [];
  let open: Block | undefined;
  let depth = 0;
  /** `NAME = ...` at the level of the file or of a block, up to the end of its line. */
  let assigned:
    | { readonly name: string; readonly depth: number; readonly tokens: Token[] }
    | undefined;
  let before: Token | undefined;
  const settle = (): void => {
    const value =
      assigned &&
      (expressionOf(assigned.tokens) ?? nothingIn(assigned.tokens) ?? someIn(assigned.tokens));
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
      else if (depth === 1 && text === "{" && open && !assigned && before)
        open.said.add(before.text);
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
        (open?.said ?? said).add(before.text);
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
  return { blocks, attributes, said };
}
