/** Athena: where results of queries are written. */
import { type ResourceType, none, own, resourceType, unshown } from "../path.ts";
import { given, switchOf, words } from "../words.ts";
import { s3Uri } from "./arn.ts";
import { setting } from "./setting.ts";

const isLogged = switchOf(
  "Configuration.MonitoringConfiguration.S3LoggingConfiguration.Enabled",
  true,
);

export const athena: readonly ResourceType[] = [
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
        why: "Athena keeps the results of every query for a day, in the workgroup's region",
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
      blind: ["the result location that a client chooses, if the workgroup does not enforce one"],
    },
  ),
];
