/** The template of a nested deployment: written in it, or in a file beside the one that links to it. */
import { dirname, isAbsolute, join } from "node:path";
import { readInputBytes } from "../../collect/files-read.ts";
import { decoded, withoutMark } from "../../collect/inventory/lines.ts";
import { faultOf } from "../../file-fault.ts";
import { isSymbolic, isUnseen } from "../value.ts";
import { evaluateJson } from "./evaluate.ts";
import type { Linked } from "./declared.ts";
import { jsonText } from "./json-text.ts";
import { memberOf } from "./pure-functions.ts";
import { type Raw, isRaw, said } from "./said.ts";
import type { Scope } from "./scope.ts";
import type { Template } from "./template.ts";

export interface Found {
  readonly template: Template;
  /** Whatever the deployment says, its names are its own. */
  readonly isInner: boolean;
  readonly linked: Linked | undefined;
}

/** In words where there is none that can be read. */
export function templateIn(
  properties: unknown,
  scope: Scope,
  at: {
    readonly name: string;
    readonly path: string | undefined;
    readonly linked: Linked | undefined;
  },
): Found | string {
  if (!isRaw(properties)) return "it names none";
  const inline = said(properties, "template");
  if (isRaw(inline)) return { template: partsOf(inline), isInner: false, linked: undefined };
  if (inline !== undefined) return "an expression makes it";
  const link = said(properties, "templateLink");
  const file = isRaw(link) ? fileIn(link, scope) : undefined;
  if (file === undefined) return "it is on the network";
  if (at.path === undefined) return "it is beside a file, and this one came from standard input";
  const path = join(dirname(at.path), file);
  const name = join(dirname(at.name), file);
  for (let from = at.linked; from; from = from.from)
    if (from.path === path) return `${name} links to itself`;
  let bytes: Buffer;
  try {
    bytes = readInputBytes(path);
  } catch (error) {
    return `${name} can't be read: ${faultOf(error)}`;
  }
  const text = jsonText(withoutMark(decoded(bytes) ?? ""));
  if (!text || !isRaw(text.value)) return `${name} is not JSON`;
  return {
    template: partsOf(text.value),
    isInner: true,
    linked: { name, path, text, from: at.linked },
  };
}

export const partsOf = (raw: Raw): Template => ({
  parameters: said(raw, "parameters"),
  variables: said(raw, "variables"),
  functions: said(raw, "functions"),
  resources: said(raw, "resources"),
  outputs: said(raw, "outputs"),
});

/** `relativePath`, or the address that is made of this template's own and a path. */
function fileIn(link: Raw, scope: Scope): string | undefined {
  const relative = said(link, "relativePath");
  const value = relative === undefined ? undefined : evaluateJson(relative, scope);
  if (typeof value === "string") return isAbsolute(value) ? undefined : value;
  const uri = said(link, "uri");
  return typeof uri === "string" ? besideIn(uri) : undefined;
}

const besideIn = (uri: string): string | undefined =>
  /^\[uri\(\s*deployment\(\)\.properties\.templateLink\.uri\s*,\s*'([^':]+)'\s*\)\]$/i.exec(
    uri,
  )?.[1];

/** The files that a template links to, as it names them. */
export function linksIn(text: string): readonly string[] {
  const relative = [...text.matchAll(/"relativePath"\s*:\s*"([^"[\]]{1,1000})"/gi)];
  const own = [...text.matchAll(/"uri"\s*:\s*"(\[uri\([^"]{1,1000}\)\])"/gi)];
  return [
    ...relative.map(([, file]) => file!),
    ...own.flatMap(([, uri]) => besideIn(uri!) ?? []),
  ].filter((file) => !isAbsolute(file));
}

/** A deployment stack says in its properties where what it deploys goes. */
export function asDeployment(raw: Raw, scope: Scope): Raw {
  const properties = said(raw, "properties");
  const named = isRaw(properties) ? memberOf(properties, "deploymentScope") : undefined;
  const value = named && evaluateJson((properties as Raw)[named[0]], scope);
  const id = isSymbolic(value) ? value.id : isUnseen(value) ? undefined : value;
  const [, subscription, group] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(String(id)) ?? [];
  return {
    ...raw,
    ...(subscription !== undefined && { subscriptionId: subscription }),
    ...(group !== undefined && { resourceGroup: group }),
  };
}
