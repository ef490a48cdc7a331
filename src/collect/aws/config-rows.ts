/** What an aggregator answers: the rows of a query, and the counts that they are held to. */
import type { ConfigService } from "@aws-sdk/client-config-service";
import { pagesOf } from "./pages.ts";
import { TruncatedError } from "./refusal.ts";
import type { Session, Tally } from "./session.ts";

/** `SELECT *` gives ten scalars: https://docs.aws.amazon.com/config/latest/developerguide/query-components.html */
const whole =
  "SELECT accountId, awsRegion, arn, resourceId, resourceName, resourceType, configurationItemStatus, tags, configuration, supplementaryConfiguration";
const place =
  "SELECT accountId, awsRegion, arn, resourceId, resourceName, resourceType, configurationItemStatus, tags";

/** An expression holds 4,096 characters, an account id some 16 of them. */
const accountsPerQuery = 200;

export interface Aggregated {
  readonly client: ConfigService;
  readonly session: Session;
  readonly name: string;
  readonly tally: Tally;
  /** The accounts that are looked at, where these are not all. */
  readonly only: readonly string[] | undefined;
}

/** The rows of a type, page by page, each as the JSON says it, or undefined where it is none. */
export async function* rowsOfType(
  { client, session, name, tally, only }: Aggregated,
  type: string,
  isRead: boolean,
): AsyncGenerator<readonly unknown[]> {
  for (const accounts of portions(only)) {
    const pages = pagesOf(
      session,
      tally,
      "config:SelectAggregateResourceConfig",
      (options, NextToken) =>
        client.selectAggregateResourceConfig(
          {
            ConfigurationAggregatorName: name,
            Expression: `${isRead ? whole : place} WHERE resourceType = '${type}'${accounts}`,
            Limit: 100,
            ...(NextToken !== undefined && { NextToken }),
          },
          options,
        ),
      (page) => page.NextToken,
    );
    for await (const { Results = [] } of pages)
      yield Results.map((text) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          return undefined;
        }
      });
  }
}

function portions(only: readonly string[] | undefined): readonly string[] {
  if (!only) return [""];
  const all: string[] = [];
  for (let start = 0; start < only.length; start += accountsPerQuery)
    all.push(
      ` AND accountId IN (${only
        .slice(start, start + accountsPerQuery)
        .map((account) => `'${account}'`)
        .join(", ")})`,
    );
  return all;
}

/** How many resources were discovered, by type or by account; of one type, or of all. */
export async function countsBy(
  { client, session, name, tally }: Aggregated,
  GroupByKey: "RESOURCE_TYPE" | "ACCOUNT_ID",
  type?: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let total: number | undefined;
  const pages = pagesOf(
    session,
    tally,
    "config:GetAggregateDiscoveredResourceCounts",
    (options, NextToken) =>
      client.getAggregateDiscoveredResourceCounts(
        {
          ConfigurationAggregatorName: name,
          GroupByKey,
          Limit: 1000,
          ...(type !== undefined && { Filters: { ResourceType: type as "AWS::S3::Bucket" } }),
          ...(NextToken !== undefined && { NextToken }),
        },
        options,
      ),
    (page) => page.NextToken,
  );
  for await (const page of pages) {
    if (page.TotalDiscoveredResources !== undefined)
      total = Math.max(total ?? 0, page.TotalDiscoveredResources);
    for (const { GroupName = "", ResourceCount = 0 } of page.GroupedResourceCounts ?? [])
      counts.set(GroupName, (counts.get(GroupName) ?? 0) + ResourceCount);
  }
  const sum = [...counts.values()].reduce((all, one) => all + one, 0);
  // The total is never left out: https://docs.aws.amazon.com/config/latest/APIReference/API_GetAggregateDiscoveredResourceCounts.html (2026-11-29)
  if (total === undefined || sum < total)
    throw new TruncatedError(
      `GetAggregateDiscoveredResourceCounts says that there are ${total ?? "an unknown number of"} resources, and gave counts of ${sum}`,
    );
  return counts;
}
