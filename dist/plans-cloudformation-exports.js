const { readFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = process.getBuiltinModule("node:path");
import {
  isNested,
  localTemplate,
  possibleNote,
  stackTree
} from "./plans-cloudformation-parts.js";
import {
  agreed,
  evaluate,
  everyWay,
  treeOf
} from "./plans-cloudformation-ids.js";
import {
  givenParameters,
  namesIn
} from "./plans-cloudformation-parameters.js";
import {
  filled,
  isText
} from "./plans-cloudformation-text.js";

// src/plans/cloudformation/assembly.ts


import { noInputs } from "./scan.js";
import { readInput } from "./scan.js";
import { UserError } from "./cli.js";
import { planGap } from "./scan.js";

// src/plans/cloudformation/exports.ts
function exportedBy(stacks) {
  const open = /* @__PURE__ */ new Set();
  return (name, region, account) => {
    const key = `${name}
${region}
${account}`;
    if (open.has(key)) return void 0;
    open.add(key);
    try {
      for (const { stack, scopeOf } of stacks()) {
        const written = region === void 0 ? void 0 : writtenTo(stack, region, name);
        if (written) {
          const value = agreed(everyWay((world) => evaluate(written, scopeOf(world))));
          if (value !== void 0) return value;
        }
        if (stack.region !== region || stack.account !== account) continue;
        for (const [, output] of stack.root.entries?.get("Outputs")?.entries ?? []) {
          const called = output.entries?.get("Export")?.entries?.get("Name");
          const value = output.entries?.get("Value");
          if (!called || !value) continue;
          const found = agreed(
            everyWay((world) => {
              const said = evaluate(called, scopeOf(world));
              const text = isText(said) ? filled(said) : said;
              return text === name ? evaluate(value, scopeOf(world)) : void 0;
            })
          );
          if (found !== void 0) return found;
        }
      }
      return void 0;
    } finally {
      open.delete(key);
    }
  };
}
function writtenTo({ resources }, region, name) {
  if (!name.startsWith("/cdk/exports/")) return void 0;
  for (const { type, node } of resources.values()) {
    if (type !== "Custom::CrossRegionExportWriter") continue;
    const properties = node.entries?.get("Properties")?.entries?.get("WriterProps")?.entries;
    if (properties?.get("region")?.value !== region) continue;
    const found = properties.get("exports")?.entries?.get(name);
    if (found) return found;
  }
  return void 0;
}

// src/plans/cloudformation/assembly.ts
var artifactsOf = (json) => {
  const { artifacts } = Object(json);
  return typeof artifacts === "object" && artifacts !== null && !Array.isArray(artifacts) ? Object.entries(artifacts).map(([name, one]) => [name, Object(one)]) : [];
};
var isStack = ({ type }) => type === "aws:cloudformation:stack";
var isAssembly = ({ type }) => type === "cdk:cloud-assembly";
var deepest = 8;
var synthesize = "synthesize it again: cdk synth";
function* stacksOf({ name, path, json }, trouble, manifests, depth = 0) {
  const folder = path === void 0 ? void 0 : dirname(path);
  if (path !== void 0) manifests.push(resolve(path));
  for (const [id, artifact] of artifactsOf(json)) {
    const { templateFile, directoryName, parameters } = artifact.properties ?? {};
    if (isStack(artifact) && typeof templateFile === "string") {
      const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(String(artifact.environment)) ?? [];
      yield {
        id,
        name: join(dirname(name), templateFile),
        path: folder === void 0 ? "" : join(folder, templateFile),
        region: region === "unknown-region" ? void 0 : region,
        account: account === "unknown-account" ? void 0 : account,
        parameters: new Map(
          Object.entries(Object(parameters)).map(([key, value]) => [key, String(value)])
        )
      };
    } else if (isStack(artifact))
      trouble(
        planGap({ file: name }, `the stack ${id.slice(0, 200)} names no template`, synthesize)
      );
    else if (isAssembly(artifact) && folder !== void 0) {
      const below = join(typeof directoryName === "string" ? directoryName : id, "manifest.json");
      const file = { name: join(dirname(name), below), path: join(folder, below) };
      const nested = depth < deepest ? jsonIn(file.path) : void 0;
      if (nested === void 0)
        trouble(planGap({ file: name }, `the nested assembly ${below} can't be read`, synthesize));
      else yield* stacksOf({ ...file, json: nested }, trouble, manifests, depth + 1);
    }
  }
}
function jsonIn(path) {
  try {
    return JSON.parse(readInput(path));
  } catch {
    return void 0;
  }
}
var cdkAssembly = {
  name: "a CDK assembly (cdk.out/manifest.json)",
  isIt: ({ json }) => {
    const { version } = Object(json);
    return typeof version === "string" && artifactsOf(json).some(([, one]) => isStack(one) || isAssembly(one));
  },
  claims(file) {
    const claimed = [];
    for (const { path } of stacksOf(file, () => void 0, claimed)) {
      claimed.push(resolve(path));
      claimed.push(...nestedTemplates(path));
    }
    return claimed.filter((path) => file.path === void 0 || path !== resolve(file.path));
  },
  read(file, inputs = noInputs) {
    if (file.path === void 0)
      throw new UserError(
        `${file.name}: an assembly's manifest names files beside it; name the directory cdk.out`
      );
    const gaps = [];
    const given = givenParameters(inputs);
    const trees = [];
    let asksRegion = false;
    const exported = exportedBy(() => trees.map(({ known }) => known));
    for (const stack of stacksOf(file, (gap) => gaps.push(gap), [])) {
      let tree;
      try {
        tree = treeOf(stack.name, readInput(stack.path));
      } catch (error) {
        gaps.push(
          planGap(
            { file: stack.name },
            error instanceof UserError ? error.message : `${stack.name}: can't be read`,
            synthesize,
            "failed"
          )
        );
        continue;
      }
      asksRegion ||= stack.region === void 0;
      const regions = stack.region !== void 0 ? [stack.region] : inputs.regions.length > 0 ? inputs.regions : [void 0];
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
              imported: (name) => exported(name, region, stack.account)
            },
            stack,
            { given: new Map([...stack.parameters, ...given]), stacks: 0 }
          )
        );
    }
    const resources = [];
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
      takes: asksRegion ? ["--region"] : []
    };
  }
};
function nestedTemplates(path, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(path) || seen.size > 2500) return [];
  seen.add(path);
  let tree;
  try {
    const text = readFileSync(path, "utf8");
    if (!/AWS::(?:CloudFormation::Stack|Serverless::Application)/.test(text)) return [];
    tree = treeOf(path, text);
  } catch {
    return [];
  }
  return [...tree.root.entries?.get("Resources")?.entries?.values() ?? []].flatMap((node) => {
    const type = node.entries?.get("Type")?.value;
    if (typeof type !== "string" || !(isNested(type) || type === "AWS::CloudFormation::StackSet"))
      return [];
    const found = localTemplate({ node }, { name: path, path });
    return typeof found === "string" ? [] : [resolve(found.path), ...nestedTemplates(found.path, seen)];
  });
}

export {
  cdkAssembly,
  nestedTemplates
};
