/** AppSync: data sources, which may be in other regions. */
import type { DataSourceType } from "@aws-sdk/client-appsync";
import { holdsAny } from "../arms.ts";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import { arnPlace, hostOf, regionPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const docs = "https://docs.aws.amazon.com/appsync/latest/APIReference/API_DataSource.html";

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

export const appsync: readonly ResourceType[] = [
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
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "dynamodbConfig.awsRegion",
        as: regionPlace,
        why: "the API reads and writes tables in this region",
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "openSearchServiceConfig.awsRegion",
        as: regionPlace,
        why: "the API searches a domain in this region",
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "relationalDatabaseConfig.rdsHttpEndpointConfig.awsRegion",
        as: regionPlace,
        why: "the API queries a database in this region",
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "lambdaConfig.lambdaFunctionArn",
        as: arnPlace,
        why: "the API calls this function",
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "httpConfig.endpoint",
        as: hostOf,
        why: "the API calls this HTTP endpoint",
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "elasticsearchConfig.awsRegion",
        as: regionPlace,
        why: "the API searches a domain in this region",
        docs,
        answers: ["apigw.appsync"],
      },
      {
        role: "processing",
        read: "eventBridgeConfig.eventBusArn",
        as: arnPlace,
        why: "the API puts events on this bus",
        docs,
        answers: ["apigw.appsync"],
      },
    ],
    { home: setting(docs) },
  ),
];
