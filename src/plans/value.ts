/**
 * What a plan or template says of a value: it is known, or it is the id of another resource of the same
 * file, whatever that will be, or it can't be seen. Known values are plain JSON; the other two carry a tag
 * that no file can forge.
 */

const tag = Symbol("value");

/** The id of another resource of the file. */
export interface Symbolic {
  readonly [tag]: "symbolic";
  /** One that the parsers of rows accept, and that leads to the resource: `Planned.ids` of that resource holds it. */
  readonly id: string;
  /** As its author wrote it: "aws_s3_bucket.copy.arn". */
  readonly expression: string;
}

/** A value that the file does not hold. */
export interface Unseen {
  readonly [tag]: "unseen";
  /** One clause: "known after apply", "the parameter Region has no value: give --param Region=VALUE". */
  readonly why: string;
  readonly expression?: string;
  /** All that it can be, where the file says so: it is one of these, and nobody knows which. */
  readonly oneOf?: readonly string[];
}

export function symbolic(id: string, expression: string): Symbolic {
  return { [tag]: "symbolic", id, expression };
}

export function unseen(why: string, expression?: string, oneOf?: readonly string[]): Unseen {
  return {
    [tag]: "unseen",
    why,
    ...(expression !== undefined && { expression }),
    ...(oneOf && { oneOf }),
  };
}

/** A list of allowed values that is worth looking through: more are no list of places. */
export function choicesOf(values: readonly unknown[] | undefined): readonly string[] | undefined {
  return values && values.length > 0 && values.length <= mostChoices && values.every(isString)
    ? values
    : undefined;
}

export const mostChoices = 64;
const isString = (value: unknown): value is string => typeof value === "string";

export const isSymbolic = (value: unknown): value is Symbolic => tagOf(value) === "symbolic";
export const isUnseen = (value: unknown): value is Unseen => tagOf(value) === "unseen";

const tagOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as Partial<Symbolic>)[tag] : undefined;
