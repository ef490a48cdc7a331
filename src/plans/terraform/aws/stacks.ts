/**
 * CloudFormation stacks that Terraform makes: their template is in the plan, and says what they will hold. What it
 * makes through Cloud Control is a template of one resource.
 */
import type { Gap, Resource } from "../../../model.ts";
import { UserError } from "../../../model.ts";
import { planGap } from "../../plan-gap.ts";
import { isUnseen, unseen } from "../../value.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Sources } from "../sources.ts";
import { deployments } from "./stack-sets.ts";
import type { Place, ReadStack } from "./stack-template.ts";

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudcontrolapi_resource */
export const cloudControl = "aws_cloudcontrolapi_resource";

const sets: ReadonlySet<string> = new Set([
  "aws_cloudformation_stack_set",
  "awscc_cloudformation_stack_set",
]);
const kinds: ReadonlySet<string> = new Set([
  "aws_cloudformation_stack",
  "awscc_cloudformation_stack",
  cloudControl,
  ...sets,
]);

/** Whether what a resource of the type makes is read here. */
export const isStack = (type: string): boolean => kinds.has(type);

export interface WithStacks {
  readonly resources: Iterable<Resource>;
  readonly gaps: readonly Gap[];
}

/** `resources`, and what the plan's stacks hold. */
export async function withStacks(
  resources: Iterable<Resource>,
  plan: TerraformPlan,
  sources: Pick<Sources, "block">,
): Promise<WithStacks> {
  const deployed = deployments(plan);
  const stacks = plan.instances.filter(({ type }) => kinds.has(type));
  if (stacks.length === 0 && deployed.elsewhere.length === 0) return { resources, gaps: [] };
  // What reads templates need not be loaded for most plans.
  const { stackOf } = await import("./stack-template.ts");
  const read = [
    ...stacks.flatMap(stacksOf),
    ...deployed.elsewhere.map((instance) =>
      missed(instance, "its stack set is made elsewhere, and the plan does not hold it"),
    ),
  ];
  return {
    resources: concatenated(
      resources,
      read.flatMap((one) => one.resources),
    ),
    gaps: read.flatMap(({ gaps }) => gaps),
  };

  function missed(instance: Instance, why: string) {
    return {
      resources: [],
      gaps: [
        planGap(
          declarationOf(instance),
          `${instance.address}: what its template makes was not read: ${why}`,
          "scan the template itself",
        ),
      ],
    };
  }

  function declarationOf(instance: Instance): Place {
    return sources.block(instance) ?? { file: plan.file };
  }

  /** The stack, or that of the set in each of its regions. */
  function stacksOf(instance: Instance): readonly ReadStack[] {
    const body =
      instance.type === cloudControl
        ? oneResource(
            instance.name,
            plan.value(instance, "type_name"),
            plan.value(instance, "desired_state"),
          )
        : plan.value(instance, "template_body");
    const regions = sets.has(instance.type)
      ? deployed.regionsOf(instance)
      : [plan.homeOf(instance).location];
    if (typeof regions === "string") return [missed(instance, regions)];
    if (typeof body !== "string" || body === "")
      return [
        missed(
          instance,
          isUnseen(body) ? body.why : "the plan names its address and does not hold it",
        ),
      ];
    try {
      return regions.map((region) =>
        stackOf(body, instance, declarationOf(instance), plan, region, regions.length > 1),
      );
    } catch (error) {
      if (error instanceof UserError)
        return [missed(instance, "it is not a template that can be read")];
      throw error;
    }
  }
}

function oneResource(name: string, type: unknown, state: unknown): unknown {
  if (typeof type !== "string" || typeof state !== "string")
    return [type, state].find(isUnseen) ?? unseen("its type and its desired state are not known");
  let properties: unknown;
  try {
    properties = JSON.parse(state);
  } catch {
    return unseen("its desired state can't be read as JSON");
  }
  return JSON.stringify({ Resources: { [name]: { Type: type, Properties: properties } } });
}

function* concatenated<T>(...all: readonly Iterable<T>[]): Generator<T> {
  for (const some of all) yield* some;
}
