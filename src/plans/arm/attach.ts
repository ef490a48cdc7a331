/**
 * Which resources of a template the API shows as part of another one: child lists and details that rows need
 * of a parent, extensions such as diagnostic settings, and links that both ends show.
 */
import { sameRegion } from "../../locate/azure/paired-region.ts";
import { types } from "../../locate/index.ts";
import type { Need } from "../../model.ts";
import { isUnseen, unseen } from "../value.ts";
import type { Declared } from "./declared.ts";
import type { Branch } from "./kept-tree.ts";
import { inLists } from "./live-shape.ts";
import { spelt } from "./resource-ids.ts";
import type { Target } from "./scope.ts";

/** One element of a list that a parent shows, or a detail of it. */
export interface Attached {
  readonly parent: { readonly id: string; readonly type: string };
  /** From the parent's record to the list or the detail. */
  readonly path: readonly string[];
  readonly isList: boolean;
  readonly child: Declared;
  /** What is shown of the child, where that is not its record. */
  readonly shown?: unknown;
}

/** "/subscriptions/S/resourceGroups/G/providers/A.B/c/x/d/y" -> each resource above, the nearest first, and what is below it. */
function* aboveOf(id: string): Generator<{ id: string; type: string; rest: readonly string[] }> {
  const segments = id.split("/");
  for (let at = segments.length - 2; at > 0; at--) {
    const prefix = segments.slice(0, at);
    const type = typeIn(prefix);
    if (type !== undefined) yield { id: prefix.join("/"), type, rest: segments.slice(at) };
  }
}

export const typeOfId = (id: string): string | undefined => typeIn(id.split("/"));

/**
 * Whose events are subscribed to; for what is not a topic Azure makes a system topic:
 * https://learn.microsoft.com/azure/event-grid/system-topics
 */
export function topicTypeOf(type: string | undefined): string {
  const [, kind = "systemTopics"] =
    /^Microsoft\.EventGrid\/(topics|domains|systemTopics)(?:\/|$)/i.exec(type ?? "") ?? [];
  return types.get(`microsoft.eventgrid/${kind.toLowerCase()}`)!.type;
}

function typeIn(segments: readonly string[]): string | undefined {
  const at = segments.findLastIndex((one) => one.toLowerCase() === "providers");
  if (at < 0)
    return segments.length === 3 && segments[1]!.toLowerCase() === "subscriptions"
      ? "Microsoft.Resources/subscriptions"
      : undefined;
  const rest = segments.slice(at + 1);
  if (rest.length < 3 || rest.length % 2 === 0) return undefined;
  return [rest[0], ...rest.filter((_, i) => i % 2 === 1)].join("/");
}

const patterns = new Map<Need, readonly string[]>();

function fits(need: Need, rest: readonly string[]): boolean {
  let pattern = patterns.get(need);
  if (!pattern)
    patterns.set(need, (pattern = need.path.toLowerCase().split("?", 1)[0]!.split("/")));
  return (
    rest.length === pattern.length + (need.list ? 1 : 0) &&
    pattern.every((step, i) => step === "{each}" || step === rest[i]!.toLowerCase())
  );
}

/** The last part of each type that some need asks for. */
const needed: ReadonlySet<string> = new Set(
  [...types.values()].flatMap(({ needs }) =>
    needs.flatMap(
      ({ path, list }) =>
        path
          .toLowerCase()
          .split("/")
          .at(list ? -1 : -2) ?? [],
    ),
  ),
);

