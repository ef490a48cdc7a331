const { posix } = process.getBuiltinModule("node:path");
const { lstatSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { posix: posix2, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
import {
  UserError,
  sameId
} from "./model.js";

// src/declare/blocks.ts


// src/declare/hcl.ts
function blocksOf(source) {
  const blocks = [];
  let header = [];
  let open;
  let depth = 0;
  let before = [void 0, void 0];
  for (const token of tokensOf(source)) {
    const { kind, text, line } = token;
    if (kind === "punctuation" && "{[(".includes(text)) {
      if (depth === 0 && text === "{" && header[0]?.kind === "word")
        blocks.push(
          open = {
            kind: header[0].text,
            labels: header.slice(1).map((label) => label.text),
            line: header[0].line,
            literals: []
          }
        );
      depth++;
    } else if (kind === "punctuation" && "}])".includes(text)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        open = void 0;
        header = [];
      }
    } else if (depth === 0) {
      header = kind === "punctuation" ? [] : [...header, token];
    } else if (kind === "literal") {
      const [name, equals] = before;
      const key = depth === 1 && equals?.text === "=" && name?.kind === "word" ? name.text : void 0;
      open?.literals.push({ text, line, ...key !== void 0 && { key } });
    }
    if (text !== "\n") before = [before[1], token];
  }
  return blocks;
}
var patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  heredoc: /<<-?([A-Za-z_][\w-]*)[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\.|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y
};
function* tokensOf(source) {
  let at = 0;
  let line = 1;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) {
      at += match[0].length;
      for (const character of match[0]) if (character === "\n") line++;
    }
    return match;
  };
  while (at < source.length) {
    if (take(patterns.skipped)) continue;
    const heredoc = take(patterns.heredoc);
    if (heredoc) {
      take(new RegExp(`[\\s\\S]*?(?:^[^\\S\\n]*${heredoc[1]}[^\\S\\n]*$|$(?![\\s\\S]))`, "my"));
      continue;
    }
    const started = line;
    const word = take(patterns.word);
    if (word) {
      yield { kind: "word", text: word[0], line: started };
      continue;
    }
    const character = source[at];
    if (character === '"') {
      const { text, whole } = stringAt();
      yield { kind: whole ? "literal" : "template", text, line: started };
      continue;
    }
    at++;
    if (character === "\n") line++;
    yield { kind: "punctuation", text: character, line: started };
  }
  function stringAt() {
    at++;
    let text = "";
    let whole = true;
    while (at < source.length) {
      const part = take(patterns.plain);
      if (part) text += part[0].startsWith("\\") ? part[0].slice(1) : part[0];
      else if (source[at] === '"') {
        at++;
        break;
      } else if (source[at] === "\n") break;
      else {
        whole = false;
        at += 2;
        interpolation();
      }
    }
    return { text, whole };
  }
  function interpolation() {
    for (let depth = 1; depth > 0 && at < source.length; ) {
      if (take(patterns.skipped)) continue;
      const character = source[at];
      if (character === '"') {
        stringAt();
        continue;
      }
      if (character === "{") depth++;
      if (character === "}") depth--;
      if (character === "\n") line++;
      at++;
    }
  }
}

// src/declare/blocks.ts
function modulesOf(files) {
  const paths = Map.groupBy(files.paths(".tf"), folderOf);
  const read = /* @__PURE__ */ new Map();
  const blocks = (folder) => {
    let known = read.get(folder);
    if (!known) {
      known = (paths.get(folder) ?? []).flatMap(
        (path) => blocksOf(files.read(path) ?? "").map((block) => ({ ...block, path }))
      );
      read.set(folder, known);
    }
    return known;
  };
  return {
    folders: [...paths.keys()],
    blocks,
    // Terraform allows one of a name in a module; where a broken module has two, neither is pointed to.
    find: (folder, kind, ...labels) => only(
      blocks(folder).filter(
        (block) => block.kind === kind && block.labels.join("\n") === labels.join("\n")
      )
    )
  };
}
function only(candidates) {
  return candidates.length === 1 ? candidates[0] : void 0;
}
function folderOf(path) {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}

// src/declare/cloudformation.ts
import { LineCounter, isMap, isScalar, parseDocument } from "./vendor/yaml.js";

// src/declare/place.ts
function placed(path, startLine, { how, confidence }) {
  const uri = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return { uri, startLine, how, confidence };
}

