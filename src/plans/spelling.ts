/**
 * A dialect's spelling of a type: what each of its properties is called where rows read it. One entry a
 * property; what a file says of a resource goes through its spelling and comes out in the API's shape.
 */
import { escapePointer } from "../locate/walk.ts";
import type { Written } from "../model.ts";
import { choicesOf, isSymbolic, isUnseen } from "./value.ts";
import { setMember } from "./set-member.ts";

/** What becomes of one property. */
export interface Becomes {
  /**
   * The path that rows read: `Rules[].Destination.Bucket`. Each `[]` or `{}` takes the position of the same
   * `[]` or `{}` of the dialect's path; one that has none there is the list's only element.
   */
  readonly to: string;
  /** Turns the file's value into the API's; left out: they are the same. */
  readonly as?: (value: unknown) => unknown;
  /** The value of the API where the file has none: the provider's default. */
  readonly absent?: unknown;
  /** Turns the id of another resource of the file into the form that this property has: a bucket's ARN into `s3://bucket`. */
  readonly symbol?: (id: string) => unknown;
}

/**
 * By path in the dialect, in the notation of rows. A step on a list of one block is the step on the block, as
 * Terraform writes single blocks as lists.
 */
export type Members = Readonly<Record<string, string | Becomes | readonly (string | Becomes)[]>>;

export interface Spelling {
  /** The dialect's name: "aws_s3_bucket", "AWS::S3::Bucket". */
  readonly from: string;
  /** The type whose rows read it: "AWS::S3::Bucket". */
  readonly type: string;
  readonly members: Members;
  /** Path that rows read -> its value, whatever the file says. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** Path that rows read -> why the dialect has no word for it. */
  readonly unsaid?: Readonly<Record<string, string>>;
}

export interface Spelt {
  readonly properties: Record<string, unknown>;
  /** RFC 6901 pointer -> why it can't be seen. */
  readonly unseen: Record<string, string>;
  /** RFC 6901 pointer -> as the author wrote it. */
  readonly written: Record<string, Written>;
}

/** Where in the file a value of the resource stands, by its path in the dialect: ["replica", 1, "region_name"]. */
export type WhereIs = (
  path: readonly (string | number)[],
) => Pick<Written, "line" | "column" | "expression"> | undefined;

/** Adds what a resource says, in the words of a dialect, to `into`: several spellings may add to one record. */
export function spell(
  source: unknown,
  { members, constants = {} }: Pick<Spelling, "members" | "constants">,
  whereIs: WhereIs = () => undefined,
  into: Spelt = { properties: {}, unseen: {}, written: {} },
): Spelt {
  for (const way of waysOf(members)) {
    // Most resources leave most of their properties out.
    if (way.becomes.absent === undefined && isLeftOut(source, way.from[0])) continue;
    spellMember(source, way, whereIs, into);
  }
  for (const [to, value] of Object.entries(constants)) reach(into, stepsOf(to), [], value);
  return into;
}

const isLeftOut = (source: unknown, step: Step | undefined): boolean =>
  step !== undefined &&
  !open.has(step) &&
  isRecord(source) &&
  (!Object.hasOwn(source, step) || source[step] === undefined || source[step] === null);

const isRecord = (source: unknown): source is Readonly<Record<string, unknown>> =>
  typeof source === "object" &&
  source !== null &&
  !Array.isArray(source) &&
  !isUnseen(source) &&
  !isSymbolic(source);

/** One member of a spelling, its paths taken apart. */
interface Way {
  readonly from: readonly Step[];
  readonly target: readonly Step[];
  readonly becomes: Becomes;
}

const waysCache = new WeakMap<Members, readonly Way[]>();

function waysOf(members: Members): readonly Way[] {
  let ways = waysCache.get(members);
  if (!ways) {
    ways = Object.entries(members).flatMap(([from, targets]) =>
      (Array.isArray(targets) ? targets : [targets]).map((one: string | Becomes): Way => {
        const becomes = typeof one === "string" ? { to: one } : one;
        return { from: stepsOf(from), target: stepsOf(becomes.to), becomes };
      }),
    );
    waysCache.set(members, ways);
  }
  return ways;
}

type Step = string;
const open = new Set(["[]", "{}"]);

const stepsCache = new Map<string, readonly Step[]>();

/** "A.B[].C" -> A, B, [], C. A dot in a name is written `\.`. */
function stepsOf(path: string): readonly Step[] {
  let steps = stepsCache.get(path);
  if (!steps) {
    steps = path
      .replaceAll(/(?<=.)(?=\[\]|\{\})/g, ".")
      .replaceAll("\\.", "\u0000")
      .split(".")
      .map((step) => step.replaceAll("\u0000", "."));
    stepsCache.set(path, steps);
  }
  return steps;
}

