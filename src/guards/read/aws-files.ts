/** Policy documents of AWS as files: audited as if they were attached to the root of an organization. */
import { scpLimit } from "../generate/scp.ts";
import { jsonValue } from "./json-values.ts";
import type { AwsGuardKind, AwsGuards, AwsPolicy } from "../../guard-model.ts";
import { isPolicyDocument, statementsOf } from "../aws/document.ts";

/** What AWS attaches to every root, unit and account until it is taken off. */
export const fullAccess: AwsPolicy = {
  id: "p-FullAWSAccess",
  name: "FullAWSAccess",
  kind: "scp",
  document: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] },
};

/** The kind of a document, by its shape; undefined where it is none of AWS's. */
function kindOfDocument(value: unknown): AwsGuardKind | undefined {
  if (typeof (Object(value) as { ec2_attributes?: unknown }).ec2_attributes === "object")
    return "declarative";
  if (!isPolicyDocument(value)) return undefined;
  // Only a resource control policy has principals, and they are all; a bucket's or a key's policy is no guard:
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
  const statements = statementsOf(value);
  const named = statements.filter((one) => "Principal" in one || "NotPrincipal" in one);
  if (named.length === 0) return "scp";
  return named.length === statements.length && named.every(({ Principal }) => isAll(Principal))
    ? "rcp"
    : undefined;
}

const isAll = (principal: unknown): boolean =>
  principal === "*" || (Object(principal) as { AWS?: unknown }).AWS === "*";

/** Of documents that name regions of the European Sovereign Cloud alone. */
export function partitionOf(policies: readonly AwsPolicy[]): string {
  const text = JSON.stringify(policies);
  return /"eusc-[a-z]+-/.test(text) && !/"eu-[a-z]+-\d"/.test(text) ? "aws-eusc" : "aws";
}

const types: Readonly<Record<string, AwsGuardKind>> = {
  SERVICE_CONTROL_POLICY: "scp",
  RESOURCE_CONTROL_POLICY: "rcp",
  DECLARATIVE_POLICY_EC2: "declarative",
};

export const kindOfType = (type: unknown): AwsGuardKind | undefined =>
  typeof type === "string" && Object.hasOwn(types, type) ? types[type] : undefined;

/** A document, or what `aws organizations describe-policy` printed. */
export function policyIn(value: unknown, file: string, number: number): AwsPolicy | undefined {
  const kind = kindOfDocument(value);
  const name = number === 0 ? file : `${file}#${number + 1}`;
  if (kind) return { id: name, name, kind, document: value, file };
  const { Policy } = Object(value) as {
    Policy?: { PolicySummary?: { Id?: string; Name?: string; Type?: string }; Content?: string };
  };
  const described = kindOfType(Policy?.PolicySummary?.Type);
  if (!Policy || !described || typeof Policy.Content !== "string") return undefined;
  try {
    const { Id = name, Name = name } = Policy.PolicySummary!;
    return { id: Id, name: Name, kind: described, document: jsonValue(Policy.Content, file), file };
  } catch {
    return undefined;
  }
}

/** Documents without a tree: attached together, beside FullAWSAccess where none of them allows anything itself. */
export function asAttached(policies: readonly AwsPolicy[]): AwsGuards {
  const allows = policies.some(
    ({ kind, document }) =>
      kind === "scp" && statementsOf(document).some(({ Effect }) => Effect === "Allow"),
  );
  const beside = allows ? [] : [fullAccess];
  return {
    provider: "aws",
    partition: partitionOf(policies),
    nodes: [
      {
        id: "root",
        name: "root",
        kind: "root",
        policies: [...beside, ...policies].map(({ id }) => id),
      },
      {
        id: "000000000000",
        name: "any member account",
        kind: "account",
        parent: "root",
        policies: [fullAccess.id],
      },
    ],
    policies: [fullAccess, ...policies],
    off: new Set(),
    disabledRegions: new Map(),
    notes: [
      `The documents do not say what they are attached to: audited as if all were attached to the root${allows ? ", without FullAWSAccess beside them" : ", beside FullAWSAccess"}.`,
      ...policies.flatMap(tooLong),
    ],
  };
}

/** Without the white space, which AWS does not count where the policy is saved in the console. */
function tooLong({ kind, name, document }: AwsPolicy): readonly string[] {
  const size = kind === "scp" && document !== undefined ? JSON.stringify(document).length : 0;
  return size > scpLimit
    ? [
        `${name} has ${size} characters without white space, and a service control policy takes ${scpLimit}: it cannot be attached as it is.`,
      ]
    : [];
}
