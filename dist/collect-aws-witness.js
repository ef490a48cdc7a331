import {
  coverageOf,
  inRegion,
  taggingService,
  unlessOffered
} from "./offered-list.js";
import {
  TruncatedError,
  isWanted,
  onlyAnswers,
  pagesOf,
  refusalGap,
  refusalOf,
  send,
  statusOf,
  unlessUnused
} from "./collect-aws-pages.js";
import {
  arnForms,
  classOf
} from "./classes.js";

// src/collect/aws/config-query.ts
var everything = "SELECT arn, resourceType, awsRegion";
var configClient = ({ clients }) => clients.of(
  "config queries",
  async (config) => onlyAnswers(new (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService(config))
);
async function configAt(session, region) {
  return onlyAnswers(
    new (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService(session.config(region))
  );
}
async function* recorded(session, region, tally, action2, ask2) {
  const client = await configClient(session);
  const pages = pagesOf(
    session,
    tally,
    action2,
    (options, NextToken) => inRegion(region, () => ask2(client, options, { Limit: 100, ...NextToken && { NextToken } })),
    (page) => page.NextToken
  );
  for await (const { Results = [] } of pages)
    yield Results.flatMap((result) => {
      const { arn, resourceType, awsRegion } = JSON.parse(result);
      return arn === void 0 ? [] : [{ arn, type: resourceType, region: awsRegion }];
    });
}

// src/collect/aws/cross-check.ts
import { idTable } from "./scan.js";

// src/collect/aws/config-aggregator.ts
var type = "AWS::Config::ConfigurationAggregator";
function configAggregator() {
  const known = [];
  const chosen = /* @__PURE__ */ new Map();
  return {
    see({ type: of, location, properties }) {
      if (of !== type || location === void 0) return;
      const from = properties;
      const name = from.ConfigurationAggregatorName;
      if (name !== void 0) known.push({ at: location, name, from });
    },
    witness: {
      service: "config aggregator",
      actions: ["config:DescribeConfigurationAggregators", "config:SelectAggregateResourceConfig"],
      tally: { calls: 0 },
      async kept({ account }, regions) {
        const [best] = known.map((one) => ({ ...one, covers: regionsOf(one.from, account, regions) })).filter(({ covers }) => covers > 0).sort((a, b) => b.covers - a.covers);
        if (best) chosen.set(best.at, best.name);
        return new Map(best ? [[best.at, []]] : []);
      },
      read: (session, region, tally) => recorded(
        session,
        region,
        tally,
        "config:SelectAggregateResourceConfig",
        (client, options, page) => client.selectAggregateResourceConfig(
          {
            ConfigurationAggregatorName: chosen.get(region),
            Expression: `${everything} WHERE accountId = '${session.account}'`,
            ...page
          },
          options
        )
      )
    }
  };
}
function regionsOf(from, account, regions) {
  const sources = [
    ...(from.AccountAggregationSources ?? []).filter(
      ({ AccountIds = [] }) => AccountIds.includes(account)
    ),
    ...from.OrganizationAggregationSource ? [from.OrganizationAggregationSource] : []
  ];
  return regions.filter(
    (region) => sources.some(
      ({ AllAwsRegions, AwsRegions = [] }) => AllAwsRegions === true || AwsRegions.includes(region)
    )
  ).length;
}

// src/collect/aws/other-lists.ts
import pLimit from "./vendor/p-limit.js";
import { locationOf, parseArn } from "./scan.js";
var otherLists = "cloudcontrol other types";
var action = "cloudformation:ListResources";
var atOnce = 4;
var suspicious = /* @__PURE__ */ new Set([20, 25, 50, 100]);
async function listOthers(session, region, types, isKnown, put) {
  const { CloudControl } = await import("./vendor/aws-sdk-client-cloudcontrol.js");
  const client = await session.clients.of(
    "cloudcontrol other types",
    async (config) => onlyAnswers(new CloudControl(config))
  );
  const tally = { calls: 0 };
  const refusals = /* @__PURE__ */ new Map();
  const limit = pLimit(atOnce);
  let found = 0;
  const ask2 = async (type2) => {
    try {
      for await (const page of listed(client, session, region, type2, tally)) {
        const fresh = page.filter((resource) => !isKnown(resource));
        found += fresh.length;
        if (fresh.length > 0) await put({ resources: fresh });
      }
    } catch (error) {
      const refusal = refusalOf(error, session.signal);
      if (refusal.kind !== "unused") refusals.set(type2, refusal);
    }
  };
  await Promise.all(types.map((type2) => limit(() => ask2(type2))));
  const failures = together(types, refusals);
  const place = { scope: session.account, region, service: otherLists, action };
  const gaps = [...failures.values()].map(({ refusal, types: failed }) => {
    const [only, ...more] = failed;
    const gap = refusalGap(refusal, place, `${named(failed)} not listed`);
    if (more.length === 0) return { ...gap, type: only };
    return refusal.kind === "refused" ? {
      ...gap,
      remedy: `attach the policy from "data-boundary permissions aws other" to the scanning identity`
    } : gap;
  });
  const worst = [...failures.values()][0]?.refusal.kind;
  await put({
    gaps,
    coverage: [
      coverageOf(
        { scope: session.account, region, service: otherLists },
        worst === void 0 ? "complete" : statusOf(worst, failures.size < types.length ? 1 : found),
        found,
        tally.calls
      )
    ]
  });
}
function together(types, refusals) {
  const failures = /* @__PURE__ */ new Map();
  for (const type2 of types) {
    const refusal = refusals.get(type2);
    if (!refusal) continue;
    const key = refusal.kind === "refused" ? "refused" : `${refusal.kind} ${refusal.said.replaceAll(type2, "")}`;
    const same = failures.get(key);
    if (same) same.types.push(type2);
    else failures.set(key, { refusal, types: [type2] });
  }
  return failures;
}
async function* listed(client, session, region, TypeName, tally) {
  let pages = 0;
  let last = 0;
  for await (const { ResourceDescriptions = [] } of unlessUnused(
    pagesOf(
      session,
      tally,
      action,
      (options, NextToken) => inRegion(
        region,
        () => client.listResources({ TypeName, ...NextToken && { NextToken } }, options)
      ),
      (page) => page.NextToken
    )
  )) {
    pages++;
    last = ResourceDescriptions.length;
    yield ResourceDescriptions.map(
      ({ Identifier = "", Properties }) => resourceOfListed(session, region, TypeName, Identifier, modelOf(Properties))
    );
  }
  if (pages === 1 && suspicious.has(last))
    throw new TruncatedError(
      `Cloud Control gave exactly ${last} of ${TypeName} and no token; some of its lists stop at this number`
    );
}
function resourceOfListed(session, region, type2, identifier, model) {
  const { account } = session;
  const arn = arnOf(session, region, type2, identifier, model);
  const parsed = arn === void 0 ? void 0 : parseArn(arn);
  return {
    id: arn ?? `${type2}/${account}/${region}/${identifier}`,
    type: type2,
    provider: "aws",
    scope: parsed?.account || account,
    location: parsed ? locationOf(parsed, region) : region,
    name: parsed?.name ?? identifier,
    labels: {},
    properties: {},
    unseen: { "*": "listed by Cloud Control, by name only" },
    source: "cloudcontrol ListResources"
  };
}
function arnOf({ partition, account }, region, type2, identifier, model) {
  if (identifier.startsWith("arn:")) return identifier;
  const own = Object.values(model).find(
    (value) => typeof value === "string" && value.startsWith("arn:") && parseArn(value)?.type === type2
  );
  if (own !== void 0) return own;
  const parts = identifier.split("|");
  const form = formsOf(type2).find(
    ([, resource]) => resource.split("*").length - 1 === parts.length
  );
  return form && `arn:${partition}:${form[0]}:${region}:${account}:${filled(form[1], parts)}`;
}
var filled = (form, parts) => form.split("*").reduce((made, part, at) => `${made}${parts[at - 1]}${part}`);
var byType;
function formsOf(type2) {
  if (!byType) {
    const forms = arnForms();
    byType = Map.groupBy(
      Object.entries(forms).flatMap(
        ([service, own]) => Object.keys(own).map((resource) => [service, resource])
      ),
      ([service, resource]) => forms[service][resource]
    );
  }
  return byType.get(type2) ?? [];
}
var modelOf = (properties) => Object(JSON.parse(properties || "{}"));
function named(types) {
  return types.length <= 12 ? types.join(", ") : `${types.slice(0, 12).join(", ")} and ${types.length - 12} more types`;
}

// src/collect/aws/config-recorder.ts
function configRecorder() {
  const tally = { calls: 0 };
  const answers = /* @__PURE__ */ new Map();
  const ask2 = (session, region) => {
    const answer = answers.get(region) ?? recordsAll(session, region, tally);
    answers.set(region, answer);
    return answer;
  };
  return {
    ask: ask2,
    witness: {
      service: "config recorder",
      actions: ["config:DescribeConfigurationRecorders", "config:SelectResourceConfig"],
      also: ["config:DescribeConfigurationRecorderStatus"],
      tally,
      async kept(session, regions, failed) {
        const answered = await Promise.all(
          regions.map(
            (region) => ask2(session, region).catch((error) => {
              failed(region, error);
              return false;
            })
          )
        );
        return new Map(
          regions.filter((_, i) => answered[i]).map((region) => [region, [region]])
        );
      },
      read: (session, region, calls) => recorded(
        session,
        region,
        calls,
        "config:SelectResourceConfig",
        (client, options, page) => client.selectResourceConfig({ Expression: everything, ...page }, options)
      )
    }
  };
}
async function recordsAll(session, region, tally) {
  const client = await configClient(session);
  const { ConfigurationRecorders = [] } = await send(
    session,
    tally,
    (options) => inRegion(region, () => client.describeConfigurationRecorders({}, options))
  );
  const whole = new Set(ConfigurationRecorders.filter(isOfAllTypes).map(({ name }) => name));
  if (whole.size === 0) return false;
  const { ConfigurationRecordersStatus = [] } = await send(
    session,
    tally,
    (options) => inRegion(region, () => client.describeConfigurationRecorderStatus({}, options))
  );
  return ConfigurationRecordersStatus.some(
    ({ name, recording, lastStatus }) => whole.has(name) && recording === true && /^success$/i.test(lastStatus ?? "")
  );
}
var isOfAllTypes = ({ recordingGroup }) => recordingGroup?.allSupported === true && (recordingGroup.exclusionByResourceTypes?.resourceTypes ?? []).length === 0 && (recordingGroup.recordingStrategy?.useOnly ?? "ALL_SUPPORTED_RESOURCE_TYPES") === "ALL_SUPPORTED_RESOURCE_TYPES";

// src/collect/aws/resource-explorer.ts
var explorerOf = ({ clients }) => clients.of(
  "resource-explorer-2",
  async (config) => onlyAnswers(
    new (await import("./vendor/aws-sdk-client-resource-explorer-2.js")).ResourceExplorer2(config)
  )
);
function resourceExplorer() {
  const tally = { calls: 0 };
  let found;
  const indexes = (session) => found ??= indexesOf(session, tally);
  return {
    indexes,
    witness: {
      service: "resource-explorer-2",
      // There is no action of ListResources' own: it is Search's.
      actions: ["resource-explorer-2:ListIndexes", "resource-explorer-2:Search"],
      also: ["resource-explorer-2:GetIndex"],
      tally,
      /** The aggregator's index holds those that replicate to it. */
      async kept(session, regions) {
        const all = await indexes(session);
        const aggregator = all.find(({ aggregates }) => aggregates)?.region;
        const asked = aggregator === void 0 ? all.map(({ region }) => region).filter((region) => regions.includes(region)) : [aggregator];
        const speaking = await Promise.all(
          asked.map(async (region) => [region, await spokenFor(session, region, tally)])
        );
        return new Map(speaking.filter(([, about]) => about.length > 0));
      },
      read: listed2
    }
  };
}
async function indexesOf(session, tally) {
  const client = await explorerOf(session);
  const found = [];
  const pages = pagesOf(
    session,
    tally,
    "resource-explorer-2:ListIndexes",
    (options, NextToken) => inRegion(
      session.home,
      () => client.listIndexes({ MaxResults: 100, ...NextToken && { NextToken } }, options)
    ),
    (page) => page.NextToken
  );
  for await (const { Indexes = [] } of pages)
    for (const { Region, Type } of Indexes)
      if (Region !== void 0) found.push({ region: Region, aggregates: Type === "AGGREGATOR" });
  return found;
}
async function* listed2(session, region, tally) {
  const client = await explorerOf(session);
  const pages = pagesOf(
    session,
    tally,
    "resource-explorer-2:Search",
    (options, NextToken) => inRegion(
      region,
      () => client.listResources({ MaxResults: 500, ...NextToken && { NextToken } }, options)
    ),
    (page) => page.NextToken
  );
  for await (const { Resources = [] } of pages)
    yield Resources.flatMap(
      ({ Arn, Region, CfnResourceType, OwningAccountId }) => Arn === void 0 || (OwningAccountId ?? session.account) !== session.account ? [] : [{ arn: Arn, type: CfnResourceType || void 0, region: Region }]
    );
}
async function spokenFor(session, region, tally) {
  const client = await explorerOf(session);
  const { State, ReplicatingFrom = [] } = await send(
    session,
    tally,
    (options) => inRegion(region, () => client.getIndex({}, options))
  );
  return State === "ACTIVE" ? [region, ...ReplicatingFrom] : [];
}

// src/collect/aws/witness.ts
import { parseArn as parseArn2 } from "./scan.js";
var lagging = "AWS::Backup::RecoveryPoint";
var madeByAws = /:(pg|cluster-pg|og|secgrp|subgrp|parametergroup|subnetgroup|user|acl|es):?\/?(default|open-access)|:workgroup\/primary$|:datacatalog\/AwsDataCatalog$|:event-bus\/default$|:queues\/Default$|:opt-out-list\/Default$|:project\/default$|\/default-account-dashboard$/;
function witnessedResource({ arn, type: listed3, region }, { account }, { service, actions }) {
  const parsed = parseArn2(arn);
  if (!parsed || madeByAws.test(arn)) return void 0;
  const type2 = listed3 ?? parsed.type;
  const kinds = [classOf(type2), classOf(parsed.type)];
  if (kinds.includes("configuration") || type2 === lagging) return void 0;
  const location = parsed.region || (region === "global" ? void 0 : region);
  return {
    id: arn,
    type: type2,
    provider: "aws",
    scope: parsed.account || account,
    ...location !== void 0 && { location },
    name: parsed.name,
    labels: {},
    properties: { Arn: arn },
    unseen: { "*": `known to ${service} only` },
    source: `${service} ${actions[1].slice(actions[1].indexOf(":") + 1)}`
  };
}
function gapOfMissed({ account }, { service }, region, missed, known) {
  const types = [...missed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const resources = types.reduce((sum, [, count]) => sum + count, 0);
  const named2 = types.slice(0, 12).map(([type2, count]) => `${type2} ${count}`);
  return {
    reason: "not-collected",
    provider: "aws",
    scope: account,
    region,
    service,
    resources,
    detail: `${resources} of the ${known} resources that ${service} knows were in no list, so only their location was judged: ${named2.join(", ")}${types.length > named2.length ? ` and ${types.length - named2.length} more types` : ""}`,
    remedy: "resolve the gaps of the lists; for types that no list covers, check by hand or accept the gap with an exception"
  };
}
function isUse({ id, type: type2, onlyReferred }) {
  const kind = classOf(type2);
  return !onlyReferred && (kind === "stores" || kind === "processes") && !madeByAws.test(id);
}

// src/collect/aws/cross-check.ts
var crossCheckActions = [
  resourceExplorer(),
  configRecorder(),
  configAggregator()
].flatMap(({ witness: { actions, also = [] } }) => [...actions, ...also]);
function crossCheck(session, put, others) {
  const seen = idTable();
  const tagged = new Map(others.map((type2) => [type2, /* @__PURE__ */ new Set()]));
  const inUse = /* @__PURE__ */ new Set();
  const explorer = resourceExplorer();
  const recorder = configRecorder();
  const aggregator = configAggregator();
  const reached = /* @__PURE__ */ new Set();
  const indexed = explorer.indexes(session).then(
    (indexes) => indexes.length > 0,
    () => false
  );
  return {
    answered(region) {
      void indexed.then((is) => is ? void 0 : recorder.ask(session, region)).catch(() => void 0);
    },
    async put(batch) {
      for (const id of batch.passedOver ?? []) seen.add(id);
      for (const resource of batch.resources ?? []) {
        seen.add(resource.id);
        aggregator.see(resource);
        const parts = tagged.get(resource.type);
        if (parts) for (const part of partsOf(resource.id)) parts.add(part);
        if (resource.location !== void 0 && isUse(resource)) inUse.add(resource.location);
      }
      for (const { service, status, region } of batch.coverage ?? [])
        if (service === taggingService && status !== "failed") reached.add(region);
      await put(batch);
    },
    async finish() {
      const listed3 = new Map(others.map((type2) => [type2, /* @__PURE__ */ new Set()]));
      const stores = others.filter((type2) => classOf(type2) !== "processes");
      await Promise.all(
        [...reached].map(
          (region) => listOthers(
            session,
            region,
            inUse.has(region) ? others : stores,
            ({ id, type: type2, name }) => madeByAws.test(id) || seen.find(id) !== void 0 || name !== void 0 && tagged.get(type2)?.has(name) === true,
            async (batch) => {
              for (const { id, type: type2, name } of batch.resources ?? []) {
                seen.add(id);
                if (!id.startsWith("arn:")) listed3.get(type2)?.add(name ?? id);
              }
              await put(batch);
            }
          )
        )
      );
      const known = ({ id, type: type2 }) => seen.find(id) !== void 0 || partsOf(id).some((part) => listed3.get(type2)?.has(part));
      let left = [...reached].sort();
      for (const { witness } of [explorer, recorder, aggregator])
        left = await ask(witness, session, left, { seen, known }, put);
    }
  };
}
var partsOf = (arn) => arn.split(/[/:]/);
async function ask(witness, session, regions, { seen, known: isKnown }, put) {
  const { account, home, signal } = session;
  const { service, actions, tally } = witness;
  if (signal.aborted || regions.length === 0) return [...regions];
  const at = (region) => ({ scope: account, region, service });
  const untold = async (region, error) => {
    const refusal = await unlessOffered(session, refusalOf(error, signal), {
      service: service.startsWith("config") ? "config-service" : service,
      region,
      tally
    });
    const place = { scope: account, region, service, action: actions[0] };
    const what = "it is unknown whether the account keeps an inventory to compare the lists with";
    await put({
      gaps: refusal.kind === "unused" ? [] : [refusalGap(refusal, place, what)],
      coverage: [
        coverageOf(at(region), statusOf(refusal.kind, 0), 0, region === home ? tally.calls : 0)
      ]
    });
  };
  const failed = /* @__PURE__ */ new Map();
  let kept;
  try {
    kept = await witness.kept(session, regions, (region, error) => failed.set(region, error));
  } catch (error) {
    await untold(home, error);
    return [...regions];
  }
  for (const [region, error] of failed) await untold(region, error);
  await put({
    coverage: kept.has(home) || failed.has(home) || tally.calls === 0 ? [] : [coverageOf(at(home), kept.size > 0 ? "complete" : "disabled", 0, tally.calls)]
  });
  const spoken = /* @__PURE__ */ new Set();
  for (const [region, about] of kept) {
    const own = { calls: region === home ? tally.calls : 0 };
    const missed = /* @__PURE__ */ new Map();
    let known = 0;
    const gaps = [];
    let status = "complete";
    try {
      for await (const page of witness.read(session, region, own)) {
        known += page.length;
        const added = [];
        for (const one of page) {
          const resource = witnessedResource(one, session, witness);
          if (!resource || isKnown(resource) || !isWanted(session, resource.location)) continue;
          seen.add(resource.id);
          missed.set(resource.type, (missed.get(resource.type) ?? 0) + 1);
          added.push(resource);
        }
        if (added.length > 0) await put({ resources: added });
      }
      for (const one of about) spoken.add(one);
    } catch (error) {
      const refusal = refusalOf(error, signal);
      status = statusOf(refusal.kind, known);
      const place = { scope: account, region, service, action: actions[1] };
      gaps.push(
        refusalGap(refusal, place, "the lists were not compared with the account's own inventory")
      );
    }
    if (missed.size > 0) gaps.push(gapOfMissed(session, witness, region, missed, known));
    const resources = [...missed.values()].reduce((sum, count) => sum + count, 0);
    await put({ gaps, coverage: [coverageOf(at(region), status, resources, own.calls)] });
  }
  return regions.filter((region) => !spoken.has(region));
}

export {
  configAt,
  crossCheckActions,
  crossCheck
};
