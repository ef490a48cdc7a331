/** B8: what people wait for before anything is asked: help, version, and judging a small saved inventory. */
import { join } from "node:path";
import type { Bar } from "./bar.ts";
import { interleaved, median, ratios } from "./bar.ts";
import { plain } from "./child.ts";
import { writeLines } from "./inventory-lines.ts";
import { command } from "./ours.ts";

const runs = {
  bare: ["-e", "0"],
  help: [command, "--help"],
  version: [command, "--version"],
  judge: [command, "scan", "estate.ndjson", "--format", "json=report.json", "--quiet"],
} as const;

export const b8: Bar = {
  id: "B8",
  title: "start-up / `node -e 0`",
  meaning:
    "Wall time of the published command from start to end, divided by that of `node -e 0`; the inventory has 200 resources and goes to a JSON report. The compile cache is warm, as it is after the first use.",
  async measure({ times, folder }) {
    writeLines(join(folder, "estate.ndjson"), 200);
    const run = (name: keyof typeof runs) => async (): Promise<number> => {
      const { wall, code, stderr } = await plain(runs[name], { folder });
      if (code === null || code > 1) throw new Error(`${name}: exit code ${code} ${stderr}`);
      return wall * 1000;
    };
    const all = {
      bare: run("bare"),
      help: run("help"),
      version: run("version"),
      judge: run("judge"),
    };
    await interleaved(1, all);
    const walls = await interleaved(times * 5, all);
    return (["help", "version", "judge"] as const).map((name) => ({
      name: name === "judge" ? "judging a small inventory" : `--${name}`,
      value: ratios(walls[name], walls.bare, (wall) => wall),
      unit: "x",
      bar: { mustReach: 1.6, aim: 1.25, better: "less" },
      note: `${median(walls[name]).toFixed(0)} ms, node ${median(walls.bare).toFixed(0)} ms`,
    }));
  },
};
