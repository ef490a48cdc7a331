/** How ours is run: the published command, or `chosen-services.ts` bundled as the command is. */
import {
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  closeSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundleOurs } from "../scripts/bundle/ours.ts";
import { bundleVendor } from "../scripts/bundle/vendor.ts";
import { subscription } from "./azure-pages.ts";
import { type How, type Used, measured } from "./child.ts";

export const command = resolve("dist/bin.js");
/** Beside dist/, so that what the bundle reads by relative path is found. */
const built = resolve("build");

/** Bundles `chosen-services.ts` as `npm run build` bundles the command; done once a run. */
async function buildScan(): Promise<string> {
  const entry = join(built, "bench-chosen-services.js");
  if (isBuilt && existsSync(entry)) return entry;
  const { files: ours, packages } = await bundleOurs(["bench/chosen-services.ts"]);
  const { files: theirs } = await bundleVendor(packages, ours);
  rmSync(built, { recursive: true, force: true });
  for (const [file, text] of [...ours, ...theirs]) {
    mkdirSync(dirname(join(built, file)), { recursive: true });
    writeFileSync(join(built, file), text);
  }
  isBuilt = true;
  return entry;
}
let isBuilt = false;

export const awsEnvironment = (origin: string): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL: origin,
  AWS_ACCESS_KEY_ID: "AKIAHOSPITALHOSPITAL",
  AWS_SECRET_ACCESS_KEY: "made-up",
  AWS_REGION: "eu-central-1",
});

/** Scans with the services named ("none": the tagging API alone) and sees that nothing is missing. */
export async function scanAws(
  origin: string,
  services: string,
  resources: number,
  how: How,
): Promise<Used> {
  const file = join(how.folder, "report.json");
  const used = await measured([await buildScan(), services, file], {
    ...how,
    env: { ...how.env, ...awsEnvironment(origin) },
  });
  mustHave(file, resources, used);
  return used;
}

export const azureArguments = [
  command,
  "scan",
  `azure:${subscription}`,
  "--skip",
  "logs",
  // The emulator has rows and no counts.
  "--no-pushdown",
  "--quiet",
] as const;

/** The published command, to a JSON report; `resources` is without the subscription itself. */
export async function scanAzure(origin: string, resources: number, how: How): Promise<Used> {
  const file = join(how.folder, "report.json");
  const used = await measured([...azureArguments, "--format", `json=${file}`], {
    ...how,
    env: { ...how.env, DATA_BOUNDARY_ARM_ENDPOINT: origin },
  });
  // The subscription is a resource as well, and so is the tenant's boundary.
  mustHave(file, resources + 2, used);
  return used;
}

/** A faster scan that lost something is not a faster scan. */
export function mustHave(file: string, resources: number, { code, stderr }: Used): void {
  const found = resourcesIn(file);
  if (found !== resources)
    throw new Error(
      `${found} resources instead of ${resources} (exit code ${code}) ${stderr.slice(-500)}`,
    );
}

/** The plan's own count is not that of its resources: what only adds to others is none. */
export function mustPlace(file: string, { code, stderr }: Used): void {
  if ((resourcesIn(file) ?? 0) === 0)
    throw new Error(`no resource was seen (exit code ${code}) ${stderr.slice(-500)}`);
}

/** The summary stands in the first kilobytes of a report, which may be large. */
function resourcesIn(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const descriptor = openSync(file, "r");
  const head = Buffer.alloc(64 * 1024);
  const read = readSync(descriptor, head);
  closeSync(descriptor);
  const found = /"summary": \{\s*"resources": (\d+)/.exec(head.toString("utf8", 0, read))?.[1];
  return found === undefined ? undefined : Number(found);
}
