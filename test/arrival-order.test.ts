/** Answers arrive in another order each time: what is found, and what was not seen, must not depend on it. */
import { createServer, request as forwarded } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as passed } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Answerer, serve } from "../src/demo/serve.ts";
import { asAws } from "./support/aws-marks.ts";
import { awsOf, collectFrom, hospital, nameOf } from "./support/aws-scan.ts";
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
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    void passed(random.below(40)).then(() =>
      asked.pipe(
        forwarded({ host: "127.0.0.1", port, method, path: url, headers }, (answered) => {
          answer.writeHead(answered.statusCode!, answered.headers);
          answered.pipe(answer);
        }),
      ),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** One request in three is refused, in words that name what it asked for. */
const refusing =
  (world: number): Answerer =>
  (request) => {
    const name = nameOf(request);
    if (/ sts | DescribeRegions$| ListRegions$/.test(name)) return undefined;
    let hash = world;
    const said = `${name} ${request.body}`;
    for (const letter of said) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
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
