const { readFileSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { resolve, sep } = process.getBuiltinModule("node:path");
import {
  evaluator,
  folderOfText,
  partsOf,
  readFolder
} from "./plans-terraform-sources-parse.js";
import {
  shaped,
  thing,
  tooMuch,
  unknown
} from "./plans-terraform-sources-value.js";
import "./plans-arm-json-text.js";

// src/plans/terraform-sources/references-in.ts
function referencesIn(one) {
  const path = pathOf(one);
  if (path?.includes(".")) return [path, ...keysIn(one)];
  return partsOf(one).flatMap(referencesIn);
}
var calls = (one, name) => one.kind === "call" && one.name === name || partsOf(one).some((part) => calls(part, name));
function pathOf(one) {
  if (one.kind === "name") return one.name;
  if (one.kind === "index" || one.kind === "splat") return pathOf(one.of);
  if (one.kind !== "get") return void 0;
  const of = pathOf(one.of);
  return of && `${of}.${one.name}`;
}
function keysIn(one) {
  if (one.kind === "index") return [...referencesIn(one.key), ...keysIn(one.of)];
  return one.kind === "get" || one.kind === "splat" ? keysIn(one.of) : [];
}

// src/plans/terraform-sources/text-beside.ts


var largest = 1024 * 1024;
function textBeside(expression, folder, below, evaluate) {
  if (expression.kind !== "call" || expression.name !== "file" || expression.args.length !== 1)
    return void 0;
  const name = evaluate(expression.args[0]);
  if (typeof name !== "string") return unknown("known after apply");
  try {
    const path = realpathSync(resolve(folder, name));
    return path.startsWith(realpathSync(below) + sep) && statSync(path).size <= largest ? readFileSync(path, "utf8") : unknown(`the file ${name} is not in the folder that was named`);
  } catch (error) {
    if ("code" in Object(error)) return unknown(`the file ${name} can't be read`);
    throw error;
  }
}

// src/plans/terraform-sources/as-plan.ts
var targets = {
  target_id: "r-",
  management_group_id: "/providers/Microsoft.Management/managementGroups/"
};
var several = ["count", "for_each"];
var meta = /* @__PURE__ */ new Set(["provider", "depends_on", "lifecycle", "timeouts", ...several]);
function planOfSources(text, file) {
  const folder = folderOfText(text, file);
  return folder.gaps.length > 0 ? void 0 : planOf(folder, void 0);
}
var planOfFolder = (path, name, below) => planOf(readFolder(path, name), below);
function planOf(folder, below) {
  const { blocks: declared, gaps, path } = folder;
  const { evaluate: evaluated } = evaluator();
  const evaluate = (expression) => below !== void 0 && textBeside(expression, path, below, evaluate) || evaluated(expression, names);
  const locals = new Map(
    declared.flatMap((one) => one.kind === "locals" ? [...one.attributes] : [])
  );
  const variables = new Map(
    declared.flatMap(
      (one) => one.kind === "variable" ? [[one.labels[0] ?? "", one.attributes.get("default")]] : []
    )
  );
  const of = (expression, why) => expression === void 0 ? unknown(why) : evaluate(expression);
  const names = (name) => name === "local" ? thing((one) => of(locals.get(one)?.expression, `there is no local.${one}`)) : name === "var" ? thing((one) => of(variables.get(one)?.expression, `the variable ${one} has no value`)) : name === "path" ? thing(() => ".") : unknown("known after apply");
  const isMarked = marked(declared);
  const open = /* @__PURE__ */ new Set();
  const places = /* @__PURE__ */ new Map();
  const resources = [];
  const changes = [];
  const configured = [];
  const unread = declared.flatMap(
    (one) => one.kind === "module" ? [`module.${one.labels[0]}: what it makes is not read`] : []
  );
  for (const block of declared) {
    if (block.kind !== "resource") continue;
    const [type = "", name = ""] = block.labels;
    const address = `${type}.${name}`;
    const count = block.attributes.get("count");
    if (count && shaped(evaluate(count.expression), () => void 0) === 0) continue;
    const repeated = several.find((one) => block.attributes.has(one));
    if (repeated !== void 0) unread.push(`${address}: how many ${repeated} makes is not read`);
    if (block.blocks.some(({ kind }) => kind === "dynamic"))
      unread.push(`${address}: its dynamic blocks are not read`);
    const { values, later, references } = valuesOf(block);
    places.set(address, block.file.place(block.at));
    resources.push({ address, mode: "managed", type, name, values });
    const secret = [...block.attributes].flatMap(
      ([one, { expression }]) => isMarked(expression) ? [[one, true]] : []
    );
    changes.push({
      address,
      change: {
        actions: ["create"],
        after_unknown: later,
        after_sensitive: Object.fromEntries(secret)
      }
    });
    configured.push({ address, expressions: references });
  }
  return {
    plan: {
      format_version: "1.2",
      planned_values: { root_module: { resources } },
      resource_changes: changes,
      configuration: { root_module: { resources: configured } }
    },
    places: (address) => places.get(address),
    open: [...open],
    unread,
    gaps
  };
  function valuesOf({ attributes, blocks }) {
    const values = {};
    const later = {};
    const references = {};
    for (const [name, { expression }] of attributes) {
      if (meta.has(name)) continue;
      references[name] = { references: referencesIn(expression) };
      const variable = expression.kind === "get" && expression.of.kind === "name" && expression.of.name === "var" ? expression.name : void 0;
      if (variable !== void 0 && variables.has(variable) && !variables.get(variable) && targets[name]) {
        open.add(variable);
        values[name] = `${targets[name]}${variable}`;
        continue;
      }
      let isOpen = false;
      const value = shaped(evaluate(expression), () => {
        isOpen = true;
        return null;
      });
      if (isOpen || value === tooMuch) later[name] = true;
      else values[name] = value;
    }
    for (const [kind, all] of Map.groupBy(blocks, (one) => one.kind)) {
      const inner = all.map((one) => valuesOf(one));
      values[kind] = inner.map((one) => one.values);
      references[kind] = inner.map((one) => one.references);
      if (inner.some((one) => Object.keys(one.later).length > 0))
        later[kind] = inner.map((one) => one.later);
    }
    return { values, later, references };
  }
}
function marked(blocks) {
  const names = new Set(
    blocks.flatMap(({ kind, labels, attributes }) => {
      const said = attributes.get("sensitive")?.expression;
      return kind === "variable" && said?.kind === "literal" && said.value === true ? [`var.${labels[0]}`] : [];
    })
  );
  const is = (expression) => calls(expression, "sensitive") || referencesIn(expression).some((one) => names.has(one.split(".", 2).join(".")));
  const locals = blocks.flatMap((one) => one.kind === "locals" ? [...one.attributes] : []);
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const [name, { expression }] of locals) if (is(expression)) names.add(`local.${name}`);
  }
  return is;
}
export {
  planOfFolder,
  planOfSources
};
