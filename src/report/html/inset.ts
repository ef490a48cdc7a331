/** A part of the world's map, larger: around the countries of a boundary that is not in Europe. */
import type { MapData } from "../../map/read.ts";
import type { Country } from "../../model.ts";

const [width, height] = [440, 430];
/** A boundary that takes more of the world is not shown larger by much. */
const leastScale = 1.6;
/** Half the side of what is shown around a country that is too small for a shape, or whose islands are all over the world. */
const around = 40;
const widest = 200;
const margin = 0.15;

interface Inset {
  readonly map: MapData;
  /** In the world's map: left, top, width, height. */
  readonly frame: readonly [number, number, number, number];
}

/** Undefined where no part of the map holds them all, and is worth showing. */
export function insetOf(world: MapData, countries: Iterable<Country>): Inset | undefined {
  const boxes = [...countries].flatMap((country) => boxOf(world, country) ?? []);
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const room = 1 + 2 * margin;
  const scale = Math.min(
    width / Math.max((right - left) * room, around),
    height / Math.max((bottom - top) * room, around),
  );
  if (scale < leastScale) return undefined;
  const [wide, high] = [width / scale, height / scale];
  const x0 = (left + right) / 2 - wide / 2;
  const y0 = (top + bottom) / 2 - high / 2;
  const moved = (x: number, y: number): readonly [number, number] => [
    Math.round((x - x0) * scale * 10) / 10,
    Math.round((y - y0) * scale * 10) / 10,
  ];
  const shape = (path: string): string =>
    path.replaceAll(pair, (_, x: string, y: string) => moved(Number(x), Number(y)).join(","));
  return {
    frame: [Math.round(x0), Math.round(y0), Math.round(wide), Math.round(high)],
    map: {
      width,
      height,
      land: shape(world.land),
      countries: Object.fromEntries(
        Object.entries(world.countries).map(([code, path]) => [code, shape(path)]),
      ),
      points: Object.fromEntries(
        Object.entries(world.points).flatMap(([code, [x, y]]) => {
          const [at, down] = moved(x, y);
          const isThere = at > 2 && down > 2 && at < width - 2 && down < height - 2;
          return isThere ? [[code, [Math.round(at), Math.round(down)] as const]] : [];
        }),
      ),
    },
  };
}

/** Paths are lines alone: "M1.5,2L3,4Z". */
const pair = /(-?[\d.]+),(-?[\d.]+)/g;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(world: MapData, country: Country): Box | undefined {
  const corners = [...(world.countries[country] ?? "").matchAll(pair)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const box = {
    left: Math.min(...corners.map(([x]) => x)),
    right: Math.max(...corners.map(([x]) => x)),
    top: Math.min(...corners.map(([, y]) => y)),
    bottom: Math.max(...corners.map(([, y]) => y)),
  };
  if (corners.length > 0 && box.right - box.left < widest) return box;
  const point = world.points[country];
  if (!point) return undefined;
  const [x, y] = point;
  return { left: x - around, right: x + around, top: y - around, bottom: y + around };
}
