/** Whether what an answer holds is what was asked for: below the resource, of the kind, with what rows read in its shape. */
import { isRecord } from "./answer.ts";

export interface Question {
  /** The id that every id in the answer must begin with. */
  readonly below: string;
  /** The path that was asked for, without its query. */
  readonly path: string;
  /** What rows read of the answer, or of each of its elements: "properties.workspaceId". */
  readonly reads: readonly string[];
}

/** What is wrong with an element of a list; undefined where nothing is. */
export function wrongInElement(element: unknown, question: Question): string | undefined {
  if (!isRecord(element)) return "an element that is not an object";
  const { id, name } = element;
  if (!isText(id) && !isText(name)) return "an element without id and name";
  if (isText(id)) {
    const list = question.path.slice(question.path.lastIndexOf("/") + 1);
    if (!isBelow(id, question.below) || !id.toLowerCase().includes(`/${list.toLowerCase()}/`))
      return "an element of another resource or another list";
  }
  return wrongInReads(element, question.reads);
}

/** What is wrong with a detail; undefined where nothing is. */
export function wrongInDetail(
  detail: Record<string, unknown>,
  { below, path, reads }: Question,
): string | undefined {
  const { id, type } = detail;
  if (isText(id) && !isBelow(id, below)) return "the record of another resource";
  if (isText(type) && type.toLowerCase() !== typeOf(path).toLowerCase())
    return "a record of another type";
  return wrongInReads(detail, reads);
}

/** Objects where rows look for objects and lists where they look for lists; `properties` is never left out. */
function wrongInReads(
  record: Record<string, unknown>,
  reads: readonly string[],
): string | undefined {
  for (const path of reads) {
    if (path.startsWith("properties.")) {
      const { properties } = record;
      if (!isRecord(properties)) return "`properties` that is not an object";
      if (Object.keys(properties).length === 0) return "`properties` without content";
    }
    const wrong = wrongOn(record, path.replaceAll(/\[\]|\{\}/g, ".$&").split("."));
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongOn(value: unknown, steps: readonly string[], at = ""): string | undefined {
  const [step, ...rest] = steps;
  if (value === undefined || value === null) return undefined;
  // Rows read words, ids and switches: a number is none of them.
  if (step === undefined)
    return typeof value === "number" ? `\`${at}\` that is a number` : undefined;
  if (step === "[]") {
    if (!Array.isArray(value)) return `\`${at}\` that is not a list`;
    for (const item of value) {
      if (item === null || item === undefined) return `an empty element in \`${at}\``;
      const wrong = wrongOn(item, rest, at);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (!isRecord(value)) return `\`${at}\` that is not an object`;
  if (step !== "{}")
    return wrongOn(
      Object.hasOwn(value, step) ? value[step] : undefined,
      rest,
      at ? `${at}.${step}` : step,
    );
  for (const item of Object.values(value)) {
    const wrong = wrongOn(item, rest, at);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** ARM writes ids in any case, and here and there without their first slash. */
function isBelow(id: string, parent: string): boolean {
  const [child, above] = [id, parent].map((one) => one.toLowerCase().replace(/^\/?/, "/"));
  return child === above || child!.startsWith(`${above}/`);
}

/** ".../providers/Microsoft.Sql/servers/s/auditingSettings/default" -> "Microsoft.Sql/servers/auditingSettings" */
function typeOf(path: string): string {
  const [namespace = "", ...rest] = path
    .split(/\/providers\//i)
    .at(-1)!
    .split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
