const { lstatSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { join: join2, resolve } = process.getBuiltinModule("node:path");
const { hash } = process.getBuiltinModule("node:crypto");
const { posix } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
const { basename, posix: posix2, relative, resolve: resolve2, sep } = process.getBuiltinModule("node:path");
import {
  UserError,
  sameId
} from "./model.js";

// src/declare/stack-name.ts
var general = /^(?:template|templates|stack|main|index|cloudformation|cfn|cf|sam|infra|infrastructure|resources|app|deploy|serverless)$/;
var environment = /^(?:dev(?:elop(?:ment)?)?|tst|test(?:ing)?|qa|uat|int(?:egration)?|stg|stag(?:e|ing)|pre-?prod|prd|prod(?:uction)?|live|sandbox|demo|(?:af|ap|ca|cn|eu|eusc|il|me|mx|sa|us)-(?:gov-|iso[bef]?-|de-)?(?:north|south|east|west|central){1,2}-\d)$/;
function fitsStack(stack, paths, stackNames) {
  if (stack === void 0) return void 0;
  const said2 = paths.filter((path2) => stackNames.get(path2)?.has(stack));
  if (said2.length > 0) return said2.length === 1 ? said2[0] : void 0;
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

// src/declare/cloudformation.ts
var serverless = {
  "AWS::Serverless::Api": "AWS::ApiGateway::RestApi",
  "AWS::Serverless::Function": "AWS::Lambda::Function",
  "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api",
  "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table",
  "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine"
};
function* templateResources(path, root) {
  const parameters = root.entries?.get("Parameters")?.entries;
  const conditions = root.entries?.get("Conditions")?.entries;
  for (const [logicalId, resource] of root.entries?.get("Resources")?.entries ?? []) {
    const type = resource.entries?.get("Type")?.text;
    if (type === void 0 || !/^\w+::\w+::\w+/.test(type)) continue;
    const condition = resource.entries.get("Condition")?.text;
    const holds = condition === void 0 ? void 0 : conditions?.get(condition);
    if (holds && valueOf(holds, conditions) === false) continue;
    const made = Object.hasOwn(serverless, type) ? serverless[type] : type;
    const properties = resource.entries.get("Properties")?.entries;
    const names = /* @__PURE__ */ new Set();
    for (const key of nameProperties(made)) {
      const value = properties?.get(key);
      const name = value && nameIn(value, parameters);
      if (name !== void 0) names.add(name);
    }
    const tags = properties?.get("Tags");
    yield {
      path,
      line: resource.line,
      type: made,
      names,
      logicalId,
      tags: [
        ...tags?.items?.map((tag) => tag.entries?.get("Value")) ?? [],
        ...tags?.entries?.values() ?? []
      ].flatMap((value) => value?.text ?? [])
    };
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
  if (name === "And") return values.includes(false) ? false : void 0;
  return name === "Or" && values.every((one) => one === false) && values.length > 0 ? false : void 0;
}
function nameIn(value, parameters) {
  const { text, tag } = value;
  const reference = tag === "!Ref" ? text : value.entries?.get("Ref")?.text;
  if (reference !== void 0) return parameters?.get(reference)?.entries?.get("Default")?.text;
  return tag === void 0 || tag === "!Sub" && !text?.includes("${") ? text : void 0;
}
function stackOf({
  labels
}) {
  const logicalId = labels["aws:cloudformation:logical-id"];
  return logicalId === void 0 ? void 0 : { name: labels["aws:cloudformation:stack-name"], logicalId };
}
function byStack({ type, name }, stack, declared, stackNames) {
  const fitting = declared.filter((one) => one.type === type && one.logicalId === stack.logicalId);
  const named = fitting.filter(({ names }) => names.has(name));
  if (named.length > 0) return { found: named, how: "name" };
  const open = fitting.filter(({ names }) => names.size === 0);
  const fits2 = fitsStack(
    stack.name,
    open.map(({ path }) => path),
    stackNames
  );
  return {
    found: fits2 === void 0 ? [] : open.filter(({ path }) => path === fits2),
    how: "stack"
  };
}

// src/declare/files.ts


var largestFile = 1024 * 1024;
var mostFiles = 5e4;
var mostFolders = 5e4;
var mostBytes = 128 * 1024 * 1024;
var longestSearch = 2e4;
var skippedFolders = /* @__PURE__ */ new Set([
  ".git",
  ".github",
  ".terraform",
  ".terragrunt-cache",
  "__fixtures__",
  "__mocks__",
  "__snapshots__",
  "__tests__",
  "cdk.out",
  "doc",
  "docs",
  "events",
  "example",
  "examples",
  "fixtures",
  "node_modules",
  "samples",
  "test",
  "testdata",
  "tests",
  "vendor"
]);
var declaring = /\.(?:tf|tfvars|bicep|json|ya?ml|template)$|^samconfig\.toml$/i;
var skippedFiles = /^(?:data-boundary\.ya?ml|package(?:-lock)?\.json|tsconfig.*\.json|pnpm-lock\.yaml|composer\.json)$/i;
function repositoryFiles(root) {
  let found;
  const until = performance.now() + longestSearch;
  let bytes = 0;
  let isWhole = true;
  return {
    paths: (...extensions) => {
      found ??= walk(root);
      return found.files.filter(
        (path) => extensions.some((extension) => path.toLowerCase().endsWith(extension))
      );
    },
    read: (path) => {
      if (bytes > mostBytes || performance.now() > until) isWhole = false;
      const text = isWhole ? readText(join(root, path)) : void 0;
      bytes += text?.length ?? 0;
      return text;
    },
    isWhole: () => isWhole && found?.isWhole !== false
  };
}
function walk(root) {
  const files = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    if (++seen > mostFolders || files.length >= mostFiles) break;
    const entries = readFolder(join(root, folder));
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolders.has(entry.name.toLowerCase())) folders.push(path);
      else if (entry.isFile() && declaring.test(entry.name) && !skippedFiles.test(entry.name))
        files.push(path);
    }
  }
  return { files: files.sort(), isWhole: seen <= mostFolders && files.length < mostFiles };
}
function readFolder(folder) {
  try {
    return entriesOf(folder);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true });
}
function readText(file, largest = largestFile) {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > largest) return void 0;
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError || "code" in Object(error)) return void 0;
    throw error;
  }
}

// src/declare/git.ts

