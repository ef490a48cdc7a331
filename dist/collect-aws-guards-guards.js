import {
  formOf,
  isRole
} from "./collect-aws-aws-shared.js";
import {
  assumedRole,
  begin,
  roleArn,
  roleOf,
  unknownAccount,
  unreached
} from "./collect-aws-role.js";
import "./collect-aws-macie2.js";
import "./collect-aws-trust.js";
import {
  listOperation,
  restJsonClient
} from "./collect-aws-rest-json-client.js";
import {
  damageLog
} from "./collect-aws-keep.js";
import "./collect-aws-listing.js";
import "./offered-list.js";
import {
  configure,
  limitOf,
  onlyAnswers,
  pagesOf,
  refusalGap,
  refusalOf,
  send
} from "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./classes.js";
import "./providers.js";

// src/collect/aws/guards/guards.ts
import {
  awsGuardKinds
} from "./cli.js";
import { UserError } from "./cli.js";

// src/collect/aws/guards/as-account.ts
import { TargetError } from "./cli.js";
async function asAccount(scan, account, role, gaps) {
  const { caller, signal, endpoint } = scan;
  if (account === void 0) return scan;
  if (role === void 0 || isRole(caller, account, role)) {
    if (caller.account !== unknownAccount && caller.account !== account)
      throw new TargetError(
        `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or audit aws`
      );
    return scan;
  }
  const { partition, home } = caller;
  const arn = roleArn(partition, account, role);
  const assume = assumedRole(
    scan.configure,
    // Not under the scan's limit: a call that waits for new credentials holds a place there already.
    {
      limit: limitOf({ ...scan.options, concurrency: Infinity }),
      signal,
      tally: { calls: 0 }
    },
    { home, arn, externalId: role.externalId }
  );
  try {
    const { identity } = await assume();
    return {
      ...scan,
      caller: { ...caller, account, identity },
      configure: configure(async () => (await assume()).keys, endpoint, scan.options)
    };
  } catch (error) {
    const gap = refusalGap(
      refusalOf(error, signal),
      { scope: account, region: home, service: "sts", action: "sts:AssumeRole" },
      `the guards that ${account} can read are not known: ${arn} was not assumed`
    );
    gaps.push(
      gap.reason === "refused" ? {
        ...gap,
        remedy: `create the role if it does not exist, let its trust policy name ${caller.identity ?? "the auditing identity"}, and grant sts:AssumeRole on ${arn} to that identity`
      } : gap
    );
    return void 0;
  }
}

// src/collect/aws/guards/ask.ts
var askOnce = (calls, action3, what, ask) => heard(
  calls,
  action3,
  what,
  (tally) => send(calls, tally, (options) => ask(calls.client, options))
);
var askAll = (calls, action3, what, ask, items) => heard(calls, action3, what, async (tally) => {
  const all = [];
  const pages = pagesOf(
    calls,
    tally,
    action3,
    (options, token) => ask(calls.client, options, token === void 0 ? {} : { NextToken: token }),
    ({ NextToken }) => NextToken
  );
  for await (const page of pages) all.push(...items(page) ?? []);
  return all;
});
async function heard({ account, signal, gaps }, action3, what, work) {
  const damages = damageLog();
  const place = { scope: account, region: "global", service: "organizations", action: action3 };
  try {
    const out = await work({ calls: 0, damaged: damages.add });
    const lost = damages.gaps(place, "answer");
    if (lost.length === 0) return { out };
    gaps.push(...lost.map((gap) => ({ ...gap, detail: `${what}: ${gap.detail}` })));
    return { unread: `${what}: not all that ${action3} answered could be read` };
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const gap = refusalGap(refusal, place, what);
    gaps.push(
      refusal.kind === "refused" ? {
        ...gap,
        remedy: `audit from the management account or a delegated administrator of the organization, with ${action3} granted there`
      } : gap
    );
    return { unread: gap.detail };
  }
}

// src/collect/aws/control-tower-client.ts
var listEnabledControls = listOperation(
  "controltower",
  "ListEnabledControls",
  "enabledControls",
  "/list-enabled-controls"
);
var controlTowerClient = restJsonClient("controltower", listEnabledControls);

