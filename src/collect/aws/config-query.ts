/** Advanced queries of AWS Config: what is there, page by page, as a recorder or an aggregator holds it. */
import type { ConfigService } from "@aws-sdk/client-config-service";
import { inRegion } from "./clients.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf } from "./pages.ts";
import type { Action } from "./service.ts";
import type { Session, Tally } from "./session.ts";

/** https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html */
export const everything = "SELECT arn, resourceType, awsRegion";

interface Recorded {
  readonly arn: string;
  readonly type: string | undefined;
  readonly region: string | undefined;
}

interface Page {
  readonly Results?: string[] | undefined;
  readonly NextToken?: string | undefined;
}

/** Its calls stand within `inRegion`. */
export const configClient = ({ clients }: Session): Promise<ConfigService> =>
  clients.of("config queries", async (config) =>
    onlyAnswers(new (await import("@aws-sdk/client-config-service")).ConfigService(config)),
  );

/** For calls in one region alone. */
export async function configAt(session: Session, region: string): Promise<ConfigService> {
  return onlyAnswers(
    new (await import("@aws-sdk/client-config-service")).ConfigService(session.config(region)),
  );
}

/** What every page of a query's answer names by an ARN. */
export async function* recorded(
  session: Session,
  region: string,
  tally: Tally,
  action: Action,
  ask: (
    client: ConfigService,
    options: { readonly abortSignal: AbortSignal },
    page: { readonly Limit: 100; readonly NextToken?: string },
  ) => Promise<Page>,
): AsyncGenerator<readonly Recorded[]> {
  const client = await configClient(session);
  const pages = pagesOf(
    session,
    tally,
    action,
    (options, NextToken) =>
      inRegion(region, () => ask(client, options, { Limit: 100, ...(NextToken && { NextToken }) })),
    (page) => page.NextToken,
  );
  for await (const { Results = [] } of pages)
    yield Results.flatMap((result) => {
      const { arn, resourceType, awsRegion } = JSON.parse(result) as Record<
        string,
        string | undefined
      >;
      return arn === undefined ? [] : [{ arn, type: resourceType, region: awsRegion }];
    });
}
