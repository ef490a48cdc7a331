/** Code that calls on: Lambda, Step Functions, AppSync and API Gateway. */
import type { DataSourceType } from "@aws-sdk/client-appsync";
import type { EndpointType } from "@aws-sdk/client-api-gateway";
import type { LogLevel } from "@aws-sdk/client-sfn";
import type {
  EventSourceMappingConfiguration,
  FunctionConfiguration,
  FunctionEventInvokeConfig,
} from "@aws-sdk/client-lambda";
import {
  type Destination,
  type Here,
  type ResourceType,
  none,
  unshown,
  own,
  resourceType,
} from "../path.ts";
import { holdsAny } from "../arms.ts";
import { statusOf, words } from "../words.ts";
import { arnPlace, hostOf, regionPlace } from "./arn.ts";
import { type NamesModels, modelPlace, readsProfiles } from "./inference.ts";
import { setting } from "./setting.ts";

const lambda = "https://docs.aws.amazon.com/lambda/latest/api/";
const states =
  "https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html";
const appsync = "https://docs.aws.amazon.com/appsync/latest/APIReference/API_DataSource.html";
const integration =
  "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html";

interface Lambda extends Pick<FunctionConfiguration, "DeadLetterConfig" | "FileSystemConfigs"> {
  /** ListFunctionEventInvokeConfigs. */
  readonly FunctionEventInvokeConfigs?: readonly Pick<
    FunctionEventInvokeConfig,
    "DestinationConfig"
  >[];
}

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

interface DataSource {
  readonly type?: string;
  readonly dynamodbConfig?: { readonly awsRegion?: string };
  readonly openSearchServiceConfig?: { readonly awsRegion?: string };
  readonly elasticsearchConfig?: { readonly awsRegion?: string };
  readonly eventBridgeConfig?: { readonly eventBusArn?: string };
  readonly relationalDatabaseConfig?: {
    readonly rdsHttpEndpointConfig?: { readonly awsRegion?: string };
  };
  readonly lambdaConfig?: { readonly lambdaFunctionArn?: string };
  readonly httpConfig?: { readonly endpoint?: string };
}

const configurations = [
  "dynamodbConfig",
  "openSearchServiceConfig",
  "elasticsearchConfig",
  "eventBridgeConfig",
  "relationalDatabaseConfig",
  "lambdaConfig",
  "httpConfig",
] as const;

/** `arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/ARN/invocations`: the last ARN is where it goes. */
function called(uri: string, here: Here<unknown>): Destination {
  const arn = uri.slice(uri.lastIndexOf("arn:"));
  return uri.includes("arn:") ? arnPlace(arn, here) : hostOf(uri, here);
}

/** A parameter of an integration, which may be taken from the request: `$request.body.queue`. */
function parameter(
  value: string,
  here: Here<unknown>,
  place: (value: string, here: Here<unknown>) => Destination,
): Destination {
  return value.includes("$")
    ? { gap: `the request itself decides where it is sent: ${value}` }
    : place(value, here);
}

/** `arn:aws:states:::sqs:sendMessage` and the like call the service in the state machine's own region. */
const serviceCall = (arn: string): boolean => /^arn:[^:]+:states:::/.test(arn);

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

