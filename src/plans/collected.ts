/** What a dialect reads of a file, with what the policy says of it, as batches. */
import { resolve } from "node:path";
import { type Batch, type CollectOptions, type PlanInputs, noInputs } from "../collect/collect.ts";
import { maskedExpression } from "../locate/masked-expression.ts";
import type { Planned, Resource } from "../model.ts";
import type { Dialect, PlanFile } from "./dialect.ts";
import type { Used } from "./idle-inputs.ts";

export async function* collected(
  { read, unread }: Dialect,
  plan: PlanFile,
  options: CollectOptions,
  used: Used,
): AsyncGenerator<Batch, readonly string[]> {
  for (const name of unread?.(plan.json) ?? []) delete (plan.json as Record<string, unknown>)[name];
  const inputs = inputsOf(options.planInputs ?? noInputs, plan);
  const {
    resources,
    gaps,
    identity,
    leftOut,
    notes,
    removed,
    params = [],
    paramsInFiles = [],
    takes = [],
    covers = [],
  } = await read(plan, inputs);
  for (const name of params) used.params.add(name);
  for (const name of paramsInFiles) used.paramsInFiles.add(name);
  for (const option of takes) used.takes.add(option);
  if (identity !== undefined) yield { identity };
  if (leftOut) yield { leftOut };
  yield { gaps, file: plan.name, ...(notes && { notes }), ...(removed && { removed }) };
  for (const some of inParts(resources))
    yield {
      resources: some.map((one) => {
        const shown = withMaskedExpressions(one);
        return inputs.onlyChanged && one.planned?.action === "keep"
          ? { ...shown, onlyReferred: true }
          : shown;
      }),
    };
  return covers;
}

/** An author's expression is masked as any other text is: a secret in it is not kept. */
function withMaskedExpressions(resource: Resource): Resource {
  const { planned } = resource;
  if (!planned?.written || !hasExpression(planned.written)) return resource;
  return {
    ...resource,
    planned: {
      ...planned,
      written: Object.fromEntries(
        Object.entries(planned.written).map(([pointer, one]) => [
          pointer,
          one.expression === undefined
            ? one
            : { ...one, expression: maskedExpression(one.expression) },
        ]),
      ),
    },
  };
}

function hasExpression(written: NonNullable<Planned["written"]>): boolean {
  for (const pointer in written) if (written[pointer]!.expression !== undefined) return true;
  return false;
}

/** What the policy says of the file, where the command says nothing else. */
function inputsOf({ ofFile, ...own }: PlanInputs, { path }: PlanFile): PlanInputs {
  const said = ofFile && path !== undefined ? ofFile(resolve(path)) : undefined;
  if (!said) return own;
  return {
    ...own,
    ...(own.resourceGroupLocation === undefined &&
      said.resourceGroupLocation !== undefined && {
        resourceGroupLocation: said.resourceGroupLocation,
      }),
    params: { ...said.params, ...own.params },
    paramFiles: [...said.paramFiles, ...own.paramFiles],
    regions: own.regions.length > 0 ? own.regions : said.regions,
    providerRegions: { ...said.providerRegions, ...own.providerRegions },
  };
}

function* inParts(resources: Iterable<Resource>): Generator<readonly Resource[]> {
  let some: Resource[] = [];
  for (const resource of resources)
    if (some.push(resource) === 500) {
      yield some;
      some = [];
    }
  yield some;
}
