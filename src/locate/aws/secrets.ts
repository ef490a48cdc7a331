/** Secrets, keys and parameters: what opens the data, and where copies of it are. */
import type { KeyMetadata } from "@aws-sdk/client-kms";
import type { DescribeSecretResponse, StatusType } from "@aws-sdk/client-secrets-manager";
import {
  type Destination,
  type Here,
  type None,
  type ResourceType,
  type Unknown,
  none,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { words, given, switchOf } from "../words.ts";
import { otherEnd, regionPlace, regionOf } from "./arn.ts";

const isMultiRegion = switchOf("MultiRegion", false);

const secret =
  "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";
const key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";

/** A replica's ARN differs from its primary's in the region only. */
function inRegion(arn: string, region: string | undefined): string | None | Unknown {
  const here = regionOf(arn);
  if (!region || region === here) return none;
  return here === undefined ? unknown(arn, "the ARN") : arn.replace(`:${here}:`, `:${region}:`);
}

interface SecretReplica {
  readonly region: string;
  readonly here: Pick<Here<unknown>, "resource">;
}
const inPlace = (_: string, { region, here }: SecretReplica): Destination =>
  regionPlace(region, here);
const replicated = words<StatusType, SecretReplica>({
  InSync: inPlace,
  InProgress: inPlace,
  Failed: (_, { region }) => ({
    gap: `replication to ${region} failed, which may have left an earlier copy there`,
    remedy: `look for the secret in ${region}, and remove the replica or replicate it again`,
  }),
});

export const secrets: readonly ResourceType[] = [
  resourceType<Pick<DescribeSecretResponse, "ReplicationStatus" | "PrimaryRegion">>(
    "AWS::SecretsManager::Secret",
    [
      {
        role: "replica",
        read: "ReplicationStatus[].Region",
        reads: ["ReplicationStatus[].Status"],
        as: (region, here) => replicated(here.element.Status ?? "InSync", { region, here }),
        why: "the secret and its versions are kept in every replica region",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
      {
        role: "replica",
        read: "PrimaryRegion",
        as: otherEnd,
        why: "the primary of the secret, which it is a replica of, is kept in this region",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
    ],
    {
      home: {
        role: "replica",
        reads: ["PrimaryRegion"],
        owner: (id, { PrimaryRegion }) => inRegion(id, PrimaryRegion),
        why: "a secret whose primary is in another region is a replica of it",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
    },
  ),
  resourceType<Pick<KeyMetadata, "MultiRegion" | "MultiRegionConfiguration">>(
    "AWS::KMS::Key",
    [
      {
        role: "replica",
        read: "MultiRegionConfiguration.ReplicaKeys[].Region",
        optional: ["MultiRegionConfiguration.ReplicaKeys"],
        absent: ({ element, resource: { properties } }) =>
          element
            ? unshown
            : given(isMultiRegion(properties.MultiRegion), () =>
                properties.MultiRegionConfiguration?.PrimaryKey?.Region ? none : unshown,
              ),
        emptyIsAbsent: true,
        reads: ["MultiRegion", "MultiRegionConfiguration.PrimaryKey.Region"],
        as: regionPlace,
        why: "a replica of a multi-Region key decrypts in its region what was encrypted in this one",
        docs: key,
        answers: ["kms.multiregion"],
      },
      {
        role: "replica",
        read: "MultiRegionConfiguration.PrimaryKey.Region",
        as: otherEnd,
        why: "the primary of the multi-Region key decrypts in its region what was encrypted with its replicas",
        docs: key,
        answers: ["kms.multiregion"],
      },
    ],
    {
      home: {
        role: "replica",
        reads: ["MultiRegionConfiguration.PrimaryKey.Region"],
        owner: (id, { MultiRegionConfiguration: regions }) =>
          inRegion(id, regions?.PrimaryKey?.Region),
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
