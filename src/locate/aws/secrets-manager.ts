/** Secrets Manager: regions that secrets are replicated to. */
import type { DescribeSecretResponse } from "@aws-sdk/client-secrets-manager";
import { type Destination, type RowContext, type ResourceType, resourceType } from "../path.ts";
import { words } from "../words.ts";
import { arnPlace, inRegion, originalAt, otherEnd, regionOf, regionPlace } from "./arn.ts";

const secret =
  "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";

/** botocore's model of 2026-11 has these; the SDK for JavaScript does not yet. */
interface CrossAccount {
  readonly CrossAccountReplicas?: readonly {
    readonly ReplicaSecretARN?: string;
    readonly ReplicationStatus?: string;
  }[];
  readonly CrossAccountPrimary?: { readonly PrimarySecretARN?: string };
}

type StatusOfReplica = "InSync" | "Failed" | "InProgress" | "Pending" | "Detached";

interface SecretReplica {
  readonly region: string;
  readonly here: Pick<RowContext<unknown>, "resource">;
}

const inPlace = (_: string, { region, here }: SecretReplica): Destination =>
  regionPlace(region, here);

const replicated = words<StatusOfReplica, SecretReplica>({
  InSync: inPlace,
  InProgress: inPlace,
  // On its way, and no longer kept up: a copy is there, or is about to be.
  Pending: inPlace,
  Detached: inPlace,
  Failed: (_, { region }) => ({
    gap: `replication to ${region} failed; an earlier copy may still be there`,
    remedy: `check for the secret in ${region}, and remove the replica or replicate again`,
  }),
});

export const secretsManager: readonly ResourceType[] = [
  resourceType<Pick<DescribeSecretResponse, "ReplicationStatus" | "PrimaryRegion"> & CrossAccount>(
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
        why: "the secret is a replica; its primary is kept in this region",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
      {
        role: "replica",
        read: "CrossAccountReplicas[].ReplicaSecretARN",
        reads: ["CrossAccountReplicas[].ReplicationStatus"],
        as(replica, here) {
          const region = regionOf(replica);
          return region === undefined
            ? arnPlace(replica, here)
            : replicated(here.element.ReplicationStatus ?? "InSync", { region, here });
        },
        why: "the secret and its versions are also kept in another account",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
      {
        role: "replica",
        read: "CrossAccountPrimary.PrimarySecretARN",
        as: arnPlace,
        isOriginal: true,
        why: "the secret is a replica; its primary is kept in another account",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
    ],
    {
      home: {
        role: "replica",
        reads: ["PrimaryRegion", "CrossAccountPrimary.PrimarySecretARN"],
        owner: (id, { PrimaryRegion, CrossAccountPrimary: { PrimarySecretARN: primary } = {} }) =>
          primary
            ? originalAt(primary, "CrossAccountPrimary.PrimarySecretARN")
            : inRegion(id, PrimaryRegion),
        why: "a secret whose primary is in another region or account is a replica of it",
        docs: secret,
        answers: ["secretsmanager.replica"],
      },
    },
  ),
];
