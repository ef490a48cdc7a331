/** The organization's policies with their documents, and what each is attached to. */
import type { PolicySummary, PolicyType } from "@aws-sdk/client-organizations";
import type { AwsGuardKind, AwsPolicy } from "../../../guard-model.ts";
import { type Calls, askAll, askOnce } from "./ask.ts";

export const typeOfKind: Readonly<Record<AwsGuardKind, PolicyType>> = {
  scp: "SERVICE_CONTROL_POLICY",
  rcp: "RESOURCE_CONTROL_POLICY",
  declarative: "DECLARATIVE_POLICY_EC2",
};

export interface Attached {
  readonly policies: readonly AwsPolicy[];
  /** Policy id -> the ids of roots, units and accounts. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** Why something may be attached anywhere that is not known here. */
  readonly unread: readonly string[];
}

export async function attachedPolicies(
  calls: Calls,
  kinds: readonly AwsGuardKind[],
): Promise<Attached> {
  const policies: AwsPolicy[] = [];
  const targets = new Map<string, readonly string[]>();
  const unread: string[] = [];
  for (const kind of kinds) {
    const listed = await askAll(
      calls,
      "organizations:ListPolicies",
      `the policies of type ${typeOfKind[kind]} are not known`,
      (client, options, token) =>
        client.listPolicies({ Filter: typeOfKind[kind], ...token }, options),
      ({ Policies }) => Policies,
    );
    // Declarative policies say nothing of regions.
    if ("unread" in listed) {
      if (kind !== "declarative") unread.push(listed.unread);
      continue;
    }
    const each = await Promise.all(listed.out.map((summary) => read(calls, kind, summary)));
    for (const { policy, at, why } of each) {
      policies.push(policy);
      targets.set(policy.id, at);
      if (why !== undefined && kind !== "declarative") unread.push(why);
    }
  }
  return { policies, targets, unread };
}

async function read(
  calls: Calls,
  kind: AwsGuardKind,
  { Id: PolicyId = "", Name: name = PolicyId }: PolicySummary,
): Promise<{ readonly policy: AwsPolicy; readonly at: readonly string[]; readonly why?: string }> {
  const [described, attached] = await Promise.all([
    askOnce(
      calls,
      "organizations:DescribePolicy",
      `the document of policy ${name} (${PolicyId}) is not known`,
      async (client, options) => {
        const { Policy } = await client.describePolicy({ PolicyId }, options);
        if (Policy?.PolicySummary?.Id !== PolicyId)
          throw new Error(`the answer is about policy ${Policy?.PolicySummary?.Id ?? "none"}`);
        const document: unknown = JSON.parse(Policy.Content ?? "");
        if (typeof document !== "object" || document === null)
          throw new Error("its content is not a JSON object");
        return document;
      },
    ),
    askAll(
      calls,
      "organizations:ListTargetsForPolicy",
      `what policy ${name} (${PolicyId}) is attached to is not known`,
      (client, options, token) => client.listTargetsForPolicy({ PolicyId, ...token }, options),
      ({ Targets }) => Targets,
    ),
  ]);
  return {
    policy: { id: PolicyId, name, kind, ...("out" in described && { document: described.out }) },
    at: "out" in attached ? attached.out.flatMap(({ TargetId }) => TargetId ?? []) : [],
    ...("unread" in attached && { why: attached.unread }),
  };
}
