const { dirname, join: join2, normalize, resolve: resolve2 } = process.getBuiltinModule("node:path");
const { join, resolve } = process.getBuiltinModule("node:path");
import {
  attributeOf,
  instanceOf,
  placesOf,
  sourcePlan
} from "./plans-terraform-sources-places.js";
import {
  evaluator,
  folderOfText,
  givenTo,
  noValue,
  numberOf,
  pairsOf,
  readFolder,
  typed,
  writtenAs
} from "./plans-terraform-sources-parse.js";
import {
  fault,
  isList,
  isMap,
  isUnknown,
  reference,
  standing,
  textOf,
  thing,
  unknown
} from "./plans-terraform-sources-value.js";
import "./plans-parameter-json.js";

// src/plans/terraform-sources/terraform-sources.ts

import { foreignGaps, unreadGaps } from "./terraform-plan.js";
import { programsNote } from "./terraform-plan.js";
import { providersFor } from "./terraform-plan.js";
import { withStacks } from "./terraform-plan.js";
import { resourcesOf } from "./terraform-plan.js";
import { installedModules } from "./terraform-plan.js";

// src/plans/terraform-sources/copies.ts
var mostCopies = 1e4;
function copiesOf(block2, names, { evaluate }) {
  const count = block2.attributes.get("count");
  const forEach = block2.attributes.get("for_each");
  if (count) {
    const value = evaluate(count.expression, names);
    const number = typeof value === "boolean" ? void 0 : numberOf(value);
    if (number === void 0 || number > mostCopies)
      return open("count", isUnknown(value) ? value : fault(`it makes more than ${mostCopies}`));
    return {
      by: "count",
      each: Array.from({ length: Math.max(0, number) }, (_, index) => ({
        key: index,
        names: withItem(names, "count", (name) => name === "index" ? index : void 0)
      }))
    };
  }
  if (!forEach) return one();
  const over = evaluate(forEach.expression, names);
  const pairs = over === null ? [] : pairsOf(over);
  if (!pairs || pairs.length > mostCopies)
    return open("for_each", isUnknown(over) ? over : fault(`it makes more than ${mostCopies}`));
  const keyed = pairs.map(
    ([key, value]) => [isMap(over) ? String(key) : textOf(value), value]
  );
  if (keyed.some(([key]) => key === void 0))
    return open("for_each", unknown("its elements are not known"));
  return {
    by: "for_each",
    each: keyed.map(([key, value]) => ({
      key,
      names: withItem(
        names,
        "each",
        (name) => name === "key" ? key : name === "value" ? value : void 0
      )
    }))
  };
  function one() {
    const each = [{ key: void 0, names }];
    const enabled = enabledOf(block2);
    if (!enabled) return { by: void 0, each };
    const value = evaluate(enabled.expression, names);
    if (typeof value === "boolean" || value === "true" || value === "false")
      return { by: "enabled", each: String(value) === "true" ? each : [] };
    const why = (isUnknown(value) ? value.why : void 0) ?? "it is known after apply";
    return { by: "enabled", open: why, each };
  }
  function open(by, value) {
    const why = (isUnknown(value) ? value.why : void 0) ?? "it is known after apply";
    const item = unknown(`${by} is not known: ${why}`);
    return {
      by,
      open: why,
      each: [
        { key: void 0, names: withItem(names, by === "count" ? "count" : "each", () => item) }
      ]
    };
  }
}
var enabledOf = ({ blocks }) => blocks.find(({ kind }) => kind === "lifecycle")?.attributes.get("enabled");
function withItem(names, called, get) {
  const item = thing((name) => get(name) ?? fault(`${called} has no such attribute`));
  return (name) => name === called ? item : names(name);
}

// src/plans/terraform-sources/estate.ts

import { planGap } from "./scan.js";

// src/plans/terraform-sources/module.ts
import { modulesOf, written } from "./terraform-plan.js";

