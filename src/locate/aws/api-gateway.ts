/** API Gateway's REST APIs: edge-optimized ones are entered at edge locations. */
import type { EndpointType } from "@aws-sdk/client-api-gateway";
import { type ResourceType, none, resourceType } from "../path.ts";
import { words } from "../words.ts";

export const apiGateway: readonly ResourceType[] = [
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
    {
      blind: [
        // https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html, read on 2026-11-29
        "where the methods of a REST API pass requests on to: no call asks for their integrations, which can have any URL",
      ],
    },
  ),
];
