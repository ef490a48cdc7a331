/** SageMaker: where endpoints, feature groups and domains write to; and notebooks, endpoints themselves. */
import type { SageMaker } from "@aws-sdk/client-sagemaker";
import { listing } from "../listing.ts";
import { service } from "../service.ts";
import { only } from "../trim.ts";

export const sagemaker = service<SageMaker>({
  id: "sagemaker",
  where: "regions",
  reads: [
    "EndpointConfigName",
    "EndpointConfigArn",
    "FeatureGroupName",
    "FeatureGroupArn",
    "DomainId",
    "DomainArn",
    "DomainName",
    "NotebookInstanceArn",
    "EndpointArn",
  ],
  client: async (config) => new (await import("@aws-sdk/client-sagemaker")).SageMaker(config),
  lists: [
    listing({
      types: ["AWS::SageMaker::EndpointConfig"],
      action: "sagemaker:ListEndpointConfigs",
      page: (client: SageMaker, options, NextToken) =>
        client.listEndpointConfigs({ MaxResults: 100, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.EndpointConfigs,
      draft: ({ EndpointConfigArn = "" }) => ({ id: EndpointConfigArn }),
      details: ["sagemaker:DescribeEndpointConfig"],
      detail: (draft, { EndpointConfigName }, { describe }) =>
        describe(
          draft,
          "sagemaker:DescribeEndpointConfig",
          (client, options) => client.describeEndpointConfig({ EndpointConfigName }, options),
          (answer) => ({
            ...answer,
            ProductionVariants: answer.ProductionVariants?.map(coreDumps),
            ShadowProductionVariants: answer.ShadowProductionVariants?.map(coreDumps),
          }),
        ),
    }),
    listing({
      types: ["AWS::SageMaker::FeatureGroup"],
      action: "sagemaker:ListFeatureGroups",
      page: (client: SageMaker, options, NextToken) =>
        client.listFeatureGroups({ MaxResults: 100, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.FeatureGroupSummaries,
      draft: ({ FeatureGroupArn = "" }) => ({
        id: FeatureGroupArn,
      }),
      details: ["sagemaker:DescribeFeatureGroup"],
      detail: (draft, { FeatureGroupName }, { describe }) =>
        describe(
          draft,
          "sagemaker:DescribeFeatureGroup",
          (client, options) => client.describeFeatureGroup({ FeatureGroupName }, options),
          (answer) => answer,
        ),
    }),
    listing({
      types: ["AWS::SageMaker::Domain"],
      action: "sagemaker:ListDomains",
      page: (client: SageMaker, options, NextToken) =>
        client.listDomains({ MaxResults: 100, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.Domains,
      draft: ({ DomainArn = "", DomainName = "" }) => ({
        id: DomainArn,
        name: DomainName,
      }),
      details: ["sagemaker:DescribeDomain"],
      detail: (draft, { DomainId }, { describe }) =>
        describe(
          draft,
          "sagemaker:DescribeDomain",
          (client, options) => client.describeDomain({ DomainId }, options),
          ({ DefaultUserSettings, DefaultSpaceSettings, DomainSettings }) => ({
            DefaultUserSettings: only(
              DefaultUserSettings,
              "S3OutputPath",
              "S3ArtifactPath",
              "S3Uri",
            ),
            DefaultSpaceSettings: only(DefaultSpaceSettings, "S3Uri"),
            DomainSettings: only(DomainSettings, "DomainRegion", "ProjectS3Path"),
          }),
        ),
    }),
    listing({
      types: ["AWS::SageMaker::NotebookInstance"],
      action: "sagemaker:ListNotebookInstances",
      page: (client: SageMaker, options, NextToken) =>
        client.listNotebookInstances({ MaxResults: 100, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.NotebookInstances,
      draft: (notebook) => ({
        id: notebook.NotebookInstanceArn ?? "",
      }),
    }),
    listing({
      types: ["AWS::SageMaker::Endpoint"],
      action: "sagemaker:ListEndpoints",
      page: (client: SageMaker, options, NextToken) =>
        client.listEndpoints({ MaxResults: 100, NextToken }, options),
      next: (page) => page.NextToken,
      items: (page) => page.Endpoints,
      draft: (endpoint) => ({
        id: endpoint.EndpointArn ?? "",
      }),
    }),
  ],
});

const coreDumps = (variant: object): object =>
  only(variant, "VariantName", "DestinationS3Uri") ?? {};
