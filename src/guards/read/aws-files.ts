/** Policy documents of AWS as files: audited as if they were attached to the root of an organization. */
import { scpLimit } from "../generate/scp.ts";
import { jsonValue } from "./json-values.ts";
import type { AwsGuardKind, AwsGuards, AwsNode, AwsPolicy } from "../../guard-model.ts";
import { statementsOf, valuesOf } from "../aws/document.ts";
import { rejectionOf } from "../aws/grammar.ts";
import type { Gap } from "../../model.ts";

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
  if (!("Statement" in (Object(value) as object))) return undefined;
  // Only a resource control policy has principals, and they are all; a bucket's or a key's policy is not a guard:
  // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
  const statements = statementsOf(value);
  const named = statements.filter((one) => "Principal" in one || "NotPrincipal" in one);
  // One that has some is taken for a control policy, which AWS refuses.
  if (named.length < statements.length || named.length === 0) return "scp";
  return named.every(({ Principal }) => isAll(Principal)) ? "rcp" : undefined;
}

const isAll = (principal: unknown): boolean =>
  principal === "*" || (Object(principal) as { AWS?: unknown }).AWS === "*";

/** With why AWS would not take it. `size`: what AWS counts of it. */
export function checked(policy: AwsPolicy, size: number): AwsPolicy {
  const { kind, document } = policy;
  if (kind === "declarative" || document === undefined) return policy;
  const rejected =
    rejectionOf(document, kind) ??
    (size > scpLimit
      ? `it has ${size} characters, and a policy takes ${scpLimit.toLocaleString("en")}`
      : undefined);
  return rejected === undefined ? policy : { ...policy, rejected };
}

/** A document with principals that is not a resource control policy may be meant as either: what is wrong with it as each. */
function rejectedAsBoth(document: unknown): string | undefined {
  const [asResource, asService] = [rejectionOf(document, "rcp"), rejectionOf(document, "scp")];
  return asResource === undefined || asService === undefined || asService === asResource
    ? asResource
    : `as a service control policy, ${asService}; as a resource control policy, ${asResource}`;
}

/** What AWS would not take is attached to nothing, and guards nothing. */
export function rejectedGaps(policies: readonly AwsPolicy[]): readonly Gap[] {
  return policies.flatMap(({ rejected, name, file = name, line }): Gap[] =>
    rejected === undefined
      ? []
      : [
          {
            reason: "unknown-value",
            provider: "plan",
            scope: file,
            detail: `AWS would not take the policy ${name}, so that it guards nothing: ${rejected}`,
            remedy: "correct the document; the grammar is that of AWS Organizations",
            declared: { file, ...(line !== undefined && { line }) },
          },
        ],
  );
}

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
  if (kind) {
    const policy = { id: name, name, kind, document: value, file };
    const rejected = kind === "rcp" ? rejectedAsBoth(value) : undefined;
    // White space does not count where a policy is saved in the console.
    return rejected === undefined
      ? checked(policy, JSON.stringify(value).length)
      : { ...policy, rejected };
  }
  const { Policy } = Object(value) as {
    Policy?: { PolicySummary?: { Id?: string; Name?: string; Type?: string }; Content?: string };
  };
  const described = kindOfType(Policy?.PolicySummary?.Type);
  if (!Policy || !described || typeof Policy.Content !== "string") return undefined;
  try {
    const { Id = name, Name = name } = Policy.PolicySummary!;
    const document = jsonValue(Policy.Content, file);
    // Its size was taken by AWS already.
    return checked({ id: Id, name: Name, kind: described, document, file }, 0);
  } catch {
    return undefined;
  }
}

/** Documents without a tree: attached together, beside FullAWSAccess where none of them allows anything itself. */
export function asAttached(all: readonly AwsPolicy[]): AwsGuards {
  const policies = all.filter(({ rejected }) => rejected === undefined);
  const allows = hasOwnAllow(policies);
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
        ...(allows && { maybeFull: maybeFull("the root") }),
      },
      {
        id: "000000000000",
        name: "any member account",
        kind: "account",
        parent: "root",
        policies: [fullAccess.id],
      },
      // One that a deny leaves out by its id has no guard.
      ...accountsLeftOut(policies).map((id): AwsNode => ({
        id,
        name: id,
        kind: "account",
        parent: "root",
        policies: [fullAccess.id],
      })),
    ],
    policies: [fullAccess, ...policies],
    off: new Set(),
    disabledRegions: new Map(),
    notes: [
      `The documents do not say what they are attached to: audited as if all were attached to the root${allows ? ", without FullAWSAccess beside them" : ", beside FullAWSAccess"}.`,
    ],
  };
}

/** Whether documents allow something themselves, and not everything as FullAWSAccess does. */
export function hasOwnAllow(policies: readonly AwsPolicy[]): boolean {
  const allows = policies
    .filter(({ kind }) => kind === "scp")
    .flatMap(({ document }) => statementsOf(document))
    .filter(({ Effect }) => Effect === "Allow");
  const isFull = ({ Action, Resource, Condition }: (typeof allows)[number]): boolean =>
    Condition === undefined &&
    valuesOf(Action).some((one) => one === "*" || one === "*:*") &&
    valuesOf(Resource).includes("*");
  return allows.length > 0 && !allows.some(isFull);
}

/** AWS attaches it to all that is made, and no file says that it was taken off. */
export const maybeFull = (name: string): string =>
  `the documents hold only where FullAWSAccess is taken off ${name}, which the files do not say`;

function accountsLeftOut(policies: readonly AwsPolicy[]): readonly string[] {
  const texts = policies
    .flatMap(({ document }) => statementsOf(document))
    .filter(({ Effect }) => Effect === "Deny")
    .flatMap(({ Condition, NotResource }) => [
      ...valuesOf(NotResource).flatMap((arn) => arn.split(":")[4] ?? []),
      ...Object.values(Object(Condition) as Readonly<Record<string, object>>).flatMap((tests) =>
        Object.entries(Object(tests) as object).flatMap(([key, values]) =>
          /^aws:(?:principal|resource)account$/i.test(key) ? valuesOf(values) : [],
        ),
      ),
    ]);
  return [...new Set(texts.flatMap(accountLike))];
}

/** An account that a pattern means: "1*" is 100000000000. */
function accountLike(pattern: string): readonly string[] {
  if (!/^[\d*?]*\d[\d*?]*$/.test(pattern)) return [];
  const digits = pattern.replaceAll("?", "0");
  const missing = "0".repeat(Math.max(0, 12 - digits.replaceAll("*", "").length));
  const one = digits.replace("*", missing).replaceAll("*", "");
  return one.length === 12 ? [one] : [];
}