function remotesOf(root) {
  const remotes = /* @__PURE__ */ new Set();
  let inRemote = false;
  for (const line of (readText(join2(gitFolder(root), "config")) ?? "").split("\n")) {
    const text = line.slice(0, 1e3).trim();
    if (text.startsWith("[")) inRemote = /^\[remote\s/i.test(text);
    const [, url] = inRemote && /^(?:push)?url\s*=\s*(\S+)$/i.exec(text) || [];
    const path = url?.replace(/^[a-z+]+:\/\/[^/]*\//i, "").replace(/^[^/:]+:/, "");
    if (path !== void 0)
      remotes.add(
        path.replace(/\/$/, "").replace(/\.git$/i, "").toLowerCase()
      );
  }
  return remotes;
}
function gitFolder(root) {
  const at2 = join2(root, ".git");
  const [, folder] = /^gitdir: (.+)$/m.exec(readText(at2, 4096) ?? "") ?? [];
  if (folder === void 0) return at2;
  const own = resolve(root, folder.trim());
  const common = readText(join2(own, "commondir"), 4096)?.trim();
  return common === void 0 ? own : resolve(own, common);
}

// src/declare/live.ts

function liveResources() {
  const ids = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const keyOf = (resource) => short(`${resource.type}
${nameWithin(resource)}`.toLowerCase());
  return {
    see(resource) {
      const id = short(sameId(resource.id));
      const key = keyOf(resource);
      const before = ids.get(key);
      if (before === void 0) ids.set(key, id);
      else if (typeof before === "object") before.add(id);
      else if (before !== id) ids.set(key, /* @__PURE__ */ new Set([before, id]));
      const place = said(resource);
      const text = `${place.location}
${place.group}`;
      if (!known.has(text)) known.set(text, place);
      places.set(id, known.get(text));
    },
    placeOf: (resource) => places.get(short(sameId(resource.id))) ?? said(resource),
    namesakesOf(resource) {
      const own = short(sameId(resource.id));
      const all = ids.get(keyOf(resource));
      return typeof all === "object" ? [...all].filter((id) => id !== own).map((id) => places.get(id)) : [];
    }
  };
}
function said(resource) {
  const [, group] = /\/resourceGroups\/([^/]+)\//i.exec(resource.id) ?? [];
  return { location: regionOf(resource) ?? resource.location, group };
}
function regionOf({ provider, id }) {
  return provider === "aws" ? id.split(":", 4)[3] || void 0 : void 0;
}
var short = (text) => Number.parseInt(hash("sha256", text).slice(0, 13), 16) || 1;
function nameWithin({ provider, id, type, name }) {
  if (provider !== "azure" || type.split("/").length <= 2) return name;
  const after = /.*\/providers\/[^/]+\/(.*)$/i.exec(id)?.[1]?.split("/") ?? [];
  return after.filter((_, i) => i % 2 === 1).join("/");
}

// src/declare/modules.ts

function modulesOf(files) {
  const blocks = [];
  const assigned = /* @__PURE__ */ new Map();
  const given = /* @__PURE__ */ new Set();
  const locals = /* @__PURE__ */ new Map();
  for (const { path, hcl } of files) {
    const folder = folderOf(path);
    if (path.endsWith(".tfvars") || path.endsWith(".tfvars.json"))
      for (const [name, value] of hcl.attributes) {
        push(assigned, `${folder}
${name}`, value);
        if (/(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(path))
          given.add(`${folder}
${name}`);
      }
    else
      for (const block of hcl.blocks) {
        blocks.push({ ...block, path, folder });
        if (block.kind === "locals")
          for (const [name, value] of block.attributes) push(locals, `${folder}
${name}`, value);
      }
  }
  const byAddress = Map.groupBy(
    blocks,
    ({ folder, kind, labels }) => [folder, kind, ...labels].join("\n")
  );
  const calls = Map.groupBy(
    blocks.filter((block) => block.kind === "module"),
    (call) => localSource(call)
  );
  const providers = Map.groupBy(
    blocks.filter(({ kind }) => kind === "provider"),
    ({ folder }) => folder
  );
  return {
    folders: new Set(blocks.map(({ folder }) => folder)),
    blocks,
    // Terraform allows one of a name in a module; where a broken module has two, neither is pointed to.
    find: (...address) => only(byAddress.get(address.join("\n")) ?? []),
    callsOf: (folder) => calls.get(folder) ?? [],
    assigned: (folder, name) => assigned.get(`${folder}
${name}`) ?? [],
    providersOf: (folder) => providers.get(folder) ?? [],
    isGiven: (folder, name) => given.has(`${folder}
${name}`),
    local: (folder, name) => locals.get(`${folder}
${name}`) ?? []
  };
}
function terraformJson(path, root) {
  const attributes = attributesOf(root);
  if (path.endsWith(".tfvars.json")) return { blocks: [], attributes };
  const blocks = [];
  const add = (kind, labels, { line, ...tree }) => {
    for (const one of tree.items ?? [tree])
      blocks.push({
        kind,
        labels,
        line,
        attributes: attributesOf(one),
        said: new Set(one.entries?.keys()),
        strings: []
      });
  };
  for (const [kind, tree] of root.entries ?? [])
    for (const [label, below] of tree.entries ?? [])
      if (kind === "resource" || kind === "data")
        for (const [name, block] of below.entries ?? []) add(kind, [label, name], block);
      else if (kind === "module" || kind === "variable" || kind === "provider")
        add(kind, [label], below);
  const locals = root.entries?.get("locals");
  if (locals) add("locals", [], locals);
  return { blocks, attributes: /* @__PURE__ */ new Map() };
}
function attributesOf({ entries }) {
  return new Map(
    [...entries ?? []].flatMap(([name, { text }]) => {
      const [, of, referred] = /^\$\{\s*(var|local)\.([\w-]+)\s*\}$/.exec(text ?? "") ?? [];
      if (referred !== void 0) return [[name, [{ of, name: referred }]]];
      return text === void 0 || text.includes("${") ? [] : [[name, [text]]];
    })
  );
}
function localSource({ folder, attributes }) {
  const [source, ...more] = attributes.get("source") ?? [];
  if (typeof source !== "string" || more.length > 0 || !/^\.\.?\//.test(source)) return void 0;
  const path = posix.normalize(posix.join(folder, source)).replace(/\/$/, "");
  return path === "." ? "" : path;
}
function makesNone({ attributes }) {
  const [count] = attributes.get("count") ?? [];
  const [each] = attributes.get("for_each") ?? [];
  return count === "0" || typeof each === "string" && /^(?:\{\}|\[\]|toset\(\[\]\))$/.test(each);
}
function only(candidates) {
  return candidates.length === 1 ? candidates[0] : void 0;
}
function folderOf(path) {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// src/declare/place.ts
function placed(path, startLine, { how, confidence }) {
  const uri = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return { uri, startLine, how, confidence };
}

// src/declare/arm.ts
function isArmTemplate(root) {
  return /\/(?:\w*deploymentTemplate)\.json#?$/i.test(root.entries?.get("$schema")?.text ?? "");
}
function* armResources(path, root, given = /* @__PURE__ */ new Map()) {
  const defaults = (section, member) => new Map(
    [...root.entries?.get(section)?.entries ?? []].map(([name, value]) => [
      name,
      member === void 0 ? value.text : value.entries?.get(member)?.text
    ])
  );
  const known = {
    parameters: new Map([...defaults("parameters", "defaultValue"), ...given]),
    variables: defaults("variables")
  };
  const nameOf2 = (said2) => {
    const [, from, name] = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/.exec(said2.slice(0, 300)) ?? [];
    const value = from === void 0 ? said2 : known[from].get(name);
    return value?.startsWith("[") ? void 0 : value;
  };
  const waiting = [
    { tree: root.entries?.get("resources") }
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { tree, above } = next;
    for (const resource of tree?.items ?? tree?.entries?.values() ?? []) {
      const { entries } = resource;
      const own = entries?.get("type")?.text;
      const said2 = entries?.get("name")?.text;
      if (own === void 0 || said2 === void 0 || entries.get("existing")?.text === "true")
        continue;
      if (/^(?:false|\[\s*false\(\)\s*\])$/i.test(entries.get("condition")?.text ?? "")) continue;
      const name = nameOf2(said2);
      const inside = above && !own.includes(".");
      const [before] = above?.names ?? [];
      const full = inside ? before && name && `${before}/${name}` : name;
      const declared = {
        path,
        line: resource.line,
        type: inside ? `${above.type}/${own}` : own,
        names: new Set(full === void 0 ? [] : [full]),
        location: nameOf2(entries.get("location")?.text ?? "[]")
      };
      yield declared;
      waiting.push({ tree: entries.get("resources"), above: declared });
    }
  }
}
function armParameters(root) {
  if (!/\/\w*deploymentParameters\.json#?$/i.test(root.entries?.get("$schema")?.text ?? ""))
    return void 0;
  return new Map(
    [...root.entries?.get("parameters")?.entries ?? []].map(([name, value]) => [
      name,
      value.entries?.get("value")?.text
    ])
  );
}

// src/declare/bicep.ts
function bicepResources(path, source, given = /* @__PURE__ */ new Map()) {
  const values = /* @__PURE__ */ new Map();
  const symbols = /* @__PURE__ */ new Map();
  for (const statement of statementsOf(source)) {
    const [keyword, symbol, ...rest] = statement;
    if (keyword?.kind !== "word" || symbol?.kind !== "word") continue;
    if (keyword.text === "param" || keyword.text === "var") {
      const at2 = rest.findIndex(({ text: text2, kind }) => text2 === "=" && kind === "punctuation");
      const [value, ...more] = at2 < 0 ? [] : rest.slice(at2 + 1);
      const text = keyword.text === "param" && given.has(symbol.text) ? given.get(symbol.text) : value?.kind === "string" && more.length === 0 ? value.text : void 0;
      if (text !== void 0) values.set(symbol.text, text);
    } else if (keyword.text === "resource" && rest[0]?.kind === "string")
      symbols.set(symbol.text, resourceOf(keyword.line, rest[0].text, rest.slice(1)));
  }
  const nameOf2 = ({ name, parent, type }) => {
    const own = name?.kind === "word" ? values.get(name.text) : name?.text;
    if (own === void 0 || type.split("/").length <= 2 || own.includes("/")) return own;
    const above = parent && symbols.get(parent.text);
    const before = above && above.parent === void 0 ? nameOf2(above) : void 0;
    return before === void 0 ? void 0 : `${before}/${own}`;
  };
  return [...symbols.values()].flatMap((symbol) => {
    const name = symbol.isExisting || symbol.isNever ? void 0 : nameOf2(symbol);
    const { location } = symbol;
    return name === void 0 ? [] : [
      {
        path,
        line: symbol.line,
        type: symbol.type,
        names: /* @__PURE__ */ new Set([name]),
        location: location?.kind === "word" ? values.get(location.text) : location?.text
      }
    ];
  });
}
function resourceOf(line, header, rest) {
  const symbol = {
    type: header.replace(/@.*$/, ""),
    line,
    isExisting: rest.find(({ text }) => text !== "\n")?.text === "existing",
    isNever: rest.filter(({ text }) => text !== "\n").slice(0, 5).map(({ text }) => text).join("").startsWith("=if(false)")
  };
  let depth = 0;
  let body = 0;
  for (const [i, { kind, text }] of rest.entries()) {
    if (kind === "punctuation" && "{[(".includes(text)) {
      depth++;
      if (text === "{" && body === 0) body = depth;
    } else if (kind === "punctuation" && "}])".includes(text)) depth--;
    else if (depth === body && body > 0 && (text === "name" || text === "parent" || text === "location") && rest[i - 1]?.text !== "." && rest[i + 1]?.text === ":") {
      const value = rest[i + 2];
      const after = rest[i + 3]?.text;
      const isWhole = after === "\n" || after === "}" || after === ",";
      if (isWhole && (value?.kind === "string" || value?.kind === "word")) symbol[text] = value;
    }
  }
  return symbol;
}
function* statementsOf(source) {
  let statement = [];
  let depth = 0;
  for (const token of tokensOf(source)) {
    const { kind, text } = token;
    if (kind === "punctuation" && "{[(".includes(text)) depth++;
    else if (kind === "punctuation" && "}])".includes(text)) depth = Math.max(0, depth - 1);
    if (depth === 0 && kind === "word" && keywords.has(text) && isFirst(statement)) {
      yield trimmed(statement);
      statement = [];
    }
    if (text !== "\n" || depth > 0 || statement.length > 0) statement.push(token);
  }
  yield trimmed(statement);
  function isFirst(tokens) {
    return tokens.length === 0 || tokens.at(-1).text === "\n";
  }
}
var keywords = /* @__PURE__ */ new Set([
  "resource",
  "module",
  "param",
  "var",
  "output",
  "targetScope",
  "type",
  "func",
  "import",
  "using",
  "metadata"
]);
var trimmed = (tokens) => {
  while (tokens.at(-1)?.text === "\n") tokens.pop();
  return tokens;
};
var word = /[A-Za-z_]\w*/y;
function* tokensOf(source) {
  let at2 = 0;
  let line = 1;
  let newline = source.indexOf("\n");
  const moveTo = (end) => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at2 = end;
  };
  const past = (end, from) => {
    const found = source.indexOf(end, from);
    return found < 0 ? source.length : found + end.length;
  };
  while (at2 < source.length) {
    const started = line;
    const character = source[at2];
    if (character === " " || character === "	" || character === "\r") at2++;
    else if (source.startsWith("//", at2)) moveTo(newline < 0 ? source.length : newline);
    else if (source.startsWith("/*", at2)) moveTo(past("*/", at2 + 2));
    else if (source.startsWith("'''", at2)) {
      moveTo(past("'''", at2 + 3));
      yield { kind: "other", text: "'''", line: started };
    } else if (character === "'") yield { ...stringAt(), line: started };
    else {
      word.lastIndex = at2;
      const match = word.exec(source);
      moveTo(at2 + (match ? match[0].length : 1));
      yield match ? { kind: "word", text: match[0], line: started } : { kind: "punctuation", text: character, line: started };
    }
  }
  function stringAt() {
    at2++;
    const braces = [];
    let inString = true;
    let text = "";
    let whole = true;
    while (at2 < source.length) {
      const character = source[at2];
      if (character === "\n") break;
      at2++;
      if (inString) {
        if (character === "\\") text += source[at2++] ?? "";
        else if (character === "'") {
          if (braces.length === 0) return { kind: whole ? "string" : "other", text };
          inString = false;
        } else if (character === "$" && source[at2] === "{") {
          at2++;
          whole = false;
          braces.push(1);
          inString = false;
        } else if (braces.length === 0) text += character;
      } else if (character === "'") inString = true;
      else if (character === "{") braces[braces.length - 1]++;
      else if (character === "}" && --braces[braces.length - 1] === 0) {
        braces.pop();
        inString = true;
      }
    }
    return { kind: "other", text };
  }
}

// src/declare/hcl.ts
function readHcl(source) {
  const blocks = [];
  const attributes = /* @__PURE__ */ new Map();
  let header = [];
  let open;
  let depth = 0;
  let assigned;
  let before;
  const settle = () => {
    const value = assigned && (expressionOf(assigned.tokens) ?? nothingIn(assigned.tokens));
    if (value) (open?.attributes ?? attributes).set(assigned.name, value);
    assigned = void 0;
  };
  for (const token of tokensOf2(source)) {
    const { kind, text, line } = token;
    if (kind === "word" && depth > 0 && token.isStart) {
      settle();
      depth = 0;
      open = void 0;
      header = [];
    }
    if (kind === "punctuation" && "{[(".includes(text)) {
      if (depth === 0 && text === "{" && header[0]?.kind === "word" && !assigned)
        blocks.push(
          open = {
            kind: header[0].text,
            labels: header.slice(1).map((label) => label.text),
            line: header[0].line,
            attributes: /* @__PURE__ */ new Map(),
            said: /* @__PURE__ */ new Set(),
            strings: []
          }
        );
      assigned?.tokens.push(token);
      depth++;
    } else if (kind === "punctuation" && "}])".includes(text)) {
      if (depth === assigned?.depth && text === "}") settle();
      assigned?.tokens.push(token);
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        open = void 0;
        header = [];
      }
    } else if (text === "\n" && kind === "punctuation") {
      if (depth === assigned?.depth) settle();
      if (depth === 0) header = [];
    } else if (text === "=" && kind === "punctuation" && depth === (open ? 1 : 0) && !assigned) {
      if (before?.kind === "word" && before.line === line) {
        assigned = { name: before.text, depth, tokens: [] };
        open?.said.add(before.text);
      }
      header = [];
    } else {
      if (assigned) assigned.tokens.push(token);
      else if (depth === 0) header = kind === "punctuation" ? [] : [...header.slice(-8), token];
      if (kind === "string" && open && token.value?.every((part) => typeof part === "string"))
        open.strings.push(text);
    }
    before = token;
  }
  settle();
  return { blocks, attributes };
}
function expressionOf([first, dot, name, ...rest]) {
  if (first?.kind === "string") return dot ? void 0 : first.value;
  return first?.kind === "word" && dot?.text === "." && name?.kind === "word" && rest.length === 0 ? [{ of: first.text, name: name.text }] : void 0;
}
function nothingIn(tokens) {
  if (tokens.length > 6 || tokens.some(({ kind }) => kind === "string")) return void 0;
  const text = tokens.map((token) => token.text).join("");
  return /^(?:0|\{\}|\[\]|toset\(\[\]\))$/.test(text) ? [text] : void 0;
}
var patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  heredoc: /<<-?([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\[^\n]?|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y,
  start: /(?:resource|data|module|variable|output|provider|locals|terraform)[^\S\n]*(?:"[^"\n]*"[^\S\n]*)*\{/y,
  reference: /[^\S\n]*(var|local)\.([A-Za-z_][\w-]*)[^\S\n]*\}/y
};
function* tokensOf2(source) {
  let at2 = 0;
  let line = 1;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const match = pattern.exec(source);
    if (match) moveTo(at2 + match[0].length);
    return match;
  };
  let newline = source.indexOf("\n");
  const moveTo = (end) => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at2 = end;
  };
  const skip = () => {
    if (take(patterns.skipped)) return true;
    if (source.startsWith("/*", at2)) {
      const end = source.indexOf("*/", at2 + 2);
      moveTo(end < 0 ? source.length : end + 2);
      return true;
    }
    const heredoc = take(patterns.heredoc);
    if (!heredoc) return false;
    while (at2 < source.length) {
      const end = source.indexOf("\n", at2);
      const text = source.slice(at2, end < 0 ? source.length : end).trim();
      moveTo(end < 0 ? source.length : text === heredoc[1] ? end : end + 1);
      if (text === heredoc[1]) break;
    }
    return true;
  };
  while (at2 < source.length) {
    if (skip()) continue;
    const started = line;
    const isStart = (at2 === 0 || source[at2 - 1] === "\n") && isBlockStart(source, at2);
    const word2 = take(patterns.word);
    if (word2) {
      yield { kind: "word", text: word2[0], line: started, isStart };
      continue;
    }
    const character = source[at2];
    if (character === '"') {
      yield { kind: "string", ...stringAt(), line: started };
      continue;
    }
    moveTo(at2 + 1);
    yield { kind: "punctuation", text: character, line: started };
  }
  function stringAt() {
    at2++;
    const braces = [];
    let inString = true;
    let text = "";
    const parts = [];
    let whole = true;
    while (at2 < source.length) {
      if (!inString) {
        if (skip()) continue;
        const character = source[at2];
        moveTo(at2 + 1);
        if (character === '"') inString = true;
        else if (character === "{") braces[braces.length - 1]++;
        else if (character === "}" && --braces[braces.length - 1] === 0) {
          braces.pop();
          inString = true;
        }
        continue;
      }
      const part = take(patterns.plain);
      if (part) {
        if (braces.length === 0) text += part[0].startsWith("\\") ? part[0].slice(1) : part[0];
        if (/^\\[nrtuU]/.test(part[0])) whole = false;
      } else if (source[at2] === '"') {
        at2++;
        if (braces.length === 0) break;
        inString = false;
      } else if (source[at2] === "\n") break;
      else {
        const isValue = source[at2] === "$";
        at2 += 2;
        const reference = isValue && braces.length === 0 ? take(patterns.reference) : null;
        if (reference) {
          parts.push(text, { of: reference[1], name: reference[2] });
          text = "";
        } else {
          whole = false;
          braces.push(1);
          inString = false;
        }
      }
    }
    return parts.length === 0 ? { text, value: whole ? [text] : void 0 } : { text: "", value: whole ? [...parts, text] : void 0 };
  }
}
function isBlockStart(source, at2) {
  patterns.start.lastIndex = at2;
  return patterns.start.test(source);
}

// src/declare/tree.ts
import { Composer, Lexer, LineCounter, Parser, isMap, isScalar, isSeq } from "./vendor/yaml.js";
var deepest = 64;
var mostNodes = 1e5;
var mostLexemes = 4e5;
var Unreadable = class extends Error {
};
function treesOf(path, text) {
  try {
    return /\.ya?ml$/i.test(path) || !/^[\s\ufeff]*[{[/]/.test(text.slice(0, 1e3)) ? yamlTrees(text) : [jsonTree(text)];
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return [];
    throw error;
  }
}
function jsonTree(text) {
  let at2 = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  let nodes = 0;
  const open = [];
  let root;
  const add = (tree) => {
    if (++nodes > mostNodes) throw new Unreadable();
    const into = open.at(-1);
    if (!into) {
      if (root) throw new Unreadable();
      root = tree;
    } else if (into.items) into.items.push(tree);
    else {
      if (!into.key) throw new Unreadable();
      if (into.entries.has(into.key.name)) throw new Unreadable();
      into.entries.set(into.key.name, { ...tree, line: into.key.line });
      delete into.key;
    }
  };
  while (at2 < text.length) {
    const character = text[at2];
    if (character === "\n") line++;
    if (/[\s,]/.test(character)) at2++;
    else if (character === "/" && (text[at2 + 1] === "/" || text[at2 + 1] === "*")) {
      const isLine = text[at2 + 1] === "/";
      const end = text.indexOf(isLine ? "\n" : "*/", at2 + 2);
      const to = end < 0 ? text.length : end + (isLine ? 0 : 2);
      for (; at2 < to; at2++) if (text[at2] === "\n") line++;
    } else if (character === "{" || character === "[") {
      if (open.length >= deepest) throw new Unreadable();
      open.push(character === "{" ? { line, entries: /* @__PURE__ */ new Map() } : { line, items: [] });
      at2++;
    } else if (character === "}" || character === "]") {
      const { key: _, ...closed } = open.pop() ?? {};
      if (!("line" in closed)) throw new Unreadable();
      add(closed);
      at2++;
    } else if (character === '"') {
      const started = line;
      const from = at2++;
      while (at2 < text.length && text[at2] !== '"') {
        if (text[at2] === "\n") line++;
        at2 += text[at2] === "\\" ? 2 : 1;
      }
      if (at2 >= text.length) throw new Unreadable();
      at2++;
      const said2 = unescaped(text.slice(from, at2));
      const into = open.at(-1);
      if (into?.entries && !into.key) {
        into.key = { name: said2, line: started };
        while (at2 < text.length && /\s/.test(text[at2])) if (text[at2++] === "\n") line++;
        if (text[at2++] !== ":") throw new Unreadable();
      } else add({ line: started, text: said2 });
    } else {
      const from = at2;
      while (at2 < text.length && /[\w.+-]/.test(text[at2])) at2++;
      if (at2 === from) throw new Unreadable();
      add({ line, text: text.slice(from, at2) });
    }
  }
  if (!root || open.length > 0) throw new Unreadable();
  return root;
}
function unescaped(quoted) {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted);
  } catch (error) {
    if (error instanceof SyntaxError) return quoted.slice(1, -1);
    throw error;
  }
}
function yamlTrees(text) {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({ logLevel: "silent", prettyErrors: false, uniqueKeys: false });
  const trees = [];
  const take = (documents) => {
    for (const { contents, errors } of documents) {
      if (errors.length > 0) continue;
      const tree = yamlTree(contents, lines, 0, { nodes: 0 });
      if (tree) trees.push(tree);
    }
  };
  lines.addNewLine(0);
  let lexemes = 0;
  let nesting = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > mostLexemes) throw new Unreadable();
    if (lexeme === "[" || lexeme === "{") nesting++;
    else if (lexeme === "]" || lexeme === "}") nesting--;
    if (nesting > deepest) throw new Unreadable();
    for (const token of parser.next(lexeme))
      take(composer.next(token));
  }
  for (const token of parser.end()) take(composer.next(token));
  take(composer.end());
  return trees;
}
function yamlTree(node, lines, depth, seen, line) {
  if (depth > deepest || ++seen.nodes > mostNodes) throw new Unreadable();
  const range = node?.range;
  const own = { line: line ?? lines.linePos(range?.[0] ?? 0).line };
  if (isMap(node)) {
    const entries = /* @__PURE__ */ new Map();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const at2 = lines.linePos(key.range?.[0] ?? 0).line;
      const tree = yamlTree(value, lines, depth + 1, seen, at2);
      if (entries.has(String(key.value))) throw new Unreadable();
      if (tree) entries.set(String(key.value), tree);
    }
    return { ...own, entries };
  }
  const tag = node?.tag;
  const tagged = tag?.startsWith("!") ? { tag } : {};
  if (isSeq(node))
    return {
      ...own,
      ...tagged,
      items: node.items.flatMap((item) => yamlTree(item, lines, depth + 1, seen) ?? [])
    };
  return isScalar(node) ? { ...own, ...tagged, text: String(node.value) } : void 0;
}

