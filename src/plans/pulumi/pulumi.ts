/** Pulumi: what `pulumi preview --json` and `pulumi stack export` write, of the packages aws, azure, aws-native and azure-native. */
import type { PlanInputs } from "../../collect/collect.ts";
import type { Gap, Resource } from "../../model.ts";
import type { Dialect, PlanFile, ReadPlan } from "../dialect.ts";
import { makesOthers, othersRemedy } from "../makes-others.ts";
import { planGap } from "../plan-gap.ts";
import { foreignGaps, makesNothing, unreadGaps } from "../terraform/foreign.ts";
import { listOf, memberOf } from "../terraform/json.ts";
import { withStacks } from "../terraform/aws/stacks.ts";
import { resourcesOf } from "../terraform/resources.ts";
import type { Made } from "../terraform-sources/instance.ts";
import { placesOf, sourcePlan } from "../terraform-sources/source-plan.ts";
import { awsNativeRecords, awsNativeReferred, awsNativeType, extensionIn } from "./aws-native.ts";
import { azureNativeRecord, azureNativeReferred } from "./azure-native.ts";
import { azureNativeTypeOf } from "./azure-native-types.ts";
import { addressOf, madeOf } from "./bridged.ts";
import type { NativeContext } from "./native.ts";
import { configurationsOf } from "./providers.ts";
import { type Step, type Steps, isExport, isOwn, isPreview, stepsOf } from "./steps.ts";
import { bridgedType } from "./terraform-types.ts";

export const pulumi: Dialect = {
  name: "a Pulumi preview or stack",
  isIt: ({ json }) => isPreview(json) || isExport(json),
  read,
};

async function read(file: PlanFile, inputs: PlanInputs): Promise<ReadPlan> {
  const { json, name } = file;
  const all = stepsOf(json);
  const configurationOf = configurationsOf(json, all.steps, inputs);
  const made = new Map<string, Made>();
  const withoutPlace = new Set(
    all.steps.flatMap(({ urn, place }) => (place === undefined ? [urn] : [])),
  );
  const natives = new Map<
    string,
    readonly [step: Step, aws: string | undefined, azure: string | undefined]
  >();
  const foreign = new Map<string, number>();
  for (const given of all.steps) {
    if (isOwn(given.type)) continue;
    const step = extensionIn(given);
    const bridged = bridgedType(step.type);
    const [aws, azure] = [awsNativeType(step.type), azureNativeTypeOf(step)];
    if (bridged)
      made.set(
        step.urn,
        madeOf(step, bridged, configurationOf(step), {
          file: name,
          instance: (urn) => made.get(urn)?.instance,
        }),
      );
    else if (aws !== undefined || azure !== undefined) natives.set(step.urn, [step, aws, azure]);
    else if (!makesNothing.test(`/hashicorp/${packageOf(step)}`))
      foreign.set(packageOf(step), (foreign.get(packageOf(step)) ?? 0) + 1);
  }
  const bridged = [...made.values()];
  const plan = sourcePlan(name, bridged, inputs.providerRegions);
  const places = placesOf([...made].flatMap(([urn, one]) => (withoutPlace.has(urn) ? [] : [one])));
  const stacks = await withStacks(resourcesOf(plan, places), plan, places);
  const asked = new Set<string>();
  const context: NativeContext = {
    file: name,
    configurationOf,
    groupLocation: inputs.resourceGroupLocation,
    referred(urn, property) {
      const one = made.get(urn)?.instance;
      if (one) return { home: plan.homeOf(one).location, id: plan.idsOf(one).of(undefined) ?? "" };
      const [step, aws, azure] = natives.get(urn) ?? [];
      // What leads to itself leads nowhere.
      if (!step || asked.has(urn)) return undefined;
      asked.add(urn);
      try {
        return aws === undefined
          ? azureNativeReferred(step, azure!, property, context)
          : awsNativeReferred(step, aws, context);
      } finally {
        asked.delete(urn);
      }
    },
  };
  const azureRecords = [...natives.values()].flatMap(([step, , azure]) =>
    azure === undefined ? [] : [[step, azureNativeRecord(step, azure, context)] as const],
  );
  return {
    resources: recordsOf(),
    takes: ["--resource-group-location"],
    gaps: [
      ...gapsOf(json, name, all, inputs),
      ...azureRecords.flatMap(([step, why]) =>
        typeof why === "string"
          ? [planGap(step.place ?? { file: name }, `${addressOf(step)}: ${why}`, notRead)]
          : [],
      ),
      ...stacks.gaps,
      ...[...natives.values()].flatMap(([step, aws, azure]) => madeUnseen(step, aws ?? azure!)),
      ...foreignGaps(foreign, name),
      ...unreadGaps(plan.instances, name, places.block),
    ],
    ...(all.destroyed > 0 && {
      notes: [
        `${all.destroyed} resource${all.destroyed === 1 ? "" : "s"} that the preview destroys`,
      ],
    }),
  };

  function madeUnseen(step: Step, type: string): readonly Gap[] {
    const why = step.isRead ? undefined : makesOthers(type);
    return why === undefined
      ? []
      : [planGap(step.place ?? { file: name }, `${addressOf(step)}: ${why}`, othersRemedy)];
  }

  function* recordsOf(): Generator<Resource> {
    yield* ofPulumi(stacks.resources, all.steps, name);
    for (const [step, aws] of natives.values())
      if (aws !== undefined) yield* awsNativeRecords(step, aws, context);
    for (const [, record] of azureRecords) if (typeof record === "object") yield record;
  }
}

const notRead =
  "scan the subscription after it was made, or look at it yourself and accept the gap with an exception";

const packageOf = ({ type }: Step): string => type.split(":", 1)[0]!;

/** What is only read is there for what refers to it. */
function* ofPulumi(
  resources: Iterable<Resource>,
  steps: readonly Step[],
  file: string,
): Generator<Resource> {
  const onlyRead = new Set(
    steps.filter(({ isRead }) => isRead).map((step) => `${file}#${addressOf(step)}`),
  );
  for (const one of resources)
    yield {
      ...one,
      source: "Pulumi",
      ...(onlyRead.has(one.id) && { onlyReferred: true as const }),
    };
}

function gapsOf(
  json: unknown,
  file: string,
  { unclear, hidden }: Steps,
  { onlyChanged }: PlanInputs,
): Gap[] {
  const gaps = unclear.map((urn) =>
    planGap(
      { file },
      `${urn.slice(0, 300)}: this version does not know what the preview does with it`,
      "a newer version of data-boundary may know it",
      "unknown-value",
    ),
  );
  if (
    listOf(memberOf(json, "diagnostics")).some((one) => memberOf(one, "severity") === "error") ||
    memberOf(json, "maybeCorrupt") === true
  )
    gaps.push(
      planGap(
        { file },
        "the preview ended with an error, and holds only what was planned before it",
        "correct the error and preview again",
        "truncated",
      ),
    );
  if (hidden > 0 && !onlyChanged)
    gaps.push(
      planGap(
        { file },
        `the preview leaves out ${hidden} resource${hidden === 1 ? " that stays" : "s that stay"} as ${hidden === 1 ? "it is" : "they are"}`,
        "preview with --show-sames, or judge what changes alone with --only changed",
        "truncated",
      ),
    );
  return gaps;
}
