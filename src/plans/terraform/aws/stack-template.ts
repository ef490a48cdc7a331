/** Reads the template of a CloudFormation stack that Terraform makes, in one region. */
import type { Gap, Resource } from "../../../model.ts";
import { stackTree } from "../../cloudformation/nested.ts";
import { treeOf } from "../../cloudformation/node.ts";
import type { Value } from "../../cloudformation/scope.ts";
import { open } from "../../cloudformation/text.ts";
import { isUnseen } from "../../value.ts";
import { rowOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";

/** Where the stack is declared. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ReadStack {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
}

export function stackOf(
  body: string,
  instance: Instance,
  place: Place,
  plan: TerraformPlan,
  region: string | undefined,
  isOneOfSeveral: boolean,
): ReadStack {
  const tree = treeOf(plan.file, body);
  // Its lines are those of a text in the plan: each resource is where the stack is, as far as that is known.
  const { file: _, ...position } = place;
  const { resources, gaps } = stackTree(
    {
      file: place.file,
      tree: { ...tree, positionOf: () => position },
      region,
      account: undefined,
      isOneOfSeveral,
      path: `${instance.address}/`,
      imported: () => undefined,
      handed: new Map(Object.entries(rowOf(plan.value(instance, "parameters"))).map(handed)),
    },
    { name: place.file, path: undefined },
    { given: new Map(), stacks: 0 },
  ).read();
  return {
    resources: resources.map((one) => ({
      ...one,
      planned: { ...one.planned!, action: instance.action },
    })),
    gaps,
  };
}

const handed = ([name, value]: [string, unknown]): [string, Value] => [
  name,
  typeof value === "string"
    ? value
    : open(isUnseen(value) ? value.why : "it is known when the stack is made"),
];