// src/plans/terraform-sources/body-values.ts
var meta = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
  "timeouts"
]);
var mostBlocks = 1e4;
function bodyValues(body, names, { evaluate }) {
  const known = /* @__PURE__ */ new Map();
  const made = /* @__PURE__ */ new Map();
  const kinds = new Set(
    body.blocks.map((block2) => block2.kind === "dynamic" ? block2.labels[0] ?? "" : block2.kind)
  );
  const parts = (kind) => {
    let all = made.get(kind);
    if (!all) {
      made.set(kind, []);
      made.set(kind, all = partsOf(body.blocks, kind, names, evaluate));
    }
    return all;
  };
  return {
    names: [.../* @__PURE__ */ new Set([...body.attributes.keys(), ...kinds])].filter((name) => !meta.has(name)),
    attribute: (name) => body.attributes.get(name),
    blocks: (kind) => kinds.has(kind) ? parts(kind).flatMap((part) => isPart(part) ? [part.body] : []) : [],
    get(name) {
      if (meta.has(name)) return void 0;
      const before = known.get(name);
      if (before !== void 0) return before;
      const attribute = body.attributes.get(name);
      if (!attribute && !kinds.has(name)) return void 0;
      known.set(name, fault("it refers to itself"));
      const value = attribute ? evaluate(attribute.expression, names) : parts(name).map((part) => isPart(part) ? mapOf(part, evaluate) : part);
      known.set(name, value);
      return value;
    }
  };
}
var isPart = (part) => typeof part === "object" && part !== null && Object.hasOwn(part, "body");
function mapOf({ body, names }, evaluate) {
  const values = bodyValues(body, names, { evaluate });
  return new Map(values.names.map((name) => [name, values.get(name) ?? null]));
}
function partsOf(blocks, kind, names, evaluate) {
  const parts = [];
  for (const block2 of blocks)
    if (block2.kind === kind) parts.push({ body: block2, names });
    else if (block2.kind === "dynamic" && block2.labels[0] === kind)
      parts.push(...dynamic(block2, kind, names, evaluate));
  return parts.slice(0, mostBlocks);
}
function dynamic(block2, kind, names, evaluate) {
  const each = block2.attributes.get("for_each");
  const content = block2.blocks.find((one) => one.kind === "content");
  if (!each || !content) return [fault("a dynamic block is not whole")];
  const over = evaluate(each.expression, names);
  if (over === null) return [];
  const pairs = pairsOf(over);
  if (!pairs)
    return [isUnknown(over) ? over : unknown("what a dynamic block goes over is not known")];
  const iterator = block2.attributes.get("iterator")?.expression;
  const called = iterator?.kind === "name" ? iterator.name : kind;
  return pairs.map(([key, value]) => {
    const item = thing(
      (name) => name === "key" ? typeof key === "number" && typeof value === "string" ? value : key : value
    );
    return { body: content, names: (name) => name === called ? item : names(name) };
  });
}

// src/plans/terraform-sources/data-source.ts
var account = "000000000000";
var guid = "00000000-0000-0000-0000-000000000000";
function dataAttribute(type, attribute, values, provider, inputs) {
  const said = values.get(attribute);
  if (said !== void 0 && said !== null) return said;
  switch (`${type}.${attribute}`) {
    case "aws_region.name":
    case "aws_region.id":
    case "aws_region.region":
      return values.get("region") ?? values.get("name") ?? provider.region() ?? inputs.providerRegions[provider.key] ?? unknown(
        `the region of provider ${provider.key} is not known: give --provider-region ${provider.key}=REGION`
      );
    case "aws_availability_zones.names":
      return zonesOf(values, provider.region());
    case "aws_caller_identity.account_id":
    case "aws_caller_identity.id":
      return standing(account);
    case "aws_partition.partition":
    case "aws_partition.id":
      return partitionOf(provider.region());
    case "aws_partition.dns_suffix":
      return "amazonaws.com";
    case "aws_s3_bucket.arn":
    case "aws_s3_bucket.id": {
      const bucket = values.get("bucket");
      if (typeof bucket !== "string") break;
      return attribute === "id" ? bucket : `arn:aws:s3:::${bucket}`;
    }
    case "azurerm_client_config.subscription_id":
    case "azurerm_client_config.tenant_id":
    case "azurerm_client_config.client_id":
    case "azurerm_client_config.object_id":
    case "azurerm_subscription.subscription_id":
    case "azurerm_subscription.tenant_id":
      return standing(guid);
    case "azurerm_subscription.id":
      return standing(`/subscriptions/${guid}`);
    case "azurerm_resource_group.location":
      return inputs.resourceGroupLocation ?? unknown(
        "the location of the resource group is not in the sources: give --resource-group-location"
      );
  }
  return unknown(`the data source ${type} is read when a plan is made`);
}
var threeZones = /^eu-(?:central-[12]|north-1|south-[12]|west-[123])$/;
function zonesOf(values, region) {
  const filters = values.get("filter");
  const isOfRegion = filters !== void 0 && isList(filters) && filters.some((one) => isMap(one) && takesOwnZones(one));
  if (!isOfRegion)
    return unknown(
      "the data source aws_availability_zones is read when a plan is made, and without a filter for opt-in-status opt-in-not-required it lists Local Zones, too"
    );
  const leftOut = ["exclude_names", "exclude_zone_ids", "all_availability_zones"];
  if (typeof region !== "string" || !threeZones.test(region) || leftOut.some((name) => values.get(name) !== void 0))
    return unknown("the data source aws_availability_zones is read when a plan is made");
  return ["a", "b", "c"].map((zone) => `${region}${zone}`);
}
var ownZones = /* @__PURE__ */ new Map([
  ["opt-in-status", "opt-in-not-required"],
  ["zone-type", "availability-zone"]
]);
function takesOwnZones(filter) {
  const wanted = ownZones.get(filter.get("name") ?? null);
  const values = filter.get("values") ?? null;
  return wanted !== void 0 && isList(values) && values.length === 1 && values[0] === wanted;
}
function partitionOf(region) {
  if (region === void 0 || isUnknown(region) || typeof region !== "string") return "aws";
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}

