/** Nested stacks and StackSets: the templates that they name, where these lie beside the one that names them. */
import { readdirSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { readInput } from "../../collect/files-read.ts";
import type { Gap, Resource } from "../../model.ts";
import { UserError } from "../../model.ts";
import { makesOthers, othersRemedy } from "../makes-others.ts";
import { planGap } from "../plan-gap.ts";
import { isUnseen, unseen } from "../value.ts";
import { truthOf } from "./conditions.ts";
import { evaluate } from "./interpret.ts";
import { type Node, type Tree, treeOf } from "./node.ts";
import { type Given, parametersOf } from "./parameters.ts";
import { type TemplateResource, type Value, agreed, everyWay } from "./scope.ts";
import { type KnownStack, type StackInput, knownStack } from "./stack.ts";
import { isText } from "./text.ts";

/** The file of a template, as messages call it and where it is on this machine. */
export interface TemplateFile {
  readonly name: string;
  readonly path: string | undefined;
}

const deepest = 8;

/** CloudFormation has at most 2,500 nested stacks in one. */
const mostStacks = 2_500;

interface Walk {
  readonly given: Given;
  stacks: number;
}

export interface ReadTree {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  readonly possible: number;
}

/** One stack and all that are nested in it. */
export interface StackTree {
  readonly known: KnownStack;
  readonly read: () => ReadTree;
}

export function stackTree(
  input: Omit<StackInput, "outputOf" | "parameters"> & {
    readonly handed?: ReadonlyMap<string, Value>;
  },
  at: TemplateFile,
  walk: Walk,
  depth = 0,
): StackTree {
  walk.stacks++;
  const gaps: Gap[] = [];
  const below = new Map<string, StackTree | undefined>();
  const known: KnownStack = knownStack({
    ...input,
    // Of a nested stack, what is not handed over is its default.
    parameters: parametersOf(
      input.tree.root,
      input.handed === undefined ? walk.given : new Map(),
      input.handed,
    ),
    outputOf: (logicalId, output) => {
      const nested = nestedIn(logicalId);
      return nested && outputOf(nested.known, output);
    },
  });

  function nestedIn(logicalId: string): StackTree | undefined {
    if (below.has(logicalId)) return below.get(logicalId);
    below.set(logicalId, undefined);
    const resource = known.stack.resources.get(logicalId);
    const nested = resource && nestedOf(resource);
    below.set(logicalId, nested);
    return nested;
  }

  function missed(resource: TemplateResource, why: string): undefined {
    gaps.push(
      planGap(
        { file: input.file, ...input.tree.positionOf(resource.node) },
        `${resource.logicalId}: the template of the nested stack was not read: ${why}`,
        "put the template beside this one and name it by its path, or scan it by itself",
      ),
    );
    return undefined;
  }

  function nestedOf(resource: TemplateResource): StackTree | undefined {
    if (depth >= deepest || walk.stacks >= mostStacks)
      return missed(resource, "too many stacks are nested in each other");
    const properties = resource.node.entries?.get("Properties")?.entries;
    const found = localTemplate(resource, at);
    if (typeof found === "string") return missed(resource, found);
    let tree: Tree;
    try {
      tree = treeOf(found.file.name, readInput(found.path));
    } catch (error) {
      return missed(
        resource,
        error instanceof UserError ? error.message : `${found.file.name} can't be read`,
      );
    }
    return stackTree(
      {
        file: found.file.name,
        tree,
        region: input.region,
        account: input.account,
        isOneOfSeveral: input.isOneOfSeveral,
        path: `${input.path}${resource.logicalId}/`,
        imported: input.imported,
        handed: handedBy(known, resource, properties?.get("Parameters")),
      },
      found.file,
      walk,
      depth + 1,
    );
  }

  return {
    known,
    read() {
      const own = known.read();
      const parts: ReadTree[] = [];
      for (const resource of known.stack.resources.values()) {
        if (isNeverMade(known, resource)) continue;
        if (isNested(resource.type)) {
          const nested = nestedIn(resource.logicalId);
          if (nested) parts.push(nested.read());
        } else if (resource.type === "AWS::CloudFormation::StackSet")
          parts.push(...ofSet(resource));
        else {
          const why = makesOthers(resource.type);
          if (why !== undefined)
            gaps.push(
              planGap(
                { file: input.file, ...input.tree.positionOf(resource.node) },
                `${resource.logicalId}: ${why}`,
                othersRemedy,
              ),
            );
        }
      }
      return {
        resources: [...own.resources, ...parts.flatMap(({ resources }) => resources)],
        gaps: [...own.gaps, ...gaps, ...parts.flatMap((part) => part.gaps)],
        possible: own.possible + parts.reduce((sum, { possible }) => sum + possible, 0),
      };
    },
  };

  /** The stack of the set in each of its regions. */
  function ofSet(resource: TemplateResource): readonly ReadTree[] {
    const properties = resource.node.entries?.get("Properties")?.entries;
    const regions = regionsOf(known, resource, properties?.get("StackInstancesGroup"));
    const template = setTemplate(resource, at);
    const why =
      typeof regions === "string" ? regions : typeof template === "string" ? template : undefined;
    if (typeof regions === "string" || typeof template === "string") {
      missed(resource, why!);
      return [];
    }
    return regions.map((region) =>
      stackTree(
        {
          file: template.file.name,
          tree: template.tree,
          region,
          account: undefined,
          isOneOfSeveral: true,
          path: `${input.path}${resource.logicalId}/`,
          imported: () => undefined,
          handed: handedBy(known, resource, properties?.get("Parameters")),
        },
        template.file,
        walk,
        depth + 1,
      ).read(),
    );
  }

  function setTemplate(
    resource: TemplateResource,
    beside: TemplateFile,
  ): { readonly tree: Tree; readonly file: TemplateFile } | string {
    const body = resource.node.entries?.get("Properties")?.entries?.get("TemplateBody");
    if (depth >= deepest || walk.stacks >= mostStacks)
      return "too many stacks are nested in each other";
    try {
      if (typeof body?.value === "string") {
        const tree = treeOf(input.file, body.value);
        // Its lines are those of a text in this file: it is where the set is.
        const place = input.tree.positionOf(resource.node);
        return { tree: { ...tree, positionOf: () => place }, file: beside };
      }
      if (body) return "its text is made when the stack is made";
      const found = localTemplate(resource, beside);
      if (typeof found === "string") return found;
      return { tree: treeOf(found.file.name, readInput(found.path)), file: found.file };
    } catch (error) {
      return error instanceof UserError ? error.message : "it can't be read";
    }
  }
}

/** A resource that there may be is judged, and its reader should know that it may not be. */
export function possibleNote(file: string, possible: number): readonly string[] {
  return possible === 0
    ? []
    : [
        `${file}: ${possible} ${possible === 1 ? "resource depends" : "resources depend"} on conditions whose parameters have no value; every way in which they may turn out was judged`,
      ];
}

export const isNested = (type: string): boolean =>
  type === "AWS::CloudFormation::Stack" || type === "AWS::Serverless::Application";

/** Its condition does not hold, whatever the parameters that have no value may be. */
function isNeverMade({ scopeOf }: KnownStack, { node }: TemplateResource): boolean {
  const condition = node.entries?.get("Condition")?.value;
  return (
    typeof condition === "string" &&
    everyWay((world) => truthOf(condition, scopeOf(world))).every(({ result }) => result === false)
  );
}

/** The file that a resource names as its template; in words where it names none that is here. */
export function localTemplate(
  { node }: Pick<TemplateResource, "node">,
  at: TemplateFile,
): { readonly path: string; readonly file: TemplateFile } | string {
  const properties = node.entries?.get("Properties")?.entries;
  // The CDK says beside the address in a bucket which file of the assembly it is.
  const asset = node.entries?.get("Metadata")?.entries?.get("aws:asset:path")?.value;
  const address = properties?.get("TemplateURL") ?? properties?.get("Location");
  const named = asset ?? address?.value ?? assetIn(address, at);
  if (typeof named !== "string") return "its address is not known before the stack is made";
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(named)) return "it lies at an address on the network";
  if (at.path === undefined) return "it is beside a file, and this one came from standard input";
  const relative = named.replace(/^file:/, "");
  const path = isAbsolute(relative) ? relative : join(dirname(at.path), relative);
  return {
    path,
    file: { name: isAbsolute(relative) ? relative : join(dirname(at.name), relative), path },
  };
}

