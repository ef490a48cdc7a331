/** From a record as ARM or Resource Graph wrote it to a resource. */
import type { Resource } from "../../model.ts";
import { isRecord } from "./answer.ts";
import { Fault } from "./fault.ts";
import type { Misread } from "./misread.ts";

/** What every record of either API has; the rest is kept as it came. */
interface ArmRecord {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly location?: unknown;
  readonly tags?: unknown;
  readonly subscriptionId?: unknown;
}

/** What a row is, or what is wrong with it. */
export type Read = Resource | { readonly wrong: string };

/** A row of a list: one that can't be read costs itself, never its page. */
export function rowOf(
  record: unknown,
  source: string,
  unseen?: Readonly<Record<string, string>>,
): Read {
  if (!isRecord(record)) return { wrong: "a row that is not an object" };
  if (!isArmRecord(record)) return { wrong: "a record without id, type or name" };
  if (!record.id.startsWith("/")) return { wrong: "a record whose id is not a path" };
  return resourceOf(record, source, unseen);
}

/** The rows of a page that can be read; the others are reported to `bad`. */
export function readRows(
  rows: readonly unknown[],
  bad: Misread,
  read: (row: unknown) => Read,
): Resource[] {
  const resources: Resource[] = [];
  for (const row of rows) {
    const one = read(row);
    if ("wrong" in one) bad.add(row, one.wrong);
    else resources.push(one);
  }
  return resources;
}

export function armResource(
  record: unknown,
  source: string,
  unseen?: Readonly<Record<string, string>>,
): Resource {
  if (!isArmRecord(record)) throw new Fault("failed", "listed a record without id, type or name");
  return resourceOf(record, source, unseen);
}

function resourceOf(
  record: ArmRecord,
  source: string,
  unseen?: Readonly<Record<string, string>>,
): Resource {
  const { id, name, location } = record;
  const resource: { -readonly [Key in keyof Resource]: Resource[Key] } = {
    id,
    type: typeOf(record),
    provider: "azure",
    scope: scopeOf(record),
    name,
    labels: labelsOf(record.tags),
    properties: record,
    source,
  };
  if (typeof location === "string" && location !== "") resource.location = location;
  if (unseen) resource.unseen = unseen;
  return resource;
}

function isArmRecord(record: unknown): record is ArmRecord {
  const { id, type, name } = Object(record) as Record<string, unknown>;
  return (
    typeof id === "string" &&
    id !== "" &&
    typeof type === "string" &&
    type !== "" &&
    typeof name === "string"
  );
}

interface Spelling {
  readonly type: string;
  /** What is before the name in the id of a resource that is in no other one. */
  readonly before: string;
}

/** The spelling that ids last showed of a type, by the type as it was listed: most rows are of few types. */
const spellings = new Map<string, Spelling>();

/** Resource Graph writes types in lower case; the id still has the provider's spelling. */
function typeOf({ id, type, name }: ArmRecord): string {
  const known = spellings.get(type);
  if (known && isTopLevel(id, known, id.length - name.length)) return known.type;
  const lower = type.toLowerCase();
  if (lower === "microsoft.resources/subscriptions/resourcegroups")
    return "Microsoft.Resources/resourceGroups";
  if (lower === "microsoft.resources/subscriptions") return "Microsoft.Resources/subscriptions";
  const spelt = typeIn(id);
  if (spelt.toLowerCase() !== lower) return type;
  spellings.set(type, { type: spelt, before: `/providers/${spelt}/` });
  return spelt;
}

/** Whether the id ends in "/providers/", this type, and a name that begins there. */
function isTopLevel(id: string, { before }: Spelling, nameAt: number): boolean {
  // Five times as fast as `startsWith` and `endsWith`.
  return id.slice(nameAt - before.length, nameAt) === before && !id.includes("/", nameAt);
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
  return (
    subscriptionIn(id) ??
    (typeof subscriptionId === "string" ? subscriptionId.toLowerCase() : "tenant")
  );
}

/** The last subscription that was found in an id, in its spelling: one's resources come one after the other. */
let last: { readonly subscription: string; readonly start: string } | undefined;

/** "/subscriptions/ID/..." -> "ID" in small letters: whoever writes an id chooses its case. */
export function subscriptionIn(id: string): string | undefined {
  if (last && isBelow(id, last.start)) return last.subscription;
  const spelt = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  if (spelt === undefined) return undefined;
  const subscription = spelt.toLowerCase();
  last = { subscription, start: `/subscriptions/${spelt}` };
  return subscription;
}

const slash = 47;

/** The subscription itself, and all that is in it. */
const isBelow = (id: string, start: string): boolean =>
  id.slice(0, start.length) === start &&
  (id.length === start.length || id.charCodeAt(start.length) === slash);

function labelsOf(tags: unknown): Readonly<Record<string, string>> {
  if (typeof tags !== "object" || tags === null) return {};
  if (isText(tags)) return tags;
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)]));
}

function isText(tags: object): tags is Readonly<Record<string, string>> {
  for (const key in tags)
    if (typeof (tags as Record<string, unknown>)[key] !== "string") return false;
  return !Array.isArray(tags);
}
