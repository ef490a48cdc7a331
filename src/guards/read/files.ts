/** Guards in files: policy documents, records of ARM, Terraform plans. What is none of these is a gap. */
import type { AwsPolicy, Guards } from "../../guard-model.ts";
import { type FilePlace, type Gap, UserError } from "../../model.ts";
import { asAttached, policyIn, rejectedGaps } from "./aws-files.ts";
import { nestedDeployments } from "./arm-template.ts";
import { type AzurePieces, azurePieces, takeAzure } from "./azure-files.ts";
import { type AzureSource, joinAzure } from "./join-azure.ts";
import { type Place, linesOf, placeAt } from "./json-lines.ts";
import { type JsonPart, jsonValues } from "./json-values.ts";
import { guardsOfPlan, isPlan } from "./terraform.ts";

export interface GuardFile {
  readonly file: string;
  readonly text: string;
  /** Of a plan: where its sources declare a resource. */
  readonly places?: (address: string) => FilePlace | undefined;
  /** What was presumed of it, and what of it is not known. */
  readonly notes?: readonly string[];
  readonly unread?: readonly string[];
  readonly gaps?: readonly Gap[];
}

export function guardsInFiles(files: readonly GuardFile[]): {
  readonly guards: readonly Guards[];
  readonly gaps: readonly Gap[];
} {
  const policies: AwsPolicy[] = [];
  const azure: AzurePieces = azurePieces();
  const guards: Guards[] = [];
  const tenants: AzureSource[] = [];
  const gaps: Gap[] = [];
  // A plan may take guards off that it does not hold.
  let isNone = true;
  for (const { file, text, places, notes = [], unread = [], gaps: of = [] } of files) {
    gaps.push(...of);
    isNone &&= of.length === 0 && unread.length === 0;
    const values = jsonValues(text, file).flatMap((part) => recordsIn(part, file));
    let number = 0;
    for (const { value, part, place, pointer } of values) {
      if (isPlan(value)) {
        const plan = guardsOfPlan(value, file, part, places);
        if (plan.aws) guards.push({ ...plan.aws, notes: [...plan.aws.notes, ...notes] });
        else plan.azure?.pieces.notes.push(...notes);
        if (plan.azure) tenants.push(plan.azure);
        gaps.push(...unread.map((detail) => notOfText(file, detail)));
        gaps.push(...plan.gaps);
        isNone &&= plan.isNone;
        number++;
        continue;
      }
      const { nextLink } = Object(value) as { readonly nextLink?: unknown };
      if (typeof nextLink === "string" && nextLink !== "") gaps.push(cutShort(file));
      const nested = nestedDeployments(value);
      gaps.push(...nested.map((key) => notOfDeployment(file, key)));
      isNone &&= nested.length === 0;
      const policy = policyIn(value, file, number);
      if (policy) policies.push({ ...apart(policy, policies), ...placeAt(place, pointer) });
      else if (!takeAzure(azure, value, file, { place, pointer }))
        gaps.push(notUnderstood(file, number));
      number++;
    }
  }
  if (policies.length > 0) guards.push(asAttached(policies));
  gaps.push(...rejectedGaps(policies));
  if (azure.records > 0 || azure.parents.size > 0) tenants.push({ pieces: azure, sensitive: [] });
  const joined = joinAzure(tenants);
  guards.push(...joined.guards);
  gaps.push(...joined.gaps);
  if (guards.length === 0 && isNone)
    throw new UserError(
      `${files.map(({ file }) => file).join(", ")}: no guard found; name service or resource control policies, Azure Policy definitions or assignments, or a Terraform plan as JSON`,
    );
  return { guards, gaps };
}

/** Of two documents with one id both count: neither takes the other's place. */
const apart = (policy: AwsPolicy, known: readonly AwsPolicy[]): AwsPolicy =>
  known.some(({ id }) => id === policy.id)
    ? { ...policy, id: `${policy.id} (${known.length + 1})` }
    : policy;

interface Record {
  readonly value: unknown;
  readonly part: JsonPart;
  readonly place: Place;
  readonly pointer: string;
}

/** A value, or each value of a list. */
function recordsIn(part: JsonPart, file: string): readonly Record[] {
  const { value, text, line } = part;
  const place: Place = { file, lineAt: linesOf(text, line) };
  return Array.isArray(value)
    ? (value as unknown[]).map((one, i) => ({ value: one, part, place, pointer: `/${i}` }))
    : [{ value, part, place, pointer: "" }];
}

const notOfText = (file: string, detail: string): Gap => ({
  reason: "not-collected",
  provider: "plan",
  scope: file,
  detail,
  remedy: "audit the plan (terraform show -json)",
  declared: { file },
});

const notOfDeployment = (file: string, key: string): Gap => ({
  reason: "not-collected",
  provider: "plan",
  scope: file,
  detail: `${file}: resources/${key} is a deployment of its own, which is not read`,
  remedy: "name its template in a file of its own, or audit the tenant after the deployment",
  declared: { file },
});

const cutShort = (file: string): Gap => ({
  reason: "truncated",
  provider: "plan",
  scope: file,
  detail: "the list of the file goes on at its nextLink",
  remedy: "save the whole list",
  declared: { file },
});

const notUnderstood = (file: string, number: number): Gap => ({
  reason: "unknown-value",
  provider: "plan",
  scope: file,
  detail: `value ${number + 1} of the file is not a policy document that is known`,
  remedy: "leave it out, or name a policy document, a record of ARM, or a Terraform plan as JSON",
});
