/** Where Bedrock runs a model: in one region, or in any region of an inference profile. */
import { type Destination, type RowContext, own, unknown } from "../path.ts";
import { arnPlace, hostOf, isArn, regionOf } from "./arn.ts";

/** What GetInferenceProfile and ListInferenceProfiles say of a profile. */
export interface InferenceProfile {
  readonly inferenceProfileId?: string | undefined;
  readonly inferenceProfileArn?: string | undefined;
  readonly models?: readonly { readonly modelArn?: string | undefined }[] | undefined;
}

/** A resource that names models, with GetInferenceProfile's answer for each profile it names. */
export interface NamesModels {
  readonly InferenceProfiles?: readonly InferenceProfile[];
}

/** What `modelPlace` reads. */
export const readsProfiles = [
  "InferenceProfiles[].inferenceProfileId",
  "InferenceProfiles[].inferenceProfileArn",
  "InferenceProfiles[].models[].modelArn",
] as const;

type At = Pick<RowContext<NamesModels>, "resource">;

/** The regions a profile sends requests to; a model ARN without a region is the mark of a global profile. */
export function profilePlace(
  { models }: InferenceProfile,
  here: Pick<RowContext<unknown>, "resource">,
  called?: string,
): Destination {
  const regions = new Set<string>();
  let isGlobal = false;
  for (const { modelArn } of models ?? []) {
    if (typeof modelArn !== "string" || !isArn(modelArn))
      return unknown(modelArn, "models[].modelArn");
    // A plan names the profile that is copied, and not its models.
    if (modelArn.includes(":inference-profile/"))
      return modelPlace(modelArn, { resource: { ...here.resource, properties: {} } });
    const region = regionOf(modelArn);
    if (region === undefined) isGlobal = true;
    else regions.add(region);
  }
  if (isGlobal) return "global";
  const anyOf = [...regions].sort();
  const [first] = anyOf;
  if (first === undefined) return { gap: "the inference profile shows no models" };
  if (anyOf.length === 1) return first === here.resource.location ? own : first;
  return { anyOf, code: called ?? `inference in any of ${anyOf.join(", ")}` };
}

/** The first word of a model's own id. Of an id with another first word and three words, the first may be a profile's. */
const vendors = new Set(
  "ai21 amazon anthropic cohere deepseek google luma meta minimax mistral moonshot moonshotai nvidia openai qwen stability twelvelabs writer zai".split(
    " ",
  ),
);

/** What Bedrock answers with, or hands data to, in the region of its ARN. */
const ofBedrock =
  /^arn:[^:]+:bedrock:[^:]+:[^:]*:(?:(?:foundation|custom|provisioned|imported)-model|custom-model-deployment|(?:default-)?prompt-router|prompt|agent|agent-alias|flow|knowledge-base|guardrail)\/./;

/**
 * Where the model or profile with this id or ARN runs. A model's own id runs in the caller's region; a
 * profile's regions are what the account answered, for AWS adds to them: without an answer they are a gap.
 */
export function modelPlace(model: string, here: At): Destination {
  const id = /:inference-profile\/(.+)$/.exec(model)?.[1] ?? model;
  const words = /^[a-z0-9-]+(?:\.[\w:-]+)+$/i.test(id) ? id.split(".") : [];
  const prefix = words.length > 2 && !vendors.has(words[0]!) ? words[0] : undefined;
  const profile = here.resource.properties.InferenceProfiles?.find(
    ({ inferenceProfileId, inferenceProfileArn }) =>
      inferenceProfileId === id || inferenceProfileArn === model,
  );
  if (profile) return profilePlace(profile, here, prefix && calledBy(prefix));
  if (prefix === "global") return "global";
  if (prefix !== undefined || /:(?:application-)?inference-profile\//.test(model))
    return {
      // What is known of old is true still, and may no longer be all.
      ...(prefix !== undefined && geography(prefix)),
      gap: `the regions of the inference profile ${model} could not be read`,
      remedy: here.resource.planned
        ? "read them with bedrock:GetInferenceProfile, and accept the gap with an exception if all are inside"
        : "grant bedrock:GetInferenceProfile",
    };
  if (/^arn:[^:]+:bedrock:::foundation-model\/./.test(model)) return "global";
  if (model.startsWith("arn:"))
    return /^arn:[^:]+:bedrock:/.test(model) && !ofBedrock.test(model)
      ? unknown(model)
      : arnPlace(model, here);
  if (/^https?:\/\//.test(model)) return hostOf(model, here);
  return words.length > 0 ? own : unknown(model);
}

/**
 * The regions behind profiles by the first word of their ids, from the Bedrock user guide
 * (inference-profiles-support, guardrails-cross-region-support, bda-cris), 2026-11-22. Of guardrail and data
 * automation profiles no API shows them; of inference profiles GetInferenceProfile does.
 */
const geographies: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    eu: ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"],
    us: ["us-east-1", "us-east-2", "us-west-1", "us-west-2"],
    "us-gov": ["us-gov-east-1", "us-gov-west-1"],
    jp: ["ap-northeast-1", "ap-northeast-3"],
    au: ["ap-southeast-2", "ap-southeast-4"],
    apac: [
      "ap-northeast-1",
      "ap-northeast-2",
      "ap-northeast-3",
      "ap-south-1",
      "ap-south-2",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-4",
    ],
  }),
);

/** `eu.guardrail.v1:0` */
export function guardrailPlace(id: string): Destination {
  const prefix = /^([a-z-]+)\.guardrail\.v1:0$/.exec(id)?.[1];
  return (prefix && geography(prefix)) || unknown(id);
}

/** eu-central-1 -> eu, us-gov-west-1 -> us-gov. */
export function automationPlace(region: string | undefined): Destination {
  // In London, and only there, the profile leads nowhere else.
  if (region === "eu-west-2") return own;
  const prefix = /^(us-gov|eu|us|ap)-/.exec(region ?? "")?.[1];
  return (
    (prefix && geography(prefix === "ap" ? "apac" : prefix)) || {
      gap: `the geography of ${region ?? "no region"} is not known`,
    }
  );
}

function geography(
  prefix: string,
): { readonly anyOf: readonly string[]; readonly code: string } | undefined {
  const anyOf = geographies.get(prefix);
  return anyOf && { anyOf, code: calledBy(prefix) };
}

function calledBy(prefix: string): string {
  return `${prefix}. inference profile`;
}
