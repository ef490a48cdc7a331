/** B6, B7 and B12, offline: a saved inventory of a million resources is judged from its file. */
import { join, resolve } from "node:path";
import { command, folder, run } from "./child.ts";
import { writeEstate } from "./estate.ts";
import type { Figure } from "./figure.ts";

const million = 1_000_000;
const few = 10_000;

export function savedInventory(repetitions: number): Figure[] {
  const fiftieth = (i: number): boolean => i % 50 === 0;
  const large = writeEstate(million, fiftieth);
  const small = writeEstate(few, fiftieth);
  const scan = (file: string): readonly string[] => [
    command,
    "scan",
    file,
    "--format",
    `json=${join(folder, "report.json")}`,
  ];
  const speeds: number[] = [];
  const peaks: number[] = [];
  const each: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const bare = run([resolve("bench/bare.ts"), large]);
    const ours = run(scan(large), [1]);
    speeds.push(bare.wall / ours.wall);
    peaks.push(ours.peak / 1e6);
    each.push((ours.peak - run(scan(small), [1]).peak) / (million - few) / 1000);
  }
  return [
    {
      bar: "B12",
      what: "1,000,000 saved resources, MB/s / bare `JSON.parse` of them",
      values: speeds,
      unit: " ×",
      must: 0.5,
      aim: 0.8,
      atLeast: true,
    },
    { bar: "B12", what: "peak memory of it", values: peaks, unit: " MB", must: 200, aim: 150 },
    {
      bar: "B6, offline",
      what: "peak at 1,000,000 less peak at 10,000, for each resource",
      values: each,
      unit: " KB",
      must: 0.5,
      aim: 0.2,
    },
  ];
}

/** Each ends by itself, or the bench does with its error. */
export function smallHeaps(): Figure[] {
  const mostly = (i: number): boolean => i % 5 < 3;
  const estate = writeEstate(million, mostly);
  const finishes = (megabytes: number): number => {
    try {
      run(
        [
          `--max-old-space-size=${megabytes}`,
          command,
          "scan",
          estate,
          "--format",
          `json=${join(folder, "report.json")}`,
          "--format",
          `sarif=${join(folder, "report.sarif")}`,
        ],
        [1],
      );
      return 1;
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      return 0;
    }
  };
  return [512, 256, 128].map((megabytes) => ({
    bar: "B7, offline",
    what: `1,000,000 resources and 600,000 findings end on a heap of ${megabytes} MB (1: they do)`,
    values: [finishes(megabytes)],
    unit: "",
    must: megabytes === 128 ? 0 : 1,
    aim: 1,
    atLeast: true,
  }));
}
