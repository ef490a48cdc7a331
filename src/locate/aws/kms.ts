/** KMS: replicas of multi-Region keys. */
import type { KeyMetadata } from "@aws-sdk/client-kms";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { inRegion, otherEnd, regionPlace } from "./arn.ts";

const isMultiRegion = switchOf("MultiRegion", false);

const key = "https://docs.aws.amazon.com/kms/latest/APIReference/API_MultiRegionConfiguration.html";

export const kms: readonly ResourceType[] = [
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
      blind: ["where the key material of an external key store is kept"],
    },
  ),
];
