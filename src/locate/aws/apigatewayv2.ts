/** API Gateway's HTTP and WebSocket APIs: what requests are passed on to. */
import {
  type Destination,
  type RowContext,
  type ResourceType,
  none,
  resourceType,
} from "../path.ts";
import { arnPlace, hostOf, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const integration =
  "https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html";

/** `arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/ARN/invocations`: the last ARN is where it goes. */
function called(uri: string, here: RowContext<unknown>): Destination {
  const arn = uri.slice(uri.lastIndexOf("arn:"));
  return uri.includes("arn:") ? arnPlace(arn, here) : hostOf(uri, here);
}

/** A parameter of an integration, which may be taken from the request: `$request.body.queue`. */
function parameter(
  value: string,
  here: RowContext<unknown>,
  place: (value: string, here: RowContext<unknown>) => Destination,
): Destination {
  return value.includes("$")
    ? { gap: `the request decides where it is sent: ${value}` }
    : place(value, here);
}

export const apigatewayv2: readonly ResourceType[] = [
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
];
