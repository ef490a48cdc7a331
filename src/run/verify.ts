/** Checks an evidence pack: every digest, and whether its inventory, judged again, gives its report byte for byte. */
import { lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import type { Source } from "../collect/collect.ts";
import { claimsOf } from "../collect/inventory/claims.ts";
import { faultOf } from "../file-fault.ts";
import { files as anyFile } from "../files.ts";
import { codeDigest, packagedDigests } from "../packaged.ts";
import { UserError } from "../model.ts";
import { json } from "../report/json.ts";
import { readSavedReport } from "../report/saved.ts";
import { version } from "../version.ts";
import { type PackOptions, callsIn } from "./evidence.ts";
import { faultOfChain, keptIn } from "./chain.ts";
import {
  type Manifest,
  chainFile,
  manifestFile,
  manifestOf,
  packFiles,
  sha256,
} from "./manifest.ts";
import type { scan } from "../run.ts";
import { silent } from "./progress.ts";

export interface Verified {
  readonly isSound: boolean;
  /** One sentence each: first the faults, or what was found sound. */
  readonly lines: readonly string[];
}

export async function verify(directory: string, judge: typeof scan): Promise<Verified> {
  const { manifest, isSealed } = manifestOf(directory);
  const faults = [
    ...(isSealed
      ? []
      : [`${manifestFile}: was changed: its SHA-256 is not the one that it records`]),
    ...digestFaults(directory, manifest),
    ...[faultOfChain(keptIn(directory), manifest.previous) ?? []].flat(),
  ];
  if (faults.length > 0)
    return {
      isSound: false,
      lines: [...faults, ...(await whereIn(directory, manifest, faults, judge))],
    };
  const notes = [
    `${directory}: ${Object.keys(manifest.files).length} files have the digests of ${manifestFile}`,
    ...(manifest.end === "complete"
      ? []
      : [
          `the scan was ${manifest.end}: the pack is incomplete, and its gaps list what is missing`,
        ]),
    manifest.previous === null
      ? "it names no previous pack"
      : `it replaced the pack whose ${manifestFile} has SHA-256 ${manifest.previous}: ${chainFile} contains that manifest and all previous ones, and none was changed`,
    ...(manifest.tool.code === codeDigest()
      ? []
      : [
          `its code has SHA-256 ${manifest.tool.code}, and this installation ${codeDigest()}: another build of version ${manifest.tool.version}`,
        ]),
  ];
  const other = otherRules(manifest);
  if (other !== undefined) return { isSound: false, lines: [other] };
  const difference = (await judgedAgain(directory, judge)) ?? otherThanSaid(directory, manifest);
  return difference === undefined
    ? { isSound: true, lines: [...notes, "judging the inventory again gives the same report"] }
    : { isSound: false, lines: [difference] };
}

function* digestFaults(directory: string, { files }: Manifest): Generator<string> {
  for (const name of Object.values(packFiles))
    if (!Object.hasOwn(files, name)) yield `${manifestFile}: names no ${name}`;
  for (const [name, { sha256: expected, bytes: size }] of Object.entries(files)) {
    // A manifest may come from anywhere: no path leads out of the pack.
    if (name !== chainFile && !Object.values(packFiles).includes(name as never)) {
      yield `${manifestFile}: names ${JSON.stringify(name)}, which is not a file of a pack`;
      continue;
    }
    let bytes: Buffer;
    try {
      if (!lstatSync(join(directory, name)).isFile()) {
        yield `${name}: is not a regular file; a pack contains its own files`;
        continue;
      }
      bytes = readFileSync(join(directory, name));
    } catch (error) {
      yield `${name}: cannot be read: ${faultOf(error)}`;
      continue;
    }
    const found = sha256(bytes);
    if (found !== expected)
      yield `${name}: was changed: its SHA-256 is ${found}, but ${manifestFile} records ${expected}`;
    else if (bytes.length !== size)
      yield `${name}: has ${bytes.length} bytes, but ${manifestFile} records ${size}`;
  }
  for (const name of readdirSync(directory))
    if (name !== manifestFile && !Object.hasOwn(files, name))
      yield `${name}: is in the folder, but ${manifestFile} does not name it`;
}

function otherRules({ tool, knowledge }: Manifest): string | undefined {
  const mine = packagedDigests("rules");
  const differing = [...new Set([...Object.keys(mine), ...Object.keys(knowledge)])].filter(
    (path) => mine[path] !== knowledge[path],
  );
  if (differing.length === 0 && tool.version === version()) return undefined;
  const what =
    differing.length === 0
      ? "another version"
      : `rules that differ from this installation's (${differing.slice(0, 3).join(", ")}${differing.length > 3 ? " ..." : ""})`;
  return `the digests are right, but the pack was judged by ${what}: verify it with data-boundary ${tool.version}, and this is ${version()}`;
}

/** What is said twice in a pack, of when the scan was, how it ended and what it called, is the same. */
function otherThanSaid(directory: string, manifest: Manifest): string | undefined {
  const { run, coverage } = readSavedReport(join(directory, packFiles.report));
  const path = join(directory, packFiles.inventory);
  const { header, trailer } = claimsOf({ name: path, path, size: statSync(path).size, close() {} });
  for (const key of ["startedAt", "finishedAt"] as const)
    if (run[key] !== manifest[key])
      return `${packFiles.report}: run.${key} is ${run[key]}, but ${manifestFile} records ${manifest[key]}`;
  if (header?.startedAt !== run.startedAt || !isDeepStrictEqual(header.targets, run.targets))
    return `${packFiles.report}: run.startedAt or run.targets differs from the header of ${packFiles.inventory}`;
  if (trailer?.end !== manifest.end)
    return `${manifestFile}: records that the scan ended ${manifest.end}, but ${packFiles.inventory} records ${trailer?.end}`;
  if (manifest.end !== "complete" && run.status === "complete")
    return `${packFiles.report}: says that the scan was complete, but it was ${manifest.end}`;
  return readFileSync(join(directory, packFiles.calls), "utf8") === callsIn(coverage)
    ? undefined
    : `${packFiles.calls}: differs from the coverage in ${packFiles.report}`;
}

/**
 * What the file itself vouches for is not asked: the digests are right, and a scan of plans or of a hand-made
 * file has no coverage to vouch with. What the scan missed of what it expected, and what other shards had to
 * look at, was said by that scan: its gaps are in the file.
 */
const packed: Source = {
  ...anyFile,
  async *collect(target, options) {
    for await (const batch of anyFile.collect(target, options)) {
      const { gaps = [], expected: _, ifNothing: __, part, ...rest } = batch;
      yield { ...rest, gaps: gaps.filter(({ scope }) => scope !== target) };
      // An exception that nothing matched may match in another shard, as where regions are left out.
      if (part?.shard) yield { leftOut: { targets: ["other shards"] } };
    }
  },
};

/** Of a report that was changed, and is all that was changed, where it differs: the other files say what it was. */
async function whereIn(
  directory: string,
  manifest: Manifest,
  faults: readonly string[],
  judge: typeof scan,
): Promise<readonly string[]> {
  const isReportAlone = faults.every((fault) => fault.startsWith(`${packFiles.report}: `));
  if (!isReportAlone || otherRules(manifest) !== undefined) return [];
  try {
    return [(await judgedAgain(directory, judge)) ?? []].flat();
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
}

/** Where the reports differ; undefined where they do not. */
async function judgedAgain(directory: string, judge: typeof scan): Promise<string | undefined> {
  const options = JSON.parse(
    readFileSync(join(directory, packFiles.options), "utf8"),
  ) as PackOptions;
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
  try {
    const file = join(folder, packFiles.report);
    const { close } = await judge({
      ...options,
      targets: [join(directory, packFiles.inventory)],
      sources: [packed],
      policyFile: join(directory, packFiles.policy),
      // The pack's report is the one before it was compared.
      baseline: false,
      formats: [{ format: "json", file }],
      allowIncomplete: true,
      interrupt: new AbortController().signal,
      stdout: new PassThrough(),
      color: false,
      progress: silent,
    });
    close();
    const first = readFileSync(join(directory, packFiles.report), "utf8");
    const { run } = readSavedReport(join(directory, packFiles.report));
    const again = readSavedReport(file);
    const changed = (
      ["asOf", "boundary", "identities", "tenantBoundary", "rulesOff"] as const
    ).find((key) => !isDeepStrictEqual(run[key], again.run[key]));
    if (changed !== undefined)
      return `${packFiles.report}: run.${changed} differs from the result of judging the inventory by the policy`;
    // When, by whom and of which targets the scan was is of the scan, and not of the judgement.
    const second = [...json.render({ ...again, run }, { color: false })].join("");
    if (first === second) return undefined;
    const [one, other] = [first.split("\n"), second.split("\n")];
    const at = one.findIndex((line, i) => line !== other[i]);
    return `${packFiles.report}: line ${at + 1} differs from the result of judging the inventory: ${(one[at] ?? "").trim().slice(0, 200)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
