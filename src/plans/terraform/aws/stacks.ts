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
import { deployments } from "./stack-sets.ts";

const setType = "aws_cloudformation_stack_set";
const kinds: ReadonlySet<string> = new Set(["aws_cloudformation_stack", setType]);

interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

interface ReadStack {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
}

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
  const sets = deployments(plan);
  const read = [
    ...plan.instances.filter(({ type }) => kinds.has(type)).flatMap(stacksOf),
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
          placeOf(instance),
          `${instance.address}: what its template makes was not read: ${why}`,
          "scan the template itself",
        ),
      ],
    };
  }

  function placeOf(instance: Instance): Place {
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
        stackOf(body, instance, placeOf(instance), plan, region, regions.length > 1),
      );
    } catch (error) {
      if (error instanceof UserError)
        return [missed(instance, "it is no template that can be read")];
      throw error;
    }
  }
}

function* concatenated<T>(...all: readonly Iterable<T>[]): Generator<T> {
  for (const some of all) yield* some;
}

function stackOf(
  body: string,
  instance: Instance,
  place: Place,
  plan: TerraformPlan,
  region: string | undefined,
  isOneOfSeveral: boolean,
): ReadStack {
  const tree = treeOf(plan.file, body);
  const { line = 1, column = 1 } = place;
  const { resources, gaps } = stackTree(
    {
      file: place.file,
      // Its lines are those of a text in the plan.
      tree: { ...tree, placeOf: () => ({ line, column }) },
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
