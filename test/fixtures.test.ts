/** Every fixture is a test, and every row we declare must be seen at work in one. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { described as allDescribed, types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Row } from "../src/locate/path.ts";
import type { Resource } from "../src/model.ts";
import { fixtureFiles } from "./support/fixture-files.ts";

const described = allDescribed();

const atlas = loadAtlas();
const witnessed = new Set<string>();
const witness = (type: string, id: string): string => `${type.toLowerCase()}: ${id}`;

test.each(fixtureFiles)("%s", async (file) => {
  const resources = JSON.parse(readFileSync(file, "utf8")) as Resource[];
  const lines: string[] = [];
  const { see, finish } = locator(types, atlas, {
    placement({ resource, role, location, evidence, into }) {
      // A child's place is told of its owner, and witnesses the home of the child.
      const child = resources.find(({ id }) => id === into);
      for (const { type } of [resource, ...(child ? [child] : [])])
        if (types.get(type.toLowerCase())?.home?.why === evidence.why)
          witnessed.add(witness(type, "home"));
      lines.push(
        `${resource.id}  ${role}  ${location.code} (${location.countries.join(" ")})  ${evidence.basis} ${evidence.pointer}`,
      );
    },
    gap: (gap) => lines.push(`${gap.resource}  gap  ${gap.reason}  ${gap.role}  ${gap.detail}`),
  });
  for (const resource of resources) see(resource);
  finish();
  // A home of "none" is witnessed by a resource that is not placed where it is listed.
  for (const { id, type } of resources) {
    if (types.get(type.toLowerCase())?.home?.role !== "none") continue;
    const own = lines.filter((line) => line.startsWith(`${id}  `));
    if (own.length === 0) lines.push(`${id}  none`);
    if (!own.some((line) => line.endsWith(" /location"))) witnessed.add(witness(type, "home"));
  }
  for (const id of rowsAtWork(resources)) witnessed.add(id);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    `../${file.replace(/json$/, "placements")}`,
  );
});

/** The rows that say something of these resources, each left alone with them. */
function rowsAtWork(resources: readonly Resource[]): readonly string[] {
  const kinds = [...new Set(resources.map(({ type }) => type.toLowerCase()))].flatMap(
    (key) => types.get(key) ?? [],
  );
  const said = (alone?: Row): number => {
    let count = 0;
    const known = new Map(
      kinds.map((kind) => [
        kind.type.toLowerCase(),
        { ...kind, rows: kind.rows.filter((row) => row === alone) },
      ]),
    );
    const { see, finish } = locator(known, atlas, {
      placement: ({ evidence }) => void (evidence.why === alone?.why && count++),
      // A row that knows of a second place and can't tell it (an outside vendor's) is at work in its gap.
      gap: ({ reason, detail }) =>
        void (
          (reason === "unresolved-reference" || (alone?.guards && reason === "unknown-value")) &&
          detail.startsWith(`${alone?.why}: `) &&
          count++
        ),
    });
    for (const resource of resources) see(resource);
    finish();
    return count;
  };
  return kinds.flatMap(({ type, rows }) =>
    rows.filter((row) => said(row) > 0).map(({ id }) => witness(type, id)),
  );
}

test("every row and every home is seen at work in a fixture", () => {
  const declared = described.flatMap(({ type, rows, home }) => [
    ...rows.map(({ id }) => witness(type, id)),
    ...(home ? [witness(type, "home")] : []),
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
