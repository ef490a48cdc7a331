/** SageMaker: buckets that endpoints, feature groups and domains write to. */
import type { NotebookOutputOption } from "@aws-sdk/client-sagemaker";
import { otherArm } from "../arms.ts";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, statusOf, switchOf } from "../words.ts";
import { arnPlace, regionPlace, s3Uri } from "./arn.ts";
import { setting } from "./setting.ts";

const maker = "https://docs.aws.amazon.com/sagemaker/latest/APIReference/";

interface CoreDumps {
  readonly CoreDumpConfig?: { readonly DestinationS3Uri?: string };
}

const capturing = switchOf("DataCaptureConfig.EnableCapture", true);

const isOutputShared = statusOf<NotebookOutputOption>(
  "DefaultUserSettings.SharingSettings.NotebookOutputOption",
  { Allowed: true, Disabled: false },
);

/** Buckets that are mounted in the rooms of a SageMaker domain. */
interface Mounts {
  readonly CustomFileSystemConfigs?: readonly {
    readonly S3FileSystemConfig?: { readonly S3Uri?: string };
  }[];
}

export const sagemaker: readonly ResourceType[] = [
  resourceType<{
    readonly DataCaptureConfig?: {
      readonly EnableCapture?: boolean;
      readonly DestinationS3Uri?: string;
    };
    readonly AsyncInferenceConfig?: {
      readonly OutputConfig?: {
        readonly S3OutputPath?: string;
        readonly S3FailurePath?: string;
        readonly NotificationConfig?: {
          readonly SuccessTopic?: string;
          readonly ErrorTopic?: string;
        };
      };
    };
    readonly ProductionVariants?: readonly CoreDumps[];
    readonly ShadowProductionVariants?: readonly CoreDumps[];
  }>(
    "AWS::SageMaker::EndpointConfig",
    [
      {
        role: "log",
        when: ({ DataCaptureConfig }) => capturing(DataCaptureConfig?.EnableCapture),
        reads: ["DataCaptureConfig.EnableCapture"],
        read: "DataCaptureConfig.DestinationS3Uri",
        as: s3Uri,
        why: "requests to the model, and its responses, are captured in this bucket",
        docs: `${maker}API_DataCaptureConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3OutputPath",
        as: s3Uri,
        why: "answers of an asynchronous endpoint are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "replica",
        read: "AsyncInferenceConfig.OutputConfig.S3FailurePath",
        absent: none,
        as: s3Uri,
        why: "answers to requests that failed are written to this bucket",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.SuccessTopic",
        absent: none,
        as: arnPlace,
        why: "a message on this topic announces that an answer is ready",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "processing",
        read: "AsyncInferenceConfig.OutputConfig.NotificationConfig.ErrorTopic",
        absent: none,
        as: arnPlace,
        why: "a message on this topic announces that a request failed",
        docs: `${maker}API_AsyncInferenceOutputConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "log",
        read: "ProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm("CoreDumpConfig"),
        as: s3Uri,
        why: "core dumps of the model are written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"],
      },
      {
        role: "log",
        read: "ShadowProductionVariants[].CoreDumpConfig.DestinationS3Uri",
        absent: otherArm("CoreDumpConfig"),
        as: s3Uri,
        why: "core dumps of the shadow model are written to this bucket",
        docs: `${maker}API_ProductionVariantCoreDumpConfig.html`,
        answers: ["sagemaker.paths"],
      },
    ],
    { home: setting(`${maker}API_DescribeEndpointConfig.html`) },
  ),
  resourceType<{
    readonly OfflineStoreConfig?: { readonly S3StorageConfig?: { readonly S3Uri?: string } };
  }>("AWS::SageMaker::FeatureGroup", [
    {
      role: "replica",
      read: "OfflineStoreConfig.S3StorageConfig.S3Uri",
      as: s3Uri,
      why: "the offline store keeps every version of every feature in this bucket",
      docs: `${maker}API_OfflineStoreConfig.html`,
      answers: ["sagemaker.paths"],
    },
  ]),
  resourceType<{
    readonly DefaultUserSettings?: Mounts & {
      readonly SharingSettings?: {
        readonly S3OutputPath?: string;
        readonly NotebookOutputOption?: string;
      };
      readonly CanvasAppSettings?: {
        readonly WorkspaceSettings?: { readonly S3ArtifactPath?: string };
      };
    };
    readonly DefaultSpaceSettings?: Mounts;
    readonly DomainSettings?: {
      readonly UnifiedStudioSettings?: {
        readonly DomainRegion?: string;
        readonly ProjectS3Path?: string;
      };
    };
  }>("AWS::SageMaker::Domain", [
    {
      role: "replica",
      read: "DefaultUserSettings.SharingSettings.S3OutputPath",
      // Without their output, notebooks may be shared and no bucket is named.
      absent: ({ resource }) => {
        const settings = resource.properties.DefaultUserSettings?.SharingSettings;
        return settings
          ? given(isOutputShared(settings.NotebookOutputOption), () => unshown)
          : none;
      },
      reads: ["DefaultUserSettings.SharingSettings.NotebookOutputOption"],
      as: s3Uri,
      why: "shared notebooks, with their output, are kept in this bucket",
      docs: `${maker}API_SharingSettings.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DefaultUserSettings.CanvasAppSettings.WorkspaceSettings.S3ArtifactPath",
      absent: none,
      as: s3Uri,
      why: "data sets and models of Canvas are kept in this bucket",
      docs: `${maker}API_WorkspaceSettings.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DefaultUserSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      optional: ["DefaultUserSettings.CustomFileSystemConfigs"],
      absent: otherArm("S3FileSystemConfig"),
      as: s3Uri,
      why: "this bucket is mounted for every user",
      docs: `${maker}API_S3FileSystemConfig.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DefaultSpaceSettings.CustomFileSystemConfigs[].S3FileSystemConfig.S3Uri",
      optional: ["DefaultSpaceSettings.CustomFileSystemConfigs"],
      absent: otherArm("S3FileSystemConfig"),
      as: s3Uri,
      why: "this bucket is mounted in every shared space",
      docs: `${maker}API_S3FileSystemConfig.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "metadata",
      read: "DomainSettings.UnifiedStudioSettings.DomainRegion",
      absent: none,
      as: regionPlace,
      why: "projects and people of Unified Studio are listed in this region",
      docs: `${maker}API_UnifiedStudioSettings.html`,
      answers: ["sagemaker.paths"],
    },
    {
      role: "replica",
      read: "DomainSettings.UnifiedStudioSettings.ProjectS3Path",
      absent: none,
      as: s3Uri,
      why: "files of the Unified Studio project are kept in this bucket",
      docs: `${maker}API_UnifiedStudioSettings.html`,
      answers: ["sagemaker.paths"],
    },
  ]),
];
