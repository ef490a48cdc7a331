/**
 * The functions of a file of dist/, each by the module that it comes from and the names that lead to it: what
 * the bundler changes (numbers behind names, places in the file) is not part of it.
 */
import { parseAst } from "vite";

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Block extends Node {
  readonly body: readonly Node[];
}

export interface FunctionNode extends Node {
  readonly id: { readonly name: string } | null;
}

export interface Found {
  readonly node: FunctionNode;
  /** "src/check.ts" or, of what has no such lines, the file itself. */
  readonly module: string;
  /** "checker/see"; of functions without a name "checker/()" for all of one parent. */
  readonly path: string;
  /** Where it is declared; undefined for one that is an expression. */
  readonly block: Block | undefined;
  /** Of a method of an object or a class: what its name is part of. */
  readonly member: Member | undefined;
  /** Of a method of a class that is an expression: that class. */
  readonly ofClass: ClassNode | undefined;
  /** What V8 says it begins with: of a method its name. */
  readonly start: number;
}

export interface Member extends Node {
  readonly key: Node & { readonly name?: string };
}

export interface ClassNode extends Node {
  readonly id: { readonly name: string } | null;
}

interface Named extends Node {
  readonly id?: { readonly name?: string };
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly init?: Node;
  readonly value?: Node;
}

const functions = new Set(["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"]);

export function functionsIn(file: string, text: string): readonly Found[] {
  const modules = [...text.matchAll(/^\/\/ (src\/\S+)$/gm)];
  const moduleAt = (at: number): string => modules.findLast(({ index }) => index < at)?.[1] ?? file;
  const found: Found[] = [];

  /** `name`: what a function that stands here is called; `path`: of the functions around. */
  function visit(
    node: Node,
    within: Node | undefined,
    path: string,
    name: string,
    around?: ClassNode,
  ): void {
    let inner = path;
    const method = within && isMethod(node, within) ? within : undefined;
    const ofClass = method?.type === "MethodDefinition" ? around : undefined;
    const isFunction =
      functions.has(node.type) &&
      (!method || isPlain(method) || (ofClass && isPlainOfClass(method)));
    if (functions.has(node.type)) {
      const { id } = node as FunctionNode;
      inner = `${path === "" ? "" : `${path}/`}${plain(id?.name ?? name) || "()"}`;
    }
    if (isFunction)
      found.push({
        node: node as FunctionNode,
        module: moduleAt(node.start),
        path: inner,
        block: node.type === "FunctionDeclaration" ? (within as Block) : undefined,
        member: method as Member | undefined,
        ofClass,
        start: (method ?? node).start,
      });
    const inClass = classOf(node, around);
    for (const child of childrenOf(node)) visit(child, node, inner, nameFor(child, node), inClass);
  }
  visit(parseAst(text) as Node, undefined, "", "");
  return found;
}

/** The class that a function within a node may be a method of. */
function classOf(node: Node, around: ClassNode | undefined): ClassNode | undefined {
  if (node.type === "ClassExpression") return node as ClassNode;
  return node.type === "ClassBody" || node.type === "MethodDefinition" ? around : undefined;
}

/** `see2` -> `see` */
const plain = (name: string): string => name.replace(/\d+$/, "");

/** Also what gets or sets, and the methods of classes. */
const isMethod = (node: Node, within: Node): boolean =>
  node.type === "FunctionExpression" &&
  (within.type === "MethodDefinition" ||
    (within.type === "Property" &&
      ((within as Valued).method === true || (within as Valued).kind !== "init")));

interface Valued extends Node {
  readonly method?: boolean;
  readonly kind?: string;
  readonly computed?: boolean;
  readonly static?: boolean;
  readonly key: Node;
  readonly value: Node & { readonly async?: boolean; readonly generator?: boolean };
}

/** `see(x) { }` or `"see"(x) { }` of an object: it can be written as `see: function(x) { }`. */
const isPlain = (method: Node): boolean => {
  const { type, kind, computed, key, value } = method as Valued;
  return (
    type === "Property" &&
    kind === "init" &&
    computed !== true &&
    (key.type === "Identifier" || key.type === "Literal") &&
    value.async !== true &&
    value.generator !== true
  );
};

/** `see(x) { }` of a class: it can be given to the class once that is made. */
const isPlainOfClass = (method: Node): boolean => {
  const { type, kind, computed, key, value, static: isStatic } = method as Valued;
  return (
    type === "MethodDefinition" &&
    kind === "method" &&
    computed !== true &&
    isStatic !== true &&
    key.type === "Identifier" &&
    value.async !== true &&
    value.generator !== true
  );
};

/** `const checker = () => …` and `{ see: () => … }` */
function nameFor(child: Node, parent: Node): string {
  const { id, key, init, value } = parent as Named;
  if (parent.type === "VariableDeclarator" && child === init) return id?.name ?? "";
  return (parent.type === "Property" || parent.type === "MethodDefinition") && child === value
    ? (key?.name ?? String(key?.value ?? ""))
    : "";
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}
