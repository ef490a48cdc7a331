/** CloudFormation templates, in YAML and JSON, as a kind of plan. */
import { noInputs } from "../../collect/collect.ts";
import type { Dialect, PlanFile } from "../dialect.ts";
import { nestedTemplates } from "./assembly.ts";
import { largestTemplate, treeOf } from "./node.ts";
import { possibleNote, stackTree } from "./nested.ts";
import { givenParameters, namesIn } from "./parameters.ts";

/** Blanks of one line: over empty lines, each would be looked at from each. */
const typed =
  /^[ \t]*["']?Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa|[A-Za-z0-9]{2,})::[A-Za-z0-9]+/m;
const topLevel =
  /^[ \t]*(?:\{[ \t]*)?["']?(?:AWSTemplateFormatVersion|Resources|Transform)["']?[ \t]*:/m;

/** The blanks before a document's top-level keys: there may be some. */
const indentOf = (text: string): string =>
  /^(?:---[^\n]*\n|%[^\n]*\n|[ \t]*(?:#[^\n]*)?\r?\n)*( *)/.exec(text)![1]!;

function isTemplate({ json, text }: PlanFile): boolean {
  if (json !== undefined) {
    const { Resources: resources, AWSTemplateFormatVersion: version } = Object(json) as Record<
      string,
      unknown
    >;
    if (typeof resources !== "object" || resources === null || Array.isArray(resources))
      return false;
    return (
      typeof version === "string" ||
      Object.values(resources).some((one) => /^[\w-]+::/.test(String(Object(one)["Type"])))
    );
  }
  // Text that is not JSON: a top-level key and a type of a resource.
  if (text.length > largestTemplate) return false;
  const isTop = (key: string): boolean =>
    new RegExp(`^${indentOf(text)}["']?${key}["']?\\s*:`, "m").test(text);
  return (
    (isTop("Resources") || (/^\s*\{/.test(text) && /"Resources"\s*:/.test(text))) &&
    topLevel.test(text) &&
    (isTop("AWSTemplateFormatVersion") ||
      typed.test(text) ||
      /"Type"\s*:\s*"AWS::/.test(text) ||
      /\{\s*Type\s*:\s*["']?AWS::/.test(text))
  );
}

export const cloudFormationTemplate: Dialect = {
  name: "a CloudFormation template",
  isIt: isTemplate,
  claims: ({ path }) => (path === undefined ? [] : nestedTemplates(path)),
  read({ name, path, text }, inputs = noInputs) {
    const tree = treeOf(name, text);
    const given = givenParameters(inputs);
    const regions = inputs.regions.length > 0 ? inputs.regions : [undefined];
    const read = regions.map((region) =>
      stackTree(
        {
          file: name,
          tree,
          region,
          account: undefined,
          isOneOfSeveral: regions.length > 1,
          path: "",
          imported: () => undefined,
        },
        { name, path },
        { given, stacks: 0 },
      ).read(),
    );
    // What is wrong with the file is so in each region.
    const gaps = new Map(
      read.flatMap((one) => one.gaps.map((gap) => [JSON.stringify(gap), gap] as const)),
    );
    return {
      resources: read.flatMap(({ resources }) => resources),
      gaps: [...gaps.values()],
      notes: possibleNote(name, Math.max(...read.map(({ possible }) => possible))),
      params: namesIn(tree.root),
      paramsInFiles: [...givenParameters({ ...inputs, params: {} }).keys()],
      takes: ["--region"],
    };
  },
};
