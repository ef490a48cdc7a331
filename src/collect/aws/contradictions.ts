/** Resources that answers put in two places: the first is judged, and a gap names the other. */
import type { Gap, Resource } from "../../model.ts";
import { refusalGap } from "./refusal.ts";
import type { Draft } from "./service.ts";

export interface Contradictions {
  /** Hears of the rows of two pages where one stands twice. */
  readonly twice: (rows: readonly Draft[]) => void;
  /** Hears of every resource: its ARN may name another region than the one that listed it. */
  readonly see: (resource: Resource, listedIn?: string) => void;
  readonly gap: (place: Parameters<typeof refusalGap>[1]) => Gap | undefined;
}

/** A cluster of another region shares its data here, under its own ARN. */
const elsewhereByRight: ReadonlySet<string> = new Set(["AWS::Redshift::DataShare"]);

export function contradictions(): Contradictions {
  const found = new Map<string, readonly [string, string]>();
  return {
    twice(rows) {
      const places = new Map<string, string | undefined>();
      for (const { type, id, region } of rows) {
        const key = `${type} ${id}`;
        const before = places.get(key);
        if (places.has(key) && before !== region)
          found.set(id, [before ?? "none", region ?? "none"]);
        else places.set(key, region);
      }
    },
    see({ id, type, location, onlyReferred }, listedIn = location) {
      if (location === undefined || onlyReferred || location.startsWith("aws-")) return;
      const said = regionOf(id);
      if (said !== "" && said !== listedIn && !elsewhereByRight.has(type))
        found.set(id, [location, location === said ? listedIn! : said]);
    },
    gap(place) {
      const [first] = found;
      if (!first) return undefined;
      const [id, [judged, other]] = first;
      return refusalGap(
        { kind: "failed", said: `${id} is in ${judged} and in ${other}` },
        place,
        `${found.size} resources were listed in two locations, of which the first was judged`,
        found.size,
      );
    },
  };
}

/** The fourth part of an ARN, found without taking it apart. */
function regionOf(arn: string): string {
  if (!arn.startsWith("arn:")) return "";
  let at = 3;
  for (let colon = 0; colon < 2; colon++) at = arn.indexOf(":", at + 1);
  return arn.slice(at + 1, arn.indexOf(":", at + 1));
}
