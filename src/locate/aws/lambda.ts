/** Lambda: functions at the edge, their destinations and their sources. */
import type {
  EventSourceMappingConfiguration,
  FunctionConfiguration,
  FunctionEventInvokeConfig,
} from "@aws-sdk/client-lambda";
import { type ResourceType, none, resourceType } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace } from "./arn.ts";

const api = "https://docs.aws.amazon.com/lambda/latest/api/";

interface Lambda extends Pick<FunctionConfiguration, "DeadLetterConfig" | "FileSystemConfigs"> {
  /** ListFunctionEventInvokeConfigs. */
  readonly FunctionEventInvokeConfigs?: readonly Pick<
    FunctionEventInvokeConfig,
    "DestinationConfig"
  >[];
}

/** The states listed in API_EventSourceMappingConfiguration; the SDK types State as a string. */
const isMapping = statusOf("State", {
  Creating: true,
  Enabling: true,
  Enabled: true,
  Updating: true,
  Disabling: true,
  Deleting: true,
  Disabled: false,
});

export const lambda: readonly ResourceType[] = [
  resourceType<Lambda>(
    "AWS::Lambda::Function",
    [
      {
        role: "processing",
        read: "DeadLetterConfig.TargetArn",
        absent: none,
        as: arnPlace,
        why: "events that the function failed to process are sent here",
        docs: `${api}API_FunctionConfiguration.html`,
        answers: ["lambda.links"],
      },
      {
        role: "processing",
        read: "FileSystemConfigs[].Arn",
        as: arnPlace,
        why: "the function mounts this file system",
        docs: `${api}API_FunctionConfiguration.html`,
        answers: ["lambda.links"],
      },
      {
        role: "processing",
        read: "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
        absent: none,
        as: arnPlace,
        why: "results of the function are sent to this destination",
        docs: `${api}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"],
      },
      {
        role: "processing",
        read: "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination",
        absent: none,
        as: arnPlace,
        why: "events that the function failed to process are sent to this destination",
        docs: `${api}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"],
      },
    ],
    {
      home: {
        role: "home",
        why: "the function's code, variables and queued events are kept in its region",
        docs: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html",
        answers: ["lambda.links"],
      },
    },
  ),
  resourceType<Pick<EventSourceMappingConfiguration, "DestinationConfig" | "State">>(
    "AWS::Lambda::EventSourceMapping",
    [
      {
        role: "processing",
        when: ({ State }) => isMapping(State),
        reads: ["State"],
        read: "DestinationConfig.OnFailure.Destination",
        absent: none,
        as: arnPlace,
        why: "records that the function failed to process are sent to this destination",
        docs: `${api}API_ListEventSourceMappings.html`,
        answers: ["lambda.links"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "records are polled, filtered and passed to the function in the mapping's region",
        docs: `${api}API_ListEventSourceMappings.html`,
      },
    },
  ),
];
