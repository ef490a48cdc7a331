/**
 * Assemblies of the CDK (cdk.out): every stack with the region and the account of its environment.
 * https://docs.aws.amazon.com/cdk/v2/guide/deploy.html
 */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { noInputs } from "../../collect/collect.ts";
import { readInput } from "../../collect/files-read.ts";
import { type Gap, type Resource, UserError } from "../../model.ts";
import type { Dialect, PlanFile } from "../dialect.ts";
import { planGap } from "../plan-gap.ts";
import { exportedBy } from "./exports.ts";
import { isNested, localTemplate, possibleNote, stackTree, type StackTree } from "./nested.ts";
import { type Tree, treeOf } from "./node.ts";
import { type Given, givenParameters, namesIn } from "./parameters.ts";

interface Artifact {
  readonly type?: unknown;
  readonly environment?: unknown;
  readonly properties?: {
    readonly templateFile?: unknown;
    readonly directoryName?: unknown;
    readonly parameters?: unknown;
  };
}

const artifactsOf = (json: unknown): readonly (readonly [string, Artifact])[] => {
  const { artifacts } = Object(json) as { readonly artifacts?: unknown };
  return typeof artifacts === "object" && artifacts !== null && !Array.isArray(artifacts)
    ? Object.entries(artifacts).map(([name, one]) => [name, Object(one) as Artifact] as const)
    : [];
};

const isStack = ({ type }: Artifact): boolean => type === "aws:cloudformation:stack";
const isAssembly = ({ type }: Artifact): boolean => type === "cdk:cloud-assembly";

/** Of a stack of an assembly. */
interface Deployed {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly region: string | undefined;
  readonly account: string | undefined;
  /** That the assembly says. */
  readonly parameters: Given;
}

const deepest = 8;
const synthesize = "synthesize it again: cdk synth";

/** The stacks of an assembly and of those in it; `trouble`: what of it is not there. */
function* stacksOf(
  { name, path, json }: Pick<PlanFile, "name" | "path" | "json">,
  trouble: (gap: Gap) => void,
  manifests: string[],
  depth = 0,
): Generator<Deployed> {
  const folder = path === undefined ? undefined : dirname(path);
  if (path !== undefined) manifests.push(resolve(path));
  for (const [id, artifact] of artifactsOf(json)) {
    const { templateFile, directoryName, parameters } = artifact.properties ?? {};
    if (isStack(artifact) && typeof templateFile === "string") {
      const [, account, region] =
        /^aws:\/\/([^/]+)\/([^/]+)$/.exec(String(artifact.environment)) ?? [];
      yield {
        id,
        name: join(dirname(name), templateFile),
        path: folder === undefined ? "" : join(folder, templateFile),
        region: region === "unknown-region" ? undefined : region,
        account: account === "unknown-account" ? undefined : account,
        parameters: new Map(
          Object.entries(Object(parameters) as object).map(([key, value]) => [key, String(value)]),
        ),
      };
    } else if (isStack(artifact))
      trouble(
        planGap({ file: name }, `the stack ${id.slice(0, 200)} names no template`, synthesize),
      );
    else if (isAssembly(artifact) && folder !== undefined) {
      const below = join(typeof directoryName === "string" ? directoryName : id, "manifest.json");
      const file = { name: join(dirname(name), below), path: join(folder, below) };
      const nested = depth < deepest ? jsonIn(file.path) : undefined;
      if (nested === undefined)
        trouble(planGap({ file: name }, `the nested assembly ${below} can't be read`, synthesize));
      else yield* stacksOf({ ...file, json: nested }, trouble, manifests, depth + 1);
    }
  }
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readInput(path));
  } catch {
    return undefined;
  }
}

export const cdkAssembly: Dialect = {
  name: "a CDK assembly (cdk.out/manifest.json)",
  isIt: ({ json }) => {
    const { version } = Object(json) as { readonly version?: unknown };
    return (
      typeof version === "string" &&
      artifactsOf(json).some(([, one]) => isStack(one) || isAssembly(one))
    );
  },
  claims(file) {
    const claimed: string[] = [];
    for (const { path } of stacksOf(file, () => undefined, claimed)) {
      claimed.push(resolve(path));
      claimed.push(...nestedTemplates(path));
    }
    return claimed.filter((path) => file.path === undefined || path !== resolve(file.path));
  },
  read(file, inputs = noInputs) {
    if (file.path === undefined)
      throw new UserError(
        `${file.name}: an assembly's manifest names files beside it; name the directory cdk.out`,
      );
    const gaps: Gap[] = [];
    const given = givenParameters(inputs);
    const trees: StackTree[] = [];
    let asksRegion = false;
    const exported = exportedBy(() => trees.map(({ known }) => known));
    for (const stack of stacksOf(file, (gap) => gaps.push(gap), [])) {
      let tree: Tree;
      try {
        tree = treeOf(stack.name, readInput(stack.path));
      } catch (error) {
        gaps.push(
          planGap(
            { file: stack.name },
            error instanceof UserError ? error.message : `${stack.name}: can't be read`,
            synthesize,
            "failed",
          ),
        );
        continue;
      }
      asksRegion ||= stack.region === undefined;
      const regions =
        stack.region !== undefined
          ? [stack.region]
          : inputs.regions.length > 0
            ? inputs.regions
            : [undefined];
      for (const region of regions)
        trees.push(
          stackTree(
            {
              file: stack.name,
              tree,
              region,
              account: stack.account,
              isOneOfSeveral: regions.length > 1,
              path: "",
              imported: (name) => exported(name, region, stack.account),
            },
            stack,
            { given: new Map([...stack.parameters, ...given]), stacks: 0 },
          ),
        );
    }
    const resources: Resource[] = [];
    let possible = 0;
    for (const tree of trees) {
      const read = tree.read();
      resources.push(...read.resources);
      gaps.push(...read.gaps);
      possible += read.possible;
    }
    return {
      resources,
      gaps,
      notes: possibleNote(file.name, possible),
      params: trees.flatMap(({ known }) => namesIn(known.stack.root)),
      paramsInFiles: [...givenParameters({ ...inputs, params: {} }).keys()],
      takes: asksRegion ? ["--region"] : [],
    };
  },
};

/** The files that the nested stacks of a template name, at any depth. */
export function nestedTemplates(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path) || seen.size > 2_500) return [];
  seen.add(path);
  let tree: Tree;
  try {
    const text = readFileSync(path, "utf8");
    if (!/AWS::(?:CloudFormation::Stack|Serverless::Application)/.test(text)) return [];
    tree = treeOf(path, text);
  } catch {
    return [];
  }
  return [...(tree.root.entries?.get("Resources")?.entries?.values() ?? [])].flatMap((node) => {
    const type = node.entries?.get("Type")?.value;
    if (typeof type !== "string" || !(isNested(type) || type === "AWS::CloudFormation::StackSet"))
      return [];
    const found = localTemplate({ node }, { name: path, path });
    return typeof found === "string"
      ? []
      : [resolve(found.path), ...nestedTemplates(found.path, seen)];
  });
}
