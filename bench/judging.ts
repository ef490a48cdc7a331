/** B10: judging one row under all rules, beside the `JSON.parse` of that row. In this process. */
import { loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import type { Resource } from "../src/model.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { rowOf } from "./estate.ts";
import type { Figure } from "./figure.ts";

const rowsAtOnce = 20_000;

export function judging(repetitions: number): Figure[] {
  const atlas = loadAtlas();
  const { rules, boundaries } = loadRules();
  const policy = defaultPolicy(boundariesOn("2026-11-23", boundaries, loadJurisdictions()));
  const texts = Array.from({ length: rowsAtOnce }, (_, i) => rowOf(i, "westeurope"));
  const values: number[] = [];
  for (let i = 0; i <= repetitions; i++) {
    const started = performance.now();
    const rows = texts.map((text) => JSON.parse(text) as Resource);
    const parsed = performance.now();
    const check = checker(atlas, { policy, rules, asOf: "2026-11-23" });
    for (const row of rows) check.resource(row);
    const judged = performance.now();
    const { summary } = check.finish();
    check.close();
    if (summary.resources !== rowsAtOnce || summary.findings > 0)
      throw new Error(`judged ${summary.resources} resources with ${summary.findings} findings`);
    // The first round warms the machine up.
    if (i > 0) values.push((judged - parsed) / (parsed - started));
  }
  return [
    {
      bar: "B10",
      what: `locating and judging a row under ${rules.length} rules / \`JSON.parse\` of it`,
      values,
      unit: " ×",
      must: 0.45,
      aim: 0.15,
    },
  ];
}
