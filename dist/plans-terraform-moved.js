const { readdirSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
import {
  readText,
  tokensOf
} from "./declare-files.js";
import {
  aws,
  azurerm,
  azurermTypesOf,
  byType,
  knownAliases,
  locatedAbove,
  modulesOf,
  nameOf
} from "./plans-terraform-joined.js";
import {
  keptPaths
} from "./locate-kept.js";
import {
  memberOf,
  textOf
} from "./plans-terraform-json.js";
import {
  isSymbolic,
  isUnseen
} from "./plans-value.js";
import {
  azure
} from "./locate-arms.js";

// src/plans/terraform/sources.ts



// src/plans/terraform/bodies.ts
var deepest = 64;
var longestExpression = 24576;
function blocksOf(source) {
  const root = made("", [], 1, 1);
  const open = [root];
  let brackets = 0;
  let header;
  let assigned;
  let lineStart = 0;
  const lineStartOf = (at) => {
    for (let next = source.indexOf("\n", lineStart); next >= 0 && next < at; next = source.indexOf("\n", lineStart))
      lineStart = next + 1;
    return lineStart;
  };
  const settle = (end) => {
    if (assigned?.from !== void 0)
      open.at(-1).attributes.set(assigned.name, {
        line: assigned.line,
        column: assigned.at + 1,
        text: source.slice(assigned.from, Math.min(end, assigned.from + longestExpression)).trim()
      });
    assigned = void 0;
  };
  for (const { kind, text, line, at, isStart } of tokensOf(source)) {
    if (isStart && kind === "word" && open.length + brackets > 1) {
      settle(at);
      open.length = 1;
      brackets = 0;
      header = void 0;
    }
    const column = at - lineStartOf(at);
    if (assigned) {
      if (kind === "punctuation" && text === "\n" && brackets === 0) settle(at);
      else if (kind === "punctuation" && "}])".includes(text) && brackets === 0) {
        settle(at);
        close();
      } else {
        assigned.from ??= at;
        if (kind === "punctuation" && "{[(".includes(text)) brackets++;
        else if (kind === "punctuation" && "}])".includes(text)) brackets--;
      }
    } else if (brackets > 0) {
      if (kind === "punctuation" && "{[(".includes(text)) brackets++;
      else if (kind === "punctuation" && "}])".includes(text)) brackets--;
    } else if (kind === "punctuation" && text === "=" && header && header.labels.length === 0) {
      assigned = { name: header.kind, line: header.line, at: header.at, from: void 0 };
      header = void 0;
    } else if (kind === "punctuation" && text === "{") {
      if (!header || open.length > deepest) brackets++;
      else {
        const block = made(header.kind, header.labels, header.line, header.at + 1);
        open.at(-1).blocks.push(block);
        open.push(block);
      }
      header = void 0;
    } else if (kind === "punctuation" && "[(".includes(text)) brackets++;
    else if (kind === "punctuation" && text === "}") close();
    else if (kind === "punctuation") header = void 0;
    else if (!header)
      header = kind === "word" ? { kind: text, labels: [], line, at: column } : void 0;
    else if (header.labels.length < 8) header.labels.push(text);
  }
  settle(source.length);
  return root.blocks;
  function close() {
    if (open.length > 1) open.pop();
    header = void 0;
  }
}
function made(kind, labels, line, column) {
  return { kind, labels, line, column, attributes: /* @__PURE__ */ new Map(), blocks: [] };
}
var quoted = /"(?:[^"\\$]|\\.|\$(?!\{))*"/g;
var reference = /(?<![\w."-])[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?(?:\.[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?)+/g;
function referencesIn(text) {
  const bare = text.replaceAll(
    quoted,
    (string, at) => text[at - 1] === "[" && text[at + string.length] === "]" ? string : '""'
  );
  return [...bare.matchAll(reference)].map(([one]) => one);
}

// src/plans/terraform/moved.ts
var longestChain = 32;
function movedBy({ attributes }) {
  const [from, to] = ["from", "to"].map((name) => attributes.get(name)?.text.trim());
  return from && to ? [{ from, to }] : [];
}
var inModule = ({ from, to }, module) => ({
  from: `${module}.${from}`,
  to: `${module}.${to}`
});
function formerAddresses(address, moved) {
  const former = [];
  for (let at = address; former.length < longestChain; ) {
    const move = moved.find(
      ({ to }) => at === to || at.startsWith(to) && /^[.[]/.test(at.slice(to.length))
    );
    if (!move) break;
    at = move.from + at.slice(move.to.length);
    if (at === address || former.includes(at)) break;
    former.push(at);
  }
  return former;
}

// src/plans/terraform/sources.ts
var mostFiles = 1e3;
var leastShare = 0.5;
var noFolder = { blocks: /* @__PURE__ */ new Map(), locals: /* @__PURE__ */ new Map(), moved: [] };
function sourcesOf(folders, instances, sourceOf) {
  const read = /* @__PURE__ */ new Map();
  const folderAt = (path) => {
    let folder = read.get(path);
    if (!folder) read.set(path, folder = readFolder(path));
    return folder;
  };
  const wanted = [...new Set(instances.filter(({ module }) => module === "").map(addressOf))];
  const wantedModules = wanted.length === 0;
  const root = folders.find((path) => {
    const { blocks } = folderAt(path);
    return wantedModules ? blocks.size > 0 : wanted.filter((address) => blocks.has(address)).length >= wanted.length * leastShare;
  });
  const installed = root === void 0 ? /* @__PURE__ */ new Map() : installedModules(root);
  const paths = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  function folderOf(module) {
    if (root === void 0) return noFolder;
    let folder = byAddress.get(module);
    if (!folder) byAddress.set(module, folder = moduleFolder(module));
    return folder;
  }
  function moduleFolder(module) {
    const names = modulesOf(module).map(({ name }) => name);
    const key = names.join(".");
    if (!paths.has(key)) {
      let path2 = root;
      for (let depth = 1; depth <= names.length && path2 !== void 0; depth++) {
        const source = sourceOf(
          names.slice(0, depth).map((name) => `module.${name}`).join(".")
        );
        const noted = installed.get(names.slice(0, depth).join("."));
        path2 = source !== void 0 && /^\.\.?\//.test(source) ? join(path2, source) : noted === void 0 ? void 0 : join(root, noted);
      }
      paths.set(key, path2);
    }
    const path = paths.get(key);
    return path === void 0 ? noFolder : folderAt(path);
  }
  const blockOf = (instance) => folderOf(instance.module).blocks.get(addressOf(instance));
  return {
    root: root === void 0 ? void 0 : { path: root, blocks: [...folderAt(root).blocks.keys()] },
    block(instance) {
      const block = blockOf(instance);
      return block && { file: block.file, line: block.line, column: block.column };
    },
    attribute(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && { line: found.line, column: found.column };
    },
    former({ address, module }) {
      const own = module === "" ? [] : folderOf(module).moved.map((one) => inModule(one, module));
      return formerAddresses(address, [...folderOf("").moved, ...own]);
    },
    local(module, name) {
      const local = folderOf(module).locals.get(name);
      return local && referencesIn(local.text);
    },
    text(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && "text" in found ? found.text : void 0;
    },
    isDynamic(instance, path) {
      let bodies = [blockOf(instance)].filter((one) => one !== void 0);
      const names = path.filter((step) => typeof step === "string");
      for (const [i, name] of names.entries()) {
        if (i === names.length - 1)
          return bodies.some(
            ({ blocks }) => blocks.some(({ kind, labels }) => kind === "dynamic" && labels[0] === name)
          );
        bodies = bodies.flatMap((body) => bodiesOf(body, name));
      }
      return false;
    },
    references(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && "text" in found ? referencesIn(found.text) : void 0;
    }
  };
}
var addressOf = ({ type, name }) => `${type}.${name}`;
function foundIn(block, path, { values }) {
  let bodies = [block];
  let nearest;
  const names = path.filter((step) => typeof step === "string");
  for (const [i, name] of names.entries()) {
    const attributes = bodies.flatMap((body) => body.attributes.get(name) ?? []);
    if (attributes.length > 0) return said(attributes, path, values) ?? attributes[0];
    const inner = bodies.flatMap((body) => bodiesOf(body, name));
    const at = path[path.indexOf(name, i) + 1];
    nearest = inner[typeof at === "number" && inner.length > at ? at : 0] ?? nearest;
    if (inner.length === 0) return nearest;
    bodies = inner;
  }
  return nearest;
}
function said(attributes, path, values) {
  if (attributes.length === 1) return attributes[0];
  let value = values;
  for (const step of path) value = memberOf(value, String(step));
  const literal = attributes.find(
    ({ text }) => typeof value === "string" && text === JSON.stringify(value)
  );
  const index = path.find((step) => typeof step === "number");
  return literal ?? (index === void 0 ? void 0 : attributes[index]);
}
function bodiesOf({ blocks }, name) {
  return blocks.flatMap(
    (block) => block.kind === name ? [block] : block.kind === "dynamic" && block.labels[0] === name ? block.blocks.filter(({ kind }) => kind === "content") : []
  );
}
function readFolder(path) {
  const blocks = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const moved = [];
  for (const name of filesIn(path)) {
    const text = readText(join(path, name));
    if (text === void 0) continue;
    for (const block of blocksOf(text))
      if (block.kind === "resource" && block.labels.length === 2)
        blocks.set(block.labels.join("."), { ...block, file: join(path, name) });
      else if (block.kind === "locals")
        for (const [local, value] of block.attributes) locals.set(local, value);
      else if (block.kind === "moved") moved.push(...movedBy(block));
  }
  return { blocks, locals, moved };
}
function filesIn(path) {
  try {
    return readdirSync(path).filter((name) => name.endsWith(".tf")).sort().slice(0, mostFiles);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function installedModules(root) {
  const text = readText(join(root, ".terraform", "modules", "modules.json"));
  const known = /* @__PURE__ */ new Map();
  if (text === void 0) return known;
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch {
    return known;
  }
  const modules = memberOf(manifest, "Modules");
  for (const one of Array.isArray(modules) ? modules : []) {
    const [key, folder] = [textOf(one, "Key"), textOf(one, "Dir")];
    if (key !== void 0 && key !== "" && folder !== void 0) known.set(key, folder);
  }
  return known;
}
function sourceFolders(given, plan) {
  if (given !== void 0) return [given];
  return [".", ...plan === void 0 ? [] : [dirname(plan)]];
}

// src/plans/terraform/azapi/homes.ts
function homes(plan) {
  return (instance) => {
    for (const value of [
      plan.value(instance, "location"),
      memberOf(plan.value(instance, "body"), "location")
    ]) {
      if (typeof value === "string" && value !== "") return { location: value, from: "location" };
      if (isSymbolic(value)) return { location: value.id, from: "location" };
      if (isUnseen(value)) return unknownHome(`its location is not known: ${value.why}`);
    }
    const parent = plan.value(instance, "parent_id");
    const id = isSymbolic(parent) ? parent.id : typeof parent === "string" ? parent : "";
    const above = locatedAbove(id, instance, plan);
    if (above) {
      const { location, unknown } = plan.homeOf(above);
      return location === void 0 ? { from: "", ...unknown && { unknown } } : { location, from: `location of ${above.address}` };
    }
    return unknownHome("the plan does not say its location");
  };
}
var unknownHome = (why) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" }
});

// src/plans/terraform/azapi/ids.ts
function ids(instance, { location }, plan) {
  const { values } = instance;
  const type = (textOf(values, "type") ?? "").split("@", 1)[0];
  const name = nameOf(instance, plan);
  const said2 = plan.value(instance, "parent_id");
  const parent = isSymbolic(said2) ? said2.id : typeof said2 === "string" ? said2 : "";
  const isChild = /\/providers\//i.test(parent) && type.split("/").length > 2;
  const known = textOf(values, "id");
  const id = known?.startsWith("/") ? known : isChild ? `${parent}/${type.split("/").at(-1)}/${name}` : `${parent}/providers/${type}/${name}`;
  return {
    all: [id, ...knownAliases(type, id, name, `${nameOf(instance, plan)} workspace`, instance)],
    of: (attribute) => attribute === void 0 || attribute === "id" ? id : attribute === "location" ? location : attribute === "name" ? name : void 0
  };
}

// src/plans/terraform/azapi/index.ts
var typeIn = (type) => typeof type === "string" ? type.split("@", 1)[0] : "";
var isType = (type) => (value) => typeIn(value("type")).toLowerCase() === type.toLowerCase();
var otherwise = {
  "properties.currentBackupStorageRedundancy": "properties.requestedBackupStorageRedundancy"
};
var asMembers = (paths, to) => Object.fromEntries(
  paths.map((path) => [
    path === "location" || path === "name" ? path : `$body.${otherwise[path] ?? path}`,
    to(path)
  ])
);
function ofType(type) {
  const properties = type.needs.map(({ property }) => property);
  const paths = keptPaths(type).filter((path) => !properties.includes(path.split(/[.[{]/, 1)[0]));
  const details = type.needs.filter(({ path }) => path.startsWith("?"));
  const members = {
    ...asMembers(paths, (path) => path),
    ...Object.assign(
      {},
      ...details.map((need) => asMembers(below(type, need), (path) => `${need.property}.${path}`))
    )
  };
  const to = Object.fromEntries(
    [...azurermTypesOf(type.type), "azapi_resource"].map((one) => [one, []])
  );
  return [
    { from: "azapi_resource", type: type.type, members, when: isType(type.type) },
    {
      from: "azapi_update_resource",
      type: type.type,
      members,
      when: isType(type.type),
      joins: { by: "resource_id", to }
    },
    ...type.needs.flatMap((need) => {
      const child = childOf(type.type, need);
      return child === void 0 ? [] : [
        {
          from: "azapi_resource",
          type: type.type,
          when: isType(child),
          joins: { by: "parent_id", to, below: true },
          members: asMembers(
            below(type, need),
            (path) => `${need.property}${need.list ? "[]" : ""}.${path}`
          )
        }
      ];
    })
  ];
}
function below(type, need) {
  const start = `${need.property}${need.list ? "[]" : ""}.`;
  return keptPaths(type).flatMap(
    (path) => path.startsWith(start) ? [path.slice(start.length)] : []
  );
}
function childOf(type, { path, list }) {
  if (path === "" || path.startsWith("?") || path.startsWith("{")) return void 0;
  const plain = path.split("/{each}").join("");
  if (plain.startsWith("providers/")) return plain.slice("providers/".length);
  if (plain.includes("/providers/")) return void 0;
  return list ? `${type}/${plain}` : `${type}/${plain.slice(0, plain.lastIndexOf("/"))}`;
}
var made2;
var azapiSpellings = () => made2 ??= azure.flatMap(ofType);
var grouped;
var azapi = {
  address: "/azure/azapi",
  cloud: "azure",
  get spellings() {
    return grouped ??= byType(azapiSpellings());
  },
  typeOf(instance) {
    if (instance.type !== "azapi_resource") return void 0;
    return memberOf(instance.values, "location") === void 0 && memberOf(instance.unknown, "location") === void 0 ? void 0 : { type: typeIn(memberOf(instance.values, "type")) };
  },
  homes,
  ids,
  derived(name, instance, plan) {
    return name === "$body" ? bodyOf(instance, plan) : void 0;
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf(values, "id") ?? "")?.[1]
};
function bodyOf(instance, plan) {
  const value = plan.value(instance, "body");
  if (typeof value === "string")
    try {
      return JSON.parse(value);
    } catch {
      return void 0;
    }
  if (typeof value === "object" && value !== null && !isSymbolic(value)) {
    const { value: inner, type } = value;
    if (inner !== void 0 && type !== void 0 && Object.keys(value).length === 2) return inner;
  }
  return value;
}

// src/plans/terraform/providers.ts
var providers = [aws, azurerm, azapi];

export {
  providers,
  sourcesOf,
  installedModules,
  sourceFolders
};