// src/declare/cloudformation.ts
function byCloudFormationTags({ type, labels }, templates) {
  const id = labels["aws:cloudformation:logical-id"];
  if (id === void 0) return void 0;
  const fitting = (templates().get(id) ?? []).filter((one) => one.type === type);
  const declared = only(fitting) ?? only(fitting.filter(({ path }) => isOf(path, labels)));
  return declared && placed(declared.path, declared.line, { how: "CloudFormation tags", confidence: "high" });
}
function isOf(path, labels) {
  const stack = labels["aws:cloudformation:stack-name"]?.toLowerCase();
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\..*$/, "").toLowerCase();
  return stack !== void 0 && (stack === name || stack.endsWith(`-${name}`) || stack.startsWith(`${name}-`));
}
function templatesOf(files) {
  const declared = /* @__PURE__ */ new Map();
  for (const path of files.paths(".yml", ".yaml", ".json", ".template")) {
    const text = files.read(path);
    if (text === void 0 || !text.includes("Resources") || !text.includes("AWS::")) continue;
    for (const [id, one] of resourcesIn(path, text))
      declared.set(id, [...declared.get(id) ?? [], one]);
  }
  return declared;
}
function* resourcesIn(path, text) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent"
  });
  const resources = isMap(document.contents) ? document.contents.get("Resources", true) : void 0;
  if (!isMap(resources)) return;
  for (const { key, value } of resources.items) {
    if (!isScalar(key) || !isMap(value)) continue;
    const type = value.get("Type");
    const line = lines.linePos(key.range?.[0] ?? 0).line;
    yield [String(key.value), { path, line, type: typeof type === "string" ? type : void 0 }];
  }
}

// src/declare/files.ts


var largestFile = 1024 * 1024;
var mostFiles = 2e4;
var mostFolders = 2e4;
var skippedFolders = /* @__PURE__ */ new Set([
  ".git",
  ".github",
  ".terraform",
  ".terragrunt-cache",
  "cdk.out",
  "node_modules"
]);
var declaring = /\.(?:tf|bicep|json|ya?ml|template)$/i;
var skippedFiles = /^(?:data-boundary\.ya?ml|package(?:-lock)?\.json|tsconfig.*\.json|pnpm-lock\.yaml|composer\.json)$/i;
function repositoryFiles(root) {
  let found;
  return {
    paths: (...extensions) => {
      found ??= walk(root);
      return found.filter(
        (path) => extensions.some((extension) => path.toLowerCase().endsWith(extension))
      );
    },
    read: (path) => readText(join(root, path))
  };
}
function walk(root) {
  const files = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    if (++seen > mostFolders || files.length >= mostFiles) break;
    const entries = readFolder(join(root, folder));
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) folders.push(path);
      else if (entry.isFile() && declaring.test(entry.name) && !skippedFiles.test(entry.name))
        files.push(path);
    }
  }
  return files.slice(0, mostFiles).sort();
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

