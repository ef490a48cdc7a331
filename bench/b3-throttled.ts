/** B3: a scan that a provider holds back, against the least that its limits make it wait. */
import type { Bar, Figure, Setting } from "./bar.ts";
import { median, spread } from "./bar.ts";
import type { Used } from "./child.ts";
import { start } from "./cloud.ts";
import type { Cloud } from "./emulator.ts";
import { scanAws, scanAzure } from "./ours.ts";
import { skewed } from "./aws-regions.ts";

const perRegion = { rate: 15, burst: 15 };
const perWindow = { queries: 15, seconds: 5 };
const regionPages = Object.values(skewed);
const allPages = regionPages.reduce((sum, pages) => sum + pages, 0);
const awsLatency = 20;
/** With the one query for the subscription itself, sixty. */
const graphPages = 59;
const graphLatency = 300;

interface Kind {
  readonly name: string;
  readonly cloud: Cloud;
  readonly scan: (origin: string, folder: string) => Promise<Used>;
  /** Seconds. */
  readonly bound: number;
  readonly aim: number;
}

const kinds: readonly Kind[] = [
  {
    name: "AWS",
    cloud: {
      aws: { list: "tagging", rows: 100, regions: skewed },
      latency: awsLatency,
      limit: { kind: "bucket", ...perRegion },
    },
    scan: (origin, folder) => scanAws(origin, "none", allPages * 100, { folder }),
    bound: Math.max(
      (Math.max(...regionPages) - perRegion.burst) / perRegion.rate,
      (Math.max(...regionPages) * awsLatency) / 1000,
    ),
    aim: 1.1,
  },
  {
    name: "Resource Graph",
    cloud: {
      azure: { list: "graph", rows: 1000, pages: graphPages },
      latency: graphLatency,
      limit: { kind: "window", ...perWindow },
    },
    scan: (origin, folder) => scanAzure(origin, graphPages * 1000, { folder }),
    bound: Math.max(
      (Math.ceil((graphPages + 1) / perWindow.queries) - 1) * perWindow.seconds,
      ((graphPages + 1) * graphLatency) / 1000,
    ),
    aim: 1.2,
  },
];

export const b3: Bar = {
  id: "B3",
  title: "wall / throttle bound",
  meaning:
    "Wall time from the first request to the end, divided by the least that the limits allow. AWS: 15 calls a second in each region, 15 at once, 20 ms; regions of 100, 60 and 28 times 5 pages. Resource Graph: 15 queries in 5 seconds, reported in the quota headers, 300 ms, 60 queries. A scan that loses a row fails the run; beside it the share of calls that were turned away.",
  async measure(setting) {
    const figures: Figure[] = [];
    for (const kind of kinds) figures.push(...(await figuresOf(kind, setting)));
    return figures;
  },
};

async function figuresOf(
  { name, cloud, scan, bound, aim }: Kind,
  { times, folder, say }: Setting,
): Promise<readonly Figure[]> {
  say(`${name}, bound ${bound.toFixed(2)} s`);
  await using emulator = await start(cloud);
  const seconds: number[] = [];
  const turnedAway: number[] = [];
  for (let time = 0; time < times; time++) {
    seconds.push((await scan(emulator.origin, folder)).asking);
    const { calls, throttled } = await emulator.counts();
    const made = Object.values(calls).reduce((sum, count) => sum + count, 0);
    turnedAway.push((throttled / made) * 100);
  }
  return [
    {
      name,
      value: spread(seconds.map((one) => one / bound)),
      unit: "x",
      bar: { mustReach: 1.3, aim, better: "less" },
      note: `${median(seconds).toFixed(2)} s, bound ${bound.toFixed(2)} s; no row lost`,
    },
    {
      name: `${name}, calls turned away`,
      value: spread(turnedAway),
      unit: " %",
      bar: { mustReach: 5, aim: 5, better: "less" },
    },
  ];
}
