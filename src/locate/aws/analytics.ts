/** Queries, migrations, pipelines and bills: where results, logs and artefacts are written. */
import type { Database } from "@aws-sdk/client-glue";
import type { NamespaceInfoV2 } from "@aws-sdk/client-quicksight";
import { type ResourceType, none, own, resourceType, unshown } from "../path.ts";
import { given, switchOf, words } from "../words.ts";
import { bucketNamed, otherEnd, regionPlace, s3Uri } from "./arn.ts";
import { setting } from "./setting.ts";

const pipeline =
  "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html";
const cur =
  "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_cur_ReportDefinition.html";
const bcm =
  "https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DataExports_S3Destination.html";

const isLogged = switchOf(
  "Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled",
  true,
);

/** What a stage asks before it begins or after it ended. */
interface Conditions {
  readonly conditions?: readonly {
    readonly rules?: readonly { readonly region?: string }[];
  }[];
}

interface Pipeline {
  readonly pipeline?: {
    readonly artifactStores?: Readonly<Record<string, { readonly location?: string }>>;
    readonly stages?: readonly {
      readonly actions?: readonly { readonly region?: string }[];
      readonly beforeEntry?: Conditions;
      readonly onSuccess?: Conditions;
      readonly onFailure?: Conditions;
    }[];
  };
}

export const analytics: readonly ResourceType[] = [
  resourceType<{
    readonly Configuration?: {
      readonly ResultConfiguration?: { readonly OutputLocation?: string };
      readonly ManagedQueryResultsConfiguration?: { readonly Enabled?: boolean };
      readonly MonitoringConfiguration?: {
        readonly S3LoggingConfiguration?: {
          readonly Enabled?: boolean;
          readonly LogLocation?: string;
        };
      };
    };
  }>(
    "AWS::Athena::WorkGroup",
    [
      {
        role: "replica",
        read: "Configuration.ResultConfiguration.OutputLocation",
        absent: none,
        as: s3Uri,
        why: "the results of every query are written to this bucket",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html",
        answers: ["athena.output"],
      },
      {
        role: "replica",
        read: "Configuration.ManagedQueryResultsConfiguration.Enabled",
        absent: none,
        as: words({ true: own, false: none }),
        why: "the results of every query are kept for a day in storage of Athena in the workgroup's region",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_ManagedQueryResultsConfiguration.html",
        answers: ["athena.output"],
      },
      {
        role: "log",
        read: "Configuration.MonitoringConfiguration.S3LoggingConfiguration.LogLocation",
        reads: ["Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled"],
        as: (uri, here) =>
          given(
            isLogged(
              here.resource.properties.Configuration?.MonitoringConfiguration
                ?.S3LoggingConfiguration?.Enabled,
            ),
            () => s3Uri(uri, here),
          ),
        absent: ({ element }) => {
          const logs = element.Configuration?.MonitoringConfiguration?.S3LoggingConfiguration;
          return logs ? given(isLogged(logs.Enabled), () => unshown) : none;
        },
        why: "logs of the workgroup's sessions are kept in this bucket",
        docs: "https://docs.aws.amazon.com/athena/latest/APIReference/API_MonitoringConfiguration.html",
        answers: ["athena.output"],
      },
    ],
    {
      home: setting("https://docs.aws.amazon.com/athena/latest/APIReference/API_WorkGroup.html"),
      blind: [
        "the result location that a client names itself, where the workgroup does not enforce one",
      ],
    },
  ),
  resourceType<{ readonly LogUri?: string }>("AWS::EMR::Cluster", [
    {
      role: "log",
      read: "LogUri",
      as: s3Uri,
      why: "logs of the cluster's steps are kept in this bucket",
      docs: "https://docs.aws.amazon.com/emr/latest/APIReference/API_Cluster.html",
      answers: ["emr.log"],
    },
  ]),
  resourceType<Pick<Database, "TargetDatabase" | "LocationUri">>(
    "AWS::Glue::Database",
    [
      {
        role: "processing",
        read: "TargetDatabase.Region",
        absent: none,
        as: otherEnd,
        why: "the link stands for a database in this region, which is read over it",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_DatabaseIdentifier.html",
        answers: ["glue.catalog"],
      },
      {
        role: "replica",
        read: "LocationUri",
        as: s3Uri,
        why: "new tables of the database are stored in this bucket",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html",
        answers: ["glue.catalog"],
      },
    ],
    {
      home: {
        role: "metadata",
        why: "the catalogue holds names and types of columns, and no rows",
        docs: "https://docs.aws.amazon.com/glue/latest/webapi/API_Database.html",
      },
    },
  ),
  resourceType<{
    /** ListNamespaces. */
    readonly Namespaces?: readonly Pick<NamespaceInfoV2, "CapacityRegion">[];
  }>(
    "AWS::QuickSight::AccountSubscription",
    [
      {
        role: "replica",
        read: "Namespaces[].CapacityRegion",
        as: regionPlace,
        why: "data sets that were loaded into SPICE are kept in this region",
        docs: "https://docs.aws.amazon.com/quicksight/latest/APIReference/API_NamespaceInfoV2.html",
        answers: ["quicksight.identity"],
      },
    ],
    {
      home: {
        role: "home",
        why: "users and groups are kept in the identity region that was chosen at sign-up",
        docs: "https://docs.aws.amazon.com/quicksight/latest/developerguide/regions.html",
        answers: ["quicksight.identity"],
      },
    },
  ),
  resourceType<Pipeline>(
    "AWS::CodePipeline::Pipeline",
    [
      {
        role: "replica",
        read: "pipeline.artifactStores{}.location",
        optional: ["pipeline.artifactStores"],
        as: bucketNamed,
        why: "code and build results are copied to the artifact bucket of every region with an action",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].actions[].region",
        absent: none,
        as: regionPlace,
        why: "an action of the pipeline runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].beforeEntry.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "a rule that lets the stage begin runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].onSuccess.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "a rule after the stage's success runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].onFailure.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "a rule after the stage's failure runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "actions that name no region run in the pipeline's",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
    },
  ),
  resourceType<{ readonly S3Region?: string }>(
    "AWS::CUR::ReportDefinition",
    [
      {
        role: "metadata",
        read: "S3Region",
        absent: unshown,
        why: "the bill, with ids and tags of all resources, is written to a bucket in this region",
        docs: cur,
        answers: ["cur.export"],
      },
    ],
    {
      home: {
        role: "none",
        why: "reports are defined in us-east-1 for everybody, and written arnPlace",
        docs: cur,
      },
    },
  ),
  resourceType<{
    readonly DestinationConfigurations?: {
      readonly S3Destination?: { readonly S3Region?: string };
    };
  }>(
    "AWS::BCMDataExports::Export",
    [
      {
        role: "metadata",
        read: "DestinationConfigurations.S3Destination.S3Region",
        absent: unshown,
        why: "billing data, with ids and tags of all resources, is written to a bucket in this region",
        docs: bcm,
        answers: ["cur.export"],
      },
    ],
    {
      home: {
        role: "none",
        why: "exports are defined in us-east-1 for everybody, and written arnPlace",
        docs: bcm,
      },
    },
  ),
  resourceType("AWS::CloudFormation::StackSet", [], {
    home: {
      role: "none",
      why: "a stack set is a template; what it made in other regions are resources that are judged there",
      docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackInstanceSummary.html",
      answers: ["cfn.stackset"],
    },
  }),
  resourceType("AWS::Account::Region", [], {
    home: {
      role: "none",
      why: "a region that is switched on holds IAM's names and policies, and no customer content until someone creates a resource there",
      docs: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
    },
  }),
];
