/** Lists of CloudFormation whose elements say their region, where the API has a map by region. */
import { isUnseen, unseen } from "../value.ts";
import type { Value } from "./scope.ts";
import type { Properties } from "./table.ts";
import { filled, isText, openWhy } from "./text.ts";

/** Adds the map as `$regions`. */
export function byRegion(
  properties: Properties,
  list: string,
  key: string,
  as: (item: Properties) => Value,
): Properties {
  const items = properties[list];
  if (!Array.isArray(items)) return properties;
  const map: Record<string, Value> = {};
  for (const item of items as readonly Properties[]) {
    const region = Object(item)[key] as Value | undefined;
    const code = isText(region) && openWhy(region) === undefined ? filled(region) : region;
    if (typeof code !== "string") {
      const why = isUnseen(code) ? code.why : isText(code) ? openWhy(code) : undefined;
      return { ...properties, $regions: unseen(why ?? "the region is not known") };
    }
    map[code] = as(item);
  }
  return { ...properties, $regions: map };
}
