/**
 * Plays recorded AWS accounts. A recording is a folder of answers in AWS's own wire formats:
 *
 *     REGION/SERVICE/OPERATION[@RESOURCE][.page-N][.STATUS].json|xml
 *     _any/SERVICE/...                      for the regions that have no such file of their own
 *
 * - REGION and SERVICE are those of the request's signature (the credential scope): `eu-central-1`,
 *   `tagging`, `sts`, `ec2`, `s3`, `dynamodb` ...
 * - OPERATION comes from X-Amz-Target (JSON services), from the form's `Action` (Query services), or
 *   from method and path (REST services: `aws-routes.ts`).
 * - RESOURCE is any value that the request names at the top of its body or in its path, with
 *   everything but letters, digits, `.`, `_` and `-` replaced by `_`:
 *   `DescribeTable@appointments.json`, `GetBucketReplication@images.xml`.
 * - page N answers a request that carries the token `page-N`; the first page has no number.
 * - STATUS is the HTTP status of a refusal, 200 where there is none.
 * - A HEAD request is answered with the recorded JSON as headers: `HeadBucket@archive.403.json`.
 *
 * What is not recorded is left to the next answerer.
 */
import { readFileSync, readdirSync } from "node:fs";
import { restOperation } from "./aws-routes.ts";
import type { Answer, Answerer, Incoming } from "./serve.ts";

interface DemoRequest {
  readonly operation: string;
  /** What may name the resource that the request is about. */
  readonly values: readonly string[];
}

/** `only`: the one region whose recordings are played. */
export function awsAnswerer(directory: string, only?: string): Answerer {
  const recorded = new Map<string, { readonly file: string; readonly status: number }>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
    const file = entry.replaceAll("\\", "/");
    const match = /^(.+?)(?:\.(\d{3}))?\.(?:json|xml)$/.exec(file);
    if (match && (only === undefined || file.startsWith(`${only}/`)))
      recorded.set(match[1]!, { file, status: Number(match[2] ?? 200) });
  }

  /** Most answers are the same few empty lists. */
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(`${directory}/${file}`, "utf8");
    texts.set(file, text);
    return text;
  };

  return (request) => {
    const scope = /Credential=[^/]+\/\d+\/([\w-]+)\/([\w-]+)\/aws4_request/.exec(
      request.headers["authorization"] ?? "",
    );
    const [, region, service] = scope ?? [];
    if (region === undefined || service === undefined) return undefined;
    const asked = read(request, service);
    if (!asked) return undefined;
    const page = /\bpage-\d+\b/.exec(`${decodeURIComponent(request.url.search)} ${request.body}`);
    const names = [
      ...asked.values.map((value) => `${asked.operation}@${value.replaceAll(/[^\w.-]/g, "_")}`),
      asked.operation,
    ].map((name) => (page ? `${name}.${page[0]}` : name));
    for (const place of [region, "_any"])
      for (const name of names) {
        const found = recorded.get(`${place}/${service}/${name}`);
        if (found) return answer(found.file, textOf(found.file), found.status, request.method);
      }
    return undefined;
  };
}

function read(request: Incoming, service: string): DemoRequest | undefined {
  const target = request.headers["x-amz-target"];
  if (target !== undefined)
    return {
      operation: target.slice(target.lastIndexOf(".") + 1),
      values: strings(JSON.parse(request.body || "{}")),
    };
  if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
    const form = new URLSearchParams(request.body);
    const { Action: operation = "", Version: _, ...rest } = Object.fromEntries(form);
    return { operation, values: strings(rest) };
  }
  return restOperation(service, request.method, request.url);
}

const strings = (record: unknown): string[] =>
  Object.values(Object(record) as Record<string, unknown>).filter(
    (value) => typeof value === "string",
  );

/** What every answer of AWS carries. */
const requestId = { "x-amzn-requestid": "6f1c2c80-0e5b-4d8e-9a44-demodemodemo" } as const;

function answer(file: string, body: string, status: number, method: string): Answer {
  if (method === "HEAD")
    return {
      status,
      headers: {
        ...requestId,
        ...(JSON.parse(body) as Record<string, string>),
      },
      body: "",
    };
  return {
    status,
    headers: {
      ...requestId,
      "content-type": file.endsWith(".xml") ? "text/xml" : "application/x-amz-json-1.1",
    },
    body,
  };
}