// src/collect/aws/guards/control-tower.ts
var action = "controltower:ListEnabledControls";
var regionDeny = /\/(?:AWS-GR_REGION_DENY|CT\.MULTISERVICE\.PV\.1)$/;
var noLandingZone = /^(?:HTTP 4\d\d: )?(?:ResourceNotFound|Validation)/;
var isItsOwn = ({ name }) => name.startsWith("aws-guardrails-");
async function controlTowerNotes({ caller, configure: configure2, limit, signal }, nodes, policies, gaps) {
  const client = onlyAnswers(controlTowerClient(configure2(caller.home)));
  const damages = damageLog();
  const place = { scope: caller.account, region: caller.home, service: "controltower", action };
  const what = "which region deny controls AWS Control Tower has switched on is not known";
  const controls = [];
  try {
    const pages = pagesOf(
      { limit, signal },
      { calls: 0, damaged: damages.add },
      action,
      (options, nextToken) => client.ask({ nextToken }, options),
      ({ nextToken }) => nextToken
    );
    for await (const { enabledControls = [] } of pages) controls.push(...enabledControls);
    gaps.push(...damages.gaps(place, "control"));
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const isElsewhere = refusal.kind === "no-endpoint" || noLandingZone.test(refusal.said);
    if (!isElsewhere) gaps.push(refusalGap(refusal, place, what));
    else if (policies.some(isItsOwn))
      gaps.push({
        ...refusalGap(refusal, place, what),
        remedy: "set AWS_REGION to the home region of Control Tower, and audit again"
      });
    return [];
  } finally {
    client.destroy();
  }
  if (controls.length === 0 && policies.some(isItsOwn))
    gaps.push({
      reason: "not-collected",
      provider: "aws",
      scope: caller.account,
      region: caller.home,
      service: "controltower",
      detail: `${what}: it manages policies of the organization, and ${action} lists no control in ${caller.home}`,
      remedy: "set AWS_REGION to the home region of Control Tower, and audit again"
    });
  return controls.filter(({ controlIdentifier = "" }) => regionDeny.test(controlIdentifier)).map((control) => noteOn(control, nodes, policies));
}
function noteOn({ controlIdentifier, targetIdentifier = "", statusSummary, driftStatusSummary }, nodes, policies) {
  const target = targetIdentifier.split("/").at(-1);
  const node = nodes.find(({ id }) => id === target);
  const status = statusSummary?.status ?? "status not given";
  const drift = driftStatusSummary?.driftStatus;
  const own = new Set(policies.filter(isItsOwn).map(({ id }) => id));
  const isAttached = node === void 0 || node.policies.some((id) => own.has(id));
  return [
    `AWS Control Tower says that its region deny (${controlIdentifier?.split("/").at(-1)}) is on at ${node?.name ?? target} (${target}): ${status}`,
    ...drift === void 0 || drift === "NOT_CHECKING" ? [] : [`drift ${drift}`],
    ...isAttached ? [] : ["but no policy of Control Tower is attached there"]
  ].join(", ");
}

// src/collect/aws/guards/opt-in.ts
var action2 = "account:ListRegions";
async function disabledRegions({ caller, configure: configure2, limit, signal }, nodes, gaps) {
  const { Account } = await import("./vendor/aws-sdk-client-account.js");
  const client = onlyAnswers(new Account(configure2(caller.home)));
  const disabled = /* @__PURE__ */ new Map();
  const faults = /* @__PURE__ */ new Map();
  const accounts = nodes.filter(({ kind }) => kind === "account").map(({ id }) => id);
  try {
    await Promise.all(
      accounts.map(async (account) => {
        const damages = damageLog();
        const place = { scope: caller.account, region: "global", service: "account", action: action2 };
        try {
          const off = /* @__PURE__ */ new Set();
          const pages = pagesOf(
            { limit, signal },
            { calls: 0, damaged: damages.add },
            action2,
            (options, NextToken) => client.listRegions(
              // An account may not name itself.
              {
                MaxResults: 50,
                NextToken,
                ...account !== caller.account && { AccountId: account }
              },
              options
            ),
            ({ NextToken }) => NextToken
          );
          for await (const { Regions = [] } of pages)
            for (const { RegionName = "", RegionOptStatus } of Regions)
              if (RegionOptStatus === "DISABLED") off.add(RegionName);
          disabled.set(account, off);
          gaps.push(...damages.gaps(place, "region"));
        } catch (error) {
          const refusal = refusalOf(error, signal);
          const key = `${refusal.kind} ${refusal.kind === "refused" ? "" : refusal.said}`;
          const known = faults.get(key);
          if (known) known.accounts++;
          else
            faults.set(key, {
              gap: refusalGap(
                refusal,
                place,
                "which opt-in regions are switched off is not known, so that all count as switched on"
              ),
              accounts: 1
            });
        }
      })
    );
  } finally {
    client.destroy();
  }
  for (const { gap, accounts: concerned } of faults.values())
    gaps.push({
      ...gap,
      resources: concerned,
      ...gap.reason === "refused" && {
        remedy: `grant ${action2}, and switch trusted access for AWS Account Management on in the organization`
      }
    });
  return disabled;
}

