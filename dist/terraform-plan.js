var symbolic = (function symbolic(id, expression) {
  return { [tag]: "symbolic", id, expression };
});
var unseen = (function unseen(why, expression, oneOf) {
  return {
    [tag]: "unseen",
    why,
    ...expression !== void 0 && { expression },
    ...oneOf && { oneOf }
  };
});
var choicesOf = (function choicesOf(values) {
  return values && values.length > 0 && values.length <= mostChoices && values.every(isString) ? values : void 0;
});
var rowOf = (function rowOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : nothing;
});
var listOf = (function listOf(value) {
  return Array.isArray(value) ? value : [];
});
var memberOf = (function memberOf(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
});
var textOf = (function textOf(value, name) {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : void 0;
});
var deployments = (function deployments(plan) {
  const sets2 = plan.instances.filter((({ type }) => type === "aws_cloudformation_stack_set"));
  const bySet = new Map(sets2.map(((set) => [set, []])));
  const elsewhere = [];
  for (const instance of plan.instances) {
    if (!Object.hasOwn(regionsIn, instance.type)) continue;
    const set = setOf(instance);
    if (set) bySet.get(set).push(instance);
    else elsewhere.push(instance);
  }
  return {
    elsewhere,
    regionsOf(set) {
      if (set.type.startsWith("awscc_")) return ownRegionsOf(set);
      const instances = bySet.get(set) ?? [];
      if (instances.length === 0)
        return "its regions are those of its instances, and the plan makes none";
      const regions = /* @__PURE__ */ new Set();
      for (const instance of instances) {
        const some = regionsOf(instance);
        if (!some) return `the regions of ${instance.address} are not known`;
        for (const one of some) regions.add(one);
      }
      return [...regions];
    }
  };
  function setOf(instance) {
    const name = plan.value(instance, "stack_set_name");
    const named = sets2.filter(
      (set) => isSymbolic(name) ? plan.idsOf(set).all.includes(name.id) : typeof name === "string" && plan.value(set, "name") === name
    );
    return named.length === 1 ? named[0] : void 0;
  }
  function ownRegionsOf(set) {
    const groups = plan.value(set, "stack_instances_group");
    const regions = listOf(groups).flatMap((group) => listOf(memberOf(group, "regions")));
    return regions.length > 0 && regions.every((one) => typeof one === "string") ? [...new Set(regions)] : "the regions of its instances are not in the plan";
  }
  function regionsOf(instance) {
    const said2 = regionsIn[instance.type].map((attribute) => plan.value(instance, attribute)).find(
      (value) => value !== void 0 && value !== null
    );
    const all = said2 === void 0 ? [plan.homeOf(instance).location] : [said2].flat();
    return all.every((one) => typeof one === "string") ? all : void 0;
  }
});
var withStacks = (async function withStacks(resources, plan, sources) {
  const deployed = deployments(plan);
  const stacks = plan.instances.filter((({ type }) => kinds.has(type)));
  if (stacks.length === 0 && deployed.elsewhere.length === 0) return { resources, gaps: [] };
  const { stackOf } = await import("./plans-terraform-aws-stack-template.js");
  const read2 = [
    ...stacks.flatMap(stacksOf),
    ...deployed.elsewhere.map(
      ((instance) => missed(instance, "its stack set is made elsewhere, and the plan does not hold it"))
    )
  ];
  return {
    resources: concatenated(
      resources,
      read2.flatMap(((one) => one.resources))
    ),
    gaps: read2.flatMap((({ gaps }) => gaps))
  };
  function missed(instance, why) {
    return {
      resources: [],
      gaps: [
        planGap(
          declarationOf(instance),
          `${instance.address}: what its template makes was not read: ${why}`,
          "scan the template itself"
        )
      ]
    };
  }
  function declarationOf(instance) {
    return sources.block(instance) ?? { file: plan.file };
  }
  function stacksOf(instance) {
    const body = instance.type === cloudControl ? oneResource(
      instance.name,
      plan.value(instance, "type_name"),
      plan.value(instance, "desired_state")
    ) : plan.value(instance, "template_body");
    const regions = sets.has(instance.type) ? deployed.regionsOf(instance) : [plan.homeOf(instance).location];
    if (typeof regions === "string") return [missed(instance, regions)];
    if (typeof body !== "string" || body === "")
      return [
        missed(
          instance,
          isUnseen(body) ? body.why : "the plan names its address and does not hold it"
        )
      ];
    try {
      return regions.map(
        (region) => stackOf(body, instance, declarationOf(instance), plan, region, regions.length > 1)
      );
    } catch (error) {
      if (error instanceof UserError)
        return [missed(instance, "it is not a template that can be read")];
      throw error;
    }
  }
});
var partsOf = (function partsOf(address) {
  const parts = [];
  if (address.length > longest) return parts;
  const form = /([^.[\]]+)|\[("(?:[^"\\]|\\.)*"|[^"\]]*)\]|\./gy;
  for (let match = form.exec(address); match; match = form.exec(address)) {
    const [, name, key] = match;
    if (name !== void 0) parts.push({ name });
    else if (key !== void 0 && parts.length > 0)
      parts[parts.length - 1] = { ...parts.at(-1), key: keyOf(key) };
    if (parts.length > mostParts) return [];
  }
  return parts;
});
var keyOf = (function keyOf(text) {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(1, -1);
  }
});
var modulesOf = (function modulesOf(module) {
  return partsOf(module).filter((({ name }, i) => i % 2 === 1 && name !== ""));
});
var written = (function written({ name, key }) {
  return key === void 0 ? name : `${name}[${JSON.stringify(key)}]`;
});
var configurationOf = (function configurationOf(configuration) {
const at = (function at(module) {
    const before = byAddress.get(module);
    if (before) return before;
    const key = modulesOf(module).map((({ name }) => name)).join(".");
    let made2 = known.get(key);
    if (!made2) {
      const row = module === "" ? root : rowOf(memberOf(callOf(module)?.[0], "module"));
      known.set(key, made2 = { row, blocks: blocksOf(row) });
    }
    byAddress.set(module, made2);
    return made2;
  });
  const root = rowOf(memberOf(configuration, "root_module"));
  const providerConfig = rowOf(memberOf(configuration, "provider_config"));
  const known = /* @__PURE__ */ new Map();
  const callOf = ((module) => {
    const names = modulesOf(module);
    const last = names.at(-1);
    if (!last) return void 0;
    const parent = parentOf(module);
    const call = memberOf(memberOf(at(parent).row, "module_calls"), last.name);
    return typeof call === "object" && call !== null ? [call, parent] : void 0;
  });
  const byAddress = /* @__PURE__ */ new Map();
  
  return {
    block: ((module, address) => at(module).blocks.get(address)),
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
    sourceOf: ((module) => textOf(callOf(module)?.[0], "source")),
    output: ((module, name) => memberOf(memberOf(memberOf(at(module).row, "outputs"), name), "expression")),
    provider: ((key) => Object.hasOwn(providerConfig, key) ? rowOf(providerConfig[key]) : void 0)
  };
});
var parentOf = (function parentOf(module) {
  let depth = 0;
  let quoted2 = false;
  for (let i = module.length - 1; i > 0; i--) {
    const character = module[i];
    if (character === '"' && module[i - 1] !== "\\") quoted2 = !quoted2;
    else if (quoted2) continue;
    else if (character === "]") depth++;
    else if (character === "[") depth--;
    else if (depth === 0 && module.startsWith(".module.", i)) return module.slice(0, i);
  }
  return "";
});
var blocksOf = (function blocksOf(module) {
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
});
var instancesOfPlan = (function instancesOfPlan(changes, configuration, providers2) {
  const { managed, foreign, make } = collector(providers2);
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
        address,
        type: textOf(one, "type") ?? "",
        provider: providers2.find((({ address: end }) => source.endsWith(end))),
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
    make(textOf(one, "provider_name") ?? "", ((provider) => ({
      address,
      module,
      type,
      name,
      key: keyOf2(one),
      provider,
      providerKey: block?.providerKey,
      action,
      ...action === "create" && { isNew: true },
      values: rowOf(isForgotten ? before : memberOf(change, "after")),
      unknown: rowOf(isForgotten ? void 0 : memberOf(change, "after_unknown")),
      before: action === "replace" || !before ? void 0 : rowOf(before),
      ...previousAddress !== void 0 && { previousAddress },
      block
    })));
    if (words === "create,forget")
      make(textOf(one, "provider_name") ?? "", ((provider) => ({
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
      })));
  }
  return { managed, foreign, destroyed, unclear };
});
var instancesOfValues = (function instancesOfValues(values, mode, configuration, providers2) {
  const { managed, foreign, make } = collector(providers2);
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
        ((provider) => existing(
          {
            module: at,
            type,
            name,
            key: keyOf2(one),
            provider,
            values: rowOf(memberOf(one, "values"))
          },
          block?.providerKey,
          { address: textOf(one, "address"), ...mode === "data" && { isData: true, block } }
        ))
      );
    }
    waiting.push(...listOf(memberOf(module, "child_modules")));
  }
  return { managed, foreign, destroyed: [], unclear: [] };
});
var providerNames = (function providerNames(json) {
  const names = /* @__PURE__ */ new Set();
  const add = ((resources) => {
    for (const one of listOf(resources)) names.add(textOf(one, "provider_name") ?? "");
  });
  add(memberOf(json, "resource_changes"));
  const waiting = [
    memberOf(memberOf(memberOf(json, "prior_state"), "values"), "root_module"),
    ...["planned_values", "values"].map(((name) => memberOf(memberOf(json, name), "root_module")))
  ];
  while (waiting.length > 0) {
    const module = waiting.pop();
    add(memberOf(module, "resources"));
    waiting.push(...listOf(memberOf(module, "child_modules")));
  }
  for (const one of listOf(memberOf(json, "resources"))) names.add(providerIn(one).source);
  return names;
});
var existing = (function existing(one, providerKey, more = {}) {
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
});
var collector = (function collector(providers2) {
  const managed = [];
  const foreign = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  return {
    managed,
    foreign,
    make: (function(name, one) {
      if (!byName.has(name))
        byName.set(
          name,
          providers2.find((({ address }) => `/${name}`.endsWith(address)))
        );
      const provider = byName.get(name);
      if (provider) managed.push(one(provider));
      else foreign.set(name, (foreign.get(name) ?? 0) + 1);
    })
  };
});
var keyOf2 = (function keyOf2(row, member = "index") {
  const key = memberOf(row, member);
  return typeof key === "string" || typeof key === "number" ? key : void 0;
});
var foreignGaps = (function foreignGaps(foreign, file) {
  return [...foreign].flatMap(
    ([name, count]) => makesNothing.test(`/${name}`) ? [] : [
      planGap(
        { file },
        `${count} resource${count === 1 ? "" : "s"} of ${name === "" ? "a provider without a name" : `the provider ${name.slice(0, 200)}`}: this version does not look at them`,
        "look at them by other means, and accept the gap with an exception"
      )
    ]
  );
});
var unreadGaps = (function unreadGaps(instances, file, placeOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const instance of instances) {
    const why = instance.provider.unread?.(instance);
    if (why === void 0) continue;
    const key = `${instance.type}: ${why}`;
    const known = groups.get(key);
    if (known) known.all.push(instance);
    else groups.set(key, { why, all: [instance] });
  }
  return [...groups.values()].map(
    ({ why, all: [first, ...more] }) => planGap(
      placeOf(first) ?? { file },
      `${first.address}${more.length > 0 ? ` and ${more.length} more` : ""}: ${why}`,
      "look at them by other means, and accept the gap with an exception"
    )
  );
});
var homesAndIds = (function homesAndIds(plan) {
  const homes = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  const readers = /* @__PURE__ */ new Map();
  return {
    homeOf: (function(instance) {
      const before = homes.get(instance);
      if (before) return before;
      homes.set(instance, circular);
      let reader = readers.get(instance.provider);
      if (!reader) readers.set(instance.provider, reader = instance.provider.homes(plan()));
      const home = reader(instance);
      homes.set(instance, home);
      return home;
    }),
    idsOf: (function(instance) {
      let known = ids.get(instance);
      if (!known) {
        const { homeOf } = plan();
        ids.set(instance, known = instance.provider.ids(instance, homeOf(instance), plan()));
      }
      return known;
    })
  };
});
var standsFor = (function standsFor(targets, as, { homeOf, idsOf }) {
  const places = new Set(targets.map((({ instance: instance2 }) => homeOf(instance2).location)));
  if (places.size > 1)
    return unseen("it may be one of several resources, which are in different regions", as);
  const { instance, attribute } = targets[0];
  if (places.has(void 0)) return unseen(`the region of ${instance.address} is not known`, as);
  const id = idsOf(instance).of(attribute);
  return id === void 0 ? unseen(afterApply, as) : symbolic(id, as);
});
var rootsOf = (function rootsOf(expression) {
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
});
var fewRoots = (function fewRoots(all) {
  const roots = [];
  for (const one of all)
    if (typeof one === "string" && !roots.some(((root) => goesOnFrom(root, one)))) roots.push(one);
  return roots;
});
var referenceReader = (function referenceReader(configuration, found) {
const partsIn = (function partsIn(root) {
    let parts = known.get(root);
    if (!parts) known.set(root, parts = partsOf(root));
    return parts;
  });
const meaningOf = (function meaningOf(expression, standing, depth = 0) {
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
  });
const meaningOfRoot = (function meaningOfRoot(root, standing, depth) {
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
  });
const reached = (function reached(instances, named, attribute, { instance: own }) {
    const chosen = named?.key === void 0 ? sameKey(instances, own) : instances.filter((({ key }) => key === named.key));
    return chosen.length === 0 ? { nothing: afterApply } : { targets: chosen.map(((instance) => ({ instance, attribute }))) };
  });
const variable = (function variable(name, module, depth) {
    if (module === "") {
      const row = memberOf(found.variables, name);
      return row === void 0 ? { constant: configuration.default("", name) ?? null } : { constant: memberOf(row, "value") };
    }
    const given = configuration.argument(module, name);
    if (!given) return { constant: configuration.default(module, name) ?? null };
    const meant = meaningOf(given.expression, { module: given.module }, depth + 1);
    return "constant" in meant && meant.constant === void 0 ? { constant: partsOf(module).at(-1)?.key ?? null } : meant;
  });
const output = (function output(module, called, name, depth) {
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
  });
  const known = /* @__PURE__ */ new Map();
  return meaningOf;
  
  
  
  
  
  
});
var sameKey = (function sameKey(instances, own) {
  if (instances.length < 2 || own?.key === void 0) return instances;
  const same = instances.filter(({ key }) => key === own.key);
  return same.length > 0 ? same : instances;
});
var setMember = (function setMember(object, name, value) {
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else object[name] = value;
});
var valueOf = (function valueOf(after, unknown, expression, refer, { isDynamic, inSources }) {
const merged = (function merged(known, later, said2, dynamic, path) {
    if (later === true) {
      if (said2 !== void 0) return refer(said2, path);
      return dynamic || isDynamic(path) ? inSources(path) ?? unseen(`${afterApply}, and a dynamic block makes it`) : void 0;
    }
    if (path.length > deepest2) return unseen("it is nested too deep");
    if (!isPartlyUnknown(later)) return known;
    if (Array.isArray(later) || Array.isArray(known)) {
      const before = listOf(known);
      const length = Math.max(before.length, listOf(later).length);
      return Array.from(
        { length },
        ((_, i) => merged(
          before[i],
          listOf(later)[i],
          elementOf(said2, i, length, before[i]),
          dynamic || said2 === void 0 && before[i] !== void 0,
          [...path, i]
        ))
      );
    }
    const made2 = {};
    for (const name of Object.keys(rowOf(known))) setMember(made2, name, memberOf(known, name));
    for (const name of Object.keys(rowOf(later)))
      setMember(
        made2,
        name,
        merged(
          memberOf(known, name),
          memberOf(later, name),
          isExpression(said2) ? said2 : memberOf(said2, name),
          dynamic,
          [...path, name]
        )
      );
    return made2;
  });
  return merged(after, unknown, expression, false, []);
  
});
var isPartlyUnknown = (function isPartlyUnknown(later, depth = 0) {
  if (later === true) return true;
  if (typeof later !== "object" || later === null) return false;
  if (depth > deepest2) return true;
  if (Array.isArray(later)) return later.some(((one) => isPartlyUnknown(one, depth + 1)));
  for (const name in later) if (isPartlyUnknown(later[name], depth + 1)) return true;
  return false;
});
var elementOf = (function elementOf(said2, at, length, known) {
  if (Array.isArray(said2)) {
    if (said2.length === 1) return said2[0];
    const agreeing = said2.filter((block) => agrees(block, known));
    if (said2.length === length && agrees(said2[at], known)) return said2[at];
    return agreeing.length === 1 ? agreeing[0] : { references: agreeing.flatMap(referencesIn) };
  }
  if (!isExpression(said2)) return said2;
  const roots = rootsOf(said2);
  return roots.length === length && length > 1 ? { references: [roots[at]] } : said2;
});
var makePlan = (function makePlan(parts) {
const valueIn = (function valueIn(instance, attribute, isExact) {
    const known = memberOf(instance.values, attribute);
    const later = memberOf(instance.unknown, attribute);
    if (!isPartlyUnknown(later)) return known;
    const expressions = instance.block?.expressions;
    const refer = ((expression, path) => {
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
    });
    return valueOf(known, later, memberOf(expressions, attribute), refer, {
      isDynamic: ((path) => isMadeByItsAuthor(instance.type, [attribute, ...path]) || sources.isDynamic(instance, [attribute, ...path])),
      inSources: ((path) => {
        const references = sources.references(instance, [attribute, ...path]);
        return references && refer({ references }, path);
      })
    });
  });
const valueFor = (function valueFor(meant, expression) {
    const [as = ""] = rootsOf(expression);
    if ("constant" in meant)
      return meant.constant === null || meant.constant === void 0 ? void 0 : unseen(afterApply, as);
    if ("nothing" in meant) return unseen(meant.nothing, as);
    return standsFor(meant.targets, as, plan);
  });
  const { file, instances, data, untouched, configuration, variables, regions, sources } = parts;
  const byBlock = Map.groupBy(instances, (({ module, type, name }) => `${module}
${type}.${name}`));
  const dataByBlock = Map.groupBy(
    data,
    (({ module, type, name }) => `${module}
data.${type}.${name}`)
  );
  let modules;
  const meaningOf = referenceReader(configuration, {
    find: ((module, block) => byBlock.get(`${module}
${block}`) ?? []),
    data: (module, block) => dataByBlock.get(`${module}
${block}`) ?? [],
    modules: ((module) => (modules ??= modulesByCall(instances)).get(module) ?? []),
    variables,
    local: sources.local
  });
  const plan = {
    file,
    instances,
    data,
    untouched,
    regions,
    find: ((module, block) => byBlock.get(`${module}
${block}`) ?? []),
    value: ((instance, attribute) => valueIn(instance, attribute, true)),
    named: ((instance, attribute) => valueIn(instance, attribute, false)),
    eachOf(instance, attribute) {
      const said2 = memberOf(instance.block?.expressions, attribute);
      const roots = rootsOf(said2);
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
    ...homesAndIds((() => plan)),
    constant: (function(expression, module) {
      const meant = meaningOf(expression, { module });
      return "constant" in meant ? meant.constant : void 0;
    }),
    constantOfData(expression, module) {
      const meant = meaningOf(expression, { module });
      if (!("targets" in meant) || meant.targets.length !== 1) return void 0;
      const { instance, attribute } = meant.targets[0];
      return attribute === void 0 ? void 0 : memberOf(instance.values, attribute);
    },
    providerExpression: (function(key, argument) {
      const row = configuration.provider(key);
      const expression = memberOf(memberOf(row, "expressions"), argument);
      const module = memberOf(row, "module_address");
      return expression === void 0 ? void 0 : { expression, module: typeof module === "string" ? module : "" };
    }),
    isProviderKnown: (key) => configuration.provider(key) !== void 0
  };
  return plan;
  
  
});
var modulesByCall = (function modulesByCall(instances) {
  const calls = /* @__PURE__ */ new Map();
  for (const module of new Set(instances.map(((one) => one.module))))
    for (let at = module; at !== ""; ) {
      const call = at.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");
      const known = calls.get(call) ?? /* @__PURE__ */ new Set();
      known.add(at);
      calls.set(call, known);
      at = parentOf(at);
    }
  return new Map([...calls].map((([call, known]) => [call, [...known]])));
});
var programsRun = (function programsRun(plan, file) {
const collect = (function collect(at, path, depth) {
    if (depth > deepest3) return;
    for (const one of listOf(memberOf(at, "resources")))
      if (listOf(memberOf(one, "provisioners")).length > 0)
        blocks.push(`${path}${textOf(one, "address") ?? ""}`);
    for (const [name, call] of Object.entries(rowOf(memberOf(at, "module_calls"))))
      collect(memberOf(call, "module"), `${path}module.${name}.`, depth + 1);
  });
  const blocks = [];
  collect(memberOf(memberOf(plan, "configuration"), "root_module"), "", 0);
  const actions2 = ["action_invocations", "deferred_action_invocations"].flatMap(
    ((name) => listOf(memberOf(plan, name)).map(
      (one) => textOf(memberOf(one, "action_invocation") ?? one, "address") ?? ""
    ))
  );
  blocks.push(...new Set(actions2));
  return programsNote(blocks, file);
  
});
var programsNote = (function programsNote(blocks, file) {
  const [first, ...more] = blocks;
  return first === void 0 ? [] : [
    `${file}: ${first}${more.length > 0 ? ` and ${more.length} more` : ""} run${more.length > 0 ? "" : "s"} programs when it is applied (provisioners, actions); what these make is in no plan, and was not judged`
  ];
});
var providersFor = (function providersFor(names) {
  const all = names && [...names].map(((name) => `/${name}`));
  return Promise.all(
    Object.entries(loaders).filter((([end]) => all?.some(((name) => name.endsWith(end))) ?? true)).map((([, load]) => load()))
  );
});
var spell = (function spell(source, { members, constants = {} }, whereIs = () => void 0, into = { properties: {}, unseen: {}, written: {} }) {
  for (const way of waysOf(members)) {
    if (way.becomes.absent === void 0 && isLeftOut(source, way.from[0])) continue;
    spellMember(source, way, whereIs, into);
  }
  for (const [to, value] of Object.entries(constants)) reach(into, stepsOf(to), [], value);
  return into;
});
var waysOf = (function waysOf(members) {
  let ways = waysCache.get(members);
  if (!ways) {
    ways = Object.entries(members).flatMap(
      (([from, targets]) => (Array.isArray(targets) ? targets : [targets]).map(((one) => {
        const becomes = typeof one === "string" ? { to: one } : one;
        return { from: stepsOf(from), target: stepsOf(becomes.to), becomes };
      })))
    );
    waysCache.set(members, ways);
  }
  return ways;
});
var stepsOf = (function stepsOf(path) {
  let steps = stepsCache.get(path);
  if (!steps) {
    steps = path.replaceAll(/(?<=.)(?=\[\]|\{\})/g, ".").replaceAll("\\.", "\0").split(".").map(((step) => step.replaceAll("\0", ".")));
    stepsCache.set(path, steps);
  }
  return steps;
});
var spellMember = (function spellMember(source, { from, target, becomes: { as, absent, symbol = ((id) => id) } }, whereIs, into) {
const walk2 = (function walk2(value, at, path, keys) {
    if (isUnseen(value)) {
      const stop = at === from.length ? target.length : stopOf(target, keys.length);
      const pointer = reach(into, target.slice(0, stop), keys);
      into.unseen[pointer] = value.why;
      const all = value.oneOf?.map((one) => as ? as(one) : one);
      const oneOf = at === from.length ? choicesOf(all) : void 0;
      into.written[pointer] = {
        ...writtenAs(path, value.expression, whereIs),
        ...oneOf && { oneOf }
      };
      return;
    }
    if (value === void 0 || value === null) {
      if (absent !== void 0) reach(into, target, keys, absent);
      return;
    }
    const step = from[at];
    if (step === void 0) {
      const made2 = isSymbolic(value) ? symbol(value.id) : as ? as(value) : value;
      if (isUnseen(made2)) {
        walk2(made2, at, path, keys);
        return;
      }
      const pointer = reach(into, target, keys, made2);
      into.written[pointer] = writtenAs(
        path,
        isSymbolic(value) ? value.expression : asWritten(value, made2),
        whereIs
      );
      return;
    }
    if (open.has(step)) {
      const items = Array.isArray(value) ? [...value.entries()] : step === "{}" && typeof value === "object" && !isSymbolic(value) ? Object.entries(value) : (
        // One block where a list may stand.
        [[0, value]]
      );
      if (items.length === 0) {
        const stop = stopOf(target, keys.length);
        reach(into, target.slice(0, stop), keys, target[stop] === "{}" ? {} : []);
      }
      for (const [key, item] of items) {
        const here = [...keys, key];
        reach(into, target.slice(0, stopOf(target, keys.length) + 1), here);
        walk2(item, at + 1, [...path, key], here);
      }
      return;
    }
    if (Array.isArray(value) && value.length <= 1) {
      walk2(value[0], at, value.length === 0 ? path : [...path, 0], keys);
      return;
    }
    if (typeof value !== "object" || Array.isArray(value) || isSymbolic(value)) {
      reach(into, target, keys, isSymbolic(value) ? value.id : value);
      return;
    }
    const next = Object.hasOwn(value, step) ? value[step] : void 0;
    walk2(next, at + 1, [...path, step], keys);
  });
  walk2(source, 0, [], []);
  
});
var stopOf = (function stopOf(target, keys) {
  let seen = 0;
  for (let i = 0; i < target.length; i++) if (open.has(target[i]) && seen++ === keys) return i;
  return target.length;
});
var reach = (function reach({ properties }, target, keys, value) {
  let at = properties;
  let pointer = "";
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i];
    const key = open.has(step) ? keys[taken++] ?? 0 : step;
    pointer += `/${escapePointer(String(key))}`;
    const isLast = i === target.length - 1;
    if (isLast) {
      if (value !== void 0 && (!isEmpty(value) || !Object.hasOwn(at, key)))
        setMember(at, key, value);
      else if (value === void 0 && open.has(step) && !Object.hasOwn(at, key))
        setMember(at, key, {});
      break;
    }
    const next = target[i + 1];
    const there = Object.hasOwn(at, key) ? at[key] : void 0;
    if (typeof there === "object" && there !== null) at = there;
    else {
      const made2 = next === "[]" ? [] : {};
      setMember(at, key, made2);
      at = made2;
    }
  }
  return pointer;
});
var writtenAs = (function writtenAs(path, expression, whereIs) {
  let attribute = "";
  for (const step of path)
    attribute += typeof step === "number" ? `[${step}]` : attribute === "" ? step : `.${step}`;
  return {
    attribute,
    ...expression !== void 0 && { expression },
    ...whereIs(path)
  };
});
var join = (function join(into, part, file) {
const merge = (function merge(to, from, pointer) {
    for (const [key, value] of Object.entries(from)) {
      const at = `${pointer}/${escapePointer(key)}`;
      const there = Object.hasOwn(to, key) ? to[key] : void 0;
      if (Array.isArray(there) && Array.isArray(value)) {
        offsets.set(at, there.length);
        there.push(...value);
      } else if (isObject(there) && isObject(value)) merge(there, value, at);
      else if (there === void 0) setMember(to, key, value);
    }
  });
const moved = (function moved(pointer) {
    if (offsets.size === 0) return pointer;
    let from = "";
    let to = "";
    for (const step of pointer.split("/").slice(1)) {
      const offset = offsets.get(from);
      from += `/${step}`;
      to += `/${offset === void 0 ? step : Number(step) + offset}`;
    }
    return to;
  });
  const offsets = /* @__PURE__ */ new Map();
  merge(into.properties, part.properties, "");
  for (const [pointer, why] of Object.entries(part.unseen)) into.unseen[moved(pointer)] = why;
  for (const [pointer, one] of Object.entries(part.written)) {
    const at = moved(pointer);
    into.written[at] ??= file === void 0 ? one : { ...one, file };
  }
  
  
});
var byType = (function byType(spellings) {
  return Map.groupBy(spellings, (({ from }) => from));
});
var resourcesOf = (function* resourcesOf(plan, sources) {
const record = (function record(instance, { type, isPart }, main, more, isAlone) {
    const spelt = main ? spellOf(instance, main, plan, sources, "") : { properties: {}, unseen: {}, written: {} };
    if (isAlone && main?.joins?.isGroup)
      for (const to of Object.values(main.members))
        addUnseenMember(spelt, to, otherMembers);
    const place = sources.block(instance);
    for (const { instance: part, spelling } of more) {
      const at = sources.block(part);
      join(
        spelt,
        spellOf(part, spelling, plan, sources, part === instance ? "" : `${part.address}.`),
        at && at.file !== place?.file ? at.file : void 0
      );
    }
    return made2(instance, spelt, plan.homeOf(instance), {
      type,
      action: actionOf(instance, more),
      suffix: isAlone && main?.from === instance.type && hasMain(instance) ? ` (${type})` : "",
      hasIds: !isAlone,
      isPart: isAlone || isPart === true,
      unsaid: main?.unsaid
    });
  });
const made2 = (function made2(instance, { properties, unseen: unknowns, written: written2 }, home, said2) {
    const place = sources.block(instance);
    if (home.location !== void 0) written2["/location"] = { attribute: home.from };
    else if (home.choices) Object.assign(written2, anyHome(home));
    const planned = {
      action: said2.action,
      file: place?.file ?? plan.file,
      written: written2
    };
    if (instance.isNew) planned.isNew = true;
    if (place) {
      planned.line = place.line;
      planned.column = place.column;
    }
    const { all } = plan.idsOf(instance);
    if (all.length > 0 && said2.hasIds) planned.ids = all;
    const former = formerIdsOf(instance);
    if (former) planned.formerIds = former;
    if (home.unknown) planned.noLocation = home.unknown;
    if (said2.isPart) planned.isPart = true;
    if (said2.unsaid) planned.unsaid = said2.unsaid;
    const resource = {
      id: `${plan.file}#${instance.address}${said2.suffix}`,
      type: said2.type,
      provider: instance.provider.cloud,
      scope: instance.provider.scope(instance, plan) ?? plan.file,
      name: nameOf(instance),
      labels: labelsOf(instance),
      properties,
      source: "Terraform",
      planned
    };
    if (home.location !== void 0) resource.location = home.location;
    if (Object.keys(unknowns).length > 0) resource.unseen = unknowns;
    return resource;
  });
const formerIdsOf = (function formerIdsOf(instance) {
    const { previousAddress } = instance;
    const inSources = sources.former?.(instance) ?? [];
    if (previousAddress === void 0 && inSources.length === 0) return void 0;
    const former = /* @__PURE__ */ new Set([
      ...previousAddress === void 0 ? [] : [previousAddress],
      ...inSources
    ]);
    return [...former].map((address) => `${plan.file}#${address}`);
  });
const add = (function add(target, addition) {
    const known = additions.get(target);
    if (known) known.push(addition);
    else additions.set(target, [addition]);
  });
const hasMain = (function hasMain(instance) {
    return ownSpellings(instance, plan).length > 0;
  });
  const additions = /* @__PURE__ */ new Map();
  const joined = /* @__PURE__ */ new Set();
  const alone = [];
  const byId = idIndex(plan);
  for (const instance of plan.instances)
    for (const spelling of spellingsOf(instance, plan)) {
      const { joins } = spelling;
      if (!joins) continue;
      const target = targetOf(instance, joins, plan, byId);
      if (target === void 0) continue;
      const hasOwn = hasMain(instance);
      if (!hasOwn || joins.absorbs && target !== "elsewhere") joined.add(instance);
      if (target !== "elsewhere") add(target, { instance, spelling });
      else if (!joins.absorbs) alone.push({ instance, spelling });
    }
  for (const instance of plan.instances) {
    if (joined.has(instance)) continue;
    if (instance.provider.records) {
      const whereIs = (path) => sources.attribute(instance, path);
      for (const one of instance.provider.records(instance, plan, whereIs))
        yield providersOwn(instance, one);
      continue;
    }
    const [main, ...also] = ownSpellings(instance, plan);
    for (const spelling of also) add(instance, { instance, spelling });
    const type = main ?? instance.provider.typeOf(instance, plan);
    if (type) yield record(instance, type, main, additions.get(instance) ?? none, false);
    for (const one of instance.provider.also?.(instance, plan) ?? []) yield copyOf(one, instance);
  }
  for (const { instance, spelling } of alone) yield record(instance, spelling, spelling, [], true);
  for (const instance of plan.untouched) {
    const [main] = ownSpellings(instance, plan);
    const type = main ?? instance.provider.typeOf(instance, plan);
    const { location } = plan.homeOf(instance);
    const { all } = plan.idsOf(instance);
    if (type && location !== void 0 && all.length > 0)
      yield {
        id: `${plan.file}#${instance.address}`,
        type: type.type,
        provider: instance.provider.cloud,
        scope: instance.provider.scope(instance, plan) ?? plan.file,
        name: nameOf(instance),
        labels: {},
        location,
        properties: {},
        onlyReferred: true,
        source: "Terraform",
        planned: { action: "keep", file: plan.file, ids: all }
      };
  }
  
  function providersOwn(instance, one) {
    const { location, name, type, isPart, isOwn, unsaid } = one;
    const { unknown, from, choices } = plan.homeOf(instance);
    const home = {
      from,
      ...location !== void 0 && { location },
      ...location === void 0 && unknown && { unknown },
      ...location === void 0 && choices && { choices }
    };
    const action = actionOf(instance, none);
    const hasIds = isOwn && !isPart;
    const said2 = { type, action, suffix: "", hasIds, isPart, unsaid };
    const resource = made2(instance, one.spelt, home, said2);
    return name === void 0 ? resource : { ...resource, name };
  }
  
  
  
  function copyOf({ type, id, location, attribute }, instance) {
    const at = sources.attribute(instance, [attribute]) ?? sources.block(instance);
    const key = isUnseen(location) ? id.slice(id.lastIndexOf("/") + 1) : location;
    return {
      id: `${plan.file}#${instance.address}.${attribute}[${JSON.stringify(key)}]`,
      type,
      provider: instance.provider.cloud,
      scope: instance.provider.scope(instance, plan) ?? plan.file,
      name: `${nameOf(instance)}/${key}`,
      labels: labelsOf(instance),
      ...!isUnseen(location) && { location },
      properties: {},
      source: "Terraform",
      planned: {
        action: instance.action,
        ...instance.isNew && { isNew: true },
        file: sources.block(instance)?.file ?? plan.file,
        ...at && { line: at.line, column: at.column },
        ids: [id],
        ...isUnseen(location) && {
          noLocation: {
            why: `the location of ${attribute} is not known: ${location.why}`,
            remedy: "write the location out, or give what is missing"
          }
        },
        written: isUnseen(location) ? anyHome({ choices: location }) : { "/location": { attribute } }
      }
    };
  }
  
});
var spellingsOf = (function spellingsOf(instance, plan) {
  const all = instance.provider.spellings.get(instance.type) ?? unspelt;
  return all.some(isConditional) ? all.filter(
    (({ when }) => !when || when((attribute) => plan.value(instance, attribute), instance))
  ) : all;
});
var ownSpellings = (function ownSpellings(instance, plan) {
  const all = spellingsOf(instance, plan);
  return all.some(isJoined) ? all.filter(((one) => !isJoined(one))) : all;
});
var spellOf = (function spellOf(instance, spelling, plan, sources, prefix) {
  let tops = topsOf.get(spelling);
  if (!tops) {
    tops = [...new Set(Object.keys(spelling.members).map(((path) => /^[^.[{]+/.exec(path)[0])))];
    topsOf.set(spelling, tops);
  }
  const source = {};
  for (const top of tops)
    source[top] = Object.hasOwn(spelling.computed ?? {}, top) ? spelling.computed[top](instance, plan) : attributeOf(top, instance, plan);
  const whereIs = ((path) => sources.attribute(instance, asWritten2(path)));
  const spelt = spell(source, inRegion(spelling, plan.homeOf(instance).location), whereIs);
  for (const [pointer, one] of Object.entries(spelt.written))
    if (prefix !== "" || one.attribute.startsWith("$"))
      spelt.written[pointer] = { ...one, attribute: `${prefix}${shown(one.attribute)}` };
  return spelt;
});
var inRegion = (function inRegion(spelling, region) {
  let known = regional.get(spelling);
  if (!known) regional.set(spelling, known = /* @__PURE__ */ new Map());
  let made2 = known.get(region);
  if (!made2) {
    const placed = ((one) => typeof one === "string" || one.absent !== homeRegion ? one : { ...one, absent: region });
    made2 = {
      ...spelling,
      members: Object.fromEntries(
        Object.entries(spelling.members).map((([path, one]) => [
          path,
          Array.isArray(one) ? one.map(placed) : placed(one)
        ]))
      )
    };
    known.set(region, made2);
  }
  return made2;
});
var asWritten2 = (function asWritten2(path) {
  const [first, ...rest] = path;
  if (typeof first !== "string" || !first.startsWith("$")) return path;
  const [name, block] = first.split(":");
  return block === void 0 ? [name.slice(1), ...rest] : [block];
});
var attributeOf = (function attributeOf(name, instance, plan) {
  if (name === "$home") {
    const home = plan.homeOf(instance);
    return home.location ?? unseen(home.unknown?.why ?? "its region is not known", void 0, home.choices?.oneOf);
  }
  if (name === "$id") {
    const id = plan.idsOf(instance).of(void 0);
    return id === void 0 ? unseen(
      plan.homeOf(instance).unknown?.why ?? "it is known after apply",
      `${instance.address}.arn`
    ) : symbolic(id, `${instance.address}.arn`);
  }
  return name.startsWith("$") ? instance.provider.derived?.(name, instance, plan) : plan.value(instance, name);
});
var idIndex = (function idIndex(plan) {
  const byType2 = /* @__PURE__ */ new Map();
  const all = Map.groupBy(plan.instances, (({ type }) => type));
  return ((type, attributes, value) => {
    let known = byType2.get(type);
    if (!known) {
      known = /* @__PURE__ */ new Map();
      for (const instance of all.get(type) ?? [])
        for (const text of /* @__PURE__ */ new Set([
          ...attributes.map(((attribute) => memberOf(instance.values, attribute))),
          ...plan.idsOf(instance).all
        ]))
          if (typeof text === "string") {
            const list = known.get(text);
            if (list) list.push(instance);
            else known.set(text, [instance]);
          }
      byType2.set(type, known);
    }
    return known.get(value) ?? [];
  });
});
var targetOf = (function targetOf(instance, { by, to, below }, plan, index) {
  const value = (plan.named ?? plan.value)(instance, by);
  if (value === void 0 || value === null || value === "") return void 0;
  if (isUnseen(value)) return "elsewhere";
  const text = isSymbolic(value) ? value.id : String(value);
  let found = Object.entries(to).flatMap((([type, attributes]) => index(type, attributes, text)));
  let at = below ? text : "";
  while (found.length === 0 && at !== "") {
    at = at.slice(0, Math.max(0, at.lastIndexOf("/", at.lastIndexOf("/") - 1)));
    const above = at;
    if (above !== "")
      found = Object.entries(to).flatMap((([type, names]) => index(type, names, above)));
  }
  if (found.length < 2) return found[0] ?? "elsewhere";
  const near = found.filter((({ providerKey }) => providerKey === instance.providerKey));
  return near.length === 1 ? near[0] : "elsewhere";
});
var actionOf = (function actionOf({ action }, parts) {
  return action !== "keep" || parts.every(({ instance }) => instance.action === "keep") ? action : "change";
});
var nameOf = (function nameOf(instance) {
  for (const attribute of ["name", "bucket", "identifier", "function_name"]) {
    const name = memberOf(instance.values, attribute);
    if (typeof name === "string" && name !== "") return name;
  }
  return instance.address;
});
var labelsOf = (function labelsOf({ values }) {
  const labels = {};
  for (const one of listOf(values["tags"])) {
    const [name, value] = [textOf(one, "key"), textOf(one, "value")];
    if (name !== void 0 && value !== void 0) setMember(labels, name, value);
  }
  for (const tags of [rowOf(values["tags_all"]), rowOf(values["tags"])])
    for (const name of Object.keys(tags)) {
      const value = tags[name];
      if (typeof value === "string") setMember(labels, name, value);
    }
  return labels;
});
var readText = (function readText(file, largest = largestFile) {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > largest) return void 0;
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError || "code" in Object(error)) return void 0;
    throw error;
  }
});
var tokensOf = (function* tokensOf(source) {
const stringAt = (function stringAt() {
    at++;
    const braces = [];
    let inString = true;
    let text = "";
    const parts = [];
    let whole = true;
    while (at < source.length) {
      if (!inString) {
        if (skip()) continue;
        const character = source[at];
        moveTo(at + 1);
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
      } else if (source[at] === '"') {
        at++;
        if (braces.length === 0) break;
        inString = false;
      } else if (source[at] === "\n") break;
      else {
        const isValue = source[at] === "$";
        at += 2;
        const reference2 = isValue && braces.length === 0 ? take(patterns.reference) : null;
        if (reference2) {
          parts.push(text, { of: reference2[1], name: reference2[2] });
          text = "";
        } else {
          whole = false;
          braces.push(1);
          inString = false;
        }
      }
    }
    return parts.length === 0 ? { text, value: whole ? [text] : void 0 } : { text: "", value: whole ? [...parts, text] : void 0 };
  });
  let at = 0;
  let line = 1;
  const take = ((pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) moveTo(at + match[0].length);
    return match;
  });
  let newline = source.indexOf("\n");
  const moveTo = ((end) => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at = end;
  });
  const skip = (() => {
    if (take(patterns.skipped)) return true;
    if (source.startsWith("/*", at)) {
      const end = source.indexOf("*/", at + 2);
      moveTo(end < 0 ? source.length : end + 2);
      return true;
    }
    const heredoc = take(patterns.heredoc);
    if (!heredoc) return false;
    while (at < source.length) {
      const end = source.indexOf("\n", at);
      const text = source.slice(at, end < 0 ? source.length : end).trim();
      moveTo(end < 0 ? source.length : text === heredoc[1] ? end : end + 1);
      if (text === heredoc[1]) break;
    }
    return true;
  });
  while (at < source.length) {
    if (skip()) continue;
    const started = line;
    const from = at;
    const isStart = (at === 0 || source[at - 1] === "\n") && isBlockStart(source, at);
    const word = take(patterns.word);
    if (word) {
      yield { kind: "word", text: word[0], line: started, at: from, isStart };
      continue;
    }
    const character = source[at];
    if (character === '"') {
      yield { kind: "string", ...stringAt(), line: started, at: from };
      continue;
    }
    moveTo(at + 1);
    yield { kind: "punctuation", text: character, line: started, at: from };
  }
  
});
var isBlockStart = (function isBlockStart(source, at) {
  patterns.start.lastIndex = at;
  return patterns.start.test(source);
});
var blocksOf2 = (function blocksOf2(source) {
const close = (function close() {
    if (open2.length > 1) open2.pop();
    header = void 0;
  });
  const root = made("", [], 1, 1);
  const open2 = [root];
  let brackets = 0;
  let header;
  let assigned;
  let lineStart = 0;
  const lineStartOf = ((at) => {
    for (let next = source.indexOf("\n", lineStart); next >= 0 && next < at; next = source.indexOf("\n", lineStart))
      lineStart = next + 1;
    return lineStart;
  });
  const settle = ((end) => {
    if (assigned?.from !== void 0)
      open2.at(-1).attributes.set(assigned.name, {
        line: assigned.line,
        column: assigned.at + 1,
        text: source.slice(assigned.from, Math.min(end, assigned.from + longestExpression)).trim()
      });
    assigned = void 0;
  });
  for (const { kind, text, line, at, isStart } of tokensOf(source)) {
    if (isStart && kind === "word" && open2.length + brackets > 1) {
      settle(at);
      open2.length = 1;
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
      if (!header || open2.length > deepest4) brackets++;
      else {
        const block = made(header.kind, header.labels, header.line, header.at + 1);
        open2.at(-1).blocks.push(block);
        open2.push(block);
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
  
});
var made = (function made(kind, labels, line, column) {
  return { kind, labels, line, column, attributes: /* @__PURE__ */ new Map(), blocks: [] };
});
var referencesIn2 = (function referencesIn2(text) {
  const bare = text.replaceAll(
    quoted,
    ((string, at) => text[at - 1] === "[" && text[at + string.length] === "]" ? string : '""')
  );
  return [...bare.matchAll(reference)].map((([one]) => one));
});
var formerAddresses = (function formerAddresses(address, moved) {
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
});
var sourcesOf = (function sourcesOf(folders, instances, sourceOf) {
const folderOf = (function folderOf(module) {
    if (root === void 0) return noFolder;
    let folder = byAddress.get(module);
    if (!folder) byAddress.set(module, folder = moduleFolder(module));
    return folder;
  });
const moduleFolder = (function moduleFolder(module) {
    const names = modulesOf(module).map((({ name }) => name));
    const key = names.join(".");
    if (!paths.has(key)) {
      let path2 = root;
      for (let depth = 1; depth <= names.length && path2 !== void 0; depth++) {
        const source = sourceOf(
          names.slice(0, depth).map(((name) => `module.${name}`)).join(".")
        );
        const noted = installed.get(names.slice(0, depth).join("."));
        path2 = source !== void 0 && /^\.\.?\//.test(source) ? join3(path2, source) : noted === void 0 ? void 0 : join3(root, noted);
      }
      paths.set(key, path2);
    }
    const path = paths.get(key);
    return path === void 0 ? noFolder : folderAt(path);
  });
  const read2 = /* @__PURE__ */ new Map();
  const folderAt = ((path) => {
    let folder = read2.get(path);
    if (!folder) read2.set(path, folder = readFolder2(path));
    return folder;
  });
  const wanted = [...new Set(instances.filter((({ module }) => module === "")).map(addressOf))];
  const wantedModules = wanted.length === 0;
  const root = folders.find(((path) => {
    const { blocks } = folderAt(path);
    return wantedModules ? blocks.size > 0 : wanted.filter(((address) => blocks.has(address))).length >= wanted.length * leastShare;
  }));
  const installed = root === void 0 ? /* @__PURE__ */ new Map() : installedModules(root);
  const paths = /* @__PURE__ */ new Map();
  const byAddress = /* @__PURE__ */ new Map();
  
  
  const blockOf = ((instance) => folderOf(instance.module).blocks.get(addressOf(instance)));
  return {
    root: root === void 0 ? void 0 : { path: root, blocks: [...folderAt(root).blocks.keys()] },
    block: (function(instance) {
      const block = blockOf(instance);
      return block && { file: block.file, line: block.line, column: block.column };
    }),
    attribute: (function(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && { line: found.line, column: found.column };
    }),
    former: (function({ address, module }) {
      const own = module === "" ? [] : folderOf(module).moved.map((one) => inModule(one, module));
      return formerAddresses(address, [...folderOf("").moved, ...own]);
    }),
    local: (function(module, name) {
      const local = folderOf(module).locals.get(name);
      return local && referencesIn2(local.text);
    }),
    text: (function(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && "text" in found ? found.text : void 0;
    }),
    isDynamic: (function(instance, path) {
      let bodies = [blockOf(instance)].filter(((one) => one !== void 0));
      const names = path.filter(((step) => typeof step === "string"));
      for (const [i, name] of names.entries()) {
        if (i === names.length - 1)
          return bodies.some(
            (({ blocks }) => blocks.some(({ kind, labels }) => kind === "dynamic" && labels[0] === name))
          );
        bodies = bodies.flatMap(((body) => bodiesOf(body, name)));
      }
      return false;
    }),
    references: (function(instance, path) {
      const block = blockOf(instance);
      const found = block && foundIn(block, path, instance);
      return found && "text" in found ? referencesIn2(found.text) : void 0;
    })
  };
});
var foundIn = (function foundIn(block, path, { values }) {
  let bodies = [block];
  let nearest;
  const names = path.filter(((step) => typeof step === "string"));
  for (const [i, name] of names.entries()) {
    const attributes = bodies.flatMap(((body) => body.attributes.get(name) ?? []));
    if (attributes.length > 0) return said(attributes, path, values) ?? attributes[0];
    const inner = bodies.flatMap(((body) => bodiesOf(body, name)));
    const at = path[path.indexOf(name, i) + 1];
    nearest = inner[typeof at === "number" && inner.length > at ? at : 0] ?? nearest;
    if (inner.length === 0) return nearest;
    bodies = inner;
  }
  return nearest;
});
var said = (function said(attributes, path, values) {
  if (attributes.length === 1) return attributes[0];
  let value = values;
  for (const step of path) value = memberOf(value, String(step));
  const literal = attributes.find(
    ({ text }) => typeof value === "string" && text === JSON.stringify(value)
  );
  const index = path.find((step) => typeof step === "number");
  return literal ?? (index === void 0 ? void 0 : attributes[index]);
});
var bodiesOf = (function bodiesOf({ blocks }, name) {
  return blocks.flatMap(
    ((block) => block.kind === name ? [block] : block.kind === "dynamic" && block.labels[0] === name ? block.blocks.filter(({ kind }) => kind === "content") : [])
  );
});
var readFolder2 = (function readFolder2(path) {
  const blocks = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const moved = [];
  for (const name of filesIn(path)) {
    const text = readText(join3(path, name));
    if (text === void 0) continue;
    for (const block of blocksOf2(text))
      if (block.kind === "resource" && block.labels.length === 2)
        blocks.set(block.labels.join("."), { ...block, file: join3(path, name) });
      else if (block.kind === "locals")
        for (const [local, value] of block.attributes) locals.set(local, value);
      else if (block.kind === "moved") moved.push(...movedBy(block));
  }
  return { blocks, locals, moved };
});
var filesIn = (function filesIn(path) {
  try {
    return readdirSync2(path).filter(((name) => name.endsWith(".tf"))).sort().slice(0, mostFiles2);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
});
var installedModules = (function installedModules(root) {
  const text = readText(join3(root, ".terraform", "modules", "modules.json"));
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
});
var sourceFolders = (function sourceFolders(given, plan) {
  if (given !== void 0) return [given];
  return [".", ...plan === void 0 ? [] : [dirname(plan)]];
});
var read = (async function read(file, inputs) {
  const { json, name } = file;
  const configuration = configurationOf(memberOf(json, "configuration"));
  const prior = memberOf(memberOf(json, "prior_state"), "values");
  const providers2 = await providersFor(providerNames(json));
  const { managed, destroyed, foreign, unclear } = hasChanges(json) ? instancesOfPlan(memberOf(json, "resource_changes"), configuration, providers2) : isRawState(json) ? instancesOfState(rowOf(json), providers2) : instancesOfValues(
    memberOf(json, isPlan(json) ? "planned_values" : "values"),
    "managed",
    configuration,
    providers2
  );
  const sources = sourcesOf(
    sourceFolders(inputs.sourceDir, file.path),
    managed,
    configuration.sourceOf
  );
  const plan = makePlan({
    file: name,
    instances: managed,
    data: instancesOfValues(prior, "data", configuration, providers2).managed,
    untouched: untouchedIn(prior, json, configuration, providers2),
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
      covers: namesIn(root.path, isSource).map(((one) => resolve(root.path, one)))
    },
    gaps: [
      ...gaps,
      ...gapsOf(json, name),
      ...isPlan(json) && !hasChanges(json) && managed.length > 0 ? [withoutChangesGap(name)] : [],
      ...unplanned.length > 0 ? [olderGap(name, root.path, unplanned)] : [],
      ...unclear.map(((address) => unclearGap(address, name))),
      ...foreignGaps(foreign, name),
      ...unreadGaps(managed, name, sources.block)
    ],
    ...destroyed.length > 0 && { removed: removedOf(destroyed) },
    notes: [
      ...destroyed.length > 0 ? [
        `${destroyed.length} resource${destroyed.length === 1 ? "" : "s"} that the plan destroys`
      ] : [],
      ...programsRun(json, name)
    ]
  };
});
var unplannedIn = (function unplannedIn(blocks, json, configuration) {
  const planned = new Set(
    listOf(memberOf(json, "resource_changes")).map(
      ((one) => `${textOf(one, "type")}.${textOf(one, "name")}`)
    )
  );
  return blocks.filter(((block) => !configuration.block("", block) && !planned.has(block)));
});
var untouchedIn = (function untouchedIn(prior, json, configuration, providers2) {
  if (prior === void 0) return [];
  const touched = new Set(
    listOf(memberOf(json, "resource_changes")).flatMap(((one) => textOf(one, "address") ?? []))
  );
  return [
    ...instancesOfValues(prior, "data", configuration, providers2).managed,
    ...instancesOfValues(prior, "managed", configuration, providers2).managed
  ].filter((({ address }) => !touched.has(address)));
});
var gapsOf = (function gapsOf(json, file) {
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
});
var isRefreshOnly = (function isRefreshOnly(json) {
  return isPlan(json) && !listOf(memberOf(json, "resource_changes")).some(
    ((one) => memberOf(one, "mode") === "managed")
  ) && listOf(memberOf(memberOf(memberOf(json, "configuration"), "root_module"), "resources")).some(
    ((one) => memberOf(one, "mode") === "managed" && memberOf(one, "count_expression") === void 0 && memberOf(one, "for_each_expression") === void 0)
  );
});
const { resolve } = process.getBuiltinModule("node:path");
const { readdirSync: readdirSync2 } = process.getBuiltinModule("node:fs");
const { dirname, join: join3 } = process.getBuiltinModule("node:path");
const { lstatSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join: join2 } = process.getBuiltinModule("node:path");
// src/plans/terraform/read-plan.ts


// facade:src/plans/plan-gap.ts?terraform-plan
import { planGap } from "./scan.js";

// facade:src/plans/terraform-sources/source-names.ts?terraform-plan
import { isSource, namesIn } from "./scan.js";

// facade:src/model.ts?terraform-plan
import { UserError, providers } from "./cli.js";

// src/plans/value.ts
var tag = /* @__PURE__ */ Symbol("value");



var mostChoices = 64;
var isString = (value) => typeof value === "string";
var isSymbolic = ((value) => tagOf(value) === "symbolic");
var isUnseen = ((value) => tagOf(value) === "unseen");
var tagOf = ((value) => typeof value === "object" && value !== null ? value[tag] : void 0);

// src/plans/terraform/json.ts
var nothing = Object.freeze({});





// src/plans/terraform/aws/stack-sets.ts
var regionsIn = {
  aws_cloudformation_stack_instances: ["regions"],
  aws_cloudformation_stack_set_instance: ["stack_set_instance_region", "region"]
};


// src/plans/terraform/aws/stacks.ts
var cloudControl = "aws_cloudcontrolapi_resource";
var sets = /* @__PURE__ */ new Set([
  "aws_cloudformation_stack_set",
  "awscc_cloudformation_stack_set"
]);
var kinds = /* @__PURE__ */ new Set([
  "aws_cloudformation_stack",
  "awscc_cloudformation_stack",
  cloudControl,
  ...sets
]);
var isStack = ((type) => kinds.has(type));

function oneResource(name, type, state) {
  if (typeof type !== "string" || typeof state !== "string")
    return [type, state].find(isUnseen) ?? unseen("its type and its desired state are not known");
  let properties;
  try {
    properties = JSON.parse(state);
  } catch {
    return unseen("its desired state can't be read as JSON");
  }
  return JSON.stringify({ Resources: { [name]: { Type: type, Properties: properties } } });
}
function* concatenated(...all) {
  for (const some of all) yield* some;
}

// src/plans/terraform/address.ts
var longest = 4096;
var mostParts = 128;





// src/plans/terraform/configuration.ts




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


function instancesOfState(state, providers2) {
  const { managed, foreign, make } = collector(providers2);
  for (const resource of listOf(state["resources"])) {
    if (memberOf(resource, "mode") !== "managed") continue;
    const type = textOf(resource, "type") ?? "";
    const name = textOf(resource, "name") ?? "";
    const module = textOf(resource, "module") ?? "";
    const { within, source, alias } = providerIn(resource);
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
            key: keyOf2(one, "index_key"),
            provider,
            values: rowOf(memberOf(one, "attributes"))
          },
          providerKey
        )
      );
  }
  return { managed, foreign, destroyed: [], unclear: [] };
}
function providerIn(resource) {
  const said2 = textOf(resource, "provider") ?? "";
  const [, within = "", source = "", alias = ""] = /^(.*?)\.?provider\["([^"]*)"\]\.?(.*)$/.exec(said2) ?? withoutSource(said2);
  return { within, source, alias };
}

