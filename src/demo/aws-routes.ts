/** REST services: from method and path to the operation and the resource it is about. */
import { flowRoutes } from "./aws-routes-flows.ts";

interface DemoRequest {
  readonly operation: string;
  readonly values: readonly string[];
}

/** By signing name: `METHOD path[?query-key]`, `*` being one segment, which names the resource; first match wins. */
const routes: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s3: [
    ["GET /", "ListBuckets"],
    ["GET /v20180820/accesspoint", "ListAccessPoints"],
    ["GET /v20180820/storagelens", "ListStorageLensConfigurations"],
    ["GET /v20180820/storagelens/*", "GetStorageLensConfiguration"],
    ["GET /v20180820/jobs", "ListJobs"],
    ["GET /v20180820/jobs/*", "DescribeJob"],
    ["GET /v20180820/mrap/instances", "ListMultiRegionAccessPoints"],
    ["GET /*?replication", "GetBucketReplication"],
    ["GET /*?location", "GetBucketLocation"],
    ["GET /*?logging", "GetBucketLogging"],
    ["GET /*?inventory", "ListBucketInventoryConfigurations"],
    ["GET /*?analytics", "ListBucketAnalyticsConfigurations"],
    ["GET /*?notification", "GetBucketNotificationConfiguration"],
    ["GET /*?accelerate", "GetBucketAccelerateConfiguration"],
    ["HEAD /*", "HeadBucket"],
  ],
  ...flowRoutes,
  account: [["POST /listRegions", "ListRegions"]],
  backup: [
    ["GET /backup-vaults", "ListBackupVaults"],
    ["GET /backup-vaults/*/recovery-points", "ListRecoveryPointsByBackupVault"],
    ["GET /backup/plans", "ListBackupPlans"],
    ["GET /backup/plans/*", "GetBackupPlan"],
  ],
  controltower: [["POST /list-enabled-controls", "ListEnabledControls"]],
  dlm: [
    ["GET /policies", "GetLifecyclePolicies"],
    ["GET /policies/*", "GetLifecyclePolicy"],
  ],
  drs: [["POST /DescribeSourceServers", "DescribeSourceServers"]],
  dsql: [
    ["GET /cluster", "ListClusters"],
    ["GET /cluster/*", "GetCluster"],
  ],
  elasticfilesystem: [
    ["GET /2015-02-01/file-systems", "DescribeFileSystems"],
    [
      "GET /2015-02-01/file-systems/replication-configurations",
      "DescribeReplicationConfigurations",
    ],
  ],
  es: [
    ["GET /2021-01-01/domain", "ListDomainNames"],
    ["POST /2021-01-01/opensearch/cc/inboundConnection/search", "DescribeInboundConnections"],
    ["POST /2021-01-01/opensearch/cc/outboundConnection/search", "DescribeOutboundConnections"],
  ],
  glacier: [["GET /*/vaults", "ListVaults"]],
  macie2: [
    ["GET /macie", "GetMacieSession"],
    ["POST /datasources/s3", "DescribeBuckets"],
    ["POST /managed-data-identifiers/list", "ListManagedDataIdentifiers"],
    ["GET /resource-profiles/detections", "ListResourceProfileDetections"],
  ],
  "resource-explorer-2": [
    ["POST /ListIndexes", "ListIndexes"],
    ["POST /GetIndex", "GetIndex"],
    ["POST /ListResources", "ListResources"],
  ],
  s3express: [["GET /", "ListDirectoryBuckets"]],
  s3tables: [
    ["GET /buckets", "ListTableBuckets"],
    ["GET /table-bucket-replication", "GetTableBucketReplication"],
    ["GET /tables/*", "ListTables"],
    ["GET /table-replication", "GetTableReplication"],
    ["GET /get-table", "GetTable"],
  ],
  s3vectors: [["POST /ListVectorBuckets", "ListVectorBuckets"]],
};

interface Route {
  readonly verb: string;
  readonly path: RegExp;
  /** Of the query. */
  readonly key: string | undefined;
  readonly operation: string;
}

const compiled = new Map<string, readonly Route[]>();

function routesOf(service: string): readonly Route[] {
  const known = compiled.get(service);
  if (known) return known;
  const made = (routes[service] ?? []).map(([route, operation]): Route => {
    const [, verb = "", path = "", key] = /^(\S+) ([^?]+)(?:\?(.+))?$/.exec(route) ?? [];
    return { verb, path: new RegExp(`^${path.replaceAll("*", "([^/]+)")}/?$`), key, operation };
  });
  compiled.set(service, made);
  return made;
}

export function restOperation(service: string, method: string, url: URL): DemoRequest | undefined {
  for (const { verb, path, key, operation } of routesOf(service)) {
    if (verb !== method || (key !== undefined && !url.searchParams.has(key))) continue;
    const match = path.exec(url.pathname);
    if (match)
      return {
        operation,
        values: [...match.slice(1).map(decodeURIComponent), ...url.searchParams.values()],
      };
  }
  return undefined;
}
