/** A template as a tree that knows its places; YAML and JSON alike, bounded in depth and size. */
import {
  Composer,
  type Document,
  Lexer,
  LineCounter,
  Parser,
  isAlias,
  isMap,
  isScalar,
  isSeq,
} from "yaml";
import { type FilePlace, UserError } from "../../model.ts";

export type Scalar = string | number | boolean | null;

export interface Node {
  /** Offsets in the text; `at` is the key's where the node has one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** "!Ref", "!Sub" ... */
  readonly tag?: string;
  readonly value?: Scalar;
  readonly entries?: ReadonlyMap<string, Node>;
  readonly items?: readonly Node[];
}

export interface Tree {
  readonly root: Node;
  readonly text: string;
  readonly positionOf: (node: Node) => Omit<FilePlace, "file">;
  /** Keys that are written again in the same map: which of them holds is not certain. */
  readonly repeated: readonly { readonly name: string; readonly node: Node }[];
}

/** CloudFormation refuses a template over 1 MB; a larger file is not a template of it. In characters. */
export const largestTemplate = 16 * 1024 * 1024;
const deepest = 64;
const mostNodes = 2_000_000;
/** Brackets and indents, which come before what they hold: the YAML library is recursive. */
const deepestLexemes = 4 * deepest;

export function treeOf(name: string, text: string): Tree {
  if (text.length > largestTemplate)
    throw new UserError(
      `${name}: is larger than any template that CloudFormation takes (1 MB); name the template itself`,
    );
  const lines = new LineCounter();
  try {
    const document = firstDocument(text, lines);
    const [fault] = document?.errors ?? [];
    if (fault) {
      const { line, col } = lines.linePos(fault.pos[0]);
      // The library's message quotes the text, which may be a secret.
      throw new UserError(`${name}:${line}:${col}: is not valid YAML or JSON; correct the file`);
    }
    const seen: Seen = { nodes: 0, anchored: new Map(), repeated: [] };
    const root = document && nodeOf(document.contents, 0, seen);
    if (!root?.entries)
      throw new UserError(`${name}: is not a template; a template is one object with Resources`);
    return {
      root,
      text,
      repeated: seen.repeated,
      positionOf({ at }) {
        const { line, col } = lines.linePos(at);
        return { line, column: col };
      },
    };
  } catch (error) {
    if (error instanceof SeveralDocuments)
      throw new UserError(
        `${name}: holds more than one YAML document, and CloudFormation takes one; write each to a file of its own`,
      );
    if (error instanceof RangeError || error instanceof TooDeep)
      throw new UserError(
        `${name}: is nested deeper than ${deepest} levels or repeats itself without end; no template that CloudFormation takes is`,
      );
    throw error;
  }
}

class TooDeep extends Error {}
class SeveralDocuments extends Error {}
/** Empty ones as well. */
const mostDocuments = 100;

const isEmpty = (contents: unknown): boolean =>
  contents === null || (isScalar(contents) && (contents.value === null || contents.value === ""));

function firstDocument(text: string, lines: LineCounter): Document.Parsed | undefined {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
    schema: "failsafe",
  });
  lines.addNewLine(0);
  let nesting = 0;
  const documents: Document.Parsed[] = [];
  let seen = 0;
  const take = (some: Iterable<unknown>): void => {
    for (const one of some as Iterable<Document.Parsed>) {
      if (++seen > mostDocuments) throw new SeveralDocuments();
      if (isEmpty(one.contents) && one.errors.length === 0) continue;
      if (documents.push(one) > 1) throw new SeveralDocuments();
    }
  };
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") nesting++;
    else if (lexeme === "]" || lexeme === "}") nesting--;
    // "- - - -": a list in a list in a list.
    dashes = lexeme === "-" || lexeme === "?" ? dashes + 1 : lexeme.trim() === "" ? dashes : 0;
    if (nesting > deepestLexemes || dashes > deepestLexemes) throw new TooDeep();
    for (const token of parser.next(lexeme)) take(composer.next(token));
  }
  for (const token of parser.end()) take(composer.next(token));
  take(composer.end());
  return documents[0];
}

interface Seen {
  nodes: number;
  /** What stands at an anchor, once for all that repeat it; one that leads back to itself is not there yet. */
  readonly anchored: Map<string, Node>;
  readonly repeated: { name: string; node: Node }[];
}

function nodeOf(node: unknown, depth: number, seen: Seen, key?: number): Node | undefined {
  const made = written(node, depth, seen, key);
  const { anchor } = (node ?? {}) as { readonly anchor?: string };
  if (anchor !== undefined && made && !isAlias(node)) seen.anchored.set(anchor, made);
  return made;
}

function written(node: unknown, depth: number, seen: Seen, key?: number): Node | undefined {
  if (depth > deepest || ++seen.nodes > mostNodes) throw new TooDeep();
  if (isAlias(node)) {
    const target = seen.anchored.get(node.source);
    return target && { ...target, ...(key !== undefined && { at: key }) };
  }
  const { range, tag } = (node ?? {}) as {
    readonly range?: readonly [number, number, number];
    readonly tag?: string;
  };
  const from = range?.[0] ?? key ?? 0;
  const own = {
    at: key ?? from,
    from,
    to: range?.[1] ?? from,
    ...(tag?.startsWith("!") && { tag }),
  };
  if (isMap(node)) {
    const entries = new Map<string, Node>();
    const merged: Node[] = [];
    for (const pair of node.items) {
      if (!isScalar(pair.key)) continue;
      const name = String(pair.key.value);
      const value = nodeOf(pair.value, depth + 1, seen, pair.key.range?.[0]);
      if (!value) continue;
      const maps = name === "<<" ? (value.items ?? [value]) : [];
      if (maps.length > 0 && maps.every((one) => one.entries)) merged.push(...maps);
      else {
        if (entries.has(name)) seen.repeated.push({ name, node: value });
        entries.set(name, value);
      }
    }
    // What the map says itself counts, then the first of those that are merged into it.
    for (const { entries: more } of merged)
      for (const [name, value] of more!) if (!entries.has(name)) entries.set(name, value);
    return { ...own, entries };
  }
  if (isSeq(node))
    return {
      ...own,
      items: node.items.flatMap((item) => nodeOf(item, depth + 1, seen) ?? []),
    };
  if (isScalar(node)) {
    const text = String(node.value ?? "");
    return { ...own, value: node.type === "PLAIN" ? plain(text) : text };
  }
  return { ...own, value: null };
}

/** Account numbers and dates stay texts. */
function plain(text: string): Scalar {
  if (text === "" || text === "~" || text === "null") return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^-?(?:0|[1-9]\d{0,10})$/.test(text) ? Number(text) : text;
}

/** The intrinsic function that a node calls, by its long name. */
export function callOf(node: Node): { readonly name: string; readonly argument: Node } | undefined {
  if (node.tag !== undefined) {
    const name = node.tag.slice(1);
    const { tag: _, ...argument } = node;
    return { name: name === "Ref" || name === "Condition" ? name : `Fn::${name}`, argument };
  }
  if (node.entries?.size !== 1) return undefined;
  const [[name, argument]] = node.entries as unknown as [[string, Node]];
  return name === "Ref" || (name.startsWith("Fn::") && !name.startsWith("Fn::ForEach"))
    ? { name, argument }
    : undefined;
}
