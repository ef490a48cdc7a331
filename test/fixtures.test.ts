/** Every fixture is a test, and every row we declare must be seen at work in one. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Resource } from "../src/model.ts";

const atlas = loadAtlas();
const witnessed = new Set<string>();
const witness = (type: string, role: string, why: string): string => `${type}: ${role}: ${why}`;

test.each(globSync("fixtures/{aws,azure}/*/*.json"))("%s", async (file) => {
  const resources = JSON.parse(readFileSync(file, "utf8")) as Resource[];
  const lines: string[] = [];
  const { see, finish } = locator(types, atlas, {
    placement({ resource, role, location, evidence, into }) {
      witnessed.add(witness(resource.type.toLowerCase(), role, evidence.why));
      // A child's place is told of its owner, and witnesses the row of the child.
      const child = resources.find(({ id }) => id === into);
      if (child) witnessed.add(witness(child.type.toLowerCase(), role, evidence.why));
      lines.push(
        `${resource.id}  ${role}  ${location.code} (${location.countries.join(" ")})  ${evidence.basis} ${evidence.pointer}`,
      );
    },
    gap(gap) {
      // A row that knows of a second place and can't tell it (an outside vendor's) is at work in its gap.
      if (gap.reason === "unresolved-reference")
        for (const { role, why } of types.get(gap.type!.toLowerCase())?.rows ?? [])
          if (role === gap.role && gap.detail.startsWith(`${why}: `))
            witnessed.add(witness(gap.type!.toLowerCase(), role, why));
      lines.push(`${gap.resource}  gap  ${gap.reason}  ${gap.role}  ${gap.detail}`);
    },
  });
  for (const resource of resources) see(resource);
  finish();
  // A type whose home is "none" is witnessed by a resource that has no placement.
  for (const { id, type } of resources) {
    const home = types.get(type.toLowerCase())?.home;
    if (home?.role === "none" && !lines.some((line) => line.startsWith(`${id}  `))) {
      witnessed.add(witness(type.toLowerCase(), "none", home.why));
      lines.push(`${id}  none`);
    }
  }
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    `../${file.replace(/json$/, "placements")}`,
  );
});

test("every row and every home is seen at work in a fixture", () => {
  const declared = [...types].flatMap(([type, { rows, home }]) => [
    ...rows.map(({ role, why }) => witness(type, role, why)),
    ...(home ? [witness(type, home.role, home.why)] : []),
  ]);
  expect(declared.filter((row) => !witnessed.has(row))).toEqual([]);
});

test("every row says why in a clause and cites a page of the provider", () => {
  for (const { type, rows, home } of types.values())
    for (const { why, docs } of [...rows, ...(home ? [home] : [])]) {
      expect(why.length, `${type}: ${why}`).toBeGreaterThan(15);
      expect(docs, `${type}: ${why}`).toMatch(
        /^https:\/\/(learn|docs|azure|aws|www)\.[a-z.]*(microsoft|amazon|azure)\.com\//,
      );
    }
});
