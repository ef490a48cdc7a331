/** Checks AWS before a scan, with three or four kinds of cheap calls: who we are, which regions, which actions are allowed. */
import { TargetError } from "../../model.ts";
import type { CollectOptions } from "../collect.ts";
import { type Preflight, listed } from "../preflight.ts";
import { formOf } from "./aws.ts";
import { configAt } from "./config-query.ts";
import { aggregatorCalled } from "./config-sources.ts";
import { onlyAnswers } from "./only-answers.ts";
import { refusalOf } from "./refusal.ts";
import { clientsOf } from "./clients.ts";
import { regionsOf } from "./enabled-regions.ts";
import { assumedRole, roleArn, roleOf } from "./role.ts";
import { sdkCredentials } from "./scan.ts";
import { type Session, type Tally, configure, limitOf, noProperties, send } from "./session.ts";
import { regionOfProfile, whoAmI } from "./whoami.ts";

export async function* preflight(
  target: string,
  options: CollectOptions,
  needed: readonly string[],
): AsyncGenerator<Preflight> {
  const { account: wanted, aggregator } = formOf(target);
  const role = roleOf(options.role, options.externalId);
  const { signal, connection } = options;
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  let config = configure(
    connection.aws?.credentials ?? (await sdkCredentials()),
    endpoint,
    options,
  );
  const caller = await whoAmI(
    config,
    { limit, signal },
    connection.aws ? undefined : await regionOfProfile(),
    () => undefined,
  );
  if (caller.fault !== undefined) throw caller.fault;
  let { account, identity = "" } = caller;
  yield { what: "credentials", status: "ok", detail: identity };

  if (role !== undefined && wanted !== undefined) {
    const arn = roleArn(caller.partition, wanted, role);
    const at = { home: caller.home, arn, externalId: role.externalId };
    const assume = assumedRole(config, { limit, signal, tally: { calls: 0 } }, at);
    const taken = await refused(assume());
    if (typeof taken === "string") {
      yield {
        what: "role",
        status: "problem",
        detail: `${arn} was not assumed: ${taken}`,
        fix: `create the role with "data-boundary permissions aws --format cloudformation", and let its trust policy name ${identity}`,
      };
      return;
    }
    ({ identity } = taken);
    account = wanted;
    config = configure(async () => (await assume()).keys, endpoint, options);
    yield { what: "role", status: "ok", detail: `${arn} was assumed` };
  } else if (wanted !== undefined && wanted !== account)
    throw new TargetError(
      `aws:${wanted}: the credentials belong to account ${account}; use credentials of ${wanted}, or name a role in it with --role`,
    );

  const { partition, home } = caller;
  const { regions, concurrency, progress } = options;
  const session: Session = {
    account,
    partition,
    home,
    config,
    clients: clientsOf(config, home),
    limit,
    signal,
    regions,
    concurrency,
    progress,
    offers: new Map(),
    properties: noProperties,
  };
  if (aggregator !== undefined) {
    yield await aggregatorLine(session, aggregator);
    yield permissions(session, identity, needed);
    return;
  }
  const { enabled, gaps } = await regionsOf(session);
  yield gaps[0]
    ? { what: "regions", status: "problem", detail: gaps[0].detail, fix: gaps[0].remedy }
    : { what: "regions", status: "ok", detail: `${enabled.length} regions are enabled` };
  yield permissions(session, identity, needed);
}

async function aggregatorLine(session: Session, name: string): Promise<Preflight> {
  const client = await configAt(session, session.home);
  try {
    const said = await refused(aggregatorCalled(client, session, name, { calls: 0 }));
    return typeof said === "string"
      ? {
          what: "aggregator",
          status: "problem",
          detail: `${name} was not described in ${session.home}: ${said}`,
          fix: "correct the name, set AWS_REGION to the aggregator's region, and allow config:DescribeConfigurationAggregators",
        }
      : { what: "aggregator", status: "ok", detail: `${name} is in ${session.home}` };
  } finally {
    client.destroy();
  }
}

/** Asks IAM which of the actions the identity may call: one call for a hundred of them. */
async function permissions(
  session: Session,
  identity: string,
  needed: readonly string[],
): Promise<Preflight> {
  const what = "permissions";
  const principal = principalOf(identity);
  if (principal === undefined)
    return {
      what,
      status: "ok",
      detail: `${identity} is the root user, which has all permissions`,
    };
  const denied = await refused(deniedTo(session, principal, needed));
  if (typeof denied === "string")
    return {
      what,
      status: "unknown",
      detail: `not compared, because IAM did not simulate them: ${denied}`,
      fix: `allow iam:SimulatePrincipalPolicy on ${principal} for this check, or scan: a missing permission is reported as a gap that names it`,
    };
  const held = `${needed.length - denied.length} of ${needed.length} actions are allowed`;
  return denied.length === 0
    ? { what, status: "ok", detail: held }
    : {
        what,
        status: "problem",
        detail: `${held}; not allowed: ${listed(denied)}`,
        fix: `attach the policies from "data-boundary permissions aws"`,
      };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html: the ARN of a user or a role, not of a session. */
function principalOf(identity: string): string | undefined {
  const [, partition, , , account, resource = ""] = identity.split(":");
  if (resource === "root") return undefined;
  const name = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
  return name === undefined ? identity : `arn:${partition}:iam::${account}:role/${name}`;
}

const actionsPerCall = 100;

async function deniedTo(
  session: Session,
  PolicySourceArn: string,
  needed: readonly string[],
): Promise<string[]> {
  const { IAM } = await import("@aws-sdk/client-iam");
  const client = onlyAnswers(new IAM(session.config(session.home)));
  const tally: Tally = { calls: 0 };
  const denied: string[] = [];
  try {
    for (let start = 0; start < needed.length; start += actionsPerCall) {
      const ActionNames = needed.slice(start, start + actionsPerCall);
      const allowed = new Set<string>();
      let Marker: string | undefined;
      do {
        const page = await send(session, tally, (options) =>
          client.simulatePrincipalPolicy({ PolicySourceArn, ActionNames, Marker }, options),
        );
        for (const { EvalActionName = "", EvalDecision } of page.EvaluationResults ?? [])
          if (EvalDecision === "allowed") allowed.add(EvalActionName);
        Marker = page.IsTruncated ? page.Marker : undefined;
      } while (Marker !== undefined);
      denied.push(...ActionNames.filter((action) => !allowed.has(action)));
    }
  } finally {
    client.destroy();
  }
  return denied;
}

/** What came of it, or why nothing did. */
async function refused<T>(work: Promise<T>): Promise<T | string> {
  try {
    return await work;
  } catch (error) {
    return refusalOf(error).said;
  }
}
