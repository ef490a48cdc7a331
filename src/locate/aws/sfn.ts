/** Step Functions: services, endpoints and models that a state machine calls. */
import type { LogLevel } from "@aws-sdk/client-sfn";
import { type ResourceType, own, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace } from "./arn.ts";
import { type NamesModels, modelPlace, readsProfiles } from "./inference.ts";

const states =
  "https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html";

const isLogging = statusOf<LogLevel>("loggingConfiguration.level", {
  ALL: true,
  ERROR: true,
  FATAL: true,
  OFF: false,
});

interface StateMachine extends NamesModels {
  /** The ARNs, hosts and model ids found in `definition`, which itself may hold secrets and is not kept. */
  readonly DefinitionReferences?: readonly string[];
  readonly loggingConfiguration?: {
    readonly level?: string;
    readonly destinations?: readonly {
      readonly cloudWatchLogsLogGroup?: { readonly logGroupArn?: string };
    }[];
  };
}

/** `arn:aws:states:::sqs:sendMessage` and the like call the service in the state machine's own region. */
const serviceCall = (arn: string): boolean => /^arn:[^:]+:states:::/.test(arn);

export const sfn: readonly ResourceType[] = [
  resourceType<StateMachine>("AWS::StepFunctions::StateMachine", [
    {
      role: "processing",
      read: "DefinitionReferences[]",
      absent: unshown,
      reads: readsProfiles,
      as: (reference, here) => (serviceCall(reference) ? own : modelPlace(reference, here)),
      why: "a step of the state machine passes its data to this service, endpoint or model",
      docs: states,
      answers: ["stepfunctions.def"],
    },
    {
      role: "log",
      read: "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
      when: ({ loggingConfiguration }) => isLogging(loggingConfiguration?.level),
      reads: ["loggingConfiguration.level"],
      as: arnPlace,
      why: "executions are logged to this log group",
      docs: states,
      answers: ["stepfunctions.def"],
    },
  ]),
];
