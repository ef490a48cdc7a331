/** SQS: queues are not replicated. */
import { type ResourceType, resourceType } from "../path.ts";

export const sqs: readonly ResourceType[] = [
  resourceType("AWS::SQS::Queue", [], {
    home: {
      role: "home",
      why: "a queue and its dead-letter queue are in one region and are not replicated",
      docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
      answers: ["sqs.queue"],
    },
  }),
];
