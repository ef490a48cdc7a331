/**
 * A cloud on loopback, in a process of its own: pages made beforehand, answered after a latency and
 * under a limit, with every call counted. Its one argument is a `Cloud` as JSON; it tells its origin
 * to its parent, and its counts when asked.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type AwsEstate, type Page, awsAsked, awsPages } from "./aws-pages.ts";
import { type AzureEstate, azureAsked, azurePages } from "./azure-pages.ts";
import { type Bucket, type Window, quota } from "./quota.ts";

export interface Cloud {
  readonly aws?: AwsEstate;
  readonly azure?: AzureEstate;
  /** Milliseconds from a request to its answer. */
  readonly latency?: number;
  /** Of the calls that list. */
  readonly limit?: Bucket | Window;
  /** Answers with gzip to whom takes it. */
  readonly gzip?: boolean;
}

/** What happened since the last reset. */
export interface Counts {
  readonly calls: Readonly<Record<string, number>>;
  readonly throttled: number;
  /** Unix time in milliseconds, by operation. */
  readonly firstAt: Readonly<Record<string, number>>;
}

const cloud = JSON.parse(process.argv[2]!) as Cloud;
const { latency = 0, gzip = false } = cloud;
const aws = cloud.aws && awsPages(cloud.aws);
const azure = cloud.azure && azurePages(cloud.azure, () => origin());
let allow = quota(cloud.limit);
let calls: Record<string, number> = {};
let firstAt: Record<string, number> = {};
let throttled = 0;

interface Whole extends Page {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerOf(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  path: string,
  body: string,
): Whole {
  const asked = aws
    ? awsAsked(headers, path, body)
    : { region: "", most: Infinity, ...azureAsked(path, body) };
  const { operation, region } = asked;
  calls[operation] = (calls[operation] ?? 0) + 1;
  firstAt[operation] ??= performance.timeOrigin + performance.now();
  const limited = /^(GetResources|DescribeInstances|graph )/.test(operation);
  const { granted, headers: told } = limited ? allow(region) : { granted: true, headers: {} };
  if (!granted) {
    throttled++;
    return aws ? { ...awsThrottled, headers: told } : { ...azureThrottled, headers: told };
  }
  const found = aws ? aws(asked) : azure?.(asked);
  return found ? { status: 200, headers: told, ...found } : notThere;
}

const awsThrottled: Whole = {
  status: 400,
  type: "application/x-amz-json-1.1",
  body: Buffer.from('{"__type":"ThrottlingException","message":"Rate exceeded"}'),
};
const azureThrottled: Whole = {
  status: 429,
  type: "application/json",
  body: Buffer.from(
    '{"error":{"code":"RateLimiting","message":"Please provide below info when asking for support"}}',
  ),
};
const notThere: Whole = { status: 404, type: "text/plain", body: Buffer.from("not here") };

const server = createServer((request, response) => {
  const arrived = performance.now();
  let body = "";
  request.setEncoding("latin1");
  request.on("data", (text: string) => (body += text));
  request.on("end", () => {
    const answer = answerOf(request.headers, request.url ?? "/", body);
    const zipped = gzip && String(request.headers["accept-encoding"]).includes("gzip");
    const bytes = zipped ? gzipSync(answer.body, { level: 1 }) : answer.body;
    const send = (): void => {
      response.writeHead(answer.status, {
        ...(aws && { "x-amzn-requestid": "0d1b6f1e-8c1e-4a58-9d0e-000000000000" }),
        "content-type": answer.type,
        ...(azure && { "x-ms-request-id": "5e1f0a52-0000-4000-8000-000000000001" }),
        "content-length": bytes.length,
        ...(zipped && { "content-encoding": "gzip" }),
        ...answer.headers,
      });
      response.end(bytes);
    };
    const wait = latency - (performance.now() - arrived);
    if (wait > 0) setTimeout(send, wait);
    else send();
  });
});
server.keepAliveTimeout = 60_000;
const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

server.listen(0, "127.0.0.1", () => process.send?.({ origin: origin() }));
process.on("message", (message) => {
  const counts: Counts = { calls, throttled, firstAt };
  process.send?.(counts);
  if (message === "look") return;
  calls = {};
  firstAt = {};
  throttled = 0;
  allow = quota(cloud.limit);
});
process.on("disconnect", () => process.exit());
