/** Reads plans and templates: one file, or every one in a directory. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { type Batch, type CollectOptions, noInputs } from "../collect/collect.ts";
import { decoded, withoutMark } from "../collect/inventory/lines.ts";
import { type TextFile, standardInput } from "../collect/inventory/text-file.ts";
import type { Resource } from "../model.ts";
import type { Dialect, PlanFile } from "./dialect.ts";
import { dialects } from "./dialects.ts";
import { filesBelow } from "./files-below.ts";
import { planGap } from "./plan-gap.ts";

/** A larger file is an inventory, or nothing that we read. In bytes. */
const largestPlan = 256 * 1024 * 1024;
const windowSize = 64 * 1024;

/** Undefined where the file is neither a plan nor a template. */
export function collectPlan(
  file: TextFile,
  target: string,
  options: CollectOptions,
): AsyncGenerator<Batch> | undefined {
  const plan = planFileOf(file, target === standardInput ? undefined : target);
  const dialect = plan && dialects.find(({ isIt }) => isIt(plan));
  return dialect && collected(dialect, plan, options);
}

/** Each that is understood; a file of another kind is counted, and one that can't be read is a gap. */
export async function* collectDirectory(
  target: string,
  options: CollectOptions,
): AsyncGenerator<Batch> {
  let understood = 0;
  for (const { name, path, size } of filesBelow(target)) {
    if (options.signal.aborted) {
      yield {
        gaps: [
          planGap(
            { file: target },
            "the scan was stopped before every file of the directory was read",
            "scan it again to its end: without Ctrl-C, or with a longer --timeout",
            "interrupted",
          ),
        ],
      };
      return;
    }
    const plan = planFileOf({ name, path, size }, path);
    const dialect = plan && dialects.find(({ isIt }) => isIt(plan));
    if (!dialect) continue;
    understood++;
    try {
      yield* collected(dialect, { ...plan, below: target }, options);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      yield {
        gaps: [planGap({ file: name }, why, "correct the file, or scan it by itself", "failed")],
      };
    }
  }
  if (understood === 0)
    yield {
      gaps: [
        planGap(
          { file: target },
          `${target}: holds no plan and no template that this version reads`,
          "name the directory that holds them, or a file",
        ),
      ],
    };
}

async function* collected(
  { read }: Dialect,
  plan: PlanFile,
  options: CollectOptions,
): AsyncGenerator<Batch> {
  const inputs = options.planInputs ?? noInputs;
  const { resources, gaps, notes = [], identity, leftOut } = await read(plan, inputs);
  for (const note of notes) options.progress(`${plan.name}: ${note} are not judged`);
  if (identity !== undefined) yield { identity };
  if (leftOut) yield { leftOut };
  yield { gaps };
  for (const some of inParts(resources))
    yield {
      resources: inputs.onlyChanged
        ? some.map((one) => (one.planned?.action === "keep" ? { ...one, onlyReferred: true } : one))
        : some,
    };
}

function* inParts(resources: Iterable<Resource>): Generator<readonly Resource[]> {
  let some: Resource[] = [];
  for (const resource of resources)
    if (some.push(resource) === 500) {
      yield some;
      some = [];
    }
  yield some;
}

/** Undefined where it holds a record a line, or no text. */
function planFileOf(
  { name, path, size }: Pick<TextFile, "name" | "path" | "size">,
  at: string | undefined,
): PlanFile | undefined {
  if (size > largestPlan) return undefined;
  const start = startOf(path);
  const [first = "", ...more] = withoutMark(start).trimStart().split("\n");
  // A record a line: an inventory, which is not read as a whole.
  if (first.startsWith("{") && more.some((line) => line.trim() !== "") && parsed(first))
    return undefined;
  const text = decoded(readFileSync(path));
  if (text === undefined) return undefined;
  const bare = withoutMark(text);
  return { name, path: at, text: bare, json: /^\s*[[{]/.test(bare) ? parsed(bare) : undefined };
}

/** Its first kilobytes; cut in the middle of a letter, it is text all the same. */
function startOf(path: string): string {
  const start = Buffer.alloc(windowSize);
  const descriptor = openSync(path, "r");
  try {
    return start.toString("utf8", 0, readSync(descriptor, start, 0, windowSize, 0));
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
