/** How grave a finding of a rule is under a policy. */
import { type Level, type Rule, levels } from "../model.ts";
import { graverOf } from "./exceptions.ts";
import type { Policy } from "./policy.ts";

/**
 * What the policy says for the rule itself, but never graver than the level of the graver rule of the role:
 * a wider boundary makes no finding and no level worse.
 */
export function levelsOf(
  { levels: said }: Policy,
  byId: ReadonlyMap<string, Rule>,
): (rule: Rule) => Level | "off" {
  const own = ({ id, level }: Rule): Level | "off" => said.get(id) ?? level;
  const known = new Map(
    [...byId.values()].map((rule) => {
      const graver = byId.get(graverOf(rule.id));
      return [rule.id, graver ? milder(own(rule), own(graver)) : own(rule)] as const;
    }),
  );
  return (rule) => known.get(rule.id) ?? rule.level;
}

const byGravity = [...levels, "off"] as const;

function milder(a: Level | "off", b: Level | "off"): Level | "off" {
  return byGravity[Math.max(byGravity.indexOf(a), byGravity.indexOf(b))]!;
}
