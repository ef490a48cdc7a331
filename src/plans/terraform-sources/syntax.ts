/** What a file of Terraform's language is made of: blocks, attributes, and expressions, each with its place. */

export type Expression = {
  /** Where it begins and ends in its file. */
  readonly from: number;
  readonly to: number;
  /** How deep it nests. */
  readonly depth: number;
} & Form;

export type Form =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** A string with `${}` in it: its parts become one text. */
  | { readonly kind: "template"; readonly parts: readonly Expression[] }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly Entry[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "get"; readonly of: Expression; readonly name: string }
  | { readonly kind: "index"; readonly of: Expression; readonly key: Expression }
  /** `of[*].name`: `each` is what is taken of every element, which it calls by the name `splatted`. */
  | { readonly kind: "splat"; readonly of: Expression; readonly each: Expression }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Expression[];
      /** The last argument is a list of arguments. */
      readonly isSpread: boolean;
    }
  | { readonly kind: "unary"; readonly operator: string; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "conditional";
      readonly test: Expression;
      readonly ifTrue: Expression;
      readonly ifFalse: Expression;
    }
  | ForForm;

export interface Entry {
  readonly key: Expression;
  readonly value: Expression;
}

export interface ForForm {
  readonly kind: "for";
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly over: Expression;
  /** Of a map. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly when: Expression | undefined;
  /** Values of the same key become a list. */
  readonly isGrouped: boolean;
}

/** The name of a splat's element, which no file can write. */
export const splatted = "*";

export interface Attribute {
  /** Where its name begins. */
  readonly at: number;
  readonly expression: Expression;
}

export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

export interface Block extends Body {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly at: number;
}

/** A file that does not follow the grammar, or goes beyond a limit. */
export class SyntaxFault extends Error {
  readonly at: number;
  constructor(at: number, why: string) {
    super(why);
    this.at = at;
  }
}

/** An expression that nests deeper is no one's work. */
export const deepest = 64;
const deepestChain = 200;

export function expression(from: number, to: number, form: Form): Expression {
  let depth = 0;
  for (const one of partsOf(form)) depth = Math.max(depth, one.depth);
  if (depth >= deepestChain) throw new SyntaxFault(from, "an expression nests too deep");
  return { ...form, from, to, depth: depth + 1 };
}

export function partsOf(form: Form): readonly Expression[] {
  switch (form.kind) {
    case "literal":
    case "name":
      return [];
    case "template":
      return form.parts;
    case "list":
      return form.items;
    case "object":
      return form.entries.flatMap(({ key, value }) => [key, value]);
    case "get":
    case "unary":
      return [form.of];
    case "index":
      return [form.of, form.key];
    case "splat":
      return [form.of, form.each];
    case "call":
      return form.args;
    case "binary":
      return [form.left, form.right];
    case "conditional":
      return [form.test, form.ifTrue, form.ifFalse];
    case "for":
      return [form.over, form.key, form.value, form.when].filter((one) => one !== undefined);
  }
}
