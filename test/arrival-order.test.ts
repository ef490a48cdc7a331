/** Answers arrive in another order each time: what is found, and what was not seen, must not depend on it. */
import { once } from "node:events";
import {
  type IncomingMessage,
  type ServerResponse,
  createServer,
  request as forwarded,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as passed } from "node:timers/promises";
import { expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import { type Answerer, type Incoming, serve } from "../src/demo/serve.ts";
import type { Report } from "../src/model.ts";
import { asAws } from "./support/aws-marks.ts";
import { awsOf, collectFrom, hospital, nameOf } from "./support/aws-scan.ts";
import { refusal } from "./support/azure-arm.ts";
import { dataBoundary } from "./support/command.ts";
import { seeded } from "./support/fuzz-mutate.ts";
import { isWhole } from "./support/whole.ts";

/** In front of a server: each request waits for up to 40 ms. */
async function delaying<Out>(
  origin: string,
  seed: number,
  use: (origin: string) => Promise<Out>,
): Promise<Out> {
  const { port } = new URL(origin);
  const random = seeded(seed);
  const forward = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    await passed(random.below(40));
    const { method, url, headers } = asked;
    const going = forwarded({ host: "127.0.0.1", port, method, path: url, headers });
    asked.pipe(going);
    const [answered] = (await once(going, "response")) as [IncomingMessage];
    // A next page is at the address that was asked.
    const body = (await text(answered)).replaceAll(origin, `http://${headers.host}`);
    const { "content-length": length, ...others } = answered.headers;
    answer.writeHead(answered.statusCode!, {
      ...others,
      ...(length !== undefined && { "content-length": Buffer.byteLength(body) }),
    });
    answer.end(body);
  };
  const server = createServer(
    { keepAliveTimeout: 0 },
    (asked, answer) => void forward(asked, answer),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function hashOf(world: number, said: string): number {
  let hash = world;
  for (const letter of said) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash;
}

/** One request in three is refused, in words that name what it asked for. */
const refusing =
  (world: number): Answerer =>
  (request) => {
    const name = nameOf(request);
    if (/ sts | DescribeRegions$| ListRegions$/.test(name)) return undefined;
    const hash = hashOf(world, `${name} ${request.body}`);
    return hash % 3 === 0
      ? {
          status: 400,
          headers: {},
          body: JSON.stringify({
            __type: hash % 2 === 0 ? "AccessDeniedException" : "ValidationException",
            message: `not ${hash % 1000}`,
          }),
        }
      : undefined;
  };

test.each(isWhole ? [1, 2, 3, 4, 5, 6] : [1, 2])(
  "gaps and resources are the same whatever answers arrive first: %i",
  async (world) => {
    const served = await serve([asAws(refusing(world)), hospital]);
    try {
      const scans = [];
      for (const seed of [1, 2])
        scans.push(
          await delaying(served.origin, seed, (origin) =>
            collectFrom(
              origin,
              "aws",
              { regions: ["eu-central-1", "us-east-1"] },
              awsOf("s3", "dynamodb", "rds", "kms", "sns"),
            ),
          ),
        );
      const [first, ...others] = scans.map(({ resources, gaps, coverage }) => ({
        gaps: gaps.map((gap) => JSON.stringify(gap)).sort(),
        resources: resources.map((one) => JSON.stringify(one)).sort(),
        coverage: coverage.map((one) => JSON.stringify(one)).sort(),
      }));
      expect(first!.gaps.length).toBeGreaterThan(10);
      for (const other of others) expect(other).toEqual(first);
    } finally {
      await served.close();
    }
  },
  300_000,
);

/** One request in three is refused, but for sign-in and what names the targets. */
const refusingAzure =
  (world: number): Answerer =>
  ({ method, url, body }: Incoming) => {
    if (/openid-configuration|^\/subscriptions\/?$|^\/v1\.0\/organization/.test(url.pathname))
      return undefined;
    const hash = hashOf(world, `${method} ${url.pathname}${url.search} ${body}`);
    return hash % 3 === 0
      ? refusal(403, hash % 2 === 0 ? "AuthorizationFailed" : "Forbidden", `not ${hash % 1000}`)
      : undefined;
  };

interface Cloud {
  readonly target: string;
  readonly estate: string;
  readonly endpoint: string;
}
const clouds: readonly Cloud[] = [
  {
    target: "azure",
    estate: "fixtures/estates/hospital/azure",
    endpoint: "DATA_BOUNDARY_ARM_ENDPOINT",
  },
  {
    target: "m365:klinikverbund.example",
    estate: "fixtures/estates/hospital-m365/microsoft365",
    endpoint: "DATA_BOUNDARY_M365_ENDPOINT",
  },
];

test.each(
  clouds.flatMap((one) =>
    (isWhole ? [0, 1, 2, 3, 4] : [0, 1]).map((world) => [one, world] as const),
  ),
)(
  "reports are the same whatever answers arrive first: %o, %i",
  async ({ target, estate, endpoint }, world) => {
    const recorded = azureAnswerer(estate);
    const served = await serve(world === 0 ? [recorded] : [refusingAzure(world), recorded]);
    try {
      const reports = [];
      for (const seed of [1, 2])
        reports.push(
          await delaying(served.origin, seed, async (origin) => {
            const { stdout } = await dataBoundary(
              ["scan", target, "--quiet", "--format", "json", "--placements"],
              { env: { [endpoint]: origin } },
            );
            return stdout.replaceAll(/("(?:startedAt|finishedAt)": *)"[^"]*"/g, "$1null");
          }),
        );
      const { findings, gaps } = JSON.parse(reports[0]!) as Report;
      expect([...findings].length + [...gaps].length).toBeGreaterThan(5);
      expect(reports[1]).toBe(reports[0]);
    } finally {
      await served.close();
    }
  },
  300_000,
);
