/**
 * Types whose settings name places that no row reads: what nobody has looked at, one sentence each, wherever a resource
 * of the type is seen. Each page was read on 2026-11-29.
 */
import type { Unread } from "../by-provider.ts";

/** By type. */
export const unread: Readonly<Record<string, string>> = {
  // Stage, and of V2's: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html
  "AWS::ApiGateway::Stage":
    "where the access logs of a stage are written: no call asks for its log group or delivery stream",
  "AWS::ApiGatewayV2::Stage":
    "where the access logs of a stage are written: no call asks for its log group",
  // A method's integration has any URL: https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html
  "AWS::ApiGateway::Method":
    "where a method passes requests on to: no call asks for its integration, which can have any URL",
  // awslogs, splunk, awsfirelens, with options: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-logconfiguration.html
  "AWS::ECS::TaskDefinition":
    "where containers send their logs: no call asks for the log drivers of a task definition, which can name any region or address",
  // `logConfiguration`: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html
  "AWS::ECS::Service":
    "where the proxies of Service Connect send their logs: no call asks for their log driver, which can name any region or address",
  // https://docs.aws.amazon.com/batch/latest/APIReference/API_LogConfiguration.html
  "AWS::Batch::JobDefinition":
    "where jobs send their logs: no call asks for the log drivers of a job definition, which can name any region or address",
  // https://docs.aws.amazon.com/iot/latest/apireference/API_Action.html
  "AWS::IoT::TopicRule":
    "where a rule sends messages: no call asks for its actions, which can name any URL or Kafka cluster",
  // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-config-reference.html
  "AWS::OSIS::Pipeline":
    "where a pipeline writes what it takes in: no call asks for its sinks, which can name a bucket or domain of another region",
};

const byKey = new Map(Object.entries(unread).map(([type, said]) => [type.toLowerCase(), said]));

export const unreadOf: Unread = (key) => byKey.get(key);
