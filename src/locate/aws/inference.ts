/** Where Bedrock runs a model: in one region, or in any region of an inference profile. */
import type { Destination, Here } from "../unconverted.ts";
import { elsewhere, hostOf, regionOf } from "./arn.ts";

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

/**
 * The regions behind the profiles AWS defines, by the prefix of their ids, for when the profile itself
 * could not be read; from the lists in the Bedrock user guide (inference-profiles-support, bda-cris), 2026-11-22.
 */
const geographies: Readonly<Record<string, readonly string[]>> = {
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
};

type At = Pick<Here<NamesModels>, "resource">;

/** The regions a profile sends requests to; a model ARN without a region is the mark of a global profile. */
export function profilePlace(
  { models }: InferenceProfile,
  here: Pick<Here<unknown>, "resource">,
  called?: string,
): Destination {
  const regions = (models ?? []).map(({ modelArn }) => regionOf(modelArn ?? ""));
  if (regions.length === 0) return { gap: "the inference profile shows no models" };
  if (regions.includes(undefined)) return "global";
  const anyOf = [...new Set(regions as string[])].sort();
  if (anyOf.length === 1) return anyOf[0] === here.resource.location ? undefined : anyOf[0];
  return { anyOf, code: called ?? `inference in any of ${anyOf.join(", ")}` };
}

/** Where the model or profile with this id or ARN runs; a plain model id runs in the caller's own region. */
export function modelPlace(model: string, here: At): Destination {
  const id = /:inference-profile\/(.+)$/.exec(model)?.[1] ?? model;
  const prefix = /^(global|us-gov|apac|[a-z]{2})\.[a-z0-9-]+\./.exec(id)?.[1];
  const named = prefix !== undefined || model.includes("inference-profile/");
  const profile = named
    ? here.resource.properties.InferenceProfiles?.find(
        ({ inferenceProfileId, inferenceProfileArn }) =>
          inferenceProfileId === id || inferenceProfileArn === model,
      )
    : undefined;
  if (profile) return profilePlace(profile, here, prefix && calledBy(prefix));
  if (prefix !== undefined) return geography(prefix);
  if (model.includes(":application-inference-profile/"))
    return {
      gap: `the regions of ${model} were not read`,
      remedy: "grant bedrock:GetInferenceProfile",
    };
  if (/^arn:[^:]+:bedrock:::foundation-model\//.test(model)) return "global";
  if (model.startsWith("arn:")) return elsewhere(model, here);
  return /^https?:\/\//.test(model) ? hostOf(model, here) : undefined;
}

/** All regions of the profiles with this prefix, or a gap. */
export function geography(prefix: string): Destination {
  if (prefix === "global") return "global";
  const anyOf = geographies[prefix];
  return anyOf
    ? { anyOf, code: calledBy(prefix) }
    : {
        gap: `the regions of ${prefix}. inference profiles were not read`,
        remedy: "grant bedrock:GetInferenceProfile",
      };
}

function calledBy(prefix: string): string {
  return `${prefix}. inference profile`;
}
