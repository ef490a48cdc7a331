/** SQS: queues are not replicated. */
import { type ResourceType, resourceType } from "../path.ts";

export const sqs: readonly ResourceType[] = [
  resourceType("AWS::SQS::Queue", [], {
    home: {
      role: "home",
      why: "a queue and its dead-letter queue lie in one region, and are replicated nowhere",
      docs: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html",
      answers: ["sqs.queue"],
    },
  }),
];
