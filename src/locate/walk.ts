/** Walks the path of a row through a record: values, what is missing, and what has another shape. */

/** What a walk finds. */
export interface Walker {
  /** A value that is there. `elementAt`: the pointer of the innermost element. */
  readonly value: (value: string, pointer: string, element: unknown, elementAt: string) => void;
  /**
   * Where the path breaks off at a property that is absent, null or an empty text; an empty list is not
   * missing. `element`: the innermost element, where it is there and the rest of the path is not.
   */
  readonly missing: (pointer: string, element: unknown, elementAt: string) => void;
  /** A list on the way has no elements. */
  readonly empty: (pointer: string) => void;
  /** The record has another shape than the path: in words. */
  readonly wrong: (what: string) => void;
}

/** The properties of a path up to its next `[]` or `{}`, or to its end. */
interface Stretch {
  readonly steps: readonly string[];
  /** What the pointer has got longer by, after so many steps. */
  readonly pointers: readonly string[];
  readonly end: "[]" | "{}" | undefined;
}

/** Compiles `A.B[].C` once, so that a run only walks. */
export function compilePath(path: string): (root: unknown, walker: Walker) => void {
  const ends = path.match(/\[\]|\{\}/g) ?? [];
  const stretches: readonly Stretch[] = path.split(/\[\]|\{\}/).map((stretch, at) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    return {
      steps,
      pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)],
      end: ends[at] as Stretch["end"],
    };
  });
  return (root, walker) => walk(stretches, 0, root, "", root, walker);
}

function walk(
  stretches: readonly Stretch[],
  at: number,
  from: unknown,
  before: string,
  element: unknown,
  walker: Walker,
): void {
  const { steps, pointers, end } = stretches[at]!;
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== undefined && value !== null) {
    if (typeof value !== "object" || Array.isArray(value)) {
      walker.wrong(`${shapeOf(value)} where a record is expected`);
      return;
    }
    const step = steps[taken++]!;
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  if (value === undefined || value === null || (value === "" && end === undefined)) {
    walker.missing(
      before + pointers[taken]!,
      at > 0 && end === undefined ? (element ?? null) : undefined,
      before,
    );
    return;
  }
  const pointer = before + pointers[taken]!;
  if (end === undefined) {
    if (typeof value === "object") walker.wrong(`${shapeOf(value)} where a value is expected`);
    else walker.value(String(value), pointer, element, before);
  } else if (Array.isArray(value)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else if (value.length === 0) walker.empty(pointer);
    else
      for (let i = 0; i < value.length; i++)
        if (value[i] === null || value[i] === undefined) walker.wrong("nothing in a list");
        else walk(stretches, at + 1, value[i], `${pointer}/${i}`, value[i], walker);
  } else if (typeof value !== "object" || end === "[]")
    walker.wrong(`${shapeOf(value)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key, item] of Object.entries(value))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key)}`, item, walker);
}

const shapeOf = (value: unknown): string =>
  Array.isArray(value) ? "a list" : typeof value === "object" ? "a record" : "a value";

/** RFC 6901. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
