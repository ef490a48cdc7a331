/** B16: what a pull request waits for: the findings of a plan of a few resources. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type Bar, interleaved, median, ratios } from "./bar.ts";
import { plain } from "./child.ts";
import { command } from "./ours.ts";

export const b16: Bar = {
  id: "B16",
  title: "start to first finding / `node -e 0`",
  meaning:
    "Wall time from the start of the published command until standard output, a pipe, shows the first finding of the hospital's portal, a Terraform plan of 20 resources with six findings, divided by that of `node -e 0` from start to end. The compile cache is warm.",
  async measure({ times, folder }) {
    const file = join(folder, "plan.json");
    copyFileSync("fixtures/repositories/hospital/portal/plan.json", file);
    const scan = async (): Promise<number> => {
      const { shown, code, stderr } = await plain([command, "scan", file], {
        folder,
        shows: /^error {2}[a-z]+-outside /m,
      });
      if (shown === undefined) throw new Error(`no finding, exit code ${code} ${stderr}`);
      return shown * 1000;
    };
    const bare = async (): Promise<number> => (await plain(["-e", "0"], { folder })).wall * 1000;
    await interleaved(1, { scan, bare });
    const walls = await interleaved(times * 5, { scan, bare });
    return [
      {
        name: "a plan of 20 resources",
        value: ratios(walls.scan, walls.bare, (wall) => wall),
        unit: "x",
        bar: { mustReach: 3, aim: 2, better: "less" },
        note: `${median(walls.scan).toFixed(0)} ms, node ${median(walls.bare).toFixed(0)} ms; at their least ${Math.min(...walls.scan).toFixed(0)} and ${Math.min(...walls.bare).toFixed(0)} ms`,
      },
    ];
  },
};