// src/plans/terraform-sources/provider-configurations.ts
function sourcesOf(blocks, { evaluate }) {
  const sources = /* @__PURE__ */ new Map();
  for (const { kind, blocks: inner } of blocks)
    for (const { kind: name, attributes } of kind === "terraform" ? inner : [])
      for (const [local, { expression }] of name === "required_providers" ? attributes : []) {
        if (expression.kind !== "object") continue;
        const source = expression.entries.find(
          ({ key }) => key.kind === "literal" && key.value === "source"
        );
        const text = source && textOf(evaluate(source.value, () => void 0));
        if (text !== void 0) sources.set(local, text.toLowerCase());
      }
  return sources;
}
var usual = {
  azapi: "azure/azapi",
  terraform: "builtin/terraform"
};
var sourceOf = (local, sources) => sources.get(local) ?? (Object.hasOwn(usual, local) ? usual[local] : `hashicorp/${local.toLowerCase()}`);
function configured(blocks, names, within, sources, { evaluate }) {
  const all = /* @__PURE__ */ new Map();
  for (const { kind, labels, attributes } of blocks) {
    const [local] = labels;
    if (kind !== "provider" || local === void 0) continue;
    const alias = attributes.get("alias");
    const called = alias ? textOf(evaluate(alias.expression, names)) : void 0;
    const name = called === void 0 ? local : `${local}.${called}`;
    const region = attributes.get("region")?.expression;
    const add = (as, inner) => {
      all.set(as, {
        key: within === "" ? as : `${within}:${as}`,
        source: sourceOf(local, sources),
        region: () => region && evaluate(region, inner),
        isDeclared: true
      });
    };
    const each = attributes.get("for_each");
    if (!each) {
      add(name, names);
      continue;
    }
    const over = evaluate(each.expression, names);
    const keys = isMap(over) ? [...over] : isList(over) ? over.map((one) => [textOf(one) ?? "", one]) : [];
    for (const [key, value] of keys.slice(0, 1e3)) {
      const item = thing((member) => member === "key" ? key : value);
      add(`${name}[${JSON.stringify(key)}]`, (one) => one === "each" ? item : names(one));
    }
  }
  return all;
}
function handed(block2, callers, names, { evaluate }) {
  const all = new Map([...callers].filter(([name]) => !name.includes(".")));
  const given = block2.attributes.get("providers")?.expression;
  if (given?.kind !== "object") return all;
  for (const { key, value } of given.entries) {
    const inner = key.kind === "literal" ? String(key.value) : writtenAs(key);
    const outer = calledIn(value, names, evaluate);
    if (inner === void 0 || outer === void 0) continue;
    const found = callers.get(outer);
    all.set(inner, found ?? missing(outer, sourceOf(outer.split(".", 1)[0], /* @__PURE__ */ new Map())));
  }
  return all;
}
function calledIn(expression, names, evaluate) {
  if (expression.kind === "literal") return textOf(expression.value);
  if (expression.kind !== "index") return writtenAs(expression);
  const of = writtenAs(expression.of);
  const key = textOf(evaluate(expression.key, names));
  return of === void 0 || key === void 0 ? of : `${of}[${JSON.stringify(key)}]`;
}
function missing(called, source) {
  return {
    key: called,
    source,
    region: () => void 0,
    isDeclared: !called.includes(".")
  };
}

