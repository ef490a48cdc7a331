/**
 * An evidence pack: a folder with what a scan saw, what it concluded, by which policy and rules, and a
 * manifest with the SHA-256 of each file, so that somebody else can judge it again: `scan --evidence DIR`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Report, type ScanEnd, UserError } from "../model.ts";
import { packagedDigests } from "../packaged.ts";
import { version } from "../version.ts";
import { cannotWrite } from "./cannot-write.ts";
import { openOutput } from "./output.ts";
import type { Plan } from "./plan.ts";
import type { ScanRequest } from "./request.ts";

export const packFiles = {
  inventory: "inventory.ndjson",
  report: "report.json",
  policy: "policy.yml",
  options: "options.json",
  calls: "calls.json",
} as const;
export const manifestFile = "manifest.json";

/** What judges the inventory again: the options of the scan that change the report. */
export type PackOptions = Pick<ScanRequest, "boundary" | "framework" | "placements"> & {
  readonly asOf: string;
};

export interface Manifest {
  readonly evidence: "1";
  readonly tool: { readonly name: "data-boundary"; readonly version: string };
  /** How the scan ended: a pack of one that was interrupted says so. */
  readonly end: ScanEnd;
  /** ISO instants. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Name of a file of this folder -> SHA-256, in hex, and size in bytes. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
  /** Rules, remedies and locations of the version that judged: path in the package -> SHA-256. */
  readonly knowledge: Readonly<Record<string, string>>;
  /** SHA-256 of the manifest of the pack that stood here before: each pack names the one before it. */
  readonly previous: string | null;
}

/** The same request, writing the inventory and the JSON report of the pack as well. */
export function withEvidence(request: ScanRequest): ScanRequest {
  const { evidence, formats, saveInventory, redact } = request;
  if (evidence === undefined) return request;
  if (saveInventory !== undefined)
    throw new UserError(
      `--save-inventory: has no effect beside --evidence: ${join(evidence, packFiles.inventory)} is the inventory; leave it out`,
    );
  if (redact)
    throw new UserError(
      "--evidence: a pack contains the account and subscription ids that --redact hides; omit one of the two (report FILE renders a report again)",
    );
  try {
    mkdirSync(evidence, { recursive: true });
  } catch (error) {
    throw cannotWrite(evidence, error);
  }
  return {
    ...request,
    saveInventory: join(evidence, packFiles.inventory),
    formats: [
      ...(formats.length === 0 ? [{ format: "text" }] : formats),
      { format: "json", file: join(evidence, packFiles.report) },
    ],
  };
}

/** After everything else is in its place: the manifest is written last. */
export async function writeEvidence(
  directory: string,
  { policyFile, asOf }: Pick<Plan, "policyFile" | "asOf">,
  { boundary, framework, placements }: ScanRequest,
  { run, coverage }: Pick<Report, "run" | "coverage">,
  end: ScanEnd,
): Promise<void> {
  const options: PackOptions = {
    asOf,
    ...(boundary !== undefined && { boundary }),
    ...(framework && framework.length > 0 && { framework }),
    ...(placements && { placements }),
  };
  const calls = [...coverage].filter((unit) => unit.calls > 0);
  await write(join(directory, packFiles.options), json(options));
  await write(join(directory, packFiles.calls), json(calls));
  await write(
    join(directory, packFiles.policy),
    policyFile === undefined
      ? "# No policy file was found: the defaults were used.\n{}\n"
      : readFileSync(policyFile, "utf8"),
  );
  const place = join(directory, manifestFile);
  const manifest: Manifest = {
    evidence: "1",
    tool: { name: "data-boundary", version: version() },
    end,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    files: Object.fromEntries(
      Object.values(packFiles)
        .sort()
        .map((name) => {
          const bytes = readFileSync(join(directory, name));
          return [name, { sha256: sha256(bytes), bytes: bytes.length }];
        }),
    ),
    knowledge: packagedDigests("rules"),
    previous: existsSync(place) ? sha256(readFileSync(place)) : null,
  };
  await write(place, json(manifest));
}

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function write(file: string, text: string): Promise<void> {
  const output = openOutput(file);
  try {
    output.write(text);
    await output.finish();
    output.commit();
  } finally {
    output.discard();
  }
}
