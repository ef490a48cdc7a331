/**
 * What is plain of the Serverless Application Model: what its types become, the section Globals, and the API
 * that an event makes. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/
 */
import { serverless } from "../../declare/cloudformation.ts";
import type { Node } from "./node.ts";
import type { TemplateResource } from "./scope.ts";

/** The type of what a resource becomes. */
export const madeOf = (type: string): string =>
  Object.hasOwn(serverless, type) ? serverless[type]! : type;

/** With what the section Globals says of all resources of the type. */
export function withGlobals(
  type: string,
  properties: Node | undefined,
  root: Node,
): Node | undefined {
  if (!type.startsWith("AWS::Serverless::")) return properties;
  const shared = root.entries
    ?.get("Globals")
    ?.entries?.get(type.slice("AWS::Serverless::".length))?.entries;
  if (!shared) return properties;
  const own = properties ?? { at: 0, from: 0, to: 0, entries: new Map() };
  return own.entries ? { ...own, entries: new Map([...shared, ...own.entries]) } : own;
}

/** The APIs that events of functions make, where they name none. */
export function implicitResources(root: Node): readonly TemplateResource[] {
  const made = new Map<string, TemplateResource>();
  for (const [, resource] of root.entries?.get("Resources")?.entries ?? []) {
    if (resource.entries?.get("Type")?.value !== "AWS::Serverless::Function") continue;
    const events = resource.entries.get("Properties")?.entries?.get("Events")?.entries;
    for (const [, event] of events ?? []) {
      const kind = event.entries?.get("Type")?.value;
      if (kind !== "Api" && kind !== "HttpApi") continue;
      const named = event.entries?.get("Properties")?.entries;
      if (named?.has("RestApiId") || named?.has("ApiId")) continue;
      const logicalId = kind === "Api" ? "ServerlessRestApi" : "ServerlessHttpApi";
      made.set(logicalId, {
        logicalId,
        type: `AWS::Serverless::${kind}`,
        node: { ...event, entries: new Map() },
        variables: {},
      });
    }
  }
  return [...made.values()];
}
