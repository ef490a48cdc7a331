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
var Bed = class Cot extends Array {
  constructor(size) { super(size); }
  wheels(of = 4) { const turn = () => this.length * of; return turn(); }
  again() { return new Cot(this.length); }
  push(one) { return super.push(one); }
  brake() { return "on"; }
};
var beds = rooms.map((room) => bedsOf(room));
function bedsOf(room) {
  return [first(), room.beds].join(" ");
  function first() {
    return hash("md5", room.name).slice(0, 2);
  }
}
export { Bed, beds, bedsOf, doors2, rooms };
`;

const called: Called = {
  "src/ward.ts": "bedsOf bedsOf/first () wheels wheels/turn again push",
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
    ["src/ward.ts", "wheels", true],
    ["src/ward.ts", "wheels/turn", false],
    ["src/ward.ts", "again", true],
    ["src/ward.ts", "push", true],
    ["src/ward.ts", "brake", true],
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
  expect(marked).toContain("wheels:(function(of = 4) { const turn = (() => this.length * of);");
  // What names its class within it, or calls what it extends, stays in it.
  expect(marked).toContain("  again() { return new Cot(this.length); }\n  push(one)");
  const outside = (of: Record<string, unknown>): unknown => {
    const made = of["Bed"] as new (size: number) => { wheels: () => number; again: () => unknown };
    const bed = new made(2);
    const { name, ...rest } = Object.getOwnPropertyDescriptor(made.prototype, "wheels")!.value;
    const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(
      made.prototype,
      "wheels",
    )!;
    return [bed.wheels(), bed.again(), made.name, name, rest, enumerable, writable, configurable];
  };
  expect(outside(after)).toEqual(outside(before));
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
