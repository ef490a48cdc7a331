/** What the dialects of Azure can say of each row: said, or not said for a reason that is written down. */
import { expect, test } from "vitest";
import { type Said, armCoverage, azurermCoverage } from "../src/plans/azure-coverage.ts";

const count = (all: readonly Said[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { unsaid = "said" } of all) counts[unsaid] = (counts[unsaid] ?? 0) + 1;
  return counts;
};

test("ARM templates say nearly everything that rows read", () => {
  const all = armCoverage();
  const said = all.filter(({ unsaid }) => unsaid === undefined);
  expect(said.length / all.length).toBeGreaterThan(0.95);
  expect(
    all.filter(({ unsaid }) => unsaid !== undefined).map(({ type, path }) => `${type} ${path}`),
  ).toMatchSnapshot();
});

test("azurerm: what it has no word for is named, row by row", () => {
  expect(
    azurermCoverage()
      .filter(({ unsaid }) => unsaid !== undefined)
      .map(({ type, path, unsaid }) => `${type} ${path}: ${unsaid}`),
  ).toMatchSnapshot();
  expect(Object.keys(count(azurermCoverage())).length).toBeLessThan(7);
});
