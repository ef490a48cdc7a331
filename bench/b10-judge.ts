/** B10: judging a row, against parsing it. */
import { fileURLToPath } from "node:url";
import type { Bar } from "./bar.ts";
import { median, spread } from "./bar.ts";
import { plain } from "./child.ts";
import type { Judged } from "./judge-rows.ts";

const script = fileURLToPath(new URL("judge-rows.ts", import.meta.url));

export const b10: Bar = {
  id: "B10",
  title: "judging a row / `JSON.parse` of it",
  meaning:
    "CPU time for a row of Resource Graph (2.5 KB, one in twelve a finding), in one process, warm: finding where its data goes by all rows of knowledge, and judging that under all rules, divided by parsing it. Beside it the judging alone.",
  async measure({ times, folder }) {
    const { stdout, stderr } = await plain([script, String(times)], { folder });
    if (stdout === "") throw new Error(stderr);
    const rounds = JSON.parse(stdout) as readonly Judged[];
    const of = (part: "parse" | "check" | "judge"): string =>
      `${median(rounds.map((one) => one[part])).toFixed(2)} µs`;
    return [
      {
        name: `placing and judging under ${rounds[0]!.rules} rules`,
        value: spread(rounds.map(({ check, parse }) => check / parse)),
        unit: "x",
        bar: { mustReach: 0.45, aim: 0.15, better: "less" },
        note: `${of("check")}, parsing ${of("parse")}`,
      },
      {
        name: "judging alone",
        value: spread(rounds.map(({ judge, parse }) => judge / parse)),
        unit: "x",
        note: of("judge"),
      },
    ];
  },
};