// src/collect/aws/guards/policies.ts
var typeOfKind = {
  scp: "SERVICE_CONTROL_POLICY",
  rcp: "RESOURCE_CONTROL_POLICY",
  declarative: "DECLARATIVE_POLICY_EC2"
};
async function attachedPolicies(calls, kinds) {
  const policies = [];
  const targets = /* @__PURE__ */ new Map();
  const unread = [];
  for (const kind of kinds) {
    const listed = await askAll(
      calls,
      "organizations:ListPolicies",
      `the policies of type ${typeOfKind[kind]} are not known`,
      (client, options, token) => client.listPolicies({ Filter: typeOfKind[kind], ...token }, options),
      ({ Policies }) => Policies
    );
    if ("unread" in listed) {
      if (kind !== "declarative") unread.push(listed.unread);
      continue;
    }
    const each = await Promise.all(listed.out.map((summary) => read(calls, kind, summary)));
    for (const { policy, at, why } of each) {
      policies.push(policy);
      targets.set(policy.id, at);
      if (why !== void 0 && kind !== "declarative") unread.push(why);
    }
  }
  return { policies, targets, unread };
}
async function read(calls, kind, { Id: PolicyId = "", Name: name = PolicyId }) {
  const [described, attached] = await Promise.all([
    askOnce(
      calls,
      "organizations:DescribePolicy",
      `the document of policy ${name} (${PolicyId}) is not known`,
      async (client, options) => {
        const { Policy } = await client.describePolicy({ PolicyId }, options);
        if (Policy?.PolicySummary?.Id !== PolicyId)
          throw new Error(`the answer is about policy ${Policy?.PolicySummary?.Id ?? "none"}`);
        const document = JSON.parse(Policy.Content ?? "");
        if (typeof document !== "object" || document === null)
          throw new Error("its content is not a JSON object");
        return document;
      }
    ),
    askAll(
      calls,
      "organizations:ListTargetsForPolicy",
      `what policy ${name} (${PolicyId}) is attached to is not known`,
      (client, options, token) => client.listTargetsForPolicy({ PolicyId, ...token }, options),
      ({ Targets }) => Targets
    )
  ]);
  return {
    policy: { id: PolicyId, name, kind, ..."out" in described && { document: described.out } },
    at: "out" in attached ? attached.out.flatMap(({ TargetId }) => TargetId ?? []) : [],
    ..."unread" in attached && { why: attached.unread }
  };
}

// src/collect/aws/guards/tree.ts
async function treeOf(calls, roots) {
  const places = [];
  const seen = /* @__PURE__ */ new Set();
  const add = (place) => {
    if (place.id === "" || seen.has(place.id)) return false;
    seen.add(place.id);
    places.push(place);
    return true;
  };
  const below = async (ParentId) => {
    const [units, accounts] = await Promise.all([
      askAll(
        calls,
        "organizations:ListOrganizationalUnitsForParent",
        `the units below ${ParentId}, and their accounts, are not known`,
        (client, options, token) => client.listOrganizationalUnitsForParent({ ParentId, ...token }, options),
        ({ OrganizationalUnits }) => OrganizationalUnits
      ),
      askAll(
        calls,
        "organizations:ListAccountsForParent",
        `the accounts in ${ParentId} are not known`,
        (client, options, token) => client.listAccountsForParent({ ParentId, ...token }, options),
        ({ Accounts }) => Accounts
      )
    ]);
    if ("out" in accounts)
      for (const { Id: id = "", Name: name = id } of accounts.out)
        add({ id, name, kind: "account", parent: ParentId });
    if ("out" in units)
      await Promise.all(
        units.out.filter(
          ({ Id: id = "", Name: name = id }) => add({ id, name, kind: "unit", parent: ParentId })
        ).map(({ Id = "" }) => below(Id))
      );
  };
  for (const { Id: id = "", Name: name = id } of roots)
    if (add({ id, name, kind: "root" })) await below(id);
  return places.sort((a, b) => a.id < b.id ? -1 : 1);
}