export const functions: readonly ResourceType[] = [
  resourceType<Lambda>(
    "AWS::Lambda::Function",
    [
      {
        role: "processing",
        read: "DeadLetterConfig.TargetArn",
        absent: none,
        as: arnPlace,
        why: "events that the function failed on are sent here",
        docs: `${lambda}API_FunctionConfiguration.html`,
        answers: ["lambda.links"],
      },
      {
        role: "processing",
        read: "FileSystemConfigs[].Arn",
        as: arnPlace,
        why: "the function mounts this file system",
        docs: `${lambda}API_FunctionConfiguration.html`,
        answers: ["lambda.links"],
      },
      {
        role: "processing",
        read: "FunctionEventInvokeConfigs[].DestinationConfig.OnSuccess.Destination",
        absent: none,
        as: arnPlace,
        why: "results of the function are sent to this destination",
        docs: `${lambda}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"],
      },
      {
        role: "processing",
        read: "FunctionEventInvokeConfigs[].DestinationConfig.OnFailure.Destination",
        absent: none,
        as: arnPlace,
        why: "events that the function failed on are sent to this destination",
        docs: `${lambda}API_ListFunctionEventInvokeConfigs.html`,
        answers: ["lambda.links"],
      },
    ],
    {
      home: {
        role: "home",
        why: "the function's code and variables are kept, and events wait for it, in its region",
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
        why: "records that the function failed on are sent to this destination",
        docs: `${lambda}API_ListEventSourceMappings.html`,
        answers: ["lambda.links"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "records are polled, filtered and handed to the function in the mapping's region",
        docs: `${lambda}API_ListEventSourceMappings.html`,
      },
    },
  ),
  resourceType<StateMachine>("AWS::StepFunctions::StateMachine", [
    {
      role: "processing",
      read: "DefinitionReferences[]",
      absent: unshown,
      reads: readsProfiles,
      as: (reference, here) => (serviceCall(reference) ? own : modelPlace(reference, here)),
      why: "a step of the state machine hands its data to this service, endpoint or model",
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
  resourceType<DataSource>(
    "AWS::AppSync::DataSource",
    [
      {
        guards: true,
        role: "processing",
        read: "type",
        reads: configurations,
        absent: ({ resource }) => (holdsAny(resource.properties, configurations) ? none : unshown),
        // Each but Bedrock, which is called in the API's own region, has its configuration.
        as: words<DataSourceType>({
          AWS_LAMBDA: none,
          AMAZON_DYNAMODB: none,
          AMAZON_ELASTICSEARCH: none,
          AMAZON_OPENSEARCH_SERVICE: none,
          AMAZON_EVENTBRIDGE: none,
          AMAZON_BEDROCK_RUNTIME: none,
          RELATIONAL_DATABASE: none,
          HTTP: none,
          NONE: none,
        }),
        why: "the API reads from and writes to a data source",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "dynamodbConfig.awsRegion",
        as: regionPlace,
        why: "the API reads and writes tables of this region",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "openSearchServiceConfig.awsRegion",
        as: regionPlace,
        why: "the API searches a domain of this region",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        as: regionPlace,
        why: "the API queries a database of this region",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "lambdaConfig.lambdaFunctionArn",
        as: arnPlace,
        why: "the API calls this function",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "httpConfig.endpoint",
        as: hostOf,
        why: "the API calls this HTTP endpoint",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "elasticsearchConfig.awsRegion",
        as: regionPlace,
        why: "the API searches a domain of this region",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "eventBridgeConfig.eventBusArn",
        as: arnPlace,
        why: "the API puts events on this bus",
        docs: appsync,
        answers: ["apigw.appsync"],
      },
    ],
    { home: setting(appsync) },
  ),
  resourceType<{
    readonly IntegrationUri?: string;
    /** Of an integration that calls a service of AWS itself. */
    readonly RequestParameters?: {
      readonly Region?: string;
      readonly QueueUrl?: string;
      readonly StateMachineArn?: string;
    };
  }>(
    "AWS::ApiGatewayV2::Integration",
    [
      {
        role: "processing",
        read: "IntegrationUri",
        as: called,
        why: "the API passes requests on to this function, service or endpoint",
        docs: integration,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "RequestParameters.Region",
        absent: none,
        as: (region, here) => parameter(region, here, regionPlace),
        why: "the API calls the service in this region",
        docs: integration,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "RequestParameters.QueueUrl",
        absent: none,
        as: (url, here) => parameter(url, here, hostOf),
        why: "the API sends requests to this queue",
        docs: integration,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "RequestParameters.StateMachineArn",
        absent: none,
        as: (arn, here) => parameter(arn, here, arnPlace),
        why: "the API starts this state machine with the request",
        docs: integration,
        answers: ["apigw.appsync"],
      },
    ],
    { home: setting(integration) },
  ),
  resourceType<{ readonly endpointConfiguration?: { readonly types?: readonly string[] } }>(
    "AWS::ApiGateway::RestApi",
    [
      {
        role: "processing",
        read: "endpointConfiguration.types[]",
        as: words<EndpointType>({ EDGE: "edge", REGIONAL: none, PRIVATE: none }),
        why: "requests to an edge-optimized API enter at the CloudFront edge location nearest to the client",
        docs: "https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html",
        answers: ["apigw.edge"],
      },
    ],
  ),
];
