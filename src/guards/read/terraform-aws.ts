/** aws_organizations_*: the policies of a plan, the part of the tree that it holds, and what is attached where. */
import { jsonValue } from "./json-values.ts";
import type { AwsGuards, AwsNode, AwsPolicy } from "../../guard-model.ts";
import type { Gap } from "../../model.ts";
import {
  checked,
  fullAccess,
  hasOwnAllow,
  kindOfType,
  maybeFull,
  partitionOf,
  rejectedGaps,
} from "./aws-files.ts";
import { type PlaceOf, type PlannedResource, plain, referred, text } from "./terraform-values.ts";

/** What the reader of a plan could not see. */
export interface Said {
  readonly unseen: Unseen;
  readonly rejected: (gaps: readonly Gap[]) => void;
  /** A policy that the plan takes off something, and whose document it does not hold. */
  readonly detached: (address: string, policy: string) => void;
}

type Unseen = (address: string, what: string) => void;

/** Arguments that say what is attached where. */
export const placesOfAttachment = ["policy_id", "target_id"] as const;

export function awsOfPlan(
  resources: readonly PlannedResource[],
  removed: readonly PlannedResource[],
  at: PlaceOf,
  { unseen, rejected, detached }: Said,
): AwsGuards | undefined {
  const of = (type: string): readonly PlannedResource[] =>
    resources.filter((one) => one.type === type);
  const addresses = new Set(resources.map(({ address }) => address));
  // One that is replaced is there afterwards.
  const destroyed = removed.filter(({ address }) => !addresses.has(address));
  const policies = [
    ...of("aws_organizations_policy").flatMap((one) => policyOf(one, at, unseen)),
    ...destroyed
      .filter(({ type }) => type === "aws_organizations_policy")
      .flatMap((one) => policyOf(one, at, unseen))
      .map((one): AwsPolicy => ({ ...one, detached: "the plan destroys it" })),
  ];
  const nodes = new Map<string, { -readonly [Key in keyof AwsNode]: AwsNode[Key] }>();
  const root = "root";
  nodes.set(root, { id: root, name: "root", kind: "root", policies: [] });
  const units = of("aws_organizations_organizational_unit");
  const accounts = of("aws_organizations_account");
  const places = [...units, ...accounts];
  const parentOf = (one: PlannedResource): string =>
    referred(one, "parent_id", units)?.address ?? knownNode(text(one.values["parent_id"])) ?? root;
  /** Literal ids of what the plan does not manage. */
  function knownNode(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    const managed = places.find(({ values }) => values["id"] === id);
    if (managed) return managed.address;
    if (id.startsWith("r-")) return root;
    if (!nodes.has(id))
      nodes.set(id, {
        id,
        name: id,
        kind: /^\d{12}$/.test(id) ? "account" : "unit",
        parent: root,
        policies: [],
      });
    return id;
  }
  for (const one of units)
    nodes.set(one.address, {
      id: one.address,
      name: text(one.values["name"]) ?? one.address,
      kind: "unit",
      parent: parentOf(one),
      policies: [],
    });
  for (const one of accounts)
    nodes.set(one.address, {
      id: one.address,
      name: text(one.values["name"]) ?? one.address,
      kind: "account",
      parent: parentOf(one),
      policies: [],
    });
  for (const one of of("aws_organizations_policy_attachment")) {
    const policy =
      referred(one, "policy_id", of("aws_organizations_policy"))?.address ??
      policies.find(({ id }) => id === one.values["policy_id"])?.id ??
      of("aws_organizations_policy").find(
        ({ values }) =>
          text(values["id"]) !== undefined && values["id"] === one.values["policy_id"],
      )?.address;
    const target =
      referred(one, "target_id", places)?.address ??
      knownNode(text(one.values["target_id"])) ??
      rootOf(one);
    const node = target === undefined ? undefined : nodes.get(target);
    // One that is not known may hold below its place; and where the place is not known, anywhere.
    if (policy === undefined) {
      const id = text(one.values["policy_id"]);
      if (id !== fullAccess.id)
        (node ?? nodes.get(root)!).unread ??=
          id === undefined
            ? `which policy ${one.address} attaches is not known`
            : `policy ${id}, which ${one.address} attaches, is in no file`;
    } else if (node) node.policies = [...node.policies, policy];
    else {
      unseen(one.address, "what the policy is attached to");
      nodes.get(root)!.unread ??= `what ${one.address} attaches ${policy} to is not known`;
    }
  }
  const lost = new Set<string>();
  for (const { type, address, values } of removed) {
    const [id, target] = [text(values["policy_id"]), text(values["target_id"])];
    if (type !== "aws_organizations_policy_attachment" || id === undefined) continue;
    const own = [...of("aws_organizations_policy"), ...destroyed].find(
      (one) => one.values["id"] === id,
    );
    const policy = policies.findIndex((one) => one.id === own?.address);
    const isGone = destroyed.some((one) => one.values["id"] === target);
    if (policy < 0) {
      if (!isGone && id !== fullAccess.id) detached(address, id);
      continue;
    }
    policies[policy] = { detached: "the plan detaches it", ...policies[policy]! };
    const node = isGone ? undefined : knownNode(target);
    if (node !== undefined) lost.add(node);
  }
  if (policies.length === 0) return undefined;
  const organizations = of("aws_organizations_organization").map(({ values }) => values);
  rejected(rejectedGaps(policies));
  return complete(
    [...nodes.values()],
    policies.filter((one) => one.rejected === undefined),
    offIn(organizations),
    lost,
  );
}

