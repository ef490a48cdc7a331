const { resolve } = process.getBuiltinModule("node:path");
import {
  providers,
  sourceFolders,
  sourcesOf
} from "./plans-terraform-moved.js";
import "./declare-files.js";
import {
  isSource,
  namesIn
} from "./plans-terraform-sources-source-names.js";
import {
  afterApply,
  foreignGaps,
  homesAndIds,
  modulesOf,
  partsOf,
  resourcesOf,
  standsFor,
  withStacks,
  written
} from "./plans-terraform-joined.js";
import "./locate-kept.js";
import "./locate-masked.js";
import {
  listOf,
  memberOf,
  rowOf,
  textOf
} from "./plans-terraform-json.js";
import "./plans-spelling.js";
import {
  isSymbolic,
  setMember,
  unseen
} from "./plans-value.js";
import {
  planGap
} from "./plans-plan-gap.js";
import "./collect-aws-trim.js";
import "./locate-walk.js";
import "./locate-arms.js";
import "./classes.js";
import "./model.js";
import "./providers.js";

// src/plans/terraform/read-plan.ts


// src/plans/terraform/configuration.ts
function configurationOf(configuration) {
  const root = rowOf(memberOf(configuration, "root_module"));
  const providerConfig = rowOf(memberOf(configuration, "provider_config"));
  const known = /* @__PURE__ */ new Map();
  const callOf = (module) => {
    const names = modulesOf(module);
    const last = names.at(-1);
    if (!last) return void 0;
    const parent = parentOf(module);
    const call = memberOf(memberOf(at(parent).row, "module_calls"), last.name);
    return typeof call === "object" && call !== null ? [call, parent] : void 0;
  };
  const byAddress = /* @__PURE__ */ new Map();
  function at(module) {
    const before = byAddress.get(module);
    if (before) return before;
    const key = modulesOf(module).map(({ name }) => name).join(".");
    let made = known.get(key);
    if (!made) {
      const row = module === "" ? root : rowOf(memberOf(callOf(module)?.[0], "module"));
      known.set(key, made = { row, blocks: blocksOf(row) });
    }
    byAddress.set(module, made);
    return made;
  }
  return {
    block: (module, address) => at(module).blocks.get(address),
    argument(module, variable) {
      const call = callOf(module);
      const expression = call && memberOf(memberOf(call[0], "expressions"), variable);
      return expression === void 0 ? void 0 : { expression, module: call[1] };
    },
    default: (module, variable) => memberOf(memberOf(memberOf(at(module).row, "variables"), variable), "default"),
    eachOf(module) {
      const call = callOf(module)?.[0];
      return memberOf(call, "for_each_expression") ?? memberOf(call, "count_expression");
    },
    sourceOf: (module) => textOf(callOf(module)?.[0], "source"),
    output: (module, name) => memberOf(memberOf(memberOf(at(module).row, "outputs"), name), "expression"),
    provider: (key) => Object.hasOwn(providerConfig, key) ? rowOf(providerConfig[key]) : void 0
  };
}
function parentOf(module) {
  let depth = 0;
  let quoted = false;
  for (let i = module.length - 1; i > 0; i--) {
    const character = module[i];
    if (character === '"' && module[i - 1] !== "\\") quoted = !quoted;
    else if (quoted) continue;
    else if (character === "]") depth++;
    else if (character === "[") depth--;
    else if (depth === 0 && module.startsWith(".module.", i)) return module.slice(0, i);
  }
  return "";
}
function blocksOf(module) {
  const blocks = /* @__PURE__ */ new Map();
  for (const one of listOf(module["resources"])) {
    const address = textOf(one, "address");
    if (address !== void 0)
      blocks.set(address, {
        expressions: rowOf(memberOf(one, "expressions")),
        each: memberOf(one, "for_each_expression") ?? memberOf(one, "count_expression"),
        providerKey: textOf(one, "provider_config_key")
      });
  }
  return blocks;
}

