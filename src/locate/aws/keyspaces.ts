/** Keyspaces (Cassandra): regions that a keyspace is replicated to. */
import type { KeyspaceSummary } from "@aws-sdk/client-keyspaces";
import { type ResourceType, own, resourceType } from "../path.ts";
import { otherEnd } from "./arn.ts";

export const keyspaces: readonly ResourceType[] = [
  resourceType<Partial<Pick<KeyspaceSummary, "keyspaceName" | "replicationRegions">>>(
    "AWS::Cassandra::Keyspace",
    [
      {
        role: "home",
        when: ({ keyspaceName }) => !keyspaceName?.startsWith("system"),
        reads: ["keyspaceName"],
        always: own,
        why: "a keyspace is stored in the region that lists it",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_ListKeyspaces.html",
      },
      {
        role: "replica",
        read: "replicationRegions[]",
        as: otherEnd,
        why: "a multi-region keyspace keeps all its tables in every one of its regions",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/APIReference/API_GetKeyspace.html",
        answers: ["keyspaces.multiregion"],
      },
    ],
    {
      home: {
        role: "none",
        why: "AWS creates system keyspaces in every region; they describe the other keyspaces",
        docs: "https://docs.aws.amazon.com/keyspaces/latest/devguide/working-with-keyspaces.html",
      },
    },
  ),
];
