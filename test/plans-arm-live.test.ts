/**
 * What an ARM template says of a resource is what the live scan says of it: each live record of the fixtures
 * is written as the template that makes it, and both are at the same places.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { noInputs } from "../src/collect/collect.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Resource } from "../src/model.ts";
import { arm } from "../src/plans/arm/arm.ts";
import { armTemplateOf } from "./support/arm-template-of.ts";

const atlas = loadAtlas();

/** Type, role and location of each placement, and each gap by what it is about. */
function said(resources: Iterable<Resource>): readonly string[] {
  const lines = new Set<string>();
  const { see, finish } = locator(types, atlas, {
    placement: ({ resource, role, location }) =>
      lines.add(`${resource.type} ${role} ${location.code}`),
    gap: ({ type, role, reason }) => lines.add(`gap ${type} ${role} ${reason}`),
  });
  for (const resource of resources) see(resource);
  finish();
  return [...lines].sort();
}

test.each(globSync("fixtures/azure/*/*.json"))("%s", async (file) => {
  const all = JSON.parse(readFileSync(file, "utf8")) as Resource[];
  // What a live scan was not shown a template shows all the same.
  const live = all.filter(({ unseen }) => !unseen);
  const text = JSON.stringify(armTemplateOf(structuredClone(live)));
  const { resources, gaps } = await arm.read(
    { name: "main.json", path: undefined, text, json: JSON.parse(text) },
    noInputs,
  );
  expect(gaps).toEqual([]);
  expect(said(resources)).toEqual(said(live));
});
