/** Amazon Macie: scores and names of types, never a sample; what it did not look into is no "nothing found". */
import { expect, test } from "vitest";
import { services } from "../src/collect/aws/services/index.ts";
import { bucketsSeen } from "../src/locate/aws/macie2.ts";
import { uncategorized } from "../src/model.ts";
import { type Answers, listed } from "./support/aws-unit.ts";

const arn = (name: string): string => `arn:aws:s3:::klinikum-${name}`;
const bucket = (name: string, sensitivityScore: number, more: object = {}): object => ({
  accountId: "210987654321",
  bucketArn: arn(name),
  bucketName: `klinikum-${name}`,
  region: "eu-central-1",
  sensitivityScore,
  ...more,
});
const session = { status: "ENABLED", findingPublishingFrequency: "SIX_HOURS" };
const identifiers = {
  items: [
    { id: "EU_HEALTH_INSURANCE", category: "PERSONAL_INFORMATION" },
    { id: "AWS_CREDENTIALS", category: "CREDENTIALS" },
  ],
};
const healthy: Answers = {
  "macie2/GetMacieSession": session,
  "macie2/DescribeBuckets": { buckets: [bucket("press", 93)], nextToken: "page-2" },
  "macie2/DescribeBuckets.page-2": {
    buckets: [
      bucket("archive", 50),
      bucket("logs", 1),
      bucket("locked", 1, { errorCode: "ACCESS_DENIED" }),
    ],
  },
  "macie2/ListManagedDataIdentifiers": identifiers,
  "macie2/ListResourceProfileDetections": {
    detections: [
      {
        id: "EU_HEALTH_INSURANCE",
        name: "EU_HEALTH_INSURANCE",
        count: 12,
        type: "MANAGED",
        suppressed: false,
      },
      {
        id: "AWS_CREDENTIALS",
        name: "AWS_CREDENTIALS",
        count: 1,
        type: "MANAGED",
        suppressed: true,
      },
    ],
  },
};

test("one record of a region's buckets, with the types of the sensitive ones", async () => {
  const { resources, gaps, coverage } = await listed("macie2", healthy);
  expect(gaps).toEqual([]);
  expect(coverage).toMatchObject({ service: "macie2", status: "complete", resources: 1 });
  expect(resources).toMatchObject([{ type: "AWS::Macie::Session", location: "eu-central-1" }]);
  expect(bucketsSeen(resources[0]!)).toMatchObject([
    {
      resource: arn("press"),
      isAnalysed: true,
      score: 93,
      kinds: ["EU_HEALTH_INSURANCE", "PERSONAL_INFORMATION"],
    },
    { resource: arn("archive"), isAnalysed: false },
    { resource: arn("logs"), isAnalysed: true, kinds: [] },
    { resource: arn("locked"), isAnalysed: false },
  ]);
});

test("where Macie is not enabled nothing was looked into, and a refusal in other words is a gap", async () => {
  const said = (message: string): Answers => ({
    "macie2/GetMacieSession.403": { __type: "AccessDeniedException", message },
  });
  const off = await listed("macie2", said("Macie is not enabled"));
  expect(off).toMatchObject({ resources: [], gaps: [], coverage: { status: "complete" } });
  const refused = await listed(
    "macie2",
    said("User is not authorized to perform: macie2:GetMacieSession"),
  );
  expect(refused.gaps).toMatchObject([{ reason: "refused", service: "macie2" }]);
});

test.each(["DescribeBuckets", "ListManagedDataIdentifiers", "ListResourceProfileDetections"])(
  "%s refused is a gap",
  async (operation) => {
    const { [`macie2/${operation}`]: _, ...rest } = healthy;
    const { gaps, resources } = await listed("macie2", {
      ...rest,
      [`macie2/${operation}.403`]: { __type: "AccessDeniedException", message: "not authorized" },
    });
    expect(gaps).toMatchObject([{ reason: "refused", service: "macie2" }]);
    // The other buckets are as they were, and the one without types or categories is not decided on.
    const buckets = resources.flatMap(bucketsSeen);
    expect(buckets.length).toBe(operation === "DescribeBuckets" ? 0 : 4);
    for (const { kinds } of buckets) expect(kinds).not.toContain("PERSONAL_INFORMATION");
    if (operation === "ListManagedDataIdentifiers")
      expect(buckets[0]!.kinds).toContain(uncategorized);
  },
);

test("one bucket whose types are not answered leaves the others", async () => {
  const { resources, gaps } = await listed(
    "macie2",
    {
      ...healthy,
      "macie2/DescribeBuckets": { buckets: [bucket("gone", 80), bucket("press", 93)] },
    },
    {
      instead: (answer, { url }) =>
        url.href.includes("klinikum-gone")
          ? { status: 404, body: JSON.stringify({ message: "no such bucket" }) }
          : answer,
    },
  );
  expect(gaps).toMatchObject([{ service: "macie2" }]);
  expect(resources.flatMap(bucketsSeen)).toMatchObject([
    { resource: arn("gone"), score: 80, kinds: [] },
    { resource: arn("press"), score: 93, kinds: ["EU_HEALTH_INSURANCE", "PERSONAL_INFORMATION"] },
  ]);
});

test("a type whose category the list of identifiers does not have is told apart", async () => {
  const { resources } = await listed("macie2", {
    ...healthy,
    "macie2/ListManagedDataIdentifiers": { items: [] },
  });
  expect(resources.flatMap(bucketsSeen)[0]!.kinds).toEqual(["EU_HEALTH_INSURANCE", uncategorized]);
});

test("a scan whose policy does not name Macie does not ask it", () => {
  expect(services.map(({ id }) => id)).not.toContain("macie2");
});
