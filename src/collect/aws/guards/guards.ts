/** Reads what an organization holds of guards: its tree, its control policies and where they are attached, opt-in regions. */
import {
  type AwsGuardKind,
  type AwsGuards,
  type AwsNode,
  awsGuardKinds,
} from "../../../guard-model.ts";
import { type Gap, UserError } from "../../../model.ts";
import type { CollectedGuards } from "../../collect-guards.ts";
import type { CollectOptions } from "../../collect.ts";
import { formOf } from "../aws.ts";
import { onlyAnswers } from "../only-answers.ts";
import { refusalOf } from "../refusal.ts";
import { roleOf } from "../role.ts";
import { type Scan, begin } from "../scan.ts";
import { unreached } from "../scan-ends.ts";
import { asAccount } from "./as-account.ts";
import { type Calls, askAll, askOnce } from "./ask.ts";
import { controlTowerNotes } from "./control-tower.ts";
import { disabledRegions } from "./opt-in.ts";
import { attachedPolicies, typeOfKind } from "./policies.ts";
import { treeOf } from "./tree.ts";

/**
 * With the caller's own credentials, or those of a role in the account that the target names: the management
 * account's or a delegated administrator's. `aws:org` is the organization of the caller, as `aws` is.
 */
export async function collectAwsGuards(
  target: string,
  options: CollectOptions,
): Promise<CollectedGuards> {
  const { account: named, aggregator } = formOf(target);
  if (aggregator !== undefined)
    throw new UserError(
      `guards: ${target} holds no guards; use aws with credentials of the management account, which reads the guards of all accounts`,
    );
  const role = roleOf(options.role, options.externalId);
  if (role !== undefined && named === undefined)
    throw new UserError(
      `--role: has no effect on ${target}, whose guards are read with the credentials at hand; name the management account or a delegated administrator as aws:ACCOUNT`,
    );
  const gaps: Gap[] = [];
  const abandoned = new AbortController();
  try {
    const own = await begin(
      named,
      { listed: [], others: [] },
      options,
      abandoned.signal,
      async (batch) => {
        gaps.push(...(batch.gaps ?? []));
      },
    );
    if (!own) return { gaps };
    const scan = await asAccount(own, named, role, gaps);
    if (!scan) return { gaps };
    const { fault } = scan.caller;
    if (fault !== undefined)
      gaps.push(...(unreached(scan.caller.account, fault, scan.signal).gaps ?? []));
    const { Organizations } = await import("@aws-sdk/client-organizations");
    const client = onlyAnswers(new Organizations(scan.configure(scan.caller.home)));
    const { account } = scan.caller;
    try {
      const calls = { limit: scan.limit, signal: scan.signal, account, client, gaps };
      options.progress(`${target}: reading the organization`);
      const guards = await organizationOf(calls, scan);
      return { ...(guards && { guards }), gaps };
    } finally {
      client.destroy();
    }
  } finally {
    abandoned.abort();
  }
}

async function organizationOf(calls: Calls, scan: Scan): Promise<AwsGuards | undefined> {
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
        return undefined;
      }
    },
  );
  if (isAlone) return alone(partition, account);
  if ("unread" in described) return undefined;
  const organization = described.out;
  const roots = await askAll(
    calls,
    "organizations:ListRoots",
    "the root of the organization, and everything below it, is not known",
    (client, options, token) => client.listRoots(token, options),
    ({ Roots }) => Roots,
  );
  if ("unread" in roots) return undefined;
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html: not without all features.
  const on = new Set<string>(
    organization?.FeatureSet === "CONSOLIDATED_BILLING"
      ? []
      : roots.out.flatMap(({ PolicyTypes = [] }) =>
          PolicyTypes.flatMap(({ Type, Status }) =>
            Type !== undefined && Status === "ENABLED" ? [Type] : [],
          ),
        ),
  );
  const off = new Set<AwsGuardKind>(awsGuardKinds.filter((kind) => !on.has(typeOfKind[kind])));
  const [places, { policies, targets, unread }] = await Promise.all([
    treeOf(calls, roots.out),
    attachedPolicies(
      calls,
      // Documents of a type that is off are still there, and attached to nothing.
      awsGuardKinds.filter(
        (kind) => organization?.FeatureSet !== "CONSOLIDATED_BILLING" || kind === "scp",
      ),
    ),
  ]);
  const nodes = places.map((place): AwsNode => ({
    ...place,
    policies: policies.filter(({ id }) => targets.get(id)?.includes(place.id)).map(({ id }) => id),
    ...(unread.length > 0 && { unread: unread[0]! }),
  }));
  const { MasterAccountId: management } = organization ?? {};
  // It is always there: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html
  if (!nodes.some(({ id }) => id === management))
    calls.gaps.push({
      reason: "truncated",
      provider: "aws",
      scope: account,
      service: "organizations",
      detail: `the accounts of the organization are not all known: its management account ${management ?? ""} was not listed`,
      remedy: "audit again; if it persists, check what the endpoint answers",
    });
  return {
    provider: "aws",
    partition,
    ...(organization?.Id !== undefined && { organization: organization.Id }),
    ...(management !== undefined && { management }),
    nodes,
    policies,
    off,
    disabledRegions: await disabledRegions(scan, nodes, calls.gaps),
    notes: await controlTowerNotes(scan, nodes, policies, calls.gaps),
  };
}

/** An account in no organization: nothing can be attached to it. */
const alone = (partition: string, account: string): AwsGuards => ({
  provider: "aws",
  partition,
  nodes: [{ id: account, name: account, kind: "account", policies: [] }],
  policies: [],
  off: new Set(awsGuardKinds),
  disabledRegions: new Map(),
  notes: [`Account ${account} is in no organization, so no control policy can be attached to it.`],
});
