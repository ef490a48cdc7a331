/** Scans a recorded account over real HTTP, with whatever goes wrong on the way. */
import { propertiesOf } from "../../src/run/knowledge.ts";
import { type IncomingMessage, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { listedBy } from "../../src/classes.ts";
import { awsSource } from "../../src/collect/aws/aws.ts";
import { services } from "../../src/collect/aws/services/index.ts";
import type { Batch, CollectOptions } from "../../src/collect/collect.ts";
import { awsAnswerer } from "../../src/demo/aws.ts";
import { type Answerer, type Incoming, serve } from "../../src/demo/serve.ts";
import type { Coverage, Gap, Resource } from "../../src/model.ts";
import { asAws } from "./aws-marks.ts";
import { isWhole, sampleOf } from "./whole.ts";

export const hospital = awsAnswerer("fixtures/estates/hospital/aws");

/** Before it, an account with two regions: for what is not about regions, of which the hospital has 17. */
export const twoRegions: Answerer = (request) => {
  const answer = nameOf(request).endsWith(" ec2 DescribeRegions") ? hospital(request) : undefined;
  const isKept = (item: string): boolean => /<regionName>(eu-central|us-east)-1</.test(item);
  return (
    answer && {
      ...answer,
      body: answer.body.replaceAll(/<item>[^]*?<\/item>/g, (item) => (isKept(item) ? item : "")),
    }
  );
};

/** The types that Cloud Control is asked for, 270 in each region: more than half of all calls. */
export const otherTypes = sampleOf(listedBy("cloudControl"), 20);
const aws = awsSource(services, otherTypes);

/** These services alone, for a scan that is about what goes wrong and not about lists: all 65 take five times as long. */
export const awsOf = (...ids: readonly string[]): typeof aws =>
  isWhole
    ? aws
    : awsSource(
        services.filter(({ id }) => ids.includes(id)),
        sampleOf(otherTypes, 5),
      );

export interface Scanned {
  readonly resources: Resource[];
  readonly gaps: Gap[];
  readonly coverage: Coverage[];
  readonly identity: string | undefined;
  readonly leftOut: NonNullable<Batch["leftOut"]>[];
  readonly notes: string[];
  /** "REGION SERVICE OPERATION" of every request that arrived. */
  readonly requests: string[];
}

export const keys = { accessKeyId: "AKIAHOSPITALHOSPITAL", secretAccessKey: "made-up" };

export function options(endpoint: string | undefined): CollectOptions {
  return {
    signal: new AbortController().signal,
    concurrency: 16,
    needs: new Map(),
    properties: propertiesOf(),
    connection: endpoint === undefined ? {} : { aws: { endpoint, credentials: keys } },
    progress: () => undefined,
  };
}

/** Collects from an endpoint to the end. */
export async function collectFrom(
  endpoint: string | undefined,
  target = "aws",
  changes: Partial<CollectOptions> = {},
  source = aws,
): Promise<Omit<Scanned, "requests">> {
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const coverage: Coverage[] = [];
  const leftOut: NonNullable<Batch["leftOut"]>[] = [];
  const notes: string[] = [];
  let identity: string | undefined;
  for await (const batch of source.collect(target, { ...options(endpoint), ...changes })) {
    resources.push(...(batch.resources ?? []));
    gaps.push(...(batch.gaps ?? []));
    coverage.push(...(batch.coverage ?? []));
    identity ??= batch.identity;
    if (batch.leftOut) leftOut.push(batch.leftOut);
    notes.push(...(batch.notes ?? []));
  }
  return { resources, gaps, coverage, identity, leftOut, notes };
}

/** Serves the hospital's account behind `first`, which may answer before it as AWS, and scans it. */
export async function scanHospital(
  first: Answerer = () => undefined,
  changes: Partial<CollectOptions> = {},
  source = aws,
): Promise<Scanned> {
  const requests: string[] = [];
  const served = await serve([
    (request) => {
      requests.push(nameOf(request));
      return undefined;
    },
    asAws(first),
    hospital,
  ]);
  try {
    return { ...(await collectFrom(served.origin, "aws", changes, source)), requests };
  } finally {
    await served.close();
  }
}

/** "eu-central-1 tagging GetResources"; REST requests are named by method and path. */
export function nameOf({ method, url, headers, body }: Incoming): string {
  const [, region, service] =
    /\/\d{8}\/([\w-]+)\/([\w-]+)\/aws4_request/.exec(headers["authorization"] ?? "") ?? [];
  const operation =
    headers["x-amz-target"]?.split(".").at(-1) ??
    new URLSearchParams(body).get("Action") ??
    `${method} ${url.pathname}${url.search}`;
  return `${region} ${service} ${operation}`;
}

/** The hospital's account on a server that cuts the connection on the requests that `cuts` chooses. */
export const withCuts = <Out>(
  cuts: (name: string) => boolean,
  use: (origin: string) => Promise<Out>,
): Promise<Out> => without(cuts, (request) => request.socket.destroy(), use);

/** The same on one that takes them, and never answers. */
export const withHangs = <Out>(
  hangs: (name: string) => boolean,
  use: (origin: string) => Promise<Out>,
): Promise<Out> => without(hangs, () => undefined, use);

async function without<Out>(
  isLeft: (name: string) => boolean,
  instead: (request: IncomingMessage) => void,
  use: (origin: string) => Promise<Out>,
): Promise<Out> {
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers = request.headers as Record<string, string>;
      const body = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? "/", "http://127.0.0.1");
      const incoming = { method: request.method ?? "", url, headers, body };
      if (isLeft(nameOf(incoming))) {
        instead(request);
        return;
      }
      const answer = hospital(incoming) ?? { status: 404, body: "" };
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
