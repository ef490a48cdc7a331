/** B5: what a resource costs from the wire to the report, against reading the same pages and no more. */
import type { Bar, Figure, Setting } from "./bar.ts";
import { interleaved, median, ratios } from "./bar.ts";
import { start } from "./cloud.ts";
import type { Used } from "./child.ts";
import type { Cloud } from "./emulator.ts";
import { scanAws, scanAzure } from "./ours.ts";
import { readBare } from "./yardstick.ts";

interface Kind {
  readonly name: string;
  readonly list: "tagging" | "arm" | "graph" | "ec2";
  readonly rows: number;
  readonly cloud: Cloud;
  readonly ours: (origin: string, setting: Setting) => Promise<Used>;
  readonly mustReach: number;
  readonly aim: number;
}

const perPage = { tagging: 100, arm: 1000, graph: 1000, ec2: 1000 } as const;

function kinds(quick: boolean): readonly Kind[] {
  const rows = quick ? 10_000 : 100_000;
  const instances = quick ? 2_000 : 20_000;
  return [
    {
      name: "tagging",
      list: "tagging",
      rows,
      cloud: { aws: { list: "tagging", rows: 100, regions: { "eu-central-1": rows / 100 } } },
      ours: (origin, { folder }) => scanAws(origin, "none", rows, { folder }),
      mustReach: 4.5,
      aim: 2,
    },
    {
      name: "ARM list",
      list: "arm",
      rows,
      cloud: { azure: { list: "arm", rows: 1000, pages: rows / 1000 } },
      ours: (origin, { folder }) => scanAzure(origin, rows, { folder }),
      mustReach: 3,
      aim: 1.8,
    },
    {
      name: "Resource Graph",
      list: "graph",
      rows,
      cloud: { azure: { list: "graph", rows: 1000, pages: rows / 1000 } },
      ours: (origin, { folder }) => scanAzure(origin, rows, { folder }),
      mustReach: 1.6,
      aim: 1.35,
    },
    {
      name: "EC2 DescribeInstances",
      list: "ec2",
      rows: instances,
      cloud: { aws: { list: "ec2", rows: 1000, regions: { "eu-central-1": instances / 1000 } } },
      ours: (origin, { folder }) => scanAws(origin, "ec2", instances, { folder }),
      mustReach: 20,
      aim: 4,
    },
  ];
}

export const b5: Bar = {
  id: "B5",
  title: "CPU per resource / bare reader",
  meaning:
    "CPU time (user and system, all threads) from the first request to the end, over the whole way from the wire through placing and judging to the JSON report, divided by that of a bare `node:http` + `JSON.parse` reader of the same pages (EC2: `node:http` and a regular expression for two fields). 100,000 resources, of EC2 20,000. Tagging and EC2 are scanned with those lists alone, for which the command has no option: the same pipeline, bundled as the command is.",
  async measure(setting) {
    const figures: Figure[] = [];
    for (const kind of kinds(setting.quick)) figures.push(await figureOf(kind, setting));
    return figures;
  },
};

async function figureOf(
  { name, list, rows, cloud, ours: scan, mustReach, aim }: Kind,
  setting: Setting,
): Promise<Figure> {
  setting.say(`${name}, ${rows} resources in pages of ${perPage[list]}`);
  await using emulator = await start(cloud);
  const { origin } = emulator;
  const { ours, bare } = await interleaved(setting.times, {
    ours: () => scan(origin, setting),
    bare: () => readBare(list, origin, rows, { folder: setting.folder }),
  });
  const each = (all: readonly Used[], of: (one: Used) => number): string =>
    ((median(all.map(of)) / rows) * 1e6).toFixed(1);
  return {
    name,
    value: ratios(ours, bare, ({ cpu }) => cpu),
    unit: "x",
    bar: { mustReach, aim, better: "less" },
    note: `${each(ours, ({ cpu }) => cpu)} µs a resource, bare ${each(bare, ({ cpu }) => cpu)}; with start-up ${ratios(ours, bare, ({ wholeCpu }) => wholeCpu).median.toFixed(2)}x`,
  };
}
