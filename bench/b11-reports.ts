/** B11: writing a large report as a stream, against making one string of it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bar, Figure } from "./bar.ts";
import { interleaved, median, spread } from "./bar.ts";
import { plain } from "./child.ts";
import type { Wrote } from "./write-report.ts";

const script = fileURLToPath(new URL("write-report.ts", import.meta.url));

export const b11: Bar = {
  id: "B11",
  title: "writing 100,000 findings",
  meaning:
    "MB/s of our reporter from findings in memory to a file, divided by that of one `JSON.stringify` of the same report, its objects built already, and `writeFileSync`; and the resident memory that it takes more than before. SARIF is 20 reports of the 5,000 results that one holds. CSV and HTML are held against the time that the string of the JSON report takes: the page shows the worst 200 findings, and walks over all of them.",
  async measure({ times, quick, folder }) {
    const count = quick ? 20_000 : 100_000;
    const figures: Figure[] = [];
    const json = join(folder, "report.json");
    for (const format of ["json", "sarif"] as const) {
      const file = join(folder, `report.${format}`);
      const run = (mode: "streamed" | "whole") => async (): Promise<Wrote> => {
        const { stdout, stderr } = await plain([script, format, mode, file, String(count)], {
          folder,
        });
        if (stdout === "") throw new Error(stderr);
        return JSON.parse(stdout) as Wrote;
      };
      const { streamed, whole } = await interleaved(times, {
        streamed: run("streamed"),
        whole: run("whole"),
      });
      const rate = (all: readonly Wrote[]): string => median(all.map((one) => one.rate)).toFixed(0);
      figures.push(
        {
          name: `${format}, MB/s / whole`,
          value: spread(streamed.map((one, i) => one.rate / whole[i]!.rate)),
          unit: "x",
          bar: { mustReach: 1, aim: 1.6, better: "more" },
          note: `${rate(streamed)} MB/s, whole ${rate(whole)}`,
        },
        {
          name: `${format}, memory`,
          value: spread(streamed.map(({ growth }) => growth)),
          unit: " MB",
          bar: { mustReach: 60, aim: 35, better: "less" },
          note: `whole ${median(whole.map(({ growth }) => growth)).toFixed(0)} MB`,
        },
      );
    }
    for (const format of ["csv", "html"] as const) {
      const run = (args: readonly string[]) => async (): Promise<Wrote> => {
        const { stdout, stderr } = await plain([script, ...args, String(count)], { folder });
        if (stdout === "") throw new Error(stderr);
        return JSON.parse(stdout) as Wrote;
      };
      const { streamed, whole } = await interleaved(times, {
        streamed: run([format, "streamed", join(folder, `report.${format}`)]),
        whole: run(["json", "whole", json]),
      });
      figures.push(
        {
          name: `${format}, time of whole JSON / time`,
          value: spread(streamed.map((one, i) => whole[i]!.seconds / one.seconds)),
          unit: "x",
          bar: { mustReach: 0.5, aim: 1, better: "more" },
          note: `${median(streamed.map(({ rate }) => rate)).toFixed(0)} MB/s, ${median(streamed.map(({ seconds }) => seconds)).toFixed(2)} s`,
        },
        {
          name: `${format}, memory`,
          value: spread(streamed.map(({ growth }) => growth)),
          unit: " MB",
          bar: { mustReach: 60, aim: 35, better: "less" },
          note: `whole JSON ${median(whole.map(({ growth }) => growth)).toFixed(0)} MB`,
        },
      );
    }
    return figures;
  },
};