// src/plans/terraform-sources/validations.ts
import { choicesOf } from "./terraform-plan.js";
function allowedBy({ labels: [name], attributes: own, blocks }, evaluate) {
  if (own.has("sensitive")) return void 0;
  for (const { kind, attributes } of blocks) {
    const condition = kind === "validation" ? attributes.get("condition")?.expression : void 0;
    const list = condition && listIn(condition, name);
    const values = list && evaluate(list, () => void 0);
    const choices = Array.isArray(values) ? choicesOf(values) : void 0;
    if (choices) return choices;
  }
  return void 0;
}
function listIn(condition, name) {
  if (condition.kind === "binary" && condition.operator === "&&")
    return listIn(condition.left, name) ?? listIn(condition.right, name);
  if (condition.kind !== "call" || condition.name !== "contains") return void 0;
  const [list, of] = condition.args;
  const isIt = of?.kind === "get" && of.name === name && of.of.kind === "name" && of.of.name === "var";
  return isIt ? list : void 0;
}

// src/plans/terraform-sources/module.ts
var workspaceParam = "terraform.workspace";
function moduleOf(folder, address, call, estate) {
  const { evaluator: evaluator2, inputs } = estate;
  const { evaluate } = evaluator2;
  const blocksOf = (kind) => new Map(
    folder.blocks.filter((block2) => block2.kind === kind).map((block2) => [block2.labels.join("."), block2])
  );
  const [variables, outputs, calls] = [
    blocksOf("variable"),
    blocksOf("output"),
    blocksOf("module")
  ];
  const [resources, data] = [blocksOf("resource"), blocksOf("data")];
  const locals = new Map(
    folder.blocks.flatMap(({ kind, attributes }) => kind === "locals" ? [...attributes] : [])
  );
  function once(of) {
    const known2 = /* @__PURE__ */ new Map();
    return (name) => {
      const before = known2.get(name);
      if (before !== void 0) return before;
      known2.set(name, fault(`${name.slice(0, 60)} refers to itself`));
      const made = of(name);
      known2.set(name, made);
      return made;
    };
  }
  const variable = once((name) => {
    const block2 = variables.get(name);
    if (!block2) return fault(`no variable is called ${name.slice(0, 60)}`);
    const type = block2.attributes.get("type")?.expression;
    const argument = call?.block.attributes.get(name);
    const given = argument ? typed(evaluate(argument.expression, call.names), type, evaluate) : call ? void 0 : estate.given(block2);
    const standard = block2.attributes.get("default");
    const nullable = block2.attributes.get("nullable")?.expression;
    const isReplaced = given === null && standard && nullable?.kind === "literal" && nullable.value === false;
    if (given !== void 0 && !isReplaced) return given;
    return standard ? typed(evaluate(standard.expression, names), type, evaluate) : noValue(name, allowedBy(block2, evaluate));
  });
  const local = once((name) => {
    const attribute = locals.get(name);
    return attribute ? evaluate(attribute.expression, names) : fault(`no local value is called ${name.slice(0, 60)}`);
  });
  const output = once((name) => {
    const value = outputs.get(name)?.attributes.get("value");
    return value ? evaluate(value.expression, names) : fault(`no output is called ${name.slice(0, 60)}`);
  });
  const resource = once((name) => {
    const block2 = resources.get(name);
    if (!block2) return fault(`no resource is called ${name.slice(0, 120)}`);
    return assembled(copies(block2), ({ key, names: inner }) => {
      const { made, values } = blockResource(block2, key, inner);
      return thing(
        (attribute) => made ? attributeOf(made, attribute) : values.get(attribute) ?? unknown("it is known after apply"),
        made && { instance: made.instance, attribute: void 0 }
      );
    });
  });
  const dataSource = once((name) => {
    const block2 = data.get(name);
    if (!block2) return fault(`no data source is called ${name.slice(0, 120)}`);
    const [type = ""] = block2.labels;
    return assembled(copies(block2), ({ names: inner }) => {
      const values = bodyValues(block2, inner, evaluator2);
      const provider = configurationOf(block2, inner);
      return thing((attribute) => dataAttribute(type, attribute, values, provider, inputs));
    });
  });
  const child = once((name) => {
    const block2 = calls.get(name);
    if (!block2) return fault(`no module is called ${name.slice(0, 60)}`);
    const path = [...modulesOf(address).map((part) => part.name), name].join(".");
    const target = estate.folderOf(block2, folder, call?.above ?? [], path);
    if (!target) return unknown(`the module ${name.slice(0, 60)} was not read`);
    return assembled(copies(block2), ({ key, names: inner }) => {
      const at = `${address === "" ? "" : `${address}.`}module.${written({ name, key })}`;
      const made = estate.module(
        at,
        () => moduleOf(
          target,
          at,
          {
            block: block2,
            names: inner,
            providers: handed(block2, providers, inner, evaluator2),
            above: [...call?.above ?? [], folder.path],
            rootFile: call?.rootFile ?? block2.file.name
          },
          estate
        )
      );
      return made ? thing(made.output) : unknown("there are too many modules");
    });
  });
  const known = {
    var: thing(variable),
    local: thing(local),
    module: thing(child),
    data: thing((type) => thing((name) => dataSource(`${type}.${name}`))),
    path: thing(() => "."),
    terraform: thing(
      (name) => name === "workspace" && Object.hasOwn(inputs.params, workspaceParam) ? inputs.params[workspaceParam] : unknown(`the workspace is not known: give --param ${workspaceParam}=NAME`)
    )
  };
  const names = (name) => Object.hasOwn(known, name) ? known[name] : thing((inner) => resource(`${name}.${inner}`));
  const sources = sourcesOf(folder.blocks, evaluator2);
  const providers = new Map([
    ...call?.providers ?? [],
    ...configured(folder.blocks, names, address, sources, evaluator2)
  ]);
  function configurationOf(block2, inner) {
    const said = block2.attributes.get("provider");
    const called = (said && calledIn(said.expression, inner, evaluate)) ?? block2.labels[0].split("_", 1)[0];
    const provider = called.split(".", 1)[0];
    const found = providers.get(called) ?? missing(called, sourceOf(provider, sources));
    return sources.has(provider) ? { ...found, source: sources.get(provider) } : found;
  }
  const within = (labels) => [...address === "" ? [] : [address], ...labels].join(".");
  const madeOf = /* @__PURE__ */ new Map();
  function make(block2, key, inner) {
    const values = bodyValues(block2, inner, evaluator2);
    const configuration = configurationOf(block2, inner);
    if (block2.blocks.some(({ kind }) => kind === "provisioner"))
      estate.program(within(block2.labels));
    const provider = estate.providers.find(
      ({ address: end }) => `/${configuration.source}`.endsWith(end)
    );
    if (!provider) {
      estate.foreign(configuration.source);
      return { made: void 0, values };
    }
    const instance = instanceOf(block2, address, key, provider, configuration, values);
    const rootFile = call?.rootFile ?? block2.file.name;
    const made = { instance, block: block2, values, configuration, rootFile };
    estate.add(made);
    return { made, values };
  }
  function blockResource(block2, key, inner) {
    const as = `${block2.labels.join(".")}
${JSON.stringify(key)}`;
    let found = madeOf.get(as);
    if (!found) madeOf.set(as, found = make(block2, key, inner));
    return found;
  }
  const copied = /* @__PURE__ */ new Map();
  function copies(block2) {
    let found = copied.get(block2);
    if (!found) {
      copied.set(block2, found = copiesOf(block2, names, evaluator2));
      if (found.open !== void 0) estate.open(block2, address, found.by, found.open);
    }
    return found;
  }
  return {
    address,
    folder,
    output,
    expand() {
      for (const { labels } of blocksOf("action").values())
        estate.program(within(["action", ...labels]));
      for (const name of resources.keys()) resource(name);
      for (const name of calls.keys()) child(name);
    }
  };
}
function assembled({ each, by, open }, make) {
  const all = each.map((copy) => [copy.key, make(copy)]);
  if (by === void 0 || by === "enabled" && open !== void 0) return all[0][1];
  if (by === "enabled") return all[0]?.[1] ?? null;
  if (open !== void 0) {
    const [only] = all;
    const value = only[1];
    return typeof value === "object" && value !== null && "target" in value && value.target ? reference([value.target]) : unknown(`${by} is not known: ${open}`);
  }
  return by === "count" ? all.map(([, value]) => value) : new Map(all.map(([key, value]) => [String(key), value]));
}

