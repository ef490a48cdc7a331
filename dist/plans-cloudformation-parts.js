const { readdirSync } = process.getBuiltinModule("node:fs");
const { dirname, isAbsolute, join } = process.getBuiltinModule("node:path");
import {
  unreadable
} from "./plans-cloudformation-unreadable.js";
import {
  agreed,
  callOf,
  evaluate,
  everyWay,
  expanded,
  idsOf,
  impliedBy,
  isGrant,
  isNowhere,
  isUnknownType,
  madeByMacro,
  madeOf,
  noValue,
  originOf,
  owners,
  sameOrigins,
  tablesOf,
  treeOf,
  truthOf,
  withGlobals
} from "./plans-cloudformation-ids.js";
import {
  parametersOf
} from "./plans-cloudformation-parameters.js";
import {
  filled,
  isText,
  looseWhy,
  settled
} from "./plans-cloudformation-text.js";

// src/plans/cloudformation/nested.ts


import { readInput } from "./scan.js";
import { UserError } from "./cli.js";
import { makesOthers, othersRemedy } from "./terraform-aws.js";
import { planGap as planGap3 } from "./scan.js";
import { isUnseen as isUnseen4, unseen as unseen3 } from "./terraform-plan.js";

// src/plans/cloudformation/stack.ts
import { planGap as planGap2 } from "./scan.js";
import { spell } from "./terraform-plan.js";
import { isUnseen as isUnseen3 } from "./terraform-plan.js";

// src/plans/cloudformation/labels.ts
import { isUnseen } from "./terraform-plan.js";
import { setMember } from "./terraform-plan.js";
function labelsOf(node, scope) {
  if (!node) return {};
  const tags = evaluate(node, scope);
  const labels = {};
  const put = (key, value) => {
    const plain = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    if (typeof key === "string" && typeof plain === "string") setMember(labels, key, plain);
  };
  if (Array.isArray(tags))
    for (const tag of tags) {
      const { Key, Value: value } = Object(tag);
      put(Key, value);
    }
  else if (typeof tags === "object" && tags !== null && !isUnseen(tags) && !isText(tags))
    for (const [key, value] of Object.entries(tags)) put(key, value);
  return labels;
}

// src/plans/cloudformation/macros.ts
import { planGap } from "./scan.js";
var harmless = /^AWS::(?:LanguageExtensions|Serverless-2016-10-31|CodeDeployBlueGreen|SecretsManager-\d{4}-\d\d-\d\d)$/;
var repeatedGaps = ({
  file,
  tree
}) => tree.repeated.slice(0, mostRepeated).map(
  ({ name, node }) => planGap(
    { file, ...tree.positionOf(node) },
    `the key ${name.slice(0, 100)} is written twice in the same map, and only the last was read`,
    "write it once"
  )
);
var mostRepeated = 100;
function macroGaps({
  file,
  tree
}) {
  const gapAt = (node, name) => planGap(
    { file, ...tree.positionOf(node) },
    `the macro ${name.slice(0, 200)} changes the template when it is deployed`,
    "give the processed template: aws cloudformation get-template --template-stage Processed"
  );
  const { entries } = tree.root;
  const declared = entries?.get("Transform");
  const named = declared?.items ?? (declared ? [declared] : []);
  return [
    ...named.flatMap((node) => {
      const name = String(node.value ?? node.entries?.get("Name")?.value ?? "without a name");
      return harmless.test(name) ? [] : [gapAt(node, name)];
    }),
    ...[
      entries?.get("Fn::Transform"),
      entries?.get("Resources")?.entries?.get("Fn::Transform")
    ].flatMap(
      (node) => node ? [gapAt(node, String(node.entries?.get("Name")?.value ?? "Fn::Transform"))] : []
    ),
    // https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
    ...[...entries?.get("Modules")?.entries?.values() ?? []].slice(0, 1).map(
      (node) => planGap(
        { file, ...tree.positionOf(node) },
        "the template has a section Modules, and what its modules make was not read",
        "give the packaged template: aws cloudformation package, or rain pkg"
      )
    )
  ];
}

