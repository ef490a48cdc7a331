/** String literals of the files that declare resources, each with the line to point to. */
import { Lexer } from "yaml";
import { blocksOf } from "./hcl.ts";

export interface Hit {
  readonly text: string;
  /** Of the block that holds the literal, where there is one: that is what declares. */
  readonly line: number;
}

/** What stands in files of this kind, by the end of their names. */
export const literalsIn: Readonly<Record<string, (source: string) => Iterable<Hit>>> = {
  ".tf": terraform,
  ".bicep": bicep,
  ".json": json,
  ".template": json,
  ".yml": yaml,
  ".yaml": yaml,
};

/** What is read (data), shown (output) or kept state in (terraform) is not declared there. */
const declaringBlocks = new Set(["resource", "module", "locals", "variable"]);

function* terraform(source: string): Generator<Hit> {
  for (const { kind, line, literals } of blocksOf(source)) {
    if (!declaringBlocks.has(kind)) continue;
    const whole = kind === "resource" || kind === "module";
    for (const literal of literals) yield { text: literal.text, line: whole ? line : literal.line };
  }
}

function* bicep(source: string): Generator<Hit> {
  // A header begins its line; strings and comments are taken whole, so that none is found within them.
  const parts =
    /'''[\s\S]*?'''|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|^(resource|module|param|var|output)\b[^\n]*/gm;
  let header: { readonly kind: string; readonly line: number; readonly text: string } | undefined;
  const lineAt = lineCounter(source);
  for (let match = parts.exec(source); match; match = parts.exec(source)) {
    const [all, literal, kind] = match;
    const line = lineAt(match.index);
    if (kind !== undefined) {
      header = { kind, line, text: all };
      // The header's own strings are looked at next.
      parts.lastIndex = match.index + kind.length;
    } else if (literal !== undefined && header && !literal.includes("${")) {
      const reference = header.kind === "output" || /\bexisting\s*=/.test(header.text);
      const whole = header.kind === "resource" || header.kind === "module";
      if (!reference) yield { text: literal, line: whole ? header.line : line };
    }
  }
}

function* json(source: string): Generator<Hit> {
  if (isReport(source)) return;
  const lineAt = lineCounter(source);
  for (const match of source.matchAll(/"((?:[^"\\\n]|\\.)*)"(\s*:)?/g))
    if (match[2] === undefined) yield { text: match[1]!, line: lineAt(match.index) };
}

/** A report, a SARIF log, an inventory, a plan or a state in the working folder names every resource and declares none. */
function isReport(source: string): boolean {
  return (
    /"(?:lineage|format_version|terraform_version)"\s*:/.test(source) ||
    /"\$schema"\s*:\s*"[^"]*(?:sarif|data-boundary)/.test(source.slice(0, 2000)) ||
    (/^\s*\[/.test(source) && /"provider"\s*:\s*"(?:aws|azure)"/.test(source))
  );
}

function* yaml(source: string): Generator<Hit> {
  let line = 1;
  let last: Hit | undefined;
  for (const token of new Lexer().lex(source)) {
    // U+001F says that the next token is a plain scalar.
    if (token === "\u001f" || /^[ \t]+$/.test(token)) continue;
    if (token === ":") last = undefined; // it was a key
    else {
      if (last) yield last;
      last = undefined;
      if (/^(?:["'][\s\S]*["']|[A-Za-z0-9][^\n]*)$/.test(token))
        last = { text: token.replace(/^(["'])([\s\S]*)\1$/, "$2"), line };
    }
    for (const character of token) if (character === "\n") line++;
  }
  if (last) yield last;
}

/** Offsets are asked for in rising order. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (source[at] === "\n") line++;
    return line;
  };
}
