/** B1: a scan that waits for answers, against the least it must wait. */
import type { Bar, Figure } from "./bar.ts";
import { median, spread } from "./bar.ts";
import { start } from "./cloud.ts";
import { scanAws } from "./ours.ts";
import { regionNames, skewed } from "./aws-regions.ts";

const latency = 80;
const atOnce = 16;

export const b1: Bar = {
  id: "B1",
  title: "wall / latency bound",
  meaning:
    "Wall time from the first request to the end of a scan of the tagging API in 30 regions, each call answered after 80 ms, at most 16 at once, divided by the bound max(pages of the largest region x 80 ms, all pages x 80 ms / 16). The identity, the list of regions and the questions for an inventory to hold the lists to are asked as well, and are not in the bound. Even: 10 pages a region; skewed: 100, 60 and 28 times 5.",
  async measure({ times, folder }) {
    const even = Object.fromEntries(regionNames.map((region) => [region, 10]));
    const figures: Figure[] = [];
    for (const [name, regions] of Object.entries({ even, skewed })) {
      const all = Object.values(regions);
      const pages = all.reduce((sum, count) => sum + count, 0);
      const bound = (Math.max(Math.max(...all), pages / atOnce) * latency) / 1000;
      await using cloud = await start({ aws: { list: "tagging", rows: 100, regions }, latency });
      const seconds: number[] = [];
      const whole: number[] = [];
      for (let time = 0; time < times; time++) {
        const { asking, wall } = await scanAws(cloud.origin, "none", pages * 100, { folder });
        seconds.push(asking);
        whole.push(wall);
      }
      figures.push({
        name,
        value: spread(seconds.map((one) => one / bound)),
        unit: "x",
        bar: { mustReach: 1.35, aim: 1.15, better: "less" },
        note: `${median(seconds).toFixed(2)} s, bound ${bound.toFixed(2)} s; with start-up ${median(whole).toFixed(2)} s`,
      });
    }
    return figures;
  },
};
