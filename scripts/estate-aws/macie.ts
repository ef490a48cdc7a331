/** What Amazon Macie found in the hospital's buckets: it is enabled where there are any, and reads all of them. */
import type { Estate } from "./estate.ts";

const personal = ["EU_HEALTH_INSURANCE", "NAME", "DATE_OF_BIRTH"] as const;

/** Buckets in which it found personal data; the press office put a list of patients beside its pictures. */
const sensitive: Readonly<Record<string, readonly [score: number, types: readonly string[]]>> = {
  "klinikum-rheinalpen-press-eu-west-1": [93, personal],
  "klinikum-rheinalpen-discharge-letters": [100, personal],
  "klinikum-rheinalpen-lab-archive": [88, ["NAME", "DATE_OF_BIRTH"]],
  // Sensitive, and nobody's personal data.
  "klinikum-rheinalpen-portal-eu-central-1": [71, ["AWS_CREDENTIALS"]],
};

export function macie(
  { account, json }: Estate,
  buckets: readonly { readonly name: string; readonly region: string }[],
): void {
  json("_any/macie2/GetMacieSession.403.json", {
    __type: "AccessDeniedException",
    message: "Macie is not enabled",
  });
  json("_any/macie2/ListManagedDataIdentifiers.json", {
    items: [
      ...personal.map((id) => ({ id, category: "PERSONAL_INFORMATION" })),
      { id: "AWS_CREDENTIALS", category: "CREDENTIALS" },
    ],
  });
  for (const [region, own] of Map.groupBy(buckets, (bucket) => bucket.region)) {
    json(`${region}/macie2/GetMacieSession.json`, {
      createdAt: "2026-03-02T08:15:00.000Z",
      findingPublishingFrequency: "SIX_HOURS",
      serviceRole: `arn:aws:iam::${account}:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie`,
      status: "ENABLED",
      updatedAt: "2026-03-02T08:15:00.000Z",
    });
    json(`${region}/macie2/DescribeBuckets.json`, {
      buckets: own.map(({ name }) => ({
        accountId: account,
        automatedDiscoveryMonitoringStatus: "MONITORED",
        bucketArn: `arn:aws:s3:::${name}`,
        bucketName: name,
        errorCode: null,
        lastAutomatedDiscoveryTime: "2026-11-20T04:10:00.000Z",
        region,
        sensitivityScore: sensitive[name]?.[0] ?? 1,
      })),
    });
    for (const { name } of own) {
      const [, types] = sensitive[name] ?? [];
      if (types)
        json(`${region}/macie2/ListResourceProfileDetections@arn_aws_s3___${name}.json`, {
          detections: types.map((id, i) => ({
            id,
            name: id,
            count: 12 + i,
            suppressed: false,
            type: "MANAGED",
          })),
        });
    }
  }
}
