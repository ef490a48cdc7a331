/** B13: what a deep scan of one account costs, with every service in the regions that every account has. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bar } from "./bar.ts";
import { median, spread } from "./bar.ts";
import { type Used, measured } from "./child.ts";
import type { Traffic } from "./demo-cloud.ts";
import { awsEnvironment, command } from "./ours.ts";

/** Switched on without being asked for. */
const regions =
  "eu-central-1,eu-west-1,eu-west-2,eu-west-3,eu-north-1,us-east-1,us-east-2,us-west-1,us-west-2,ca-central-1,sa-east-1,ap-south-1,ap-southeast-1,ap-southeast-2,ap-northeast-1,ap-northeast-2,ap-northeast-3,global";

export const b13: Bar = {
  id: "B13",
  title: "deep scan of an account",
  meaning:
    "CPU time (user and system, all threads) of the published command from the first request to the end, over the demo's AWS account in the 17 regions that every account has: every service in each of them, and Cloud Control for the types that have no list. Beside it the same for each call, and the connections that were opened: without TLS, on one host, which AWS's own is not. Seconds are those of this machine, and no ratio.",
  async measure({ times, folder, say }) {
    const scans = await deepScans(times, folder, say);
    const cpu = scans.map(({ used }) => used.cpu);
    const { calls, connections } = scans.at(-1)!;
    const peak = median(scans.map(({ used }) => used.rss));
    return [
      {
        name: "CPU",
        value: spread(cpu),
        unit: " s",
        bar: { mustReach: 5, aim: 3, better: "less" },
        note: `${calls} calls, ${connections} connections, peak ${Math.round(peak / 1e6)} MB`,
      },
      {
        name: "CPU for each call",
        value: spread(cpu.map((one) => (one / calls) * 1e3)),
        unit: " ms",
      },
    ];
  },
};

interface DeepScan extends Traffic {
  readonly used: Used;
}

export async function deepScans(
  times: number,
  folder: string,
  say: (text: string) => void,
): Promise<readonly DeepScan[]> {
  const child = fork(fileURLToPath(new URL("demo-cloud.ts", import.meta.url)));
  try {
    const [{ origin }] = (await once(child, "message")) as [{ origin: string }];
    const scans: DeepScan[] = [];
    const report = `json=${join(folder, "report.json")}`;
    for (let time = 0; time < times; time++) {
      const used = await measured(
        [command, "scan", "aws", "--regions", regions, "--quiet", "--format", report],
        { folder, env: awsEnvironment(origin) },
      );
      child.send("counts");
      const [traffic] = (await once(child, "message")) as [Traffic];
      scans.push({ used, ...traffic });
      say(`${used.cpu.toFixed(2)} s, ${traffic.calls} calls`);
    }
    return scans;
  } finally {
    child.disconnect();
  }
}
