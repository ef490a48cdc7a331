/**
 * Terraform's provider hashicorp/awscc, which is made of CloudFormation's schemas: its types and attributes are
 * CloudFormation's in small letters with underscores, so that CloudFormation's tables read them.
 * https://github.com/hashicorp/terraform-provider-awscc/blob/main/contributing/docs/resource-behavior.md
 */
import { regionOf } from "../../../locate/aws/arn.ts";
import { nameProperties } from "../../../declare/cloudformation.ts";
import { namedArn } from "../../cloudformation/ids.ts";
import { spelledWhole, wordOf } from "../../cloudformation/whole.ts";
import type { Properties } from "../../cloudformation/table.ts";
import { makesOthers } from "../../makes-others.ts";
import { symbolic, unseen } from "../../value.ts";
import { homes } from "../aws/home-region.ts";
import { tokenOf } from "../aws/ids.ts";
import { isStack } from "../aws/stacks.ts";
import { memberOf, textOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { TerraformProvider } from "../provider.ts";
import { cloudFormationType } from "./type-name.ts";
import { type Spelled, reworded } from "./reworded.ts";

const letters = (attribute: string): string => attribute.replaceAll("_", "");

export const awscc: TerraformProvider = {
  address: "/hashicorp/awscc",
  cloud: "aws",
  spellings: new Map(),
  typeOf(instance) {
    const type = cloudFormationType(instance.type);
    return type === undefined ? undefined : { type };
  },
  unread({ type }) {
    const made = cloudFormationType(type);
    if (made === undefined) return "this version knows no type of CloudFormation of that name";
    return isStack(type) ? undefined : makesOthers(made);
  },
  homes(plan) {
    const homeOf = homes(plan);
    // An attribute `region` is a property of CloudFormation, and no argument of the provider's.
    return (instance) => homeOf({ ...instance, values: { ...instance.values, region: undefined } });
  },
  ids(instance, { location }, { file }) {
    const arn = textOf(instance.values, "arn");
    const type = cloudFormationType(instance.type);
    if (type === undefined || (location === undefined && arn === undefined))
      return { all: [], of: () => undefined };
    const id = arn ?? namedArn(type, nameOf(instance, type) ?? tokenOf(instance, file), location);
    return { all: [id], of: (attribute) => (attribute === "region" ? location : id) };
  },
  *records(instance, plan, whereIs) {
    const type = cloudFormationType(instance.type);
    if (type === undefined) return;
    const { location: region, unknown } = plan.homeOf(instance);
    const noRegion = unknown?.why ?? "its region is not known";
    const { of } = plan.idsOf(instance);
    const id = of(undefined);
    const arn = id === undefined ? unseen(noRegion) : symbolic(id, `${instance.address}.arn`);
    const spelled: Spelled = new Map();
    const said = propertiesOf(instance, type, plan, spelled);
    const around = {
      region,
      noRegion,
      arn,
      whereIs: (path: readonly (string | number)[]) =>
        whereIs(path.map((step) => spelled.get(step) ?? step)),
    };
    for (const part of spelledWhole(type, said, around)) {
      const { written } = part.spelt;
      for (const [pointer, one] of Object.entries(written))
        written[pointer] = { ...one, attribute: inItsWords(one.attribute, spelled) };
      yield { ...part, name: nameOf(instance, type) };
    }
  },
  scope: ({ values }) => {
    const arn = textOf(values, "arn");
    return arn !== undefined && regionOf(arn) !== undefined
      ? /^arn:[^:]+:[^:]+:[^:]+:(\d{12}):/.exec(arn)?.[1]
      : undefined;
  },
};

/** Only what tables read: a plan holds secrets in clear. */
function propertiesOf(
  instance: Instance,
  type: string,
  plan: TerraformPlan,
  spelled: Spelled,
): Properties {
  const { values, unknown } = instance;
  const made: Record<string, unknown> = {};
  for (const attribute of new Set([...Object.keys(values), ...Object.keys(unknown)])) {
    const word = wordOf(type, letters(attribute));
    if (word === undefined) continue;
    spelled.set(word, attribute);
    made[word] = reworded(plan.value(instance, attribute), type, word, spelled);
  }
  return made as Properties;
}

function nameOf({ values }: Instance, type: string): string | undefined {
  const names = new Set(nameProperties(type).map((one) => one.toLowerCase()));
  for (const attribute of Object.keys(values)) {
    const value = memberOf(values, attribute);
    if (names.has(letters(attribute)) && typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** `Rules[0].Destination.Bucket` -> `rules[0].destination.bucket` */
const inItsWords = (attribute: string, spelled: Spelled): string =>
  attribute.replaceAll(/[A-Za-z]\w*/g, (word) => spelled.get(word) ?? word);