// src/collect/aws/guards/guards.ts
async function collectAwsGuards(target, options) {
  const { account: named, aggregator } = formOf(target);
  if (aggregator !== void 0)
    throw new UserError(
      `guards: ${target} holds no guards; use aws with credentials of the management account, which reads the guards of all accounts`
    );
  const role = roleOf(options.role, options.externalId);
  if (role !== void 0 && named === void 0)
    throw new UserError(
      `--role: has no effect on ${target}, whose guards are read with the credentials at hand; name the management account or a delegated administrator as aws:ACCOUNT`
    );
  const gaps = [];
  const abandoned = new AbortController();
  try {
    const own = await begin(
      named,
      { listed: [], others: [] },
      options,
      abandoned.signal,
      async (batch) => {
        gaps.push(...batch.gaps ?? []);
      }
    );
    if (!own) return { gaps };
    const scan = await asAccount(own, named, role, gaps);
    if (!scan) return { gaps };
    const { fault } = scan.caller;
    if (fault !== void 0)
      gaps.push(...unreached(scan.caller.account, fault, scan.signal).gaps ?? []);
    const { Organizations } = await import("./vendor/aws-sdk-client-organizations.js");
    const client = onlyAnswers(new Organizations(scan.configure(scan.caller.home)));
    const { account } = scan.caller;
    try {
      const calls = { limit: scan.limit, signal: scan.signal, account, client, gaps };
      options.progress(`${target}: reading the organization`);
      const guards = await organizationOf(calls, scan);
      return { ...guards && { guards }, gaps };
    } finally {
      client.destroy();
    }
  } finally {
    abandoned.abort();
  }
}
async function organizationOf(calls, scan) {
  const { partition, account } = scan.caller;
  let isAlone = false;
  const described = await askOnce(
    calls,
    "organizations:DescribeOrganization",
    "the organization is not known",
    async (client, options) => {
      try {
        return (await client.describeOrganization({}, options)).Organization;
      } catch (error) {
        if (!/AWSOrganizationsNotInUse/.test(refusalOf(error).said)) throw error;
        isAlone = true;
        return void 0;
      }
    }
  );
  if (isAlone) return alone(partition, account);
  if ("unread" in described) return void 0;
  const organization = described.out;
  const roots = await askAll(
    calls,
    "organizations:ListRoots",
    "the root of the organization, and everything below it, is not known",
    (client, options, token) => client.listRoots(token, options),
    ({ Roots }) => Roots
  );
  if ("unread" in roots) return void 0;
  const on = new Set(
    organization?.FeatureSet === "CONSOLIDATED_BILLING" ? [] : roots.out.flatMap(
      ({ PolicyTypes = [] }) => PolicyTypes.flatMap(
        ({ Type, Status }) => Type !== void 0 && Status === "ENABLED" ? [Type] : []
      )
    )
  );
  const off = new Set(awsGuardKinds.filter((kind) => !on.has(typeOfKind[kind])));
  const [places, { policies, targets, unread }] = await Promise.all([
    treeOf(calls, roots.out),
    attachedPolicies(
      calls,
      // Documents of a type that is off are still there, and attached to nothing.
      awsGuardKinds.filter(
        (kind) => organization?.FeatureSet !== "CONSOLIDATED_BILLING" || kind === "scp"
      )
    )
  ]);
  const nodes = places.map((place) => ({
    ...place,
    policies: policies.filter(({ id }) => targets.get(id)?.includes(place.id)).map(({ id }) => id),
    ...unread.length > 0 && { unread: unread[0] }
  }));
  const { MasterAccountId: management } = organization ?? {};
  if (!nodes.some(({ id }) => id === management))
    calls.gaps.push({
      reason: "truncated",
      provider: "aws",
      scope: account,
      service: "organizations",
      detail: `the accounts of the organization are not all known: its management account ${management ?? ""} was not listed`,
      remedy: "audit again; if it persists, check what the endpoint answers"
    });
  return {
    provider: "aws",
    partition,
    ...organization?.Id !== void 0 && { organization: organization.Id },
    ...management !== void 0 && { management },
    nodes,
    policies,
    off,
    disabledRegions: await disabledRegions(scan, nodes, calls.gaps),
    notes: await controlTowerNotes(scan, nodes, policies, calls.gaps)
  };
}
var alone = (partition, account) => ({
  provider: "aws",
  partition,
  nodes: [{ id: account, name: account, kind: "account", policies: [] }],
  policies: [],
  off: new Set(awsGuardKinds),
  disabledRegions: /* @__PURE__ */ new Map(),
  notes: [`Account ${account} is in no organization, so no control policy can be attached to it.`]
});
export {
  collectAwsGuards
};
