/** The map of the HTML report: Europe or what is around the boundary, and the world. Countries are marked by their code, never by geometry. */
import { type MapData, readMaps } from "../../map/read.ts";
import type { Country, Report } from "../../model.ts";
import { forHtml } from "../escape.ts";
import { type PlaceRow, placeRows } from "../places.ts";
import { insetOf } from "./inset.ts";
import { type Mark, key, markInWords, marker } from "./parts.ts";
import { type Box, boxesOf, line, lineKeys } from "./flow-lines.ts";
import type { Flow, Ways } from "./ways.ts";

const fontSize = 13;
const numbersShown = 3;
/** On a narrow screen labels are larger (style.ts), and end within the map all the same. */
const phone = 22 / fontSize;
/** How far a label may be from its mark where there is no room beside it. */
const farther = [0, 8, 16];

/** Data that may leave to an allowed country too is outside at its other countries. */
export function markOf({ country, total }: PlaceRow, boundary: ReadonlySet<Country>): Mark {
  if (total.outside > 0) return "out";
  if (country !== undefined && boundary.has(country)) return "in";
  return total.mayLeave > 0 ? "may" : "in";
}

/** Numbers and lines are those of the ways out that are listed. */
export function mapFigure(report: Report, { numbers, flows }: Ways): string {
  const { world, europe, source } = readMaps();
  const boundary = new Set(report.run.boundary.countries);
  const rows = placeRows(report.summary.places).filter(({ country }) => country !== undefined);
  const european = [...boundary].filter((country) => europe.points[country]);
  const inset =
    european.length * 2 >= boundary.size && boundary.size > 0
      ? { id: "europe", title: "Map of Europe", map: europe, frame: world.frame }
      : { id: "inset", title: "Map around the boundary", ...insetOf(world, boundary) };
  const { map: large, frame } = inset;
  const maps = [
    ...(large ? [svg(inset.id, inset.title, large, { rows, boundary, numbers, flows })] : []),
    svg("world", "Map of the world", world, {
      rows: large ? rows.filter(({ country }) => !large.points[country!]) : rows,
      boundary,
      numbers,
      flows: large
        ? flows.filter(({ from, to }) => !large.points[from] || !large.points[to])
        : flows,
      shaded: rows,
      frame,
    }),
  ];
  const legend = `<ul class="legend" aria-label="Legend"><li>${key("in")}inside the boundary</li><li>${key("out")}outside</li><li>${key("may")}may leave</li>${flows.length > 0 ? lineKeys : ""}<li><svg class="k" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><rect class="bnd" x="2" y="2" width="14" height="14"/></svg>boundary</li><li>numbers: see “Ways out” and “May leave”</li></ul>`;
  const nowhere = rows.filter(({ country }) => !world.points[country!]).map(({ name }) => name);
  const missing = nowhere.length === 0 ? "" : ` Not on the map: ${forHtml(nowhere.join(", "))}.`;
  return `<figure class="maps">${maps.map((map, i) => `<div>${map}${i === maps.length - 1 ? legend : ""}</div>`).join("")}<figcaption>A mark is a country, not a building. Its size grows with the number of placements.${flows.length > 0 ? " A line goes from the country of a resource to a country where its data is or may be." : ""} The same facts are in the table “Countries”.${missing} Borders: ${forHtml(source)}; no statement on any border is meant.</figcaption></figure>`;
}

interface Marks {
  readonly rows: readonly PlaceRow[];
  readonly boundary: ReadonlySet<Country>;
  readonly numbers: ReadonlyMap<Country, readonly number[]>;
  readonly flows: readonly Flow[];
  readonly shaded?: readonly PlaceRow[];
  readonly frame?: MapData["frame"] | undefined;
}

