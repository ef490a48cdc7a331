// src/declare/stack-name.ts
var general = /^(?:template|templates|stack|main|index|cloudformation|cfn|cf|sam|infra|infrastructure|resources|app|deploy|serverless)$/;
var environment = /^(?:dev(?:elop(?:ment)?)?|tst|test(?:ing)?|qa|uat|int(?:egration)?|stg|stag(?:e|ing)|pre-?prod|prd|prod(?:uction)?|live|sandbox|demo|(?:af|ap|ca|cn|eu|eusc|il|me|mx|sa|us)-(?:gov-|iso[bef]?-|de-)?(?:north|south|east|west|central){1,2}-\d)$/;
function fitsStack(stack, paths, stackNames) {
  if (stack === void 0) return void 0;
  const said = paths.filter((path2) => stackNames.get(path2)?.has(stack));
  if (said.length > 0) return said.length === 1 ? said[0] : void 0;
  const other = paths.filter((path2) => !stackNames.has(path2));
  const lower = stack.toLowerCase();
  const equal = other.filter((path2) => nameOf(path2) === lower);
  if (equal.length > 0) return equal.length === 1 ? equal[0] : void 0;
  const part = other.filter((path2) => affix(lower, nameOf(path2)) !== void 0);
  const [path] = part;
  return part.length === 1 && environment.test(affix(lower, nameOf(path))) ? path : void 0;
}
function affix(stack, name) {
  if (name === void 0 || name === "") return void 0;
  if (stack.startsWith(`${name}-`)) return stack.slice(name.length + 1);
  return stack.endsWith(`-${name}`) ? stack.slice(0, -name.length - 1) : void 0;
}
function nameOf(path) {
  const segments = path.toLowerCase().split("/");
  const file = segments.pop().replace(/(?:[._-](?:template|stack|cfn))?\.\w+$/, "");
  if (!general.test(file)) return file;
  const folder = segments.findLast((segment) => !general.test(segment));
  return folder;
}
function samStackNames(files) {
  const names = /* @__PURE__ */ new Map();
  for (const path of files.paths("samconfig.toml")) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const stacks = [];
    let template = "template.yaml";
    for (const line of (files.read(path) ?? "").split("\n")) {
      const [, key, value] = /^\s*(stack_name|template|template_file)\s*=\s*"([^"]*)"/.exec(line.slice(0, 500)) ?? [];
      if (key === "stack_name") stacks.push(value);
      else if (key !== void 0) template = value.replace(/^\.\//, "");
    }
    if (stacks.length > 0)
      names.set(
        `${folder}${template}`,
        /* @__PURE__ */ new Set([...names.get(`${folder}${template}`) ?? [], ...stacks])
      );
  }
  return names;
}
function samStacks(files) {
  const found = [];
  for (const path of files.paths("samconfig.toml", "samconfig.yaml", "samconfig.yml")) {
    const text = files.read(path) ?? "";
    const said = (key) => text.split("\n").flatMap((line) => {
      const [, value] = new RegExp(`^\\s*${key}\\s*[=:](.*)`).exec(line.slice(0, 500)) ?? [];
      return value === void 0 ? [] : [value.trim().replace(/^(["'])(.*)\1.*$/, "$2")];
    });
    found.push({
      folder: path.slice(0, path.lastIndexOf("/") + 1),
      regions: said("region"),
      // A profile is of an account that is not known.
      isDoubtful: said("profile").length > 0
    });
  }
  return (template) => {
    const all = found.filter(({ folder }) => template.startsWith(folder));
    const regions = new Set(all.flatMap((one) => one.regions));
    return {
      locations: regions.size > 0 ? regions : void 0,
      isDoubtful: all.some((one) => one.isDoubtful)
    };
  };
}

// src/declare/cloudformation.ts
var serverless = {
  "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
  "AWS::Serverless::Function": "AWS::Lambda::Function",
  "AWS::Serverless::Application": "AWS::CloudFormation::Stack",
  "AWS::Serverless::GraphQLApi": "AWS::AppSync::GraphQLApi",
  "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
  "AWS::Serverless::LayerVersion": "AWS::Lambda::LayerVersion",
  "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
  "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine"
};
function* templateResources(path, root, deployed = {}) {
  const conditions = root.entries?.get("Conditions")?.entries;
  for (const [logicalId, resource] of root.entries?.get("Resources")?.entries ?? []) {
    const type = resource.entries?.get("Type")?.text;
    if (type === void 0 || !/^\w+::\w+::\w+/.test(type)) continue;
    const condition = resource.entries.get("Condition")?.text;
    const rule = condition === void 0 ? void 0 : conditions?.get(condition);
    const holds = condition === void 0 || rule && valueOf(rule, conditions);
    if (holds === false) continue;
    const made = Object.hasOwn(serverless, type) ? serverless[type] : type;
    const properties = resource.entries.get("Properties")?.entries;
    const names = /* @__PURE__ */ new Set();
    for (const key of nameProperties(made)) {
      const value = properties?.get(key);
      const name = value && nameIn(value);
      if (name !== void 0) names.add(name);
    }
    const tags = properties?.get("Tags");
    yield {
      path,
      line: resource.line,
      type: made,
      names,
      locations: deployed.locations,
      isDoubtful: deployed.isDoubtful || holds === void 0 || root.entries.has("Rules"),
      logicalId,
      tags: [
        ...tags?.items?.map((tag) => tag.entries?.get("Value")) ?? [],
        ...tags?.entries?.values() ?? []
      ].flatMap((value) => value?.text ?? [])
    };
  }
}
function* movedTemplates(root) {
  for (const { entries } of root.entries?.get("Resources")?.entries?.values() ?? []) {
    const type = entries?.get("Type")?.text;
    const isSet = type === "AWS::CloudFormation::StackSet";
    const isStack = type === "AWS::CloudFormation::Stack" || type === "AWS::Serverless::Application";
    if (!isSet && !(isStack && entries.has("Condition"))) continue;
    const properties = entries.get("Properties")?.entries;
    const said = properties?.get("TemplateURL")?.text ?? properties?.get("Location")?.text ?? "";
    yield said.slice(0, 1e3).replace(/^.*\//s, "");
  }
}
function nameProperties(type) {
  const last = type.slice(type.lastIndexOf(":") + 1);
  return type === "AWS::ElastiCache::CacheCluster" ? ["ClusterName"] : ["Name", `${last}Name`, `${last}Identifier`, `${last}Id`];
}
function valueOf(condition, all, depth = 0) {
  if (depth > 16) return void 0;
  const [[key, below] = []] = condition.entries ?? [];
  const name = (condition.tag ?? key)?.replace(/^(?:!|Fn::)/, "");
  const inner = condition.tag === void 0 ? below : condition;
  if (name === "Condition") {
    const other = all?.get(inner?.text ?? "");
    return other && valueOf(other, all, depth + 1);
  }
  const items = inner?.items ?? [];
  if (name === "Equals") {
    const [a, b] = items.map(({ text, tag }) => tag === void 0 ? text : void 0);
    return a === void 0 || b === void 0 ? void 0 : a === b;
  }
  const values = items.map((one) => valueOf(one, all, depth + 1));
  if (name === "Not") return values[0] === void 0 ? void 0 : !values[0];
  if (name !== "And" && name !== "Or") return void 0;
  const decides = name === "Or";
  if (values.includes(decides)) return decides;
  return values.length > 0 && values.every((one) => one === !decides) ? !decides : void 0;
}
function nameIn({ text, tag }) {
  return tag === void 0 || tag === "!Sub" && !text?.includes("${") ? text : void 0;
}
function stackOf({ labels }) {
  const logicalId = labels["aws:cloudformation:logical-id"];
  return logicalId === void 0 ? void 0 : {
    name: labels["aws:cloudformation:stack-name"],
    id: labels["aws:cloudformation:stack-id"],
    logicalId
  };
}
function byStack({ type, name }, stack, declared, stackNames) {
  const fitting = declared.filter((one) => one.type === type && one.logicalId === stack.logicalId);
  const named = fitting.filter(({ names }) => names.has(name));
  if (named.length > 0) return { found: named, how: "name" };
  const open = fitting.filter(({ names }) => names.size === 0);
  const fits = fitsStack(
    stack.name,
    open.map(({ path }) => path),
    stackNames
  );
  return {
    found: fits === void 0 ? [] : open.filter(({ path }) => path === fits),
    how: "stack"
  };
}

export {
  samStackNames,
  samStacks,
  serverless,
  templateResources,
  movedTemplates,
  nameProperties,
  stackOf,
  byStack
};