// src/plans/terraform/instances.ts
var actions = {
  "no-op": "keep",
  create: "create",
  update: "change",
  read: "keep",
  delete: "destroy",
  forget: "forget",
  "delete,create": "replace",
  "create,delete": "replace",
  "create,forget": "create"
};
function instancesOfPlan(changes, configuration) {
  const { managed, foreign, make } = collector();
  const destroyed = [];
  const unclear = [];
  for (const one of listOf(changes)) {
    const address = textOf(one, "address");
    if (address === void 0 || memberOf(one, "mode") !== "managed") continue;
    const change = memberOf(one, "change");
    const words = listOf(memberOf(change, "actions")).join(",");
    const action = Object.hasOwn(actions, words) ? actions[words] : void 0;
    if (action === void 0) {
      unclear.push(address);
      continue;
    }
    if (action === "destroy") {
      const source = `/${textOf(one, "provider_name") ?? ""}`;
      destroyed.push({
        type: textOf(one, "type") ?? "",
        provider: providers.find(({ address: end }) => source.endsWith(end)),
        values: rowOf(memberOf(change, "before"))
      });
      continue;
    }
    const before = memberOf(change, "before");
    const module = textOf(one, "module_address") ?? "";
    const type = textOf(one, "type") ?? "";
    const name = textOf(one, "name") ?? "";
    const block = configuration.block(module, `${type}.${name}`);
    const isForgotten = action === "forget";
    const previousAddress = textOf(one, "previous_address");
    make(textOf(one, "provider_name") ?? "", (provider) => ({
      address,
      module,
      type,
      name,
      key: keyOf(one),
      provider,
      providerKey: block?.providerKey,
      action,
      values: rowOf(isForgotten ? before : memberOf(change, "after")),
      unknown: rowOf(isForgotten ? void 0 : memberOf(change, "after_unknown")),
      before: action === "replace" || !before ? void 0 : rowOf(before),
      ...previousAddress !== void 0 && { previousAddress },
      block
    }));
    if (words === "create,forget")
      make(textOf(one, "provider_name") ?? "", (provider) => ({
        address: `${address} (forgotten)`,
        module,
        type,
        name,
        key: void 0,
        provider,
        providerKey: block?.providerKey,
        action: "forget",
        values: rowOf(before),
        unknown: {},
        before: rowOf(before),
        block: void 0
      }));
  }
  return { managed, foreign, destroyed, unclear };
}
function instancesOfValues(values, mode, configuration) {
  const { managed, foreign, make } = collector();
  const waiting = [memberOf(values, "root_module")];
  for (let module = waiting.pop(); module !== void 0; module = waiting.pop()) {
    const at = textOf(module, "address") ?? "";
    for (const one of listOf(memberOf(module, "resources"))) {
      if (memberOf(one, "mode") !== mode) continue;
      const type = textOf(one, "type") ?? "";
      const name = textOf(one, "name") ?? "";
      const block = configuration.block(at, `${mode === "data" ? "data." : ""}${type}.${name}`);
      make(
        textOf(one, "provider_name") ?? "",
        (provider) => existing(
          {
            module: at,
            type,
            name,
            key: keyOf(one),
            provider,
            values: rowOf(memberOf(one, "values"))
          },
          block?.providerKey,
          { address: textOf(one, "address"), ...mode === "data" && { isData: true, block } }
        )
      );
    }
    waiting.push(...listOf(memberOf(module, "child_modules")));
  }
  return { managed, foreign, destroyed: [], unclear: [] };
}
function instancesOfState(state) {
  const { managed, foreign, make } = collector();
  for (const resource of listOf(state["resources"])) {
    if (memberOf(resource, "mode") !== "managed") continue;
    const type = textOf(resource, "type") ?? "";
    const name = textOf(resource, "name") ?? "";
    const module = textOf(resource, "module") ?? "";
    const said = textOf(resource, "provider") ?? "";
    const [, within = "", source = "", alias = ""] = /^(.*?)\.?provider\["([^"]*)"\]\.?(.*)$/.exec(said) ?? withoutSource(said);
    const short = source.slice(source.lastIndexOf("/") + 1);
    const providerKey = `${within === "" ? "" : `${within}:`}${short}${alias === "" ? "" : `.${alias}`}`;
    for (const one of listOf(memberOf(resource, "instances")))
      make(
        source,
        (provider) => existing(
          {
            module,
            type,
            name,
            key: keyOf(one, "index_key"),
            provider,
            values: rowOf(memberOf(one, "attributes"))
          },
          providerKey
        )
      );
  }
  return { managed, foreign, destroyed: [], unclear: [] };
}
function withoutSource(said) {
  const [, within = "", name = "", alias = ""] = /^(?:(.*)\.)?provider\.([\w-]+)(?:\.([\w-]+))?$/.exec(said) ?? [];
  return name === "" ? [] : [said, within, `registry.terraform.io/hashicorp/${name}`, alias];
}
function existing(one, providerKey, more = {}) {
  const { module, type, name, key, values } = one;
  return {
    block: void 0,
    ...one,
    ...more,
    address: more.address ?? `${module === "" ? "" : `${module}.`}${type}.${written({ name, key })}`,
    providerKey,
    action: "keep",
    unknown: {},
    before: values
  };
}
function collector() {
  const managed = [];
  const foreign = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  return {
    managed,
    foreign,
    make(name, one) {
      if (!byName.has(name))
        byName.set(
          name,
          providers.find(({ address }) => `/${name}`.endsWith(address))
        );
      const provider = byName.get(name);
      if (provider) managed.push(one(provider));
      else foreign.set(name, (foreign.get(name) ?? 0) + 1);
    }
  };
}
function keyOf(row, member = "index") {
  const key = memberOf(row, member);
  return typeof key === "string" || typeof key === "number" ? key : void 0;
}

