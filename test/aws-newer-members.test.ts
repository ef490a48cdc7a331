/** Members that AWS answers and the SDK's shapes do not have yet reach the rows that read them. */
import { expect, test } from "vitest";
import { listed } from "./support/aws-unit.ts";
import { located } from "./support/located.ts";

test("the replicas of a secret in other accounts", async () => {
  const ARN = "arn:aws:secretsmanager:eu-central-1:210987654321:secret:labor-a1B2c3";
  const ReplicaSecretARN = "arn:aws:secretsmanager:us-east-1:123456789012:secret:labor-d4E5f6";
  const replica = { ReplicaSecretARN, ReplicationStatus: "InSync" };
  const secret = { ARN, Name: "labor", CreatedDate: 1_764_000_000 };
  const { resources, gaps } = await listed("secrets-manager", {
    "secretsmanager/ListSecrets": { SecretList: [secret] },
    "secretsmanager/DescribeSecret": { ...secret, CrossAccountReplicas: [replica] },
  });
  expect(gaps).toEqual([]);
  expect(located(resources).elsewhere).toEqual(["replica us-east-1"]);
});
