/** A Data Map for tests, in Purview's own wire format, and labels in Graph's. */
import type { Answer, Answerer, Incoming } from "../../src/demo/serve.ts";

const marks = {
  "content-type": "application/json; charset=utf-8",
  "x-ms-request-id": "8e58266a-de42-40d5-b3c4-c6a7e159cfba",
  "request-id": "8e58266a-de42-40d5-b3c4-c6a7e159cfba",
} as const;

export const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: marks,
  body: JSON.stringify(body),
});

export interface Asset {
  readonly qualifiedName: string;
  readonly assetType?: string;
  readonly classification?: unknown;
  readonly label?: unknown;
}

export interface DataSource {
  readonly name: string;
  readonly kind?: string;
  readonly properties: object;
  readonly scan?: object;
  /** Scopes of its scan. */
  readonly filter?: object;
  readonly runs: readonly object[];
}

export interface DataMap {
  readonly assets?: readonly Asset[];
  readonly sources?: readonly DataSource[];
  readonly labels?: readonly object[];
  /** Scan rule sets of the account's own, by name. */
  readonly rulesets?: Readonly<Record<string, object>>;
  /** Of the search. */
  readonly pageSize?: number;
}

const assetRow = ({ assetType = "Azure Blob Storage", ...asset }: Asset, i: number): object => ({
  "@search.score": 1,
  id: `0b1e4f52-7c1d-4c55-9a3b-${String(i).padStart(12, "0")}`,
  name: "visits.csv",
  description: null,
  owner: null,
  entityType: "azure_blob_path",
  classification: [],
  label: [],
  assetType: [assetType],
  term: [],
  contact: [],
  ...asset,
});

const one = (properties: object | undefined, id: string): Answer =>
  properties
    ? json({ id, properties })
    : json({ error: { code: "Scan_NotFound", message: `${id} was not found.` } }, 404);

/** https://learn.microsoft.com/rest/api/purview/: search, data sources, scans and their runs. */
export function purview({
  assets = [],
  sources = [],
  labels = [],
  rulesets = {},
  pageSize = 1000,
}: DataMap): Answerer {
  return (request) => {
    const { pathname } = request.url;
    if (pathname === "/datamap/api/search/query") return search(request);
    if (pathname === "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels")
      return json({ value: labels });
    if (pathname === "/scan/datasources")
      return json({
        value: sources.map(({ name, kind = "AzureStorage", properties }) => ({
          name,
          kind,
          properties,
        })),
      });
    const [, ruleset] = /^\/scan\/scanrulesets\/([^/]+)$/.exec(pathname) ?? [];
    if (ruleset !== undefined)
      return one(rulesets[decodeURIComponent(ruleset)], `scanrulesets/${ruleset}`);
    const [, source, below] =
      /^\/scan\/datasources\/([^/]+)\/scans(\/weekly\/(?:runs|filters\/custom))?$/.exec(pathname) ??
      [];
    const found = sources.find(({ name }) => name === decodeURIComponent(source ?? ""));
    if (!found) return undefined;
    if (below?.endsWith("custom")) return one(found.filter, "filters/custom");
    const runs = below;
    return runs === undefined
      ? json({ value: [{ name: "weekly", kind: "AzureStorageMsi", properties: found.scan ?? {} }] })
      : json({ value: found.runs, count: found.runs.length, nextLink: null });
  };

  function search({ body }: Incoming): Answer {
    const { continuationToken, limit } = JSON.parse(body) as {
      continuationToken?: string;
      limit: number;
    };
    const from = Number(continuationToken ?? 0);
    const next = from + Math.min(pageSize, limit);
    return json({
      "@search.count": assets.length,
      "@search.count.approximate": false,
      ...(next < assets.length && { continuationToken: String(next) }),
      value: assets.slice(from, next).map((asset, i) => assetRow(asset, from + i)),
    });
  }
}
