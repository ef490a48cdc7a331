/** Reads every plan and template in a directory. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Batch, CollectOptions } from "../collect/collect.ts";
import { noteRead } from "../collect/files-read.ts";
import { faultOf } from "../file-fault.ts";
import type { Gap } from "../model.ts";
import { collected } from "./collected.ts";
import type { Dialect, PlanFile } from "./dialect.ts";
import { dialectOf } from "./dialects.ts";
import { type FileBelow, filesBelow } from "./files-below.ts";
import { idleInputs, notNarrowed, nothingUsed } from "./idle-inputs.ts";
import { holdsRecords, planFileOf, unreadableIn } from "./plan-file.ts";
import { passedOver } from "./passed-over.ts";
import { planGap } from "./plan-gap.ts";
import { foldersIn } from "./folders-read.ts";
import { programsIn } from "./programs.ts";
import { isSource } from "./terraform-sources/source-names.ts";

/** Manifests and templates are smaller. In bytes. */
const largestNaming = 16 * 1024 * 1024;

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
  const claimed = await claimedIn(files, target);
  const noted = new Map<Dialect, number>();
  const used = nothingUsed();
  const programs = programsIn();
  const folders = foldersIn();
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
      yield { gaps: [failed(name, `${name}: can't be read: ${faultOf(error)}`)] };
      continue;
    }
    const found = plan && (await dialectOf(plan));
    if (found || (!plan && holdsRecords(path))) noteRead(path);
    if (!plan || !found) {
      const fault = unreadableIn({ path, size }, plan);
      const passed = fault ? undefined : passedOver(path, plan, inventories.size > 0);
      if (fault)
        yield { gaps: [planGap({ file: name }, `it is ${fault.name}`, fault.remedy, "failed")] };
      else if (passed !== undefined) yield { gaps: [notRead(name, passed)] };
      else if (!programs.take(name, path, () => plan?.text ?? "")) {
        others++;
        folders.note(name, path);
      }
      continue;
    }
    understood++;
    folders.read(found, plan, path);
    noted.set(found, (noted.get(found) ?? 0) + 1);
    try {
      for (const one of yield* collected(found, plan, options, used)) claimed.add(one);
    } catch (error) {
      yield { gaps: [failed(name, error instanceof Error ? error.message : String(error))] };
    }
  }
  yield { gaps: programs.gaps(folders.planned), notes: folders.notes() };
  for (const [{ note }, read] of noted) if (note) yield { notes: [note(target, read)] };
  if (others > 0)
    yield {
      notes: [
        `${target}: ${others} ${others === 1 ? "file is neither a plan nor a template" : "files are neither plans nor templates"} that this version reads, and ${others === 1 ? "was" : "were"} not judged`,
      ],
    };
  yield { notes: idleInputs(target, used, options) };
  if (understood > 0) yield { notes: notNarrowed(target, options) };
  if (understood === 0 && inventories.size === 0)
    yield {
      gaps: [
        planGap(
          { file: target },
          `${target}: contains no plan or template that this version reads`,
          "name the directory that holds them, or a file",
        ),
      ],
    };
}

const notRead = (name: string, what: string): Gap =>
  planGap(
    { file: name },
    `it is ${what}, and it was not read: of a directory, inventories are read whose names end in .ndjson, in the directory itself and in its folders`,
    "unpack it if it is packed, and move it into the directory itself, with a name that ends in .ndjson",
  );

/** `file:line:column: fault; remedy`, where a dialect says so. A gap has its place beside its words. */
function failed(file: string, why: string): Gap {
  const isOf = why.startsWith(`${file}:`);
  const rest = isOf ? why.slice(file.length + 1) : "";
  const [start = "", line, column] = /^(\d+):(\d+):/.exec(rest) ?? [];
  const place = line === undefined ? {} : { line: Number(line), column: Number(column) };
  const fault = isOf ? rest.slice(start.length).trimStart() : why;
  return planGap({ file, ...place }, fault, "correct the file, or scan it by itself", "failed");
}

/** What names other files, and so is looked at before them: assemblies, and templates of nested stacks. */
const naming =
  /"artifacts"\s*:|TemplateURL|AWS::Serverless::Application|"relativePath"|templateLink\.uri/i;

/** The files that are read with others; of those that name each other in a circle, the first is read itself. */
async function claimedIn(files: readonly FileBelow[], target: string): Promise<Set<string>> {
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
    const claims = (plan && (await dialectOf(plan))?.claims?.(plan)) ?? [];
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
