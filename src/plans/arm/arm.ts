/**
 * ARM templates, and the JSON that Bicep is compiled to.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { PlanInputs } from "../../collect/collect.ts";
import { type Gap, type Resource, UserError } from "../../model.ts";
import type { Dialect, PlanFile, ReadPlan } from "../dialect.ts";
import { symbolic, unseen } from "../value.ts";
import { type Added, addedSince, bicepBeside } from "./bicep-places.ts";
import { expand } from "./expand.ts";
import { said } from "./said.ts";
import { jsonText } from "./json-text.ts";
import { givenBy, namesInFiles } from "./parameters.ts";
import { type Origin, recordsOf } from "./records.ts";
import type { Deployed, Workings } from "./scope.ts";
import { scopeOf } from "./template.ts";
import { memberOf } from "./pure-functions.ts";
import { linksIn, partsOf } from "./template-in.ts";
import { planGap } from "../plan-gap.ts";
import { tokensOf } from "./tokens.ts";

const schema = /(?:^|\/)(\w*?)deploymentTemplate\.json#?$/i;
const levels: Readonly<Record<string, Deployed["level"]>> = {
  "": "group",
  subscription: "subscription",
  managementgroup: "managementGroup",
  tenant: "tenant",
};

export const arm: Dialect = {
  name: "an ARM template",
  isIt: ({ json, text }) =>
    typeof json === "object" && json !== null
      ? schema.test(String((json as { $schema?: unknown }).$schema)) || isBare(json)
      : json === undefined &&
        /^\s*(?:\/[/*]|\{)/.test(text.slice(0, 1000)) &&
        /"\$schema"\s*:\s*"[^"\n]{0,200}deploymentTemplate\.json#?"/i.test(text.slice(0, 20_000)),
  claims: ({ path, text }) => (path === undefined ? [] : linkedFrom(path, text)),
  read(file, inputs) {
    const sourceOf = bicepBeside(file);
    const read = readTemplate(file, inputs, { ...(sourceOf && { sourceOf }) });
    const added = sourceOf && addedSince(file);
    return added ? { ...read, gaps: [...read.gaps, olderGap(file.name, added)] } : read;
  },
};

const mostRepeated = 100;

/** The templates that one links to, at any depth. */
function linkedFrom(path: string, text: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path) || seen.size > mostLinked) return [];
  seen.add(path);
  return linksIn(text).flatMap((file) => {
    const linked = resolve(dirname(path), file);
    try {
      return [linked, ...linkedFrom(linked, readFileSync(linked, "utf8"), seen)];
    } catch {
      // One that can't be read is a gap of the deployment that links to it.
      return [];
    }
  });
}

const mostLinked = 1000;

/** Without its schema, which Azure asks for and some leave out. */
function isBare(json: object): boolean {
  const { $schema: named, contentVersion, resources } = json as Readonly<Record<string, unknown>>;
  return (
    named === undefined &&
    typeof contentVersion === "string" &&
    typeof resources === "object" &&
    resources !== null &&
    Object.values(resources).some((one) => /^Microsoft\.\w+\//i.test(String(Object(one).type)))
  );
}

const olderGap = (name: string, { file, line, symbol, type }: Added): Gap =>
  planGap(
    { file, line },
    `${name} is older than ${file}: it does not hold ${symbol} (${type})`,
    `compile it again: bicep build ${file}`,
    "truncated",
  );

/** What the reader of Bicep adds. */
export interface Compiled {
  readonly source?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly sourceOf?: Origin["sourceOf"];
}

export function readTemplate(
  { name, path, text }: PlanFile,
  inputs: PlanInputs,
  { source = "ARM template", parameters, sourceOf }: Compiled,
): ReadPlan {
  const read = jsonText(text);
  const root = read?.value;
  if (!read || typeof root !== "object" || root === null || Array.isArray(root))
    throw new UserError(`${name}: is an ARM template, and no JSON that can be read, correct it`);
  const raw = root as Readonly<Record<string, unknown>>;
  const template = partsOf(raw);
  const level =
    levels[schema.exec(String(said(raw, "$schema")))?.[1]?.toLowerCase() ?? ""] ?? "group";
  const given = givenBy(inputs, template.parameters, parameters);
  const regions = level === "group" || inputs.regions.length === 0 ? [undefined] : inputs.regions;
  const resources: Resource[] = [];
  const gaps: Gap[] = read.repeated
    .slice(0, mostRepeated)
    .map(({ key, offset }) =>
      planGap(
        { file: name, ...read.positionOf(offset) },
        `the member ${key.slice(0, 100)} is written twice in the same object, and only the last was read`,
        "write it once",
      ),
    );
  const notes: string[] = [];
  for (const region of regions) {
    const suffix = regions.length > 1 ? `@${region}` : "";
    const tokens = tokensOf(`${name}${suffix}`);
    const workings: Workings = { tokens, targets: new Map(), steps: 0, depth: 0 };
    const at = deployedTo(level, region, inputs, tokens);
    const { declared, gaps: more } = expand(
      { name, path },
      template,
      scopeOf(template, given, at, workings),
      read,
    );
    const records = recordsOf(declared, {
      file: name,
      text: read,
      workings,
      suffix,
      source,
      sourceOf,
    });
    resources.push(...records.resources);
    gaps.push(...more);
    if (records.placeless > 0 && notes.length === 0)
      notes.push(
        `${records.placeless} ${records.placeless === 1 ? "part or rule" : "parts and rules"} without a location of their own`,
      );
  }
  const { parameters: declared } = template;
  const paramsInFiles = namesInFiles(inputs);
  return {
    resources,
    gaps,
    notes,
    params: [...Object.keys(inputs.params), ...paramsInFiles].filter(
      (one) =>
        typeof declared === "object" && declared !== null && memberOf(declared, one) !== undefined,
    ),
    paramsInFiles,
    takes:
      level === "group" ? ["--resource-group-location"] : ["--region", "--resource-group-location"],
  };
}

/** Where the file is deployed to, as far as somebody said it. */
function deployedTo(
  level: Deployed["level"],
  region: string | undefined,
  { resourceGroupLocation }: PlanInputs,
  tokens: ReturnType<typeof tokensOf>,
): Deployed {
  const subscription = tokens.guid("subscription");
  const group = tokens.suffix("group");
  return {
    level,
    subscription,
    isKnown: false,
    base: {
      group: `/subscriptions/${subscription}/resourceGroups/${group}`,
      subscription: `/subscriptions/${subscription}`,
      managementGroup: "/providers/Microsoft.Management/managementGroups/-",
      tenant: "",
    }[level],
    groupName: symbolic(group, ""),
    groupLocation:
      resourceGroupLocation ??
      unseen(
        "the location of the resource group is not known: give --resource-group-location LOCATION",
      ),
    deploymentName: symbolic(tokens.suffix("deployment"), ""),
    deploymentLocation:
      region ?? unseen("the location of the deployment is not known: give --region LOCATION"),
  };
}
