/** B14: scanning a large Terraform plan, against parsing it. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { type Bar, interleaved, median, ratios } from "./bar.ts";
import { type Used, measured } from "./child.ts";
import { writePlan } from "./large-plan.ts";
import { command, mustPlace } from "./ours.ts";

const parse = 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))';

export const b14: Bar = {
  id: "B14",
  title: "scanning a large plan / bare `JSON.parse`",
  meaning:
    "Wall time, CPU time and greatest resident memory of the published command over a Terraform plan of 20,000 resources (46 MB, one resource in seven a finding), start-up and JSON report included, divided by those of a process that reads the same file and parses it.",
  async measure({ times, quick, folder, say }) {
    const file = join(folder, "plan.json");
    const report = join(folder, "report.json");
    const resources = writePlan(file, quick ? 2000 : 20_000);
    say(`${resources} resources, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
    const { ours, bare } = await interleaved(times, {
      async ours(): Promise<Used> {
        const used = await measured(
          [command, "scan", file, "--format", `json=${report}`, "--quiet"],
          { folder },
        );
        mustPlace(report, used);
        return used;
      },
      bare: () => measured(["-e", parse, file], { folder }),
    });
    const seconds = (all: readonly Used[], of: (one: Used) => number): string =>
      median(all.map(of)).toFixed(2);
    const wall = (one: Used): number => one.wall;
    const cpu = (one: Used): number => one.wholeCpu;
    return [
      {
        name: "wall",
        value: ratios(ours, bare, wall),
        unit: "x",
        bar: { mustReach: 4, aim: 2.5, better: "less" },
        note: `${seconds(ours, wall)} s, bare ${seconds(bare, wall)} s`,
      },
      {
        name: "CPU",
        value: ratios(ours, bare, cpu),
        unit: "x",
        note: `${seconds(ours, cpu)} s, bare ${seconds(bare, cpu)} s`,
      },
      {
        name: "memory",
        value: ratios(ours, bare, ({ rss }) => rss),
        unit: "x",
        bar: { mustReach: 2, aim: 1.4, better: "less" },
        note: `${median(ours.map(({ rss }) => rss / 1e6)).toFixed(0)} MB, bare ${median(bare.map(({ rss }) => rss / 1e6)).toFixed(0)} MB`,
      },
    ];
  },
};
