/** Our decisions on random organizations are those of an independent simulator of IAM: scripts/guards-oracle.ts wrote its answers down. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decisionOf, digestOf, oracleCases } from "./support/oracle-cases.ts";

const { seed, digest, denied } = JSON.parse(readFileSync("test/guards/decisions.json", "utf8")) as {
  readonly seed: number;
  readonly digest: string;
  /** By case, a digit for each request. */
  readonly denied: readonly string[];
};

test("1,600 decisions are those of the simulator", () => {
  const cases = oracleCases(denied.length, seed);
  // Other cases have other answers: run scripts/guards-oracle.ts --write again.
  expect(digestOf(cases)).toBe(digest);
  const counts = { allowed: 0, denied: 0 };
  for (const [i, one] of cases.entries())
    for (const [j, request] of one.requests.entries()) {
      const expected = denied[i]![j] === "1" ? "denied" : "allowed";
      expect({ one, request, is: decisionOf(one, request) }).toEqual({
        one,
        request,
        is: expected,
      });
      counts[expected]++;
    }
  expect(counts).toEqual({ allowed: 491, denied: 1109 });
});