/** Kinds of policies that an organization of the plan has not switched on. */
function offIn(
  organizations: readonly Readonly<Record<string, unknown>>[],
): ReadonlySet<AwsPolicy["kind"]> {
  const off = new Set<AwsPolicy["kind"]>();
  for (const { feature_set: features, enabled_policy_types: enabled } of organizations)
    for (const [type, kind] of switched)
      if (
        features === "CONSOLIDATED_BILLING" ||
        (Array.isArray(enabled) && !(enabled as unknown[]).includes(type))
      )
        off.add(kind);
  return off;
}

const switched: readonly (readonly [string, AwsPolicy["kind"]])[] = [
  "SERVICE_CONTROL_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "DECLARATIVE_POLICY_EC2",
].flatMap((type) => {
  const kind = kindOfType(type);
  return kind ? [[type, kind] as const] : [];
});

/** "aws_organizations_organization.org.roots[0].id", of a resource or a data source. */
const rootOf = (one: PlannedResource): string | undefined =>
  one
    .refersTo("target_id")
    .some((name) => /aws_organizations_organization\.[^.]+\.roots/.test(plain(name)))
    ? "root"
    : undefined;

function policyOf({ address, values }: PlannedResource, at: PlaceOf, unseen: Unseen): AwsPolicy[] {
  const kind = kindOfType(values["type"] ?? "SERVICE_CONTROL_POLICY");
  if (!kind) return [];
  const policy = { id: address, name: text(values["name"]) ?? address, kind, ...at(address) };
  const content = text(values["content"]);
  try {
    if (content !== undefined)
      return [checked({ ...policy, document: jsonValue(content, policy.file) }, content.length)];
  } catch {
    // Said below: what is not JSON cannot be created either.
  }
  unseen(address, "content");
  return [policy];
}

/** Each place without an account, or that has or loses a policy of its own, gets one that stands for all below it; FullAWSAccess is attached as AWS does it. */
function complete(
  nodes: readonly AwsNode[],
  policies: readonly AwsPolicy[],
  off: AwsGuards["off"],
  lost: ReadonlySet<string>,
): AwsGuards {
  const parents = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  const presumed = nodes
    .filter(
      ({ kind, id, policies: own }) =>
        kind !== "account" && (!parents.has(id) || own.length > 0 || lost.has(id)),
    )
    .map(({ id, name }): AwsNode => ({
      id: `any:${id}`,
      name: `any account in ${name}`,
      kind: "account",
      parent: id,
      policies: [],
    }));
  const all = [...nodes, ...presumed];
  return {
    provider: "aws",
    partition: partitionOf(policies),
    nodes: all.map((node): AwsNode => {
      const own = policies.filter(({ id }) => node.policies.includes(id));
      return hasOwnAllow(own)
        ? { ...node, maybeFull: maybeFull(node.name) }
        : { ...node, policies: [fullAccess.id, ...node.policies] };
    }),
    policies: [fullAccess, ...policies],
    off,
    disabledRegions: new Map(),
    notes: [
      "What the plan does not hold of the organization is not known: other policies, units and accounts are left out.",
    ],
  };
}
