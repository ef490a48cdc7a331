/** The blocks of a Terraform file with all that is in them: nested blocks, and every attribute with its place and its text. */
import { tokensOf } from "../../declare/hcl-tokens.ts";

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly NestedBlock[];
}

export interface Attribute {
  readonly line: number;
  readonly column: number;
  /** The expression as it is written. */
  readonly text: string;
}

export interface NestedBlock extends Body {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly line: number;
  readonly column: number;
}

const deepest = 64;
const longestExpression = 24_576;

interface Open extends NestedBlock {
  readonly attributes: Map<string, Attribute>;
  readonly blocks: NestedBlock[];
}

/** The blocks at the top of a file. One pass without recursion; what is nested deeper than we look is left out. */
export function blocksOf(source: string): readonly NestedBlock[] {
  const root = made("", [], 1, 1);
  const open: Open[] = [root];
  /** Brackets that are open within an expression. */
  let brackets = 0;
  let header:
    | {
        readonly kind: string;
        readonly labels: string[];
        readonly line: number;
        readonly at: number;
      }
    | undefined;
  let assigned:
    | {
        readonly name: string;
        readonly line: number;
        readonly at: number;
        from: number | undefined;
      }
    | undefined;
  let lineStart = 0;
  const lineStartOf = (at: number): number => {
    // Tokens come in order, so each line's start is looked for once.
    for (
      let next = source.indexOf("\n", lineStart);
      next >= 0 && next < at;
      next = source.indexOf("\n", lineStart)
    )
      lineStart = next + 1;
    return lineStart;
  };
  const settle = (end: number): void => {
    if (assigned?.from !== undefined)
      open.at(-1)!.attributes.set(assigned.name, {
        line: assigned.line,
        column: assigned.at + 1,
        text: source.slice(assigned.from, Math.min(end, assigned.from + longestExpression)).trim(),
      });
    assigned = undefined;
  };
  for (const { kind, text, line, at, isStart } of tokensOf(source)) {
    if (isStart && kind === "word" && open.length + brackets > 1) {
      // A brace before it was never closed.
      settle(at);
      open.length = 1;
      brackets = 0;
      header = undefined;
    }
    const column = at - lineStartOf(at);
    if (assigned) {
      if (kind === "punctuation" && text === "\n" && brackets === 0) settle(at);
      else if (kind === "punctuation" && "}])".includes(text) && brackets === 0) {
        settle(at);
        close();
      } else {
        assigned.from ??= at;
        if (kind === "punctuation" && "{[(".includes(text)) brackets++;
        else if (kind === "punctuation" && "}])".includes(text)) brackets--;
      }
    } else if (brackets > 0) {
      if (kind === "punctuation" && "{[(".includes(text)) brackets++;
      else if (kind === "punctuation" && "}])".includes(text)) brackets--;
    } else if (kind === "punctuation" && text === "=" && header && header.labels.length === 0) {
      assigned = { name: header.kind, line: header.line, at: header.at, from: undefined };
      header = undefined;
    } else if (kind === "punctuation" && text === "{") {
      if (!header || open.length > deepest) brackets++;
      else {
        const block = made(header.kind, header.labels, header.line, header.at + 1);
        open.at(-1)!.blocks.push(block);
        open.push(block);
      }
      header = undefined;
    } else if (kind === "punctuation" && "[(".includes(text)) brackets++;
    else if (kind === "punctuation" && text === "}") close();
    else if (kind === "punctuation") header = undefined;
    else if (!header)
      header = kind === "word" ? { kind: text, labels: [], line, at: column } : undefined;
    else if (header.labels.length < 8) header.labels.push(text);
  }
  settle(source.length);
  return root.blocks;

  function close(): void {
    if (open.length > 1) open.pop();
    header = undefined;
  }
}

function made(kind: string, labels: readonly string[], line: number, column: number): Open {
  return { kind, labels, line, column, attributes: new Map(), blocks: [] };
}

const quoted = /"(?:[^"\\$]|\\.|\$(?!\{))*"/g;
const reference =
  /(?<![\w."-])[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?(?:\.[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?)+/g;

/** What an expression refers to, as far as its text shows it. */
export function referencesIn(text: string): readonly string[] {
  const bare = text.replaceAll(quoted, (string, at: number) =>
    text[at - 1] === "[" && text[at + string.length] === "]" ? string : '""',
  );
  return [...bare.matchAll(reference)].map(([one]) => one);
}
