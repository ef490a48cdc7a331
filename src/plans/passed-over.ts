/** Files of a directory that hold resources and that nothing reads there: each is named, so that none is passed over. */
import { formats } from "../collect/inventory/formats.ts";
import { withoutMark } from "../collect/inventory/lines.ts";
import { faultOf } from "../collect/inventory/record.ts";
import type { PlanFile } from "./dialect.ts";
import { startOf } from "./plan-file.ts";

/**
 * What the file is; undefined where it holds no resources. Other JSON of a repository may look like what a tool
 * lists: it counts where `isEstate`, which is beside inventories.
 */
export function passedOver(
  path: string,
  plan: PlanFile | undefined,
  isEstate: boolean,
): string | undefined {
  if (isEstate && /\.(?:ndjson|jsonl?)\.(?:gz|zst|bz2|xz|zip)$/i.test(path)) return "a packed file";
  const json = plan?.json ?? firstLine(path);
  const first: unknown = Array.isArray(json) ? json[0] : json;
  if (faultOf(first) === undefined && (isEstate || Object.hasOwn(first as object, "inventory")))
    return "an inventory";
  if (!isEstate) return undefined;
  return formats.find(({ read, isJson }) => read && isJson?.(json))?.name;
}

function firstLine(path: string): unknown {
  try {
    return JSON.parse(withoutMark(startOf(path)).trimStart().split("\n", 1)[0]!);
  } catch {
    return undefined;
  }
}