export function attachedOf(
  child: Declared,
  find: (id: string) => Target | undefined,
): readonly Attached[] {
  const key = child.type.toLowerCase();
  const special = Object.hasOwn(joins, key) ? joins[key]!(child, find) : undefined;
  if (special) return special;
  const inList = Object.hasOwn(inLists, key) ? inLists[key] : undefined;
  // Most resources are not part of another one, which their kind tells at once.
  if (!inList && !needed.has(key.slice(key.lastIndexOf("/") + 1))) return [];
  for (const above of aboveOf(child.id)) {
    if (inList)
      return [
        {
          parent: { id: above.id, type: inList.parent },
          path: ["properties", inList.list],
          isList: true,
          child,
          ...(inList.of === "properties" && { shown: child.declared(["properties"]) ?? {} }),
        },
      ];
    const known = types.get(above.type.toLowerCase());
    for (const need of known?.needs ?? [])
      if (fits(need, above.rest))
        return [
          {
            parent: { id: above.id, type: known!.type },
            path: [need.property],
            isList: need.list,
            child,
          },
        ];
  }
  return [];
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || isUnseen(value) ? undefined : spelt(value);

const upTo = (id: string, kind: string): string | undefined =>
  new RegExp(`^.*?/${kind}/[^/]+`, "i").exec(id)?.[0];

type Join = (
  child: Declared,
  find: (id: string) => Target | undefined,
) => readonly Attached[] | undefined;

const joins: Readonly<Record<string, Join>> = {
  // A secondary is made on the partner, and the server of its source shows the link.
  "microsoft.sql/servers/databases"(child, find) {
    const mode = text(child.declared(["properties", "createMode"]));
    if (!/^(?:Online|NonReadable)?Secondary$/i.test(mode ?? "")) return undefined;
    const source = child.declared(["properties", "sourceDatabaseId"]);
    const id = text(source) && upTo(text(source)!, "servers");
    const link = (server: string, properties: object): Attached => ({
      parent: { id: server, type: "Microsoft.Sql/servers" },
      path: ["replicationLinks"],
      isList: true,
      child,
      shown: { properties },
    });
    const atSource = { partnerLocation: child.location(), partnerDatabaseId: child.id };
    return [
      ...(id ? [link(id, atSource)] : []),
      // Where a source is that no file holds only its own server shows.
      ...(id && find(id)
        ? []
        : [
            link(
              upTo(child.id, "servers")!,
              isUnseen(source)
                ? { partnerLocation: source }
                : { partnerDatabaseId: source ?? unseen("the template names none") },
            ),
          ]),
    ];
  },
  "microsoft.sql/servers/extendedauditingsettings": (child) => [
    {
      parent: { id: upTo(child.id, "servers")!, type: "Microsoft.Sql/servers" },
      path: ["auditing"],
      isList: false,
      child,
    },
  ],
  // Both instances of a pair show the group; one that the file does not hold only where the other is not there either.
  "microsoft.sql/locations/instancefailovergroups"(child, find) {
    const pairs = child.declared(["properties", "managedInstancePairs"]);
    return (Array.isArray(pairs) ? (pairs as readonly unknown[]) : []).flatMap((pair) => {
      const ends = ["primaryManagedInstanceId", "partnerManagedInstanceId"].flatMap(
        (end) => text((pair as Record<string, unknown> | null)?.[end]) ?? [],
      );
      const held = ends.filter((id) => find(id));
      return (held.length > 0 ? held : ends.slice(0, 1)).map((id) => ({
        parent: { id, type: "Microsoft.Sql/managedInstances" },
        path: ["instanceFailoverGroups"],
        isList: true,
        child,
        // The regions are those that are others than the group's.
        ...(held.length > 0 &&
          !sameRegion(text(find(id)?.location()), child.names[0]) && {
            shown: { properties: { managedInstancePairs: pairs } },
          }),
      }));
    });
  },
  "microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems"(
    child,
    find,
  ) {
    const container = child.declared([
      "properties",
      "providerSpecificDetails",
      "recoveryContainerId",
    ]);
    const fabric = (id: string | undefined): unknown => {
      const of = id === undefined ? undefined : upTo(id, "replicationFabrics");
      return (
        (of && find(of)?.declared(["properties", "customDetails", "location"])) ??
        unseen("the region of its fabric is not in the file")
      );
    };
    return [
      {
        parent: { id: upTo(child.id, "vaults")!, type: "Microsoft.RecoveryServices/vaults" },
        path: ["replicationProtectedItems"],
        isList: true,
        child,
        shown: {
          properties: {
            providerSpecificDetails: {
              primaryFabricLocation: find(upTo(child.id, "replicationFabrics")!)?.declared([
                "properties",
                "customDetails",
                "location",
              ]),
              recoveryFabricLocation: isUnseen(container) ? container : fabric(text(container)),
            },
          },
        },
      },
    ];
  },
  "microsoft.eventgrid/eventsubscriptions"(child) {
    const [above] = aboveOf(child.id);
    const type = topicTypeOf(above?.type);
    return [
      {
        parent: {
          id:
            above?.type.toLowerCase() === type.toLowerCase() ? above.id : `${child.id}/systemTopic`,
          type,
        },
        path: ["eventSubscriptions"],
        isList: true,
        child,
      },
    ];
  },
  "microsoft.web/sites/config"(child) {
    if (!/^azureStorageAccounts$/i.test(child.nameText)) return undefined;
    return [
      {
        parent: { id: upTo(child.id, "sites")!, type: "Microsoft.Web/sites" },
        path: ["web", "properties", "azureStorageAccounts"],
        isList: false,
        child,
        shown: child.declared(["properties"]) ?? {},
      },
    ];
  },
};

/** The branch at a path of a tree. */
export function branchAt(tree: Branch, path: readonly string[]): Branch | undefined {
  let at: Branch | undefined = tree;
  for (const step of path) at = at?.named.get(step);
  return at;
}
