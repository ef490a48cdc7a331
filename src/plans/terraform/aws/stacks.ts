/** CloudFormation stacks that Terraform makes: their template is in the plan, and says what they will hold. */
import type { Gap, Resource } from "../../../model.ts";
import { UserError } from "../../../model.ts";
import { planGap } from "../../plan-gap.ts";
import { isUnseen } from "../../value.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Sources } from "../sources.ts";
import { deployments } from "./stack-sets.ts";
import type { Place, ReadStack } from "./stack-template.ts";

const setType = "aws_cloudformation_stack_set";
const kinds: ReadonlySet<string> = new Set(["aws_cloudformation_stack", setType]);

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
  const sets = deployments(plan);
  const stacks = plan.instances.filter(({ type }) => kinds.has(type));
  if (stacks.length === 0 && sets.elsewhere.length === 0) return { resources, gaps: [] };
  // What reads templates need not be loaded for most plans.
  const { stackOf } = await import("./stack-template.ts");
  const read = [
    ...stacks.flatMap(stacksOf),
    ...sets.elsewhere.map((instance) =>
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
    const body = plan.value(instance, "template_body");
    const regions =
      instance.type === setType ? sets.regionsOf(instance) : [plan.homeOf(instance).location];
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

function* concatenated<T>(...all: readonly Iterable<T>[]): Generator<T> {
  for (const some of all) yield* some;
}
