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

/** Terraform's name without "aws_" -> CloudFormation's. */
let named: Map<string, string> | undefined;
const known = new Map<string, TypeOf>();

/** A type that is newer than the list keeps its name, and is judged by its home. */
export function typeOf(type: string): TypeOf {
  let found = known.get(type);
  if (!found) known.set(type, (found = lookedUp(type)));
  return found;
}

function lookedUp(type: string): TypeOf {
  named ??= byOurs();
  const ours = type.startsWith("aws_") ? type.slice(4) : "";
  if (settings.includes(ours)) return { type, isPart: true };
  const found = { type: named.get(ours) ?? type };
  return isGlobalSetting(found.type) ? { ...found, isPart: true } : found;
}

/** In plain loops: a thousand names are walked for each plan, by code that runs for the first time. */
function byOurs(): Map<string, string> {
  const map = new Map<string, string>();
  for (const name of Object.keys(cloudFormationNames)) {
    const all = cloudFormationNames[name]!;
    if (!all.includes(" ")) map.set(all, name);
    else for (const one of all.split(" ")) map.set(one, name);
  }
  return map;
}
