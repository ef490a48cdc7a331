/** The resources of one stack: a template in a region. */
import type { Gap, Resource } from "../../model.ts";
import { planGap } from "../plan-gap.ts";
import { spell } from "../spelling.ts";
import { type Unseen, isUnseen } from "../value.ts";
import { truthOf } from "./conditions.ts";
import { madeByMacro } from "./functions.ts";
import { isNowhere } from "./global.ts";
import { type Ids, idsOf } from "./ids.ts";
import { type Member, evaluate, expanded, originOf, sameOrigins } from "./interpret.ts";
import { labelsOf } from "./labels.ts";
import { macroGaps, repeatedGaps } from "./macros.ts";
import { type Node, type Tree, callOf } from "./node.ts";
import {
  type Scope,
  type Stack,
  type TemplateResource,
  type Value,
  type World,
  everyWay,
} from "./scope.ts";
import { impliedBy, isGrant, isUnknownType, madeOf, withGlobals } from "./sam.ts";
import { attached, targetOf } from "./parts.ts";
import { quoted, settle } from "./settle.ts";
import type { TemplateView, Properties, Referred, Table } from "./table.ts";
import { tablesOf } from "./tables/index.ts";
import { decidedBy } from "./undecided.ts";
import { unreadable } from "./unreadable.ts";
import { asWritten, at, nodeAt } from "./written.ts";

export interface StackInput {
  readonly file: string;
  readonly tree: Tree;
  readonly region: string | undefined;
  readonly account: string | undefined;
  /** Whether the file is judged in several regions: ids then say which. */
  readonly isOneOfSeveral: boolean;
  /** The logical ids of the nested stacks that lead to this one, with a slash after each. */
  readonly path: string;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly imported: Stack["imported"];
  /** What a nested stack that was read answers. */
  readonly outputOf?: (logicalId: string, output: string) => Value | undefined;
}

/** A stack whose resources can be asked for, and referred to, before they are read. */
export interface KnownStack {
  readonly input: StackInput;
  readonly stack: Stack;
  readonly scopeOf: (world: World) => Scope;
  readonly read: () => ReadStack;
}

export interface ReadStack {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  /** How many resources there are only if a condition holds that nobody knows. */
  readonly possible: number;
}

const noRegionRemedy =
  "give --region CODE, the region that the stack is deployed to, or plans in the policy file";
const noRegion = "a template does not say which region it is deployed to";

/** Steps for each character: a usual template takes less than one. */
const stepsEach = 40;
const fewestSteps = 200_000;

