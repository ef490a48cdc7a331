/** Reads plans and templates: one file, or every one in a directory. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { type Batch, type CollectOptions, type PlanInputs, noInputs } from "../collect/collect.ts";
import { decoded, withoutMark } from "../collect/inventory/lines.ts";
import { type TextFile, standardInput } from "../collect/inventory/text-file.ts";
import { resolve } from "node:path";
import { maskedExpression } from "../locate/masked-expression.ts";
import { type Gap, type Resource, UserError } from "../model.ts";
import type { Dialect, PlanFile } from "./dialect.ts";
import { dialects } from "./dialects.ts";
import { type FileBelow, filesBelow } from "./files-below.ts";
import { type Used, idleInputs, nothingUsed } from "./idle-inputs.ts";
import { planGap } from "./plan-gap.ts";
import { isSource } from "./terraform-sources/folder.ts";
import { type Unreadable, unreadableAs } from "./unreadable.ts";

/** A larger file is an inventory, or nothing that we read. In bytes. */
const largestPlan = 256 * 1024 * 1024;
/** Manifests and templates are smaller. In bytes. */
const largestNaming = 16 * 1024 * 1024;
const windowSize = 64 * 1024;

/** Undefined where the file is neither a plan nor a template. */
export function collectPlan(
  file: TextFile,
  target: string,
  options: CollectOptions,
): AsyncGenerator<Batch> | undefined {
  const plan = planFileOf(file, target === standardInput ? undefined : target);
  const dialect = plan && dialectOf(plan);
  if (dialect) return collectedAlone(dialect, plan, options);
  const fault = unreadableIn(file, plan);
  if (fault) throw new UserError(`${file.name}: is ${fault.name}; ${fault.remedy}`);
  return undefined;
}

