/** B12: judging a saved inventory, against parsing its lines. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bar } from "./bar.ts";
import { interleaved, median, spread } from "./bar.ts";
import { type Used, measured } from "./child.ts";
import { writeLines, writeParts } from "./inventory-lines.ts";
import { command, mustHave } from "./ours.ts";

const bareLines = fileURLToPath(new URL("read-lines.ts", import.meta.url));

export const b12: Bar = {
  id: "B12",
  title: "judging a saved inventory / bare `JSON.parse`",
  meaning:
    "MB/s of the published command over an inventory of 1,000,000 lines, start-up and JSON report included (one line in twelve is a finding), divided by that of a reader that splits the same file into lines and parses each; and the greatest resident memory of ours.",
  async measure({ times, quick, folder, say }) {
    const lines = quick ? 100_000 : 1_000_000;
    const file = join(folder, "large.ndjson");
    say(`${lines} lines`);
    writeLines(file, lines);
    const megabytes = statSync(file).size / 1e6;
    const report = join(folder, "report.json");
    const { ours, bare } = await interleaved(times, {
      async ours(): Promise<Used> {
        const used = await measured(
          [command, "scan", file, "--format", `json=${report}`, "--quiet"],
          { folder },
        );
        mustHave(report, lines, used);
        return used;
      },
      bare: () => measured([bareLines, file], { folder }),
    });
    const parts = quick ? 50 : 1000;
    const estate = join(folder, "estate");
    mkdirSync(estate);
    say(`${parts} files`);
    writeParts(estate, lines, parts, 100);
    const merged = await measured(
      [command, "scan", estate, "--format", `json=${report}`, "--quiet"],
      { folder },
    );
    mustHave(report, lines, merged);
    rmSync(estate, { recursive: true });
    const rate = (all: readonly Used[]): string =>
      (megabytes / median(all.map(({ wall }) => wall))).toFixed(0);
    return [
      {
        name: "MB/s",
        value: spread(ours.map(({ wall }, i) => bare[i]!.wall / wall)),
        unit: "x",
        bar: { mustReach: 0.5, aim: 0.8, better: "more" },
        note: `${rate(ours)} MB/s, bare ${rate(bare)}; CPU ${median(ours.map(({ wholeCpu }) => wholeCpu)).toFixed(1)} s, bare ${median(bare.map(({ wholeCpu }) => wholeCpu)).toFixed(1)} s`,
      },
      {
        name: "memory",
        value: spread(ours.map(({ rss }) => rss / 1e6)),
        unit: " MB",
        bar: { mustReach: 200, aim: 150, better: "less" },
        note: `bare ${median(bare.map(({ rss }) => rss / 1e6)).toFixed(0)} MB`,
      },
      {
        name: `memory, the same in ${parts} files of 100 units of work each`,
        value: spread([merged.rss / 1e6]),
        unit: " MB",
        bar: { mustReach: 320, aim: 260, better: "less" },
        note: `${merged.wall.toFixed(0)} s`,
      },
    ];
  },
};
