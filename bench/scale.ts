/**
 * `node bench/scale.ts [--resources=N,N]`: writes docs/scale.md. What one account costs is measured, an estate of
 * 3,000 accounts is simulated in virtual time, and merges are measured and computed from there (ten million
 * resources take 7 GB beside the report, and ten minutes).
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { deepScans } from "./b13-account.ts";
import type { Used } from "./child.ts";
import { type Estate, simulated } from "./estate.ts";
import { merged } from "./merge.ts";

const accounts = 3000;
const scannedRegions = 17;
const regions = 20;
const shards = [1, 16, 64] as const;
const given = process.argv.find((arg) => arg.startsWith("--resources="));
const sizes = given?.slice("--resources=".length).split(",").map(Number) ?? [1_000_000, 10_000_000];
/** Types that Cloud Control is asked for where something is in use. */
const cloudControl = 161;

const folder = mkdtempSync(join(tmpdir(), "data-boundary-scale-"));
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const scans = await deepScans(2, folder, say);
const [best] = scans.toSorted((a, b) => a.used.cpu - b.used.cpu);
const { calls, used } = best!;
const cpuPerCall = used.cpu / calls;

const estateOf = (concurrency: number): Estate => ({
  accounts,
  regions,
  calls: { services: Math.round(calls / scannedRegions) - cloudControl, cloudControl },
  latency: 0.08,
  cpuPerCall,
  concurrency,
  atOnce: 4,
  limits: {
    cloudControl: { kind: "bucket", rate: 30, burst: 30 },
    sts: { kind: "bucket", rate: 600, burst: 600 },
  },
});
const runs = [16, 64].flatMap((concurrency) =>
  shards.map((count) => {
    say(`${count} shards, ${concurrency} calls at once`);
    return { concurrency, ...simulated(estateOf(concurrency), count) };
  }),
);

const merges: { readonly resources: number; readonly used: Used }[] = [];
for (const resources of sizes) {
  say(`merging ${resources} resources of ${accounts} files`);
  merges.push({ resources, used: await merged(resources, accounts, folder) });
}
rmSync(folder, { recursive: true, force: true });

const number = (value: number): string => Math.round(value).toLocaleString("en-GB");
const time = (seconds: number): string =>
  seconds >= 5400
    ? `${(seconds / 3600).toFixed(1)} h`
    : seconds >= 90
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
const dashes = (count: number): readonly string[] => Array.from({ length: count }, () => "---");

const mergedAt = (count: number): readonly string[] => {
  const measured = merges.find(({ resources }) => resources === count);
  const { resources, used: merge } = measured ?? merges.at(-1)!;
  const times = count / resources;
  return [
    number(count),
    time(merge.wall * times),
    time(merge.wholeCpu * times),
    measured ? megabytes(merge.rss) : "not computed",
    `${number((count * 0.7) / 1e6)} GB`,
    measured ? "measured" : "computed",
  ];
};

writeFileSync(
  "docs/scale.md",
  `# Scale

What an estate of ${number(accounts)} accounts in ${regions} regions costs. \`node bench/scale.ts\` writes this page: one account is measured on loopback, the estate is simulated in virtual time with the throttles of \`bench/quota.ts\`, and a merge is measured. Written on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}.

## One account

The demo's AWS account in ${scannedRegions} regions: ${number(calls)} calls, ${used.cpu.toFixed(1)} s of processor time (${(cpuPerCall * 1e3).toFixed(2)} ms a call), peak ${megabytes(used.rss)}. TLS is not in it.

## ${number(accounts)} accounts, simulated

Each call is answered after 80 ms and takes its process the time measured above; four accounts at once in a process; Cloud Control takes 30 calls a second of one account in one region; STS 600 a second of the account that calls, for all shards.

${table([
  [
    "shards",
    "calls at once in each",
    "wall time",
    "calls",
    "processor time of all",
    "calls a second of all",
    "most `AssumeRole` in a second",
  ],
  dashes(7),
  ...runs.map((run) => [
    String(run.shards),
    String(run.concurrency),
    time(run.wall),
    number(run.calls),
    time(run.cpu),
    number(run.callsPerSecond),
    String(run.mostSts),
  ]),
])}
A process holds four accounts at once and writes each to its file, so its memory does not grow with the number of accounts: peak ${megabytes(used.rss)} with one account at once.

## Merging

\`data-boundary scan FOLDER\` over ${number(accounts)} inventories, to a JSON report. One line in twelve is a finding. The computed row is the last measured one times the factor. Of each resource a slot of the table of ids stays in memory, 4 to 8 bytes; the rest is on disk beyond some hundred thousand, in the folder for temporary files. 100 million resources are for a table engine (docs/estates/) and not for one process.

${table([
  ["resources", "wall time", "processor time", "peak memory", "inventories", ""],
  dashes(6),
  ...sizes.map(mergedAt),
  mergedAt(100_000_000),
])}
## Where the next wall is

${table([
  ["what", "its limit", `${number(accounts)} accounts`],
  dashes(3),
  [
    "Organizations `ListAccounts`",
    "20 accounts a page, one page after the other; parallel callers are turned away",
    `${number(accounts / 20)} calls once, by \`discover\`; ${number((accounts / 20) * 64)} if each of 64 shards asked`,
  ],
  [
    "STS `AssumeRole`",
    "600 a second of the calling account in a region",
    `${time(accounts / 600)} at least; ${Math.max(...runs.map(({ mostSts }) => mostSts))} in the busiest second above`,
  ],
  [
    "Cloud Control",
    "some 30 a second of one account in one region",
    `${(cloudControl / 30).toFixed(1)} s at least for ${cloudControl} types, in all regions and accounts side by side`,
  ],
  [
    "Azure Resource Graph",
    "15 queries in 5 s of one identity in a tenant, 1,000 rows each",
    `1,000,000 rows take ${time((1_000_000 / 1000 / 15) * 5)}, whatever the number of shards; more identities, or a larger quota on request`,
  ],
  [
    "GitHub Actions",
    "256 jobs a matrix, 6 h a job; 20 (Free) to 500 (Enterprise) at once",
    `a job of 64 shards takes ${time(runs.find(({ shards: count, concurrency }) => count === 64 && concurrency === 16)!.wall)}; one job alone ${time(runs[0]!.wall)}`,
  ],
  [
    "GitHub code scanning",
    "20 runs a file, 5,000 results shown of each",
    "100,000 findings; beyond, the report says what was left out",
  ],
])}
The first wall of one process is its calls at once: ${number(runs[0]!.callsPerSecond)} calls a second at 16. One core would do ${number(1 / cpuPerCall)}. Limits: \`https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html\`, \`https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests\`, \`https://docs.github.com/actions/reference/limits\`, \`https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning\`; those of Organizations and Cloud Control are not published and were measured by others (aws-deployment-framework #752, aws-nuke #508).
`,
);
say("docs/scale.md written");
