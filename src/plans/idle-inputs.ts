/** Parameters and options that none of the files of a target has a use for: each is noted. */
import type { CollectOptions } from "../collect/collect.ts";
import type { PlaceOption } from "./dialect.ts";

/** What of the user's inputs the files of a target have a use for. */
export interface Used {
  readonly params: Set<string>;
  readonly paramsInFiles: Set<string>;
  readonly takes: Set<PlaceOption>;
}

export const nothingUsed = (): Used => ({
  params: new Set(),
  paramsInFiles: new Set(),
  takes: new Set(),
});

/** What was given for nothing may be a name with a mistake in it, and then a default holds. */
export function idleInputs(
  target: string,
  used: Used,
  { planInputs }: CollectOptions,
): readonly string[] {
  const { params = {}, regions = [], resourceGroupLocation } = planInputs ?? {};
  const isUnknown = (name: string): boolean => !used.params.has(name);
  const places: readonly (readonly [PlaceOption, isGiven: boolean])[] = [
    ["--region", regions.length > 0],
    ["--resource-group-location", resourceGroupLocation !== undefined],
  ];
  return [
    ...Object.keys(params)
      .filter(isUnknown)
      .map((name) => `--param ${name.slice(0, 100)}: no template of ${target} has that parameter`),
    ...[...used.paramsInFiles]
      .filter(isUnknown)
      .map(
        (name) =>
          `${name.slice(0, 100)}, which a file of parameters gives: no template of ${target} has that parameter`,
      ),
    ...places.flatMap(([option, isGiven]) =>
      isGiven && !used.takes.has(option)
        ? [`${option}: has no effect on ${target}, where no file takes its place from it`]
        : [],
    ),
  ];
}

/** A plan is judged whole: what it would make is known in full, and leaving a part out saves nobody a call. */
export const notNarrowed = (
  target: string,
  { isElsewhere }: Pick<CollectOptions, "isElsewhere">,
): readonly string[] =>
  isElsewhere
    ? [`${target}: the chosen regions do not narrow plans and templates: these were judged whole`]
    : [];
