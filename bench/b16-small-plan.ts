/** B16: what a pull request waits for: the findings of a plan of a few resources. */
import { join } from "node:path";
import { type Bar, interleaved, median, ratios } from "./bar.ts";
import { plain } from "./child.ts";
import { writePlan } from "./large-plan.ts";
import { command } from "./ours.ts";

export const b16: Bar = {
  id: "B16",
  title: "start to first finding / `node -e 0`",
  meaning:
    "Wall time of the published command from its start until it has written the text report of a Terraform plan of 20 resources, divided by that of `node -e 0`. The compile cache is warm.",
  async measure({ times, folder }) {
    const file = join(folder, "plan.json");
    writePlan(file, 20);
    const scan = async (): Promise<number> => {
      const { wall, code, stderr } = await plain([command, "scan", file, "--quiet"], { folder });
      if (code === null || code === 2 || code > 3) throw new Error(`exit code ${code} ${stderr}`);
      return wall * 1000;
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
