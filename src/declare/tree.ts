/** JSON and YAML as one kind of tree that knows its lines; bounded in depth and size. */
import { Composer, type Document, Lexer, LineCounter, Parser, isMap, isScalar, isSeq } from "yaml";

export interface Tree {
  /** Of the key, where it has one. */
  readonly line: number;
  /** Of a string, a number or a word; undefined for anything with a tag such as `!Sub`. */
  readonly text?: string;
  /** `!Ref`, `!Sub` ... */
  readonly tag?: string;
  readonly entries?: ReadonlyMap<string, Tree>;
  readonly items?: readonly Tree[];
}

/** Deeper than any template; a provider refuses far less. */
const deepest = 64;
/** In one file: a template of CloudFormation has at most 500 resources and 1 MB. */
const mostNodes = 100_000;
const mostLexemes = 400_000;

/** Not readable, too deep or too large: the file declares nothing that could be pointed to. */
class Unreadable extends Error {}

/** Every document of a file; none of one that can't be read. */
export function treesOf(path: string, text: string): readonly Tree[] {
  try {
    return /\.ya?ml$/i.test(path) || !/^[\s\ufeff]*[{[/]/.test(text.slice(0, 1000))
      ? yamlTrees(text)
      : [jsonTree(text)];
  } catch (error) {
    // The YAML library is recursive where it makes nodes.
    if (error instanceof Unreadable || error instanceof RangeError) return [];
    throw error;
  }
}

interface Open {
  readonly line: number;
  readonly entries?: Map<string, Tree>;
  readonly items?: Tree[];
  key?: { readonly name: string; readonly line: number };
}

/** ARM templates may have comments, and strings of several lines. */
function jsonTree(text: string): Tree {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  let nodes = 0;
  const open: Open[] = [];
  let root: Tree | undefined;
  const add = (tree: Tree): void => {
    if (++nodes > mostNodes) throw new Unreadable();
    const into = open.at(-1);
    if (!into) {
      if (root) throw new Unreadable();
      root = tree;
    } else if (into.items) into.items.push(tree);
    else {
      if (!into.key) throw new Unreadable();
      // Said twice, it is unclear which one counts.
      if (into.entries!.has(into.key.name)) throw new Unreadable();
      into.entries!.set(into.key.name, { ...tree, line: into.key.line });
      delete into.key;
    }
  };
  while (at < text.length) {
    const character = text[at]!;
    if (character === "\n") line++;
    if (/[\s,]/.test(character)) at++;
    else if (character === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
      const isLine = text[at + 1] === "/";
      const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
      const to = end < 0 ? text.length : end + (isLine ? 0 : 2);
      for (; at < to; at++) if (text[at] === "\n") line++;
    } else if (character === "{" || character === "[") {
      if (open.length >= deepest) throw new Unreadable();
      open.push(character === "{" ? { line, entries: new Map() } : { line, items: [] });
      at++;
    } else if (character === "}" || character === "]") {
      const { key: _, ...closed } = open.pop() ?? {};
      if (!("line" in closed)) throw new Unreadable();
      add(closed as Tree);
      at++;
    } else if (character === '"') {
      const started = line;
      const from = at++;
      while (at < text.length && text[at] !== '"') {
        if (text[at] === "\n") line++;
        at += text[at] === "\\" ? 2 : 1;
      }
      if (at >= text.length) throw new Unreadable();
      at++;
      const said = unescaped(text.slice(from, at));
      const into = open.at(-1);
      if (into?.entries && !into.key) {
        into.key = { name: said, line: started };
        while (at < text.length && /\s/.test(text[at]!)) if (text[at++] === "\n") line++;
        if (text[at++] !== ":") throw new Unreadable();
      } else add({ line: started, text: said });
    } else {
      const from = at;
      while (at < text.length && /[\w.+-]/.test(text[at]!)) at++;
      if (at === from) throw new Unreadable();
      add({ line, text: text.slice(from, at) });
    }
  }
  if (!root || open.length > 0) throw new Unreadable();
  return root;
}

function unescaped(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch (error) {
    if (error instanceof SyntaxError) return quoted.slice(1, -1);
    throw error;
  }
}

function yamlTrees(text: string): readonly Tree[] {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ logLevel: "silent", prettyErrors: false, uniqueKeys: false });
  const trees: Tree[] = [];
  const take = (documents: Iterable<Document.Parsed>): void => {
    for (const { contents, errors } of documents) {
      if (errors.length > 0) continue;
      const tree = yamlTree(contents, lines, 0, { nodes: 0 });
      if (tree) trees.push(tree);
    }
  };
  lines.addNewLine(0);
  let lexemes = 0;
  let nesting = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > mostLexemes) throw new Unreadable();
    if (lexeme === "[" || lexeme === "{") nesting++;
    else if (lexeme === "]" || lexeme === "}") nesting--;
    if (nesting > deepest) throw new Unreadable();
    for (const token of parser.next(lexeme))
      take(composer.next(token) as Iterable<Document.Parsed>);
  }
  for (const token of parser.end()) take(composer.next(token) as Iterable<Document.Parsed>);
  take(composer.end() as Iterable<Document.Parsed>);
  return trees;
}

function yamlTree(
  node: unknown,
  lines: LineCounter,
  depth: number,
  seen: { nodes: number },
  line?: number,
): Tree | undefined {
  if (depth > deepest || ++seen.nodes > mostNodes) throw new Unreadable();
  const range = (node as { readonly range?: readonly number[] } | null)?.range;
  const own = { line: line ?? lines.linePos(range?.[0] ?? 0).line };
  if (isMap(node)) {
    const entries = new Map<string, Tree>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const at = lines.linePos(key.range?.[0] ?? 0).line;
      const tree = yamlTree(value, lines, depth + 1, seen, at);
      // Said twice, it is unclear which one counts.
      if (entries.has(String(key.value))) throw new Unreadable();
      if (tree) entries.set(String(key.value), tree);
    }
    return { ...own, entries };
  }
  const tag = (node as { readonly tag?: string } | null)?.tag;
  const tagged = tag?.startsWith("!") ? { tag } : {};
  if (isSeq(node))
    return {
      ...own,
      ...tagged,
      items: node.items.flatMap((item) => yamlTree(item, lines, depth + 1, seen) ?? []),
    };
  return isScalar(node) ? { ...own, ...tagged, text: String(node.value) } : undefined;
}
