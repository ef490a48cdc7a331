/** What the build does to functions that every start calls: they are compiled with their file, and nothing else changes. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Called, eager } from "../scripts/bundle/eager.ts";
import { functionsIn } from "../scripts/bundle/functions.ts";

const folder = mkdtempSync(join(tmpdir(), "data-boundary-eager-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ward = `import { hash } from "node:crypto";

// src/rooms.ts
var rooms = [
  { name: "A", beds: 2 },
  { name: "B", beds: 3, get doors() { return doors2(this); }, nurse() { return nurse(1); } },
];
function nurse(of) { return of; }
async function* doors2(room) { yield room.name; }

// src/ward.ts
var beds = rooms.map((room) => bedsOf(room));
function bedsOf(room) {
  return [first(), room.beds].join(" ");
  function first() {
    return hash("md5", room.name).slice(0, 2);
  }
}
export { beds, bedsOf, doors2, rooms };
`;

const called: Called = {
  "src/ward.ts": "bedsOf bedsOf/first ()",
  "src/rooms.ts": "doors nurse",
};

test("functions are found by their module and the names that lead to them", () => {
  expect(
    functionsIn("ward.js", ward).map(({ module, path, member }) => [
      module,
      path,
      member !== undefined,
    ]),
  ).toEqual([
    ["src/rooms.ts", "nurse", true],
    ["src/rooms.ts", "nurse", false],
    ["src/rooms.ts", "doors", false],
    ["src/ward.ts", "()", false],
    ["src/ward.ts", "bedsOf", false],
    ["src/ward.ts", "bedsOf/first", false],
  ]);
});

test("what a start calls is in parentheses, declared where it was, and gives what it gave", async () => {
  const marked = eager("ward.js", ward, called);
  expect(marked).toContain("var bedsOf = (function bedsOf(room) {");
  expect(marked).toContain("const first = (function first() {");
  expect(marked).toContain("var doors2 = (async function* doors2(room)");
  expect(marked).toContain("rooms.map(((room) => bedsOf(room)))");
  expect(marked).toContain("nurse: (function() { return nurse(1); })");
  expect(marked).toContain("get doors() { return doors2(this); }");
  const load = async (name: string, text: string): Promise<Record<string, unknown>> => {
    writeFileSync(join(folder, name), text);
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)) as Record<
      string,
      unknown
    >;
  };
  const [before, after] = [await load("before.mjs", ward), await load("after.mjs", marked)];
  expect(after["beds"]).toEqual(before["beds"]);
  const [, room] = after["rooms"] as readonly { readonly nurse?: () => number }[];
  expect([room!.nurse!(), room!.nurse!.name]).toEqual([1, "nurse"]);
  expect(after["beds"]).toHaveLength(2);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect((after["bedsOf"] as () => void).name).toBe("bedsOf");
});

test("a file of which nothing is called stays as it is", () => {
  expect(eager("ward.js", ward, { "src/kitchen.ts": "bedsOf" })).toBe(ward);
  expect(eager("ward.js", ward, { "src/ward.ts": "beds" })).toBe(ward);
});

test("the command's first line stays the first", () => {
  const bin = "#!/usr/bin/env node\n\n// src/bin.ts\nleave();\nfunction leave() {}\n";
  expect(eager("bin.js", bin, { "src/bin.ts": "leave" })).toBe(
    "#!/usr/bin/env node\nvar leave = (function leave() {});\n\n// src/bin.ts\nleave();\n\n",
  );
});
