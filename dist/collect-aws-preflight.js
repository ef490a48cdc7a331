import {
  listed
} from "./collect-preflight.js";
import {
  aggregatorCalled,
  formOf
} from "./collect-aws-aws-shared.js";
import {
  assumedRole,
  regionOfProfile,
  roleArn,
  roleOf,
  sdkCredentials,
  whoAmI
} from "./collect-aws-role.js";
import "./collect-aws-macie2.js";
import {
  configAt
} from "./collect-aws-trust.js";
import {
  regionsOf
} from "./collect-aws-keep.js";
import "./collect-aws-listing.js";
import {
  clientsOf
} from "./offered-list.js";
import {
  configure,
  limitOf,
  noProperties,
  onlyAnswers,
  refusalOf,
  send
} from "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./classes.js";
import "./providers.js";

// src/collect/aws/preflight.ts
import { TargetError } from "./cli.js";
async function* preflight(target, options, needed) {
  const { account: wanted, aggregator } = formOf(target);
  const role = roleOf(options.role, options.externalId);
  const { signal, connection } = options;
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  let config = configure(
    connection.aws?.credentials ?? await sdkCredentials(),
    endpoint,
    options
  );
  const caller = await whoAmI(
    config,
    { limit, signal },
    connection.aws ? void 0 : await regionOfProfile(),
    () => void 0
  );
  if (caller.fault !== void 0) throw caller.fault;
  let { account, identity = "" } = caller;
  yield { what: "credentials", status: "ok", detail: identity };
  if (role !== void 0 && wanted !== void 0) {
    const arn = roleArn(caller.partition, wanted, role);
    const at = { home: caller.home, arn, externalId: role.externalId };
    const assume = assumedRole(config, { limit, signal, tally: { calls: 0 } }, at);
    const taken = await refused(assume());
    if (typeof taken === "string") {
      yield {
        what: "role",
        status: "problem",
        detail: `${arn} was not assumed: ${taken}`,
        fix: `create the role with "data-boundary permissions aws --format cloudformation", and let its trust policy name ${identity}`
      };
      return;
    }
    ({ identity } = taken);
    account = wanted;
    config = configure(async () => (await assume()).keys, endpoint, options);
    yield { what: "role", status: "ok", detail: `${arn} was assumed` };
  } else if (wanted !== void 0 && wanted !== account)
    throw new TargetError(
      `aws:${wanted}: the credentials belong to account ${account}; use credentials of ${wanted}, or name a role in it with --role`
    );
  const { partition, home } = caller;
  const { regions, concurrency, progress } = options;
  const session = {
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
    offers: /* @__PURE__ */ new Map(),
    properties: noProperties
  };
  if (aggregator !== void 0) {
    yield await aggregatorLine(session, aggregator);
    yield permissions(session, identity, needed);
    return;
  }
  const { enabled, gaps } = await regionsOf(session);
  yield gaps[0] ? { what: "regions", status: "problem", detail: gaps[0].detail, fix: gaps[0].remedy } : { what: "regions", status: "ok", detail: `${enabled.length} regions are enabled` };
  yield permissions(session, identity, needed);
}
async function aggregatorLine(session, name) {
  const client = await configAt(session, session.home);
  try {
    const said = await refused(aggregatorCalled(client, session, name, { calls: 0 }));
    return typeof said === "string" ? {
      what: "aggregator",
      status: "problem",
      detail: `${name} was not described in ${session.home}: ${said}`,
      fix: "correct the name, set AWS_REGION to the aggregator's region, and allow config:DescribeConfigurationAggregators"
    } : { what: "aggregator", status: "ok", detail: `${name} is in ${session.home}` };
  } finally {
    client.destroy();
  }
}
async function permissions(session, identity, needed) {
  const what = "permissions";
  const principal = principalOf(identity);
  if (principal === void 0)
    return {
      what,
      status: "ok",
      detail: `${identity} is the root user, which has all permissions`
    };
  const denied = await refused(deniedTo(session, principal, needed));
  if (typeof denied === "string")
    return {
      what,
      status: "unknown",
      detail: `not compared, because IAM did not simulate them: ${denied}`,
      fix: `allow iam:SimulatePrincipalPolicy on ${principal} for this check, or scan: a missing permission is reported as a gap that names it`
    };
  const held = `${needed.length - denied.length} of ${needed.length} actions are allowed`;
  return denied.length === 0 ? { what, status: "ok", detail: held } : {
    what,
    status: "problem",
    detail: `${held}; not allowed: ${listed(denied)}`,
    fix: `attach the policies from "data-boundary permissions aws"`
  };
}
function principalOf(identity) {
  const [, partition, , , account, resource = ""] = identity.split(":");
  if (resource === "root") return void 0;
  const name = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
  return name === void 0 ? identity : `arn:${partition}:iam::${account}:role/${name}`;
}
var actionsPerCall = 100;
async function deniedTo(session, PolicySourceArn, needed) {
  const { IAM } = await import("./vendor/aws-sdk-client-iam.js");
  const client = onlyAnswers(new IAM(session.config(session.home)));
  const tally = { calls: 0 };
  const denied = [];
  try {
    for (let start = 0; start < needed.length; start += actionsPerCall) {
      const ActionNames = needed.slice(start, start + actionsPerCall);
      const allowed = /* @__PURE__ */ new Set();
      let Marker;
      do {
        const page = await send(
          session,
          tally,
          (options) => client.simulatePrincipalPolicy({ PolicySourceArn, ActionNames, Marker }, options)
        );
        for (const { EvalActionName = "", EvalDecision } of page.EvaluationResults ?? [])
          if (EvalDecision === "allowed") allowed.add(EvalActionName);
        Marker = page.IsTruncated ? page.Marker : void 0;
      } while (Marker !== void 0);
      denied.push(...ActionNames.filter((action) => !allowed.has(action)));
    }
  } finally {
    client.destroy();
  }
  return denied;
}
async function refused(work) {
  try {
    return await work;
  } catch (error) {
    return refusalOf(error).said;
  }
}
export {
  preflight
};
