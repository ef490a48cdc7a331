const { dirname } = process.getBuiltinModule("node:path");
const { readFileSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { resolve, sep } = process.getBuiltinModule("node:path");
import {
  evaluator,
  folderOfText,
  givenBeside,
  partsOf,
  readFolder
} from "./plans-terraform-sources-parse.js";
import {
  shaped,
  thing,
  tooMuch,
  unknown
} from "./plans-terraform-sources-value.js";
import "./plans-parameter-json.js";

// src/plans/terraform-sources/as-plan.ts


// src/plans/terraform-sources/policy-document.ts
var known = /* @__PURE__ */ new Set(["version", "policy_id", "statement"]);
var ofStatement = /* @__PURE__ */ new Set([
  "sid",
  "effect",
  "actions",
  "not_actions",
  "resources",
  "not_resources",
  "principals",
  "condition"
]);
function policyDocument(values) {
  if (Object.keys(values).some((name) => !known.has(name))) return void 0;
  const statements = listOf(values["statement"]).map((one) => statementOf(Object(one)));
  if (statements.includes(void 0)) return void 0;
  const { version, policy_id: Id } = values;
  return JSON.stringify({
    Version: version ?? "2012-10-17",
    ...typeof Id === "string" && { Id },
    Statement: statements
  });
}
function statementOf(values) {
  if (Object.keys(values).some((name) => !ofStatement.has(name))) return void 0;
  const principal = principalOf(listOf(values["principals"]));
  if (principal === "unknown") return void 0;
  const { sid, effect } = values;
  const conditions = {};
  for (const one of listOf(values["condition"])) {
    const { test, variable, values: wanted } = Object(one);
    if (typeof test !== "string" || typeof variable !== "string" || !Array.isArray(wanted))
      return void 0;
    const keys = conditions[test] ??= {};
    keys[variable] = [...keys[variable] ?? [], ...wanted.map(interpolated)];
  }
  return {
    ...typeof sid === "string" && sid !== "" && { Sid: sid },
    Effect: effect ?? "Allow",
    ...principal,
    ...named("Action", values["actions"]),
    ...named("NotAction", values["not_actions"]),
    ...named("Resource", values["resources"]),
    ...named("NotResource", values["not_resources"]),
    ...Object.keys(conditions).length > 0 && { Condition: conditions }
  };
}
function principalOf(blocks) {
  const isAll = blocks.every((one) => {
    const { type, identifiers } = Object(one);
    return type === "*" && Array.isArray(identifiers) && identifiers.join() === "*";
  });
  return blocks.length === 0 ? {} : isAll ? { Principal: "*" } : "unknown";
}
var named = (element, values) => Array.isArray(values) && values.length > 0 ? { [element]: values.map(interpolated) } : {};
var interpolated = (value) => typeof value === "string" ? value.replaceAll("&{", "${") : value;
var listOf = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];

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
function planOfSources(text, file, isFile) {
  const folder = folderOfText(text, file);
  return folder.gaps.length > 0 ? void 0 : planOf(folder, void 0, isFile ? dirname(file) : void 0);
}
var planOfFolder = (path, name, below) => planOf(readFolder(path, name), below, path);
function planOf(folder, below, beside) {
  const { blocks: declared, path } = folder;
  const { evaluate: evaluated } = evaluator();
  const given = givenBeside(beside);
  const evaluate = (expression) => below !== void 0 && textBeside(expression, path, below, evaluate) || evaluated(expression, names);
  const locals = new Map(
    declared.flatMap((one) => one.kind === "locals" ? [...one.attributes] : [])
  );
  const variables = new Map(
    declared.flatMap(
      (one) => one.kind === "variable" ? [[one.labels[0] ?? "", one.attributes.get("default")]] : []
    )
  );
  const valueOf = (variable) => given.maybe.has(variable) ? unknown(`a file of variables gives ${variable} another value`) : of(
    given.values.get(variable) ?? variables.get(variable)?.expression,
    `the variable ${variable} has no value`
  );
  const of = (expression, why) => expression === void 0 ? unknown(why) : evaluate(expression);
  const names = (name) => name === "local" ? thing((one) => of(locals.get(one)?.expression, `there is no local.${one}`)) : name === "var" ? thing(valueOf) : name === "path" ? thing(() => ".") : name === "data" ? thing((type) => thing((own) => thing((attribute) => dataOf(type, own, attribute)))) : unknown("known after apply");
  const asked = /* @__PURE__ */ new Set();
  function dataOf(type, own, attribute) {
    const later = unknown("known after apply");
    const block = declared.find(
      ({ kind, labels }) => kind === "data" && labels[0] === type && labels[1] === own
    );
    const isRead = type === "aws_iam_policy_document" && /^(?:minified_)?json$/.test(attribute);
    if (!block || !isRead || asked.has(block) || !isSimple(block)) return later;
    asked.add(block);
    try {
      const said = valuesOf(block);
      return isLater(said.later) ? later : policyDocument(said.values) ?? later;
    } finally {
      asked.delete(block);
    }
  }
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
    gaps: [...folder.gaps, ...given.gaps]
  };
  function valuesOf({ attributes, blocks }) {
    const values = {};
    const later = {};
    const references = {};
    for (const [name, { expression }] of attributes) {
      if (meta.has(name)) continue;
      references[name] = { references: referencesIn(expression) };
      const variable = expression.kind === "get" && expression.of.kind === "name" && expression.of.name === "var" ? expression.name : void 0;
      if (variable !== void 0 && variables.has(variable) && !variables.get(variable) && !given.values.has(variable) && !given.maybe.has(variable) && targets[name]) {
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
var isLater = (later) => Object.keys(later).length > 0;
var isSimple = ({ attributes, blocks }) => !several.some((one) => attributes.has(one)) && blocks.every((one) => one.kind !== "dynamic" && isSimple(one));
var holds = ({ attributes, blocks }, is) => attributes.values().some(({ expression }) => is(expression)) || blocks.some((one) => holds(one, is));
function marked(blocks) {
  const names = new Set(
    blocks.flatMap(({ kind, labels, attributes }) => {
      const said = attributes.get("sensitive")?.expression;
      return kind === "variable" && said?.kind === "literal" && said.value === true ? [`var.${labels[0]}`] : [];
    })
  );
  const is = (expression) => calls(expression, "sensitive") || referencesIn(expression).some((one) => names.has(one.split(".", 2).join(".")));
  const locals = blocks.flatMap((one) => one.kind === "locals" ? [...one.attributes] : []);
  const data = blocks.filter(({ kind }) => kind === "data");
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const [name, { expression }] of locals) if (is(expression)) names.add(`local.${name}`);
    for (const one of data) if (holds(one, is)) names.add(`data.${one.labels[0]}`);
  }
  return is;
}
export {
  planOfFolder,
  planOfSources
};
