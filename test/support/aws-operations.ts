/** Which IAM action each request of a scan falls under: requests named by the SDK's own schemas, actions by IAM's spelling. */
import { readdirSync } from "node:fs";
import { describeSourceServers } from "../../src/collect/aws/drs-client.ts";

export interface Operations {
  /** Of "SIGNING-NAME OPERATION" or "SIGNING-NAME METHOD /path?query"; undefined: none is needed. */
  readonly actionsOf: (request: string) => readonly (string | undefined)[];
  /** Whether a client's method is the operation that this action allows. */
  readonly isUnder: (method: string, action: string) => boolean;
}

/** IAM's prefix where it is not the signing name. */
const prefixes: Readonly<Record<string, string>> = {
  tagging: "tag",
  monitoring: "cloudwatch",
  email: "ses",
  cloudcontrolapi: "cloudformation",
};

/**
 * IAM's name where it is not the operation's. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * and the Service Authorization Reference, checked 2026-11-22. An empty string: no permission is needed.
 */
const renamed: Readonly<Record<string, string>> = {
  "s3 ListBuckets": "s3:ListAllMyBuckets",
  "s3 ListDirectoryBuckets": "s3express:ListAllMyDirectoryBuckets",
  "s3express ListDirectoryBuckets": "s3express:ListAllMyDirectoryBuckets",
  "s3 GetBucketReplication": "s3:GetReplicationConfiguration",
  "s3 ListBucketInventoryConfigurations": "s3:GetInventoryConfiguration",
  "s3 ListBucketAnalyticsConfigurations": "s3:GetAnalyticsConfiguration",
  "s3 GetBucketAccelerateConfiguration": "s3:GetAccelerateConfiguration",
  "s3 GetBucketNotificationConfiguration": "s3:GetBucketNotification",
  "cassandra ListKeyspaces": "cassandra:Select",
  "cassandra GetKeyspace": "cassandra:Select",
  "resource-explorer-2 ListResources": "resource-explorer-2:Search",
  // Answers with the bucket's region whatever the caller may do.
  "s3 HeadBucket": "",
};

/** `METHOD /a/{b}?c` of a schema as a pattern for a request's method and path. */
interface Route {
  readonly operation: string;
  readonly method: string;
  readonly path: RegExp;
  readonly query: readonly (readonly [key: string, value: string])[];
}

export async function operationsOf(): Promise<Operations> {
  const routes: Route[] = [];
  const names = new Set<string>();
  const read = (exported: unknown): void => {
    if (!isOperation(exported)) return;
    const [, , operation, traits] = exported;
    names.add(operation);
    const http = Object(traits) as { http?: readonly [string, string] };
    if (http.http) routes.push(routeOf(operation, http.http));
  };
  read(describeSourceServers);
  for (const folder of readdirSync("node_modules/@aws-sdk").filter((one) =>
    one.startsWith("client-"),
  ))
    Object.values((await import(`@aws-sdk/${folder}`)) as object).forEach(read);
  const actionOf = (service: string, operation: string): string | undefined => {
    const special = renamed[`${service} ${operation}`];
    if (special !== undefined) return special === "" ? undefined : special;
    // API Gateway's actions are HTTP's verbs.
    if (service === "apigateway") return "apigateway:GET";
    return `${prefixes[service] ?? service}:${operation}`;
  };

  return {
    actionsOf(request) {
      const [service = "", first = "", target] = request.split(" ");
      if (target === undefined) return [actionOf(service, first)];
      const { pathname, searchParams } = new URL(target, "http://127.0.0.1");
      // The bucket belongs to the host in S3's schemas; S3 Control signs as S3 and has a version in front.
      const inBucket = service.startsWith("s3") && !pathname.startsWith("/v20180820/");
      const asked =
        inBucket && /^s3(express)?$/.test(service)
          ? pathname.replace(/^\/[^/]+/, "") || "/"
          : pathname;
      const fits = routes
        .filter(
          ({ method, path, query }) =>
            method === first &&
            path.test(asked) &&
            query.every(
              ([key, value]) =>
                searchParams.has(key) && (value === "" || searchParams.get(key) === value),
            ),
        )
        .sort((a, b) => b.query.length - a.query.length);
      return fits
        .filter(({ query }) => query.length === fits[0]!.query.length)
        .map(({ operation }) => actionOf(service, operation));
    },
    isUnder(method, action) {
      const [service = "", name = ""] = action.split(":");
      const operation = method[0]!.toUpperCase() + method.slice(1);
      if (!names.has(operation)) return false;
      if (operation === name || service === "apigateway") return true;
      return Object.entries(renamed).some(
        ([from, to]) => to === action && from.endsWith(` ${operation}`),
      );
    },
  };
}

type Schema = readonly [9, string, string, unknown, unknown, unknown];

const isOperation = (exported: unknown): exported is Schema =>
  Array.isArray(exported) && exported[0] === 9 && typeof exported[2] === "string";

function routeOf(operation: string, [method, template]: readonly [string, string]): Route {
  const [path = "", query = ""] = template.split("?");
  const pattern = path
    .split("/")
    .map((part) => (/^\{.*\+\}$/.test(part) ? ".+" : part.replaceAll(/\{[^}]+\}/g, "[^/]*")))
    .join("/");
  return {
    operation,
    method,
    path: new RegExp(`^${pattern}/?$`),
    query: [...new URLSearchParams(query)],
  };
}
