/** Kinesis data streams stay in their region. */
import { type ResourceType, resourceType } from "../path.ts";

export const kinesis: readonly ResourceType[] = [
  resourceType("AWS::Kinesis::Stream", [], {
    home: {
      role: "home",
      why: "a stream is stored in its region and is not replicated; consumers in other regions are reported for themselves",
      docs: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ListStreams.html",
      answers: ["kinesis.stream"],
    },
  }),
];
