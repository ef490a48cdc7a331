/** `npm run bench [-- BAR... --quick --times=N --markdown]`: measures the bars and prints how they stand. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { b1 } from "./b1-latency.ts";
import { b10 } from "./b10-judge.ts";
import { b11 } from "./b11-reports.ts";
import { b12 } from "./b12-inventory.ts";
import { b13 } from "./b13-account.ts";
import { b14 } from "./b14-plan.ts";
import { b15 } from "./b15-templates.ts";
import { b16 } from "./b16-small-plan.ts";
import { b3 } from "./b3-throttled.ts";
import { b4 } from "./b4-calls.ts";
import { b5 } from "./b5-cpu.ts";
import { b6 } from "./b6-memory.ts";
import { b7 } from "./b7-small-heap.ts";
import { b8 } from "./b8-start.ts";
import { b9 } from "./b9-first-request.ts";
import type { Bar } from "./bar.ts";
import { type Measured, forMarkdown, forTerminal, outcome } from "./table.ts";

const bars: readonly Bar[] = [b1, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12, b13, b14, b15, b16];

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const times = Number(
  args.find((arg) => arg.startsWith("--times="))?.slice("--times=".length) ?? (quick ? 2 : 5),
);
const wanted = new Set(args.filter((arg) => /^b\d+$/i.test(arg)).map((arg) => arg.toUpperCase()));
const unknown = args.filter((arg) => !/^b\d+$|^--quick$|^--times=\d+$|^--markdown$/i.test(arg));
if (unknown.length > 0 || !(times >= 1)) {
  process.stderr.write(`bench: ${unknown.join(" ")}: not understood; see docs/performance.md\n`);
  process.exit(2);
}

const measured: Measured[] = [];
for (const bar of bars.filter(({ id }) => wanted.size === 0 || wanted.has(id))) {
  const say = (text: string): void => void process.stderr.write(`${bar.id}: ${text}\n`);
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-bench-"));
  try {
    say(bar.title);
    const figures = await bar.measure({ times, quick, folder, say });
    measured.push({ bar, figures });
    if (wanted.size !== 1) process.stderr.write(`${forTerminal([{ bar, figures }])}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.stdout.write(`${forTerminal(measured)}\n`);
const missed = measured
  .flatMap(({ figures }) => figures)
  .filter((one) => outcome(one) === "MISSED");
process.stdout.write(`${missed.length === 0 ? "all met" : `${missed.length} MISSED`}\n`);
if (args.includes("--markdown")) writeFileSync("docs/performance.md", forMarkdown(measured, times));