// src/plans/cloudformation/parts.ts
function targetOf(node, { resources }) {
  const call = callOf(node);
  if (!call) return void 0;
  const { name, argument } = call;
  const text = argument.items?.[0]?.value ?? argument.value;
  if (typeof text !== "string") return void 0;
  if (name === "Ref") return resources.get(text);
  if (name === "Fn::GetAtt") return resources.get(text.split(".", 1)[0]);
  if (name === "Fn::Sub") {
    const [, logicalId] = /^\$\{([A-Za-z0-9]+)(?:\.[\w.]+)?\}$/.exec(text) ?? [];
    return logicalId === void 0 ? void 0 : resources.get(logicalId);
  }
  return void 0;
}
function attached(stack, ids, scopeOf) {
  const byResource = /* @__PURE__ */ new Map();
  const byOwner = /* @__PURE__ */ new Map();
  const joined = /* @__PURE__ */ new Set();
  let isSorted = false;
  function sort() {
    if (isSorted) return;
    isSorted = true;
    for (const resource of stack.resources.values()) {
      const links = owners.get(resource.type);
      if (!links) continue;
      for (const [table, property] of links) {
        const node = resource.node.entries?.get("Properties")?.entries?.get(property);
        if (!node) continue;
        const owner = targetOf(node, stack) ?? namedBy(node, table.from);
        const joins = owner?.type === table.from ? owner.logicalId : void 0;
        if (tablesOf(resource.type).length === 0 || joins === void 0) {
          if (tablesOf(resource.type).length === 0)
            byResource.set(resource.logicalId, { owner: joins, tables: [table] });
        }
        if (joins !== void 0) {
          joined.add(`${resource.logicalId}
${table.from}`);
          const key = `${joins}
${resource.type}`;
          byOwner.set(key, [...byOwner.get(key) ?? [], resource]);
        }
        break;
      }
    }
  }
  function namedBy(node, type) {
    const [way] = everyWay((world) => {
      const scope = scopeOf(world);
      const value = evaluate(node, scope);
      const text = isText(value) ? filled(value) : value;
      if (typeof text !== "string") return void 0;
      const last = text.slice(text.lastIndexOf(":") + 1);
      return [...stack.resources.values()].find(
        (one) => one.type === type && ids.nameOf(one, scope) === last
      );
    });
    return way?.result;
  }
  return {
    isPartOf({ logicalId }, type) {
      sort();
      return joined.has(`${logicalId}
${type}`);
    },
    ownerOf(resource) {
      sort();
      return byResource.get(resource.logicalId);
    },
    of(owner, type, scope) {
      sort();
      return (byOwner.get(`${owner}
${type}`) ?? []).filter((part) => {
        const condition = part.node.entries?.get("Condition")?.value;
        return typeof condition !== "string" || truthOf(condition, scope) !== false;
      });
    }
  };
}

