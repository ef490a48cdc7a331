/**
 * Writes rules/map.json: the shapes of countries for the maps of the HTML report, projected and simplified, from
 * Natural Earth (public domain) as the package world-atlas has it. With --check it says whether the file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type GeoProjection,
  geoArea,
  geoCentroid,
  geoConicConformal,
  geoEqualEarth,
  geoPath,
} from "d3-geo";
import type { Feature, Polygon, Position } from "geojson";
import iso from "i18n-iso-countries";
import { feature, merge } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapData, Maps } from "../src/map/read.ts";

type Atlas = Topology<{ countries: GeometryCollection }>;

const file = "rules/map.json";
const require = createRequire(import.meta.url);
const atlas = (scale: "110m" | "50m"): Atlas =>
  require(`world-atlas/countries-${scale}.json`) as Atlas;
const antarctica = "010";

/** The middle of a country's largest part is in the sea or far from where its people are. */
const middles: Readonly<Record<string, readonly [number, number]>> = {
  CA: [-106, 57],
  HK: [114.17, 22.3],
  HR: [15.9, 45.4],
  MO: [113.55, 22.2],
  NO: [9, 61.5],
  RU: [60, 58],
  SE: [15.5, 60.5],
  US: [-97, 39],
};

/** Some territories have no number. */
const codeOf = ({ id }: { readonly id?: string | number | undefined }): string | undefined =>
  id === undefined ? undefined : iso.numericToAlpha2(String(id));

/** France without Guiana, the Netherlands without the Caribbean. */
function middleOf({ geometry }: Feature): Position {
  const parts: Polygon[] =
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }))
      : [geometry as Polygon];
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest!);
}

const withoutAntarctica = (from: Atlas): Atlas => {
  const topology = structuredClone(from);
  const { countries } = topology.objects;
  countries.geometries = countries.geometries.filter(({ id }) => id !== antarctica);
  return topology;
};

/** `weight`: parts of a line that matter less are dropped. Points are those of the finer atlas: of small countries too. */
function mapOf(
  from: Atlas,
  weight: number,
  projection: GeoProjection,
  [width, height]: readonly [number, number],
): MapData {
  const topology = simplify(presimplify(withoutAntarctica(from)), weight);
  const { countries } = topology.objects;
  const path = geoPath(projection).digits(1);
  const shapes = new Map<string, string>();
  for (const one of feature(topology, countries).features) {
    const code = codeOf(one);
    const shape = path(one);
    if (code !== undefined && shape !== null) shapes.set(code, `${shapes.get(code) ?? ""}${shape}`);
  }
  const points = new Map<string, readonly [number, number]>();
  const fine = atlas("50m");
  for (const one of feature(fine, fine.objects.countries).features) {
    const code = codeOf(one);
    if (code === undefined || code === "AQ" || one.geometry === null) continue;
    const [x, y] = projection((middles[code] ?? middleOf(one)) as [number, number]) ?? [-1, -1];
    if (x > 2 && y > 2 && x < width - 2 && y < height - 2)
      points.set(code, [Math.round(x), Math.round(y)]);
  }
  return {
    width,
    height,
    land: path(merge(topology, countries.geometries as never[])) ?? "",
    countries: ordered(shapes),
    points: ordered(points),
  };
}

const ordered = <T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

function maps(): Maps {
  const coarse = atlas("110m");
  const whole = withoutAntarctica(coarse);
  const ofWorld = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [3, 3],
        [657, 297],
      ],
      feature(whole, whole.objects.countries),
    )
    .precision(0.3);
  const [width, height] = [440, 430] as const;
  const ofEurope = geoConicConformal()
    .rotate([-12, 0])
    .center([0, 51.5])
    .parallels([40, 62])
    .scale(700)
    .translate([220, 227])
    .precision(0.3);
  const edge: readonly (readonly [number, number])[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [width / 2, 0],
    [0, height / 2],
    [width, height / 2],
  ];
  const corners = edge.map((point) => ofWorld(ofEurope.invert!([...point])!)!);
  const [left, right] = extent(corners.map(([x]) => Math.round(x)));
  const [top, bottom] = extent(corners.map(([, y]) => Math.round(y)));
  const clipped = ofEurope.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    source:
      "Natural Earth (public domain), by world-atlas 2.0.2, simplified; projected by d3-geo 3.1.1",
    world: {
      ...mapOf(coarse, 0.15, ofWorld, [660, 300]),
      frame: [left, top, right - left, bottom - top],
    },
    europe: mapOf(atlas("50m"), 0.02, clipped, [width, height]),
  };
}

const extent = (all: readonly number[]): readonly [number, number] => [
  Math.min(...all),
  Math.max(...all),
];

const wanted = JSON.stringify(maps());
if (process.argv.includes("--check")) {
  const isFresh = JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) === wanted;
  if (!isFresh) process.stderr.write(`${file}: is stale; run "node scripts/map.ts"\n`);
  process.exitCode = isFresh ? 0 : 1;
} else {
  writeFileSync(file, `${wanted}\n`);
  process.stdout.write(`${file}: written; run "npm run format"\n`);
}