export function knownStack(input: StackInput): KnownStack {
  const { file, tree, region, account, parameters } = input;
  const gaps: Gap[] = [];
  const resources = new Map<string, TemplateResource>();
  const seed = [file, region ?? "", account ?? "", input.path].join("\n");
  const ids = idsOf(
    resources,
    seed,
    input.isOneOfSeveral,
    decidedBy(input.outputOf, input.imported),
  );
  const stack: Stack = {
    file,
    root: tree.root,
    sourceOf: ({ tag, from, to }) =>
      `${tag === undefined ? "" : `${tag} `}${tree.text.slice(from, to)}`,
    region,
    noRegion: `${noRegion}: ${noRegionRemedy}`,
    account,
    parameters,
    resources,
    attribute: ids.attribute,
    imported: input.imported,
    budget: { steps: Math.max(fewestSteps, tree.text.length * stepsEach) },
  };
  const scopeOf = (world: World): Scope => ({
    evaluate,
    stack,
    world,
    variables: {},
    depth: 0,
    open: new Set(),
  });
  for (const one of membersOf(stack, scopeOf))
    if (isUnseen(one))
      gaps.push(
        planGap(
          { file },
          `a loop over resources was not read: ${one.why}`,
          "give the processed template",
        ),
      );
    // Of loops over conditions, each way makes the same names.
    else if (!resources.has(one.name)) take(one);
  gaps.push(...macroGaps(input), ...repeatedGaps(input));

  function take({ name, node, variables }: Member): void {
    const type = node.entries?.get("Type")?.value;
    const place = { file, ...tree.positionOf(node) };
    if (typeof type !== "string")
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)} is not a resource: it has no Type`,
          "correct the template, or give the processed one",
        ),
      );
    else if (type.endsWith("::MODULE"))
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)} is a module, whose resources the template does not hold`,
          "give the processed template",
        ),
      );
    else if (!/^\w+::/.test(type) || node.entries?.get("Type")?.tag !== undefined)
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)}: its type is not one of CloudFormation's`,
          "correct the template, or give the processed one",
          "unknown-value",
        ),
      );
    else if (/^(?!AWS::|Custom::)\w+::/.test(type))
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)}: where a resource of type ${type.slice(0, 200)} keeps data is for its vendor to say`,
          "ask the vendor, and accept the gap with an exception",
          "unresolved-reference",
        ),
      );
    else if (isUnknownType(type))
      gaps.push(
        planGap(
          place,
          `${name.slice(0, 200)}: what SAM makes of ${type.slice(0, 200)} this version does not know`,
          "give the processed template: aws cloudformation get-template --template-stage Processed",
          "unknown-value",
        ),
      );
    else if (!isGrant(type)) {
      const resource = { logicalId: name, type, node, variables };
      resources.set(name, resource);
      for (const implied of impliedBy(resource, tree.root))
        resources.set(implied.logicalId, implied);
    }
  }

  return {
    input,
    stack,
    scopeOf,
    read() {
      const reader = recordReader(input, stack, ids, scopeOf);
      const made = [...resources.values()].map((resource) => reader.read(resource));
      return {
        resources: made.flatMap(({ records }) => records),
        gaps,
        possible: made.filter(({ isPossible }) => isPossible).length,
      };
    },
  };
}

/** The resources as they are written, with those that loops make. */
function membersOf(stack: Stack, scopeOf: (world: World) => Scope): readonly (Member | Unseen)[] {
  const entries = stack.root.entries?.get("Resources")?.entries;
  if (!entries) return [];
  return everyWay((world) => [...expanded(entries, scopeOf(world))]).flatMap(
    ({ result }) => result,
  );
}

interface Read {
  readonly records: readonly Resource[];
  readonly isPossible: boolean;
}

function recordReader(
  input: StackInput,
  stack: Stack,
  ids: Ids,
  scopeOf: (world: World) => Scope,
): { readonly read: (resource: TemplateResource) => Read } {
  const { file, tree, region, account, path, isOneOfSeveral } = input;
  const settling = { stack, isOwnBucket: ids.isOwnBucket };
  const partsOf = attached(stack, ids, scopeOf);

  function read(resource: TemplateResource): Read {
    const partOf = partsOf.ownerOf(resource);
    // What only adds to another resource of the template is read with it.
    if (partOf && partOf.owner !== undefined) return { records: [], isPossible: false };
    const outside = partOf?.tables;
    const known = outside ?? tablesOf(resource.type);
    const spellings: readonly (Table | undefined)[] = known.length === 0 ? [undefined] : known;
    const records: Resource[] = [];
    const told = new Set<string>();
    let isPossible = false;
    for (const table of spellings)
      for (const way of everyWay((world) =>
        recordsIn(resource, table, outside !== undefined, scopeOf(world)),
      )) {
        isPossible ||= way.isPossible;
        for (const record of way.result) {
          const key = JSON.stringify(record);
          if (!told.has(key)) records.push(record);
          told.add(key);
        }
      }
    return { records, isPossible };
  }

  function recordsIn(
    resource: TemplateResource,
    table: Table | undefined,
    isOutside: boolean,
    scope: Scope,
  ): readonly Resource[] {
    const condition = resource.node.entries?.get("Condition")?.value;
    if (typeof condition === "string" && truthOf(condition, scope) === false) return [];
    const inside = { ...scope, variables: resource.variables };
    const base = baseOf(resource, inside, table, isOutside);
    if (!table) return [base];
    if (resource.node.entries?.has("Fn::Transform"))
      return [{ ...base, unseen: { "*": madeByMacro.why } }];
    const properties = isOutside
      ? { [resource.type]: [propertiesOf(resource, undefined, inside)] }
      : propertiesOf(resource, table, inside);
    if (isUnseen(properties)) return [{ ...base, unseen: { "*": properties.why } }];
    if (table.when?.(properties) === false) return [];
    if (table.each === undefined) return [spelt(base, table, properties, resource)];
    const list = properties[table.each];
    if (!Array.isArray(list)) return [];
    return (list as readonly Value[]).map((item, at2) =>
      spelt(
        { ...base, id: `${base.id}/${table.each}/${at2}` },
        table,
        item as Properties,
        resource,
        originOf(list, at2),
      ),
    );
  }

  function baseOf(
    resource: TemplateResource,
    scope: Scope,
    table: Table | undefined,
    isOutside: boolean,
  ): Resource {
    const { logicalId, node } = resource;
    const isPart = isOutside || table?.isPart === true;
    const isGlobal = isNowhere(table?.type ?? madeOf(resource.type));
    const names = isPart || table?.each !== undefined ? [] : ids.of(resource, scope);
    return {
      id: `${file}#${path}${logicalId}${isOneOfSeveral && region !== undefined ? `@${region}` : ""}`,
      type: table?.type ?? madeOf(resource.type),
      provider: "aws",
      scope: account ?? file,
      ...(region !== undefined && !isPart && !isGlobal && { location: region }),
      name: ids.nameOf(resource, scope) ?? logicalId,
      labels: labelsOf(node.entries?.get("Properties")?.entries?.get("Tags"), scope),
      properties: {},
      source: "cloudformation",
      planned: {
        action: "create",
        file,
        ...tree.positionOf(node),
        ...(names.length > 0 && { ids: names }),
        ...(region === undefined &&
          !isGlobal && { noLocation: { why: noRegion, remedy: noRegionRemedy } }),
        ...(isPart && { isPart: true as const }),
        ...(table?.unsaid && { unsaid: table.unsaid }),
        ...(!table && unreadable(resource.type)),
      },
    };
  }

  /** What the table reads of a resource, evaluated; with its parts and the stack's own words. */
  function propertiesOf(
    resource: TemplateResource,
    table: Table | undefined,
    scope: Scope,
  ): Properties | Unseen {
    const node = withGlobals(resource.type, resource.node, tree.root);
    const wanted = table && topsOf(table);
    const record: Record<string, Value> = {};
    if (node) {
      const call = callOf(node);
      const value = evaluate(
        !call && wanted && node.entries
          ? {
              ...node,
              entries: new Map(
                [...node.entries].filter(
                  ([name]) =>
                    wanted.has(name) ||
                    name.startsWith("Fn::ForEach::") ||
                    name === "Fn::Transform",
                ),
              ),
            }
          : node,
        scope,
      );
      if (isUnseen(value)) return value;
      if (typeof value === "object" && value !== null) {
        Object.assign(record, value);
        sameOrigins(value, record);
      }
    }
    record["$region"] =
      region ?? evaluate({ at: 0, from: 0, to: 0, tag: "!Ref", value: "AWS::Region" }, scope);
    if (!table) return record;
    record["$arn"] = ids.attribute(resource.logicalId, "Arn", scope);
    for (const [name, value] of Object.entries(table.defaults ?? {}))
      if (!Object.hasOwn(record, name))
        record[name] = value === "$region" ? record["$region"]! : value;
    for (const [type] of Object.entries(table.parts ?? {})) {
      const parts = partsOf.of(resource.logicalId, type, scope);
      if (parts.length > 0)
        record[type] = parts.map((part) => {
          const made = propertiesOf(part, undefined, { ...scope, variables: part.variables });
          if (!isUnseen(made))
            (made as Record<string, Value>)["$arn"] = ids.attribute(part.logicalId, "Arn", scope);
          return made;
        });
    }
    if (!table.prepare) return record;
    const prepared = table.prepare(record, viewOf(resource, scope));
    if (prepared !== record) sameOrigins(record, prepared);
    return prepared;
  }

  function viewOf(resource: TemplateResource, scope: Scope): TemplateView {
    const entries = resource.node.entries?.get("Properties")?.entries;
    const target = (node: Node | undefined): Referred | undefined => {
      const found = node && targetOf(node, stack);
      return (
        found && {
          type: found.type,
          properties: () => {
            const made = propertiesOf(found, undefined, { ...scope, variables: found.variables });
            return isUnseen(made) ? {} : made;
          },
        }
      );
    };
    return {
      region,
      noRegion: stack.noRegion,
      node: (property) => entries?.get(property),
      target,
      isPartOf: (type) => partsOf.isPartOf(resource, type),
      referred: (property) => target(entries?.get(property)),
    };
  }

  function spelt(
    base: Resource,
    table: Table,
    properties: Properties,
    resource: TemplateResource,
    own?: Node,
  ): Resource {
    const source = settle(properties, own, settling);
    const whole = resource.node.entries?.get("Properties");
    const made = spell(source, table, (way) => {
      const node = nodeAt(source, way) ?? own ?? whole;
      if (!node) return undefined;
      // All of its properties are no expression for one of them.
      const expression = node === whole ? undefined : quoted(node, stack);
      return { ...tree.positionOf(node), ...(expression !== undefined && { expression }) };
    });
    const location =
      table.locationFrom === undefined ? undefined : at(source, table.locationFrom.split("."));
    const { location: _, ...unplaced } = base;
    return {
      ...(table.locationFrom === undefined ? base : unplaced),
      ...(typeof location === "string" && { location }),
      properties: made.properties,
      ...(Object.keys(made.unseen).length > 0 && { unseen: made.unseen }),
      planned: { ...base.planned!, written: asWritten(made) },
    };
  }

  return { read };
}

const tops = new WeakMap<Table, ReadonlySet<string>>();

/** The properties that a table reads; all of them where it prepares something. */
function topsOf(table: Table): ReadonlySet<string> {
  let known = tops.get(table);
  if (!known) {
    const paths = [
      ...Object.keys(table.members),
      ...(table.reads ?? []),
      table.each ?? "",
      table.locationFrom ?? "",
    ];
    known = new Set(paths.map((one) => one.split(/[.[{]/, 1)[0]!));
    tops.set(table, known);
  }
  return known;
}
