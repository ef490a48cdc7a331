/**
 * Whether a record has the shape of the paths that functions of rows read. What a row's own path goes
 * through the walker holds to it; a function that asks for a member of a text gets nothing, silently.
 */
import type { Resource } from "../model.ts";
import { factsOf } from "../providers.ts";
import type { ResourceType, Row } from "./path.ts";
import { shapeName } from "./walk.ts";

/** What paths say of one value: a record with these members, a list, or anything. */
export interface Shape {
  readonly named: Map<string, Shape>;
  list: Shape | undefined;
  record: Shape | undefined;
  /** An element of a list of names: functions compare it with texts, and a number would equal none. */
  isName: boolean;
}

const anything = (): Shape => ({
  named: new Map(),
  list: undefined,
  record: undefined,
  isName: false,
});

export function shapeOf(paths: readonly string[]): Shape {
  const root = anything();
  for (const path of paths) {
    let at = root;
    for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
      if (step === "[]") at = at.list ??= anything();
      else if (step === "{}") at = at.record ??= anything();
      else {
        const next = at.named.get(step) ?? anything();
        at.named.set(step, next);
        at = next;
      }
    if (path.endsWith("[]")) at.isName = true;
  }
  return root;
}

/** The first value that has another shape, in words; undefined where all fit. What is not there fits. */
export function misfit(value: unknown, shape: Shape): string | undefined {
  const { named, list, record } = shape;
  if (value === undefined || value === null) return undefined;
  if (list) {
    if (!Array.isArray(value)) return `${shapeName(value)} where a list is expected`;
    for (const item of value as readonly unknown[]) {
      const wrong =
        list.isName && typeof item !== "string"
          ? `${item === null ? "nothing" : typeof item === "object" ? shapeName(item) : `a ${typeof item}`} in a list of names`
          : misfit(item, list);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (!record && named.size === 0) return undefined;
  if (typeof value !== "object" || Array.isArray(value))
    return `${shapeName(value)} where a record is expected`;
  for (const [name, below] of named) {
    const wrong = misfit((value as Record<string, unknown>)[name], below);
    if (wrong !== undefined) return wrong;
  }
  if (record)
    for (const item of Object.values(value)) {
      const wrong = misfit(item, record);
      if (wrong !== undefined) return wrong;
    }
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rows that can't be read, and why. */
export interface Unreadable {
  readonly why: string;
  readonly of: (row: Row) => boolean;
}

/** Whether some row reads inside the envelope: asked for each resource. */
const readingInside = new WeakMap<ResourceType, boolean>();

/** What can't be read off this resource: its record is none, or the envelope of its settings is null or no record. */
export function nothingToRead(
  { properties }: Resource,
  type: ResourceType,
): Unreadable | undefined {
  const { provider, rows } = type;
  if (!isRecord(properties))
    return { why: `${shapeName(properties)} where a record is expected`, of: () => true };
  const { envelope } = factsOf(provider).types;
  if (envelope === undefined) return undefined;
  const isInside = (row: Row): boolean =>
    pathsOf(row).some((path) => path.startsWith(`${envelope}.`));
  let isRead = readingInside.get(type);
  if (isRead === undefined) readingInside.set(type, (isRead = rows.some(isInside)));
  if (!isRead || !Object.hasOwn(properties, envelope) || isRecord(properties[envelope]))
    return undefined;
  return {
    why: `${shapeName(properties[envelope])} where its properties are expected`,
    // Answers to calls of their own stand beside it, and can be read.
    of: isInside,
  };
}

/** The answers to calls of their own that are null: what was not called, or refused, is not there or `unseen`. */
export function nullAnswers(
  { properties, unseen }: Resource,
  { needs }: ResourceType,
): readonly Unreadable[] {
  if (needs.length === 0 || !isRecord(properties)) return [];
  return needs
    .filter(({ property }) => properties[property] === null && unseen?.[property] === undefined)
    .map(({ property }) => ({
      why: `nothing where the answer ${property} is expected`,
      of: (row) => pathsOf(row).some((path) => path.split(/[.[{]/, 1)[0] === property),
    }));
}

const pathsOf = (row: Row): readonly string[] => [
  ...("read" in row ? [row.read] : []),
  ...row.reads,
];