function spellMember(
  source: unknown,
  { from, target, becomes: { as, absent, symbol = (id) => id } }: Way,
  whereIs: WhereIs,
  into: Spelt,
): void {
  walk(source, 0, [], []);

  function walk(
    value: unknown,
    at: number,
    path: readonly (string | number)[],
    keys: readonly (string | number)[],
  ): void {
    if (isUnseen(value)) {
      const stop = at === from.length ? target.length : stopOf(target, keys.length);
      const pointer = reach(into, target.slice(0, stop), keys);
      into.unseen[pointer] = value.why;
      const all = value.oneOf?.map((one) => (as ? as(one) : one));
      const oneOf = at === from.length ? choicesOf(all) : undefined;
      into.written[pointer] = {
        ...writtenAs(path, value.expression, whereIs),
        ...(oneOf && { oneOf }),
      };
      return;
    }
    if (value === undefined || value === null) {
      if (absent !== undefined) reach(into, target, keys, absent);
      return;
    }
    const step = from[at];
    if (step === undefined) {
      const made = isSymbolic(value) ? symbol(value.id) : as ? as(value) : value;
      // What the file says is known, and not what it means.
      if (isUnseen(made)) {
        walk(made, at, path, keys);
        return;
      }
      const pointer = reach(into, target, keys, made);
      into.written[pointer] = writtenAs(
        path,
        isSymbolic(value) ? value.expression : asWritten(value, made),
        whereIs,
      );
      return;
    }
    if (open.has(step)) {
      const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
        ? [...value.entries()]
        : step === "{}" && typeof value === "object" && !isSymbolic(value)
          ? Object.entries(value)
          : // One block where a list may stand.
            [[0, value] as const];
      if (items.length === 0) {
        const stop = stopOf(target, keys.length);
        reach(into, target.slice(0, stop), keys, target[stop] === "{}" ? {} : []);
      }
      for (const [key, item] of items) {
        const here = [...keys, key];
        reach(into, target.slice(0, stopOf(target, keys.length) + 1), here);
        walk(item, at + 1, [...path, key], here);
      }
      return;
    }
    if (Array.isArray(value) && value.length <= 1) {
      walk(value[0], at, value.length === 0 ? path : [...path, 0], keys);
      return;
    }
    // Of another shape than the dialect's: handed on as it is, so that rows say that they don't understand it.
    if (typeof value !== "object" || Array.isArray(value) || isSymbolic(value)) {
      reach(into, target, keys, isSymbolic(value) ? value.id : value);
      return;
    }
    const next = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
    walk(next, at + 1, [...path, step], keys);
  }
}

/** The number of the target's steps before the `[]` or `{}` that takes the next key; all where there is none. */
function stopOf(target: readonly Step[], keys: number): number {
  let seen = 0;
  for (let i = 0; i < target.length; i++) if (open.has(target[i]!) && seen++ === keys) return i;
  return target.length;
}

/** Makes what is on the way to a path, and the value at its end; the pointer to it. A value that is there stays where `value` is undefined. */
function reach(
  { properties }: Spelt,
  target: readonly Step[],
  keys: readonly (string | number)[],
  value?: unknown,
): string {
  let at: Record<string | number, unknown> = properties;
  let pointer = "";
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i]!;
    const key = open.has(step) ? (keys[taken++] ?? 0) : step;
    pointer += `/${escapePointer(String(key))}`;
    const isLast = i === target.length - 1;
    if (isLast) {
      if (value !== undefined && (!isEmpty(value) || !Object.hasOwn(at, key)))
        setMember(at, key, value);
      else if (value === undefined && open.has(step) && !Object.hasOwn(at, key))
        setMember(at, key, {});
      break;
    }
    const next = target[i + 1];
    const there = Object.hasOwn(at, key) ? at[key] : undefined;
    if (typeof there === "object" && there !== null) at = there as Record<string, unknown>;
    else {
      const made = (next === "[]" ? [] : {}) as Record<string, unknown>;
      setMember(at, key, made);
      at = made;
    }
  }
  return pointer;
}

/** A list or a map in which nothing is said. */
const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** A word that a table turned into another one is quoted as the author wrote it; longer texts may hold secrets. */
const asWritten = (value: unknown, made: unknown): string | undefined =>
  typeof value === "string" && value !== made && /^[\w .-]{1,40}$/.test(value) ? value : undefined;

function writtenAs(
  path: readonly (string | number)[],
  expression: string | undefined,
  whereIs: WhereIs,
): Written {
  let attribute = "";
  for (const step of path)
    attribute += typeof step === "number" ? `[${step}]` : attribute === "" ? step : `.${step}`;
  return {
    attribute,
    ...(expression !== undefined && { expression }),
    ...whereIs(path),
  };
}

/** One more element of a list, of which nothing is known: `to` is "Members[].Region". */
export function addUnseenMember({ properties, unseen }: Spelt, to: string, why: string): void {
  const [list = "", member = ""] = to.split("[].");
  const known = properties[list];
  const members: unknown[] = Array.isArray(known) ? known : [];
  unseen[`/${escapePointer(list)}/${members.length}/${escapePointer(member)}`] = why;
  properties[list] = [...members, {}];
}
