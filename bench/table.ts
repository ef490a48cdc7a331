/** The figures as a table, for a terminal and for docs/performance.md. */
import { cpus, totalmem } from "node:os";
import type { Bar, Figure, Spread } from "./bar.ts";

export interface Measured {
  readonly bar: Bar;
  readonly figures: readonly Figure[];
}

const shown = (value: number): string =>
  value === 0 ? "0" : value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

const shownSpread = ({ median, least, most }: Spread, unit: string): string =>
  `${shown(median)}${unit} (${shown(least)}–${shown(most)})`;

export function outcome({ value, bar }: Figure): string {
  if (!bar) return "";
  const holds = (limit: number): boolean =>
    bar.better === "less" ? value.median <= limit : value.median >= limit;
  if (!holds(bar.mustReach)) return "MISSED";
  if (holds(bar.aim)) return "met, and the aim";
  return Number.isFinite(bar.mustReach) ? "met" : "short of the aim";
}

function rows(all: readonly Measured[]): readonly (readonly string[])[] {
  return all.flatMap(({ bar: { id, title }, figures }) =>
    figures.map((figure) => {
      const { name, value, unit, bar, note = "" } = figure;
      const limit = (one: number): string => (Number.isFinite(one) ? `${one}${unit}` : "–");
      return [
        id,
        `${title}: ${name}`,
        shownSpread(value, unit),
        bar ? limit(bar.mustReach) : "",
        bar ? limit(bar.aim) : "",
        outcome(figure),
        note,
      ];
    }),
  );
}

const heads = ["#", "figure", "median (range)", "must reach", "aim", "", "in this run"];

export function forTerminal(all: readonly Measured[]): string {
  const lines = [heads, ...rows(all)];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export function forMarkdown(all: readonly Measured[], times: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const meanings = all.map(({ bar: { id, meaning } }) => `- **${id}**: ${meaning}\n`).join("");
  return `# Performance

What a scan costs, held to what is physically possible: each figure is a ratio to a bound or to the barest program that does the same reading, measured side by side in one run. \`npm run bench\` prints this table, and \`npm run bench -- --markdown\` writes this page; \`npm run bench -- B5 B8\` measures some. It is not part of \`npm test\`: a busy machine is not a fault of a change. What can be exact is a test as well: the calls made (\`test/calls.test.ts\`), the modules that \`--help\` loads (\`test/dist.test.ts\`).

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB. Emulated clouds on loopback, each in a process of its own, without TLS; ours and the yardstick in turn, ${times} times each; the median, and in brackets the least and the greatest. Absolute figures drift with what else the machine does; the ratios are of pairs, and drift less.

${line(heads)}${line(heads.map(() => "---"))}${rows(all).map(line).join("")}
## What each figure means

${meanings}`;
}
