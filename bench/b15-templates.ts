/** B15: scanning a folder of a thousand CloudFormation and ARM templates, against parsing each. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bar, interleaved, median, ratios } from "./bar.ts";
import { type Used, measured } from "./child.ts";
import { command, mustPlace } from "./ours.ts";

const bareFiles = fileURLToPath(new URL("parse-files.ts", import.meta.url));

/** Of a hospital's repository, and ordinary ones: YAML and JSON, the small and the large. */
const models = [
  "fixtures/plans/cloudformation/ordinary/containers.yaml",
  "fixtures/plans/cloudformation/ordinary/network-and-database.yaml",
  "fixtures/plans/cloudformation/ordinary/serverless.yaml",
  "fixtures/plans/cloudformation/ordinary/trail-and-storage.json",
  "fixtures/repositories/hospital/imaging/archive.yaml",
  "fixtures/repositories/hospital/wards/main.json",
] as const;

export const b15: Bar = {
  id: "B15",
  title: "scanning a folder of templates / bare `yaml` or `JSON.parse`",
  meaning:
    "Wall and CPU time of the published command over a folder of 1,000 CloudFormation templates (YAML and JSON) and ARM templates, start-up and JSON report included, divided by those of a process that parses each with the package `yaml` or `JSON.parse`.",
  async measure({ times, quick, folder }) {
    const estate = join(folder, "estate");
    mkdirSync(estate);
    const count = quick ? 100 : 1000;
    for (let i = 0; i < count; i++) {
      const model = models[i % models.length]!;
      writeFileSync(
        join(estate, `${String(i).padStart(4, "0")}${model.endsWith("json") ? ".json" : ".yaml"}`),
        readFileSync(model),
      );
    }
    const report = join(folder, "report.json");
    const { ours, bare } = await interleaved(times, {
      async ours(): Promise<Used> {
        const used = await measured(
          [
            command,
            "scan",
            estate,
            "--region",
            "eu-central-1",
            "--format",
            `json=${report}`,
            "--quiet",
          ],
          { folder },
        );
        mustPlace(report, used);
        return used;
      },
      bare: () => measured([bareFiles, estate], { folder }),
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
        bar: { mustReach: 3, aim: 2, better: "less" },
        note: `${seconds(ours, wall)} s, bare ${seconds(bare, wall)} s`,
      },
      {
        name: "CPU",
        value: ratios(ours, bare, cpu),
        unit: "x",
        note: `${seconds(ours, cpu)} s, bare ${seconds(bare, cpu)} s`,
      },
    ];
  },
};
