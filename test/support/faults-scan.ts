/** Scans the small estate with faults planted in it, and says what became of each. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type Gap, type Resource, UserError } from "../../src/model.ts";
import { awsSource } from "../../src/collect/aws/aws.ts";
import { ec2 } from "../../src/collect/aws/services/ec2.ts";
import { efs } from "../../src/collect/aws/services/efs.ts";
import { s3 } from "../../src/collect/aws/services/s3.ts";
import { azure } from "../../src/collect/azure/azure.ts";
import { type ScanRequest, scan } from "../../src/run.ts";
import { temporaryFolder } from "./command.ts";
import { awsEstate, azureEstate } from "./faults-estate.ts";
import type { Kind } from "./faults-kinds.ts";
import { type Planted, faultyServer } from "./faulty-server.ts";
import { silent } from "../../src/run/progress.ts";

export interface Seen {
  /** What the command would end with. */
  readonly exitCode: number;
  /** The line of a scan that could not begin. */
  readonly stopped?: string;
  /** By id; what the inventory says of each, twice where it is there twice. */
  readonly resources: ReadonlyMap<string, readonly string[]>;
  readonly counted: number;
  /** Those that no exception accepts. */
  readonly gaps: readonly Gap[];
  readonly status: string;
  readonly seconds: number;
}

/**
 * Seconds for a call, so that a scan does not take minutes to be turned away for good. ARM is asked
 * again until they are over; AWS twice, and then as slowly as it answered: the slower the machine,
 * the slower that is.
 */
export const callTimeout = { aws: 15, azure: 6 } as const;
/** Every scan must have ended by then, by itself. */
export const within = 20;

export type Provider = Kind["provider"];

/** One service of each protocol: the others are read by the same engine, and a hundred scans of them take minutes. */
const sources = [awsSource([s3, ec2, efs]), azure];

const credentials = { accessKeyId: "AKIALANDPRAXISPRAXIS", secretAccessKey: "made-up" };

/** Policies that accept what a healthy scan of the estate can't see. */
const policies: Partial<Record<Provider, string>> = {};

export async function scanEstate(
  provider: Provider,
  faults: readonly Planted[],
  request: Partial<ScanRequest> & {
    readonly certificate?: { key: string; cert: string };
    /** AWS: the endpoint and the keys are those of the environment, for one scan at a time. */
    readonly asUsersDo?: true;
  } = {},
): Promise<Seen> {
  const { certificate, asUsersDo, ...more } = request;
  await using server = await faultyServer(
    provider === "aws" ? awsEstate : azureEstate,
    faults,
    certificate,
  );
  if (asUsersDo) process.env["AWS_ENDPOINT_URL"] = server.origin;
  const { origin: endpoint } = server;
  return await seen({
    targets: [provider === "aws" ? "aws:123456789012" : "azure"],
    callTimeout: callTimeout[provider],
    ...(!asUsersDo && {
      connection: provider === "aws" ? { aws: { endpoint, credentials } } : { azure: { endpoint } },
    }),
    ...(policies[provider] !== undefined && { policyFile: policies[provider] }),
    ...more,
  });
}

/** The estate as it is: what every scan with a fault is compared with. */
export async function healthy(provider: Provider): Promise<Seen> {
  const first = await scanEstate(provider, [], { boundary: "eea", callTimeout: 60 });
  const file = join(temporaryFolder(), "data-boundary.yml");
  writeFileSync(
    file,
    JSON.stringify({
      boundary: "eea",
      exceptions: first.gaps.map(({ reason, scope, region, service }) => ({
        gap: reason,
        scope,
        ...(region !== undefined && { region }),
        ...(service !== undefined && { service }),
        reason: "so it is in a healthy scan",
        approvedBy: "dsb@praxis.example",
        expires: "2099-12-31",
      })),
    }),
  );
  policies[provider] = file;
  return scanEstate(provider, []);
}

async function seen(request: Partial<ScanRequest>): Promise<Seen> {
  const folder = temporaryFolder();
  const inventory = join(folder, "inventory.ndjson");
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const { report, exitCode, close } = await scan({
      targets: [],
      formats: [{ format: "json" }],
      allowIncomplete: false,
      concurrency: 16,
      sources,
      saveInventory: inventory,
      interrupt: new AbortController().signal,
      stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
      color: false,
      progress: silent,
      ...request,
    });
    const took = seconds();
    const gaps = [...report.gaps].filter(({ exception }) => !exception);
    close();
    return {
      exitCode,
      resources: inventoryIn(inventory),
      counted: report.summary.resources,
      gaps,
      status: report.run.status,
      seconds: took,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      exitCode: 2,
      stopped: error.message,
      resources: new Map(),
      counted: 0,
      gaps: [],
      status: "stopped",
      seconds: seconds(),
    };
  }
}

function inventoryIn(file: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const record = JSON.parse(line) as Partial<Resource>;
    if (record.id === undefined || record.properties === undefined) continue;
    const { id, ...rest } = record;
    found.set(id, [...(found.get(id) ?? []), JSON.stringify(rest)]);
  }
  return found;
}