/** The CDK names the file by its hash, and says in *.assets.json which file that is. */
function assetIn(address: Node | undefined, { path }: TemplateFile): string | undefined {
  const hash = hashIn(address);
  if (hash === undefined || path === undefined) return undefined;
  const folder = dirname(path);
  for (const file of readdirSync(folder))
    if (file.endsWith(".assets.json"))
      try {
        const { files } = JSON.parse(readInput(join(folder, file))) as {
          readonly files?: Readonly<
            Record<string, { readonly source?: { readonly path?: unknown } }>
          >;
        };
        const source = Object.hasOwn(Object(files) as object, hash)
          ? files![hash]!.source?.path
          : undefined;
        if (typeof source === "string") return source;
      } catch {
        // Another tool's file, or one that is being written: no list of assets.
      }
  return undefined;
}

function hashIn(node: Node | undefined, depth = 0): string | undefined {
  if (!node || depth > 8) return undefined;
  if (typeof node.value === "string") return /(?:^|\/)([0-9a-f]{64})\.json/.exec(node.value)?.[1];
  for (const one of [...(node.items ?? []), ...(node.entries?.values() ?? [])]) {
    const found = hashIn(one, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parameters that a nested stack is given: known as far as they are here. */
function handedBy(
  known: KnownStack,
  resource: TemplateResource,
  node: Node | undefined,
): ReadonlyMap<string, Value> {
  const handed = new Map<string, Value>();
  if (!node) return handed;
  const inEachWay = new Map<string, (Value | undefined)[]>();
  const ways = everyWay((world) =>
    evaluate(node, { ...known.scopeOf(world), variables: resource.variables }),
  );
  for (const { result } of ways)
    for (const [name, one] of pairsIn(result)) {
      const some = inEachWay.get(name) ?? [];
      some.push(one);
      inEachWay.set(name, some);
    }
  for (const [name, some] of inEachWay) {
    // Where a way does not hand it over, its default may hold.
    const one =
      some.length < ways.length
        ? unseen("whether it is handed over depends on a condition")
        : agreed(some.map((result) => ({ result, isPossible: true })));
    if (one !== undefined)
      handed.set(
        name,
        Array.isArray(one) || isUnseen(one) || isText(one) || one === null
          ? one
          : String(one as string),
      );
  }
  return handed;
}

function pairsIn(value: Value): readonly (readonly [string, Value | undefined])[] {
  // A set has a list of keys and values.
  if (Array.isArray(value))
    return (value as readonly Value[]).flatMap((item) => {
      const { ParameterKey: name, ParameterValue: one } = Object(item) as Record<string, Value>;
      return typeof name === "string" ? [[name, one] as const] : [];
    });
  return typeof value === "object" && value !== null && !isUnseen(value) && !isText(value)
    ? Object.entries(value as Readonly<Record<string, Value>>)
    : [];
}

function outputOf({ stack, scopeOf }: KnownStack, output: string): Value | undefined {
  const node = stack.root.entries?.get("Outputs")?.entries?.get(output)?.entries?.get("Value");
  if (!node) return undefined;
  return agreed(everyWay((world) => evaluate(node, scopeOf(world))));
}

function regionsOf(
  known: KnownStack,
  resource: TemplateResource,
  node: Node | undefined,
): readonly string[] | string {
  if (!node) return "the template does not say to which regions it is deployed";
  const regions = new Set<string>();
  for (const { result } of everyWay((world) =>
    evaluate(node, { ...known.scopeOf(world), variables: resource.variables }),
  )) {
    if (!Array.isArray(result)) return "the regions that it is deployed to are not known";
    for (const group of result as readonly Value[]) {
      const { Regions: some } = Object(group) as { readonly Regions?: Value };
      if (!Array.isArray(some) || some.some((one) => typeof one !== "string"))
        return "the regions that it is deployed to are not known";
      for (const one of some as readonly string[]) regions.add(one);
    }
  }
  return [...regions];
}
