/** A file as dialects see it: its text, and the document where it is JSON. What can't be read is named. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { wideTextIn } from "../collect/inventory/encoding.ts";
import { decoded, withoutMark } from "../collect/inventory/lines.ts";
import type { TextFile } from "../collect/inventory/text-file.ts";
import type { PlanFile } from "./dialect.ts";
import { cutPlan, isWholePlan } from "./cut-plan.ts";
import { type Unreadable, unreadableAs } from "./unreadable.ts";

/** A larger file is an inventory, or nothing that we read. In bytes. */
const largestPlan = 256 * 1024 * 1024;
const windowSize = 64 * 1024;
/** The text of a larger document is read again where a dialect asks for it. */
const keptText = 1024 * 1024;

/** Undefined where it holds a record a line, or no text. */
export function planFileOf(
  { name, path, size }: Pick<TextFile, "name" | "path" | "size">,
  at: string | undefined,
  below?: string,
): PlanFile | undefined {
  if (size > largestPlan) return undefined;
  const start = startOf(path);
  const [first = "", ...more] = withoutMark(start).trimStart().split("\n");
  // A record a line: an inventory, which is not read as a whole.
  if (first.startsWith("{") && more.some((line) => line.trim() !== "") && parsed(first))
    return undefined;
  const common = { name, path: at, ...(below !== undefined && { below }) };
  const cut = size > keptText ? cutPlanIn(path) : undefined;
  if (cut !== undefined) return withLateText({ ...common, json: cut }, path);
  const text = textIn(path);
  if (text === undefined) return undefined;
  const json = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  return json === undefined || text.length < keptText
    ? { ...common, json, text }
    : withLateText({ ...common, json }, path);
}

/** Where what is large and parsed has its text: in the file. */
const withLateText = (file: Omit<PlanFile, "text">, path: string): PlanFile => ({
  ...file,
  get text() {
    return textIn(path) ?? "";
  },
});

/** A Terraform plan without what nobody reads of it; undefined where the file is none. */
function cutPlanIn(path: string): unknown {
  const text = cutTextIn(path);
  const json = text === undefined ? undefined : parsed(text);
  return isWholePlan(json) ? json : undefined;
}

/** The bytes are let go before the text is parsed: both are large. */
function cutTextIn(path: string): string | undefined {
  const rest = cutPlan(readFileSync(path));
  return rest && decoded(rest);
}

function textIn(path: string): string | undefined {
  const bytes = readFileSync(path);
  // `>` of Windows PowerShell 5.1 writes UTF-16: `terraform show -json PLAN > plan.json`.
  const text = wideTextIn(bytes) ?? decoded(bytes);
  return text === undefined ? undefined : withoutMark(text);
}

/** Its first kilobytes; cut in the middle of a letter, it is text all the same. */
export function startOf(path: string): string {
  const start = Buffer.alloc(windowSize);
  const descriptor = openSync(path, "r");
  try {
    const bytes = start.subarray(0, readSync(descriptor, start, 0, windowSize, 0));
    return wideTextIn(bytes) ?? bytes.toString();
  } finally {
    closeSync(descriptor);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it begins as an inventory does: with its header, or with a resource. */
export function holdsRecords(path: string): boolean {
  const [first = ""] = withoutMark(startOf(path)).trimStart().split("\n", 1);
  const { inventory, id, type } = Object(parsed(first)) as Readonly<Record<string, unknown>>;
  return inventory !== undefined || (typeof id === "string" && typeof type === "string");
}

export function unreadableIn(
  { path, size }: Pick<TextFile, "path" | "size">,
  plan: PlanFile | undefined,
): Unreadable | undefined {
  const start = startOf(path);
  const fault = plan
    ? unreadableAs(start, plan.json, plan.json !== undefined)
    : unreadableAs(start, parsed(withoutMark(start).trimStart().split("\n", 1)[0]!), false);
  return fault && size > largestPlan
    ? { name: `a plan of more than ${largestPlan / 1024 ** 2} MB`, remedy: "plan a part of it" }
    : fault;
}
