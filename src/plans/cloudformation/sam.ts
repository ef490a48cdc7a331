/**
 * What is plain of the Serverless Application Model: what its types become, the section Globals, and what it makes
 * of events and data sources. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/
 */
import { serverless } from "../../declare/cloudformation.ts";
import { type Node, callOf } from "./node.ts";
import type { TemplateResource } from "./scope.ts";

/** The type of what a resource becomes. */
export const madeOf = (type: string): string =>
  Object.hasOwn(serverless, type) ? serverless[type]! : type;

/** A type of SAM of which this version does not know what it becomes. */
export const isUnknownType = (type: string): boolean =>
  type.startsWith(prefix) && !Object.hasOwn(serverless, type) && !grants.has(type);

/** They become policies alone. */
const grants: ReadonlySet<string> = new Set(["AWS::Serverless::Connector"]);

export const isGrant = (type: string): boolean => grants.has(type);

const prefix = "AWS::Serverless::";

const nowhere = { at: 0, from: 0, to: 0 };

const mapOf = (entries: readonly (readonly [string, Node | undefined])[]): Node => ({
  ...nowhere,
  entries: new Map(entries.flatMap(([name, node]) => (node ? [[name, node] as const] : []))),
});

/**
 * With what the section Globals says of all resources of the type. Maps are merged, lists are put together, and
 * of anything else the resource's own word holds, as it does of an intrinsic function.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
export function withGlobals(type: string, resource: Node, root: Node): Node | undefined {
  const properties = resource.entries?.get("Properties");
  if (!type.startsWith(prefix)) return properties;
  const shared = root.entries?.get("Globals")?.entries?.get(type.slice(prefix.length));
  const ignored = resource.entries?.get("IgnoreGlobals");
  if (!shared?.entries || ignored?.value === "*") return properties;
  const names = new Set(ignored?.items?.map(({ value }) => value));
  return merged(
    { ...shared, entries: new Map([...shared.entries].filter(([name]) => !names.has(name))) },
    properties ?? mapOf([]),
  );
}

function merged(shared: Node, own: Node): Node {
  if (callOf(shared) || callOf(own)) return own;
  if (shared.items && own.items) return { ...own, items: [...shared.items, ...own.items] };
  if (!shared.entries || !own.entries) return own;
  const entries = new Map(shared.entries);
  for (const [name, node] of own.entries) {
    const above = entries.get(name);
    entries.set(name, above ? merged(above, node) : node);
  }
  return { ...own, entries };
}

/** What SAM makes of the parts of a resource: of events that name none, APIs; of others, rules and mappings. */
export function impliedBy(resource: TemplateResource, root: Node): readonly TemplateResource[] {
  const { type, node } = resource;
  if (!type.startsWith(prefix)) return [];
  const { entries } = withGlobals(type, node, root) ?? {};
  const made: TemplateResource[] = [];
  for (const [name, event] of entries?.get("Events")?.entries ?? [])
    made.push(...ofEvent(resource, name, event));
  if (type === "AWS::Serverless::GraphQLApi")
    for (const [kind, sources] of entries?.get("DataSources")?.entries ?? [])
      for (const [name, source] of sources.entries ?? [])
        made.push(...ofDataSource(resource, kind, name, source));
  return made;
}

function part(
  { logicalId, node, variables }: TemplateResource,
  name: string,
  type: string,
  at: Node,
  properties: Node,
): TemplateResource {
  const condition = node.entries?.get("Condition");
  return {
    logicalId: `${logicalId}${name}`,
    type,
    node: {
      ...at,
      entries: new Map([
        ...(condition ? [["Condition", condition] as const] : []),
        ["Properties", properties],
      ]),
    },
    variables,
  };
}

const rules: ReadonlySet<unknown> = new Set(["Schedule", "EventBridgeRule", "CloudWatchEvent"]);

/** Lambda polls these. */
const polled: ReadonlySet<unknown> = new Set([
  "DocumentDB",
  "DynamoDB",
  "Kinesis",
  "MQ",
  "MSK",
  "SelfManagedKafka",
  "SQS",
]);

function ofEvent(owner: TemplateResource, name: string, event: Node): readonly TemplateResource[] {
  const kind = event.entries?.get("Type")?.value;
  const properties = event.entries?.get("Properties");
  const said = properties?.entries;
  if (kind === "Api" || kind === "HttpApi") {
    if (said?.has("RestApiId") || said?.has("ApiId")) return [];
    return [
      {
        logicalId: kind === "Api" ? "ServerlessRestApi" : "ServerlessHttpApi",
        type: `${prefix}${kind}`,
        node: { ...event, entries: new Map() },
        variables: {},
      },
    ];
  }
  if (polled.has(kind))
    return [part(owner, name, "AWS::Lambda::EventSourceMapping", event, properties ?? mapOf([]))];
  const target = mapOf([
    ["Arn", { ...nowhere, tag: "!GetAtt", value: `${owner.logicalId}.Arn` }],
    // With a type, and without an ARN, SAM makes a queue of the stack.
    [
      "DeadLetterConfig",
      said?.get("DeadLetterConfig")?.entries?.has("Type")
        ? undefined
        : said?.get("DeadLetterConfig"),
    ],
  ]);
  const state = ["State", said?.get("State")] as const;
  if (rules.has(kind))
    return [
      part(
        owner,
        name,
        "AWS::Events::Rule",
        event,
        mapOf([state, ["Targets", { ...nowhere, items: [target] }]]),
      ),
    ];
  return kind === "ScheduleV2"
    ? [part(owner, name, "AWS::Scheduler::Schedule", event, mapOf([state, ["Target", target]]))]
    : [];
}

function ofDataSource(
  owner: TemplateResource,
  kind: string,
  name: string,
  source: Node,
): readonly TemplateResource[] {
  const said = source.entries;
  const own: Node = { ...nowhere, tag: "!Ref", value: "AWS::Region" };
  const properties =
    kind === "DynamoDb"
      ? mapOf([
          ["Type", { ...nowhere, value: "AMAZON_DYNAMODB" }],
          ["DynamoDBConfig", mapOf([["AwsRegion", said?.get("Region") ?? own]])],
        ])
      : mapOf([
          ["Type", { ...nowhere, value: "AWS_LAMBDA" }],
          ["LambdaConfig", mapOf([["LambdaFunctionArn", said?.get("FunctionArn")]])],
        ]);
  return [part(owner, `${name}DataSource`, "AWS::AppSync::DataSource", source, properties)];
}
