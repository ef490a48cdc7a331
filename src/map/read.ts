/** Shapes and points of countries for the map of the HTML report, projected already: the reader of rules/map.json. */
import { readFileSync } from "node:fs";

export interface MapData {
  readonly width: number;
  readonly height: number;
  /** SVG paths: all land, and each country that has a shape at this scale. */
  readonly land: string;
  readonly countries: Readonly<Record<string, string>>;
  /** Where a country is marked, also one too small for a shape; not those beyond the edge. */
  readonly points: Readonly<Record<string, readonly [number, number]>>;
  /** World: where the map of Europe is: left, top, width, height. */
  readonly frame?: readonly [number, number, number, number];
}

export interface Maps {
  readonly source: string;
  readonly world: MapData;
  readonly europe: MapData;
}

export function readMaps(): Maps {
  return JSON.parse(readFileSync(new URL("../../rules/map.json", import.meta.url), "utf8")) as Maps;
}