// src/declare/text.ts
import { Lexer } from "./vendor/yaml.js";
var literalsIn = {
  ".tf": terraform,
  ".bicep": bicep,
  ".json": json,
  ".template": json,
  ".yml": yaml,
  ".yaml": yaml
};
var declaringBlocks = /* @__PURE__ */ new Set(["resource", "module", "locals", "variable"]);
function* terraform(source) {
  for (const { kind, line, literals } of blocksOf(source)) {
    if (!declaringBlocks.has(kind)) continue;
    const whole = kind === "resource" || kind === "module";
    for (const literal of literals) yield { text: literal.text, line: whole ? line : literal.line };
  }
}
function* bicep(source) {
  const parts = /'''[\s\S]*?'''|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|^(resource|module|param|var|output)\b[^\n]*/gm;
  let header;
  const lineAt = lineCounter(source);
  for (let match = parts.exec(source); match; match = parts.exec(source)) {
    const [all, literal, kind] = match;
    const line = lineAt(match.index);
    if (kind !== void 0) {
      header = { kind, line, text: all };
      parts.lastIndex = match.index + kind.length;
    } else if (literal !== void 0 && header && !literal.includes("${")) {
      const reference = header.kind === "output" || /\bexisting\s*=/.test(header.text);
      const whole = header.kind === "resource" || header.kind === "module";
      if (!reference) yield { text: literal, line: whole ? header.line : line };
    }
  }
}
function* json(source) {
  if (isReport(source)) return;
  const lineAt = lineCounter(source);
  for (const match of source.matchAll(/"((?:[^"\\\n]|\\.)*)"(\s*:)?/g))
    if (match[2] === void 0) yield { text: match[1], line: lineAt(match.index) };
}
function isReport(source) {
  return /"(?:lineage|format_version|terraform_version)"\s*:/.test(source) || /"\$schema"\s*:\s*"[^"]*(?:sarif|data-boundary)/.test(source.slice(0, 2e3)) || /^\s*\[/.test(source) && /"provider"\s*:\s*"(?:aws|azure)"/.test(source);
}
function* yaml(source) {
  let line = 1;
  let last;
  for (const token of new Lexer().lex(source)) {
    if (token === "" || /^[ \t]+$/.test(token)) continue;
    if (token === ":") last = void 0;
    else {
      if (last) yield last;
      last = void 0;
      if (/^(?:["'][\s\S]*["']|[A-Za-z0-9][^\n]*)$/.test(token))
        last = { text: token.replace(/^(["'])([\s\S]*)\1$/, "$2"), line };
    }
    for (const character of token) if (character === "\n") line++;
  }
  if (last) yield last;
}
function lineCounter(source) {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (source[at] === "\n") line++;
    return line;
  };
}

// src/declare/literal.ts
function literalsOf(files) {
  const literals = /* @__PURE__ */ new Map();
  for (const [extension, read] of Object.entries(literalsIn))
    for (const path of files.paths(extension))
      for (const { text, line } of read(files.read(path) ?? "")) {
        if (!isTelling(text)) continue;
        const known = literals.get(text);
        if (known === void 0) literals.set(text, { path, line });
        else if (known !== "several" && (known.path !== path || known.line !== line))
          literals.set(text, "several");
      }
  return literals;
}
function byName({ name }, literals) {
  if (!isTelling(name)) return void 0;
  const place = literals().get(name);
  return place === void 0 || place === "several" ? void 0 : placed(place.path, place.line, { how: "name as a literal", confidence: "low" });
}
function isTelling(name) {
  if (name.length > 300 || /\s/.test(name)) return false;
  return name.length >= (/^[a-z]+$/i.test(name) ? 10 : 5);
}

// src/declare/terraform.ts


// src/declare/terraform-state.ts

function readStates(stateFiles) {
  const addresses = /* @__PURE__ */ new Map();
  for (const file of stateFiles)
    for (const { address, values } of instancesIn(file))
      for (const id of idsIn(values)) {
        const known = addresses.get(id);
        addresses.set(id, known ? better(known, address) : address);
      }
  return new Map(
    [...addresses].filter((entry) => entry[1] !== "several")
  );
}
function better(one, other) {
  if (one === "several") return one;
  if (sameAddress(one, other)) return one;
  if (other.type.startsWith(`${one.type}_`)) return one;
  if (one.type.startsWith(`${other.type}_`)) return other;
  return "several";
}
function sameAddress(one, other) {
  return one.type === other.type && one.name === other.name && one.modules.join("\n") === other.modules.join("\n");
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
      const address = addressOf(resource, String(resource["module"] ?? ""), stateFile);
      for (const instance of objects(resource["instances"]))
        yield { address, values: object(instance["attributes"]) };
    }
  else if (state["format_version"] !== void 0 && "values" in state)
    yield* shown(object(object(state["values"])["root_module"]), stateFile);
  else
    throw new UserError(
      `${stateFile}: is no Terraform state of version 4 and no "terraform show -json" of one; write it with "terraform state pull > FILE"`
    );
}
function* shown(module, stateFile) {
  for (const resource of objects(module["resources"]))
    if (resource["mode"] === "managed")
      yield {
        address: addressOf(resource, String(module["address"] ?? ""), stateFile),
        values: object(resource["values"])
      };
  for (const child of objects(module["child_modules"])) yield* shown(child, stateFile);
}
function addressOf({ type, name }, module, stateFile) {
  const withoutKeys = module.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]/g, "");
  const modules = [...withoutKeys.matchAll(/(?:^|\.)module\.([^.]+)/g)].map(([, one]) => one);
  return { modules, type: String(type), name: String(name), stateFile };
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
function byTerraformState(root, stateFiles) {
  const addresses = readStates(stateFiles);
  const roots = /* @__PURE__ */ new Map();
  return (resource, modulesNow) => {
    const address = addresses.get(sameId(resource.id));
    if (!address) return void 0;
    const modules = modulesNow();
    let candidates = roots.get(modules);
    if (!candidates) roots.set(modules, candidates = rootModules(modules));
    const found = locate(root, modules, candidates, address);
    return found && placed(found.block.path, found.block.line, {
      how: found.call ? "Terraform state: call of its module" : "Terraform state",
      confidence: found.call ? "medium" : "high"
    });
  };
}
function locate(root, modules, candidates, address) {
  const beside = within(root, resolve(address.stateFile, ".."));
  if (beside !== void 0 && modules.folders.includes(beside)) {
    const found2 = descend(root, modules, beside, address);
    if (found2) return found2;
  }
  const found = candidates.flatMap((folder) => descend(root, modules, folder, address) ?? []);
  const places = new Map(found.map((one) => [`${one.block.path}:${one.block.line}`, one]));
  return only([...places.values()]);
}
function rootModules(modules) {
  const called = new Set(
    modules.folders.flatMap(
      (folder) => modules.blocks(folder).flatMap((block) => block.kind === "module" ? localSource(folder, block) ?? [] : [])
    )
  );
  return modules.folders.filter((folder) => !called.has(folder));
}
function descend(root, modules, rootModule, { modules: path, type, name }) {
  const installed = installedModules(root, rootModule);
  let folder = rootModule;
  for (const [depth, module] of path.entries()) {
    const call = modules.find(folder, "module", module);
    if (!call) return void 0;
    const next = installed.get(path.slice(0, depth + 1).join(".")) ?? localSource(folder, call);
    if (next === void 0 || !modules.folders.includes(next)) return { block: call, call: true };
    folder = next;
  }
  const block = modules.find(folder, "resource", type, name);
  return block && { block, call: false };
}
function installedModules(root, rootModule) {
  const file = resolve(root, rootModule, ".terraform", "modules", "modules.json");
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
      const folder = Key && Dir && within(root, resolve(root, rootModule, Dir));
      return typeof folder === "string" && folder !== "" ? [[Key, folder]] : [];
    })
  );
}
function localSource(folder, call) {
  const source = call.literals.find(({ key }) => key === "source")?.text;
  if (!source?.startsWith("./") && !source?.startsWith("../")) return void 0;
  const path = posix2.normalize(posix2.join(folder, source)).replace(/\/$/, "");
  return path === "." ? "" : path;
}
function within(root, folder) {
  const path = relative(root, folder).split(sep).join("/");
  return path === ".." || path.startsWith("../") || /^[A-Za-z]:/.test(path) ? void 0 : path;
}

// src/declare/yor.ts
var uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
function tracesOf(files, modules) {
  const traces = /* @__PURE__ */ new Map();
  for (const path of files.paths(".tf", ".yml", ".yaml", ".json", ".bicep", ".template")) {
    const text = files.read(path);
    if (!text?.includes("yor_trace")) continue;
    for (const [index, line] of text.split("\n").entries())
      for (const [trace] of line.matchAll(uuid)) {
        const at = { path, line: blockAt(modules, path, index + 1) ?? index + 1 };
        traces.set(trace.toLowerCase(), [...traces.get(trace.toLowerCase()) ?? [], at]);
      }
  }
  return traces;
}
function blockAt(modules, path, line) {
  if (!path.endsWith(".tf")) return void 0;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  return modules.blocks(folder).findLast((block) => block.path === path && block.line <= line)?.line;
}
function byYorTags({ labels }, { modules, traces }) {
  const trace = labelNamed(labels, "yor_trace");
  const place = trace === void 0 ? void 0 : only(traces().get(trace.toLowerCase()) ?? []);
  if (place) return placed(place.path, place.line, { how: "yor_trace tag", confidence: "high" });
  const file = labelNamed(labels, "git_file")?.replace(/^\.?\//, "");
  const name = labelNamed(labels, "yor_name");
  if (file === void 0 || name === void 0 || !file.endsWith(".tf")) return void 0;
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  const block = only(
    modules().blocks(folder).filter(
      ({ path, kind, labels: [, own] }) => path === file && kind === "resource" && own === name
    )
  );
  return block && placed(block.path, block.line, { how: "git_file and yor_name tags", confidence: "medium" });
}
function labelNamed(labels, name) {
  const key = Object.keys(labels).find((one) => one === name || one.endsWith(`_${name}`));
  return key === void 0 ? void 0 : labels[key];
}

// src/declare/declare.ts
function declarations({
  root,
  stateFiles
}) {
  const files = repositoryFiles(root);
  const modules = once(() => modulesOf(files));
  const templates = once(() => templatesOf(files));
  const literals = once(() => literalsOf(files));
  const traces = once(() => tracesOf(files, modules()));
  const byState = byTerraformState(root, stateFiles);
  return ({ resource }) => byYorTags(resource, { modules, traces }) ?? byCloudFormationTags(resource, templates) ?? byState(resource, modules) ?? byName(resource, literals);
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
export {
  declarations
};
