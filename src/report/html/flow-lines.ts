/** Lines on the map of the HTML report: from the country of a resource to where its data is or may be. */
import type { MapData } from "../../map/read.ts";
import type { Flow } from "./ways.ts";

export type Box = readonly [left: number, top: number, right: number, bottom: number];

type Point = readonly [x: number, y: number];

/** Start, control point and end of a curve: bent, so that the way there and the way back are two. */
function curveOf(
  { from, to }: Flow,
  points: MapData["points"],
): readonly [Point, Point, Point] | undefined {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return undefined;
  const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  return [start, [Math.round(x + dy * bend), Math.round(y - dx * bend)], end];
}

/** An SVG path; empty where the map does not have both ends. */
export function line(flow: Flow, points: MapData["points"]): string {
  const curve = curveOf(flow, points);
  if (!curve) return "";
  const [start, middle, end] = curve.map((point) => point.join(" "));
  return `<path class="f-${flow.mark}" d="M${start}Q${middle} ${end}"/>`;
}

/** Small boxes along a line, which labels keep away from. */
export function boxesOf(flow: Flow, points: MapData["points"]): readonly Box[] {
  const curve = curveOf(flow, points);
  if (!curve) return [];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const [x = 0, y = 0] = [0, 1].map(
      (axis) =>
        (1 - t) ** 2 * curve[0][axis]! +
        2 * t * (1 - t) * curve[1][axis]! +
        t ** 2 * curve[2][axis]!,
    );
    return [x - 2, y - 2, x + 2, y + 2] as const;
  });
}

const steps = 40;

const bend = 0.15;

/** For the legend. */
export const lineKeys = (
  [
    ["out", "data found there"],
    ["may", "data may leave to it"],
  ] as const
)
  .map(
    ([mark, words]) =>
      `<li><svg class="k" width="28" height="18" viewBox="0 0 28 18" aria-hidden="true"><path class="f-${mark}" d="M2 9H26"/></svg>${words}</li>`,
  )
  .join("");
