/** What an aggregator gathers from: accounts and regions, how each ended, and what of it nobody gathers. */
import type { ConfigService, ConfigurationAggregator } from "@aws-sdk/client-config-service";
import { type Gap, TargetError } from "../../model.ts";
import { pagesOf } from "./pages.ts";
import { type Session, type Tally, send } from "./session.ts";

/** The aggregator of this name; a `TargetError` where the account has none there. */
export async function aggregatorCalled(
  client: ConfigService,
  session: Session,
  name: string,
  tally: Tally,
): Promise<ConfigurationAggregator> {
  try {
    const { ConfigurationAggregators = [] } = await send(session, tally, (options) =>
      client.describeConfigurationAggregators({ ConfigurationAggregatorNames: [name] }, options),
    );
    const found = ConfigurationAggregators.find((one) => one.ConfigurationAggregatorName === name);
    if (!found)
      throw new Error(`the answer of DescribeConfigurationAggregators does not name ${name}`);
    return found;
  } catch (error) {
    if (error instanceof Error && error.name === "NoSuchConfigurationAggregatorException")
      throw new TargetError(
        `aws:config/${name}: account ${session.account} has no aggregator of this name in ${session.home}; correct the name, or set AWS_REGION to the aggregator's region`,
      );
    throw error;
  }
}

/** Of an account in a region. */
export interface SourceStatus {
  readonly status: string;
  readonly said: string;
}

/** Account -> region -> how the last gathering ended, as AWS says it. */
export type Sources = ReadonlyMap<string, ReadonlyMap<string, SourceStatus>>;

interface SourcesAnswer {
  readonly sources: Sources;
  /** What could not be gathered of the organization itself. */
  readonly organization: readonly string[];
}

/** https://docs.aws.amazon.com/config/latest/APIReference/API_AggregatedSourceStatus.html */
export async function sourcesOf(
  client: ConfigService,
  session: Session,
  ConfigurationAggregatorName: string,
  tally: Tally,
): Promise<SourcesAnswer> {
  const sources = new Map<string, Map<string, SourceStatus>>();
  const organization: string[] = [];
  const pages = pagesOf(
    session,
    tally,
    "config:DescribeConfigurationAggregatorSourcesStatus",
    (options, NextToken) =>
      client.describeConfigurationAggregatorSourcesStatus(
        { ConfigurationAggregatorName, Limit: 100, ...(NextToken !== undefined && { NextToken }) },
        options,
      ),
    (page) => page.NextToken,
  );
  for await (const { AggregatedSourceStatusList = [] } of pages)
    for (const one of AggregatedSourceStatusList) {
      const { SourceId = "", SourceType, AwsRegion = "", LastUpdateStatus = "" } = one;
      const said = [one.LastErrorCode, one.LastErrorMessage].filter(Boolean).join(": ");
      if (SourceType === "ORGANIZATION" || !/^\d{12}$/.test(SourceId)) {
        if (LastUpdateStatus !== "SUCCEEDED")
          organization.push(`${SourceId || "a source without id"}: ${LastUpdateStatus} ${said}`);
        continue;
      }
      const regions = sources.get(SourceId) ?? new Map<string, SourceStatus>();
      sources.set(SourceId, regions);
      // Of two rows the worse one holds.
      const before = regions.get(AwsRegion);
      if (!before || before.status === "SUCCEEDED")
        regions.set(AwsRegion, { status: LastUpdateStatus, said });
    }
  return { sources, organization };
}

