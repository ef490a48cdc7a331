/** By the tags that CloudFormation puts on what it makes: the stack's name and the logical id in its template. */
import { LineCounter, isMap, isScalar, parseDocument } from "yaml";
import type { Declaration, ResourceRef } from "../model.ts";
import { only } from "./blocks.ts";
import type { RepositoryFiles } from "./files.ts";
import { placed } from "./place.ts";

interface Declared {
  readonly path: string;
  readonly line: number;
  readonly type: string | undefined;
}

/** Logical id -> where templates of the repository declare it. */
export type Templates = ReadonlyMap<string, readonly Declared[]>;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html */
export function byCloudFormationTags(
  { type, labels }: ResourceRef,
  templates: () => Templates,
): Declaration | undefined {
  const id = labels["aws:cloudformation:logical-id"];
  if (id === undefined) return undefined;
  const fitting = (templates().get(id) ?? []).filter((one) => one.type === type);
  const declared = only(fitting) ?? only(fitting.filter(({ path }) => isOf(path, labels)));
  return (
    declared &&
    placed(declared.path, declared.line, { how: "CloudFormation tags", confidence: "high" })
  );
}

/** Whether the template is called like the stack: templates/wards.yaml and the stack "wards" or "prod-wards". */
function isOf(path: string, labels: ResourceRef["labels"]): boolean {
  const stack = labels["aws:cloudformation:stack-name"]?.toLowerCase();
  const name = path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\..*$/, "")
    .toLowerCase();
  return (
    stack !== undefined &&
    (stack === name || stack.endsWith(`-${name}`) || stack.startsWith(`${name}-`))
  );
}

export function templatesOf(files: RepositoryFiles): Templates {
  const declared = new Map<string, Declared[]>();
  for (const path of files.paths(".yml", ".yaml", ".json", ".template")) {
    const text = files.read(path);
    if (text === undefined || !text.includes("Resources") || !text.includes("AWS::")) continue;
    for (const [id, one] of resourcesIn(path, text))
      declared.set(id, [...(declared.get(id) ?? []), one]);
  }
  return declared;
}

function* resourcesIn(path: string, text: string): Generator<[string, Declared]> {
  const lines = new LineCounter();
  // JSON is YAML, too. Short forms (!Ref, !Sub) are tags it does not know, and need not.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
  });
  const resources = isMap(document.contents) ? document.contents.get("Resources", true) : undefined;
  if (!isMap(resources)) return;
  for (const { key, value } of resources.items) {
    if (!isScalar(key) || !isMap(value)) continue;
    const type = value.get("Type");
    const line = lines.linePos(key.range?.[0] ?? 0).line;
    yield [String(key.value), { path, line, type: typeof type === "string" ? type : undefined }];
  }
}
