/** The package aws-native: CloudFormation's types and properties, in camelCase. */
import { nameProperties } from "../../declare/cloudformation.ts";
import type { Resource } from "../../model.ts";
import { namedArn } from "../cloudformation/ids.ts";
import type { Properties } from "../cloudformation/table.ts";
import { unreadable } from "../cloudformation/unreadable.ts";
import { namedByLetters, spelledWhole, wordOf } from "../cloudformation/whole.ts";
import { memberOf, rowOf, textOf } from "../terraform/json.ts";
import { symbolic, unseen } from "../value.ts";
import { isUnknown } from "../terraform-sources/value.ts";
import { type NativeContext, type Referred, propertiesOf, recordOf, tokenOf } from "./native.ts";
import type { Step } from "./steps.ts";

/** `aws-native:s3:Bucket` -> AWS::S3::Bucket; undefined where it is of another package. */
export function awsNativeType(token: string): string | undefined {
  const [, module, type] = /^aws-native:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token) ?? [];
  if (module === undefined || type === undefined) return undefined;
  if (module === "index" && type === "CustomResourceEmulator")
    return "AWS::CloudFormation::CustomResource";
  const made = `AWS::${module === "configuration" ? "Config" : module}::${type}`;
  return namedByLetters(made) ?? made;
}

/**
 * A resource of a type that the package has no class for says its type and its properties itself; any other step
 * is what it was. https://www.pulumi.com/registry/packages/aws-native/api-docs/extensionresource/
 */
export function extensionIn(step: Step): Step {
  if (step.type !== "aws-native:index:ExtensionResource") return step;
  const [, service, name] = /^AWS::(\w+)::(\w+)$/.exec(textOf(step.inputs, "type") ?? "") ?? [];
  return service === undefined || name === undefined
    ? step
    : {
        ...step,
        type: `aws-native:${service === "Config" ? "configuration" : service}:${name}`,
        inputs: rowOf(memberOf(step.inputs, "properties")),
        outputs: rowOf(memberOf(step.outputs, "properties")),
        from: () => step.from("properties"),
      };
}

const wordsOf =
  (type: string) =>
  (key: string): readonly string[] => [
    wordOf(type, key) ?? key.charAt(0).toUpperCase() + key.slice(1),
  ];

interface Home {
  readonly region: string | undefined;
  readonly why: string;
  readonly key: string;
}

function homeOf(step: Step, { configurationOf }: NativeContext): Home {
  const { key, region } = configurationOf(step);
  const said = region();
  return {
    region: typeof said === "string" ? said : undefined,
    why: `the region of provider ${key} is not known${isUnknown(said) && said.why !== undefined ? `: ${said.why}` : ""}`,
    key,
  };
}

export function awsNativeReferred(step: Step, type: string, context: NativeContext): Referred {
  const { region } = homeOf(step, context);
  const arn = step.outputs["arn"];
  const name = nameIn(step, type, context) ?? tokenOf(step, context.file);
  return {
    home: region,
    id: typeof arn === "string" && arn.startsWith("arn:") ? arn : namedArn(type, name, region),
  };
}

function nameIn(step: Step, type: string, context: NativeContext): string | undefined {
  const properties = propertiesOf(step, wordsOf(type), {
    ...context,
    referred: () => undefined,
  });
  return nameProperties(type)
    .map((one) => properties[one])
    .find((one) => typeof one === "string" && one !== "") as string | undefined;
}

export function* awsNativeRecords(
  step: Step,
  type: string,
  context: NativeContext,
): Generator<Resource> {
  const { region, why, key } = homeOf(step, context);
  const said = propertiesOf(step, wordsOf(type), context) as Properties;
  const own = awsNativeReferred(step, type, context);
  const base = {
    provider: "aws" as const,
    name: nameIn(step, type, context),
    noHome: { why, remedy: `give its region: --provider-region ${key}=REGION` },
    tags: said["Tags"],
  };
  const arn = region === undefined ? unseen(why) : symbolic(own.id, step.name);
  for (const part of spelledWhole(type, said, { region, noRegion: why, arn }))
    yield recordOf(step, part.spelt, context.file, {
      ...base,
      type: part.type,
      home: part.location,
      ids: part.isOwn && region !== undefined ? [own.id] : [],
      isPart: part.isPart,
      unsaid: part.unsaid ?? unreadable(type)?.unsaid,
    });
}
