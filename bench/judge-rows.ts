/** What B10 runs: rows of Resource Graph parsed, then placed and judged. Argument: how often. Prints JSON. */
import { loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import { armResource } from "../src/collect/azure/record.ts";
import { judgeBy } from "../src/judge/judge.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { locator } from "../src/locate/locate.ts";
import type { Placement } from "../src/model.ts";
import { findingWriter } from "../src/report/json.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { graphRows } from "./azure-pages.ts";

/** Microseconds a row. */
export interface Judged {
  readonly parse: number;
  readonly check: number;
  readonly judge: number;
  readonly rules: number;
}

const count = 20_000;
const asOf = "2026-11-23";
const atlas = loadAtlas();
const { rules, boundaries } = loadRules();
const policy = defaultPolicy(boundariesOn(asOf, boundaries, loadJurisdictions()));
const texts = graphRows(count);

function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

function round(): Judged {
  const rows: unknown[] = [];
  const parse = costOf(() => {
    for (const text of texts) rows.push(JSON.parse(text));
  });
  const keep = keeper(types);
  const resources = rows.map((row) => keep(armResource(row, "resource graph resources")));
  const checking = checker(atlas, { policy, rules, asOf }, findingWriter());
  const check = costOf(() => {
    for (const resource of resources) checking.resource(resource);
  });
  checking.close();
  const placements: Placement[] = [];
  const located = locator(types, atlas, {
    placement: (one) => void placements.push(one),
    gap() {},
  });
  for (const resource of resources) located.see(resource);
  const judging = judgeBy(policy, rules, asOf);
  const judge = costOf(() => {
    for (const placement of placements) judging.placement(placement);
  });
  return { parse, check, judge, rules: rules.length };
}

// The first two warm the machine up.
const rounds = Array.from({ length: Number(process.argv[2]) + 2 }, round).slice(2);
process.stdout.write(JSON.stringify(rounds));
