/** B9: how long a scan loads before it asks anything. */
import type { Bar } from "./bar.ts";
import { interleaved, median, ratios } from "./bar.ts";
import { plain } from "./child.ts";
import { type Running, start } from "./cloud.ts";
import { awsEnvironment, azureArguments, command } from "./ours.ts";

export const b9: Bar = {
  id: "B9",
  title: "first request / `node -e 0`",
  meaning:
    "Time from the start of the published command until the emulator has the first request (AWS: of all, which is STS's; with EC2: the first that EC2 gets), divided by the wall time of `node -e 0`. The keys and the region are in the environment; Azure is loopback, for which no sign-in library is loaded. The compile cache is warm.",
  async measure({ times, folder }) {
    await using aws = await start({
      aws: { list: "tagging", rows: 1, regions: { "eu-central-1": 1 } },
    });
    await using azure = await start({ azure: { list: "graph", rows: 1, pages: 1 } });
    const first =
      (
        cloud: Running,
        operation: RegExp,
        args: readonly string[],
        env: Readonly<Record<string, string>>,
      ) =>
      async (): Promise<number> => {
        await cloud.counts();
        const asked = cloud.firstAsked(operation);
        const { startedAt } = await plain(args, { folder, env }, asked);
        return (await asked) - startedAt;
      };
    const awsArguments = [command, "scan", "aws", "--quiet"];
    const all = {
      bare: async () => (await plain(["-e", "0"], { folder })).wall * 1000,
      aws: first(aws, /./, awsArguments, awsEnvironment(aws.origin)),
      ec2: first(aws, /^DescribeRegions$/, awsArguments, awsEnvironment(aws.origin)),
      azure: first(azure, /./, azureArguments, { DATA_BOUNDARY_ARM_ENDPOINT: azure.origin }),
    };
    await interleaved(1, all);
    const found = await interleaved(times * 3, all);
    const bars = {
      aws: { name: "AWS", mustReach: 4, aim: 2.5 },
      ec2: { name: "AWS with EC2", mustReach: 13, aim: 4 },
      azure: { name: "Azure", mustReach: 5, aim: 4 },
    } as const;
    return (["aws", "ec2", "azure"] as const).map((key) => {
      const { name, ...limits } = bars[key];
      return {
        name,
        value: ratios(found[key], found.bare, (milliseconds) => milliseconds),
        unit: "x",
        bar: { ...limits, better: "less" },
        note: `${median(found[key]).toFixed(0)} ms, node ${median(found.bare).toFixed(0)} ms`,
      };
    });
  },
};
