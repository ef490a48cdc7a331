/** Secrets, keys and parameters: what opens the data, and where copies of it are. */
import type { KeyMetadata } from "@aws-sdk/client-kms";
import type { DescribeSecretResponse } from "@aws-sdk/client-secrets-manager";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { otherRegion, regionOf } from "./arn.ts";

const secret =
  "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";
const key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";

/** A replica's ARN differs from its primary's in the region only. */
function inRegion(arn: string, region: string | undefined): string | undefined {
  const own = regionOf(arn);
  return region === undefined || own === undefined || region === own
    ? undefined
    : arn.replace(`:${own}:`, `:${region}:`);
}

export const secrets: readonly ResourceType[] = [
  resourceType<Pick<DescribeSecretResponse, "ReplicationStatus" | "PrimaryRegion">>(
    "AWS::SecretsManager::Secret",
    [
      {
        role: "replica",
        read: "ReplicationStatus[].Region",
        as: (region, here) =>
          here.element.Status === "Failed" ? undefined : otherRegion(region, here),
        why: "the secret and its versions are kept in every replica region",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
    ],
    {
      home: {
        role: "replica",
        owner: (id, record) => inRegion(id, (record as DescribeSecretResponse).PrimaryRegion),
        why: "a secret whose primary is in another region is a replica of it",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
    },
  ),
  resourceType<Pick<KeyMetadata, "MultiRegionConfiguration">>(
    "AWS::KMS::Key",
    [
      {
        role: "replica",
        read: "MultiRegionConfiguration.ReplicaKeys[].Region",
        as: otherRegion,
        why: "a replica of a multi-Region key decrypts in its region what was encrypted in this one",
        docs: key,
        answers: ["kms.multiregion"],
      },
    ],
    {
      home: {
        role: "replica",
        owner: (id, record) =>
          inRegion(
            id,
            (record as Pick<KeyMetadata, "MultiRegionConfiguration">).MultiRegionConfiguration
              ?.PrimaryKey?.Region,
          ),
        why: "a multi-Region key whose primary is in another region is a replica of it",
        docs: key,
        answers: ["kms.multiregion"],
      },
      blind: ["where the material of a key in an external key store is kept"],
    },
  ),
  resourceType("AWS::SSM::Parameter", [], {
    home: {
      role: "home",
      why: "a parameter lies in its region, and is replicated nowhere",
      docs: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html",
      answers: ["ssm.params"],
    },
  }),
];