function withoutSource(said2) {
  const [, within = "", name = "", alias = ""] = /^(?:(.*)\.)?provider\.([\w-]+)(?:\.([\w-]+))?$/.exec(said2) ?? [];
  return name === "" ? [] : [said2, within, `registry.terraform.io/hashicorp/${name}`, alias];
}




// src/plans/terraform/foreign.ts
var makesNothing = /\/(?:hashicorp\/(?:archive|cloudinit|external|http|local|null|random|template|time|tls)|builtin\/terraform)$/;



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
var isMadeByItsAuthor = ((type, path) => authored.has([type, ...path.filter(((step) => typeof step === "string"))].join(" ")));
var makesAnother = ((text) => text.startsWith('"') ? /\}[\w-]|[\w-]\$\{/.test(text) : /^(?:replace|regex\w*|substr|trim\w*|sha\w+|md5)\s*\(|^format\(\s*"[^"]*(?:[\w-]%[sv]|%[sv][\w-])|^join\(\s*"[\w-]/.test(
  text
));

// src/plans/terraform/homes-and-ids.ts
var afterApply = "it is known after apply";
var circular = {
  from: "",
  unknown: { why: "its region depends on itself", remedy: "correct the plan" }
};



// src/plans/terraform/references.ts
var deepest = 64;
var mostTargets = 1e3;
var longestReference = 4096;
var few = 8;


var goesOnFrom = ((root, one) => root.startsWith(one) && (root.length === one.length || one.length < longestReference && (root[one.length] === "." || root[one.length] === "[")));


var withAttribute = (targets, attribute) => targets.map(({ instance }) => ({ instance, attribute }));

// src/plans/set-member.ts


// src/plans/terraform/values.ts
var deepest2 = 64;


var isExpression = ((said2) => typeof said2 === "object" && said2 !== null && (Object.hasOwn(said2, "references") || Object.hasOwn(said2, "constant_value")));

function agrees(block, known) {
  for (const [name, said2] of Object.entries(rowOf(block))) {
    const value = memberOf(known, name);
    if (Array.isArray(said2)) {
      if (value !== void 0 && !listOf(value).every((one, i) => said2[i] === void 0 || agrees(said2[i], one)))
        return false;
    } else if (isExpression(said2) && Object.hasOwn(said2, "constant_value")) {
      const constant = memberOf(said2, "constant_value");
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

var namesOne = ((meant) => "targets" in meant && meant.targets.some(
  (({ instance, attribute }) => attribute !== void 0 && instance.provider.globalNames?.[instance.type]?.includes(attribute) === true)
));


// src/plans/terraform/provisioners.ts
var deepest3 = 64;



// src/plans/terraform/providers.ts
var loaders = {
  "/hashicorp/aws": (async () => (await import("./terraform-aws.js")).aws),
  "/hashicorp/awscc": async () => (await import("./plans-terraform-awscc-index.js")).awscc,
  "/hashicorp/azurerm": async () => (await import("./plans-terraform-azurerm-index.js")).azurerm,
  "/azure/azapi": async () => (await import("./plans-terraform-azapi-index.js")).azapi
};


// facade:src/locate/walk.ts?terraform-plan
import { escapePointer } from "./scan.js";

// src/plans/spelling.ts

var isLeftOut = ((source, step) => step !== void 0 && !open.has(step) && isRecord(source) && (!Object.hasOwn(source, step) || source[step] === void 0 || source[step] === null));
var isRecord = ((source) => typeof source === "object" && source !== null && !Array.isArray(source) && !isUnseen(source) && !isSymbolic(source));
var waysCache = /* @__PURE__ */ new WeakMap();

var open = /* @__PURE__ */ new Set(["[]", "{}"]);
var stepsCache = /* @__PURE__ */ new Map();




var isEmpty = ((value) => typeof value === "object" && value !== null && Object.keys(value).length === 0);
var asWritten = ((value, made2) => typeof value === "string" && value !== made2 && /^[\w .-]{1,40}$/.test(value) ? value : void 0);

function addUnseenMember({ properties, unseen: unseen2 }, to, why) {
  const [list = "", member = ""] = to.split("[].");
  const known = properties[list];
  const members = Array.isArray(known) ? known : [];
  unseen2[`/${escapePointer(list)}/${members.length}/${escapePointer(member)}`] = why;
  properties[list] = [...members, {}];
}

// src/plans/terraform/removed.ts
function partOf({ address, values }, provider, { type, joins, members }) {
  const of = joins && textOf(values, joins.by);
  if (of === void 0 || of === "") return void 0;
  const { properties } = spell(values, { members });
  return {
    provider,
    ids: idLike.test(of) ? [of] : [],
    type,
    name: of.split(/[/:]/).at(-1),
    part: { address, settings: properties }
  };
}
var idLike = /^(?:arn:|\/(?:subscriptions|providers)\/)/i;
function removedOf(destroyed) {
  return destroyed.flatMap((block) => {
    const { type, provider, values } = block;
    const spellings = provider?.spellings.get(type) ?? [];
    const own = spellings.find(({ joins }) => !joins);
    const ids = ["arn", "id"].flatMap((name2) => {
      const id = textOf(values, name2);
      return id !== void 0 && idLike.test(id) ? [id] : [];
    });
    const name = ["name", "bucket", "identifier", "function_name"].map((attribute) => textOf(values, attribute)).find((one) => one !== void 0 && one !== "");
    if (!provider) return [];
    const parts = spellings.flatMap((spelling) => partOf(block, provider.cloud, spelling) ?? []);
    if (ids.length === 0 && (!own || name === void 0)) return parts;
    return [
      ...parts,
      {
        provider: provider.cloud,
        ids,
        ...own && { type: own.type },
        ...name !== void 0 && { name }
      }
    ];
  });
}

// src/plans/terraform/joined.ts

var isObject = ((value) => typeof value === "object" && value !== null && !Array.isArray(value));

// src/plans/terraform/provider.ts
var homeRegion = /* @__PURE__ */ Symbol("home region");


// src/plans/terraform/resources.ts


var unspelt = [];
var isConditional = (({ when }) => when !== void 0);
var isJoined = (({ joins }) => joins !== void 0);

var otherMembers = "the group is not in the plan, nor are its other members";
var none = [];
var topsOf = /* @__PURE__ */ new WeakMap();

var shown = ((attribute) => attribute.replace(/^\$home$/, "region of its provider").replace(/^\$id$/, "arn").replace(/^\$\w+:([\w-]+)[^[.]*/, "$1").replace(/^\$/, ""));
var regional = /* @__PURE__ */ new WeakMap();



function anyHome({ choices }) {
  if (!choices?.oneOf) return {};
  const { expression, oneOf } = choices;
  return {
    "/location": { attribute: "location", ...expression !== void 0 && { expression }, oneOf }
  };
}






// src/plans/terraform/sources.ts



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
var declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam|json|ya?ml|template)$|^samconfig\.toml$/i;
var skippedFiles = /^(?:data-boundary\.ya?ml|\..*\.hcl|.*\.(?:tftest|tofutest|pkr)\.hcl|package(?:-lock)?\.json|tsconfig.*\.json|pnpm-lock\.yaml|composer\.json)$/i;
function repositoryFiles(root) {
  let found;
  const until = performance.now() + longestSearch;
  let bytes = 0;
  const counted = /* @__PURE__ */ new Set();
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
      const text = isWhole ? readText(join2(root, path)) : void 0;
      if (!counted.has(path)) bytes += text?.length ?? 0;
      counted.add(path);
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
    const entries = readFolder(join2(root, folder));
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


// src/declare/hcl-tokens.ts
var patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  heredoc: /<<-?([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\[^\n]?|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y,
  start: /(?:resource|data|module|variable|output|provider|locals|terraform)[^\S\n]*(?:"[^"\n]*"[^\S\n]*)*\{/y,
  reference: /[^\S\n]*(var|local)\.([A-Za-z_][\w-]*)[^\S\n]*\}/y
};



// src/plans/terraform/bodies.ts
var deepest4 = 64;
var longestExpression = 24576;


var quoted = /"(?:[^"\\$]|\\.|\$(?!\{))*"/g;
var reference = /(?<![\w."-])[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?(?:\.[A-Za-z_][\w-]*(?:\[(?:"[^"\]]*"|\d+)\])?)+/g;


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


// src/plans/terraform/sources.ts
var mostFiles2 = 1e3;
var leastShare = 0.5;
var noFolder = { blocks: /* @__PURE__ */ new Map(), locals: /* @__PURE__ */ new Map(), moved: [] };

var addressOf = (({ type, name }) => `${type}.${name}`);








// src/plans/terraform/read-plan.ts
var isPlan = ((json) => typeof memberOf(json, "format_version") === "string" && ["planned_values", "resource_changes"].some(((name) => memberOf(json, name) !== void 0)));
var isShownState = (json) => typeof memberOf(json, "format_version") === "string" && memberOf(json, "terraform_version") !== void 0 && !isPlan(json) && (memberOf(json, "values") !== void 0 || Object.keys(rowOf(json)).length <= 3);
var isRawState = (json) => memberOf(json, "version") === 4 && memberOf(json, "terraform_version") !== void 0 && Array.isArray(memberOf(json, "resources"));
var hasChanges = ((json) => listOf(memberOf(json, "resource_changes")).length > 0);
var terraformPlan = {
  name: "a Terraform plan or state",
  isIt: (({ json }) => isPlan(json) || isShownState(json) || isRawState(json)),
  // They say what the changes say as well.
  unread: ((json) => hasChanges(json) ? ["planned_values"] : []),
  read
};




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

var unclearGap = (address, file) => planGap(
  { file },
  `${address}: this version does not know what the plan does with it`,
  "a newer version of data-boundary may know it",
  "unknown-value"
);
export {
  afterApply,
  byType,
  choicesOf,
  cloudControl,
  configurationOf,
  foreignGaps,
  homeRegion,
  homesAndIds,
  installedModules,
  instancesOfPlan,
  instancesOfValues,
  isStack,
  isSymbolic,
  isUnseen,
  listOf,
  makesNothing,
  memberOf,
  modulesOf,
  mostChoices,
  programsNote,
  providerNames,
  providersFor,
  readText,
  repositoryFiles,
  resourcesOf,
  rowOf,
  setMember,
  sourceFolders,
  sourcesOf,
  spell,
  standsFor,
  symbolic,
  terraformPlan,
  textOf,
  tokensOf,
  unreadGaps,
  unseen,
  withStacks,
  written
};
