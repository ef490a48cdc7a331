/** From a record as ARM or Resource Graph wrote it to a resource. */
import type { Resource } from "../../model.ts";
import { Fault } from "./fault.ts";

/** What every record of either API has; the rest is kept as it came. */
interface ArmRecord {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly location?: unknown;
  readonly tags?: unknown;
  readonly subscriptionId?: unknown;
}

export function resourceOf(
  record: unknown,
  source: string,
  unseen?: Readonly<Record<string, string>>,
): Resource {
  if (!isArmRecord(record)) throw new Fault("failed", "listed a record without id, type or name");
  const { id, name, location } = record;
  return {
    id,
    type: typeOf(record),
    provider: "azure",
    scope: scopeOf(record),
    ...(typeof location === "string" && location !== "" && { location }),
    name,
    labels: labelsOf(record.tags),
    properties: record,
    ...(unseen && { unseen }),
    source,
  };
}

function isArmRecord(record: unknown): record is ArmRecord {
  const { id, type, name } = Object(record) as Record<string, unknown>;
  return typeof id === "string" && typeof type === "string" && typeof name === "string";
}

/** Resource Graph writes types in lower case; the id still has the provider's spelling. */
function typeOf({ id, type }: ArmRecord): string {
  const lower = type.toLowerCase();
  if (lower === "microsoft.resources/subscriptions/resourcegroups")
    return "Microsoft.Resources/resourceGroups";
  if (lower === "microsoft.resources/subscriptions") return "Microsoft.Resources/subscriptions";
  const spelt = typeIn(id);
  return spelt.toLowerCase() === lower ? spelt : type;
}

/** ".../providers/Microsoft.Sql/servers/s/databases/d" -> "Microsoft.Sql/servers/databases" */
function typeIn(id: string): string {
  const [namespace = "", ...rest] = id
    .split(/\/providers\//i)
    .at(-1)!
    .split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}

function scopeOf({ id, subscriptionId }: ArmRecord): string {
  const inId = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  return inId ?? (typeof subscriptionId === "string" ? subscriptionId : "tenant");
}

function labelsOf(tags: unknown): Readonly<Record<string, string>> {
  if (typeof tags !== "object" || tags === null) return {};
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)]));
}
