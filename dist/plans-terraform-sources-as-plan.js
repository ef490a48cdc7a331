import {
  SyntaxFault,
  evaluator,
  parseFile,
  placesIn
} from "./plans-terraform-sources-parse.js";
import "./plans-arm-json-text.js";
import {
  shaped,
  thing,
  tooMuch,
  unknown
} from "./plans-terraform-sources-value.js";

// src/plans/terraform-sources/as-plan.ts
var targets = {
  target_id: "r-",
  management_group_id: "/providers/Microsoft.Management/managementGroups/"
};
var several = ["count", "for_each"];
var meta = /* @__PURE__ */ new Set(["provider", "depends_on", "lifecycle", "timeouts", ...several]);
function planOfSources(text, file) {
  let body;
  try {
    body = parseFile(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return void 0;
    throw error;
  }
  const { evaluate } = evaluator();
  const locals = new Map(
    body.blocks.flatMap((one) => one.kind === "locals" ? [...one.attributes] : [])
  );
  const variables = new Map(
    body.blocks.flatMap(
      (one) => one.kind === "variable" ? [[one.labels[0] ?? "", one.attributes.get("default")]] : []
    )
  );
  const of = (expression, why) => expression === void 0 ? unknown(why) : evaluate(expression, names);
  const names = (name) => name === "local" ? thing((one) => of(locals.get(one)?.expression, `there is no local.${one}`)) : name === "var" ? thing((one) => of(variables.get(one)?.expression, `the variable ${one} has no value`)) : unknown("known after apply");
  const isMarked = marked(body, text);
  const open = /* @__PURE__ */ new Set();
  const placeAt = placesIn(text, file);
  const places = /* @__PURE__ */ new Map();
  const resources = [];
  const changes = [];
  const configured = [];
  const unread = body.blocks.flatMap(
    (one) => one.kind === "module" ? [`module.${one.labels[0]}: what it makes is not read`] : []
  );
  for (const block of body.blocks) {
    if (block.kind !== "resource") continue;
    const [type = "", name = ""] = block.labels;
    const address = `${type}.${name}`;
    const repeated = several.find((one) => block.attributes.has(one));
    if (repeated !== void 0) unread.push(`${address}: how many ${repeated} makes is not read`);
    if (block.blocks.some(({ kind }) => kind === "dynamic"))
      unread.push(`${address}: its dynamic blocks are not read`);
    const { values, later, references } = valuesOf(block);
    places.set(address, placeAt(block.at));
    resources.push({ address, mode: "managed", type, name, values });
    const secret = [...block.attributes].flatMap(
      ([one, { expression }]) => isMarked(text.slice(expression.from, expression.to)) ? [[one, true]] : []
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
    unread
  };
  function valuesOf({ attributes, blocks }) {
    const values = {};
    const later = {};
    const references = {};
    for (const [name, { expression }] of attributes) {
      if (meta.has(name)) continue;
      references[name] = { references: namedIn(expression) };
      const variable = /^var\.(\w+)$/.exec(text.slice(expression.from, expression.to))?.[1];
      if (variable !== void 0 && variables.has(variable) && !variables.get(variable) && targets[name]) {
        open.add(variable);
        values[name] = `${targets[name]}${variable}`;
        continue;
      }
      let isOpen = false;
      const value = shaped(evaluate(expression, names), () => {
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
  function namedIn(expression) {
    const found = text.slice(expression.from, expression.to).matchAll(/\b(?:data\.)?\w+\.[\w-]+(?:\.\w+)*/g);
    return [...found].map(([one]) => one);
  }
}
function marked({ blocks }, text) {
  const names = new Set(
    blocks.flatMap(({ kind, labels, attributes }) => {
      const said = attributes.get("sensitive")?.expression;
      return kind === "variable" && said?.kind === "literal" && said.value === true ? [`var.${labels[0]}`] : [];
    })
  );
  const is = (expression) => /\bsensitive\(/.test(expression) || [...expression.matchAll(/\b(?:var|local)\.[\w-]+/g)].some(([one]) => names.has(one));
  const locals = blocks.flatMap((one) => one.kind === "locals" ? [...one.attributes] : []);
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const [name, { expression }] of locals)
      if (is(text.slice(expression.from, expression.to))) names.add(`local.${name}`);
  }
  return is;
}
export {
  planOfSources
};
