import {
  nestedTemplates
} from "./plans-cloudformation-exports.js";
import {
  possibleNote,
  stackTree
} from "./plans-cloudformation-parts.js";
import "./plans-cloudformation-unreadable.js";
import {
  largestTemplate,
  treeOf
} from "./plans-cloudformation-ids.js";
import "./declare-stack-name.js";
import {
  givenParameters,
  namesIn
} from "./plans-cloudformation-parameters.js";
import "./plans-cloudformation-text.js";
import "./plans-parameter-json.js";
import "./classes.js";

// src/plans/cloudformation/template.ts
import { noInputs } from "./scan.js";
var typed = /^[ \t]*["']?Type["']?\s*:\s*["']?(?:AWS|Custom|Alexa|[A-Za-z0-9]{2,})::[A-Za-z0-9]+/m;
var topLevel = /^[ \t]*(?:\{[ \t]*)?["']?(?:AWSTemplateFormatVersion|Resources|Transform)["']?[ \t]*:/m;
var indentOf = (text) => /^(?:---[^\n]*\n|%[^\n]*\n|[ \t]*(?:#[^\n]*)?\r?\n)*( *)/.exec(text)[1];
function isTemplate({ json, text }) {
  if (json !== void 0) {
    const { Resources: resources, AWSTemplateFormatVersion: version } = Object(json);
    if (typeof resources !== "object" || resources === null || Array.isArray(resources))
      return false;
    return typeof version === "string" || Object.values(resources).some((one) => /^[\w-]+::/.test(String(Object(one)["Type"])));
  }
  if (text.length > largestTemplate) return false;
  const isTop = (key) => new RegExp(`^${indentOf(text)}["']?${key}["']?\\s*:`, "m").test(text);
  return (isTop("Resources") || /^\s*\{/.test(text) && /"Resources"\s*:/.test(text)) && topLevel.test(text) && (isTop("AWSTemplateFormatVersion") || typed.test(text) || /"Type"\s*:\s*"AWS::/.test(text) || /\{\s*Type\s*:\s*["']?AWS::/.test(text));
}
var cloudFormationTemplate = {
  name: "a CloudFormation template",
  isIt: isTemplate,
  claims: ({ path }) => path === void 0 ? [] : nestedTemplates(path),
  read({ name, path, text }, inputs = noInputs) {
    const tree = treeOf(name, text);
    const given = givenParameters(inputs);
    const regions = inputs.regions.length > 0 ? inputs.regions : [void 0];
    const read = regions.map(
      (region) => stackTree(
        {
          file: name,
          tree,
          region,
          account: void 0,
          isOneOfSeveral: regions.length > 1,
          path: "",
          imported: () => void 0
        },
        { name, path },
        { given, stacks: 0 }
      ).read()
    );
    const gaps = new Map(
      read.flatMap((one) => one.gaps.map((gap) => [JSON.stringify(gap), gap]))
    );
    return {
      resources: read.flatMap(({ resources }) => resources),
      gaps: [...gaps.values()],
      notes: possibleNote(name, Math.max(...read.map(({ possible }) => possible))),
      params: namesIn(tree.root),
      paramsInFiles: [...givenParameters({ ...inputs, params: {} }).keys()],
      takes: ["--region"]
    };
  }
};
export {
  cloudFormationTemplate
};
