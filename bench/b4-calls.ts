/** B4: calls made, against the least that the providers' largest pages allow. */
import type { Bar, Figure } from "./bar.ts";
import { spread } from "./bar.ts";
import { start } from "./cloud.ts";
import type { Cloud } from "./emulator.ts";
import { scanAws, scanAzure } from "./ours.ts";
import { regionNames } from "./aws-regions.ts";

interface Kind {
  readonly name: string;
  readonly cloud: Cloud;
  /** The list whose calls are counted, and the pages it has. */
  readonly operation: string;
  readonly pages: number;
  readonly scan: (origin: string, folder: string) => Promise<unknown>;
}

const kinds: readonly Kind[] = [
  {
    name: "tagging, 30 regions",
    cloud: {
      aws: {
        list: "tagging",
        rows: 100,
        regions: Object.fromEntries(regionNames.map((region) => [region, 10])),
      },
    },
    operation: "GetResources",
    pages: 300,
    scan: (origin, folder) => scanAws(origin, "none", 30_000, { folder }),
  },
  {
    name: "EC2 DescribeInstances",
    cloud: { aws: { list: "ec2", rows: 1000, regions: { "eu-central-1": 10 } } },
    operation: "DescribeInstances",
    pages: 10,
    scan: (origin, folder) => scanAws(origin, "ec2", 10_000, { folder }),
  },
  {
    name: "ARM list",
    cloud: { azure: { list: "arm", rows: 1000, pages: 10 } },
    operation: "arm resources",
    pages: 10,
    scan: (origin, folder) => scanAzure(origin, 10_000, { folder }),
  },
  {
    name: "Resource Graph",
    cloud: { azure: { list: "graph", rows: 1000, pages: 10 } },
    operation: "graph resources",
    pages: 10,
    scan: (origin, folder) => scanAzure(origin, 10_000, { folder }),
  },
];

export const b4: Bar = {
  id: "B4",
  title: "calls made / least possible",
  meaning:
    "Calls of the list, counted by the emulator, divided by the pages that the rows fill at the provider's largest page (tagging 100, the others 1,000). Exact; `test/calls.test.ts` holds each call of such scans. Beside it what was asked once: identity, regions, subscription, boundary.",
  async measure({ folder }) {
    const figures: Figure[] = [];
    for (const { name, cloud, operation, pages, scan } of kinds) {
      await using emulator = await start(cloud);
      await scan(emulator.origin, folder);
      const { calls } = await emulator.counts();
      const { [operation]: made = 0, ...others } = calls;
      const beside = Object.values(others).reduce((sum, count) => sum + count, 0);
      figures.push({
        name,
        value: spread([made / pages]),
        unit: "x",
        bar: { mustReach: 1.05, aim: 1, better: "less" },
        note: `${made} calls for ${pages} pages; ${beside} others`,
      });
    }
    return figures;
  },
};
