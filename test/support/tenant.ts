/** A Microsoft 365 tenant for tests: its answers, and what its source gives for them. */
import type { CollectOptions, Connection, Source } from "../../src/collect/collect.ts";
import type { Answer, Answerer } from "../../src/demo/serve.ts";
import type { Coverage, Gap, Looker, Resource } from "../../src/model.ts";

export const tenant = "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365";

/** Of each service what it puts on every answer. */
export const marks = {
  "content-type": "application/json; charset=utf-8",
  "request-id": "0b1e4f52-7c1d-4c55-9a3b-2f60b1d7c00a",
  "x-ms-request-id": "0b1e4f52-7c1d-4c55-9a3b-2f60b1d7c00a",
} as const;

export const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: marks,
  body: JSON.stringify(body),
});

export const openId = (scope: string, id = tenant): Readonly<Record<string, unknown>> => ({
  token_endpoint: `https://login.microsoftonline.com/${id}/oauth2/v2.0/token`,
  issuer: `https://login.microsoftonline.com/${id}/v2.0`,
  tenant_region_scope: scope,
  cloud_instance_name: "microsoftonline.com",
  cloud_graph_host_name: "graph.windows.net",
  msgraph_host: "graph.microsoft.com",
});

/** What anybody is told; everything else takes a token. */
export const publicOnly =
  (scope: string): Answerer =>
  ({ url }) =>
    url.pathname.endsWith("/openid-configuration")
      ? json(openId(scope))
      : json(
          { error: { code: "InvalidAuthenticationToken", message: "Access token is empty." } },
          401,
        );

export interface TenantScan {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  readonly coverage: readonly Coverage[];
}

export async function scanTenant(
  source: Source,
  target: string,
  connection: Connection,
  lookers: readonly Looker[] = [],
): Promise<TenantScan> {
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const coverage: Coverage[] = [];
  const options: CollectOptions = {
    signal: new AbortController().signal,
    concurrency: 4,
    callTimeout: 20,
    needs: new Map(),
    connection,
    lookers,
    progress() {},
  };
  for await (const batch of source.collect(target, options)) {
    resources.push(...(batch.resources ?? []));
    gaps.push(...(batch.gaps ?? []));
    coverage.push(...(batch.coverage ?? []));
  }
  return { resources, gaps, coverage };
}
