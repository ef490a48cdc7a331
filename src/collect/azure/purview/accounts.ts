/** Purview accounts of the scanned subscriptions: their Data Maps are read where the policy names Purview. */
import type { TokenCredential } from "@azure/core-auth";
import type { Resource } from "../../../model.ts";
import type { CollectOptions } from "../../collect.ts";
import type { Clock } from "../clock.ts";
import { type Endpoint, endpointOf } from "../endpoint.ts";
import { Fault } from "../fault.ts";
import { type Scan, unitOf } from "../collection.ts";
import { type Client, client } from "./client.ts";
import { searchPath } from "./data-map.ts";
import { readDataMap } from "./read.ts";

interface Means {
  readonly credential: TokenCredential | undefined;
  readonly clock: Clock;
  readonly options: CollectOptions;
}

/** Gives each account with what its Data Map says; all else as it is. Undefined where the policy does not ask. */
export function withDataMaps(
  scan: Scan,
  means: Means,
): ((resources: readonly Resource[]) => Promise<readonly Resource[]>) | undefined {
  if (!means.options.lookers?.includes("purview")) return undefined;
  const arm = endpointOf(means.options.connection.azure, process.env);
  const at = (origin: string | undefined, scope: string, asksAt?: string): Client => {
    if (origin === undefined)
      throw new Fault("failed", "this version does not call Purview and Graph in this cloud", {
        remedy: "check the Purview portal, and accept the gap with an exception",
      });
    const endpoint = { ...arm, origin, scope, ...(asksAt !== undefined && { asksAt }) };
    return client({ ...means, endpoint });
  };
  return async (resources) => {
    const filled: Resource[] = [];
    for (const one of resources) filled.push(isAccount(one) ? await mapped(one) : one);
    return filled;
  };

  async function mapped(account: Resource): Promise<Resource> {
    const { scope, name } = account;
    let purview: Client | undefined;
    const stores = await readDataMap(
      {
        purview: () =>
          (purview ??= at(hostOf(arm, name), "https://purview.azure.net/.default", searchPath)),
        labelIds: means.options.labelIds ?? [],
        graph: (path, tally) =>
          at(graphOf(arm), "https://graph.microsoft.com/.default").pages(path, tally),
      },
      (part, work) =>
        unitOf(
          scan,
          { scope, service: `purview ${part} of ${name}`, action: "" },
          async function* (tally, bad) {
            await work(tally, bad);
            yield {};
          },
        ),
    );
    return { ...account, properties: { ...(account.properties as object), dataMap: { stores } } };
  }
}

const isAccount = ({ type }: Resource): boolean =>
  type.toLowerCase() === "microsoft.purview/accounts";

/**
 * Only of a name that is an account's, as a token goes there. Hosts of national clouds, and who issues tokens for them,
 * are not documented well enough: https://learn.microsoft.com/rest/api/purview/datamapdataplane/discovery/query
 */
function hostOf({ signed, origin, cloud }: Endpoint, account: string): string | undefined {
  if (!signed) return origin;
  return cloud === "public" &&
    isPublic(origin) &&
    /^[a-z\d](?:[a-z\d-]{1,61}[a-z\d])$/i.test(account)
    ? `https://${account.toLowerCase()}.purview.azure.com`
    : undefined;
}

const graphOf = ({ signed, origin }: Endpoint): string | undefined =>
  signed ? (isPublic(origin) ? "https://graph.microsoft.com" : undefined) : origin;

const isPublic = (origin: string): boolean => origin === "https://management.azure.com";
