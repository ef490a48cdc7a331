/** B7: large estates on small heaps. */
import { join } from "node:path";
import type { Bar, Figure } from "./bar.ts";
import { spread } from "./bar.ts";
import { type Used, measured } from "./child.ts";
import { start } from "./cloud.ts";
import { writeLines } from "./inventory-lines.ts";
import { command, mustHave, scanAzure } from "./ours.ts";

export const b7: Bar = {
  id: "B7",
  title: "ends on a small heap",
  meaning:
    "1 where the scan comes to its end with every resource, 0 where it does not. 1,000,000 rows of Resource Graph with `--max-old-space-size` of so many MB; and a saved inventory of 1,000,000 resources with 600,000 findings, to JSON and SARIF, on 512 MB.",
  async measure({ quick, folder, say }) {
    const rows = quick ? 50_000 : 1_000_000;
    const figures: Figure[] = [];
    {
      await using cloud = await start({ azure: { list: "graph", rows: 1000, pages: rows / 1000 } });
      for (const megabytes of [256, 128]) {
        say(`${rows} rows of Resource Graph on ${megabytes} MB`);
        const used = await ended(() =>
          scanAzure(cloud.origin, rows, { folder, nodeArgs: [heap(megabytes)] }),
        );
        figures.push(
          figureOf(`Resource Graph, ${megabytes} MB`, used, megabytes === 128 ? -Infinity : 1),
        );
      }
    }
    say(`${rows} saved resources, six in ten of them findings, on 512 MB`);
    const file = join(folder, "estate.ndjson");
    writeLines(file, rows, (i) => i % 5 < 3);
    const used = await ended(async () => {
      const report = join(folder, "report.json");
      const formats = [
        "--format",
        `json=${report}`,
        "--format",
        `sarif=${join(folder, "r.sarif")}`,
      ];
      const ran = await measured([command, "scan", file, ...formats, "--quiet"], {
        folder,
        nodeArgs: [heap(512)],
      });
      mustHave(report, rows, ran);
      return ran;
    });
    figures.push(figureOf("600,000 findings, 512 MB", used, 1));
    return figures;
  },
};

const heap = (megabytes: number): string => `--max-old-space-size=${megabytes}`;

/** What went wrong, where it did not end well. */
async function ended(scan: () => Promise<Used>): Promise<Used | string> {
  try {
    return await scan();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function figureOf(name: string, used: Used | string, mustReach: number): Figure {
  return {
    name,
    value: spread([typeof used === "string" ? 0 : 1]),
    unit: "",
    bar: { mustReach, aim: 1, better: "more" },
    note:
      typeof used === "string"
        ? used.replaceAll("\n", " ").slice(0, 100)
        : `${used.wall.toFixed(0)} s, peak ${(used.rss / 1e6).toFixed(0)} MB`,
  };
}
