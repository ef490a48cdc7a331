const { hash } = process.getBuiltinModule("node:crypto");
const { basename, dirname, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { closeSync, openSync, readSync, statSync } = process.getBuiltinModule("node:fs");
const { createHash } = process.getBuiltinModule("node:crypto");
const { existsSync, realpathSync, statSync: statSync2 } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  namedTargets,
  sourceOf
} from "./run-targets.js";
import {
  isDemo
} from "./run-demos.js";
import {
  reportsOf
} from "./run-reports.js";
import {
  loadFrameworks
} from "./frameworks.js";
import {
  manifestName
} from "./run-inventory-file.js";
import {
  refuseSharedPlaces,
  refuseWithin
} from "./run-places.js";
import {
  choosePolicy
} from "./run-policy-file.js";
import {
  boundariesOn,
  loadRules
} from "./rules.js";
import {
  findPlace,
  isCountry,
  listPlaces,
  loadJurisdictions
} from "./atlas.js";
import {
  hasHeader,
  inventoriesIn,
  isDirectory,
  sources
} from "./files.js";
import {
  claimsOf,
  faultOf
} from "./collect-inventory-claims.js";
import {
  nearest
} from "./nearest.js";
import {
  textFile
} from "./collect-inventory-text-file.js";
import {
  linesOf
} from "./collect-inventory-lines.js";
import {
  keptPaths
} from "./locate-kept.js";
import {
  noInputs
} from "./collect-collect.js";
import {
  types
} from "./locate-arms.js";
import {
  UserError
} from "./model.js";
import {
  factsOf,
  providers,
  takesOption
} from "./providers.js";

// src/run/knowledge.ts


// src/locate/need-reads.ts
function needsOf({ rows, needs: needs2 }) {
  const paths = rows.flatMap((row) => "read" in row ? [row.read] : []);
  return needs2.map((need) => {
    const start = `${need.property}${need.list ? "[]" : ""}.`;
    const answerPaths = paths.flatMap(
      (path) => path.startsWith(start) ? [path.slice(start.length)] : []
    );
    return { ...need, answerPaths };
  });
}

