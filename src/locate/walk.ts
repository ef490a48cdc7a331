/** Walks the path of a row through a record: values, what is missing, and what has another shape. */

/**
 * Where a path breaks off:
 * - `outside`: at a setting that nobody made;
 * - `place`: a record or an element is there, or the row is switched on, and what says where to is missing;
 * - `list`: a record or an element is there, and the list or record of more of them that it should have is missing;
 * - `nothing`: a resource within another one lacks what ARM calls `properties`, so that nothing of it was read.
 */
export type Break = "outside" | "place" | "list" | "nothing";

/** What a walk finds. */
export interface Walker {
  /**
   * A value that is there, an empty text as well. `elementAt`: the pointer of the innermost element. `kind`: what
   * it would be if the value were missing.
   */
  readonly value: (
    value: string,
    pointer: string,
    element: unknown,
    elementAt: string,
    kind: Break,
  ) => void;
  /**
   * Where the path breaks off at a property that is absent or null; an empty list is not missing. `element`: the innermost element, where it is there and the rest of the path is not; the whole
   * record where the path has no elements.
   */
  readonly missing: (pointer: string, element: unknown, elementAt: string, kind: Break) => void;
  /** A list on the way has no elements. `kind`: what it would be if the list were missing. */
  readonly empty: (pointer: string, kind: Break) => void;
  /** The record has another shape than the path: in words. */
  readonly wrong: (what: string) => void;
}

/** The properties of a path up to its next `[]` or `{}`, or to its end. */
interface Stretch {
  readonly steps: readonly string[];
  /** What the pointer has got longer by, after so many steps. */
  readonly pointers: readonly string[];
  /** What it means that the path breaks off after so many steps. */
  readonly breaks: readonly Break[];
  readonly end: "[]" | "{}" | undefined;
}

/** What is known of a path beyond its steps. */
export interface About {
  /** How many of its first steps lead to records that are always there. */
  readonly roots?: number;
  /** The record of settings that every resource on the way has. */
  readonly envelope?: string | undefined;
  /** Whether the walk is made only where a switch is on. */
  readonly isSwitched?: boolean;
  /** The parts of the path that may be left out of a record or an element that is there. */
  readonly optional?: readonly string[];
}

/** Compiles `A.B[].C` once, so that a run only walks. */
export function compilePath(
  path: string,
  { roots = 0, envelope, isSwitched = false, optional = [] }: About = {},
): (root: unknown, walker: Walker) => void {
  const ends = path.match(/\[\]|\{\}/g) ?? [];
  let walked = "";
  const stretches: readonly Stretch[] = path.split(/\[\]|\{\}/).map((stretch, at) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    const end = ends[at] as Stretch["end"];
    const breakAfter = (taken: number): Break => {
      const isLast = taken === steps.length;
      // Further up in the record, what is missing is a setting that nobody made.
      const isInside =
        at > 0 || (isLast && (taken > roots + 1 || (isSwitched && end === undefined)));
      const to = [walked, ...steps.slice(0, taken)].filter((part) => part !== "").join(".");
      if (!isInside || optional.includes(to)) return "outside";
      if (at > 0 && taken === 1 && steps[0] === envelope) return "nothing";
      return end === undefined ? "place" : "list";
    };
    const breaks = ["", ...steps].map((_, taken) => breakAfter(taken));
    walked = [walked, ...steps].filter((part) => part !== "").join(".") + (end ?? "");
    return {
      steps,
      pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)],
      breaks,
      end,
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
  const { steps, pointers, breaks, end } = stretches[at]!;
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== undefined && value !== null) {
    if (typeof value !== "object" || Array.isArray(value)) {
      walker.wrong(`${shapeName(value)} where a record is expected`);
      return;
    }
    const step = steps[taken++]!;
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  if (value === undefined || value === null) {
    walker.missing(
      before + pointers[taken]!,
      end === undefined ? (element ?? null) : undefined,
      before,
      breaks[taken]!,
    );
    return;
  }
  const pointer = before + pointers[taken]!;
  if (end === undefined) {
    if (typeof value === "object") walker.wrong(`${shapeName(value)} where a value is expected`);
    else walker.value(String(value), pointer, element, before, breaks[taken]!);
  } else if (Array.isArray(value)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else if (value.length === 0) walker.empty(pointer, breaks[taken]!);
    else
      for (let i = 0; i < value.length; i++)
        if (value[i] === null || value[i] === undefined) walker.wrong("nothing in a list");
        else walk(stretches, at + 1, value[i], `${pointer}/${i}`, value[i], walker);
  } else if (typeof value !== "object" || end === "[]")
    walker.wrong(`${shapeName(value)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key, item] of Object.entries(value))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key)}`, item, walker);
}

export const shapeName = (value: unknown): string =>
  value === null || value === undefined
    ? "nothing"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "a record"
        : "a value";

/** RFC 6901. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