function svg(
  id: string,
  title: string,
  { width, height, land, countries, points }: MapData,
  { rows, boundary, numbers, flows, shaded = rows, frame }: Marks,
): string {
  const shade = shaded.map((row) => {
    const shape = countries[row.country!];
    const mark = markOf(row, boundary);
    if (shape === undefined || mark === "in") return "";
    return mark === "out"
      ? `<path class="c-out" d="${shape}"/>`
      : `<path fill="url(#${id}-hat)" d="${shape}"/>`;
  });
  const taken: Box[] = frame
    ? [[frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3]]]
    : [];
  const marks = rows.flatMap((row) => {
    const point = points[row.country!];
    if (!point) return [];
    const { inside, outside, mayLeave } = row.total;
    const r = Math.min(13, Math.round(4 + Math.sqrt(inside + outside + mayLeave) * 0.6));
    taken.push([point[0] - r, point[1] - r, point[0] + r, point[1] + r]);
    return [{ row, x: point[0], y: point[1], r, mark: markOf(row, boundary) }];
  });
  const lines = flows.flatMap((flow) => boxesOf(flow, points));
  const labels = marks.flatMap(({ row, x, y, r, mark }) => {
    for (const text of new Set([
      labelOf(row, numbers, numbersShown),
      labelOf(row, numbers, 1),
      row.country!,
    ])) {
      const at = free(x, y, r, text, { taken, lines, size: [width, height] });
      if (at)
        return [
          `<text class="l l-${mark}" x="${at.x}" y="${at.y}" text-anchor="${at.anchor}">${forHtml(text)}</text>`,
        ];
    }
    return [];
  });
  const edge = frame
    ? `<rect class="frame" x="${frame[0]}" y="${frame[1]}" width="${frame[2]}" height="${frame[3]}"/>`
    : "";
  const said = (["out", "may", "in"] as const)
    .flatMap((mark) => {
      const names = shaded.filter((row) => markOf(row, boundary) === mark).map(({ name }) => name);
      return names.length === 0 ? [] : [`${markInWords[mark]}: ${names.join(", ")}`];
    })
    .join(". ");
  const bounded = [...boundary].map((country) => countries[country] ?? "").join("");
  return (
    `<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" xmlns="http://www.w3.org/2000/svg"><title id="${id}-t">${title}</title><desc id="${id}-d">${forHtml(said)}</desc>` +
    `<defs><clipPath id="${id}-c"><rect width="${width}" height="${height}" rx="6"/></clipPath><pattern id="${id}-hat" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="hb"/><path d="M0 0V6" class="hl"/></pattern></defs>` +
    `<g clip-path="url(#${id}-c)"><rect class="sea" width="${width}" height="${height}"/><path class="land" d="${land}"/><path class="bnd" d="${bounded}"/>${shade.join("")}${edge}${flows.map((flow) => line(flow, points)).join("")}` +
    marks.map(({ mark, x, y, r }) => marker(mark, x, y, r)).join("") +
    `${labels.join("")}</g></svg>`
  );
}

function labelOf(
  { country }: PlaceRow,
  numbers: ReadonlyMap<Country, readonly number[]>,
  most: number,
): string {
  const all = numbers.get(country!) ?? [];
  if (all.length === 0) return country!;
  const shown = all.slice(0, most).join(", ");
  return `${country}: ${shown}${all.length > most ? " …" : ""}`;
}

/** The first place beside the mark that is free, away from lines if there is one, which is taken then; a label that finds none is left out. */
function free(
  x: number,
  y: number,
  r: number,
  text: string,
  {
    taken,
    lines,
    size: [width, height],
  }: {
    readonly taken: Box[];
    readonly lines: readonly Box[];
    readonly size: readonly [number, number];
  },
): { readonly x: number; readonly y: number; readonly anchor: string } | undefined {
  const long = text.length * fontSize * 0.58;
  const places = farther.flatMap((more) => [
    { dx: r + 3 + more, dy: 5, anchor: "start", left: 0 },
    { dx: -r - 3 - more, dy: 5, anchor: "end", left: -1 },
    { dx: 0, dy: -r - 4 - more, anchor: "middle", left: -0.5 },
    { dx: 0, dy: r + 13 + more, anchor: "middle", left: -0.5 },
    { dx: r + more, dy: -r - more, anchor: "start", left: 0 },
    { dx: r + more, dy: r + 11 + more, anchor: "start", left: 0 },
    { dx: -r - more, dy: -r - more, anchor: "end", left: -1 },
    { dx: -r - more, dy: r + 11 + more, anchor: "end", left: -1 },
  ]);
  const boxes = places.map(({ dx, dy, anchor, left }) => {
    const start = x + dx + left * long;
    const box: Box = [start, y + dy - fontSize, start + long, y + dy + 3];
    const onPhone = x + dx + left * long * phone;
    const ends = [onPhone, onPhone + long * phone] as const;
    return { box, ends, at: { x: x + dx, y: y + dy, anchor } };
  });
  for (const avoided of [[...taken, ...lines], taken])
    for (const { box, ends, at } of boxes) {
      if (ends[0] < 2 || ends[1] > width - 2 || box[1] < 2 || box[3] > height - 2) continue;
      if (
        avoided.some(
          (one) => box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1],
        )
      )
        continue;
      taken.push(box);
      return at;
    }
  return undefined;
}