// src/run/knowledge.ts
function needs() {
  return new Map([...types].map(([key, type]) => [key, needsOf(type)]));
}
function readsOf(type) {
  const known = types.get(type.toLowerCase());
  return known ? keptPaths(known) : [];
}
function propertiesOf() {
  const known = /* @__PURE__ */ new Map();
  return (type) => {
    let names = known.get(type);
    if (names === void 0) {
      const described = types.get(type.toLowerCase());
      names = described ? topLevel(described) : [];
      known.set(type, names);
    }
    return names;
  };
}
var topLevel = (type) => [
  ...new Set(
    [...keptPaths(type), ...type.rows.flatMap(({ unions = [] }) => unions)].map(
      (path) => path.split(/[.[{]/, 1)[0]
    )
  )
];
function knowledgeOf() {
  const known = /* @__PURE__ */ new Map();
  return (type) => {
    let digest = known.get(type);
    if (digest === void 0) {
      const described = types.get(type.toLowerCase());
      const asked = (described?.needs ?? []).map(({ property, path }) => `${property} ${path}`);
      const read = [...new Set(described ? keptPaths(described) : [])].sort();
      digest = hash("sha256", JSON.stringify([read, asked.sort()])).slice(0, 16);
      known.set(type, digest);
    }
    return digest;
  };
}

// src/collect/inventory/accounts.ts
async function accountsIn(file, signal) {
  const found = await textFile(file, signal);
  try {
    const { header, trailer } = claimsOf(found);
    if (!header || trailer?.end !== "complete")
      throw new UserError(
        `--accounts ${file}: is not a whole list of accounts; write it with data-boundary discover TARGET --output ${file}`
      );
    const expected = [];
    for await (const { texts } of linesOf(found.path))
      for (const text of texts) {
        if (!text?.startsWith('{"expected":')) continue;
        const record = parsed(text);
        if (faultOf(record) !== void 0) continue;
        const { expected: scope, provider, name } = record;
        expected.push({ provider, scope, ...name !== void 0 && { name } });
      }
    if (expected.length === 0)
      throw new UserError(
        `--accounts ${file}: lists no account and no subscription; see what data-boundary discover says`
      );
    return { targets: header.targets, expected };
  } finally {
    found.close();
  }
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/run/idle-options.ts
var flags = {
  role: "--role",
  externalId: "--external-id",
  insecureHosts: "--insecure-host",
  skip: "--skip",
  azureCloud: "--azure-cloud"
};
var flagsOfCalls = {
  concurrency: "--concurrency",
  callTimeout: "--call-timeout",
  shard: "--shard",
  checkpoint: "--checkpoint",
  accounts: "--accounts"
};
var understands = (provider, option) => factsOf(provider).options.includes(option);
function planFlags(inputs) {
  if (!inputs) return [];
  const given = (flag, is) => is ? [flag] : [];
  return [
    ...given("--param", Object.keys(inputs.params).length > 0),
    ...given("--params", inputs.paramFiles.length > 0),
    ...given("--region", inputs.regions.length > 0),
    ...given("--resource-group-location", inputs.resourceGroupLocation !== void 0),
    ...given("--provider-region", Object.keys(inputs.providerRegions).length > 0),
    ...given("--source", inputs.sourceDir !== void 0),
    ...given("--only", inputs.onlyChanged)
  ];
}
function refuseIdleOptions(request, targets, asked, hasFile) {
  const [idle] = hasFile ? [] : planFlags(request.planInputs);
  if (idle !== void 0)
    throw new UserError(
      `${idle}: has no effect, as no target is a file or a directory; leave it out`
    );
  const refuse = (flag, missing) => {
    throw new UserError(`${flag}: has no effect, as ${missing}; leave it out`);
  };
  for (const option of Object.keys(flags))
    if (request[option] !== void 0 && ![...asked].some((provider) => understands(provider, option)))
      refuse(
        flags[option],
        `no target is ${providers.filter((provider) => understands(provider, option)).map((provider) => factsOf(provider).name).join(" or ")}`
      );
  for (const option of Object.keys(flagsOfCalls))
    if (request[option] !== void 0 && asked.size === 0)
      refuse(flagsOfCalls[option], "every target is a file");
  if (request.maxAge !== void 0 && request.checkpoint === void 0)
    throw new UserError("--max-age: has no effect without --checkpoint; name a folder as well");
  const { role, externalId } = request;
  if (role !== void 0 && !targets.some((target) => target.includes(":") && takesOption(target, "role")))
    throw new UserError(
      `--role ${role}: no target says in which account: name aws:ACCOUNT or aws:org`
    );
  if (externalId !== void 0 && role === void 0)
    throw new UserError("--external-id: has no effect without --role; name the role as well");
}

// src/run/policy-plans.ts

function withPolicyPlans(inputs, plans, policyFile) {
  if (plans.length === 0 || policyFile === void 0) return inputs;
  const own2 = dirname(resolve(policyFile));
  const folder = basename(own2) === ".github" ? dirname(own2) : own2;
  return {
    ...inputs ?? noInputs,
    ofFile(path) {
      const name = relative(folder, path).split(sep).join("/");
      const fitting = plans.filter(({ matches }) => matches(name));
      if (fitting.length === 0) return void 0;
      const location = fitting.findLast(
        ({ resourceGroupLocation }) => resourceGroupLocation !== void 0
      )?.resourceGroupLocation;
      return {
        regions: fitting.findLast(({ regions }) => regions.length > 0)?.regions ?? [],
        params: Object.assign({}, ...fitting.map(({ params }) => params)),
        paramFiles: fitting.flatMap(
          ({ paramFiles }) => paramFiles.map((file) => resolve(folder, file))
        ),
        ...location !== void 0 && { resourceGroupLocation: location },
        providerRegions: Object.assign(
          {},
          ...fitting.map(({ providerRegions }) => providerRegions)
        )
      };
    }
  };
}

// src/run/regions.ts
function regionsOf({ names, from, isForThisScan }, clouds) {
  if (names.length === 0)
    throw new UserError(`${from}: names no region; name one such as eu-central-1 or westeurope`);
  const regions = {};
  for (const name of names) {
    const found = providers.flatMap((provider) => {
      const code = codeOf(provider, name);
      return code === void 0 ? [] : [{ provider, code }];
    });
    if (found.length === 0) throw unknown(from, name);
    const here = found.filter(({ provider }) => clouds.has(provider));
    if (here.length === 0 && isForThisScan)
      throw new UserError(
        `${from}: ${name} is a region of ${factsOf(found[0].provider).name}, and no target is there; leave it out, or name a target of ${factsOf(found[0].provider).name}`
      );
    for (const { provider, code } of here.filter((one) => one.code !== "global")) {
      const codes = regions[provider] ??= [];
      if (!codes.includes(code)) codes.push(code);
    }
  }
  if (names.every((name) => providers.some((provider) => codeOf(provider, name) === "global")))
    throw new UserError(
      `${from}: names no region beside global, whose resources are looked at in any case; name a region such as eu-central-1 or westeurope, or leave it out to look at all`
    );
  return Object.keys(regions).length > 0 ? regions : void 0;
}
function elsewhereOf(regions) {
  const chosen = (provider) => new Set(regions[provider]?.flatMap((code) => findPlace(provider, code)?.countries ?? []));
  const countries = new Map(providers.map((provider) => [provider, chosen(provider)]));
  return (provider, location) => {
    const codes = regions[provider];
    const place = findPlace(provider, location);
    if (!codes || !place || place.code === "global" || codes.includes(place.code)) return false;
    if (place.kind === "pseudo") return false;
    return place.kind !== "logical" || !place.countries.some((one) => countries.get(provider).has(one));
  };
}
function codeOf(provider, name) {
  const place = placeCalled(provider, name);
  return place && (place.code === "global" || (factsOf(provider).places.isListedByRegion ? place.kind === "region" : place.kind !== "pseudo")) ? place.code : void 0;
}
function placeCalled(provider, name) {
  const place = findPlace(provider, name);
  const isAlias = place?.aliases.some((alias) => alias.toLowerCase() === name.trim().toLowerCase());
  const { hasAliasesForPeople } = factsOf(provider).places;
  return isAlias && place?.kind === "region" && !hasAliasesForPeople ? void 0 : place;
}
function unknown(from, name) {
  const quoted = JSON.stringify(name.slice(0, 60));
  const place = providers.map((provider) => findPlace(provider, name)).find((one) => one !== void 0);
  if (place && place.kind !== "region")
    return new UserError(
      `${from}: ${quoted} is ${place.kind.endsWith("zone") ? "a zone and not a region; name its region" : "not a region but a name for several places; name a region such as eu-central-1 or westeurope"}`
    );
  const known = providers.flatMap(
    (provider) => listPlaces(provider).filter(({ kind }) => kind === "region").map(({ code }) => code)
  );
  const meant = nearest(name.replaceAll(" ", ""), known) ?? place?.code;
  return new UserError(
    `${from}: no cloud has a region called ${quoted}; ${meant === void 0 ? '"data-boundary locations" lists them' : `did you mean ${meant}?`}`
  );
}

// src/run/saved-demo.ts

function savedDemo(targets) {
  const files = targets.flatMap((target) => isDirectory(target) ? [...inventoriesIn(target)] : [target]).filter((file) => !isBroken(file));
  const saved = new Set(files.flatMap((file) => targetsIn(file) ?? [""]));
  const [only] = saved;
  return saved.size === 1 && only !== void 0 && isDemo(only) ? only : void 0;
}
function targetsIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || !hasHeader(path)) return void 0;
  return claimsOf({ name: path, path, size: stats.size, close() {
  } }).header?.targets;
}
function isBroken(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  if (stats.size === 0) return true;
  const start = Buffer.alloc(Math.min(stats.size, 64));
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return !/^\uFEFF?\s*[[{]/.test(start.toString("utf8"));
}

// src/run/shard.ts

var own = { index: "DATA_BOUNDARY_SHARD_INDEX", count: "DATA_BOUNDARY_SHARD_COUNT" };
var engines = [
  { ...own, first: 0 },
  // https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
  { index: "AWS_BATCH_JOB_ARRAY_INDEX", count: "AWS_BATCH_JOB_ARRAY_SIZE", first: 0 },
  // https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
  { index: "JOB_COMPLETION_INDEX", count: own.count, first: 0 },
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1 }
];
function shardOf(said, environment) {
  if (said === "auto") return shardIn(environment);
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(said) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === void 0 || !isShard(shard))
    throw new UserError(
      `--shard: "${said}" is not one of several shards; use INDEX/COUNT such as 3/16, counted from 1, or auto`
    );
  return shard;
}
function shardIn(environment) {
  const engine = engines.find(({ index: index2 }) => environment[index2]);
  if (!engine)
    throw new UserError(
      `--shard auto: none of ${engines.map(({ index: index2 }) => index2).join(", ")} is set; set ${own.index} (counted from 0) and ${own.count}, or use --shard INDEX/COUNT`
    );
  const [index, count] = [environment[engine.index], environment[engine.count]];
  const shard = { index: Number(index) + 1 - engine.first, count: Number(count) };
  if (!/^\d+$/.test(index) || !/^\d+$/.test(count ?? "") || !isShard(shard))
    throw new UserError(
      `--shard auto: ${engine.index} is ${JSON.stringify(index)} and ${engine.count} is ${count === void 0 ? "not set" : JSON.stringify(count)}; set both to whole numbers, the index from ${engine.first} on`
    );
  return shard;
}
var isShard = ({ index, count }) => index >= 1 && index <= count && count <= 1e5;
function inShard({ index, count }) {
  return (provider, scope) => {
    const digest = createHash("sha256").update(`${provider}
${scope.toLowerCase()}`).digest();
    return digest.readUIntBE(0, 6) % count === index - 1;
  };
}

// src/run/work.ts


async function workOf(targets, demos, connection, known = sources) {
  const work = [];
  for (const one of targets) {
    const named = one.target;
    const estate = isDemo(named) ? await demos.start(named) : void 0;
    for (const target of estate?.targets ?? [named]) {
      const at = estate?.connection ?? connection;
      const source = sourceOf(target, known);
      const isFolder = source.provider === "file" && isDirectory(target);
      const inventories = isFolder ? inventoriesIn(target) : [];
      for (const file of inventories) work.push({ target: file, named, source, connection: at });
      if (isFolder && existsSync(join(target, manifestName))) continue;
      work.push({ ...one, target, named, source, connection: at });
    }
  }
  return inOrder(onlyOnce(work));
}
function onlyOnce(work) {
  const known = /* @__PURE__ */ new Set();
  return work.filter(({ target, source }) => {
    if (source.provider !== "file") return true;
    let place = target;
    try {
      place = realpathSync(target);
    } catch {
    }
    return !known.has(place) && known.add(place);
  });
}
function inOrder(work) {
  const files = work.filter(({ source }) => source.provider === "file");
  if (files.length < 2) return work;
  const digests = new Map(files.map((one) => [one, digestIn(one.target)]));
  return [
    ...work.filter(({ source }) => source.provider !== "file"),
    ...files.toSorted((a, b) => {
      const [x, y] = [digests.get(a), digests.get(b)];
      return x < y ? -1 : x > y ? 1 : 0;
    })
  ];
}
function digestIn(target) {
  const stats = statSync2(target, { throwIfNoEntry: false });
  if (!stats?.isFile()) return "";
  try {
    return claimsOf({ name: target, path: target, size: stats.size, close() {
    } }).trailer?.sha256 ?? "";
  } catch {
    return "";
  }
}

// src/run/plan.ts
async function planScan(request, demos) {
  const reports = reportsOf(request);
  const shard = request.shard === void 0 ? void 0 : shardOf(request.shard, process.env);
  const startedAt = (/* @__PURE__ */ new Date()).toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const frameworks = loadFrameworks(request.framework ?? []);
  const { rules, ruleIds, citations, boundaries } = loadRules();
  const demo = request.targets.find(isDemo);
  const demoPolicy = demo === void 0 ? void 0 : (await demos.start(demo)).policyFile;
  const saved = savedDemo(request.targets);
  const {
    policy,
    file: policyFile,
    note: policyNote
  } = await choosePolicy({
    targets: request.targets,
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds,
    ...demoPolicy !== void 0 && { fallback: demoPolicy },
    ...saved !== void 0 && { last: await demos.policyOf(saved) },
    ...request.policyFile !== void 0 && { file: request.policyFile },
    ...request.boundary !== void 0 && { boundary: request.boundary }
  });
  const named = namedTargets(request, policy);
  const targets = named.map(({ target }) => target);
  const work = await workOf(named, demos, connectionOf(request), request.sources);
  const read = [.../* @__PURE__ */ new Set([...targets, ...work.map(({ target }) => target)])];
  refuseLostFiles(request, { reports, targets: read, policyFile });
  const accounts = await listedAccounts(request, work);
  const asked = new Set(
    work.flatMap(({ source: { provider } }) => provider === "file" ? [] : [provider])
  );
  refuseIdleOptions(
    request,
    targets,
    asked,
    work.some(({ source }) => source.provider === "file")
  );
  const regions = chosenRegions(
    request,
    policy,
    policyFile,
    // A file may hold resources of any cloud.
    work.some(({ source }) => source.provider === "file") ? new Set(providers) : asked
  );
  const unnamed = policy.targets.map(({ target }) => target).filter((target) => !targets.includes(target));
  return {
    startedAt,
    asOf,
    policy,
    policyFile,
    ...policyNote !== void 0 && { policyNote },
    rules,
    citations,
    frameworks,
    targets,
    work,
    ...shard && { shard },
    ...accounts && { accounts },
    leftOut: {
      ...regions && { regions },
      ...request.skip && request.skip.length > 0 && { skipped: request.skip },
      ...unnamed.length > 0 && { targets: unnamed }
    },
    planInputs: withPolicyPlans(request.planInputs, policy.plans, policyFile),
    reports
  };
}
async function listedAccounts({ accounts: file, interrupt }, work) {
  if (file === void 0) return void 0;
  const accounts = await accountsIn(file, interrupt);
  if (!work.some(({ named }) => accounts.targets.includes(named)))
    throw new UserError(
      `--accounts ${file}: lists what ${accounts.targets.join(", ")} names, and no target is that; name the same target, or run data-boundary discover for yours`
    );
  return accounts;
}
function chosenRegions({ regions: asked }, { regions }, policyFile, clouds) {
  if (asked) return regionsOf({ names: asked, from: "--regions", isForThisScan: true }, clouds);
  if (!regions) return void 0;
  return regionsOf(
    { names: regions, from: `${policyFile}: regions`, isForThisScan: false },
    clouds
  );
}
function refuseLostFiles({
  saveInventory,
  redact,
  terraformState = [],
  baseline,
  against,
  history,
  checkpoint
}, { reports, targets, policyFile }) {
  if (redact && saveInventory !== void 0)
    throw new UserError(
      "--save-inventory: an inventory contains the account and subscription ids that --redact hides; omit one of the two (a saved inventory can be scanned with --redact later)"
    );
  const optional = (option, file) => file === void 0 ? [] : [{ option, file }];
  const outputs = [
    ...reports.map(({ reporter, file = "-" }) => ({ option: `--format ${reporter.id}`, file })),
    ...optional("--save-inventory", saveInventory),
    ...optional("--history", history)
  ];
  if (checkpoint !== void 0 && !/^\w+:\/\//.test(checkpoint))
    refuseWithin({ option: "--checkpoint", file: checkpoint }, outputs);
  refuseSharedPlaces(outputs, [
    ...targets.map((file) => ({ option: "target", file })),
    ...optional("--policy", policyFile),
    ...terraformState.map((file) => ({ option: "--terraform-state", file })),
    ...optional("--baseline", baseline),
    ...optional("--against", against)
  ]);
}
var connectionOf = ({ azureCloud: cloud, connection = {} }) => cloud ? { ...connection, azure: { ...connection.azure, cloud } } : connection;

export {
  needs,
  readsOf,
  propertiesOf,
  knowledgeOf,
  elsewhereOf,
  inShard,
  inOrder,
  planScan
};
