/** The types of SAM, spelt as what they become. */
import { type Table, below, same } from "../table.ts";
import { referencesOf } from "../state-machine.ts";
import { unseen } from "../../value.ts";

export const serverless: readonly Table[] = [
  {
    from: "AWS::Serverless::Function",
    type: "AWS::Lambda::Function",
    members: {
      "DeadLetterQueue.TargetArn": "DeadLetterConfig.TargetArn",
      ...same("FileSystemConfigs[].Arn"),
      ...below(
        "EventInvokeConfig.DestinationConfig",
        "FunctionEventInvokeConfigs[].DestinationConfig",
        "OnSuccess.Destination",
        "OnFailure.Destination",
      ),
    },
  },
  {
    from: "AWS::Serverless::Api",
    type: "AWS::ApiGateway::RestApi",
    // A word, or an object with the word; without one the API is optimised for the edge.
    members: { $type: { to: "endpointConfiguration.types[]", absent: "EDGE" } },
    reads: ["EndpointConfiguration"],
    prepare(properties) {
      const said = properties["EndpointConfiguration"];
      if (said === undefined) return properties;
      return {
        ...properties,
        $type:
          typeof said === "string" ? said : ((Object(said) as typeof properties)["Type"] ?? said),
      };
    },
  },
  {
    from: "AWS::Serverless::StateMachine",
    type: "AWS::StepFunctions::StateMachine",
    members: {
      "$references[]": "DefinitionReferences[]",
      "Logging.Destinations[].CloudWatchLogsLogGroup.LogGroupArn":
        "loggingConfiguration.destinations[].cloudWatchLogsLogGroup.logGroupArn",
    },
    reads: ["Definition", "DefinitionUri", "DefinitionSubstitutions"],
    prepare: (properties) => ({
      ...properties,
      $references:
        properties["DefinitionUri"] === undefined
          ? referencesOf(properties)
          : unseen("the definition is in a file of its own: give the processed template"),
    }),
  },
  { from: "AWS::Serverless::SimpleTable", type: "AWS::DynamoDB::Table", members: {} },
];
