/** CloudFormation stacks that Terraform makes: their template is in the plan, and says what they will hold. */
import type { Gap, Resource } from "../../../model.ts";
import { UserError } from "../../../model.ts";
import { stackTree } from "../../cloudformation/nested.ts";
import { treeOf } from "../../cloudformation/node.ts";
import type { Value } from "../../cloudformation/scope.ts";
import { open } from "../../cloudformation/text.ts";
import { planGap } from "../../plan-gap.ts";
import { isUnseen } from "../../value.ts";
import { rowOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import type { Sources } from "../sources.ts";

const kinds: ReadonlySet<string> = new Set([
  "aws_cloudformation_stack",
  "aws_cloudformation_stack_set",
]);

export interface WithStacks {
  readonly resources: Iterable<Resource>;
  readonly gaps: readonly Gap[];
}

/** `resources`, and what the plan's stacks hold. */
export function withStacks(
  resources: Iterable<Resource>,
  plan: TerraformPlan,
  sources: Pick<Sources, "block">,
): WithStacks {
  const read = plan.instances
    .filter(({ type }) => kinds.has(type))
    .map((instance) => {
      const place = sources.block(instance) ?? { file: plan.file };
      const missed = (why: string) => ({
        resources: [],
        gaps: [
          planGap(
            place,
            `${instance.address}: what its template makes was not read: ${why}`,
            "scan the template itself",
          ),
        ],
      });
      const body = plan.value(instance, "template_body");
      if (instance.type === "aws_cloudformation_stack_set")
        return missed("its regions are those of its instances");
      if (typeof body !== "string" || body === "")
        return missed(
          isUnseen(body) ? body.why : "the plan names its address and does not hold it",
        );
      try {
        return stackOf(body, instance, place, plan);
      } catch (error) {
        if (error instanceof UserError) return missed("it is no template that can be read");
        throw error;
      }
    });
  return {
    resources: concatenated(
      resources,
      read.flatMap((one) => one.resources),
    ),
    gaps: read.flatMap(({ gaps }) => gaps),
  };
}

function* concatenated<T>(...all: readonly Iterable<T>[]): Generator<T> {
  for (const some of all) yield* some;
}

function stackOf(
  body: string,
  instance: Instance,
  place: { readonly file: string; readonly line?: number; readonly column?: number },
  plan: TerraformPlan,
) {
  const tree = treeOf(plan.file, body);
  const { line = 1, column = 1 } = place;
  const { resources, gaps } = stackTree(
    {
      file: place.file,
      // Its lines are those of a text in the plan.
      tree: { ...tree, placeOf: () => ({ line, column }) },
      region: plan.homeOf(instance).location,
      account: undefined,
      isOneOfSeveral: false,
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
