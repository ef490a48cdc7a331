const { join, resolve } = process.getBuiltinModule("node:path");
let hash_taken;
const hash = (...all) => (hash_taken ??= process.getBuiltinModule("node:crypto").hash)(...all);
const { posix } = process.getBuiltinModule("node:path");
const { basename: basename2 } = process.getBuiltinModule("node:path");
const { basename, posix: posix3 } = process.getBuiltinModule("node:path");
const { posix: posix2 } = process.getBuiltinModule("node:path");
const { readFileSync } = process.getBuiltinModule("node:fs");
const { basename: basename3, posix: posix4, relative, resolve: resolve2, sep } = process.getBuiltinModule("node:path");
import {
  byStack,
  movedTemplates,
  samStackNames,
  samStacks,
  stackOf,
  templateResources
} from "./declare-stack-name.js";
import {
  factsOf,
  providerOfId
} from "./providers.js";

// src/declare/declare.ts
import { repositoryFiles } from "./terraform-plan.js";

// src/declare/git.ts

import { readText } from "./terraform-plan.js";
function remotesOf(root) {
  const remotes = /* @__PURE__ */ new Set();
  let inRemote = false;
  for (const line of (readText(join(gitFolder(root), "config")) ?? "").split("\n")) {
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
  const at2 = join(root, ".git");
  const [, folder] = /^gitdir: (.+)$/m.exec(readText(at2, 4096) ?? "") ?? [];
  if (folder === void 0) return at2;
  const own = resolve(root, folder.trim());
  const common = readText(join(own, "commondir"), 4096)?.trim();
  return common === void 0 ? own : resolve(own, common);
}

// src/declare/live.ts

import { sameId } from "./cli.js";
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
${place.group}
${place.account}`;
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
  const { ids, places } = factsOf(resource.provider);
  const listed = ids.regionOf(resource.id) ?? resource.location;
  return {
    location: listed !== void 0 && places.isComparable(listed) ? listed : void 0,
    group: ids.groupOf(resource.id),
    account: resource.scope
  };
}
var short = (text) => Number.parseInt(hash("sha256", text).slice(0, 13), 16) || 1;
function nameWithin({ provider, id, type, name }) {
  return factsOf(provider).ids.nameWithin(id, type, name);
}

// src/declare/modules.ts

var wraps = /* @__PURE__ */ new Set(["include", "generate", "component", "deployment"]);
function modulesOf(files) {
  const blocks = [];
  const assigned2 = /* @__PURE__ */ new Map();
  const chosen = /* @__PURE__ */ new Map();
  const paths = new Set(files.map(({ path }) => path));
  let isWrapped = false;
  const locals = /* @__PURE__ */ new Map();
  for (const { path, hcl } of files) {
    const folder = folderOf(path);
    if (path.endsWith(".tfvars") || path.endsWith(".tfvars.json"))
      for (const name of hcl.said) {
        const value = hcl.attributes.get(name) ?? [{ of: "", name: "" }];
        if (/(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(path))
          push(assigned2, `${folder}
${name}`, value);
        else push(chosen, name, { folder, value });
      }
    else if (path.endsWith(".hcl"))
      isWrapped ||= /(?:^|\/)terragrunt[^/]*\.hcl$/.test(path) || hcl.said.has("inputs") || hcl.blocks.some(({ kind }) => wraps.has(kind));
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
  const remote = new Set(
    blocks.flatMap(({ kind, attributes }) => {
      const [source] = kind === "module" && attributes.get("source") || [];
      const [, folder] = typeof source === "string" && /[^:]\/\/([^?]+?)\/?(?:\?|$)/.exec(source) || [];
      return folder === void 0 ? [] : [folder];
    })
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
    assigned(folder, name) {
      const named = chosen.get(name);
      if (named) {
        const own = named.filter((one) => one.folder === folder);
        return { values: own.map(({ value }) => value), isWhole: false };
      }
      const values = assigned2.get(`${folder}
${name}`) ?? [];
      return values.length > 1 ? { values: [], isWhole: false } : { values, isWhole: true };
    },
    isUnique: ({ path, folder, kind, labels }) => byAddress.get([folder, kind, ...labels].join("\n"))?.length === 1 && // OpenTofu reads main.tofu instead of main.tf.
    !(/\.tf(?:\.json)?$/.test(path) && paths.has(path.replace(/\.tf(?=$|\.json$)/, ".tofu"))),
    isCalledFromAfar: (folder) => remote.has(folder),
    providersOf: (folder) => providers.get(folder) ?? [],
    local: (folder, name) => locals.get(`${folder}
${name}`) ?? [],
    isWrapped
  };
}
function terraformJson(path, root) {
  const attributes = attributesOf(root);
  const said2 = new Set(root.entries?.keys());
  if (path.endsWith(".tfvars.json")) return { blocks: [], attributes, said: said2 };
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
  return { blocks, attributes: /* @__PURE__ */ new Map(), said: said2 };
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

// src/declare/declare.ts
import { placed as placed2 } from "./scan.js";

// src/declare/source.ts


// src/declare/declared.ts
var byItself = { parameter: (_, initial) => initial, isDoubtful: false };
var ofGroup = "resourceGroup().location";

// src/declare/arm.ts
function isArmTemplate(root) {
  return /\/(?:\w*deploymentTemplate)\.json#?$/i.test(root.entries?.get("$schema")?.text ?? "");
}
function* armResources(path, root, deployed = byItself) {
  const section = (name) => root.entries?.get(name)?.entries ?? /* @__PURE__ */ new Map();
  const parameters = section("parameters");
  const variables = section("variables");
  const valueOf = (said2) => {
    const [, from, name] = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/.exec(said2.slice(0, 300)) ?? [];
    if (from === void 0) return literal(said2);
    if (from === "variables") return literal(variables.get(name)?.text);
    const initial = parameters.get(name)?.entries?.get("defaultValue")?.text;
    return literal(deployed.parameter(name, literal(initial)));
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
      const condition = entries.get("condition")?.text;
      if (/^(?:false|\[\s*false\(\)\s*\])$/i.test(condition ?? "")) continue;
      const name = valueOf(said2);
      const inside = above && !own.includes(".");
      const [before] = above?.names ?? [];
      const full = inside ? before && name && `${before}/${name}` : name;
      const location = entries.get("location")?.text ?? ofGroup;
      const where = valueOf(location);
      const declared = {
        path,
        line: resource.line,
        type: inside ? `${above.type}/${own}` : own,
        names: new Set(full === void 0 ? [] : [full]),
        locations: where === void 0 || where === ofGroup ? void 0 : /* @__PURE__ */ new Set([where]),
        isDoubtful: deployed.isDoubtful || above?.isDoubtful === true || where === void 0 || condition !== void 0 && condition !== "true" || entries.has("copy") || entries.has("scope")
      };
      yield declared;
      waiting.push({ tree: entries.get("resources"), above: declared });
    }
  }
}
function literal(said2) {
  if (said2 !== void 0 && /^\[\s*resourceGroup\(\)\.location\s*\]$/i.test(said2)) return ofGroup;
  return said2?.startsWith("[") ? void 0 : said2;
}
function* armDeployments(root) {
  const waiting = [root.entries?.get("resources")];
  for (let tree = waiting.pop(); tree; tree = waiting.pop())
    for (const { entries } of tree.items ?? tree.entries?.values() ?? []) {
      if (entries?.get("resources")) waiting.push(entries.get("resources"));
      if (!/^Microsoft\.Resources\/deployments$/i.test(entries?.get("type")?.text ?? "")) continue;
      const properties = entries.get("properties")?.entries;
      const link = properties?.get("templateLink")?.entries;
      const said2 = link?.get("relativePath")?.text ?? link?.get("uri")?.text ?? "";
      yield {
        file: /[\w.-]+\.json/i.exec(said2.slice(0, 500))?.[0],
        parameters: [...properties?.get("parameters")?.entries?.keys() ?? []]
      };
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

// src/declare/azure-deployments.ts


// src/declare/bicep.ts


// src/declare/bicep-tokens.ts
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
    let whole2 = true;
    while (at2 < source.length) {
      const character = source[at2];
      if (character === "\n") break;
      at2++;
      if (inString) {
        if (character === "\\") text += source[at2++] ?? "";
        else if (character === "'") {
          if (braces.length === 0) return { kind: whole2 ? "string" : "other", text };
          inString = false;
        } else if (character === "$" && source[at2] === "{") {
          at2++;
          whole2 = false;
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

// src/declare/bicep.ts
function bicepResources(path, source, deployed = byItself) {
  const values = /* @__PURE__ */ new Map();
  const symbols = /* @__PURE__ */ new Map();
  for (const statement of statementsOf(source)) {
    const [keyword, symbol, ...rest] = statement;
    if (keyword?.kind !== "word" || symbol?.kind !== "word") continue;
    if (keyword.text === "param" || keyword.text === "var") {
      const initial = assigned(rest);
      const text = keyword.text === "var" ? initial : deployed.parameter(symbol.text, initial);
      if (text !== void 0) values.set(symbol.text, text);
    } else if (keyword.text === "resource" && rest[0]?.kind === "string")
      symbols.set(symbol.text, symbolOf(keyword.line, rest[0].text, rest.slice(1)));
  }
  const valueOf = (token) => token?.kind === "word" ? values.get(token.text) : token?.kind === "string" ? token.text : void 0;
  const nameOf = ({ name, parent, type }) => {
    const own = valueOf(name);
    if (own === void 0 || type.split("/").length <= 2 || own.includes("/")) return own;
    const above = parent && symbols.get(parent.text);
    const before = above && above.parent === void 0 ? nameOf(above) : void 0;
    return before === void 0 ? void 0 : `${before}/${own}`;
  };
  return [...symbols.values()].flatMap((symbol) => {
    const name = symbol.isExisting || symbol.isNever ? void 0 : nameOf(symbol);
    if (name === void 0) return [];
    const { line, type, location } = symbol;
    const where = location ? valueOf(location) : ofGroup;
    const locations = where === void 0 || where === ofGroup ? void 0 : /* @__PURE__ */ new Set([where]);
    const isDoubtful = deployed.isDoubtful || symbol.isDoubtful || where === void 0;
    return [{ path, line, type, names: /* @__PURE__ */ new Set([name]), locations, isDoubtful }];
  });
}
function bicepCalls(path, source) {
  return [...statementsOf(source)].flatMap(
    ([keyword, symbol, file, ...rest]) => keyword?.text === "module" && symbol?.kind === "word" && file?.kind === "string" ? [
      {
        file: posix2.join(posix2.dirname(path), file.text),
        isDoubtful: symbolOf(keyword.line, file.text, rest).isDoubtful
      }
    ] : []
  );
}
function bicepParameters(path, source) {
  let file;
  const values = /* @__PURE__ */ new Map();
  for (const [keyword, second, ...rest] of statementsOf(source))
    if (keyword?.text === "using" && second?.kind === "string")
      file = posix2.join(posix2.dirname(path), second.text);
    else if (keyword?.text === "param" && second?.kind === "word")
      values.set(second.text, assigned(rest));
  return { file, values };
}
function assigned(tokens) {
  const at2 = tokens.findIndex(({ text, kind }) => text === "=" && kind === "punctuation");
  const [value, ...more] = at2 < 0 ? [] : tokens.slice(at2 + 1);
  if (value?.kind === "string" && more.length === 0) return value.text;
  return value && isOfGroup([value, ...more]) ? ofGroup : void 0;
}
var isOfGroup = (tokens) => tokens.length === 5 && tokens.map(({ text }) => text).join("") === ofGroup;
function symbolOf(line, header, rest) {
  const first = rest.filter(({ text }) => text !== "\n").slice(0, 6);
  const begin = first.map(({ text }) => text).join("");
  const symbol = {
    type: header.replace(/@.*$/, ""),
    line,
    isExisting: first[0]?.text === "existing",
    isNever: begin.startsWith("=if(false)"),
    isDoubtful: !begin.startsWith("={") && !begin.startsWith("=if(true){")
  };
  let depth = 0;
  let body = 0;
  for (const [i, { kind, text }] of rest.entries()) {
    if (kind === "punctuation" && "{[(".includes(text)) {
      depth++;
      if (text === "{" && body === 0) body = depth;
    } else if (kind === "punctuation" && "}])".includes(text)) depth--;
    else if (depth === body && body > 0 && kind === "word" && rest[i - 1]?.text !== "." && rest[i + 1]?.text === ":") {
      if (text === "scope") symbol.isDoubtful = true;
      if (text !== "name" && text !== "parent" && text !== "location") continue;
      const value = rest[i + 2];
      const after = rest[i + 3]?.text;
      const isWhole = after === "\n" || after === "}" || after === ",";
      if (isWhole && (value?.kind === "string" || value?.kind === "word")) symbol[text] = value;
      else if (text === "location")
        symbol.location = isOfGroup(rest.slice(i + 2, i + 7)) ? { kind: "string", text: ofGroup, line } : { kind: "other", text: "", line };
    }
  }
  return symbol;
}

// src/declare/or-nothing.ts
function orNothing(read) {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
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

// src/declare/azure-deployments.ts
function azureDeployments(files) {
  const given = [];
  const calls = /* @__PURE__ */ new Map();
  const deployed = /* @__PURE__ */ new Set();
  const each = (ending, take) => {
    for (const path of files.paths(ending)) {
      const text = files.read(path);
      if (text !== void 0) orNothing(() => take(path, text));
    }
  };
  each(".bicepparam", (path, text) => {
    const { file, values } = bicepParameters(path, text);
    given.push({ isFor: (template) => template === file, values });
  });
  each(".bicep", (path, text) => {
    for (const call of bicepCalls(path, text)) {
      const others = calls.get(call.file) ?? [];
      calls.set(call.file, others);
      others.push({ from: path, call });
    }
  });
  each(".json", (path, text) => {
    if (!/deployment(?:Parameters|Template)\.json/i.test(text)) return;
    for (const tree of treesOf(path, text)) {
      const values = armParameters(tree);
      if (values)
        given.push({
          isFor: (template) => path.startsWith(template.replace(/\.\w+$/, ".")),
          values
        });
      if (!isArmTemplate(tree)) continue;
      for (const { file, parameters } of armDeployments(tree)) {
        if (file !== void 0) deployed.add(file);
        given.push({
          isFor: () => false,
          values: new Map(parameters.map((name) => [name, void 0]))
        });
      }
    }
  });
  const byName = /* @__PURE__ */ new Map();
  for (const one of given)
    for (const [name, value] of one.values) {
      const others = byName.get(name.toLowerCase()) ?? [];
      byName.set(name.toLowerCase(), others);
      others.push({ one, value });
    }
  const isMoved = (file, seen = /* @__PURE__ */ new Set()) => {
    if (seen.has(file)) return false;
    seen.add(file);
    return (calls.get(file) ?? []).some(({ from, call }) => call.isDoubtful || isMoved(from, seen));
  };
  return (template) => {
    const isCalled = calls.has(template) || deployed.has(basename(template));
    return {
      isDoubtful: deployed.has(basename(template)) || isMoved(posix3.normalize(template)),
      parameter(name, initial) {
        if (isCalled) return void 0;
        const all = byName.get(name.toLowerCase()) ?? [];
        const own = all.filter(({ one }) => one.isFor(template));
        const expected = own.length > 0 ? own[0].value : initial;
        return all.every(({ value }) => value === expected) ? expected : void 0;
      }
    };
  };
}

// src/declare/hcl-expression.ts
function expressionOf(tokens) {
  const [first, open] = tokens;
  if (first?.kind === "string") return tokens.length > 1 ? void 0 : first.value;
  if (first?.text === "toset" && open?.text === "(" && tokens.at(-1)?.text === ")")
    return tokens[2]?.kind === "word" && tokens[2].text !== "toset" ? expressionOf(tokens.slice(2, -1)) : void 0;
  if (first?.kind !== "word" || tokens.length > 7) return void 0;
  const isPath = tokens.every(
    ({ kind, text }, i) => i % 2 === 0 ? kind === "word" : text === "."
  );
  const [of, ...path] = tokens.filter((_, i) => i % 2 === 0).map(({ text }) => text);
  if (!isPath || tokens.length % 2 === 0) return void 0;
  if (path.length === 1) return [{ of, name: path[0] }];
  const isData = of === "data";
  if (path.length !== (isData ? 3 : 2) || notResources.has(of)) return void 0;
  return [{ of: isData ? of : "resource", name: (isData ? path : [of, ...path]).join("\n") }];
}
var notResources = /* @__PURE__ */ new Set([
  "var",
  "local",
  "each",
  "module",
  "path",
  "self"
]);
function nothingIn(tokens) {
  if (tokens.length > 6 || tokens.some(({ kind }) => kind === "string")) return void 0;
  const text = tokens.map((token) => token.text).join("");
  return /^(?:\d{1,4}|\{\}|\[\]|toset\(\[\]\))$/.test(text) ? [text] : void 0;
}
function someIn(tokens) {
  const begin = tokens.slice(0, 4).map(({ kind, text: text2 }) => kind === "string" ? '"' : kind === "word" ? `${text2} ` : text2);
  const text = begin.join("").replaceAll("\n", "");
  return /^(?:(?:toset \()?\["|\{(?:"|(?!for )\w+ )[=:])/.test(text) ? [someOf] : void 0;
}
var someOf = "{...}";

// src/declare/hcl.ts
import { tokensOf as tokensOf2 } from "./terraform-plan.js";
function readHcl(source) {
  const blocks = [];
  const attributes = /* @__PURE__ */ new Map();
  const said2 = /* @__PURE__ */ new Set();
  let header = [];
  let open;
  let depth = 0;
  let assigned2;
  let before;
  const settle = () => {
    const value = assigned2 && (expressionOf(assigned2.tokens) ?? nothingIn(assigned2.tokens) ?? someIn(assigned2.tokens));
    if (value) (open?.attributes ?? attributes).set(assigned2.name, value);
    assigned2 = void 0;
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
      if (depth === 0 && text === "{" && header[0]?.kind === "word" && !assigned2)
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
      else if (depth === 1 && text === "{" && open && !assigned2 && before)
        open.said.add(before.text);
      assigned2?.tokens.push(token);
      depth++;
    } else if (kind === "punctuation" && "}])".includes(text)) {
      if (depth === assigned2?.depth && text === "}") settle();
      assigned2?.tokens.push(token);
      depth = Math.max(0, depth - 1);
      if (depth === 0) {
        open = void 0;
        header = [];
      }
    } else if (text === "\n" && kind === "punctuation") {
      if (depth === assigned2?.depth) settle();
      if (depth === 0) header = [];
    } else if (text === "=" && kind === "punctuation" && depth === (open ? 1 : 0) && !assigned2) {
      if (before?.kind === "word" && before.line === line) {
        assigned2 = { name: before.text, depth, tokens: [] };
        (open?.said ?? said2).add(before.text);
      }
      header = [];
    } else {
      if (assigned2) assigned2.tokens.push(token);
      else if (depth === 0) header = kind === "punctuation" ? [] : [...header.slice(-8), token];
      if (kind === "string" && open && token.value?.every((part) => typeof part === "string"))
        open.strings.push(text);
    }
    before = token;
  }
  settle();
  return { blocks, attributes, said: said2 };
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
  each(
    files.paths(".tf", ".tofu", ".tfvars", ".hcl"),
    (path, text) => terraform.push({ path, hcl: readHcl(text) })
  );
  const moved = /* @__PURE__ */ new Set();
  const deployedAs = azureDeployments(files);
  const ofStacks = samStacks(files);
  each(
    files.paths(".bicep"),
    (path, text) => azure2.push(...bicepResources(path, text, deployedAs(path)))
  );
  each(files.paths(".json", ".yml", ".yaml", ".template"), (path, text) => {
    if (/\.(?:tf|tofu|tfvars)\.json$/.test(path))
      for (const tree of treesOf(path, text))
        terraform.push({ path, hcl: terraformJson(path, tree) });
    else if (text.includes("AWS::") || /deploymentTemplate\.json/i.test(text))
      for (const tree of treesOf(path, text)) {
        templates.push(...templateResources(path, tree, ofStacks(path)));
        for (const file of movedTemplates(tree)) moved.add(file);
        if (isArmTemplate(tree)) azure2.push(...armResources(path, tree, deployedAs(path)));
      }
  });
  const stackNames = samStackNames(files);
  return files.isWhole() ? {
    modules: modulesOf(terraform),
    templates: templates.map(
      (one) => moved.has(basename2(one.path)) ? { ...one, isDoubtful: true } : one
    ),
    stackNames,
    azure: azure2
  } : void 0;
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
var nothing = { known: /* @__PURE__ */ new Set(), isWhole: false };
function valueReader(modules) {
  const known = /* @__PURE__ */ new Map();
  const valuesOf = (expression, folder, depth) => {
    let values = /* @__PURE__ */ new Set([""]);
    let isWhole = true;
    for (const part of expression) {
      const next = typeof part === "string" ? void 0 : referred(part, folder, depth);
      isWhole &&= next?.isWhole ?? true;
      const longer = /* @__PURE__ */ new Set();
      for (const before of values)
        for (const after of next?.known ?? [part])
          if (longer.add(before + after).size > mostNames) return nothing;
      values = longer;
    }
    return { known: values, isWhole };
  };
  const referred = (reference, folder, depth) => {
    const key = [reference.of, folder, reference.name].join("\n");
    const before = known.get(key);
    if (before || depth >= deepest2) return before ?? nothing;
    known.set(key, nothing);
    const values = /* @__PURE__ */ new Set();
    let isWhole = true;
    for (const source of sourcesOf(modules, reference, folder)) {
      const one = source ? valuesOf(source[0], source[1], depth + 1) : nothing;
      isWhole &&= one.isWhole;
      for (const value of one.known) if (values.add(value).size > mostNames) return nothing;
    }
    const found = { known: values, isWhole: isWhole && values.size > 0 };
    known.set(key, found);
    return found;
  };
  return (block, argument) => {
    const expression = block.attributes.get(argument);
    if (expression) return valuesOf(expression, block.folder, 0);
    return block.said.has(argument) ? nothing : void 0;
  };
}
function nameReader(valuesOf) {
  return (block, cloudType) => {
    const [type = ""] = block.labels;
    const argument = azapi(type, block.attributes) === void 0 ? naming(cloudType, type)?.argument : "name";
    const names = argument === void 0 ? void 0 : valuesOf(block, argument)?.known;
    return names && names.size > 0 ? {
      names,
      isLiteral: block.attributes.get(argument).every((part) => typeof part === "string")
    } : void 0;
  };
}
var azapi = (type, attributes) => azapiType(type, attributes.get("type")?.join(""));
function* sourcesOf(modules, { of, name }, folder) {
  if (of === "local") {
    const values = modules.local(folder, name);
    yield values.length === 1 ? [values[0], folder] : void 0;
  } else if (of === "resource" || of === "data") {
    const [type, label, attribute] = name.split("\n");
    const value = modules.find(folder, of, type, label)?.attributes.get(attribute);
    yield value && [value, folder];
  } else if (of === "var") yield* valuesOfVariable(modules, name, folder);
  else yield void 0;
}
function* valuesOfVariable(modules, name, folder) {
  const initial = modules.find(folder, "variable", name)?.attributes.get("default");
  const byDefault = initial && [initial, folder];
  const calls = modules.callsOf(folder).filter((call) => !makesNone(call));
  if (calls.length === 0) {
    const { values, isWhole } = modules.assigned(folder, name);
    for (const value of values) yield [value, folder];
    if (!isWhole) yield void 0;
    else if (values.length === 0) yield byDefault;
    return;
  }
  let isDefault = false;
  for (const call of calls) {
    const value = call.attributes.get(name);
    if (value || call.said.has(name)) yield value && [value, call.folder];
    else isDefault = true;
  }
  if (isDefault) yield byDefault;
}

// src/declare/terraform-place.ts
var deepest3 = 8;
var doubtful = { isDoubtful: true };
var unsaid = { isDoubtful: false };
var choosesAccount = [
  "access_key",
  "allowed_account_ids",
  "assume_role",
  "assume_role_with_web_identity",
  "dynamic",
  "endpoints",
  "for_each",
  "forbidden_account_ids",
  "profile",
  "secret_key",
  "shared_config_files",
  "shared_credentials_files",
  "token"
];
function placeReader(modules, valuesOf) {
  const made = /* @__PURE__ */ new Map();
  const providers = /* @__PURE__ */ new Map();
  const howOften = (block) => {
    if (makesNone(block)) return "never";
    const each = valuesOf(block, "for_each");
    if (each && !(each.isWhole && [...each.known].every((one) => one === someOf))) return "perhaps";
    const counts = valuesOf(block, "count");
    if (!counts) return "always";
    const isNone = (one) => one === "0" || one === "false";
    if (!counts.isWhole) return "perhaps";
    if ([...counts.known].every(isNone)) return "never";
    return [...counts.known].every((one) => /^[1-9]\d*$/.test(one)) ? "always" : "perhaps";
  };
  const calledOften = (folder, depth = 0) => {
    const known = made.get(folder);
    if (known) return known;
    if (depth >= deepest3 || modules.isCalledFromAfar(folder)) return "perhaps";
    made.set(folder, "perhaps");
    const calls = modules.callsOf(folder).map(
      (call) => modules.isUnique(call) ? least(howOften(call), calledOften(call.folder, depth + 1)) : "perhaps"
    );
    const all = calls.length === 0 ? "always" : calls.every((one) => one === "never") ? "never" : calls.includes("perhaps") ? "perhaps" : "always";
    made.set(folder, all);
    return all;
  };
  const providerOf = (folder, name, alias, depth = 0) => {
    const key = [folder, name, alias].join("\n");
    const known = providers.get(key);
    if (known || depth >= deepest3) return known ?? doubtful;
    providers.set(key, doubtful);
    const own = modules.providersOf(folder).filter((one) => one.labels[0] === name && aliasOf(one) === alias);
    const calls = modules.callsOf(folder).filter((call) => !makesNone(call));
    let said2;
    if (own.length > 0) said2 = own.length === 1 ? placeOfProvider(own[0]) : doubtful;
    else if (alias !== void 0) said2 = doubtful;
    else if (calls.length === 0) said2 = unsaid;
    else
      said2 = calls.map(
        (call) => call.said.has("providers") ? doubtful : providerOf(call.folder, name, void 0, depth + 1)
      ).reduce(joined);
    providers.set(key, said2);
    return said2;
  };
  const aliasOf = (provider) => provider.said.has("alias") ? provider.attributes.get("alias")?.join("") ?? "?" : void 0;
  const placeOfProvider = (provider) => {
    const { said: said2, strings, labels } = provider;
    if (!labels[0]?.startsWith("aws")) {
      const subscription = valuesOf(provider, "subscription_id");
      if (subscription) return whole({ accounts: subscription });
      const isElsewhere = ["tenant_id", "environment", "metadata_host", "for_each"];
      return isElsewhere.some((one) => said2.has(one)) ? doubtful : unsaid;
    }
    const region = valuesOf(provider, "region");
    const choices = choosesAccount.filter((one) => said2.has(one));
    if (choices.length === 0) return whole({ locations: region });
    const ids = strings.flatMap((text) => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []);
    const isById = said2.has("allowed_account_ids") || said2.has("assume_role") ? ids.length > 0 : false;
    return isById && !said2.has("forbidden_account_ids") && !said2.has("for_each") ? whole({ locations: region, accounts: { known: new Set(ids), isWhole: true } }) : doubtful;
  };
  return (block) => {
    const often = least(howOften(block), calledOften(block.folder));
    if (often === "never") return "never";
    if (often === "perhaps" || !modules.isUnique(block) || modules.isWrapped) return doubtful;
    const chosen = chosenProvider(block);
    if (!chosen) return doubtful;
    const provider = providerOf(block.folder, ...chosen);
    const own = block.labels[0].startsWith("aws") ? whole({ locations: valuesOf(block, "region") }) : whole({
      locations: valuesOf(block, "location"),
      groups: valuesOf(block, "resource_group_name")
    });
    return {
      locations: own.locations ?? provider.locations,
      groups: own.groups,
      accounts: provider.accounts,
      // The parent of azapi's says the group, as a part of an id.
      isDoubtful: own.isDoubtful || provider.isDoubtful || block.said.has("parent_id")
    };
  };
}
function chosenProvider({
  labels,
  said: said2,
  attributes
}) {
  if (!said2.has("provider")) return [labels[0].replace(/_.*$/, ""), void 0];
  const [chosen, ...more] = attributes.get("provider") ?? [];
  if (chosen === void 0 || more.length > 0) return void 0;
  const [name, alias, ...rest] = typeof chosen === "string" ? chosen.split(".") : [chosen.of, chosen.name];
  return rest.length > 0 ? void 0 : [name, alias];
}
var order = ["never", "perhaps", "always"];
var least = (a, b) => order[Math.min(order.indexOf(a), order.indexOf(b))];
function whole(said2) {
  const known = (values) => values?.isWhole ? values.known : void 0;
  return {
    locations: known(said2.locations),
    groups: known(said2.groups),
    accounts: known(said2.accounts),
    isDoubtful: Object.values(said2).some((values) => values && !values.isWhole)
  };
}
function joined(a, b) {
  const both = (key) => a[key] && b[key] ? /* @__PURE__ */ new Set([...a[key], ...b[key]]) : void 0;
  return {
    locations: both("locations"),
    accounts: both("accounts"),
    isDoubtful: a.isDoubtful || b.isDoubtful || !a.locations !== !b.locations || !a.accounts !== !b.accounts
  };
}

// src/declare/terraform-state.ts

import { cannotRead } from "./cli.js";
import { UserError, sameId as sameId2 } from "./cli.js";
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
    of: (id) => byId.get(sameId2(id)) ?? [],
    in: (stateFile) => [...byFile.get(stateFile)?.values() ?? []]
  };
}
function idsIn({ arn, id }) {
  const ids = [arn, id].filter(
    (value) => typeof value === "string" && providerOfId(value) !== void 0
  );
  return new Set(ids.map(sameId2));
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
      `${stateFile}: is neither a Terraform state of version 4 nor "terraform show -json" of one; write it with "terraform state pull > FILE"`
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
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT")
      throw new UserError(
        `${file}: no such file; write the Terraform state with "terraform state pull > FILE"`
      );
    throw cannotRead(file, error, "name a Terraform state file");
  }
  try {
    return object(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(
      `${file}: is not JSON, which a Terraform state is; write it with "terraform state pull > FILE"`
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

import { readText as readText2 } from "./terraform-plan.js";
import { placed } from "./scan.js";
var leastShare = 0.5;
function byTerraformState(root, states, modules, mayMake) {
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
    const name = basename3(stateFile).replace(/\..*$/, "");
    const named = roots.filter((folder) => posix4.basename(folder) === name);
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
    const { id, type } = resource;
    const whole2 = states.of(id).filter(
      (address) => address.azureType === void 0 ? naming(type, address.type) !== void 0 : address.azureType.toLowerCase() === type.toLowerCase()
    );
    const places = /* @__PURE__ */ new Map();
    for (const address of whole2)
      for (const folder of candidates(address.stateFile)) {
        const found2 = descendFrom(folder, address);
        if (found2) places.set(`${found2.block.path}:${found2.block.line}`, found2);
      }
    const found = only([...places.values()]);
    if (!found) return void 0;
    if (!found.call && !(declares(found.block, type) && mayMake(found.block, resource)))
      return void 0;
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
  const text = readText2(file);
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
  const hasStates = stateFiles.length > 0;
  let prepared;
  const prepare = () => {
    const source = sourceOf(repositoryFiles(root));
    if (!source) return { find: () => void 0, isWanted: () => false };
    const valuesOf = valueReader(source.modules);
    const namesOf = nameReader(valuesOf);
    const declaredPlaceOf = placeReader(source.modules, valuesOf);
    const byState = byTerraformState(root, states, source.modules, (block, resource) => {
      const said2 = namesOf(block, resource.type);
      if (said2?.isLiteral && !said2.names.has(resource.name)) return false;
      const place = declaredPlaceOf(block);
      return place !== "never" && fits(place, live.placeOf(resource)) !== "no";
    });
    const byYor = yorFinder(source, remotesOf(root));
    const byName = nameFinder(source, namesOf, declaredPlaceOf, live);
    return {
      find: (resource) => byYor(resource) ?? // CloudFormation says of each resource that it made it: no other file declares it.
      (stackOf(resource) ? inTemplate(resource, source, live) : byState(resource) ?? byName.find(resource)),
      isWanted: (resource) => byName.hasName(resource) || stackOf(resource) !== void 0 || hasStates && states.of(resource.id).length > 0
    };
  };
  const finder = ({ resource }) => (prepared ??= prepare()).find(resource);
  return Object.assign(finder, {
    see(resource) {
      if ((prepared ??= prepare()).isWanted(resource)) live.see(resource);
    }
  });
}
function inTemplate(resource, { templates, stackNames }, live) {
  const stack = stackOf(resource);
  if (!isOwn(stack.id, live.placeOf(resource))) return void 0;
  const { found, how } = byStack(resource, stack, templates, stackNames);
  const { location } = live.placeOf(resource);
  const isHere = ({ locations }) => !locations || location === void 0 || locations.has(location);
  return at(found.filter(isHere), {
    how: how === "stack" ? "CloudFormation tags" : "CloudFormation tags and the name",
    confidence: "high"
  });
}
function isOwn(stackId, { location, account }) {
  if (stackId === void 0) return true;
  const [, , , region, owner] = stackId.split(":", 5);
  return owner === account && (location === void 0 || region === location);
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
function nameFinder({ modules, templates, azure: azure2 }, namesOf, declaredPlaceOf, live) {
  const byType = /* @__PURE__ */ new Map();
  const declaredOf = (type) => {
    const known = byType.get(type);
    if (known) return known;
    const names = /* @__PURE__ */ new Map();
    const add = (name, one) => {
      const others = names.get(name);
      if (others) others.push(one);
      else names.set(name, [one]);
    };
    for (const block of modules.blocks) {
      if (!declares(block, type)) continue;
      const place = declaredPlaceOf(block);
      if (place === "never") continue;
      const { path, line } = block;
      for (const name of namesOf(block, type)?.names ?? []) add(name, { path, line, ...place });
    }
    for (const one of [...templates, ...azure2])
      if (one.type.toLowerCase() === type.toLowerCase())
        for (const name of one.names)
          add(name, {
            path: one.path,
            line: one.line,
            locations: one.locations,
            isDoubtful: one.isDoubtful === true
          });
    const made = { names, folded: new Set([...names.keys()].map((name) => name.toLowerCase())) };
    byType.set(type, made);
    return made;
  };
  const find = (resource) => {
    const name = nameWithin(resource);
    if (!isTelling(name)) return void 0;
    const place = live.placeOf(resource);
    const fitting = (declaredOf(resource.type).names.get(name) ?? []).filter(
      (one) => fits(one, place) !== "no"
    );
    if (fitting.some((one) => fits(one, place) !== "yes")) return void 0;
    return live.namesakesOf(resource).some((other) => fitting.some((one) => fits(one, other) !== "no")) ? void 0 : at(fitting, { how: "type and name", confidence: "low" });
  };
  return {
    find,
    hasName(resource) {
      const { folded } = declaredOf(resource.type);
      return folded.size > 0 && folded.has(nameWithin(resource).toLowerCase());
    }
  };
}
function fits({ locations, groups, accounts, isDoubtful }, place) {
  const all = [
    among(place.location, locations),
    among(place.group, groups),
    among(place.account, accounts)
  ];
  if (all.includes("no")) return "no";
  return isDoubtful || all.includes("perhaps") ? "perhaps" : "yes";
}
function among(place, said2) {
  if (place === void 0 || !said2) return "yes";
  const same = [...said2].filter((one) => plainPlace(one) === plainPlace(place)).length;
  return same === 0 ? "no" : same === said2.size ? "yes" : "perhaps";
}
var plainPlace = (place) => place.replaceAll(/\s/g, "").toLowerCase();
function at(candidates, says) {
  const places = new Map(candidates.map((one) => [`${one.path}:${one.line}`, one]));
  const place = only([...places.values()]);
  return place && placed2(place.path, place.line, says);
}
function isTelling(name) {
  if (name.length > 300 || /\s/.test(name)) return false;
  return name.length >= (/^[a-z]+$/i.test(name) ? 10 : 5);
}
export {
  declarations
};