// src/plans/terraform-sources/estate.ts
var mostModules = 1e4;
var mostResources = 2e5;
var deepest = 64;
function readEstate(root, inputs, installed, providers) {
  const shared = evaluator();
  const made = [];
  const foreign = /* @__PURE__ */ new Map();
  const gaps = /* @__PURE__ */ new Map();
  const programs = [];
  const folders = /* @__PURE__ */ new Map([[root.path, root]]);
  const modules = /* @__PURE__ */ new Map();
  const waiting = [];
  const given = givenTo(root, inputs, shared);
  const say = (key, gap) => {
    if (!gaps.has(key)) gaps.set(key, gap());
  };
  const estate = {
    evaluator: shared,
    inputs,
    providers,
    given: given.value,
    folderOf(call, from, above, called) {
      const place = call.file.place(call.at);
      const source = sourceIn(call);
      const name = `module ${call.labels[0]}`;
      if (source === void 0 || !/^\.\.?(?:[/\\]|$)/.test(source)) {
        const here = installed.get(called);
        if (here !== void 0) return folderAt(join(root.path, here), join(root.name, here));
        say(
          `remote ${place.file}:${place.line}`,
          () => planGap(
            place,
            `${name} comes from ${source === void 0 ? "a source that is not a literal" : source.slice(0, 200)}, which was not read: what it makes is not judged`,
            "scan a plan (terraform show -json), or run terraform init so that the module is there"
          )
        );
        return void 0;
      }
      const path = resolve(from.path, source);
      if (above.length > deepest || path === from.path || above.includes(path)) {
        say(
          `cycle ${place.file}:${place.line}`,
          () => planGap(place, `${name} calls itself`, "correct its source", "failed")
        );
        return void 0;
      }
      return folderAt(path, join(from.name, source), () => {
        say(
          `none ${place.file}:${place.line}`,
          () => planGap(
            place,
            `${name}: the folder ${source.slice(0, 200)} holds no file of Terraform`,
            "correct its source, or scan the repository whole",
            "failed"
          )
        );
      });
    },
    module(address, make) {
      let found = modules.get(address);
      if (!found && modules.size < mostModules) {
        modules.set(address, found = make());
        waiting.push(found);
      }
      if (!found) say("modules", () => tooMany(root, `${mostModules} modules`));
      return found;
    },
    add(one) {
      if (made.length < mostResources) made.push(one);
      else say("resources", () => tooMany(root, `${mostResources} resources`));
    },
    program: (address) => void programs.push(address),
    foreign: (provider) => void foreign.set(provider, (foreign.get(provider) ?? 0) + 1),
    open(block2, module, by, why) {
      const [first = "", second] = block2.labels;
      if (block2.kind === "data") return;
      const address = `${module === "" ? "" : `${module}.`}${second === void 0 ? `module.${first}` : `${first}.${second}`}`;
      say(
        `open ${address}`,
        () => planGap(
          block2.file.place((block2.attributes.get(by) ?? enabledOf(block2))?.at ?? block2.at),
          `${address}: how many there will be is not known (${by}: ${why}); it was judged as one`,
          "give what is missing, or scan a plan (terraform show -json)",
          "not-collected"
        )
      );
    }
  };
  function folderAt(path, name, isEmpty) {
    let folder = folders.get(path);
    if (!folder) {
      folders.set(path, folder = readFolder(path, name));
      if (folder.files.length === 0) isEmpty?.();
    }
    return folder;
  }
  const main = moduleOf(root, "", void 0, estate);
  main.expand();
  for (let next = waiting.pop(); next; next = waiting.pop()) next.expand();
  if (shared.isSpent())
    say("spent", () => tooMany(root, "the work that this version does for one folder"));
  return {
    made,
    foreign,
    programs,
    paramsInFiles: given.namesInFiles,
    gaps: [
      ...[...folders.values()].flatMap((folder) => folder.gaps),
      ...given.gaps,
      ...gaps.values()
    ]
  };
}
var tooMany = ({ name }, what) => planGap(
  { file: name },
  `${name}: its sources make more than ${what}, and the rest was not judged`,
  "scan a plan (terraform show -json)",
  "truncated"
);
function sourceIn({ attributes }) {
  const source = attributes.get("source")?.expression;
  return source?.kind === "literal" ? textOf(source.value) : void 0;
}

