/** CloudFormation's name of a resource type of Terraform. */
import { classOf } from "../../../classes.ts";
import { types } from "../../../locate/index.ts";
import type { TypeOf } from "../provider.ts";
import { cloudFormationNames, settings } from "./type-names.ts";

const global =
  /^AWS::(?:Account|Budgets|CE|CloudFront|GlobalAccelerator|IAM|Organizations|Route53|Shield|WAF)::/;

/** Settings of services without a region are where no provider's region says. */
const isGlobalSetting = (type: string): boolean =>
  global.test(type) && !types.has(type.toLowerCase()) && classOf(type) === "configuration";

let named: Map<string, TypeOf> | undefined;
const known = new Map<string, TypeOf>();

/** A type that is newer than the list keeps its name, and is judged by its home. */
export function typeOf(type: string): TypeOf {
  let found = known.get(type);
  if (!found) known.set(type, (found = lookedUp(type)));
  return found;
}

function lookedUp(type: string): TypeOf {
  named ??= new Map([
    ...Object.entries(cloudFormationNames).flatMap(([name, ours]) =>
      ours.split(" ").map((one) => [`aws_${one}`, { type: name }] as const),
    ),
    ...settings.map(
      (one) => [`aws_${one}`, { type: `aws_${one}`, isPart: true } satisfies TypeOf] as const,
    ),
  ]);
  const found = named.get(type) ?? { type };
  return isGlobalSetting(found.type) ? { ...found, isPart: true } : found;
}
