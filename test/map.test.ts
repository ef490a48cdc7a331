/** The maps of the page: their data is what the script makes, and the large one is where the boundary is. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { readMaps } from "../src/map/read.ts";
import { insetOf } from "../src/report/html/inset.ts";
import { html } from "../src/report/html.ts";
import { render } from "./support/any-report.ts";
import { type Element, parseMarkup } from "./support/markup.ts";
import { hospital } from "./support/report-fixture.ts";

const { world } = readMaps();

test("rules/map.json is what scripts/map.ts makes of the atlas", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/map.ts", "--check"], {
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
});

const mapsOf = (countries: readonly string[]): readonly Element[] => {
  const page = render(html, {
    ...hospital,
    run: { ...hospital.run, boundary: { id: countries.join("+"), countries } },
  });
  return parseMarkup(page)
    .byId("map")
    .all("svg")
    .filter((svg) => svg.attributes["class"] === "map");
};
const titles = (countries: readonly string[]): readonly string[] =>
  mapsOf(countries).map((svg) => svg.all("title")[0]!.text());

test("the large map follows the boundary", () => {
  expect(titles(["DE", "FR"])).toEqual(["Map of Europe", "Map of the world"]);
  expect(titles(["US"])).toEqual(["Map around the boundary", "Map of the world"]);
  expect(titles(["JP", "KR"])).toEqual(["Map around the boundary", "Map of the world"]);
  expect(titles(["SG"])).toEqual(["Map around the boundary", "Map of the world"]);
  // All over the world: nothing is larger.
  expect(titles(["BR", "AU", "JP", "ZA"])).toEqual(["Map of the world"]);
});

test("every country of the boundary is on it, and its place in the world is framed", () => {
  for (const boundary of [["US"], ["JP", "KR"], ["SG"], ["BR"], ["NZ"], ["ZA"]]) {
    const inset = insetOf(world, boundary)!;
    for (const country of boundary) {
      expect(inset.map.points[country], country).toBeDefined();
      const [x, y] = world.points[country]!;
      const [left, top, width, height] = inset.frame;
      expect(x > left && x < left + width && y > top && y < top + height, country).toBe(true);
    }
  }
  expect(
    mapsOf(["US"])[1]!
      .all("rect")
      .some((one) => one.attributes["class"] === "frame"),
  ).toBe(true);
});
