/** Azure Cache for Redis and Managed Redis: caches linked across regions. */
import { elsewhere } from "./paired-region.ts";
import { none, resourceType, unshown } from "../path.ts";
import { type Arm, type Child, resourceAt, topLevel } from "./arm.ts";
import { sameId } from "../../model.ts";
import { standing } from "./states.ts";

interface Redis extends Arm<{
  readonly linkedServers?: readonly { readonly id?: string }[] | null;
}> {
  readonly linkedServers?: readonly Child<{
    readonly linkedRedisCacheId?: string;
    readonly linkedRedisCacheLocation?: string;
    readonly provisioningState?: string;
  }>[];
}

export const redis = resourceType<Redis>(
  "Microsoft.Cache/redis",
  [
    {
      role: "replica",
      read: "linkedServers[].properties.linkedRedisCacheLocation",
      // Seen from the secondary, the linked cache is the primary, which keeps the same data.
      as: (place, here) =>
        standing(here.element.properties?.provisioningState, () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none;
        const { linkedRedisCacheId: id, provisioningState } = element.properties ?? {};
        return standing(provisioningState, () => (id ? resourceAt(id) : unshown));
      },
      reads: [
        "linkedServers[].properties.linkedRedisCacheId",
        "linkedServers[].properties.provisioningState",
      ],
      why: "passive geo-replication keeps the data of the cache in a linked cache in this region, its primary or its secondary",
      docs: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-how-to-geo-replication",
      answers: ["redis-geo"],
    },
  ],
  {
    needs: [
      {
        property: "linkedServers",
        path: "linkedServers",
        apiVersion: "2024-11-01",
        action: "Microsoft.Cache/redis/linkedServers/read",
        list: true,
        when: (record) => (record as Redis).properties?.linkedServers?.length !== 0,
        reads: ["properties.linkedServers"],
      },
    ],
    blind: [
      "Only a secret, which is never read, names the storage account to which a Premium cache saves its data.",
    ],
  },
);

interface RedisEnterprise extends Arm {
  readonly databases?: readonly Child<{
    readonly geoReplication?: {
      readonly linkedDatabases?: readonly { readonly id?: string; readonly state?: string }[];
    } | null;
  }>[];
}

export const redisEnterprise = resourceType<RedisEnterprise>(
  "Microsoft.Cache/redisEnterprise",
  [
    {
      role: "replica",
      read: "databases[].properties.geoReplication.linkedDatabases[].id",
      optional: ["databases[].properties.geoReplication"],
      // The group lists every member, the one at hand too.
      as: (id, { element, resource }) =>
        sameId(topLevel(id)) === sameId(resource.id)
          ? none
          : standing(element.state, () => resourceAt(id)),
      reads: ["databases[].properties.geoReplication.linkedDatabases[].state"],
      why: "active geo-replication also keeps all keys in this linked cluster",
      docs: "https://learn.microsoft.com/azure/redis/how-to-active-geo-replication",
      answers: ["managed-redis-geo"],
    },
  ],
  {
    needs: [
      {
        property: "databases",
        path: "databases",
        apiVersion: "2025-07-01",
        action: "Microsoft.Cache/redisEnterprise/databases/read",
        list: true,
      },
    ],
  },
);
