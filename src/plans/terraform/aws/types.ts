/** CloudFormation's name of a resource type of Terraform. */
import type { TypeOf } from "../provider.ts";
import { cloudFormationNames, settings } from "./type-names.ts";

let known: Map<string, TypeOf> | undefined;

/** A type that is newer than the list keeps its name, and is judged by its home. */
export function typeOf(type: string): TypeOf {
  known ??= new Map([
    ...Object.entries(cloudFormationNames).flatMap(([name, types]) =>
      types.split(" ").map((one) => [`aws_${one}`, { type: name }] as const),
    ),
    ...settings.map(
      (one) => [`aws_${one}`, { type: `aws_${one}`, isPart: true } satisfies TypeOf] as const,
    ),
  ]);
  return known.get(type) ?? { type };
}