/** What the aggregator leaves out of every account, by how it is set up. */
export function narrowingOf(
  aggregator: ConfigurationAggregator,
  { account, home }: Pick<Session, "account" | "home">,
): Gap[] {
  const { AggregatorFilters: filters, ConfigurationAggregatorName: name } = aggregator;
  const all = [
    ...(aggregator.AccountAggregationSources ?? []),
    ...(aggregator.OrganizationAggregationSource ? [aggregator.OrganizationAggregationSource] : []),
  ];
  const gap = (detail: string, remedy: string): Gap => ({
    reason: "not-collected",
    provider: "aws",
    scope: account,
    region: home,
    service: aggregatorService,
    detail,
    remedy,
  });
  const named = [
    ...new Set(
      all.flatMap((one) => (one.AllAwsRegions === true ? [] : (one.AwsRegions ?? ["no region"]))),
    ),
  ].sort();
  return [
    ...(all.length === 0 || named.length > 0
      ? [
          gap(
            `the aggregator ${name} gathers from ${named.length === 0 ? "no source" : `${named.join(", ")} only`}: other regions were not checked`,
            "let the aggregator gather from all regions, or scan the accounts directly",
          ),
        ]
      : []),
    ...((filters?.ResourceType ?? filters?.ServicePrincipal)
      ? [
          gap(
            `the aggregator ${name} gathers from some recorders only: it filters by ${[
              filters.ResourceType &&
                `resource types (${(filters.ResourceType.Value ?? []).join(", ")})`,
              filters.ServicePrincipal &&
                `services of recorders (${(filters.ServicePrincipal.Value ?? []).join(", ")})`,
            ]
              .filter(Boolean)
              .join(" and ")}`,
            "remove the aggregator's filters, or scan the accounts directly",
          ),
        ]
      : []),
  ];
}

/** The service of coverage lines and gaps. */
export const aggregatorService = "config aggregator query";

/**
 * The regions that no account can disable:
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html, checked 2026-11-28.
 */
const always: readonly string[] = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
];

/** The regions of which each account should have a status: those that it has, or that others have. */
export function regionsToGather(sources: Sources, partition: string): readonly string[] {
  const known = [...sources.values()].flatMap((regions) => [...regions.keys()]);
  return [...new Set([...(partition === "aws" ? always : []), ...known])].filter(Boolean).sort();
}

/** What was not gathered of an account: its regions by how that ended. `all`: those that are expected. */
export function gapsOfSources(
  account: string,
  regions: ReadonlyMap<string, SourceStatus> | undefined,
  all: readonly string[],
  isWanted: (region: string) => boolean,
): Gap[] {
  if (!regions)
    return [
      {
        reason: "not-collected",
        provider: "aws",
        scope: account,
        service: aggregatorService,
        detail:
          "the aggregator gathers nothing of the account: no status of it as a source is known",
        remedy:
          "enable AWS Config in the account and authorize the aggregator, or scan the account directly",
      },
    ];
  const silent = all.filter((region) => !regions.has(region) && isWanted(region));
  const bad = Map.groupBy(
    [...regions].filter(
      ([region, { status }]) => status !== "SUCCEEDED" && (region === "" || isWanted(region)),
    ),
    ([, { status, said }]) => `${status || "an unknown status"}${said === "" ? "" : ` (${said})`}`,
  );
  const missing: readonly Gap[] =
    silent.length === 0
      ? []
      : [
          {
            reason: "not-collected",
            provider: "aws",
            scope: account,
            service: aggregatorService,
            detail: `the aggregator has no status of the account in ${regionsText(silent)}: these regions were not checked, if the account has them`,
            remedy:
              "let the aggregator gather from all regions, or scan the account directly in these regions",
          },
        ];
  const failed = [...bad].map(([how, list]): Gap => ({
    reason: how.startsWith("OUTDATED") ? "not-collected" : "failed",
    provider: "aws",
    scope: account,
    service: aggregatorService,
    detail: `the aggregator does not hold the current state of ${regionsText(list.map(([region]) => region))}: its last update ended ${how}`,
    remedy:
      "check DescribeConfigurationAggregatorSourcesStatus, or scan the account directly in these regions",
  }));
  return [...missing, ...failed];
}

/** Sorted, at most twelve by name. */
export function regionsText(regions: readonly string[]): string {
  const sorted = [...new Set(regions)].map((one) => (one === "" ? "no region" : one)).sort();
  const [named, rest] = [sorted.slice(0, 12), sorted.length - 12];
  return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
