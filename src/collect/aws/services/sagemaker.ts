/** SageMaker: where endpoints, feature groups and domains write to; and notebooks, endpoints themselves. */
import type { SageMaker } from "@aws-sdk/client-sagemaker";
import { type Draft, service } from "../service.ts";
import { only } from "../trim.ts";

export const sagemaker = service<SageMaker>({
  id: "sagemaker",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-sagemaker")).SageMaker(config),
  lists: [
    {
      types: {
        "AWS::SageMaker::EndpointConfig": [
          "EndpointConfigName",
          "EndpointConfigArn",
          "DataCaptureConfig",
          "AsyncInferenceConfig",
          "ProductionVariants",
          "ShadowProductionVariants",
        ],
      },
      actions: ["sagemaker:ListEndpointConfigs", "sagemaker:DescribeEndpointConfig"],
      async *list({ pages, each, describe }) {
        for await (const { EndpointConfigs } of pages(
          "sagemaker:ListEndpointConfigs",
          (client, options, NextToken) =>
            client.listEndpointConfigs({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(EndpointConfigs, async (summary) => {
            const { EndpointConfigName, EndpointConfigArn = "" } = summary;
            const draft: Draft = {
              type: "AWS::SageMaker::EndpointConfig",
              id: EndpointConfigArn,
              properties: summary,
            };
            await describe(
              draft,
              "sagemaker:DescribeEndpointConfig",
              (client, options) => client.describeEndpointConfig({ EndpointConfigName }, options),
              (answer) => ({
                ...answer,
                ProductionVariants: answer.ProductionVariants?.map(coreDumps),
                ShadowProductionVariants: answer.ShadowProductionVariants?.map(coreDumps),
              }),
            );
            return draft;
          });
      },
    },
    {
      types: {
        "AWS::SageMaker::FeatureGroup": [
          "FeatureGroupName",
          "FeatureGroupArn",
          "OfflineStoreConfig",
          "OnlineStoreConfig",
        ],
      },
      actions: ["sagemaker:ListFeatureGroups", "sagemaker:DescribeFeatureGroup"],
      async *list({ pages, each, describe }) {
        for await (const { FeatureGroupSummaries } of pages(
          "sagemaker:ListFeatureGroups",
          (client, options, NextToken) =>
            client.listFeatureGroups({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(FeatureGroupSummaries, async (summary) => {
            const { FeatureGroupName, FeatureGroupArn = "" } = summary;
            const draft: Draft = {
              type: "AWS::SageMaker::FeatureGroup",
              id: FeatureGroupArn,
              properties: summary,
            };
            await describe(
              draft,
              "sagemaker:DescribeFeatureGroup",
              (client, options) => client.describeFeatureGroup({ FeatureGroupName }, options),
              (answer) => answer,
            );
            return draft;
          });
      },
    },
    {
      types: {
        "AWS::SageMaker::Domain": [
          "DomainId",
          "DomainArn",
          "DomainName",
          "DefaultUserSettings",
          "DefaultSpaceSettings",
          "DomainSettings",
        ],
      },
      actions: ["sagemaker:ListDomains", "sagemaker:DescribeDomain"],
      async *list({ pages, each, describe }) {
        for await (const { Domains } of pages(
          "sagemaker:ListDomains",
          (client, options, NextToken) =>
            client.listDomains({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(Domains, async (summary) => {
            const { DomainId, DomainArn = "", DomainName = "" } = summary;
            const draft: Draft = {
              type: "AWS::SageMaker::Domain",
              id: DomainArn,
              name: DomainName,
              properties: summary,
            };
            await describe(
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
            );
            return draft;
          });
      },
    },
    {
      types: {
        "AWS::SageMaker::NotebookInstance": ["NotebookInstanceName", "NotebookInstanceArn"],
      },
      actions: ["sagemaker:ListNotebookInstances"],
      async *list({ pages }) {
        for await (const { NotebookInstances } of pages(
          "sagemaker:ListNotebookInstances",
          (client, options, NextToken) =>
            client.listNotebookInstances({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (NotebookInstances ?? []).map((notebook) => ({
            type: "AWS::SageMaker::NotebookInstance",
            id: notebook.NotebookInstanceArn ?? "",
            properties: notebook,
          }));
      },
    },
    {
      types: { "AWS::SageMaker::Endpoint": ["EndpointName", "EndpointArn", "EndpointStatus"] },
      actions: ["sagemaker:ListEndpoints"],
      async *list({ pages }) {
        for await (const { Endpoints } of pages(
          "sagemaker:ListEndpoints",
          (client, options, NextToken) =>
            client.listEndpoints({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (Endpoints ?? []).map((endpoint) => ({
            type: "AWS::SageMaker::Endpoint",
            id: endpoint.EndpointArn ?? "",
            properties: endpoint,
          }));
      },
    },
  ],
});

const coreDumps = (variant: object): object =>
  only(variant, "VariantName", "DestinationS3Uri") ?? {};
