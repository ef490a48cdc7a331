/** B6: what a resource costs in memory: the peak of a large estate less that of a small one. */
import type { Bar, Figure } from "./bar.ts";
import { interleaved, spread } from "./bar.ts";
import type { Used } from "./child.ts";
import { start } from "./cloud.ts";
import type { Cloud } from "./emulator.ts";
import { scanAws, scanAzure } from "./ours.ts";

const small = 10_000;

interface Kind {
  readonly name: string;
  readonly cloud: (rows: number) => Cloud;
  readonly scan: (origin: string, rows: number, folder: string) => Promise<Used>;
}

const kinds: readonly Kind[] = [
  {
    name: "tagging",
    cloud: (rows) => ({
      aws: { list: "tagging", rows: 100, regions: { "eu-central-1": rows / 100 } },
    }),
    scan: (origin, rows, folder) => scanAws(origin, "none", rows, { folder }),
  },
  {
    name: "Resource Graph",
    cloud: (rows) => ({ azure: { list: "graph", rows: 1000, pages: rows / 1000 } }),
    scan: (origin, rows, folder) => scanAzure(origin, rows, { folder }),
  },
];

export const b6: Bar = {
  id: "B6",
  title: "memory per resource",
  meaning:
    "Greatest resident memory of a scan of 1,000,000 resources less that of one of 10,000, divided by 990,000; one resource in twelve of Resource Graph is a finding. A KB is 1024 bytes, an MB 1,000,000. Three times each at most: peaks vary by a few percent, and a round takes minutes.",
  async measure({ times, quick, folder, say }) {
    const large = quick ? 100_000 : 1_000_000;
    const figures: Figure[] = [];
    for (const { name, cloud, scan } of kinds) {
      say(`${name}, ${large} resources and ${small}`);
      await using few = await start(cloud(small));
      await using many = await start(cloud(large));
      const { least, most } = await interleaved(Math.min(times, 3), {
        least: () => scan(few.origin, small, folder),
        most: () => scan(many.origin, large, folder),
      });
      const peak = spread(most.map(({ rss }) => rss / 1e6));
      figures.push(
        {
          name,
          value: spread(most.map(({ rss }, i) => (rss - least[i]!.rss) / (large - small) / 1024)),
          unit: " KB",
          bar: { mustReach: 0.5, aim: 0.2, better: "less" },
          note: `small estate ${spread(least.map(({ rss }) => rss / 1e6)).median.toFixed(0)} MB`,
        },
        {
          name: `${name}, peak`,
          value: peak,
          unit: " MB",
          bar: { mustReach: Infinity, aim: 320, better: "less" },
        },
      );
    }
    return figures;
  },
};
