/** MSK: replicators copy topics into their region. */
import { type ResourceType, resourceType } from "../path.ts";

export const kafka: readonly ResourceType[] = [
  resourceType("AWS::MSK::Replicator", [], {
    home: {
      role: "replica",
      why: "a replicator runs in the region of its target cluster, and copies the source's topics there",
      docs: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-how-it-works.html",
      answers: ["msk.replicator"],
    },
    blind: [
      "a Kafka cluster outside MSK that a replicator copies to, and the bucket of the replicator's log: the list of replicators shows neither",
    ],
  }),
];