// src/declare/source.ts
function sourceOf(files) {
  const terraform = [];
  const templates = [];
  const azure2 = [];
  const each = (paths, take) => {
    for (const path of paths) {
      const text = files.read(path);
      if (text !== void 0) orNothing(() => take(path, text));
    }
  };
  each(files.paths(".tf", ".tfvars"), (path, text) => terraform.push({ path, hcl: readHcl(text) }));
  const given = parametersOf(files);
  each(
    files.paths(".bicep"),
    (path, text) => azure2.push(...bicepResources(path, text, given(path)))
  );
  each(files.paths(".json", ".yml", ".yaml", ".template"), (path, text) => {
    if (/\.(?:tf|tfvars)\.json$/.test(path))
      for (const tree of treesOf(path, text))
        terraform.push({ path, hcl: terraformJson(path, tree) });
    else if (text.includes("AWS::") || /deploymentTemplate\.json/i.test(text))
      for (const tree of treesOf(path, text)) {
        templates.push(...templateResources(path, tree));
        if (isArmTemplate(tree)) azure2.push(...armResources(path, tree, given(path)));
      }
  });
  const stackNames = samStackNames(files);
  return files.isWhole() ? { modules: modulesOf(terraform), templates, stackNames, azure: azure2 } : void 0;
}
function parametersOf(files) {
  const byFile = [];
  for (const path of files.paths(".json")) {
    const text = /param/i.test(path) ? files.read(path) : void 0;
    if (text?.includes("deploymentParameters.json"))
      orNothing(() => {
        for (const tree of treesOf(path, text)) {
          const values = armParameters(tree);
          if (values) byFile.push({ path, values });
        }
      });
  }
  return (template) => {
    const stem = template.replace(/\.\w+$/, ".");
    const given = /* @__PURE__ */ new Map();
    for (const { path, values } of byFile)
      if (path.startsWith(stem))
        for (const [name, value] of values)
          given.set(name, given.has(name) && given.get(name) !== value ? void 0 : value);
    return given;
  };
}
function orNothing(read) {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

// src/declare/terraform-types.ts
var aws = {
  "AWS::ApiGateway::RestApi": "aws_api_gateway_rest_api",
  "AWS::ApiGatewayV2::Api": "aws_apigatewayv2_api",
  "AWS::AppSync::GraphQLApi": "aws_appsync_graphql_api",
  "AWS::Athena::WorkGroup": "aws_athena_workgroup",
  "AWS::Backup::BackupPlan": "aws_backup_plan.-",
  "AWS::Backup::BackupVault": "aws_backup_vault",
  "AWS::Bedrock::Agent": "aws_bedrockagent_agent.agent_name",
  "AWS::Bedrock::ApplicationInferenceProfile": "aws_bedrock_inference_profile",
  "AWS::Bedrock::Guardrail": "aws_bedrock_guardrail",
  "AWS::Bedrock::KnowledgeBase": "aws_bedrockagent_knowledge_base",
  "AWS::Cassandra::Keyspace": "aws_keyspaces_keyspace",
  "AWS::CertificateManager::Certificate": "aws_acm_certificate.-",
  "AWS::CloudFront::Distribution": "aws_cloudfront_distribution.-",
  "AWS::CloudFront::Function": "aws_cloudfront_function",
  "AWS::CloudFront::RealtimeLogConfig": "aws_cloudfront_realtime_log_config",
  "AWS::CloudTrail::EventDataStore": "aws_cloudtrail_event_data_store.-",
  "AWS::CloudTrail::Trail": "aws_cloudtrail",
  "AWS::CloudWatch::Alarm": "aws_cloudwatch_metric_alarm.alarm_name",
  "AWS::CloudWatch::MetricStream": "aws_cloudwatch_metric_stream",
  "AWS::CodeBuild::Project": "aws_codebuild_project",
  "AWS::CodeCommit::Repository": "aws_codecommit_repository.repository_name",
  "AWS::CodePipeline::Pipeline": "aws_codepipeline",
  "AWS::Cognito::UserPool": "aws_cognito_user_pool.-",
  "AWS::Config::ConfigurationAggregator": "aws_config_configuration_aggregator",
  "AWS::Connect::Instance": "aws_connect_instance.-",
  "AWS::DLM::LifecyclePolicy": "aws_dlm_lifecycle_policy.-",
  "AWS::DMS::Endpoint": "aws_dms_endpoint.-",
  "AWS::DMS::ReplicationInstance": "aws_dms_replication_instance.-",
  "AWS::DSQL::Cluster": "aws_dsql_cluster.-",
  "AWS::DataSync::Task": "aws_datasync_task.-",
  "AWS::DocDB::DBCluster": "aws_docdb_cluster.cluster_identifier",
  "AWS::DocDB::GlobalCluster": "aws_docdb_global_cluster.global_cluster_identifier",
  "AWS::DynamoDB::GlobalTable": "aws_dynamodb_global_table aws_dynamodb_table",
  "AWS::DynamoDB::Table": "aws_dynamodb_table",
  "AWS::EC2::FlowLog": "aws_flow_log.-",
  "AWS::EC2::Image": "aws_ami.- aws_ami_copy.- aws_ami_from_instance.-",
  "AWS::EC2::Instance": "aws_instance.-",
  "AWS::EC2::InternetGateway": "aws_internet_gateway.-",
  "AWS::EC2::KeyPair": "aws_key_pair.-",
  "AWS::EC2::NatGateway": "aws_nat_gateway.-",
  "AWS::EC2::NetworkAcl": "aws_network_acl.-",
  "AWS::EC2::RouteTable": "aws_route_table.-",
  "AWS::EC2::SecurityGroup": "aws_security_group.-",
  "AWS::EC2::Snapshot": "aws_ebs_snapshot.- aws_ebs_snapshot_copy.-",
  "AWS::EC2::Subnet": "aws_subnet.-",
  "AWS::EC2::TransitGateway": "aws_ec2_transit_gateway.-",
  "AWS::EC2::TransitGatewayPeeringAttachment": "aws_ec2_transit_gateway_peering_attachment.-",
  "AWS::EC2::VPC": "aws_vpc.-",
  "AWS::EC2::VPCEndpoint": "aws_vpc_endpoint.-",
  "AWS::EC2::VPCPeeringConnection": "aws_vpc_peering_connection.-",
  "AWS::EC2::Volume": "aws_ebs_volume.-",
  "AWS::ECR::Repository": "aws_ecr_repository",
  "AWS::ECS::Cluster": "aws_ecs_cluster",
  "AWS::EFS::FileSystem": "aws_efs_file_system.-",
  "AWS::EKS::Cluster": "aws_eks_cluster",
  "AWS::EMR::Cluster": "aws_emr_cluster.-",
  "AWS::ElastiCache::CacheCluster": "aws_elasticache_cluster.cluster_id",
  "AWS::ElastiCache::GlobalReplicationGroup": "aws_elasticache_global_replication_group.-",
  "AWS::ElastiCache::ReplicationGroup": "aws_elasticache_replication_group.replication_group_id",
  "AWS::ElasticLoadBalancingV2::LoadBalancer": "aws_lb aws_alb",
  "AWS::Events::ApiDestination": "aws_cloudwatch_event_api_destination",
  "AWS::Events::Endpoint": "aws_cloudwatch_event_endpoint",
  "AWS::Events::EventBus": "aws_cloudwatch_event_bus",
  "AWS::Events::Rule": "aws_cloudwatch_event_rule",
  "AWS::FSx::FileSystem": "aws_fsx_lustre_file_system.- aws_fsx_ontap_file_system.- aws_fsx_openzfs_file_system.- aws_fsx_windows_file_system.-",
  "AWS::GlobalAccelerator::Accelerator": "aws_globalaccelerator_accelerator",
  "AWS::Glue::Database": "aws_glue_catalog_database",
  "AWS::IAM::Group": "aws_iam_group",
  "AWS::IAM::ManagedPolicy": "aws_iam_policy",
  "AWS::IAM::Role": "aws_iam_role",
  "AWS::IAM::User": "aws_iam_user",
  "AWS::KMS::Key": "aws_kms_key.- aws_kms_replica_key.-",
  "AWS::Kinesis::Stream": "aws_kinesis_stream",
  "AWS::KinesisFirehose::DeliveryStream": "aws_kinesis_firehose_delivery_stream",
  "AWS::Lambda::EventSourceMapping": "aws_lambda_event_source_mapping.-",
  "AWS::Lambda::Function": "aws_lambda_function.function_name",
  "AWS::Logs::Destination": "aws_cloudwatch_log_destination",
  "AWS::Logs::LogGroup": "aws_cloudwatch_log_group",
  "AWS::MSK::Cluster": "aws_msk_cluster.cluster_name",
  "AWS::MSK::Replicator": "aws_msk_replicator.replicator_name",
  "AWS::MemoryDB::Cluster": "aws_memorydb_cluster",
  "AWS::MemoryDB::MultiRegionCluster": "aws_memorydb_multi_region_cluster.-",
  "AWS::Neptune::DBCluster": "aws_neptune_cluster.cluster_identifier",
  "AWS::Neptune::GlobalCluster": "aws_neptune_global_cluster.global_cluster_identifier",
  "AWS::NetworkManager::GlobalNetwork": "aws_networkmanager_global_network.-",
  "AWS::OpenSearchService::Domain": "aws_opensearch_domain.domain_name aws_elasticsearch_domain.domain_name",
  "AWS::Pipes::Pipe": "aws_pipes_pipe",
  "AWS::RDS::DBCluster": "aws_rds_cluster.cluster_identifier",
  "AWS::RDS::DBClusterSnapshot": "aws_db_cluster_snapshot.db_cluster_snapshot_identifier",
  "AWS::RDS::DBInstance": "aws_db_instance.identifier aws_rds_cluster_instance.identifier",
  "AWS::RDS::DBSnapshot": "aws_db_snapshot.db_snapshot_identifier aws_db_snapshot_copy.target_db_snapshot_identifier",
  "AWS::RDS::GlobalCluster": "aws_rds_global_cluster.global_cluster_identifier",
  "AWS::Redshift::Cluster": "aws_redshift_cluster.cluster_identifier",
  "AWS::RedshiftServerless::Namespace": "aws_redshiftserverless_namespace.namespace_name",
  "AWS::Route53::HealthCheck": "aws_route53_health_check.-",
  "AWS::Route53::HostedZone": "aws_route53_zone.-",
  "AWS::S3::AccessPoint": "aws_s3_access_point",
  "AWS::S3::Bucket": "aws_s3_bucket.bucket",
  "AWS::S3::MultiRegionAccessPoint": "aws_s3control_multi_region_access_point.-",
  "AWS::S3Tables::TableBucket": "aws_s3tables_table_bucket",
  "AWS::S3Vectors::VectorBucket": "aws_s3vectors_vector_bucket.vector_bucket_name",
  "AWS::SNS::Topic": "aws_sns_topic",
  "AWS::SQS::Queue": "aws_sqs_queue",
  "AWS::SSM::Parameter": "aws_ssm_parameter",
  "AWS::SageMaker::Domain": "aws_sagemaker_domain.-",
  "AWS::SageMaker::EndpointConfig": "aws_sagemaker_endpoint_configuration",
  "AWS::SageMaker::FeatureGroup": "aws_sagemaker_feature_group.feature_group_name",
  "AWS::Scheduler::Schedule": "aws_scheduler_schedule",
  "AWS::SecretsManager::Secret": "aws_secretsmanager_secret",
  "AWS::StepFunctions::StateMachine": "aws_sfn_state_machine",
  "AWS::StorageGateway::Gateway": "aws_storagegateway_gateway.-",
  "AWS::Synthetics::Canary": "aws_synthetics_canary",
  "AWS::Transfer::Server": "aws_transfer_server.-",
  "AWS::WAFv2::IPSet": "aws_wafv2_ip_set",
  "AWS::WAFv2::WebACL": "aws_wafv2_web_acl",
  "AWS::WorkSpaces::Workspace": "aws_workspaces_workspace.-"
};
var azure = {
  "Microsoft.ApiManagement/service": "azurerm_api_management",
  "Microsoft.App/managedEnvironments": "azurerm_container_app_environment",
  "Microsoft.AppConfiguration/configurationStores": "azurerm_app_configuration",
  "Microsoft.Automation/automationAccounts": "azurerm_automation_account",
  "Microsoft.Batch/batchAccounts": "azurerm_batch_account",
  "Microsoft.Cache/redis": "azurerm_redis_cache",
  "Microsoft.Cache/redisEnterprise": "azurerm_redis_enterprise_cluster azurerm_managed_redis",
  "Microsoft.Cdn/profiles": "azurerm_cdn_profile azurerm_cdn_frontdoor_profile",
  "Microsoft.CognitiveServices/accounts": "azurerm_cognitive_account azurerm_ai_services",
  "Microsoft.Communication/communicationServices": "azurerm_communication_service",
  "Microsoft.Communication/emailServices": "azurerm_email_communication_service",
  "Microsoft.Compute/disks": "azurerm_managed_disk",
  "Microsoft.Compute/galleries": "azurerm_shared_image_gallery",
  "Microsoft.Compute/snapshots": "azurerm_snapshot",
  "Microsoft.Compute/virtualMachineScaleSets": "azurerm_linux_virtual_machine_scale_set azurerm_orchestrated_virtual_machine_scale_set azurerm_windows_virtual_machine_scale_set",
  "Microsoft.Compute/virtualMachines": "azurerm_linux_virtual_machine azurerm_virtual_machine azurerm_windows_virtual_machine",
  "Microsoft.ContainerRegistry/registries": "azurerm_container_registry",
  "Microsoft.ContainerService/managedClusters": "azurerm_kubernetes_cluster",
  "Microsoft.DBforMySQL/flexibleServers": "azurerm_mysql_flexible_server",
  "Microsoft.DBforPostgreSQL/flexibleServers": "azurerm_postgresql_flexible_server",
  "Microsoft.DataFactory/factories": "azurerm_data_factory",
  "Microsoft.DataProtection/backupVaults": "azurerm_data_protection_backup_vault",
  "Microsoft.Databricks/workspaces": "azurerm_databricks_workspace",
  "Microsoft.Devices/IotHubs": "azurerm_iothub",
  "Microsoft.Devices/provisioningServices": "azurerm_iothub_dps",
  "Microsoft.DocumentDB/databaseAccounts": "azurerm_cosmosdb_account",
  "Microsoft.DocumentDB/mongoClusters": "azurerm_mongo_cluster",
  "Microsoft.EventGrid/domains": "azurerm_eventgrid_domain",
  "Microsoft.EventGrid/systemTopics": "azurerm_eventgrid_system_topic",
  "Microsoft.EventGrid/topics": "azurerm_eventgrid_topic",
  "Microsoft.EventHub/namespaces": "azurerm_eventhub_namespace",
  "Microsoft.Insights/actionGroups": "azurerm_monitor_action_group",
  "Microsoft.Insights/components": "azurerm_application_insights",
  "Microsoft.KeyVault/managedHSMs": "azurerm_key_vault_managed_hardware_security_module",
  "Microsoft.KeyVault/vaults": "azurerm_key_vault",
  "Microsoft.Kusto/clusters": "azurerm_kusto_cluster",
  "Microsoft.Logic/workflows": "azurerm_logic_app_workflow",
  "Microsoft.MachineLearningServices/workspaces": "azurerm_ai_foundry azurerm_machine_learning_workspace",
  "Microsoft.Maps/accounts": "azurerm_maps_account",
  "Microsoft.Network/applicationGateways": "azurerm_application_gateway",
  "Microsoft.Network/azureFirewalls": "azurerm_firewall",
  "Microsoft.Network/firewallPolicies": "azurerm_firewall_policy",
  "Microsoft.Network/frontDoors": "azurerm_frontdoor",
  "Microsoft.Network/networkSecurityGroups": "azurerm_network_security_group",
  "Microsoft.Network/trafficManagerProfiles": "azurerm_traffic_manager_profile",
  "Microsoft.Network/virtualNetworks": "azurerm_virtual_network",
  "Microsoft.NotificationHubs/namespaces": "azurerm_notification_hub_namespace",
  "Microsoft.OperationalInsights/workspaces": "azurerm_log_analytics_workspace",
  "Microsoft.Purview/accounts": "azurerm_purview_account",
  "Microsoft.RecoveryServices/vaults": "azurerm_recovery_services_vault",
  "Microsoft.Relay/namespaces": "azurerm_relay_namespace",
  "Microsoft.Resources/resourceGroups": "azurerm_resource_group",
  "Microsoft.Search/searchServices": "azurerm_search_service",
  "Microsoft.ServiceBus/namespaces": "azurerm_servicebus_namespace",
  "Microsoft.SignalRService/signalR": "azurerm_signalr_service",
  "Microsoft.SignalRService/webPubSub": "azurerm_web_pubsub",
  "Microsoft.Sql/managedInstances": "azurerm_mssql_managed_instance",
  "Microsoft.Sql/servers": "azurerm_mssql_server",
  "Microsoft.Sql/servers/databases": "azurerm_mssql_database.-",
  "Microsoft.Storage/storageAccounts": "azurerm_storage_account",
  "Microsoft.StreamAnalytics/streamingjobs": "azurerm_stream_analytics_job",
  "Microsoft.Synapse/workspaces": "azurerm_synapse_workspace",
  "Microsoft.Synapse/workspaces/sqlPools": "azurerm_synapse_sql_pool.-",
  "Microsoft.Web/serverfarms": "azurerm_service_plan",
  "Microsoft.Web/sites": "azurerm_function_app_flex_consumption azurerm_linux_function_app azurerm_linux_web_app azurerm_logic_app_standard azurerm_windows_function_app azurerm_windows_web_app",
  "Microsoft.Web/staticSites": "azurerm_static_web_app"
};
var byCloudType = new Map(
  [...Object.entries(aws), ...Object.entries(azure)].map(([type, words]) => [
    type.toLowerCase(),
    new Map(
      words.split(" ").map((word2) => {
        const [name, argument = "name"] = word2.split(".");
        return [name, { argument: argument === "-" ? void 0 : argument }];
      })
    )
  ])
);
function naming(cloudType, terraformType) {
  const known = byCloudType.get(cloudType.toLowerCase());
  const found = known?.get(terraformType);
  if (found) return found;
  const isSame = plain(cloudType) === plain(terraformType.replace(/^awscc_/, "aws_"));
  if (terraformType.startsWith("awscc_")) return isSame ? { argument: void 0 } : void 0;
  return !known && isSame ? { argument: void 0 } : void 0;
}
var plain = (type) => type.replaceAll(/[^a-z0-9]/gi, "").toLowerCase();
function azapiType(terraformType, type) {
  return terraformType === "azapi_resource" && typeof type === "string" ? type.replace(/@.*$/, "") : void 0;
}

// src/declare/terraform-names.ts
var mostNames = 1e3;
var deepest2 = 8;
function declares(block, cloudType) {
  const { kind, labels, attributes } = block;
  const [type = ""] = labels;
  if (kind !== "resource" || labels.length !== 2 || makesNone(block)) return false;
  return azapi(type, attributes)?.toLowerCase() === cloudType.toLowerCase() ? true : naming(cloudType, type) !== void 0;
}
function valueReader(modules) {
  const known = /* @__PURE__ */ new Map();
  const valuesOf = (expression, folder, depth) => {
    let values = /* @__PURE__ */ new Set([""]);
    for (const part of expression) {
      const next = typeof part === "string" ? [part] : referred(part, folder, depth);
      if (!next) return void 0;
      const longer = /* @__PURE__ */ new Set();
      for (const before of values)
        for (const after of next) if (longer.add(before + after).size > mostNames) return void 0;
      values = longer;
    }
    return values;
  };
  const referred = ({ of, name }, folder, depth) => {
    const key = [of, folder, name].join("\n");
    if (known.has(key) || depth >= deepest2) return known.get(key);
    known.set(key, void 0);
    const values = /* @__PURE__ */ new Set();
    for (const [value, from] of sourcesOf(modules, of, name, folder))
      for (const one of valuesOf(value, from, depth + 1) ?? [])
        if (values.add(one).size > mostNames) return void 0;
    if (values.size > 0) known.set(key, values);
    return known.get(key);
  };
  return (block, argument) => {
    const expression = block.attributes.get(argument);
    return expression && valuesOf(expression, block.folder, 0);
  };
}
function nameReader(valuesOf) {
  return (block, cloudType) => {
    const [type = ""] = block.labels;
    const argument = azapi(type, block.attributes) === void 0 ? naming(cloudType, type)?.argument : "name";
    const names = argument === void 0 ? void 0 : valuesOf(block, argument);
    return names && {
      names,
      isLiteral: block.attributes.get(argument).every((part) => typeof part === "string")
    };
  };
}
var azapi = (type, attributes) => azapiType(type, attributes.get("type")?.join(""));
function* sourcesOf(modules, of, name, folder) {
  if (of === "local") for (const value of modules.local(folder, name)) yield [value, folder];
  if (of !== "var") return;
  const calls = modules.callsOf(folder);
  const initial = modules.find(folder, "variable", name)?.attributes.get("default");
  const isGiven = calls.length === 0 ? modules.isGiven(folder, name) : calls.every((call) => makesNone(call) || call.said.has(name));
  if (initial && !isGiven) yield [initial, folder];
  for (const value of modules.assigned(folder, name)) yield [value, folder];
  for (const call of calls) {
    if (makesNone(call)) continue;
    const value = call.attributes.get(name);
    if (value) yield [value, call.folder];
  }
}
function isNeverMade(block, modules, valuesOf) {
  const counts = valuesOf(block, "count");
  if (counts && [...counts].every((one) => one === "0" || one === "false")) return true;
  const calls = modules.callsOf(block.folder);
  return calls.length > 0 && calls.every(makesNone);
}
function placesOf(block, modules, valuesOf) {
  if (!block.labels[0]?.startsWith("aws"))
    return {
      locations: valuesOf(block, "location"),
      groups: valuesOf(block, "resource_group_name")
    };
  const [chosen] = block.attributes.get("provider") ?? [];
  const alias = typeof chosen === "object" ? chosen.name : void 0;
  const providers = modules.providersOf(block.folder).filter((one) => one.labels[0] === "aws" && one.attributes.get("alias")?.join("") === alias);
  return {
    locations: valuesOf(block, "region") ?? (providers.length === 1 ? valuesOf(providers[0], "region") : void 0)
  };
}

// src/declare/terraform-state.ts

var deepestModule = 32;
var longestAddress = 4096;
function readStates(stateFiles) {
  const byId = /* @__PURE__ */ new Map();
  const byFile = /* @__PURE__ */ new Map();
  for (const file of stateFiles) {
    const known = /* @__PURE__ */ new Map();
    byFile.set(file, known);
    for (const { address: said2, values } of instancesIn(file)) {
      if (!said2) continue;
      const key = [...said2.modules, said2.type, said2.name].join("\n");
      const address = known.get(key) ?? said2;
      known.set(key, address);
      for (const id of idsIn(values)) {
        const before = byId.get(id);
        if (!before) byId.set(id, [address]);
        else if (!before.includes(address)) before.push(address);
      }
    }
  }
  return {
    of: (id) => byId.get(sameId(id)) ?? [],
    in: (stateFile) => [...byFile.get(stateFile)?.values() ?? []]
  };
}
function idsIn({ arn, id }) {
  const ids = [arn, id].filter(
    (value) => typeof value === "string" && (value.startsWith("arn:") || /^\/subscriptions\//i.test(value))
  );
  return new Set(ids.map(sameId));
}
function* instancesIn(stateFile) {
  const state = parse(stateFile);
  if (state["version"] === 4)
    for (const resource of objects(state["resources"])) {
      if (resource["mode"] !== "managed") continue;
      for (const instance of objects(resource["instances"])) {
        const values = object(instance["attributes"]);
        yield {
          address: addressOf(resource, String(resource["module"] ?? ""), values, stateFile),
          values
        };
      }
    }
  else if (state["format_version"] !== void 0 && "values" in state)
    yield* shown(object(object(state["values"])["root_module"]), stateFile);
  else
    throw new UserError(
      `${stateFile}: is no Terraform state of version 4 and no "terraform show -json" of one; write it with "terraform state pull > FILE"`
    );
}
function* shown(root, stateFile) {
  const waiting = [root];
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    for (const resource of objects(module["resources"])) {
      if (resource["mode"] !== "managed") continue;
      const values = object(resource["values"]);
      yield {
        address: addressOf(resource, String(module["address"] ?? ""), values, stateFile),
        values
      };
    }
    for (const child of objects(module["child_modules"])) waiting.push(child);
  }
}
function addressOf({ type, name }, module, values, stateFile) {
  if (module.length > longestAddress) return void 0;
  const withoutKeys = module.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^"\]]*)\]/g, "");
  const modules = [...withoutKeys.matchAll(/(?:^|\.)module\.([^.]+)/g)].map(([, one]) => one);
  if (modules.length > deepestModule) return void 0;
  const azureType = azapiType(String(type), values["type"]);
  return {
    modules,
    type: String(type),
    name: String(name),
    stateFile,
    ...azureType !== void 0 && { azureType }
  };
}
function parse(file) {
  let text;
  try {
    text = readFileSync2(file, "utf8");
  } catch (error) {
    const { code, message } = error;
    throw new UserError(
      code === "ENOENT" ? `${file}: no such file; write the Terraform state with "terraform state pull > FILE"` : `${file}: cannot be read (${code ?? message}); name a Terraform state file`
    );
  }
  try {
    return object(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `${file}: is not JSON; a Terraform state is, write it with "terraform state pull > FILE"`
    );
  }
}
function object(value) {
  return Object(value);
}
function objects(value) {
  return Array.isArray(value) ? value.map(object) : [];
}

// src/declare/terraform.ts

var leastShare = 0.5;
function byTerraformState(root, states, modules, namesOf) {
  const rootsOf = /* @__PURE__ */ new Map();
  const roots = rootModules(modules);
  const installed = /* @__PURE__ */ new Map();
  const descendFrom = (folder, address) => {
    let manifest = installed.get(folder);
    if (!manifest) installed.set(folder, manifest = installedModules(root, folder));
    return descend(modules, folder, manifest, address);
  };
  const candidates = (stateFile) => {
    let known = rootsOf.get(stateFile);
    if (known) return known;
    const beside = within(root, resolve2(stateFile, ".."));
    const name = basename(stateFile).replace(/\..*$/, "");
    const named = roots.filter((folder) => posix2.basename(folder) === name);
    if (beside !== void 0 && modules.folders.has(beside)) known = [beside];
    else {
      const addresses = states.in(stateFile);
      known = (named.length > 0 ? named : roots).filter(
        (folder) => addresses.filter((address) => descendFrom(folder, address)).length >= addresses.length * leastShare
      );
    }
    rootsOf.set(stateFile, known);
    return known;
  };
  return (resource) => {
    const { id, type, name } = resource;
    const whole = states.of(id).filter(
      (address) => address.azureType === void 0 ? naming(type, address.type) !== void 0 : address.azureType.toLowerCase() === type.toLowerCase()
    );
    const places = /* @__PURE__ */ new Map();
    for (const address of whole)
      for (const folder of candidates(address.stateFile)) {
        const found2 = descendFrom(folder, address);
        if (found2) places.set(`${found2.block.path}:${found2.block.line}`, found2);
      }
    const found = only([...places.values()]);
    if (!found) return void 0;
    if (!found.call) {
      if (!declares(found.block, type)) return void 0;
      const said2 = namesOf(found.block, type);
      if (said2?.isLiteral && !said2.names.has(name)) return void 0;
    }
    return placed(found.block.path, found.block.line, {
      how: found.call ? "Terraform state: call of its module" : "Terraform state",
      confidence: found.call ? "medium" : "high"
    });
  };
}
function rootModules(modules) {
  return [...modules.folders].filter((folder) => modules.callsOf(folder).length === 0);
}
function descend(modules, rootModule, installed, { modules: path, type, name }) {
  let folder = rootModule;
  for (const [depth, module] of path.entries()) {
    const call = modules.find(folder, "module", module);
    if (!call) return void 0;
    const next = installed.get(path.slice(0, depth + 1).join(".")) ?? localSource(call);
    if (next === void 0 || !modules.folders.has(next)) return { block: call, call: true };
    folder = next;
  }
  const block = modules.find(folder, "resource", type, name);
  return block && { block, call: false };
}
function installedModules(root, rootModule) {
  const file = resolve2(root, rootModule, ".terraform", "modules", "modules.json");
  const text = readText(file);
  if (text === void 0) return /* @__PURE__ */ new Map();
  let manifest;
  try {
    manifest = Object(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return /* @__PURE__ */ new Map();
    throw error;
  }
  return new Map(
    (Array.isArray(manifest.Modules) ? manifest.Modules : []).flatMap(({ Key, Dir }) => {
      const folder = Key && Dir && within(root, resolve2(root, rootModule, Dir));
      return typeof folder === "string" && folder !== "" ? [[Key, folder]] : [];
    })
  );
}
function within(root, folder) {
  const path = relative(root, folder).split(sep).join("/");
  return path === ".." || path.startsWith("../") || /^[A-Za-z]:/.test(path) ? void 0 : path;
}

// src/declare/yor.ts
function yorTags({ labels }, remotes) {
  for (const key of Object.keys(labels)) {
    if (!key.endsWith("git_repo")) continue;
    const prefix = key.slice(0, -"git_repo".length);
    const tag = (name) => Object.hasOwn(labels, prefix + name) ? labels[prefix + name] : void 0;
    if (!remotes.has(`${tag("git_org")}/${tag("git_repo")}`.toLowerCase())) continue;
    const trace = tag("yor_trace")?.toLowerCase();
    return {
      trace: trace !== void 0 && uuid.test(trace) ? trace : void 0,
      file: tag("git_file")?.replace(/^\.?\//, ""),
      name: tag("yor_name")
    };
  }
  return void 0;
}
var uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// src/declare/declare.ts
function declarations({ root, stateFiles }) {
  const live = liveResources();
  const states = readStates(stateFiles);
  let find;
  const prepared = () => {
    const source = sourceOf(repositoryFiles(root));
    if (!source) return () => void 0;
    const valuesOf = valueReader(source.modules);
    const namesOf = nameReader(valuesOf);
    const byState = byTerraformState(root, states, source.modules, namesOf);
    const byYor = yorFinder(source, remotesOf(root));
    const byName = nameFinder(source, namesOf, valuesOf, live);
    return (resource) => byYor(resource) ?? // CloudFormation says of each resource that it made it: no other file declares it.
    (stackOf(resource) ? inTemplate(resource, source) : byState(resource) ?? byName(resource));
  };
  const finder = ({ resource }) => (find ??= prepared())(resource);
  return Object.assign(finder, { see: live.see });
}
function inTemplate(resource, { templates, stackNames }) {
  const { found, how } = byStack(resource, stackOf(resource), templates, stackNames);
  return at(found, {
    how: how === "stack" ? "CloudFormation tags" : "CloudFormation tags and the name",
    confidence: "high"
  });
}
function yorFinder({ modules, templates }, remotes) {
  return (resource) => {
    const tags = yorTags(resource, remotes);
    if (!tags) return void 0;
    const { trace, file, name } = tags;
    const blocks = modules.blocks.filter((block) => declares(block, resource.type));
    if (trace !== void 0) {
      const traced = [
        ...blocks.filter(({ strings }) => strings.some((one) => one.toLowerCase() === trace)),
        ...templates.filter(
          (one) => one.type === resource.type && one.tags.some((tag) => tag.toLowerCase() === trace)
        )
      ];
      if (traced.length > 0) return at(traced, { how: "yor_trace tag", confidence: "high" });
    }
    if (file === void 0 || name === void 0) return void 0;
    return at(
      blocks.filter((block) => block.path === file && block.labels[1] === name),
      { how: "git_file and yor_name tags", confidence: "medium" }
    );
  };
}
function nameFinder({ modules, templates, azure: azure2 }, namesOf, valuesOf, live) {
  const byType = /* @__PURE__ */ new Map();
  const declaredOf = (type) => {
    const names = /* @__PURE__ */ new Map();
    const add = (name, one) => {
      const others = names.get(name);
      if (others) others.push(one);
      else names.set(name, [one]);
    };
    for (const block of modules.blocks)
      if (declares(block, type) && !isNeverMade(block, modules, valuesOf)) {
        const { path, line } = block;
        const one = { path, line, ...placesOf(block, modules, valuesOf) };
        for (const name of namesOf(block, type)?.names ?? []) add(name, one);
      }
    for (const one of [...templates, ...azure2])
      if (one.type.toLowerCase() === type.toLowerCase())
        for (const name of one.names)
          add(name, {
            path: one.path,
            line: one.line,
            locations: one.location === void 0 ? void 0 : /* @__PURE__ */ new Set([one.location]),
            groups: one.group === void 0 ? void 0 : /* @__PURE__ */ new Set([one.group])
          });
    return names;
  };
  return (resource) => {
    const name = nameWithin(resource);
    if (!isTelling(name)) return void 0;
    let names = byType.get(resource.type);
    if (!names) byType.set(resource.type, names = declaredOf(resource.type));
    const place = live.placeOf(resource);
    const fitting = (names.get(name) ?? []).filter((one) => fits(one, place));
    return live.namesakesOf(resource).some((other) => fitting.some((one) => fits(one, other))) ? void 0 : at(fitting, { how: "type and name", confidence: "low" });
  };
}
function fits({ locations, groups }, { location, group }) {
  return isAmong(location, locations) && isAmong(group, groups);
}
var isAmong = (place, said2) => place === void 0 || !said2 || [...said2].some((one) => plainPlace(one) === plainPlace(place));
var plainPlace = (place) => place.replaceAll(/\s/g, "").toLowerCase();
function at(candidates, says) {
  const places = new Map(candidates.map((one) => [`${one.path}:${one.line}`, one]));
  const place = only([...places.values()]);
  return place && placed(place.path, place.line, says);
}
function isTelling(name) {
  if (name.length > 300 || /\s/.test(name)) return false;
  return name.length >= (/^[a-z]+$/i.test(name) ? 10 : 5);
}
export {
  declarations
};
