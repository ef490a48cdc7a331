/**
 * Which service is offered in which region, as AWS says. A host name that does not resolve means "not
 * offered here" only where AWS says so as well: in the list that is shipped (rules/offered.json), or, of what
 * that list has as offered or does not know, in the account's own SSM, whose public parameters are the
 * same list of today.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-global-infrastructure.html
 */
import { isOffered, parameterOf } from "../../offered-list.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf } from "./pages.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import type { Action } from "./service.ts";
import type { Session, Tally } from "./session.ts";

const offeredAction: Action = "ssm:GetParametersByPath";
const parameters = "/aws/service/global-infrastructure/services";
/** A user's own parameters are none of the scan's business. */
export const offeredOn = `arn:*:ssm:*::parameter${parameters}/*`;

/**
 * What a host name that does not resolve means: `unused` where AWS does not offer the service in the region,
 * else the same refusal, which then says what AWS said of it.
 */
export async function unlessOffered(
  session: Session,
  refusal: Refusal,
  { service, region, tally }: { service: string; region: string; tally: Tally },
): Promise<Refusal> {
  if (refusal.kind !== "no-endpoint" || !isOfAws.test(refusal.said)) return refusal;
  if (isOffered(service, region) === false) return { ...refusal, kind: "unused" };
  const name = parameterOf(service);
  if (name === undefined) return refusal;
  const asked = session.offers.get(name) ?? offeredIn(session, name, tally);
  session.offers.set(name, asked);
  const offers = await asked;
  if ("kind" in offers)
    return {
      ...refusal,
      said: `${refusal.said}; it is unknown whether AWS offers the service there: ${offers.said}`,
      ...(offers.kind === "refused" && {
        remedy: `grant ${offeredAction} on ${offeredOn} to the scanning identity, or check the network and the proxy`,
      }),
    };
  if (offers.length === 0) return refusal;
  return offers.includes(region)
    ? { ...refusal, said: `${refusal.said}, and AWS lists the service as available there` }
    : { ...refusal, kind: "unused" };
}

/** Of AWS's own hosts alone: an endpoint of the user's may be missing for any reason. */
const isOfAws = /ENOTFOUND \S+\.(amazonaws|api\.aws)\b/;

async function offeredIn(
  session: Session,
  name: string,
  tally: Tally,
): Promise<readonly string[] | Refusal> {
  const { SSM } = await import("@aws-sdk/client-ssm");
  const client = onlyAnswers(new SSM(session.config(session.home)));
  const regions: string[] = [];
  try {
    const pages = pagesOf(
      session,
      tally,
      offeredAction,
      (options, NextToken) =>
        client.getParametersByPath(
          { Path: `${parameters}/${name}/regions`, ...(NextToken && { NextToken }) },
          options,
        ),
      (page) => page.NextToken,
    );
    for await (const { Parameters = [] } of pages)
      for (const { Value } of Parameters) if (Value !== undefined) regions.push(Value);
    return regions;
  } catch (error) {
    return refusalOf(error, session.signal);
  } finally {
    client.destroy();
  }
}