// src/plans/terraform-sources/terraform-sources.ts
import { isSource, namesIn } from "./scan.js";
var block = /^[^\S\n]*(?:(?:resource|data)[^\S\n]+"[^"\n]+"[^\S\n]+"[^"\n]+"|(?:provider|module)[^\S\n]+"[^"\n]+")[^\S\n]*\{/m;
var terraformSources = {
  name: "Terraform sources",
  // Of many files those that Terraform itself reads: others quote it.
  isIt: ({ path = "", text, json, below }) => isSource(path) || below === void 0 && json === void 0 && block.test(text),
  claims,
  read,
  note: (target, folders) => `${target}: ${folders === 1 ? "a folder of Terraform sources was" : `${folders} folders of Terraform sources were`} read without a plan; what data sources, remote modules and the environment say only a plan holds (terraform show -json)`
};
var isVariablesFile = (name) => /\.tfvars(?:\.json)?$/.test(name);
function claims({ path, name, text }) {
  if (path === void 0) return [];
  const folder = dirname(resolve2(path));
  const claimed = namesIn(folder, isVariablesFile).map((one) => join2(folder, one));
  const seen = /* @__PURE__ */ new Set();
  const waiting = calledIn2(folderOfText(text, name), folder);
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (seen.has(next) || seen.size > 1e3) continue;
    seen.add(next);
    if (next === folder) return [];
    const module = readFolder(next, next);
    const variables = namesIn(next, isVariablesFile).map((one) => join2(next, one));
    claimed.push(...module.files, ...variables);
    waiting.push(...calledIn2(module, next));
  }
  return claimed;
}
var calledIn2 = ({ blocks }, from) => blocks.flatMap((one) => {
  const source = one.kind === "module" ? sourceIn(one) : void 0;
  return source !== void 0 && /^\.\.?(?:[/\\]|$)/.test(source) ? [join2(from, source)] : [];
});
async function read({ path, name, text, below }, inputs) {
  const folder = path !== void 0 && isSource(path) ? dirname(path) : void 0;
  const root = folder === void 0 ? folderOfText(text, name) : readFolder(folder, dirname(name));
  const installed = folder === void 0 ? /* @__PURE__ */ new Map() : installedModules(folder);
  const { made, foreign, gaps, programs, paramsInFiles } = readEstate(
    root,
    inputs,
    installed,
    await providersFor()
  );
  const plan = sourcePlan(root.name, made, inputs.providerRegions);
  const places = placesOf(made);
  const { resources, gaps: ofStacks } = await withStacks(resourcesOf(plan, places), plan, places);
  const variables = new Set(
    root.blocks.flatMap(({ kind, labels }) => kind === "variable" ? labels : [])
  );
  return {
    resources: folder === void 0 || below !== void 0 ? resources : ofFile(resources, name, made),
    gaps: [
      ...gaps,
      ...ofStacks,
      ...foreignGaps(foreign, root.name),
      ...unreadGaps(plan.instances, root.name, places.block)
    ],
    notes: programsNote(programs, root.name),
    params: [...Object.keys(inputs.params), ...paramsInFiles].filter(
      (one) => one === workspaceParam || variables.has(one)
    ),
    paramsInFiles,
    takes: ["--resource-group-location"],
    covers: root.files.map((one) => resolve2(one))
  };
}
function* ofFile(resources, name, made) {
  const file = normalize(name);
  const own = new Set(
    made.filter(({ rootFile }) => rootFile === file).map(({ instance }) => instance.address)
  );
  for (const one of resources) {
    const written2 = Object.values(one.planned?.written ?? {});
    const isOf = own.has(one.id.slice(one.id.indexOf("#") + 1)) || written2.some((at) => at.file === file);
    yield isOf ? one : { ...one, onlyReferred: true };
  }
}
export {
  terraformSources
};
