/** Secrets Manager: regions that secrets are replicated to. */
import type { DescribeSecretResponse, StatusType } from "@aws-sdk/client-secrets-manager";
import { type Destination, type Here, type ResourceType, resourceType } from "../path.ts";
import { words } from "../words.ts";
import { inRegion, otherEnd, regionPlace } from "./arn.ts";

const secret =
  "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html";

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

export const secretsManager: readonly ResourceType[] = [
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
];