// src/plans/cloudformation/settle.ts
import { isUnseen as isUnseen2, unseen } from "./terraform-plan.js";
import { setMember as setMember2 } from "./terraform-plan.js";
var longestQuote = 300;
function settle(value, node, settling) {
  if (isText(value)) return textSettled(value, node, settling);
  if (isUnseen2(value)) return withExpression(value, node, settling);
  if (value === noValue) return void 0;
  if (typeof value !== "object" || value === null) return value;
  const made = Array.isArray(value) ? [] : {};
  for (const [key, item] of Object.entries(value))
    setMember2(
      made,
      key,
      settle(item, originOf(value, Array.isArray(value) ? Number(key) : key) ?? node, settling)
    );
  sameOrigins(value, made);
  return made;
}
function quoted(node, stack) {
  if (!node) return void 0;
  const text = stack.sourceOf(node).trim().replaceAll(/\s+/g, " ");
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}\u2026` : text;
}
function withExpression(value, node, { stack }) {
  const expression = value.expression ?? quoted(node, stack);
  return unseen(value.why, expression, value.oneOf);
}
function textSettled(text, node, { stack, isOwnBucket }) {
  const expression = quoted(node, stack) ?? "an expression";
  const known = settled(text, expression);
  if (isUnseen2(known)) return known;
  const loose = looseWhy(text);
  const bucket = /^arn:[^:]+:s3:::([^/]+)/.exec(known.id)?.[1] ?? /^s3[an]?:\/\/([^/]+)/.exec(known.id)?.[1] ?? /^\/?([^/:]+)(?:\/|$)/.exec(known.id)?.[1];
  if (bucket !== void 0 && stack.region === void 0 && isOwnBucket(bucket))
    return unseen(stack.noRegion, expression);
  if (loose === void 0 || bucket === void 0 || isOwnBucket(bucket)) return known;
  return unseen(loose, expression);
}

// src/plans/cloudformation/undecided.ts
import { unseen as unseen2 } from "./terraform-plan.js";
function decidedBy(outputOf2, imported) {
  return (type, attribute, logicalId) => {
    if (type === "Custom::CrossRegionExportReader" && attribute !== void 0) {
      const written = imported(attribute);
      if (written !== void 0) return written;
    }
    if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type))
      return attribute === void 0 ? void 0 : unseen2("what a custom resource answers is known when the stack is made");
    if (type === "AWS::CloudFormation::Stack" && attribute?.startsWith("Outputs."))
      return outputOf2?.(logicalId, attribute.slice("Outputs.".length)) ?? unseen2("the template of the nested stack was not read");
    return void 0;
  };
}

// src/plans/cloudformation/written.ts
function asWritten({
  properties,
  written
}) {
  return Object.fromEntries(
    Object.entries(written).map(([pointer, { attribute, expression, ...place }]) => {
      const value = at(
        properties,
        pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
      );
      const isLiteral = expression === void 0 || expression.replace(/^(["'])(.*)\1$/, "$2") === String(value);
      return [
        pointer,
        {
          attribute: attribute.replaceAll(/\$(\w+)/g, "$1"),
          ...!isLiteral && { expression },
          ...place
        }
      ];
    })
  );
}
function at(value, steps) {
  let found = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step))
      return void 0;
    found = found[step];
  }
  return found;
}
function nodeAt(source, path) {
  let found;
  let value = source;
  for (const step of path) {
    if (typeof value !== "object" || value === null) break;
    found = originOf(value, step) ?? found;
    value = value[step];
  }
  return found;
}

// src/plans/cloudformation/stack.ts
var noRegionRemedy = "give --region CODE, the region that the stack is deployed to, or plans in the policy file";
var noRegion = "a template does not say which region it is deployed to";
var stepsEach = 40;
var fewestSteps = 2e5;
function knownStack(input) {
  const { file, tree, region, account, parameters } = input;
  const gaps = [];
  const resources = /* @__PURE__ */ new Map();
  const seed = [file, region ?? "", account ?? "", input.path].join("\n");
  const ids = idsOf(
    resources,
    seed,
    input.isOneOfSeveral,
    decidedBy(input.outputOf, input.imported)
  );
  const stack = {
    file,
    root: tree.root,
    sourceOf: ({ tag, from, to }) => `${tag === void 0 ? "" : `${tag} `}${tree.text.slice(from, to)}`,
    region,
    noRegion: `${noRegion}: ${noRegionRemedy}`,
    account,
    parameters,
    resources,
    attribute: ids.attribute,
    imported: input.imported,
    budget: { steps: Math.max(fewestSteps, tree.text.length * stepsEach) }
  };
  const scopeOf = (world) => ({
    evaluate,
    stack,
    world,
    variables: {},
    depth: 0,
    open: /* @__PURE__ */ new Set()
  });
  for (const one of membersOf(stack, scopeOf))
    if (isUnseen3(one))
      gaps.push(
        planGap2(
          { file },
          `a loop over resources was not read: ${one.why}`,
          "give the processed template"
        )
      );
    else if (!resources.has(one.name)) take(one);
  gaps.push(...macroGaps(input), ...repeatedGaps(input));
  function take({ name, node, variables }) {
    const type = node.entries?.get("Type")?.value;
    const place = { file, ...tree.positionOf(node) };
    if (typeof type !== "string")
      gaps.push(
        planGap2(
          place,
          `${name.slice(0, 200)} is not a resource: it has no Type`,
          "correct the template, or give the processed one"
        )
      );
    else if (type.endsWith("::MODULE"))
      gaps.push(
        planGap2(
          place,
          `${name.slice(0, 200)} is a module, whose resources the template does not hold`,
          "give the processed template"
        )
      );
    else if (!/^\w+::/.test(type) || node.entries?.get("Type")?.tag !== void 0)
      gaps.push(
        planGap2(
          place,
          `${name.slice(0, 200)}: its type is not one of CloudFormation's`,
          "correct the template, or give the processed one",
          "unknown-value"
        )
      );
    else if (/^(?!AWS::|Custom::)\w+::/.test(type))
      gaps.push(
        planGap2(
          place,
          `${name.slice(0, 200)}: where a resource of type ${type.slice(0, 200)} keeps data is for its vendor to say`,
          "ask the vendor, and accept the gap with an exception",
          "unresolved-reference"
        )
      );
    else if (isUnknownType(type))
      gaps.push(
        planGap2(
          place,
          `${name.slice(0, 200)}: what SAM makes of ${type.slice(0, 200)} this version does not know`,
          "give the processed template: aws cloudformation get-template --template-stage Processed",
          "unknown-value"
        )
      );
    else if (!isGrant(type)) {
      const resource = { logicalId: name, type, node, variables };
      resources.set(name, resource);
      for (const implied of impliedBy(resource, tree.root))
        resources.set(implied.logicalId, implied);
    }
  }
  return {
    input,
    stack,
    scopeOf,
    read() {
      const reader = recordReader(input, stack, ids, scopeOf);
      const made = [...resources.values()].map((resource) => reader.read(resource));
      return {
        resources: made.flatMap(({ records }) => records),
        gaps,
        possible: made.filter(({ isPossible }) => isPossible).length
      };
    }
  };
}
function membersOf(stack, scopeOf) {
  const entries = stack.root.entries?.get("Resources")?.entries;
  if (!entries) return [];
  return everyWay((world) => [...expanded(entries, scopeOf(world))]).flatMap(
    ({ result }) => result
  );
}
function recordReader(input, stack, ids, scopeOf) {
  const { file, tree, region, account, path, isOneOfSeveral } = input;
  const settling = { stack, isOwnBucket: ids.isOwnBucket };
  const partsOf = attached(stack, ids, scopeOf);
  function read(resource) {
    const partOf = partsOf.ownerOf(resource);
    if (partOf && partOf.owner !== void 0) return { records: [], isPossible: false };
    const outside = partOf?.tables;
    const known = outside ?? tablesOf(resource.type);
    const spellings = known.length === 0 ? [void 0] : known;
    const records = [];
    const told = /* @__PURE__ */ new Set();
    let isPossible = false;
    for (const table of spellings)
      for (const way of everyWay(
        (world) => recordsIn(resource, table, outside !== void 0, scopeOf(world))
      )) {
        isPossible ||= way.isPossible;
        for (const record of way.result) {
          const key = JSON.stringify(record);
          if (!told.has(key)) records.push(record);
          told.add(key);
        }
      }
    return { records, isPossible };
  }
  function recordsIn(resource, table, isOutside, scope) {
    const condition = resource.node.entries?.get("Condition")?.value;
    if (typeof condition === "string" && truthOf(condition, scope) === false) return [];
    const inside = { ...scope, variables: resource.variables };
    const base = baseOf(resource, inside, table, isOutside);
    if (!table) return [base];
    if (resource.node.entries?.has("Fn::Transform"))
      return [{ ...base, unseen: { "*": madeByMacro.why } }];
    const properties = isOutside ? { [resource.type]: [propertiesOf(resource, void 0, inside)] } : propertiesOf(resource, table, inside);
    if (isUnseen3(properties)) return [{ ...base, unseen: { "*": properties.why } }];
    if (table.when?.(properties) === false) return [];
    if (table.each === void 0) return [spelt(base, table, properties, resource)];
    const list = properties[table.each];
    if (!Array.isArray(list)) return [];
    return list.map(
      (item, at2) => spelt(
        { ...base, id: `${base.id}/${table.each}/${at2}` },
        table,
        item,
        resource,
        originOf(list, at2)
      )
    );
  }
  function baseOf(resource, scope, table, isOutside) {
    const { logicalId, node } = resource;
    const isPart = isOutside || table?.isPart === true;
    const isGlobal = isNowhere(table?.type ?? madeOf(resource.type));
    const names = isPart || table?.each !== void 0 ? [] : ids.of(resource, scope);
    return {
      id: `${file}#${path}${logicalId}${isOneOfSeveral && region !== void 0 ? `@${region}` : ""}`,
      type: table?.type ?? madeOf(resource.type),
      provider: "aws",
      scope: account ?? file,
      ...region !== void 0 && !isPart && !isGlobal && { location: region },
      name: ids.nameOf(resource, scope) ?? logicalId,
      labels: labelsOf(node.entries?.get("Properties")?.entries?.get("Tags"), scope),
      properties: {},
      source: "cloudformation",
      planned: {
        action: "create",
        file,
        ...tree.positionOf(node),
        ...names.length > 0 && { ids: names },
        ...region === void 0 && !isGlobal && { noLocation: { why: noRegion, remedy: noRegionRemedy } },
        ...isPart && { isPart: true },
        ...table?.unsaid && { unsaid: table.unsaid },
        ...!table && unreadable(resource.type)
      }
    };
  }
  function propertiesOf(resource, table, scope) {
    const node = withGlobals(resource.type, resource.node, tree.root);
    const wanted = table && topsOf(table);
    const record = {};
    if (node) {
      const call = callOf(node);
      const value = evaluate(
        !call && wanted && node.entries ? {
          ...node,
          entries: new Map(
            [...node.entries].filter(
              ([name]) => wanted.has(name) || name.startsWith("Fn::ForEach::") || name === "Fn::Transform"
            )
          )
        } : node,
        scope
      );
      if (isUnseen3(value)) return value;
      if (typeof value === "object" && value !== null) {
        Object.assign(record, value);
        sameOrigins(value, record);
      }
    }
    record["$region"] = region ?? evaluate({ at: 0, from: 0, to: 0, tag: "!Ref", value: "AWS::Region" }, scope);
    if (!table) return record;
    record["$arn"] = ids.attribute(resource.logicalId, "Arn", scope);
    for (const [name, value] of Object.entries(table.defaults ?? {}))
      if (!Object.hasOwn(record, name))
        record[name] = value === "$region" ? record["$region"] : value;
    for (const [type] of Object.entries(table.parts ?? {})) {
      const parts = partsOf.of(resource.logicalId, type, scope);
      if (parts.length > 0)
        record[type] = parts.map((part) => {
          const made = propertiesOf(part, void 0, { ...scope, variables: part.variables });
          if (!isUnseen3(made))
            made["$arn"] = ids.attribute(part.logicalId, "Arn", scope);
          return made;
        });
    }
    if (!table.prepare) return record;
    const prepared = table.prepare(record, viewOf(resource, scope));
    if (prepared !== record) sameOrigins(record, prepared);
    return prepared;
  }
  function viewOf(resource, scope) {
    const entries = resource.node.entries?.get("Properties")?.entries;
    const target = (node) => {
      const found = node && targetOf(node, stack);
      return found && {
        type: found.type,
        properties: () => {
          const made = propertiesOf(found, void 0, { ...scope, variables: found.variables });
          return isUnseen3(made) ? {} : made;
        }
      };
    };
    return {
      region,
      noRegion: stack.noRegion,
      node: (property) => entries?.get(property),
      target,
      isPartOf: (type) => partsOf.isPartOf(resource, type),
      referred: (property) => target(entries?.get(property))
    };
  }
  function spelt(base, table, properties, resource, own) {
    const source = settle(properties, own, settling);
    const whole = resource.node.entries?.get("Properties");
    const made = spell(source, table, (way) => {
      const node = nodeAt(source, way) ?? own ?? whole;
      if (!node) return void 0;
      const expression = node === whole ? void 0 : quoted(node, stack);
      return { ...tree.positionOf(node), ...expression !== void 0 && { expression } };
    });
    const location = table.locationFrom === void 0 ? void 0 : at(source, table.locationFrom.split("."));
    const { location: _, ...unplaced } = base;
    return {
      ...table.locationFrom === void 0 ? base : unplaced,
      ...typeof location === "string" && { location },
      properties: made.properties,
      ...Object.keys(made.unseen).length > 0 && { unseen: made.unseen },
      planned: { ...base.planned, written: asWritten(made) }
    };
  }
  return { read };
}
var tops = /* @__PURE__ */ new WeakMap();
function topsOf(table) {
  let known = tops.get(table);
  if (!known) {
    const paths = [
      ...Object.keys(table.members),
      ...table.reads ?? [],
      table.each ?? "",
      table.locationFrom ?? ""
    ];
    known = new Set(paths.map((one) => one.split(/[.[{]/, 1)[0]));
    tops.set(table, known);
  }
  return known;
}

// src/plans/cloudformation/nested.ts
var deepest = 8;
var mostStacks = 2500;
function stackTree(input, at2, walk, depth = 0) {
  walk.stacks++;
  const gaps = [];
  const below = /* @__PURE__ */ new Map();
  const known = knownStack({
    ...input,
    // Of a nested stack, what is not handed over is its default.
    parameters: parametersOf(
      input.tree.root,
      input.handed === void 0 ? walk.given : /* @__PURE__ */ new Map(),
      input.handed
    ),
    outputOf: (logicalId, output) => {
      const nested = nestedIn(logicalId);
      return nested && outputOf(nested.known, output);
    }
  });
  function nestedIn(logicalId) {
    if (below.has(logicalId)) return below.get(logicalId);
    below.set(logicalId, void 0);
    const resource = known.stack.resources.get(logicalId);
    const nested = resource && nestedOf(resource);
    below.set(logicalId, nested);
    return nested;
  }
  function missed(resource, why) {
    gaps.push(
      planGap3(
        { file: input.file, ...input.tree.positionOf(resource.node) },
        `${resource.logicalId}: the template of the nested stack was not read: ${why}`,
        "put the template beside this one and name it by its path, or scan it by itself"
      )
    );
    return void 0;
  }
  function nestedOf(resource) {
    if (depth >= deepest || walk.stacks >= mostStacks)
      return missed(resource, "too many stacks are nested in each other");
    const properties = resource.node.entries?.get("Properties")?.entries;
    const found = localTemplate(resource, at2);
    if (typeof found === "string") return missed(resource, found);
    let tree;
    try {
      tree = treeOf(found.file.name, readInput(found.path));
    } catch (error) {
      return missed(
        resource,
        error instanceof UserError ? error.message : `${found.file.name} can't be read`
      );
    }
    return stackTree(
      {
        file: found.file.name,
        tree,
        region: input.region,
        account: input.account,
        isOneOfSeveral: input.isOneOfSeveral,
        path: `${input.path}${resource.logicalId}/`,
        imported: input.imported,
        handed: handedBy(known, resource, properties?.get("Parameters"))
      },
      found.file,
      walk,
      depth + 1
    );
  }
  return {
    known,
    read() {
      const own = known.read();
      const parts = [];
      for (const resource of known.stack.resources.values()) {
        if (isNeverMade(known, resource)) continue;
        if (isNested(resource.type)) {
          const nested = nestedIn(resource.logicalId);
          if (nested) parts.push(nested.read());
        } else if (resource.type === "AWS::CloudFormation::StackSet")
          parts.push(...ofSet(resource));
        else {
          const why = makesOthers(resource.type);
          if (why !== void 0)
            gaps.push(
              planGap3(
                { file: input.file, ...input.tree.positionOf(resource.node) },
                `${resource.logicalId}: ${why}`,
                othersRemedy
              )
            );
        }
      }
      return {
        resources: [...own.resources, ...parts.flatMap(({ resources }) => resources)],
        gaps: [...own.gaps, ...gaps, ...parts.flatMap((part) => part.gaps)],
        possible: own.possible + parts.reduce((sum, { possible }) => sum + possible, 0)
      };
    }
  };
  function ofSet(resource) {
    const properties = resource.node.entries?.get("Properties")?.entries;
    const regions = regionsOf(known, resource, properties?.get("StackInstancesGroup"));
    const template = setTemplate(resource, at2);
    const why = typeof regions === "string" ? regions : typeof template === "string" ? template : void 0;
    if (typeof regions === "string" || typeof template === "string") {
      missed(resource, why);
      return [];
    }
    return regions.map(
      (region) => stackTree(
        {
          file: template.file.name,
          tree: template.tree,
          region,
          account: void 0,
          isOneOfSeveral: true,
          path: `${input.path}${resource.logicalId}/`,
          imported: () => void 0,
          handed: handedBy(known, resource, properties?.get("Parameters"))
        },
        template.file,
        walk,
        depth + 1
      ).read()
    );
  }
  function setTemplate(resource, beside) {
    const body = resource.node.entries?.get("Properties")?.entries?.get("TemplateBody");
    if (depth >= deepest || walk.stacks >= mostStacks)
      return "too many stacks are nested in each other";
    try {
      if (typeof body?.value === "string") {
        const tree = treeOf(input.file, body.value);
        const place = input.tree.positionOf(resource.node);
        return { tree: { ...tree, positionOf: () => place }, file: beside };
      }
      if (body) return "its text is made when the stack is made";
      const found = localTemplate(resource, beside);
      if (typeof found === "string") return found;
      return { tree: treeOf(found.file.name, readInput(found.path)), file: found.file };
    } catch (error) {
      return error instanceof UserError ? error.message : "it can't be read";
    }
  }
}
function possibleNote(file, possible) {
  return possible === 0 ? [] : [
    `${file}: ${possible} ${possible === 1 ? "resource depends" : "resources depend"} on conditions whose parameters have no value; every way in which they may turn out was judged`
  ];
}
var isNested = (type) => type === "AWS::CloudFormation::Stack" || type === "AWS::Serverless::Application";
function isNeverMade({ scopeOf }, { node }) {
  const condition = node.entries?.get("Condition")?.value;
  return typeof condition === "string" && everyWay((world) => truthOf(condition, scopeOf(world))).every(({ result }) => result === false);
}
function localTemplate({ node }, at2) {
  const properties = node.entries?.get("Properties")?.entries;
  const asset = node.entries?.get("Metadata")?.entries?.get("aws:asset:path")?.value;
  const address = properties?.get("TemplateURL") ?? properties?.get("Location");
  const named = asset ?? address?.value ?? assetIn(address, at2);
  if (typeof named !== "string") return "its address is not known before the stack is made";
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(named)) return "it lies at an address on the network";
  if (at2.path === void 0) return "it is beside a file, and this one came from standard input";
  const relative = named.replace(/^file:/, "");
  const path = isAbsolute(relative) ? relative : join(dirname(at2.path), relative);
  return {
    path,
    file: { name: isAbsolute(relative) ? relative : join(dirname(at2.name), relative), path }
  };
}
function assetIn(address, { path }) {
  const hash = hashIn(address);
  if (hash === void 0 || path === void 0) return void 0;
  const folder = dirname(path);
  for (const file of readdirSync(folder))
    if (file.endsWith(".assets.json"))
      try {
        const { files } = JSON.parse(readInput(join(folder, file)));
        const source = Object.hasOwn(Object(files), hash) ? files[hash].source?.path : void 0;
        if (typeof source === "string") return source;
      } catch {
      }
  return void 0;
}
function hashIn(node, depth = 0) {
  if (!node || depth > 8) return void 0;
  if (typeof node.value === "string") return /(?:^|\/)([0-9a-f]{64})\.json/.exec(node.value)?.[1];
  for (const one of [...node.items ?? [], ...node.entries?.values() ?? []]) {
    const found = hashIn(one, depth + 1);
    if (found !== void 0) return found;
  }
  return void 0;
}
function handedBy(known, resource, node) {
  const handed = /* @__PURE__ */ new Map();
  if (!node) return handed;
  const inEachWay = /* @__PURE__ */ new Map();
  const ways = everyWay(
    (world) => evaluate(node, { ...known.scopeOf(world), variables: resource.variables })
  );
  for (const { result } of ways)
    for (const [name, one] of pairsIn(result)) {
      const some = inEachWay.get(name) ?? [];
      some.push(one);
      inEachWay.set(name, some);
    }
  for (const [name, some] of inEachWay) {
    const one = some.length < ways.length ? unseen3("whether it is handed over depends on a condition") : agreed(some.map((result) => ({ result, isPossible: true })));
    if (one !== void 0)
      handed.set(
        name,
        Array.isArray(one) || isUnseen4(one) || isText(one) || one === null ? one : String(one)
      );
  }
  return handed;
}
function pairsIn(value) {
  if (Array.isArray(value))
    return value.flatMap((item) => {
      const { ParameterKey: name, ParameterValue: one } = Object(item);
      return typeof name === "string" ? [[name, one]] : [];
    });
  return typeof value === "object" && value !== null && !isUnseen4(value) && !isText(value) ? Object.entries(value) : [];
}
function outputOf({ stack, scopeOf }, output) {
  const node = stack.root.entries?.get("Outputs")?.entries?.get(output)?.entries?.get("Value");
  if (!node) return void 0;
  return agreed(everyWay((world) => evaluate(node, scopeOf(world))));
}
function regionsOf(known, resource, node) {
  if (!node) return "the template does not say to which regions it is deployed";
  const regions = /* @__PURE__ */ new Set();
  for (const { result } of everyWay(
    (world) => evaluate(node, { ...known.scopeOf(world), variables: resource.variables })
  )) {
    if (!Array.isArray(result)) return "the regions that it is deployed to are not known";
    for (const group of result) {
      const { Regions: some } = Object(group);
      if (!Array.isArray(some) || some.some((one) => typeof one !== "string"))
        return "the regions that it is deployed to are not known";
      for (const one of some) regions.add(one);
    }
  }
  return [...regions];
}

export {
  stackTree,
  possibleNote,
  isNested,
  localTemplate
};
