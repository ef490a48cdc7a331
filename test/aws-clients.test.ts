/** One client of each service serves all regions of an account, and each call goes to the region that it is about. */
import { expect, test } from "vitest";
import { awsSource } from "../src/collect/aws/aws.ts";
import { clientsOf, inRegion } from "../src/collect/aws/clients.ts";
import { services } from "../src/collect/aws/services/index.ts";
import { onlyAnswers } from "../src/collect/aws/only-answers.ts";
import { configure } from "../src/collect/aws/session.ts";
import { serve } from "../src/demo/serve.ts";
import { hospital, keys, scanHospital } from "./support/aws-scan.ts";

const regions = ["eu-central-1", "eu-west-1", "us-east-1", "ap-south-1"];
const few = services.filter(({ id }) =>
  ["dynamodb", "sqs", "kinesis", "bedrock-agent"].includes(id),
);

test("a service's client is made once, whatever the regions", async () => {
  const made: string[] = [];
  const counted = few.map((service) => ({
    ...service,
    client: (config: Parameters<typeof service.client>[0]) => {
      made.push(service.id);
      return service.client(config);
    },
  }));
  const { requests } = await scanHospital(() => undefined, { regions }, awsSource(counted));
  expect(made.sort()).toEqual(few.map(({ id }) => id).sort());
  for (const region of regions)
    for (const name of ["dynamodb ListTables", "sqs ListQueues", "kinesis ListStreams"])
      expect(requests.filter((one) => one === `${region} ${name}`).length, name).toBe(1);
});

/** The region that each request is signed for, in the order of the answers' arrival. */
async function signedFor(
  ask: (clients: ReturnType<typeof clientsOf>) => Promise<unknown>,
): Promise<string[]> {
  const signed: string[] = [];
  const served = await serve([
    (request) => {
      const scope = /Credential=[^/]+\/\d+\/([\w-]+)\//.exec(
        request.headers["authorization"] ?? "",
      );
      signed.push(scope?.[1] ?? "");
      return hospital(request);
    },
  ]);
  const clients = clientsOf(configure(keys, served.origin), "eu-central-1");
  try {
    await ask(clients);
  } finally {
    await clients.close();
    await served.close();
  }
  return signed;
}

test("calls made side by side are each signed for their own region", async () => {
  const { DynamoDB } = await import("@aws-sdk/client-dynamodb");
  const asked = Array.from({ length: 40 }, (_, i) => regions[i % regions.length]!);
  const signed = await signedFor(async (clients) => {
    const client = await clients.of("dynamodb", async (config) =>
      onlyAnswers(new DynamoDB(config)),
    );
    await Promise.all(asked.map((region) => inRegion(region, () => client.listTables({}))));
  });
  expect(signed.sort()).toEqual(asked.sort());
});

test("a call that names no region is an error, and is not sent", async () => {
  const { DynamoDB } = await import("@aws-sdk/client-dynamodb");
  const signed = await signedFor(async (clients) => {
    const client = await clients.of("dynamodb", async (config) =>
      onlyAnswers(new DynamoDB(config)),
    );
    await expect(client.listTables({})).rejects.toThrow("names none");
  });
  expect(signed).toEqual([]);
});

test("what holds calls back is one for a service in a region, whichever client asks", async () => {
  const { DynamoDB } = await import("@aws-sdk/client-dynamodb");
  const clients = clientsOf(configure(keys, "http://127.0.0.1:9"), "eu-central-1");
  const make = async (config: ConstructorParameters<typeof DynamoDB>[0] & object) =>
    onlyAnswers(new DynamoDB(config));
  const one = await clients.of("tables", make as never);
  const other = await clients.of("backups", make as never);
  const paceOf = (client: typeof one, region: string): Promise<unknown> =>
    inRegion(region, (client.config as { retryStrategy: () => Promise<unknown> }).retryStrategy);
  expect(await paceOf(one, "eu-west-1")).toBe(await paceOf(other, "eu-west-1"));
  expect(await paceOf(one, "eu-west-1")).not.toBe(await paceOf(one, "eu-west-2"));
  await clients.close();
});
