/** What the interpreter of a template knows while it works: the stack, and what is assumed of unknown conditions. */
import { type Unseen, unseen } from "../value.ts";
import type { Node, Scalar } from "./node.ts";
import type { Text } from "./text.ts";

/** AWS::NoValue: the property is not there. */
export const noValue = Symbol("AWS::NoValue");

export type Value =
  | Scalar
  | Text
  | Unseen
  | typeof noValue
  | readonly Value[]
  | { readonly [name: string]: Value };

/** A resource of the template, whatever becomes of it. */
export interface TemplateResource {
  readonly logicalId: string;
  readonly type: string;
  readonly node: Node;
  /** Of the loop that made it. */
  readonly variables: Variables;
}

export type Variables = Readonly<Record<string, Value>>;

export interface Stack {
  readonly file: string;
  readonly root: Node;
  /** As the file's author wrote it. */
  readonly sourceOf: (node: Node) => string;
  readonly region: string | undefined;
  /** Why there is no region. */
  readonly noRegion: string;
  readonly account: string | undefined;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly resources: ReadonlyMap<string, TemplateResource>;
  /** What a resource of the template is called: its attribute, or what `Ref` gives. */
  readonly attribute: (logicalId: string, attribute: string | undefined, scope: Scope) => Value;
  /** What another stack of the same account and region exports. */
  readonly imported: (name: string) => Value | undefined;
  /** Steps that are left: a template that repeats itself ends here. */
  readonly budget: { steps: number };
}

/** One way in which the conditions that nobody can know may turn out. */
export interface World {
  /** What is compared -> whether it is assumed to be equal. */
  readonly assumed: ReadonlyMap<string, boolean>;
  /** The first comparison that nothing was assumed of. */
  asked: string | undefined;
  /** Too many are open: what depends on one more is not seen. */
  readonly isFull: boolean;
}

export interface Scope {
  readonly evaluate: (node: Node, scope: Scope) => Value;
  readonly stack: Stack;
  readonly world: World;
  readonly variables: Variables;
  readonly depth: number;
  /** Conditions and resources that are being looked at: one that leads back to itself has no value. */
  readonly open: ReadonlySet<string>;
}

/** Each further condition doubles the work. */
const mostOpen = 3;

export interface Outcome<Result> {
  readonly result: Result;
  /** Whether it depends on what was assumed. */
  readonly isPossible: boolean;
}

/** What all ways come to; unseen where they do not agree. */
export function agreed(outcomes: readonly Outcome<Value | undefined>[]): Value | undefined {
  const results = outcomes
    .map(({ result }) => result)
    .filter((result): result is Value => result !== undefined);
  const [first, ...others] = results;
  if (first === undefined) return undefined;
  const text = keyOf(first);
  return others.every((other) => keyOf(other) === text)
    ? first
    : unseen("it depends on a condition whose parameters have no value");
}

const keyOf = (value: Value): string =>
  JSON.stringify(value, (_, one: unknown) => (one === noValue ? "\u0000" : one)) ?? "";

/** Once for each way in which the conditions that it asks for may turn out. */
export function everyWay<Result>(go: (world: World) => Result): readonly Outcome<Result>[] {
  const outcomes: Outcome<Result>[] = [];
  const waiting: ReadonlyMap<string, boolean>[] = [new Map()];
  for (let assumed = waiting.pop(); assumed; assumed = waiting.pop()) {
    const world: World = { assumed, asked: undefined, isFull: assumed.size >= mostOpen };
    const result = go(world);
    const { asked } = world;
    if (asked === undefined || world.isFull)
      outcomes.push({ result, isPossible: assumed.size > 0 });
    else for (const isSo of [false, true]) waiting.push(new Map([...assumed, [asked, isSo]]));
  }
  return outcomes;
}
