var configAggregator = (function configAggregator() {
  const known = [];
  const chosen = /* @__PURE__ */ new Map();
  return {
    see: (function({ type: of, location, properties }) {
      if (of !== type || location === void 0) return;
      const from = properties;
      const name = from.ConfigurationAggregatorName;
      if (name !== void 0) known.push({ at: location, name, from });
    }),
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
});
var configRecorder = (function configRecorder() {
  const tally = { calls: 0 };
  const answers = /* @__PURE__ */ new Map();
  const ask2 = ((session, region, calls = tally) => {
    const answer = answers.get(region) ?? recordingAll(session, region, calls);
    answers.set(region, answer);
    return answer;
  });
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
            ((region) => ask2(session, region).catch((error) => {
              failed(region, error);
              return { recordings: [] };
            }))
          )
        );
        return new Map(
          regions.filter(((_, i) => answered[i].recordings.length > 0)).map(((region) => [region, [region]]))
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
});
var recordingAll = (async function recordingAll(session, region, tally) {
  const client = await configClient(session);
  const { ConfigurationRecorders = [] } = await send(
    session,
    tally,
    ((options) => inRegion(region, (() => client.describeConfigurationRecorders({}, options))))
  );
  const whole = new Map(ConfigurationRecorders.filter(isOfAllTypes).map(((one) => [one.name, one])));
  if (whole.size === 0)
    return {
      recordings: [],
      ...ConfigurationRecorders.some(isOfCustomer) && {
        fault: "its recorder does not record all types"
      }
    };
  const { ConfigurationRecordersStatus = [] } = await send(
    session,
    tally,
    ((options) => inRegion(region, (() => client.describeConfigurationRecorderStatus({}, options))))
  );
  const faults = [];
  const recordings = ConfigurationRecordersStatus.flatMap(((status) => {
    const recorder = whole.get(status.name);
    if (!recorder) return [];
    const fault2 = faultIn(status);
    if (fault2 === void 0) return [{ recorder, status }];
    if (isOfCustomer(recorder)) faults.push(fault2);
    return [];
  }));
  const [fault] = faults;
  return { recordings, ...fault !== void 0 && { fault } };
});
var listOthers = (async function listOthers(session, region, types, isKnown, put) {
  const place = { scope: session.account, region, service: otherLists, action: action2 };
  if (types.length === 0) return put({ coverage: [coverageOf(place, "complete")] });
  const { CloudControl } = await import("./vendor/aws-sdk-client-cloudcontrol.js");
  const client = await session.clients.of(
    "cloudcontrol other types",
    (async (config) => onlyAnswers(new CloudControl(config)))
  );
  const tally = { calls: 0 };
  const refusals = /* @__PURE__ */ new Map();
  const limit = pLimit(atOnce);
  let found = 0;
  const ask2 = (async (type2) => {
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
  });
  await Promise.all(types.map(((type2) => limit((() => ask2(type2))))));
  const failures = together(types, refusals);
  const gaps = [...failures.values()].map((({ refusal, types: failed }) => {
    const [only, ...more] = failed;
    const gap = refusalGap(refusal, place, `${named(failed)} not listed`);
    if (more.length === 0) return { ...gap, type: only };
    return refusal.kind === "refused" ? {
      ...gap,
      remedy: `attach the policy from "data-boundary permissions aws other" to the scanning identity`
    } : gap;
  }));
  const worst = [...failures.values()][0]?.refusal.kind;
  await put({
    gaps,
    coverage: [
      coverageOf(
        place,
        worst === void 0 ? "complete" : statusOf(worst, failures.size < types.length ? 1 : found),
        found,
        tally.calls
      )
    ]
  });
});
var together = (function together(types, refusals) {
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
});
var listed = (async function* listed(client, session, region, TypeName, tally) {
  let pages = 0;
  let last = 0;
  for await (const { ResourceDescriptions = [] } of unlessUnused(
    pagesOf(
      session,
      tally,
      action2,
      ((options, NextToken) => inRegion(
        region,
        (() => client.listResources({ TypeName, ...NextToken && { NextToken } }, options))
      )),
      ((page) => page.NextToken)
    )
  )) {
    pages++;
    last = ResourceDescriptions.length;
    yield ResourceDescriptions.map(
      (({ Identifier = "", Properties }) => resourceOfListed(session, region, TypeName, Identifier, modelOf(Properties)))
    );
  }
  if (pages === 1 && suspicious.has(last))
    throw new TruncatedError(
      `Cloud Control gave exactly ${last} of ${TypeName} and no token; some of its lists stop at this number`
    );
});
var resourceExplorer = (function resourceExplorer() {
  const tally = { calls: 0 };
  let found;
  const indexes = ((session) => found ??= indexesOf(session, tally));
  const described = /* @__PURE__ */ new Map();
  const describe = (session, region) => {
    const answer = described.get(region) ?? indexIn(session, region, tally);
    described.set(region, answer);
    return answer;
  };
  const held = /* @__PURE__ */ new Map();
  return {
    indexes,
    describe,
    ahead(session, region) {
      const known = held.get(region) ?? all(listed2(session, region, tally), (page) => page);
      held.set(region, known);
      return known;
    },
    witness: {
      service: "resource-explorer-2",
      // There is no action of ListResources' own: it is Search's.
      actions: ["resource-explorer-2:ListIndexes", "resource-explorer-2:Search"],
      also: ["resource-explorer-2:GetIndex"],
      tally,
      /** The aggregator's index holds those that replicate to it. */
      async kept(session, regions) {
        const own = await indexes(session);
        const aggregator = own.find(({ aggregates }) => aggregates)?.region;
        const asked = aggregator === void 0 ? own.map(({ region }) => region).filter((region) => regions.includes(region)) : [aggregator];
        const speaking = await Promise.all(
          asked.map(
            async (region) => [region, spokenFor(region, await describe(session, region))]
          )
        );
        return new Map(speaking.filter(([, about]) => about.length > 0));
      },
      async *read(session, region, calls) {
        const known = held.get(region);
        held.delete(region);
        if (known) yield await known;
        else yield* listed2(session, region, calls);
      }
    }
  };
});
var indexesOf = (async function indexesOf(session, tally) {
  const client = await explorerOf(session);
  const found = [];
  const pages = pagesOf(
    session,
    tally,
    "resource-explorer-2:ListIndexes",
    ((options, NextToken) => inRegion(
      session.home,
      (() => client.listIndexes({ MaxResults: 100, ...NextToken && { NextToken } }, options))
    )),
    ((page) => page.NextToken)
  );
  for await (const { Indexes = [] } of pages)
    for (const { Region, Type } of Indexes)
      if (Region !== void 0) found.push({ region: Region, aggregates: Type === "AGGREGATOR" });
  return found;
});
var isUse = (function isUse({ id, type: type2, onlyReferred }) {
  const kind = classOf(type2);
  return !onlyReferred && (kind === "stores" || kind === "processes") && !madeByAws.test(id);
});
var trusting = (function trusting(session, put, tellers) {
  if (tellers.length === 0) return nobody;
  const answers = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Map();
  const spared = /* @__PURE__ */ new Set();
  const shown = sets();
  const known = sets();
  const listed3 = sets();
  const passedOver = sets();
  const ended = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const doubts = sets();
  return {
    // What goes wrong is heard of when the answer is.
    ask: (region) => void wordsIn(region).catch(() => void 0),
    async services(region, all2, isTagged, ask2) {
      const given = await wordsIn(region);
      if (!isTagged) {
        for (const { witness } of given)
          doubt(witness, region, "not all tagged resources were listed");
        return all2;
      }
      words.set(region, given);
      return all2.filter((service) => {
        const types = typesOf(service);
        return !isOfResources(service) || !spare({ region, kind: "services", name: service.id, types, ask: ask2 });
      });
    },
    types: (region, all2, ask2) => all2.filter((type2) => !spare({ region, kind: "types", name: type2, types: [type2], ask: ask2 })),
    shows(resource) {
      const region = regionOf(resource);
      if (region === void 0 || resource.onlyReferred) return;
      const service = resource.id.split(":", 3)[2] ?? "";
      const key = `${region} ${service} ${resource.type}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const family of [familyOf(resource.type), ...familiesOf(service)])
        shown.add(region, family);
    },
    knows({ arn, type: type2, region: listedIn }) {
      if (madeByAws.test(arn)) return;
      const parsed = parseArn3(arn);
      const region = parsed?.region || listedIn;
      if (region === void 0) return;
      for (const one of [type2, parsed?.type]) if (one !== void 0) known.add(region, one);
    },
    lists({ resources = [], passedOver: ids = [] }) {
      for (const resource of resources) {
        const region = regionOf(resource);
        for (const [service, at] of namedIn(resource))
          for (const family of familiesOf(service)) shown.add(at, family);
        if (region === void 0 || resource.onlyReferred) continue;
        if (madeByAws.test(resource.id)) passedOver.add(region, resource.type);
        else listed3.add(region, resource.type);
      }
      for (const id of ids) {
        const { region, type: type2 } = parseArn3(id) ?? {};
        if (region && type2 !== void 0) passedOver.add(region, type2);
      }
    },
    ended(region, service) {
      const services = ended.get(region);
      if (services) services.add(service);
      else ended.set(region, /* @__PURE__ */ new Set([service]));
    },
    async settle() {
      for (let back = recalled(); back.length > 0; back = recalled())
        await Promise.all(
          [...Map.groupBy(back, ({ ask: ask2 }) => ask2)].map(
            ([ask2, all2]) => ask2(all2.map(({ name }) => name))
          )
        );
    },
    said() {
      const vouched = vouchedFor();
      const notes = doubts.all().map(
        ([why, regions]) => `aws ${session.account}: ${why}, so that everything was asked in ${[...regions].sort().join(", ")}`
      ).sort();
      return {
        ...vouched.length > 0 && { leftOut: { vouched } },
        ...notes.length > 0 && { notes }
      };
    }
  };
  function namedIn({ id, properties }) {
    const [, , ownService, ownRegion] = id.split(":", 4);
    return [...JSON.stringify(properties ?? null).matchAll(regionalArns)].flatMap(
      ([, service = "", region = "", account]) => account !== session.account || service === ownService && region === ownRegion ? [] : [[service, region]]
    );
  }
  function wordsIn(region) {
    const answer = answers.get(region) ?? Promise.all(tellers.map((teller) => wordOf(teller, region))).then(
      (all2) => all2.flatMap((word) => word ?? [])
    );
    answers.set(region, answer);
    return answer;
  }
  async function wordOf(teller, region) {
    const { witness, service } = teller;
    const tally = { calls: 0 };
    let status = "complete";
    let word;
    try {
      const said = await teller.wordOf(session, region, tally);
      if (typeof said === "string") doubt(witness, region, said);
      else word = said;
      if (word === void 0) status = "disabled";
    } catch (error) {
      const refusal = refusalOf(error, session.signal);
      status = statusOf(refusal.kind, 0);
      doubt(witness, region, refusal.said);
    }
    if (tally.calls > 0)
      await put({
        coverage: [coverageOf({ scope: session.account, region, service }, status, 0, tally.calls)]
      });
    return word && { ...word, witness };
  }
  function doubt(witness, region, why) {
    doubts.add(`the word of ${names[witness]} was not taken: ${why}`, region);
  }
  function spare({ region, types, ...rest }) {
    const given = words.get(region) ?? [];
    const word = given.find(({ canHold }) => types.every(canHold));
    if (!word || given.some(({ has }) => types.some(has)) || isShown(region, types)) return false;
    spared.add({ region, types, ...rest, word });
    return true;
  }
  function isShown(region, types) {
    return types.some((type2) => shown.has(region, familyOf(type2)) || known.has(region, type2));
  }
  function recalled() {
    for (const [region, given] of words) {
      const kept = given.filter((word) => {
        const wrong = contradicted(region, word);
        if (wrong !== void 0) doubt(word.witness, region, wrong);
        return wrong === void 0;
      });
      words.set(region, kept);
    }
    const back = [...spared].filter(
      ({ region, types, word }) => !words.get(region).includes(word) || isShown(region, types)
    );
    for (const one of back) spared.delete(one);
    return back;
  }
  function contradicted(region, { canHold, has, counts }) {
    for (const type2 of [...listed3.of(region)].sort())
      if (canHold(type2) && !has(type2)) return `it knows no ${type2}, and a list shows one`;
    for (const service of ended.get(region) ?? []) {
      const types = typesOf(service);
      if (!isOfResources(service) || !types.every(canHold)) continue;
      for (const type2 of types)
        if ((counts.get(type2) ?? 0) > 0 && !listed3.has(region, type2) && !passedOver.has(region, type2))
          return `it knows ${counts.get(type2)} of ${type2}, and ${service.id} lists none`;
    }
    return void 0;
  }
  function vouchedFor() {
    const byRegion = Map.groupBy(spared, ({ region, word }) => `${region} ${word.witness}`);
    const groups = /* @__PURE__ */ new Map();
    for (const all2 of byRegion.values()) {
      const { region, word } = all2[0];
      const of = (kind) => all2.flatMap((one) => one.kind === kind ? [one.name] : []).sort();
      const [services, types] = [of("services"), of("types")];
      const key = JSON.stringify([word.witness, services, types]);
      const group = groups.get(key);
      if (group) group.regions.push([region, word.state]);
      else
        groups.set(key, {
          provider: "aws",
          scope: session.account,
          witness: word.witness,
          services,
          types,
          regions: [[region, word.state]]
        });
    }
    return [...groups.values()].map(({ regions, ...group }) => ({
      ...group,
      regions: Object.fromEntries(regions.sort(([a], [b]) => a < b ? -1 : 1))
    })).sort((a, b) => firstOf(a) < firstOf(b) ? -1 : 1);
  }
});
var explorerTeller = (function explorerTeller(explorer) {
  const answers = /* @__PURE__ */ new Map();
  return {
    witness: "explorer",
    service: "resource-explorer-2",
    actions: [readsDefault, readsView, readsTypes],
    /** Its calls are counted with those of the index. */
    async wordOf(session, region) {
      const indexes = await explorer.indexes(session);
      const at = (indexes.find(({ aggregates }) => aggregates) ?? indexes.find((index2) => index2.region === region))?.region;
      if (at === void 0) return void 0;
      const index = await explorer.describe(session, at);
      if (index.State !== "ACTIVE") return `the index in ${at} is ${index.State}`;
      if (!spokenFor(at, index).includes(region))
        return `the index in ${at} does not hold the region`;
      const own = await explorer.describe(session, region);
      if (own.State !== "ACTIVE") return `the index of the region is ${own.State}`;
      const now = timeOf(await explorerOf(session));
      if ([index, own].some(({ CreatedAt }) => isYoung2(CreatedAt, now)))
        return `the index was created less than ${youngHours2} hours ago`;
      const answer = answers.get(at) ?? heldAt(explorer, session, at);
      answers.set(at, answer);
      const held = await answer;
      return typeof held === "string" ? held : wordIn(held, region, at);
    }
  };
});
var crossCheck = (function crossCheck(session, put, others, trusted = []) {
  const seen = idTable();
  const tagged = new Map(others.map(((type2) => [type2, /* @__PURE__ */ new Set()])));
  const inUse = /* @__PURE__ */ new Set();
  const explorer = resourceExplorer();
  const recorder = configRecorder();
  const aggregator = configAggregator();
  const tellers = tellersOf(recorder, explorer);
  const trust = trusting(
    session,
    put,
    trusted.map(((witness) => tellers[witness]))
  );
  const reached = /* @__PURE__ */ new Set();
  const indexed = explorer.indexes(session).then(
    ((indexes) => indexes.length > 0),
    (() => false)
  );
  return {
    trust,
    answered: (function(region) {
      trust.ask(region);
      if (trusted.includes("config")) return;
      void indexed.then(((is) => is ? void 0 : recorder.ask(session, region))).catch((() => void 0));
    }),
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
      const listed3 = new Map(others.map(((type2) => [type2, /* @__PURE__ */ new Set()])));
      const stores = others.filter(((type2) => classOf(type2) !== "processes"));
      const askOthers = ((region, types) => listOthers(
        session,
        region,
        types,
        (({ id, type: type2, name }) => madeByAws.test(id) || seen.find(id) !== void 0 || name !== void 0 && tagged.get(type2)?.has(name) === true),
        (async (batch) => {
          for (const resource of batch.resources ?? []) {
            const { id, type: type2, name } = resource;
            seen.add(id);
            trust.shows(resource);
            if (!id.startsWith("arn:")) listed3.get(type2)?.add(name ?? id);
          }
          trust.lists(batch);
          await put(batch);
        })
      ));
      const looked = /* @__PURE__ */ new Map();
      const open = (() => [...reached].flatMap(((region) => {
        const before = looked.get(region) ?? [];
        const wanted = inUse.has(region) ? others : stores;
        if (looked.has(region) && before.length >= wanted.length) return [];
        looked.set(region, wanted);
        return [[region, wanted.filter(((type2) => !before.includes(type2)))]];
      })));
      const askAllOthers = (async () => {
        for (let next = open(); next.length > 0; next = open()) {
          await Promise.all(
            next.map(
              (([region, types]) => askOthers(
                region,
                trust.types(region, types, (spared) => askOthers(region, spared))
              ))
            )
          );
          await trust.settle();
        }
      });
      await askAllOthers();
      const known = ({ id, type: type2 }) => seen.find(id) !== void 0 || partsOf(id).some((part) => listed3.get(type2)?.has(part));
      let left = [...reached].sort();
      for (const { witness } of [explorer, recorder, aggregator])
        left = await ask(witness, session, left, { seen, known, trust }, put);
      await askAllOthers();
    }
  };
});
var ask = (async function ask(witness, session, regions, {
  seen,
  known: isKnown,
  trust
}, put) {
  const { account, home, signal } = session;
  const { service, actions, tally } = witness;
  if (signal.aborted || regions.length === 0) return [...regions];
  const at = ((region) => ({ scope: account, region, service }));
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
    kept = await witness.kept(session, regions, ((region, error) => failed.set(region, error)));
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
        const unknown = page.flatMap(((one) => {
          trust.knows(one);
          const resource = witnessedResource(one, session, witness);
          return !resource || isKnown(resource) || !isWanted(session, resource.location) ? [] : [resource];
        }));
        await trust.settle();
        const added = [];
        for (const resource of unknown) {
          if (isKnown(resource)) continue;
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
    const resources = [...missed.values()].reduce(((sum, count) => sum + count), 0);
    await put({ gaps, coverage: [coverageOf(at(region), status, resources, own.calls)] });
  }
  return regions.filter(((region) => !spoken.has(region)));
});
import {
  coverageOf,
  inRegion,
  taggingService,
  timeOf,
  unlessOffered
} from "./offered-list.js";
import {
  TruncatedError,
  all,
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
  arnServices,
  classOf
} from "./classes.js";
import {
  factsOf
} from "./providers.js";

// src/collect/aws/config-query.ts
var everything = "SELECT arn, resourceType, awsRegion";
var configClient = (({ clients }) => clients.of(
  "config queries",
  (async (config) => onlyAnswers(new (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService(config)))
));
async function configAt(session, region) {
  return onlyAnswers(
    new (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService(session.config(region))
  );
}
async function* recorded(session, region, tally, action3, ask2) {
  const client = await configClient(session);
  const pages = pagesOf(
    session,
    tally,
    action3,
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

// src/collect/aws/config-recorder.ts


function faultIn({ recording, lastStatus }) {
  if (recording !== true) return "its recorder is stopped";
  if (/^success$/i.test(lastStatus ?? "")) return void 0;
  return `the last delivery of its recorder ended ${lastStatus ?? "in an unknown way"}`;
}
var isOfService = (recorderName) => recorderName?.startsWith("AWSConfigurationRecorderFor") ?? false;
var isOfCustomer = (recorder) => recorder.servicePrincipal === void 0 && !isOfService(recorder.name) && // https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationRecorder.html (2026-11-29)
recorder.connectorArn === void 0 && recorder.recordingScope !== "INTERNAL";
var isOfAllTypes = ({ recordingGroup }) => recordingGroup?.allSupported === true && (recordingGroup.exclusionByResourceTypes?.resourceTypes ?? []).length === 0 && (recordingGroup.recordingStrategy?.useOnly ?? "ALL_SUPPORTED_RESOURCE_TYPES") === "ALL_SUPPORTED_RESOURCE_TYPES";

// src/collect/aws/config-word.ts
var action = "config:GetDiscoveredResourceCounts";
var youngHours = 24;
var frequencies = /* @__PURE__ */ new Set(["CONTINUOUS", "DAILY"]);
var configTeller = ((recorders) => ({
  witness: "config",
  service: "config counts",
  actions: [action],
  async wordOf(session, region, tally) {
    const { recordings, fault } = await recorders.ask(session, region, tally);
    const own = recordings.filter(({ recorder }) => isOfCustomer(recorder));
    if (own.length === 0) return fault;
    const regular = own.filter(isDaily);
    if (regular.length === 0) return "how often its recorder records is unknown";
    const now = timeOf(await configClient(session));
    const [recording] = regular.filter((one) => !isYoung(one, now));
    if (!recording) return `its recorder was started less than ${youngHours} hours ago`;
    const counts = await countsIn(session, region, tally);
    if (![...counts.values()].some((count) => count > 0)) return "its recorder counts no resource";
    const { ResourceType } = await import("./vendor/aws-sdk-client-config-service.js");
    const holds = new Set(Object.values(ResourceType));
    const { lastStatus, lastStatusChangeTime } = recording.status;
    return {
      state: `last delivery ${lastStatus}${lastStatusChangeTime ? ` at ${lastStatusChangeTime.toISOString()}` : ""}`,
      canHold: (type2) => holds.has(type2),
      counts,
      has: (type2) => (counts.get(type2) ?? 0) > 0
    };
  }
}));
var isDaily = ({ recorder: { recordingMode } }) => [
  recordingMode?.recordingFrequency ?? "CONTINUOUS",
  ...(recordingMode?.recordingModeOverrides ?? []).map(
    ({ recordingFrequency }) => recordingFrequency ?? ""
  )
].every((frequency) => frequencies.has(frequency));
var isYoung = ({ status: { lastStartTime } }, now) => lastStartTime === void 0 || now.valueOf() - lastStartTime.valueOf() < youngHours * 3600 * 1e3;
async function countsIn(session, region, tally) {
  const client = await configClient(session);
  const counts = /* @__PURE__ */ new Map();
  const pages = pagesOf(
    session,
    tally,
    action,
    (options, nextToken) => inRegion(
      region,
      () => client.getDiscoveredResourceCounts(
        { limit: 100, ...nextToken !== void 0 && { nextToken } },
        options
      )
    ),
    (page) => page.nextToken
  );
  let stated;
  let read = 0;
  for await (const { totalDiscoveredResources, resourceCounts } of pages) {
    if (totalDiscoveredResources !== void 0)
      stated = Math.max(stated ?? 0, totalDiscoveredResources);
    for (const { resourceType, count } of resourceCounts ?? []) {
      if (resourceType === void 0 || count === void 0)
        throw new Error(`${action} returned a count without its type or number`);
      counts.set(resourceType, (counts.get(resourceType) ?? 0) + count);
      read += count;
    }
  }
  if (read !== stated)
    throw new TruncatedError(
      `${action} says that there are ${stated ?? "none"}, and its counts add up to ${read}`
    );
  return counts;
}

// src/collect/aws/other-lists.ts
import pLimit from "./vendor/p-limit.js";
import { locationOf, parseArn } from "./scan.js";
var otherLists = "cloudcontrol other types";
var action2 = "cloudformation:ListResources";
var atOnce = 4;
var suspicious = /* @__PURE__ */ new Set([20, 25, 50, 100]);



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
  byType ??= Map.groupBy(
    arnServices().flatMap(
      (service) => arnForms(service).map(([resource, its]) => [service, resource, its])
    ),
    ([, , its]) => its
  );
  return byType.get(type2) ?? [];
}
var modelOf = (properties) => Object(JSON.parse(properties || "{}"));
function named(types) {
  return types.length <= 12 ? types.join(", ") : `${types.slice(0, 12).join(", ")} and ${types.length - 12} more types`;
}

// src/collect/aws/explorer-word.ts
import { parseArn as parseArn4 } from "./scan.js";

// src/collect/aws/resource-explorer.ts
var explorerOf = (({ clients }) => clients.of(
  "resource-explorer-2",
  (async (config) => onlyAnswers(
    new (await import("./vendor/aws-sdk-client-resource-explorer-2.js")).ResourceExplorer2(config)
  ))
));


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
async function indexIn(session, region, tally) {
  const client = await explorerOf(session);
  return send(session, tally, (options) => inRegion(region, () => client.getIndex({}, options)));
}
var spokenFor = (region, { State, ReplicatingFrom = [] }) => State === "ACTIVE" ? [region, ...ReplicatingFrom] : [];

// src/collect/aws/trust.ts
import { parseArn as parseArn3 } from "./scan.js";

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


// src/collect/aws/trust.ts
var nobody = {
  ask: (() => void 0),
  services: (async (_region, all2) => all2),
  types: ((_region, all2) => all2),
  shows: (() => void 0),
  knows: () => void 0,
  lists: (() => void 0),
  ended: (() => void 0),
  settle: (async () => void 0),
  said: (() => ({}))
};
var names = {
  config: "AWS Config",
  explorer: "Resource Explorer"
};

var regionalArns = /\barn:aws[\w-]*:([\w-]+):([\w-]+):(\d{12}):/g;
var isOfResources = ({ lists }) => lists.every(({ ofAccount }) => !ofAccount);
var typesOf = ({ lists }) => lists.flatMap(({ types }) => types);
var firstOf = ({ regions, witness }) => `${Object.keys(regions)[0]} ${witness}`;
var regionOf = ({ id, location }) => id.startsWith("arn:") && id.split(":", 4)[3] || location;
var { serviceOf: familyOf } = factsOf("aws").types;
var families = /* @__PURE__ */ new Map();
function familiesOf(service) {
  let known = families.get(service);
  if (!known) {
    known = [...new Set(arnForms(service).map(([, type2]) => familyOf(type2)))];
    if (known.length > 0) families.set(service, known);
  }
  return known;
}
function sets() {
  const all2 = /* @__PURE__ */ new Map();
  return {
    add(key, value) {
      const set = all2.get(key);
      if (set) set.add(value);
      else all2.set(key, /* @__PURE__ */ new Set([value]));
    },
    has: (key, value) => all2.get(key)?.has(value) ?? false,
    of: (key) => all2.get(key) ?? [],
    all: () => [...all2]
  };
}

// src/collect/aws/explorer-word.ts
var readsDefault = "resource-explorer-2:GetDefaultView";
var readsView = "resource-explorer-2:GetView";
var readsTypes = "resource-explorer-2:ListSupportedResourceTypes";
var youngHours2 = 36;

var isYoung2 = (created, now) => created === void 0 || now.valueOf() - created.valueOf() < youngHours2 * 3600 * 1e3;
async function heldAt(explorer, session, at) {
  const { account } = session;
  const { tally } = explorer.witness;
  const client = await explorerOf(session);
  const { ViewArn } = await send(
    session,
    tally,
    (options) => inRegion(at, () => client.getDefaultView({}, options))
  );
  if (!ViewArn) return `the index in ${at} has no default view`;
  const { View } = await send(
    session,
    tally,
    (options) => inRegion(at, () => client.getView({ ViewArn }, options))
  );
  if (View?.ViewArn !== ViewArn) return `the default view of the index in ${at} was not described`;
  if (View.Filters?.FilterString) return `the default view of the index in ${at} is filtered`;
  if (View.Scope && !View.Scope.endsWith(`:${account}:root`) && !/:organization\//.test(View.Scope))
    return `the default view of the index in ${at} is of another scope`;
  const supported = /* @__PURE__ */ new Set();
  const pages = pagesOf(
    session,
    tally,
    readsTypes,
    (options, NextToken) => inRegion(
      at,
      () => client.listSupportedResourceTypes(
        { MaxResults: 500, ...NextToken && { NextToken } },
        options
      )
    ),
    (page) => page.NextToken
  );
  for await (const { ResourceTypes = [] } of pages)
    for (const { CFNResourceTypes = [] } of ResourceTypes)
      for (const type2 of CFNResourceTypes) supported.add(type2);
  const known = await explorer.ahead(session, at);
  return { supported, byRegion: Map.groupBy(known, regionOf2) };
}
var regionOf2 = ({ arn, region }) => parseArn4(arn)?.region || (region ?? "");
function wordIn({ supported, byRegion }, region, at) {
  const known = byRegion.get(region) ?? [];
  if (known.length === 0) return `the index in ${at} holds nothing of the region`;
  const counts = /* @__PURE__ */ new Map();
  const families2 = /* @__PURE__ */ new Set();
  for (const { arn, type: type2 } of known) {
    const parsed = parseArn4(arn);
    const own = type2 ?? parsed?.type;
    for (const family of familiesOf(parsed?.service ?? "")) families2.add(family);
    for (const one of [type2, parsed?.type]) if (one !== void 0) families2.add(familyOf(one));
    if (own !== void 0 && !madeByAws.test(arn)) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return {
    state: `ACTIVE index in ${at}`,
    canHold: (type2) => supported.has(type2),
    has: (type2) => families2.has(familyOf(type2)),
    counts
  };
}

// src/collect/aws/cross-check.ts
var crossCheckActions = [
  resourceExplorer(),
  configRecorder(),
  configAggregator()
].flatMap((({ witness: { actions, also = [] } }) => [...actions, ...also]));
var tellersOf = ((recorder, explorer) => ({
  config: configTeller(recorder),
  explorer: explorerTeller(explorer)
}));
var trustActions = Object.values(
  tellersOf(configRecorder(), resourceExplorer())
).flatMap((({ actions }) => actions));

var partsOf = (arn) => arn.split(/[/:]/);


export {
  configAt,
  isOfService,
  crossCheckActions,
  trustActions,
  crossCheck
};