function unreadableIn(
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

async function* collectedAlone(
  dialect: Dialect,
  plan: PlanFile,
  options: CollectOptions,
): AsyncGenerator<Batch> {
  if (dialect.note) yield { notes: [dialect.note(plan.name, 1)] };
  const used = nothingUsed();
  yield* collected(dialect, plan, options, used);
  yield { notes: idleInputs(plan.name, used, options) };
}

/**
 * Each that is understood; a file of another kind is counted, and one that can't be read is a gap.
 * `inventories`: files of the directory that are read as targets of their own.
 */
export async function* collectDirectory(
  target: string,
  options: CollectOptions,
  inventories: ReadonlySet<string>,
): AsyncGenerator<Batch> {
  const { files, unreadable } = filesBelow(target);
  yield {
    gaps: unreadable.map(({ name, why }) =>
      planGap(
        { file: name },
        `${name}: ${why}`,
        "make it readable, or name what it leads to",
        "failed",
      ),
    ),
  };
  const claimed = claimedIn(files, target);
  const noted = new Map<Dialect, number>();
  const used = nothingUsed();
  let understood = 0;
  let others = 0;
  // A plan speaks for the sources beside it.
  const inTurn = [...files].sort((a, b) => Number(isSource(a.name)) - Number(isSource(b.name)));
  for (const { name, path, size } of inTurn) {
    if (claimed.has(resolve(path)) || inventories.has(path)) continue;
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
    let plan: PlanFile | undefined;
    try {
      plan = planFileOf({ name, path, size }, path, target);
    } catch (error) {
      yield { gaps: [failed(name, `${name}: can't be read (${codeOf(error)})`)] };
      continue;
    }
    const found = plan && dialectOf(plan);
    if (!plan || !found) {
      const fault = unreadableIn({ path, size }, plan);
      if (fault)
        yield { gaps: [planGap({ file: name }, `it is ${fault.name}`, fault.remedy, "failed")] };
      else others++;
      continue;
    }
    understood++;
    noted.set(found, (noted.get(found) ?? 0) + 1);
    try {
      for (const one of yield* collected(found, plan, options, used)) claimed.add(one);
    } catch (error) {
      yield { gaps: [failed(name, error instanceof Error ? error.message : String(error))] };
    }
  }
  for (const [{ note }, read] of noted) if (note) yield { notes: [note(target, read)] };
  if (others > 0)
    yield {
      notes: [
        `${target}: ${others} ${others === 1 ? "file is" : "files are"} no plan and no template that this version reads, and ${others === 1 ? "was" : "were"} not judged`,
      ],
    };
  yield { notes: idleInputs(target, used, options) };
  if (understood === 0 && inventories.size === 0)
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

const dialectOf = (plan: PlanFile): Dialect | undefined => dialects.find(({ isIt }) => isIt(plan));

/** `file:line:column: fault; remedy`, where a dialect says so. */
function failed(file: string, why: string): Gap {
  const rest = why.startsWith(`${file}:`) ? why.slice(file.length + 1) : "";
  const [, line, column] = /^(\d+):(\d+):/.exec(rest) ?? [];
  const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
  return planGap({ file, ...place }, why, "correct the file, or scan it by itself", "failed");
}

const codeOf = (error: unknown): string =>
  String((error as NodeJS.ErrnoException | undefined)?.code ?? "unreadable");

/** What names other files, and so is looked at before them: assemblies, and templates of nested stacks. */
const naming =
  /"artifacts"\s*:|TemplateURL|AWS::Serverless::Application|"relativePath"|templateLink\.uri/i;

/** The files that are read with others; of those that name each other in a circle, the first is read itself. */
function claimedIn(files: readonly FileBelow[], target: string): Set<string> {
  const named = new Map<string, readonly string[]>();
  for (const { name, path, size } of files) {
    if (size > largestNaming) continue;
    let plan: PlanFile | undefined;
    try {
      if (!isSource(name) && !naming.test(readFileSync(path, "latin1"))) continue;
      plan = planFileOf({ name, path, size }, path, target);
    } catch {
      // It is a gap when its turn comes.
      continue;
    }
    const claims = (plan && dialectOf(plan)?.claims?.(plan)) ?? [];
    if (claims.length > 0) named.set(resolve(path), claims);
  }
  const byOthers = new Set(
    [...named].flatMap(([path, claims]) => claims.filter((one) => one !== path)),
  );
  const first = [...named.keys()].filter((path) => !byOthers.has(path));
  const read = new Set<string>();
  const claimed = new Set<string>();
  for (const path of [...first, ...named.keys()]) {
    if (claimed.has(path)) continue;
    read.add(path);
    for (const one of named.get(path)!) if (!read.has(one)) claimed.add(one);
  }
  return claimed;
}

async function* collected(
  { read }: Dialect,
  plan: PlanFile,
  options: CollectOptions,
  used: Used,
): AsyncGenerator<Batch, readonly string[]> {
  const inputs = inputsOf(options.planInputs ?? noInputs, plan);
  const {
    resources,
    gaps,
    identity,
    leftOut,
    notes,
    removed,
    params = [],
    paramsInFiles = [],
    takes = [],
    covers = [],
  } = await read(plan, inputs);
  for (const name of params) used.params.add(name);
  for (const name of paramsInFiles) used.paramsInFiles.add(name);
  for (const option of takes) used.takes.add(option);
  if (identity !== undefined) yield { identity };
  if (leftOut) yield { leftOut };
  yield { gaps, ...(notes && { notes }), ...(removed && { removed }) };
  for (const some of inParts(resources))
    yield {
      resources: some.map((one) => {
        const shown = withMaskedExpressions(one);
        return inputs.onlyChanged && one.planned?.action === "keep"
          ? { ...shown, onlyReferred: true }
          : shown;
      }),
    };
  return covers;
}

/** What authors write in an expression is kept as far as any other text of theirs. */
function withMaskedExpressions(resource: Resource): Resource {
  const { planned } = resource;
  const written = Object.entries(planned?.written ?? {});
  if (!planned || !written.some(([, { expression }]) => expression !== undefined)) return resource;
  return {
    ...resource,
    planned: {
      ...planned,
      written: Object.fromEntries(
        written.map(([pointer, one]) => [
          pointer,
          one.expression === undefined
            ? one
            : { ...one, expression: maskedExpression(one.expression) },
        ]),
      ),
    },
  };
}

/** What the policy says of the file, where the command says nothing else. */
function inputsOf({ ofFile, ...own }: PlanInputs, { path }: PlanFile): PlanInputs {
  const said = ofFile && path !== undefined ? ofFile(resolve(path)) : undefined;
  if (!said) return own;
  return {
    ...own,
    ...(own.resourceGroupLocation === undefined &&
      said.resourceGroupLocation !== undefined && {
        resourceGroupLocation: said.resourceGroupLocation,
      }),
    params: { ...said.params, ...own.params },
    paramFiles: [...said.paramFiles, ...own.paramFiles],
    regions: own.regions.length > 0 ? own.regions : said.regions,
    providerRegions: { ...said.providerRegions, ...own.providerRegions },
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
  below?: string,
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
  return {
    name,
    path: at,
    ...(below !== undefined && { below }),
    text: bare,
    json: /^\s*[[{]/.test(bare) ? parsed(bare) : undefined,
  };
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
