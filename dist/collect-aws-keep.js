var damageLog = (function damageLog() {
  const known = /* @__PURE__ */ new Map();
  return {
    add({ operation, elements, fault }) {
      const before = known.get(operation) ?? { fault, elements: 0 };
      known.set(operation, {
        // Answers come in any order.
        fault: before.fault < fault ? before.fault : fault,
        elements: before.elements + elements
      });
    },
    gaps: ((place2, what) => [...known].map(
      ([operation, { fault, elements }]) => refusalGap(
        { kind: "failed", said: fault },
        place2,
        `${elements} of the elements that ${operation} answered are not ${what}, and were left out`,
        elements
      )
    ))
  };
});
var askRegions = (function askRegions(calls) {
  const damages = damageLog();
  const tally = { calls: 0, damaged: damages.add };
  const found = askEc2(calls, tally);
  found.catch(() => void 0);
  return { found, tally, damages };
});
var regionsOf = (async function regionsOf(session, { found: asked, tally, damages } = askRegions(session)) {
  const place2 = { scope: session.account, region: session.home, service: "ec2" };
  try {
    const found = split(await asked);
    const gaps = damages.gaps({ ...place2, action: "ec2:DescribeRegions" }, "regions");
    return { ...found, gaps, calls: tally.calls, service: "ec2" };
  } catch (error) {
    session.signal.throwIfAborted();
    try {
      const found = split(await askAccount(session, tally));
      const gaps = damages.gaps({ ...place2, action: "account:ListRegions" }, "regions");
      return { ...found, gaps, calls: tally.calls, service: "account" };
    } catch {
      session.signal.throwIfAborted();
      const gap = refusalGap(
        refusalOf(error),
        { ...place2, action: "ec2:DescribeRegions" },
        "the account's regions could not be listed (nor by account:ListRegions), so only those named or configured were scanned"
      );
      const enabled = [.../* @__PURE__ */ new Set([session.home, ...session.regions ?? []])];
      return { enabled, disabled: [], gaps: [gap], calls: tally.calls, service: "ec2" };
    }
  }
});
var askEc2 = (async function askEc2(session, tally) {
  const { EC2 } = await import("./vendor/aws-sdk-client-ec2.js");
  const client = onlyAnswers(new EC2(session.config(session.home)));
  try {
    const { Regions = [] } = await send(
      session,
      tally,
      ((options) => client.describeRegions({ AllRegions: true }, options))
    );
    if (Regions.length === 0) throw new Error("ec2:DescribeRegions named no region");
    return Regions.map((({ RegionName = "", OptInStatus }) => ({
      name: RegionName,
      on: OptInStatus !== "not-opted-in"
    })));
  } finally {
    client.destroy();
  }
});
var addressed = (function addressed(value) {
  if (value.startsWith("arn:"))
    return value.includes(":s3:::") ? /^arn:[^:]+:s3:::([^/*]+)/.exec(value)?.[1] : void 0;
  return value.startsWith("s3") ? /^s3[an]?:\/\/([^/]+)/.exec(value)?.[1] : void 0;
});
var bucketNames = (function bucketNames() {
  const seen = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Set();
  const walk = ((value, key) => {
    if (typeof value === "string") {
      const name = addressed(value) ?? (named.test(key) ? value : void 0);
      if (name !== void 0 && nameOf.test(name)) seen.add(name);
    } else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === "object" && value !== null) {
      const { Key, Value } = value;
      if (typeof Key === "string" && Value !== void 0) walk(Value, Key);
      else
        for (const name of Object.keys(value)) walk(value[name], name);
    }
  });
  return {
    see: (function({ type, name, properties }) {
      if (type === "AWS::S3::Bucket") own.add(name);
      walk(properties, "");
    }),
    foreign: (() => [...seen].filter(((name) => !own.has(name))).sort())
  };
});
var putForeignBuckets = (async function putForeignBuckets(session, names, put) {
  if (names.length === 0) return;
  const { account, partition, home } = session;
  const tally = { calls: 0 };
  const { S3 } = await import("./vendor/aws-sdk-client-s3.js");
  const client = onlyAnswers(new S3(session.config(home)));
  const place2 = { scope: account, region: "global", service: "s3 foreign buckets" };
  const missed = [];
  try {
    const found = await Promise.all(
      names.map((async (Bucket) => {
        let region;
        try {
          const head = await send(
            session,
            tally,
            ((options) => client.headBucket({ Bucket }, options))
          );
          region = head.BucketRegion;
        } catch (error) {
          region = regionTold(error);
          if (region === void 0 && !isGone(error)) missed.push({ name: Bucket, error });
        }
        return region === void 0 ? [] : [
          {
            id: `arn:${partition}:s3:::${Bucket}`,
            type: "AWS::S3::ForeignBucket",
            provider: "aws",
            scope: account,
            location: region,
            name: Bucket,
            labels: {},
            properties: { BucketRegion: region },
            source: "s3 HeadBucket"
          }
        ];
      }))
    );
    const resources = found.flat();
    const worst = missed[0] && refusalOf(missed[0].error, session.signal);
    await put({
      resources,
      gaps: worst ? [
        refusalGap(
          worst,
          { ...place2, action: "s3:HeadBucket" },
          `the regions of buckets of other accounts are unknown (${missed[0].name} and others)`,
          missed.length
        )
      ] : [],
      coverage: [
        coverageOf(
          place2,
          worst ? statusOf(worst.kind, resources.length) : "complete",
          resources.length,
          tally.calls
        )
      ]
    });
  } finally {
    client.destroy();
  }
});
var regionTold = (function regionTold(error) {
  const { $response } = Object(error);
  return $response?.headers?.["x-amz-bucket-region"];
});
var labelStore = (function labelStore() {
  const kept = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  return {
    keep: (function({ id, location, labels: own }) {
      const arn = ownerless(id);
      if (kept.has(arn)) return;
      const key = JSON.stringify(own);
      const labels = sets.get(key) ?? own;
      sets.set(key, labels);
      kept.set(arn, { arn, location, labels });
    }),
    take: (function(arn) {
      const tagged2 = kept.get(arn);
      kept.delete(arn);
      return tagged2?.labels;
    }),
    rest: (function() {
      const left = [...kept.values()];
      kept.clear();
      sets.clear();
      return left;
    })
  };
});
var contradictions = (function contradictions() {
  const found = /* @__PURE__ */ new Map();
  return {
    twice(rows) {
      const places = /* @__PURE__ */ new Map();
      for (const { type, id, region } of rows) {
        const key = `${type} ${id}`;
        const before = places.get(key);
        if (places.has(key) && before !== region)
          found.set(id, [before ?? "none", region ?? "none"]);
        else places.set(key, region);
      }
    },
    see: (function({ id, type, location, onlyReferred }, listedIn = location) {
      if (location === void 0 || onlyReferred || location.startsWith("aws-")) return;
      const said = regionOf(id);
      if (said !== "" && said !== listedIn && !elsewhereByRight.has(type))
        found.set(id, [location, location === said ? listedIn : said]);
    }),
    gap: (function(place2) {
      const [first] = found;
      if (!first) return void 0;
      const [id, [judged, other]] = first;
      return refusalGap(
        { kind: "failed", said: `${id} is in ${judged} and in ${other}` },
        place2,
        `${found.size} resources were listed in two locations, of which the first was judged`,
        found.size
      );
    })
  };
});
var regionOf = (function regionOf(arn) {
  if (!arn.startsWith("arn:")) return "";
  let at = 3;
  for (let colon = 0; colon < 2; colon++) at = arn.indexOf(":", at + 1);
  return arn.slice(at + 1, arn.indexOf(":", at + 1));
});
var readTags = (async function readTags(session, region, put, to) {
  const { account } = session;
  const place2 = { scope: account, region, service: taggingService, action: "tag:GetResources" };
  const damages = damageLog();
  const tally = { calls: 0, damaged: damages.add };
  const elsewhere = contradictions();
  let resources = 0;
  try {
    for await (const page of tagged(session, region, tally)) {
      to.answered(region);
      resources += page.length;
      for (const one of page) {
        elsewhere.see(one, region);
        to.shows(one);
      }
      const direct = page.filter(((one) => {
        const listed = to.listed.has(one.type);
        if (listed) (to.listedOnce.has(one.type) ? to.shared : to.labels).keep(one);
        return !listed;
      }));
      if (direct.length > 0) await put({ resources: direct });
    }
    const contradiction = elsewhere.gap(place2);
    const gaps = [
      ...damages.gaps(place2, "tagged resources"),
      ...contradiction ? [contradiction] : []
    ];
    const status = gaps.length > 0 ? "partial" : "complete";
    await put({
      gaps,
      coverage: [
        coverageOf(
          { scope: account, region, service: taggingService },
          status,
          resources,
          tally.calls
        )
      ]
    });
    return { leftAlone: false, isTagged: status === "complete" };
  } catch (error) {
    const refusal = refusalOf(error, session.signal);
    const everything = ofRegions.has(refusal.kind) ? await alsoSo(refusal.kind, session, region, tally) : void 0;
    if (everything?.kind === "guarded") to.guarded.set(region, everything);
    const status = statusOf(refusal.kind, resources);
    await put({
      gaps: [
        ...damages.gaps(place2, "tagged resources"),
        everything ? refusalGap(
          refusal,
          { ...place2, service: "*" },
          everything.kind === "guarded" ? "the region was not checked: an organization policy denies it" : `the region was not checked: two services gave the same answer (${taggingService} and ec2)`
        ) : refusalGap(
          refusal,
          place2,
          resources > 0 ? "not all tagged resources were listed" : "tagged resources and their tags were not listed"
        )
      ],
      coverage: [
        coverageOf(
          { scope: account, region, service: everything ? "*" : taggingService },
          status,
          resources,
          tally.calls
        )
      ]
    });
    return {
      leftAlone: everything !== void 0 || refusal.kind === "interrupted",
      isTagged: false
    };
  }
});
var listingContext = (function listingContext(session, { service, region, guarded }, listing, tally, clientOf, missed) {
  const { account, partition } = session;
  const few = pLimit(fanOut);
  const call = (async (action, ask, where = region, next = false) => {
    if (!listing.actions.includes(action))
      throw new Error(`${service.id} calls ${action} and does not declare it`);
    const guard = guarded.get(where);
    if (guard) throw new GuardedError(guard);
    const client = await clientOf();
    return send(session, tally, ((options) => inRegion(where, (() => ask(client, options)))), next);
  });
  const about = (async (draft, property, action, work) => {
    try {
      await work();
    } catch (error) {
      session.signal.throwIfAborted();
      if (saysNone(error)) return;
      const refusal = refusalOf(error);
      draft.unseen = { ...draft.unseen, [property]: `${action} ${wordOf(refusal)}` };
      missed(refusal, action);
    }
  });
  return {
    region,
    account,
    partition,
    arn: ((of, resource, where = region) => `arn:${partition}:${of}:${where}:${account}:${resource}`),
    wanted: ((of) => isWanted(session, of)),
    call: ((action, ask, where) => call(action, ask, where)),
    pages: ((action, ask, next, where) => following(
      action,
      ((token) => call(
        action,
        ((client, options) => ask(client, options, token)),
        where,
        token !== void 0
      )),
      next
    )),
    detail: ((draft, property, action, ask, { region: where } = {}) => about(draft, property, action, (async () => {
      const answer = await call(action, ask, where);
      if (answer[property] !== void 0)
        draft.properties = { ...draft.properties, [property]: answer[property] };
    }))),
    attach: ((draft, property, action, work) => about(draft, property, action, (async () => {
      const value = await work();
      if (value !== void 0) draft.properties = { ...draft.properties, [property]: value };
    }))),
    describe: ((draft, action, ask, record, { region: where } = {}) => about(draft, "*", action, (async () => {
      const found = record(await call(action, ask, where));
      if (found === void 0)
        throw new Error("the answer has nothing of the resource that was asked for");
      draft.properties = { ...draft.properties, ...found };
    }))),
    each: ((items = [], work) => Promise.all(items.map(((item) => few((() => work(item)))))))
  };
});
var pick = (function pick(record, keep) {
  const kept = {};
  for (const key of keep) if (record[key] !== void 0) kept[key] = plain(record[key]);
  return kept;
});
var plain = (function plain(value) {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array) return void 0;
  const copy = [];
  for (const [key, item] of Object.entries(value)) {
    const made = plain(item);
    if (made !== void 0) copy.push([key, made]);
  }
  return Object.fromEntries(copy);
});
var runUnit = (async function runUnit(session, unit, put) {
  const { service, called } = unit;
  const damages = /* @__PURE__ */ new Map();
  let current;
  const tally = {
    calls: 0,
    damaged: (damage) => damages.get(current)?.add(damage)
  };
  const client = (() => session.clients.of(service.id, (async (config) => {
    const held = onlyAnswers(await service.client(config), {
      read: membersRead(session, service)
    });
    return service.bareJson ? bareJson(held) : held;
  })));
  const gaps = [];
  let resources = 0;
  let worst;
  for (const listing of service.lists) {
    current = listing;
    damages.set(listing, damageLog());
    const details = /* @__PURE__ */ new Map();
    const here = listingContext(session, unit, listing, tally, client, ((refusal, action) => {
      const key = `${action} ${refusal.kind}`;
      const known = details.get(key);
      details.set(key, {
        refusal: known ? firstInOrder(known.refusal, refusal) : refusal,
        resources: (known?.resources ?? 0) + 1,
        action
      });
    }));
    const elsewhere = contradictions();
    let last = [];
    let isBegun = false;
    const fresh = withoutOverlap((({ type, id }) => `${type} ${id}`));
    try {
      for await (const drafts of listing.list(here)) {
        isBegun = true;
        const own = fresh(drafts);
        if (own.length < drafts.length) elsewhere.twice([...last, ...drafts]);
        const [action] = listing.actions;
        const named2 = own.filter((({ id }) => id.startsWith("arn:")));
        if (named2.length < own.length)
          tally.damaged?.({
            operation: action.slice(action.indexOf(":") + 1),
            elements: own.length - named2.length,
            fault: "an element whose ARN is not an ARN"
          });
        last = drafts;
        const page = named2.filter((({ ofProvider }) => !ofProvider)).map(((draft) => resourceOfDraft(session, unit, listing, draft)));
        const passedOver = named2.flatMap((({ id, ofProvider }) => ofProvider ? [id] : []));
        for (const resource of page) elsewhere.see(resource);
        resources += page.filter((({ onlyReferred }) => !onlyReferred)).length;
        if (named2.length > 0) await put({ resources: page, passedOver });
      }
    } catch (error) {
      const said = await classifyListError(error, session, unit, tally);
      const refusal = isBegun && said.kind === "unused" ? { ...said, kind: "failed" } : said;
      worst = worst === void 0 || worst === "unused" ? refusal.kind : worst;
      if (refusal.kind !== "unused")
        gaps.push({
          ...refusalGap(
            refusal,
            place(session, unit, listing.actions[0]),
            `${kindsOf(listing)} not listed`
          ),
          ...typeOf(listing)
        });
    }
    const gap = elsewhere.gap(place(session, unit, listing.actions[0]));
    if (gap) {
      worst ??= "failed";
      gaps.push({ ...gap, ...typeOf(listing) });
    }
    for (const { refusal, resources: concerned, action } of details.values()) {
      worst ??= "refused";
      gaps.push({
        ...refusalGap(
          refusal,
          place(session, unit, action),
          `${action} failed for ${concerned} of ${kindsOf(listing)}`,
          concerned
        ),
        ...typeOf(listing)
      });
    }
  }
  for (const [listing, log] of damages)
    for (const gap of log.gaps(place(session, unit, listing.actions[0]), kindsOf(listing))) {
      worst ??= "failed";
      gaps.push({ ...gap, ...typeOf(listing) });
    }
  await put({
    gaps,
    coverage: [
      coverageOf(
        { scope: session.account, region: called, service: service.id },
        worst === void 0 ? "complete" : statusOf(worst, resources),
        resources,
        tally.calls
      )
    ]
  });
  return worst;
});
var resourceOfDraft = (function resourceOfDraft(session, { service, region, called, labels }, { types, actions }, { id, type, name, region: own, labels: ownLabels, properties, unseen }) {
  if (!types.includes(type)) throw new Error(`${service.id} lists ${type} and does not declare it`);
  const location = own ?? (called === "global" ? void 0 : region);
  return {
    id,
    type,
    provider: "aws",
    scope: id.split(":", 5)[4] || session.account,
    ...location !== void 0 && { location },
    name: name ?? parseArn(id)?.name ?? id,
    labels: { ...labels.take(id), ...ownLabels },
    properties: pick(properties, [
      ...session.properties(type),
      ...service.reads ?? []
    ]),
    ...unseen && { unseen },
    ...!isWanted(session, own) && { onlyReferred: true },
    source: `${service.id} ${actions[0].slice(actions[0].indexOf(":") + 1)}`
  };
});
var scanAccount = (async function scanAccount(session, services, check, trust, answered) {
  const { account, signal } = session;
  const buckets = bucketNames();
  const put = firstOnly(check.put, buckets);
  const looked = /* @__PURE__ */ new Set();
  const putForeign = (async () => {
    const names = buckets.foreign().filter(((name) => !looked.has(name)));
    for (const name of names) looked.add(name);
    await putForeignBuckets(session, names, put);
  });
  let isListed = false;
  const listing = ((batch) => {
    trust.lists(batch);
    return put(batch);
  });
  const everywhere = services.filter((({ where }) => where === "regions"));
  const once = services.filter((({ where }) => where !== "regions"));
  const listedOnce = typesOf(once);
  const listed = /* @__PURE__ */ new Set([...typesOf(everywhere), ...listedOnce]);
  const units = pLimit2(session.concurrency);
  const guarded = /* @__PURE__ */ new Map();
  const shared = labelStore();
  const all = await regionsOf(session, answered);
  const wanted = ((region) => session.regions?.includes(region) ?? true);
  const enabled = [
    ...all.enabled.filter(((region) => region === session.home)),
    ...all.enabled.filter(((region) => region !== session.home))
  ].filter(wanted);
  await put({
    gaps: [...all.gaps, ...unheardOf(session, [...all.enabled, ...all.disabled])],
    coverage: [
      coverageOf(
        {
          scope: account,
          region: session.home,
          service: all.service === "ec2" ? "ec2 regions" : "account regions"
        },
        all.gaps.length > 0 ? "partial" : "complete",
        0,
        all.calls
      ),
      ...all.disabled.filter(wanted).map(((region) => coverageOf({ scope: account, region, service: "*" }, "disabled")))
    ]
  });
  session.planned?.(enabled.length * (everywhere.length + 1) + once.length);
  session.progress(`aws ${account}: ${enabled.length} regions`);
  const tagging = [];
  const regional = enabled.map((async (region) => {
    const labels = labelStore();
    const asked = readTags(session, region, put, {
      listed,
      listedOnce,
      labels,
      shared,
      guarded,
      answered: check.answered,
      shows: trust.shows
    });
    tagging.push(asked);
    const probe = await asked;
    if (!probe.leftAlone) {
      const run = (async (service) => {
        const unit = { service, region, called: region, labels, guarded };
        const worst = await units((() => runUnit(session, unit, listing)));
        if (worst === void 0) trust.ended(region, service);
        return worst;
      });
      const toAsk = await trust.services(region, everywhere, probe.isTagged, (async (ids) => {
        session.planned?.(ids.length);
        await Promise.all(everywhere.filter((({ id }) => ids.includes(id))).map(run));
        if (isListed) await putForeign();
      }));
      session.planned?.(toAsk.length - everywhere.length);
      const ended = await Promise.all(toAsk.map(run));
      if (ended.length > 1 && ended.every(((kind) => kind === "unused")))
        await put({ gaps: [unsubscribed(account, region, ended.length)] });
    } else session.planned?.(-everywhere.length);
    await putRest(labels, account, put);
  }));
  const homes = [...new Set(once.filter(isGlobal).map(((one) => homeOf(one, session))))].filter(
    ((region) => !enabled.includes(region))
  );
  let tags = {};
  let hasGlobal = false;
  const readTagsOfGlobal = async () => {
    const { resources, ...rest } = await readGlobalTags(session, homes, { listed, shared });
    tags = rest;
    await put({ resources });
  };
  const global = Promise.all([...tagging, ...homes.length > 0 ? [readTagsOfGlobal()] : []]).then(
    (() => Promise.all(
      once.map((async (service) => {
        const region = homeOf(service, session);
        const denied = service.where === "account" ? guarded : /* @__PURE__ */ new Map();
        const unit = { service, region, called: "global", labels: shared };
        const counting = (batch) => {
          if (isGlobal(service) && batch.resources?.length) hasGlobal = true;
          return listing(batch);
        };
        await units((() => runUnit(session, { ...unit, guarded: denied }, counting)));
      }))
    ))
  );
  await Promise.all([...regional, global]);
  if (hasGlobal || tags.gaps?.length === 0) await put(tags);
  await trust.settle();
  await putRest(shared, account, put);
  await putForeign();
  isListed = true;
  signal.throwIfAborted();
});
var firstOnly = (function firstOnly(put, buckets) {
  const known = /* @__PURE__ */ new Map();
  return ((batch) => {
    const gaps = [];
    const resources = batch.resources?.filter(((resource) => {
      if (!/^arn:[^:]*:[^:]*::[^:]/.test(resource.id)) return true;
      const before = known.get(resource.id);
      if (!before) return known.set(resource.id, resource);
      if (before.source === resource.source && before.location !== resource.location)
        gaps.push(twoPlaces(before, resource));
      return false;
    }));
    for (const resource of resources ?? []) buckets.see(resource);
    return put({
      ...batch,
      ...resources && { resources },
      ...gaps.length > 0 && { gaps: [...batch.gaps ?? [], ...gaps] }
    });
  });
});
var homeOf = (function homeOf({ where }, { partition, home }) {
  return typeof where === "string" ? home : where.home[partition] ?? home;
});
var putRest = (async function putRest(labels, account, put) {
  const rest = labels.rest();
  for (let i = 0; i < rest.length; i += 100)
    await put({
      resources: rest.slice(i, i + 100).flatMap(
        ({ arn, location = "", labels: its }) => taggedOnly(arn, its, location, account) ?? []
      )
    });
});
var unheardOf = (function unheardOf({ account, regions = [] }, known) {
  return regions.filter(((region) => region !== "global" && !known.includes(region))).map(((region) => ({
    reason: "failed",
    provider: "aws",
    scope: account,
    region,
    detail: `the account has no region ${JSON.stringify(region)}`,
    remedy: "correct --regions"
  })));
});
import {
  bareJson,
  coverageOf,
  inRegion,
  tagged,
  taggedOnly,
  taggingService,
  unlessOffered
} from "./offered-list.js";
import {
  GuardedError,
  firstInOrder,
  following,
  isWanted,
  onlyAnswers,
  pagesOf,
  refusalGap,
  refusalOf,
  saysNone,
  send,
  statusOf
} from "./collect-aws-pages.js";
import {
  withoutOverlap
} from "./collect-overlap.js";

// src/collect/aws/damage.ts


// src/collect/aws/enabled-regions.ts



async function askAccount(session, tally) {
  const { Account } = await import("./vendor/aws-sdk-client-account.js");
  const client = onlyAnswers(new Account(session.config(session.home)));
  try {
    const found = [];
    const pages = pagesOf(
      session,
      tally,
      "account:ListRegions",
      (options, NextToken) => client.listRegions({ MaxResults: 50, NextToken }, options),
      (page) => page.NextToken
    );
    for await (const page of pages)
      for (const { RegionName = "", RegionOptStatus } of page.Regions ?? [])
        found.push({ name: RegionName, on: RegionOptStatus !== "DISABLED" });
    if (found.length === 0) throw new Error("account:ListRegions named no region");
    return found;
  } finally {
    client.destroy();
  }
}
var split = ((found) => ({
  enabled: found.filter((({ on }) => on)).map((({ name }) => name)),
  disabled: found.filter((({ on }) => !on)).map((({ name }) => name))
}));

// src/collect/aws/account.ts
import pLimit2 from "./vendor/p-limit.js";

// src/collect/aws/foreign-buckets.ts
var nameOf = /^[a-z0-9][a-z0-9._-]{1,62}$/i;
var named = /bucket(?:_?name|_?arn)?$/i;




var isGone = (error) => Object(error).$metadata?.httpStatusCode === 404;

// src/collect/aws/global-tags.ts
import { globalOf } from "./scan.js";
async function readGlobalTags(session, homes, { listed, shared }) {
  const { account } = session;
  const resources = [];
  const gaps = [];
  let calls = 0;
  for (const region of homes) {
    const place2 = { scope: account, region, service: taggingService, action: "tag:GetResources" };
    const damages = damageLog();
    const tally = { calls: 0, damaged: damages.add };
    try {
      for await (const page of tagged(session, region, tally))
        for (const one of page) {
          if (one.location !== globalOf(session.partition)) continue;
          if (listed.has(one.type)) shared.keep(one);
          else resources.push(one);
        }
    } catch (error) {
      const refusal = refusalOf(error, session.signal);
      gaps.push(
        refusalGap(refusal, place2, "the tags of resources without a region were not listed")
      );
    }
    gaps.push(...damages.gaps(place2, "tagged resources"));
    calls += tally.calls;
  }
  const at = { scope: account, region: "global", service: taggingService };
  const status = gaps.length > 0 ? "partial" : "complete";
  return { resources, gaps, coverage: [coverageOf(at, status, resources.length, calls)] };
}

// src/collect/aws/labels.ts

var ownerless = ((arn) => arn.replace(/^(arn:[^:]+:ec2:[^:]+):\d*:((?:snapshot|image)\/)/, "$1::$2"));

// src/collect/aws/contradictions.ts
var elsewhereByRight = /* @__PURE__ */ new Set(["AWS::Redshift::DataShare"]);



// src/collect/aws/probe.ts

var ofRegions = /* @__PURE__ */ new Set([
  "guarded",
  "no-endpoint",
  "no-answer",
  "bad-token",
  "unused"
]);
async function alsoSo(kind, session, region, tally) {
  const { EC2 } = await import("./vendor/aws-sdk-client-ec2.js");
  const client = onlyAnswers(new EC2(session.config(region)));
  try {
    await send(session, tally, (options) => client.describeAvailabilityZones({}, options));
    return void 0;
  } catch (error) {
    const refusal = refusalOf(error, session.signal);
    return refusal.kind === kind ? refusal : void 0;
  } finally {
    client.destroy();
  }
}

// src/collect/aws/unit.ts
import { parseArn } from "./scan.js";

// src/collect/aws/listing-context.ts
import pLimit from "./vendor/p-limit.js";
var fanOut = 8;

var wordOf = ({ kind }) => kind === "guarded" ? "denied by an organization policy" : kind === "refused" ? "refused" : kind === "throttled" ? "throttled" : "failed";

// src/collect/aws/keep.ts



// src/collect/aws/unit.ts


async function classifyListError(error, session, { service, region }, tally) {
  const refusal = refusalOf(error, session.signal);
  return service.where === "regions" ? unlessOffered(session, refusal, { service: service.id, region, tally }) : refusal;
}
var place = (({ account }, { service, called }, action) => ({
  scope: account,
  region: called,
  service: service.id,
  action
}));
var membersRead = (({ properties }, { lists, reads = [] }) => /* @__PURE__ */ new Set([...reads, ...lists.flatMap((({ types }) => types.flatMap(((type) => properties(type)))))]));
var kindsOf = (({ types }) => types.join(", "));
var typeOf = ({ types }) => {
  const [only, ...more] = types;
  return only !== void 0 && more.length === 0 ? { type: only } : {};
};

// src/collect/aws/account.ts


var unsubscribed = (scope, region, services) => ({
  reason: "failed",
  provider: "aws",
  scope,
  region,
  service: "*",
  detail: `all ${services} services answered that the account is not subscribed, which is implausible for a whole enabled region`,
  remedy: "activate the account's subscription in the region, or disable the region"
});
var twoPlaces = (first, other) => ({
  reason: "failed",
  provider: "aws",
  scope: first.scope,
  service: first.source.split(" ", 1)[0],
  type: first.type,
  resource: first.id,
  resources: 1,
  detail: `listed in two locations, of which the first was judged: ${first.location ?? "none"} and ${other.location ?? "none"}`,
  remedy: "scan again; if it persists, check what the endpoint answers"
});
var isGlobal = ({ where }) => typeof where !== "string";



var typesOf = ((services) => new Set(services.flatMap((({ lists }) => lists.flatMap((({ types }) => types))))));

export {
  damageLog,
  askRegions,
  regionsOf,
  scanAccount,
  typesOf
};
