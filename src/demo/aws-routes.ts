/** REST services: from method and path to the operation and the resource it is about. */

interface Asked {
  readonly operation: string;
  readonly values: readonly string[];
}

/** By signing name: `METHOD path[?query-key]`, `*` being one segment, which names the resource; first match wins. */
const routes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s3: [
    ["GET /", "ListBuckets"],
    ["GET /*?replication", "GetBucketReplication"],
    ["GET /*?location", "GetBucketLocation"],
    ["GET /*?logging", "GetBucketLogging"],
    ["GET /*?inventory", "ListBucketInventoryConfigurations"],
    ["GET /*?analytics", "ListBucketAnalyticsConfigurations"],
    ["GET /*?notification", "GetBucketNotificationConfiguration"],
    ["GET /*?accelerate", "GetBucketAccelerateConfiguration"],
    ["HEAD /*", "HeadBucket"],
  ],
  account: [["POST /listRegions", "ListRegions"]],
};

export function restOperation(service: string, method: string, url: URL): Asked | undefined {
  for (const [route, operation] of routes[service] ?? []) {
    const [, verb, path = "", key] = /^(\S+) ([^?]+)(?:\?(.+))?$/.exec(route) ?? [];
    if (verb !== method || (key !== undefined && !url.searchParams.has(key))) continue;
    const match = new RegExp(`^${path.replaceAll("*", "([^/]+)")}/?$`).exec(url.pathname);
    if (match) return { operation, values: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}
