/** CodeBuild: the buckets of a project's artifacts, cache and logs, and of a report group's exports. */
import type {
  ArtifactsType,
  CacheType,
  LogsConfigStatusType,
  ReportExportConfigType,
} from "@aws-sdk/client-codebuild";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { bucketNamed, bucketPath } from "./arn.ts";

interface Artifacts {
  readonly type?: string;
  readonly location?: string;
}

interface Project {
  readonly artifacts?: Artifacts;
  readonly secondaryArtifacts?: readonly Artifacts[];
  readonly cache?: { readonly type?: string; readonly location?: string };
  readonly logsConfig?: {
    readonly s3Logs?: { readonly status?: string; readonly location?: string };
  };
}

interface ReportGroup {
  readonly exportConfig?: {
    readonly exportConfigType?: string;
    readonly s3Destination?: { readonly bucket?: string };
  };
}

const api = "https://docs.aws.amazon.com/codebuild/latest/APIReference/";

/** Artifacts of a pipeline are in the pipeline's bucket, which its own record names. */
const written: Readonly<Record<ArtifactsType, boolean>> = {
  S3: true,
  CODEPIPELINE: false,
  NO_ARTIFACTS: false,
};
const isWritten = statusOf("artifacts.type", written);
const isAlsoWritten = statusOf("secondaryArtifacts[].type", written);

/** A local cache is on the host that builds. */
const isCached = statusOf<CacheType>("cache.type", { S3: true, NO_CACHE: false, LOCAL: false });

const isLogged = statusOf<LogsConfigStatusType>("logsConfig.s3Logs.status", {
  ENABLED: true,
  DISABLED: false,
});

const isExported = statusOf<ReportExportConfigType>("exportConfig.exportConfigType", {
  S3: true,
  NO_EXPORT: false,
});

export const codebuild: readonly ResourceType[] = [
  resourceType<Project>(
    "AWS::CodeBuild::Project",
    [
      {
        role: "replica",
        read: "artifacts.location",
        reads: ["artifacts.type"],
        as: (bucket, here) =>
          given(isWritten(here.element.artifacts?.type), () => bucketNamed(bucket, here)),
        absent: ({ element: { artifacts } }) =>
          artifacts ? given(isWritten(artifacts.type), () => unshown) : none,
        why: "build artifacts are written to this bucket",
        docs: `${api}API_ProjectArtifacts.html`,
        answers: ["codebuild.project"],
      },
      {
        role: "replica",
        read: "secondaryArtifacts[].location",
        reads: ["secondaryArtifacts[].type"],
        optional: ["secondaryArtifacts"],
        as: (bucket, here) =>
          given(isAlsoWritten(here.element.type), () => bucketNamed(bucket, here)),
        absent: ({ element }) =>
          element ? given(isAlsoWritten(element.type), () => unshown) : none,
        why: "secondary build artifacts are written to this bucket",
        docs: `${api}API_ProjectArtifacts.html`,
        answers: ["codebuild.project"],
      },
      {
        role: "replica",
        read: "cache.location",
        reads: ["cache.type"],
        as: (path, here) => given(isCached(here.element.cache?.type), () => bucketPath(path, here)),
        absent: ({ element: { cache } }) =>
          cache ? given(isCached(cache.type), () => unshown) : none,
        why: "files of a build are cached for the next build in this bucket",
        docs: `${api}API_ProjectCache.html`,
        answers: ["codebuild.project"],
      },
      {
        role: "log",
        read: "logsConfig.s3Logs.location",
        reads: ["logsConfig.s3Logs.status"],
        as: (path, here) =>
          given(isLogged(here.element.logsConfig?.s3Logs?.status), () => bucketPath(path, here)),
        absent: ({ element: { logsConfig } }) =>
          logsConfig?.s3Logs ? given(isLogged(logsConfig.s3Logs.status), () => unshown) : none,
        why: "logs of builds are written to this bucket",
        docs: `${api}API_S3LogsConfig.html`,
        answers: ["codebuild.project"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "builds run in the project's region",
        docs: `${api}API_Project.html`,
        answers: ["codebuild.project"],
      },
      blind: ["where the commands of a build send data: only its buildspec says"],
    },
  ),
  resourceType<ReportGroup>(
    "AWS::CodeBuild::ReportGroup",
    [
      {
        role: "replica",
        read: "exportConfig.s3Destination.bucket",
        reads: ["exportConfig.exportConfigType"],
        as: (bucket, here) =>
          given(isExported(here.element.exportConfig?.exportConfigType), () =>
            bucketNamed(bucket, here),
          ),
        // What makes a report group must say whether its reports are exported.
        absent: ({ element: { exportConfig } }) =>
          given(isExported(exportConfig?.exportConfigType), () => unshown),
        why: "raw data of test reports is exported to this bucket",
        docs: `${api}API_S3ReportExportConfig.html`,
        answers: ["codebuild.project"],
      },
    ],
    {
      home: {
        role: "home",
        why: "test reports are kept in the group's region for 30 days",
        docs: "https://docs.aws.amazon.com/codebuild/latest/userguide/test-report.html",
        answers: ["codebuild.project"],
      },
    },
  ),
];
