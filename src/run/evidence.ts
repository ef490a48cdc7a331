/**
 * An evidence pack: a folder with what a scan saw, what it concluded, by which policy and rules, and a
 * manifest with the SHA-256 of each file, so that others can judge it again: `scan --evidence DIR`.
 */
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Coverage, type Report, type ScanEnd, UserError } from "../model.ts";
import { codeDigest, packagedDigests } from "../packaged.ts";
import { json as jsonReport } from "../report/json.ts";
import { version } from "../version.ts";
import { cannotWrite } from "../file-fault.ts";
import { chainIn, chainText } from "./chain.ts";
import {
  type Manifest,
  chainFile,
  json,
  manifestFile,
  packFiles,
  sealed,
  sha256,
} from "./manifest.ts";
import { makeFolder } from "./make-folder.ts";
import { openOutput } from "./output.ts";
import { type NamedFile, refuseSharedPlaces, refuseWithin } from "./places.ts";
import type { Plan } from "./plan.ts";
import type { ScanRequest } from "./request.ts";

/** What judges the inventory again: the options of the scan that change the report. */
export type PackOptions = Pick<ScanRequest, "boundary" | "framework" | "placements"> & {
  readonly asOf: string;
};

/** The same request, writing the inventory of the pack as well; refuses a folder that a pack would be lost in. */
export function withEvidence(request: ScanRequest): ScanRequest {
  const { evidence, formats, saveInventory, redact, history, baseline, against } = request;
  if (evidence === undefined) return request;
  if (saveInventory !== undefined)
    throw new UserError(
      `--save-inventory: has no effect with --evidence: ${join(evidence, packFiles.inventory)} is the inventory; leave it out`,
    );
  if (redact)
    throw new UserError(
      "--evidence: a pack contains the account and subscription ids that --redact hides; omit one of the two (report FILE renders a report again)",
    );
  const named = (option: string, file: string | undefined): readonly NamedFile[] =>
    file === undefined ? [] : [{ option, file }];
  refuseWithin({ option: "--evidence", file: evidence }, [
    ...formats.flatMap(({ format, file }) => named(`--format ${format}`, file)),
    ...named("--history", history),
    ...named("--checkpoint", request.checkpoint),
  ]);
  refuseSharedPlaces(
    [...Object.values(packFiles), chainFile, manifestFile].map((name) => ({
      option: "--evidence",
      file: join(evidence, name),
    })),
    [...named("--baseline", baseline || undefined), ...named("--against", against)],
  );
  openPack(evidence);
  const replaced = chainIn(evidence).length;
  if (replaced > 0)
    request.progress.say(
      `--evidence ${evidence}: replaces the pack in this folder; its manifest is kept in ${chainFile} (${replaced} so far)\n`,
    );
  return { ...request, saveInventory: join(evidence, packFiles.inventory) };
}

/** Makes the folder. One that holds other things than a pack does would not verify, and they might be overwritten. */
function openPack(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const names = readdirSync(folder);
  const known: readonly string[] = [...Object.values(packFiles), chainFile];
  const [other] = names.includes(manifestFile)
    ? []
    : names.filter((name) => !known.includes(name) && !name.endsWith(".part"));
  if (other !== undefined)
    throw new UserError(
      `--evidence ${folder}: is not an evidence pack, and contains other files (${other}); name a new folder`,
    );
}

/** After everything else is in its place: the manifest is written last. `report`: before it is held against a baseline. */
export async function writeEvidence(
  directory: string,
  { policyFile, asOf }: Pick<Plan, "policyFile" | "asOf">,
  { boundary, framework, placements }: ScanRequest,
  report: Report,
  end: ScanEnd,
): Promise<void> {
  const { run, coverage } = report;
  // Formats may need placements that the options of the pack do not name.
  const { placements: all, ...own } = report;
  const options: PackOptions = {
    asOf,
    ...(boundary !== undefined && { boundary }),
    ...(framework && framework.length > 0 && { framework }),
    ...(placements && { placements }),
  };
  await write(
    join(directory, packFiles.report),
    jsonReport.render({ ...own, ...(placements && all && { placements: all }) }, { color: false }),
  );
  await write(join(directory, packFiles.options), [json(options)]);
  await write(join(directory, packFiles.calls), [callsIn(coverage)]);
  await write(join(directory, packFiles.policy), [
    policyFile === undefined
      ? "# No policy file was found: the defaults were used.\n{}\n"
      : readFileSync(policyFile, "utf8"),
  ]);
  const place = join(directory, manifestFile);
  const chain = chainIn(directory);
  const kept = join(directory, chainFile);
  if (chain.length > 0) await write(kept, [chainText(chain)]);
  else rmSync(kept, { force: true });
  const manifest: Manifest = {
    evidence: "1",
    tool: { name: "data-boundary", version: version(), code: codeDigest() },
    end,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    files: Object.fromEntries(
      [...Object.values(packFiles), ...(chain.length > 0 ? [chainFile] : [])].sort().map((name) => {
        const bytes = readFileSync(join(directory, name));
        return [name, { sha256: sha256(bytes), bytes: bytes.length }];
      }),
    ),
    knowledge: packagedDigests("rules"),
    previous: chain.length > 0 ? sha256(chain.at(-1)!) : null,
  };
  await write(place, [sealed(manifest)]);
}

/** The calls made, as a pack lists them. */
export const callsIn = (coverage: Iterable<Coverage>): string =>
  json([...coverage].filter(({ calls }) => calls > 0));

async function write(file: string, chunks: Iterable<string>): Promise<void> {
  const output = openOutput(file);
  try {
    for (const chunk of chunks) output.write(chunk);
    await output.finish();
    output.commit();
  } finally {
    output.discard();
  }
}
