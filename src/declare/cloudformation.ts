/**
 * Templates of CloudFormation, and the tags that it puts on what it makes: the stack's name and the logical id.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html
 */
import type { ResourceRef } from "../model.ts";
import type { Declared } from "./declared.ts";
import { fitsStack } from "./stack-name.ts";
import type { Tree } from "./tree.ts";

export interface TemplateResource extends Declared {
  readonly logicalId: string;
  /** The strings in its tags. */
  readonly tags: readonly string[];
}

/** What the tags say. */
interface Stack {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly logicalId: string;
}

/** What SAM makes of its own types, under the same logical id. */
export const serverless: Readonly<Record<string, string>> = {
  "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
  "AWS::Serverless::Function": "AWS::Lambda::Function",
  "AWS::Serverless::Application": "AWS::CloudFormation::Stack",
  "AWS::Serverless::GraphQLApi": "AWS::AppSync::GraphQLApi",
  "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
  "AWS::Serverless::LayerVersion": "AWS::Lambda::LayerVersion",
  "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
  "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine",
};

/** `deployed`: what samconfig.toml says of the stacks. */
export function* templateResources(
  path: string,
  root: Tree,
  deployed: Pick<Declared, "locations" | "isDoubtful"> = {},
): Generator<TemplateResource> {
  const conditions = root.entries?.get("Conditions")?.entries;
  for (const [logicalId, resource] of root.entries?.get("Resources")?.entries ?? []) {
    const type = resource.entries?.get("Type")?.text;
    if (type === undefined || !/^\w+::\w+::\w+/.test(type)) continue;
    const condition = resource.entries!.get("Condition")?.text;
    const rule = condition === undefined ? undefined : conditions?.get(condition);
    const holds = condition === undefined || (rule && valueOf(rule, conditions));
    if (holds === false) continue;
    const made = Object.hasOwn(serverless, type) ? serverless[type]! : type;
    const properties = resource.entries!.get("Properties")?.entries;
    const names = new Set<string>();
    for (const key of nameProperties(made)) {
      const value = properties?.get(key);
      const name = value && nameIn(value);
      if (name !== undefined) names.add(name);
    }
    const tags = properties?.get("Tags");
    yield {
      path,
      line: resource.line,
      type: made,
      names,
      locations: deployed.locations,
      isDoubtful: deployed.isDoubtful || holds === undefined || root.entries!.has("Rules"),
      logicalId,
      tags: [
        ...(tags?.items?.map((tag) => tag.entries?.get("Value")) ?? []),
        ...(tags?.entries?.values() ?? []),
      ].flatMap((value) => value?.text ?? []),
    };
  }
}

/** The files' names of templates that this one deploys under a condition, or to other regions and accounts. */
export function* movedTemplates(root: Tree): Generator<string> {
  for (const { entries } of root.entries?.get("Resources")?.entries?.values() ?? []) {
    const type = entries?.get("Type")?.text;
    const isSet = type === "AWS::CloudFormation::StackSet";
    const isStack =
      type === "AWS::CloudFormation::Stack" || type === "AWS::Serverless::Application";
    if (!isSet && !(isStack && entries!.has("Condition"))) continue;
    const properties = entries!.get("Properties")?.entries;
    const said = properties?.get("TemplateURL")?.text ?? properties?.get("Location")?.text ?? "";
    yield said.slice(0, 1000).replace(/^.*\//s, "");
  }
}

/** AWS::SQS::Queue: QueueName, Name, QueueIdentifier ... */
export function nameProperties(type: string): readonly string[] {
  const last = type.slice(type.lastIndexOf(":") + 1);
  return type === "AWS::ElastiCache::CacheCluster"
    ? ["ClusterName"]
    : ["Name", `${last}Name`, `${last}Identifier`, `${last}Id`];
}

/** A condition's value where it is the same in every stack: `!Equals [a, b]`, `!Not`, `!And`, `!Or` and others by name. */
function valueOf(condition: Tree, all: Tree["entries"], depth = 0): boolean | undefined {
  if (depth > 16) return undefined;
  const [[key, below] = []] = condition.entries ?? [];
  const name = (condition.tag ?? key)?.replace(/^(?:!|Fn::)/, "");
  const inner = condition.tag === undefined ? below : condition;
  if (name === "Condition") {
    const other = all?.get(inner?.text ?? "");
    return other && valueOf(other, all, depth + 1);
  }
  const items = inner?.items ?? [];
  if (name === "Equals") {
    const [a, b] = items.map(({ text, tag }) => (tag === undefined ? text : undefined));
    return a === undefined || b === undefined ? undefined : a === b;
  }
  const values = items.map((one) => valueOf(one, all, depth + 1));
  if (name === "Not") return values[0] === undefined ? undefined : !values[0];
  if (name !== "And" && name !== "Or") return undefined;
  const decides = name === "Or";
  if (values.includes(decides)) return decides;
  return values.length > 0 && values.every((one) => one === !decides) ? !decides : undefined;
}

/** A literal: a parameter can be given in too many ways. */
function nameIn({ text, tag }: Tree): string | undefined {
  return tag === undefined || (tag === "!Sub" && !text?.includes("${")) ? text : undefined;
}

/** The tags of CloudFormation, where a resource has them: it is declared in a template and nowhere else. */
export function stackOf({ labels }: ResourceRef): Stack | undefined {
  const logicalId = labels["aws:cloudformation:logical-id"];
  return logicalId === undefined
    ? undefined
    : {
        name: labels["aws:cloudformation:stack-name"],
        id: labels["aws:cloudformation:stack-id"],
        logicalId,
      };
}

/** Those of the stack: the template that is called like it, else one that gives the resource its very name. */
export function byStack(
  { type, name }: ResourceRef,
  stack: Stack,
  declared: readonly TemplateResource[],
  stackNames: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly found: readonly TemplateResource[]; readonly how: "stack" | "name" } {
  const fitting = declared.filter((one) => one.type === type && one.logicalId === stack.logicalId);
  const named = fitting.filter(({ names }) => names.has(name));
  if (named.length > 0) return { found: named, how: "name" };
  // One that has another name is another resource.
  const open = fitting.filter(({ names }) => names.size === 0);
  const fits = fitsStack(
    stack.name,
    open.map(({ path }) => path),
    stackNames,
  );
  return {
    found: fits === undefined ? [] : open.filter(({ path }) => path === fits),
    how: "stack",
  };
}
