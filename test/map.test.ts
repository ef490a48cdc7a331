/** The maps of the page: their data is what the script makes, and the large one is where the boundary is. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { readMaps } from "../src/map/read.ts";
import { insetOf } from "../src/report/html/inset.ts";
import { html } from "../src/report/html.ts";
import { render } from "./support/any-report.ts";
import { type Element, parseMarkup } from "./support/markup.ts";
import { bucket, finding, hospital, reportOf } from "./support/report-fixture.ts";

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

test("a line goes from the country of a resource to each country where its data is or may be", () => {
  const ways = (
    [
      ["us", "us-east-1", ["US"], ["IE"]],
      ["uk", "eu-west-2", ["GB"], ["IE"]],
      ["many", "some", ["IE", "SG"], ["DE", "IE"]],
      // The same way again, and one whose resource is in the country itself.
      ["again", "us-west-2", ["US"], ["IE"]],
      ["there", "us-west-1", ["US"], ["US"]],
      ["unknown", "ca-central-1", ["CA"], undefined],
    ] as const
  ).map(([name, code, countries, from]) =>
    finding(bucket(name), "replica", code, countries, from && { from }),
  );
  const page = parseMarkup(render(html, reportOf(ways)));
  const [europe, whole] = page
    .byId("map")
    .all("svg")
    .filter((svg) => svg.attributes["class"] === "map");
  const linesOf = (map: Element): readonly (readonly [string, string])[] =>
    map
      .all("path")
      .flatMap(({ attributes: { class: mark = "", d = "" } }) =>
        mark.startsWith("f-") ? [[mark, d] as const] : [],
      );
  const ends = (path: string): readonly string[] => {
    const [x, y, , , ...end] = path.slice(1).split(/[Q ]/);
    return [`${x},${y}`, end.join(",")];
  };
  const at = ({ points }: typeof world, ...countries: readonly string[]): readonly string[] =>
    countries.map((country) => points[country]!.join(","));
  const { europe: near } = readMaps();
  expect(linesOf(europe!).map(([mark, d]) => [mark, ends(d)])).toEqual([
    ["f-out", at(near, "IE", "GB")],
  ]);
  expect(linesOf(whole!).map(([mark, d]) => [mark, ends(d)])).toEqual([
    ["f-out", at(world, "IE", "US")],
    ["f-may", at(world, "DE", "SG")],
    ["f-may", at(world, "IE", "SG")],
  ]);
  expect(page.byId("way-1").text()).toContain("kept in Ireland");
});

test("without a known start there is no line, and no legend of lines", () => {
  const page = render(html, reportOf([finding(bucket("b"), "replica", "us-east-1", ["US"])]));
  expect(page).not.toMatch(/class="f-|data found there/);
});
