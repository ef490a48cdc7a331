/** Terraform and OpenTofu: plans and states as `terraform show -json` writes them, and raw state files. */
import { resolve } from "node:path";
import type { PlanInputs } from "../../collect/collect.ts";
import type { Gap } from "../../model.ts";
import type { Dialect, PlanFile, ReadPlan } from "../dialect.ts";
import { planGap } from "../plan-gap.ts";
import { isSource, namesIn } from "../terraform-sources/source-names.ts";
import { withStacks } from "./aws/stacks.ts";
import { type Configuration, configurationOf } from "./configuration.ts";
import {
  type Instances,
  instancesOfPlan,
  instancesOfState,
  instancesOfValues,
  providerNames,
} from "./instances.ts";
import { foreignGaps, unreadGaps } from "./foreign.ts";
import { listOf, memberOf, rowOf, textOf } from "./json.ts";
import { makePlan } from "./make-plan.ts";
import type { Instance } from "./plan.ts";
import type { TerraformProvider } from "./provider.ts";
import { programsRun } from "./provisioners.ts";
import { providersFor } from "./providers.ts";
import { removedOf } from "./removed.ts";
import { resourcesOf } from "./resources.ts";
import { sourceFolders, sourcesOf } from "./sources.ts";

const isPlan = (json: unknown): boolean =>
  typeof memberOf(json, "format_version") === "string" &&
  ["planned_values", "resource_changes"].some((name) => memberOf(json, name) !== undefined);

const isShownState = (json: unknown): boolean =>
  typeof memberOf(json, "format_version") === "string" &&
  memberOf(json, "terraform_version") !== undefined &&
  !isPlan(json) &&
  (memberOf(json, "values") !== undefined || Object.keys(rowOf(json)).length <= 3);

const isRawState = (json: unknown): boolean =>
  memberOf(json, "version") === 4 &&
  memberOf(json, "terraform_version") !== undefined &&
  Array.isArray(memberOf(json, "resources"));

const hasChanges = (json: unknown): boolean =>
  listOf(memberOf(json, "resource_changes")).length > 0;

export const terraformPlan: Dialect = {
  name: "a Terraform plan or state",
  isIt: ({ json }) => isPlan(json) || isShownState(json) || isRawState(json),
  // They say what the changes say as well.
  unread: (json) => (hasChanges(json) ? ["planned_values"] : []),
  read,
};

async function read(file: PlanFile, inputs: PlanInputs): Promise<ReadPlan> {
  const { json, name } = file;
  const configuration = configurationOf(memberOf(json, "configuration"));
  const prior = memberOf(memberOf(json, "prior_state"), "values");
  const providers = await providersFor(providerNames(json));
  const { managed, destroyed, foreign, unclear }: Instances = hasChanges(json)
    ? instancesOfPlan(memberOf(json, "resource_changes"), configuration, providers)
    : isRawState(json)
      ? instancesOfState(rowOf(json), providers)
      : instancesOfValues(
          memberOf(json, isPlan(json) ? "planned_values" : "values"),
          "managed",
          configuration,
          providers,
        );
  const sources = sourcesOf(
    sourceFolders(inputs.sourceDir, file.path),
    managed,
    configuration.sourceOf,
  );
  const plan = makePlan({
    file: name,
    instances: managed,
    data: instancesOfValues(prior, "data", configuration, providers).managed,
    untouched: untouchedIn(prior, json, configuration, providers),
    configuration,
    variables: memberOf(json, "variables"),
    regions: inputs.providerRegions,
    sources,
  });
  const { root } = sources;
  const isCovered = root !== undefined && isPlan(json);
  const unplanned = isCovered ? unplannedIn(root.blocks, json, configuration) : [];
  const { resources, gaps } = await withStacks(resourcesOf(plan, sources), plan, sources);
  return {
    resources,
    ...(isCovered && {
      covers: namesIn(root.path, isSource).map((one) => resolve(root.path, one)),
    }),
    gaps: [
      ...gaps,
      ...gapsOf(json, name),
      ...(isPlan(json) && !hasChanges(json) && managed.length > 0 ? [withoutChangesGap(name)] : []),
      ...(unplanned.length > 0 ? [olderGap(name, root!.path, unplanned)] : []),
      ...unclear.map((address) => unclearGap(address, name)),
      ...foreignGaps(foreign, name),
      ...unreadGaps(managed, name, sources.block),
    ],
    ...(destroyed.length > 0 && { removed: removedOf(destroyed) }),
    notes: [
      ...(destroyed.length > 0
        ? [
            `${destroyed.length} resource${destroyed.length === 1 ? "" : "s"} that the plan destroys`,
          ]
        : []),
      ...programsRun(json, name),
    ],
  };
}

