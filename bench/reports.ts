/** B11: findings to JSON and SARIF, streamed, beside one `JSON.stringify` of the whole. */
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { command, folder, run } from "./child.ts";
import { writeEstate } from "./estate.ts";
import type { Figure } from "./figure.ts";

const findings = 100_000;

export function reports(repetitions: number): Figure[] {
  const estate = writeEstate(findings, function all() {
    return true;
  });
  const scan = (...formats: string[]): readonly string[] => [command, "scan", estate, ...formats];
  return (["json", "sarif"] as const).flatMap((format): Figure[] => {
    const file = join(folder, `report.${format}`);
    const speeds: number[] = [];
    const growths: number[] = [];
    for (let i = 0; i < repetitions; i++) {
      const without = run(scan("--format", `markdown=${join(folder, "report.md")}`), [1]);
      const written = run(scan("--format", `${format}=${file}`), [1]);
      run([resolve("bench/whole.ts"), file, join(folder, "whole.json")]);
      const whole = Number(readFileSync(join(folder, "whole.json.speed"), "utf8"));
      const seconds = Math.max(written.wall - without.wall, 1) / 1000;
      speeds.push(statSync(file).size / 1e6 / seconds / whole);
      growths.push((written.peak - without.peak) / 1e6);
    }
    return [
      {
        bar: "B11",
        what: `${format}, MB/s / \`JSON.stringify\` of the whole`,
        values: speeds,
        unit: " ×",
        must: 1,
        aim: 1.6,
        atLeast: true,
      },
      {
        bar: "B11",
        what: `${format}, memory more than without it`,
        values: growths,
        unit: " MB",
        must: 60,
        aim: 35,
      },
    ];
  });
}