// src/plans/terraform/authored.ts
var authored = /* @__PURE__ */ new Set([
  "aws_backup_plan rule",
  "aws_backup_plan rule copy_action",
  "aws_dynamodb_table replica",
  "aws_dynamodb_global_table replica",
  "aws_ecr_replication_configuration replication_configuration rule",
  "aws_ecr_replication_configuration replication_configuration rule destination",
  "aws_s3_bucket_replication_configuration rule",
  "azurerm_app_configuration replica",
  "azurerm_container_registry georeplications",
  "azurerm_cosmosdb_account geo_location"
]);
var isMadeByItsAuthor = (type, path) => authored.has([type, ...path.filter((step) => typeof step === "string")].join(" "));
var makesAnother = (text) => text.startsWith('"') ? /\}[\w-]|[\w-]\$\{/.test(text) : /^(?:replace|regex\w*|substr|trim\w*|sha\w+|md5)\s*\(|^format\(\s*"[^"]*(?:[\w-]%[sv]|%[sv][\w-])|^join\(\s*"[\w-]/.test(
  text
);

// src/plans/terraform/references.ts
var deepest = 64;
var mostTargets = 1e3;
var longestReference = 4096;
var few = 8;
function rootsOf(expression) {
  const all = listOf(memberOf(expression, "references"));
  if (all.length <= few) return fewRoots(all);
  const roots = [];
  const known = /* @__PURE__ */ new Set();
  for (const one of all) {
    if (typeof one !== "string" || known.has(one)) continue;
    roots.push(one);
    known.add(one);
    for (const { index } of one.slice(0, longestReference).matchAll(/[.[]/g))
      known.add(one.slice(0, index));
  }
  return roots;
}
function fewRoots(all) {
  const roots = [];
  for (const one of all)
    if (typeof one === "string" && !roots.some((root) => goesOnFrom(root, one))) roots.push(one);
  return roots;
}
var goesOnFrom = (root, one) => root.startsWith(one) && (root.length === one.length || one.length < longestReference && (root[one.length] === "." || root[one.length] === "["));
function referenceReader(configuration, found) {
  const known = /* @__PURE__ */ new Map();
  return meaningOf;
  function partsIn(root) {
    let parts = known.get(root);
    if (!parts) known.set(root, parts = partsOf(root));
    return parts;
  }
  function meaningOf(expression, standing, depth = 0) {
    if (depth > deepest) return { nothing: "its references are nested too deep" };
    if (typeof expression === "object" && expression !== null && Object.hasOwn(expression, "constant_value"))
      return { constant: memberOf(expression, "constant_value") };
    const roots = rootsOf(expression);
    const [only] = roots;
    if (only === void 0) return { nothing: afterApply };
    if (roots.length === 1) return meaningOfRoot(only, standing, depth);
    const targets = [];
    for (const root of roots) {
      const one = meaningOfRoot(root, standing, depth);
      if ("nothing" in one) return one;
      if ("targets" in one) targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
  function meaningOfRoot(root, standing, depth) {
    const [first, second, third, fourth] = partsIn(root);
    const { module } = standing;
    if (!first) return { nothing: afterApply };
    if (first.name === "var") return variable(second?.name ?? "", module, depth);
    if (first.name === "module") return output(module, second, third?.name ?? "", depth);
    if (first.name === "local") {
      const references = found.local(module, second?.name ?? "");
      return references === void 0 || depth > deepest ? { nothing: "it is made of a local value, which a plan does not hold" } : meaningOf({ references }, standing, depth + 1);
    }
    if (first.name === "each" || first.name === "count") {
      const each = standing.instance ? standing.instance.block?.each : configuration.eachOf(module);
      if (second?.name !== "value" || each === void 0)
        return { constant: standing.instance?.key };
      const within = standing.instance ? module : parentOf(module);
      const meant = meaningOf(each, { module: within }, depth + 1);
      if (!("targets" in meant)) return { nothing: afterApply };
      const key = standing.instance?.key;
      const same = meant.targets.filter(({ instance }) => instance.key === key);
      return { targets: withAttribute(same.length > 0 ? same : meant.targets, third?.name) };
    }
    if (first.name === "data")
      return reached(
        found.data(module, `data.${second?.name}.${third?.name}`),
        third,
        fourth?.name,
        standing
      );
    if (second)
      return reached(
        found.find(module, `${first.name}.${second.name}`),
        second,
        third?.name,
        standing
      );
    return { nothing: afterApply };
  }
  function reached(instances, named, attribute, { instance: own }) {
    const chosen = named?.key === void 0 ? sameKey(instances, own) : instances.filter(({ key }) => key === named.key);
    return chosen.length === 0 ? { nothing: afterApply } : { targets: chosen.map((instance) => ({ instance, attribute })) };
  }
  function variable(name, module, depth) {
    if (module === "") {
      const row = memberOf(found.variables, name);
      return row === void 0 ? { constant: configuration.default("", name) ?? null } : { constant: memberOf(row, "value") };
    }
    const given = configuration.argument(module, name);
    if (!given) return { constant: configuration.default(module, name) ?? null };
    const meant = meaningOf(given.expression, { module: given.module }, depth + 1);
    return "constant" in meant && meant.constant === void 0 ? { constant: partsOf(module).at(-1)?.key ?? null } : meant;
  }
  function output(module, called, name, depth) {
    if (!called) return { nothing: afterApply };
    const path = `${module === "" ? "" : `${module}.`}module.${written(called)}`;
    const children = called.key === void 0 ? found.modules(path) : [path];
    const targets = [];
    for (const child of children) {
      const one = meaningOf(configuration.output(child, name), { module: child }, depth + 1);
      if (!("targets" in one)) return children.length === 1 ? one : { nothing: afterApply };
      targets.push(...one.targets);
      if (targets.length > mostTargets) return { nothing: "it refers to too many resources" };
    }
    return targets.length === 0 ? { nothing: afterApply } : { targets };
  }
}
function sameKey(instances, own) {
  if (instances.length < 2 || own?.key === void 0) return instances;
  const same = instances.filter(({ key }) => key === own.key);
  return same.length > 0 ? same : instances;
}
var withAttribute = (targets, attribute) => targets.map(({ instance }) => ({ instance, attribute }));

// src/plans/terraform/values.ts
var deepest2 = 64;
function valueOf(after, unknown, expression, refer, { isDynamic, inSources }) {
  return merged(after, unknown, expression, false, []);
  function merged(known, later, said, dynamic, path) {
    if (later === true) {
      if (said !== void 0) return refer(said, path);
      return dynamic || isDynamic(path) ? inSources(path) ?? unseen(`${afterApply}, and a dynamic block makes it`) : void 0;
    }
    if (path.length > deepest2) return unseen("it is nested too deep");
    if (!isPartlyUnknown(later)) return known;
    if (Array.isArray(later) || Array.isArray(known)) {
      const before = listOf(known);
      const length = Math.max(before.length, listOf(later).length);
      return Array.from(
        { length },
        (_, i) => merged(
          before[i],
          listOf(later)[i],
          elementOf(said, i, length, before[i]),
          dynamic || said === void 0 && before[i] !== void 0,
          [...path, i]
        )
      );
    }
    const names = /* @__PURE__ */ new Set([...Object.keys(rowOf(known)), ...Object.keys(rowOf(later))]);
    const made = {};
    for (const name of names)
      setMember(
        made,
        name,
        merged(
          memberOf(known, name),
          memberOf(later, name),
          isExpression(said) ? said : memberOf(said, name),
          dynamic,
          [...path, name]
        )
      );
    return made;
  }
}
function isPartlyUnknown(later, depth = 0) {
  if (later === true) return true;
  if (typeof later !== "object" || later === null) return false;
  if (depth > deepest2) return true;
  for (const one of Object.values(later)) if (isPartlyUnknown(one, depth + 1)) return true;
  return false;
}
var isExpression = (said) => typeof said === "object" && said !== null && (Object.hasOwn(said, "references") || Object.hasOwn(said, "constant_value"));
function elementOf(said, at, length, known) {
  if (Array.isArray(said)) {
    if (said.length === 1) return said[0];
    const agreeing = said.filter((block) => agrees(block, known));
    if (said.length === length && agrees(said[at], known)) return said[at];
    return agreeing.length === 1 ? agreeing[0] : { references: agreeing.flatMap(referencesIn) };
  }
  if (!isExpression(said)) return said;
  const roots = rootsOf(said);
  return roots.length === length && length > 1 ? { references: [roots[at]] } : said;
}
function agrees(block, known) {
  for (const [name, said] of Object.entries(rowOf(block))) {
    const value = memberOf(known, name);
    if (Array.isArray(said)) {
      if (value !== void 0 && !listOf(value).every((one, i) => said[i] === void 0 || agrees(said[i], one)))
        return false;
    } else if (isExpression(said) && Object.hasOwn(said, "constant_value")) {
      const constant = memberOf(said, "constant_value");
      if (typeof constant !== "object" && value !== void 0 && String(value) !== String(constant))
        return false;
    }
  }
  return true;
}
function referencesIn(block, depth = 0) {
  if (isExpression(block)) return listOf(memberOf(block, "references"));
  if (typeof block !== "object" || block === null || depth > deepest2) return [];
  return Object.values(block).flatMap((one) => referencesIn(one, depth + 1));
}

// src/plans/terraform/make-plan.ts
function makePlan(parts) {
  const { file, instances, data, untouched, configuration, variables, regions, sources } = parts;
  const byBlock = Map.groupBy(instances, ({ module, type, name }) => `${module}
${type}.${name}`);
  const dataByBlock = Map.groupBy(
    data,
    ({ module, type, name }) => `${module}
data.${type}.${name}`
  );
  let modules;
  const meaningOf = referenceReader(configuration, {
    find: (module, block) => byBlock.get(`${module}
${block}`) ?? [],
    data: (module, block) => dataByBlock.get(`${module}
${block}`) ?? [],
    modules: (module) => (modules ??= modulesByCall(instances)).get(module) ?? [],
    variables,
    local: sources.local
  });
  const plan = {
    file,
    instances,
    data,
    untouched,
    regions,
    find: (module, block) => byBlock.get(`${module}
${block}`) ?? [],
    value: (instance, attribute) => valueIn(instance, attribute, true),
    named: (instance, attribute) => valueIn(instance, attribute, false),
    eachOf(instance, attribute) {
      const said = memberOf(instance.block?.expressions, attribute);
      const roots = rootsOf(said);
      const standing = { module: instance.module, instance };
      return roots.flatMap((root) => {
        const meant = meaningOf({ references: [root] }, standing);
        if ("constant" in meant) return [];
        if ("nothing" in meant) return [unseen(meant.nothing, root)];
        return meant.targets.map(
          (target) => valueFor({ targets: [target] }, { references: [root] })
        );
      });
    },
    ...homesAndIds(() => plan),
    constant(expression, module) {
      const meant = meaningOf(expression, { module });
      return "constant" in meant ? meant.constant : void 0;
    },
    constantOfData(expression, module) {
      const meant = meaningOf(expression, { module });
      if (!("targets" in meant) || meant.targets.length !== 1) return void 0;
      const { instance, attribute } = meant.targets[0];
      return attribute === void 0 ? void 0 : memberOf(instance.values, attribute);
    },
    providerExpression(key, argument) {
      const row = configuration.provider(key);
      const expression = memberOf(memberOf(row, "expressions"), argument);
      const module = memberOf(row, "module_address");
      return expression === void 0 ? void 0 : { expression, module: typeof module === "string" ? module : "" };
    },
    isProviderKnown: (key) => configuration.provider(key) !== void 0
  };
  return plan;
  function valueIn(instance, attribute, isExact) {
    const known = memberOf(instance.values, attribute);
    const later = memberOf(instance.unknown, attribute);
    if (later === void 0 || later === false) return known;
    const expressions = instance.block?.expressions;
    const refer = (expression, path) => {
      const meant = meaningOf(expression, { module: instance.module, instance });
      const value = valueFor(meant, expression);
      if (!isSymbolic(value)) return value;
      const text = sources.text(instance, [attribute, ...path]);
      if (text !== void 0)
        return makesAnother(text) ? unseen("its expression makes another name of it", value.expression) : value;
      return isExact && namesOne(meant) ? unseen(
        "a plan does not show whether the expression is this name alone or makes another of it: give the sources by --source DIRECTORY",
        value.expression
      ) : value;
    };
    return valueOf(known, later, memberOf(expressions, attribute), refer, {
      isDynamic: (path) => isMadeByItsAuthor(instance.type, [attribute, ...path]) || sources.isDynamic(instance, [attribute, ...path]),
      inSources: (path) => {
        const references = sources.references(instance, [attribute, ...path]);
        return references && refer({ references }, path);
      }
    });
  }
  function valueFor(meant, expression) {
    const [as = ""] = rootsOf(expression);
    if ("constant" in meant)
      return meant.constant === null || meant.constant === void 0 ? void 0 : unseen(afterApply, as);
    if ("nothing" in meant) return unseen(meant.nothing, as);
    return standsFor(meant.targets, as, plan);
  }
}
var namesOne = (meant) => "targets" in meant && meant.targets.some(
  ({ instance, attribute }) => attribute !== void 0 && instance.provider.globalNames?.[instance.type]?.includes(attribute) === true
);
function modulesByCall(instances) {
  const calls = /* @__PURE__ */ new Map();
  for (const module of new Set(instances.map((one) => one.module)))
    for (let at = module; at !== ""; ) {
      const call = at.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
      const known = calls.get(call) ?? /* @__PURE__ */ new Set();
      known.add(at);
      calls.set(call, known);
      at = parentOf(at);
    }
  return new Map([...calls].map(([call, known]) => [call, [...known]]));
}

// src/plans/terraform/removed.ts
var idLike = /^(?:arn:|\/(?:subscriptions|providers)\/)/i;
function removedOf(destroyed) {
  return destroyed.flatMap(({ type, provider, values }) => {
    const own = provider?.spellings.get(type)?.find(({ joins }) => !joins);
    const ids = ["arn", "id"].flatMap((name2) => {
      const id = textOf(values, name2);
      return id !== void 0 && idLike.test(id) ? [id] : [];
    });
    const name = ["name", "bucket", "identifier", "function_name"].map((attribute) => textOf(values, attribute)).find((one) => one !== void 0 && one !== "");
    if (!provider || ids.length === 0 && (!own || name === void 0)) return [];
    return [
      {
        provider: provider.cloud,
        ids,
        ...own && { type: own.type },
        ...name !== void 0 && { name }
      }
    ];
  });
}

// src/plans/terraform/read-plan.ts
var isPlan = (json) => typeof memberOf(json, "format_version") === "string" && ["planned_values", "resource_changes"].some((name) => memberOf(json, name) !== void 0);
var isShownState = (json) => typeof memberOf(json, "format_version") === "string" && memberOf(json, "terraform_version") !== void 0 && !isPlan(json) && (memberOf(json, "values") !== void 0 || Object.keys(rowOf(json)).length <= 3);
var isRawState = (json) => memberOf(json, "version") === 4 && memberOf(json, "terraform_version") !== void 0 && Array.isArray(memberOf(json, "resources"));
var hasChanges = (json) => listOf(memberOf(json, "resource_changes")).length > 0;
var terraformPlan = {
  name: "a Terraform plan or state",
  isIt: ({ json }) => isPlan(json) || isShownState(json) || isRawState(json),
  // They say what the changes say as well.
  unread: (json) => hasChanges(json) ? ["planned_values"] : [],
  read
};
async function read(file, inputs) {
  const { json, name } = file;
  const configuration = configurationOf(memberOf(json, "configuration"));
  const prior = memberOf(memberOf(json, "prior_state"), "values");
  const { managed, destroyed, foreign, unclear } = hasChanges(json) ? instancesOfPlan(memberOf(json, "resource_changes"), configuration) : isRawState(json) ? instancesOfState(rowOf(json)) : instancesOfValues(
    memberOf(json, isPlan(json) ? "planned_values" : "values"),
    "managed",
    configuration
  );
  const sources = sourcesOf(
    sourceFolders(inputs.sourceDir, file.path),
    managed,
    configuration.sourceOf
  );
  const plan = makePlan({
    file: name,
    instances: managed,
    data: instancesOfValues(prior, "data", configuration).managed,
    untouched: untouchedIn(prior, json, configuration),
    configuration,
    variables: memberOf(json, "variables"),
    regions: inputs.providerRegions,
    sources
  });
  const { root } = sources;
  const isCovered = root !== void 0 && isPlan(json);
  const unplanned = isCovered ? unplannedIn(root.blocks, json, configuration) : [];
  const { resources, gaps } = await withStacks(resourcesOf(plan, sources), plan, sources);
  return {
    resources,
    ...isCovered && {
      covers: namesIn(root.path, isSource).map((one) => resolve(root.path, one))
    },
    gaps: [
      ...gaps,
      ...gapsOf(json, name),
      ...isPlan(json) && !hasChanges(json) && managed.length > 0 ? [withoutChangesGap(name)] : [],
      ...unplanned.length > 0 ? [olderGap(name, root.path, unplanned)] : [],
      ...unclear.map((address) => unclearGap(address, name)),
      ...foreignGaps(foreign, name)
    ],
    ...destroyed.length > 0 && {
      removed: removedOf(destroyed),
      notes: [
        `${destroyed.length} resource${destroyed.length === 1 ? "" : "s"} that the plan destroys`
      ]
    }
  };
}
function unplannedIn(blocks, json, configuration) {
  const planned = new Set(
    listOf(memberOf(json, "resource_changes")).map(
      (one) => `${textOf(one, "type")}.${textOf(one, "name")}`
    )
  );
  return blocks.filter((block) => !configuration.block("", block) && !planned.has(block));
}
function untouchedIn(prior, json, configuration) {
  if (prior === void 0) return [];
  const touched = new Set(
    listOf(memberOf(json, "resource_changes")).flatMap((one) => textOf(one, "address") ?? [])
  );
  return [
    ...instancesOfValues(prior, "data", configuration).managed,
    ...instancesOfValues(prior, "managed", configuration).managed
  ].filter(({ address }) => !touched.has(address));
}
function gapsOf(json, file) {
  const gaps = [];
  const [version = "", major = ""] = /^(\d+)\b/.exec(textOf(json, "format_version") ?? "") ?? [];
  if (version !== "" && !["0", "1"].includes(major))
    gaps.push(
      planGap(
        { file },
        `it is of the format version ${major}, and this version of data-boundary knows 1`,
        "a newer version of data-boundary may know it",
        "unknown-value"
      )
    );
  const deferred = listOf(memberOf(json, "deferred_changes")).length;
  if (deferred > 0)
    gaps.push(
      planGap(
        { file },
        `the plan defers ${deferred === 1 ? "1 change" : `${deferred} changes`}, and does not say what ${deferred === 1 ? "it" : "they"} will make`,
        "plan again after the apply",
        "truncated"
      )
    );
  if (memberOf(json, "errored") === true)
    gaps.push(
      planGap(
        { file },
        "the plan ended with an error, and holds only what was planned before it",
        "correct the error and plan again",
        "truncated"
      )
    );
  else if (memberOf(json, "complete") === false && deferred === 0)
    gaps.push(
      planGap(
        { file },
        "the plan is not complete: it was made with -target or -exclude, or changes were deferred",
        "plan the whole configuration",
        "truncated"
      )
    );
  else if (isRefreshOnly(json))
    gaps.push(
      planGap(
        { file },
        "the plan has no changes of resources: it was made with -refresh-only",
        "plan without -refresh-only",
        "truncated"
      )
    );
  return gaps;
}
var withoutChangesGap = (file) => planGap(
  { file },
  "the plan holds planned values and no changes, so that it does not show what is known only after apply",
  "scan the whole of what terraform show -json writes",
  "truncated"
);
var olderGap = (file, folder, blocks) => planGap(
  { file },
  `the plan is older than its sources in ${folder}: it does not hold ${blocks[0]}${blocks.length > 1 ? ` and ${blocks.length - 1} more` : ""}`,
  "plan again",
  "truncated"
);
function isRefreshOnly(json) {
  return isPlan(json) && !listOf(memberOf(json, "resource_changes")).some(
    (one) => memberOf(one, "mode") === "managed"
  ) && listOf(memberOf(memberOf(memberOf(json, "configuration"), "root_module"), "resources")).some(
    (one) => memberOf(one, "mode") === "managed" && memberOf(one, "count_expression") === void 0 && memberOf(one, "for_each_expression") === void 0
  );
}
var unclearGap = (address, file) => planGap(
  { file },
  `${address}: this version does not know what the plan does with it`,
  "a newer version of data-boundary may know it",
  "unknown-value"
);
export {
  terraformPlan
};