/** The blocks of the sources that the plan does not know: it may have been stripped of its configuration. */
function unplannedIn(
  blocks: readonly string[],
  json: unknown,
  configuration: Configuration,
): readonly string[] {
  const planned = new Set(
    listOf(memberOf(json, "resource_changes")).map(
      (one) => `${textOf(one, "type")}.${textOf(one, "name")}`,
    ),
  );
  return blocks.filter((block) => !configuration.block("", block) && !planned.has(block));
}

/** What is there, and no change of the plan is of. */
function untouchedIn(
  prior: unknown,
  json: unknown,
  configuration: Configuration,
  providers: readonly TerraformProvider[],
): readonly Instance[] {
  if (prior === undefined) return [];
  const touched = new Set(
    listOf(memberOf(json, "resource_changes")).flatMap((one) => textOf(one, "address") ?? []),
  );
  return [
    ...instancesOfValues(prior, "data", configuration, providers).managed,
    ...instancesOfValues(prior, "managed", configuration, providers).managed,
  ].filter(({ address }) => !touched.has(address));
}

/** What makes a plan less than the whole. */
function gapsOf(json: unknown, file: string): Gap[] {
  const gaps: Gap[] = [];
  const [version = "", major = ""] = /^(\d+)\b/.exec(textOf(json, "format_version") ?? "") ?? [];
  if (version !== "" && !["0", "1"].includes(major))
    gaps.push(
      planGap(
        { file },
        `it is of the format version ${major}, and this version of data-boundary knows 1`,
        "a newer version of data-boundary may know it",
        "unknown-value",
      ),
    );
  const deferred = listOf(memberOf(json, "deferred_changes")).length;
  if (deferred > 0)
    gaps.push(
      planGap(
        { file },
        `the plan defers ${deferred === 1 ? "1 change" : `${deferred} changes`}, and does not say what ${deferred === 1 ? "it" : "they"} will make`,
        "plan again after the apply",
        "truncated",
      ),
    );
  if (memberOf(json, "errored") === true)
    gaps.push(
      planGap(
        { file },
        "the plan ended with an error, and holds only what was planned before it",
        "correct the error and plan again",
        "truncated",
      ),
    );
  else if (memberOf(json, "complete") === false && deferred === 0)
    gaps.push(
      planGap(
        { file },
        "the plan is not complete: it was made with -target or -exclude, or changes were deferred",
        "plan the whole configuration",
        "truncated",
      ),
    );
  else if (isRefreshOnly(json))
    gaps.push(
      planGap(
        { file },
        "the plan has no changes of resources: it was made with -refresh-only",
        "plan without -refresh-only",
        "truncated",
      ),
    );
  return gaps;
}

/** Planned values leave out what is known only after apply, as they leave out what nobody set. */
const withoutChangesGap = (file: string): Gap =>
  planGap(
    { file },
    "the plan holds planned values and no changes, so that it does not show what is known only after apply",
    "scan the whole of what terraform show -json writes",
    "truncated",
  );

const olderGap = (file: string, folder: string, blocks: readonly string[]): Gap =>
  planGap(
    { file },
    `the plan is older than its sources in ${folder}: it does not hold ${blocks[0]}${blocks.length > 1 ? ` and ${blocks.length - 1} more` : ""}`,
    "plan again",
    "truncated",
  );

/** Its configuration has resources, and it plans none of them, not even to leave them as they are. */
function isRefreshOnly(json: unknown): boolean {
  return (
    isPlan(json) &&
    !listOf(memberOf(json, "resource_changes")).some(
      (one) => memberOf(one, "mode") === "managed",
    ) &&
    listOf(memberOf(memberOf(memberOf(json, "configuration"), "root_module"), "resources")).some(
      (one) =>
        memberOf(one, "mode") === "managed" &&
        memberOf(one, "count_expression") === undefined &&
        memberOf(one, "for_each_expression") === undefined,
    )
  );
}

const unclearGap = (address: string, file: string): Gap =>
  planGap(
    { file },
    `${address}: this version does not know what the plan does with it`,
    "a newer version of data-boundary may know it",
    "unknown-value",
  );
