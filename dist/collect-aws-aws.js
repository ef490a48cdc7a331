import {
  GuardedError,
  attemptsOf,
  clients,
  configure,
  crossCheck,
  following,
  gapOf,
  isWanted,
  lacksCredentials,
  limitOf,
  membersOf,
  onlyAnswers,
  organizationActions,
  refusalOf,
  send,
  services,
  statusOf,
  tagged,
  taggedOnly,
  taggingService,
  wasAnswered
} from "./collect-aws-trim.js";
import {
  parseArn
} from "./id-table.js";
import {
  withoutOverlap
} from "./collect-collect.js";
import {
  UserError
} from "./model.js";

// src/collect/aws/role.ts
function roleOf(role, externalId) {
  if (role === void 0) {
    if (externalId !== void 0)
      throw new UserError("--external-id: it belongs to a role: name one with --role");
    return void 0;
  }
  if (!/^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.test(role))
    throw new UserError(
      `--role ${role}: not the name of a role: write the name alone, such as residency-audit; the account is told by the target`
    );
  if (externalId !== void 0 && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId))
    throw new UserError("--external-id: it has 2 to 1224 letters, digits and any of _+=,.@:/-");
  return { name: role, externalId };
}
var roleArn = (partition, account, { name }) => `arn:${partition}:iam::${account}:role/${name}`;
var margin = 5 * 6e4;
var patience = 3e4;
function assumedRole(configure2, calls, at) {
  let current;
  async function take() {
    const { STS } = await import("./vendor/aws-sdk-client-sts.js");
    const client = onlyAnswers(new STS(configure2(at.home)));
    try {
      const { Credentials: keys, AssumedRoleUser } = await send(
        calls,
        calls.tally,
        (options) => client.assumeRole(
          {
            RoleArn: at.arn,
            RoleSessionName: "data-boundary",
            ...at.externalId !== void 0 && { ExternalId: at.externalId }
          },
          options
        )
      );
      if (!keys?.AccessKeyId || !keys.SecretAccessKey || !keys.SessionToken)
        throw new Error("the answer of AssumeRole has no credentials");
      return {
        identity: AssumedRoleUser?.Arn ?? at.arn,
        keys: {
          accessKeyId: keys.AccessKeyId,
          secretAccessKey: keys.SecretAccessKey,
          sessionToken: keys.SessionToken,
          expiration: keys.Expiration ?? new Date(Date.now() + 60 * 6e4)
        }
      };
    } finally {
      client.destroy();
    }
  }
  return () => {
    if (current && Date.now() < current.until) return current.taken;
    const taken = take();
    current = { taken, until: Infinity };
    const mine = current;
    void ageing(taken).then((until) => mine.until = until);
    return taken;
  };
}
async function ageing(taken) {
  try {
    const { keys } = await taken;
    return Math.max(keys.expiration.valueOf() - margin, Date.now() + 1e3);
  } catch {
    return Date.now() + patience;
  }
}

// src/collect/aws/scan-organization.ts
import pLimit3 from "./vendor/p-limit.js";

// src/collect/aws/account.ts
import pLimit2 from "./vendor/p-limit.js";

// src/collect/aws/foreign-buckets.ts
var nameOf = /^[a-z0-9][a-z0-9._-]{1,62}$/i;
var named = /bucket(?:_?name|_?arn)?$/i;
function bucketNames() {
  const seen = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Set();
  const walk = (value, key) => {
    if (typeof value === "string") {
      const name = /^arn:[^:]+:s3:::([^/*]+)/.exec(value)?.[1] ?? /^s3[an]?:\/\/([^/]+)/.exec(value)?.[1] ?? (named.test(key) ? value : void 0);
      if (name !== void 0 && nameOf.test(name)) seen.add(name);
    } else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === "object" && value !== null) {
      const { Key, Value } = value;
      if (typeof Key === "string" && Value !== void 0) walk(Value, Key);
      else for (const [name, item] of Object.entries(value)) walk(item, name);
    }
  };
  return {
    see({ type, name, properties }) {
      if (type === "AWS::S3::Bucket") own.add(name);
      walk(properties, "");
    },
    foreign: () => [...seen].filter((name) => !own.has(name)).sort()
  };
}
async function putForeignBuckets(session, names, put) {
  if (names.length === 0) return;
  const { account, partition, home } = session;
  const tally = { calls: 0 };
  const { S3 } = await import("./vendor/aws-sdk-client-s3.js");
  const client = onlyAnswers(new S3(session.config(home)));
  const place2 = { scope: account, region: "global", service: "s3 foreign buckets" };
  const missed = [];
  try {
    const found = await Promise.all(
      names.map(async (Bucket) => {
        let region;
        try {
          const head = await send(
            session,
            tally,
            (options) => client.headBucket({ Bucket }, options)
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
      })
    );
    const resources = found.flat();
    const worst = missed[0] && refusalOf(missed[0].error, session.signal);
    await put({
      resources,
      gaps: worst ? [
        gapOf(
          worst,
          { ...place2, action: "s3:HeadBucket" },
          `the regions of buckets of other accounts were not told (${missed[0].name} and others)`,
          missed.length
        )
      ] : [],
      coverage: [
        {
          provider: "aws",
          ...place2,
          status: worst ? statusOf(worst.kind, resources.length) : "complete",
          resources: resources.length,
          calls: tally.calls
        }
      ]
    });
  } finally {
    client.destroy();
  }
}
function regionTold(error) {
  const { $response } = Object(error);
  return $response?.headers?.["x-amz-bucket-region"];
}
var isGone = (error) => Object(error).$metadata?.httpStatusCode === 404;

// src/collect/aws/labels.ts
function labelStore() {
  const kept = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  return {
    keep({ id, location, labels: own }) {
      const arn = ownerless(id);
      if (kept.has(arn)) return;
      const key = JSON.stringify(own);
      const labels = sets.get(key) ?? own;
      sets.set(key, labels);
      kept.set(arn, { arn, location, labels });
    },
    take(arn) {
      const tagged2 = kept.get(arn);
      kept.delete(arn);
      return tagged2?.labels;
    },
    rest() {
      const left = [...kept.values()];
      kept.clear();
      sets.clear();
      return left;
    }
  };
}
var ownerless = (arn) => arn.replace(/^(arn:[^:]+:ec2:[^:]+):\d*:((?:snapshot|image)\/)/, "$1::$2");

// src/collect/aws/probe.ts
async function readTags(session, region, put, to) {
  const { account } = session;
  const tally = { calls: 0 };
  const place2 = { scope: account, region, service: taggingService, action: "tag:GetResources" };
  let resources = 0;
  try {
    for await (const page of tagged(session, region, tally)) {
      to.answered(region);
      resources += page.length;
      const direct = page.filter((one) => {
        const listed = to.listed.has(one.type);
        if (listed) (to.listedOnce.has(one.type) ? to.shared : to.labels).keep(one);
        return !listed;
      });
      if (direct.length > 0) await put({ resources: direct });
    }
    await put({
      coverage: [line(account, region, taggingService, "complete", resources, tally.calls)]
    });
    return { reached: true, leftAlone: false };
  } catch (error) {
    const refusal = refusalOf(error, session.signal);
    const everything = refusal.kind === "guarded" || refusal.kind === "no-endpoint" || refusal.kind === "bad-token" ? await alsoSo(refusal.kind, session, region, tally) : void 0;
    if (everything?.kind === "guarded") to.guarded.set(region, everything);
    const status = statusOf(refusal.kind, resources);
    await put({
      gaps: [
        everything ? gapOf(
          refusal,
          { ...place2, service: "*" },
          everything.kind === "guarded" ? "nothing in the region was looked at: an organisation policy denies it" : "nothing in the region was looked at"
        ) : gapOf(
          refusal,
          place2,
          resources > 0 ? "not all tagged resources were listed" : "tagged resources and their labels were not listed"
        )
      ],
      coverage: [
        line(account, region, everything ? "*" : taggingService, status, resources, tally.calls)
      ]
    });
    const { kind } = refusal;
    return {
      reached: kind !== "no-endpoint",
      leftAlone: everything !== void 0 || kind === "interrupted"
    };
  }
}
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
var line = (scope, region, service, status, resources, calls) => ({ provider: "aws", scope, region, service, status, resources, calls });

// src/collect/aws/regions.ts
function askRegions(calls) {
  const tally = { calls: 0 };
  const found = askEc2(calls, tally);
  found.catch(() => void 0);
  return { found, tally };
}
async function regionsOf(session, { found: asked, tally } = askRegions(session)) {
  try {
    return { ...split(await asked), gaps: [], calls: tally.calls, service: "ec2" };
  } catch (error) {
    session.signal.throwIfAborted();
    try {
      const found = split(await askAccount(session, tally));
      return { ...found, gaps: [], calls: tally.calls, service: "account" };
    } catch {
      session.signal.throwIfAborted();
      const gap = gapOf(
        refusalOf(error),
        {
          scope: session.account,
          region: session.home,
          service: "ec2",
          action: "ec2:DescribeRegions"
        },
        "the account's regions could not be listed (nor by account:ListRegions), so only those named or configured were scanned"
      );
      const enabled = [.../* @__PURE__ */ new Set([session.home, ...session.regions ?? []])];
      return { enabled, disabled: [], gaps: [gap], calls: tally.calls, service: "ec2" };
    }
  }
}
async function askEc2(session, tally) {
  const { EC2 } = await import("./vendor/aws-sdk-client-ec2.js");
  const client = onlyAnswers(new EC2(session.config(session.home)));
  try {
    const { Regions = [] } = await send(
      session,
      tally,
      (options) => client.describeRegions({ AllRegions: true }, options)
    );
    if (Regions.length === 0) throw new Error("ec2:DescribeRegions named no region");
    return Regions.map(({ RegionName = "", OptInStatus }) => ({
      name: RegionName,
      on: OptInStatus !== "not-opted-in"
    }));
  } finally {
    client.destroy();
  }
}
async function askAccount(session, tally) {
  const { Account } = await import("./vendor/aws-sdk-client-account.js");
  const client = onlyAnswers(new Account(session.config(session.home)));
  try {
    const found = [];
    let token;
    do {
      const NextToken = token;
      const page = await send(
        session,
        tally,
        (options) => client.listRegions({ MaxResults: 50, NextToken }, options)
      );
      for (const { RegionName = "", RegionOptStatus } of page.Regions ?? [])
        found.push({ name: RegionName, on: RegionOptStatus !== "DISABLED" });
      if (page.NextToken === token) break;
      token = page.NextToken;
    } while (token !== void 0);
    if (found.length === 0) throw new Error("account:ListRegions named no region");
    return found;
  } finally {
    client.destroy();
  }
}
var split = (found) => ({
  enabled: found.filter(({ on }) => on).map(({ name }) => name),
  disabled: found.filter(({ on }) => !on).map(({ name }) => name)
});

// src/collect/aws/here.ts
import pLimit from "./vendor/p-limit.js";
var fanOut = 8;
function hereOf(session, { service, region, guarded }, listing, tally, at, missed) {
  const { account, partition } = session;
  const few = pLimit(fanOut);
  const call = async (action, ask, where = region, next = false) => {
    if (!listing.actions.includes(action))
      throw new Error(`${service.id} calls ${action} and does not declare it`);
    const guard = guarded.get(where);
    if (guard) throw new GuardedError(guard);
    const client = await at(where);
    return send(session, tally, (options) => ask(client, options), next);
  };
  const about = async (draft, property, action, work, nothing) => {
    try {
      await work();
    } catch (error) {
      session.signal.throwIfAborted();
      if (nothing.includes(nameOf2(error))) return;
      const refusal = refusalOf(error);
      draft.unseen = { ...draft.unseen, [property]: `${action} ${wordOf(refusal)}` };
      missed(refusal, action);
    }
  };
  return {
    region,
    account,
    partition,
    arn: (of, resource, where = region) => `arn:${partition}:${of}:${where}:${account}:${resource}`,
    wanted: (of) => isWanted(session, of),
    call: (action, ask, where) => call(action, ask, where),
    pages: (action, ask, next, where) => following(
      action,
      (token) => call(
        action,
        (client, options) => ask(client, options, token),
        where,
        token !== void 0
      ),
      next
    ),
    detail: (draft, property, action, ask, { nothing = [], region: where } = {}) => about(
      draft,
      property,
      action,
      async () => {
        const answer = await call(action, ask, where);
        if (answer[property] !== void 0)
          draft.properties = { ...draft.properties, [property]: answer[property] };
      },
      nothing
    ),
    attach: (draft, property, action, work, { nothing = [] } = {}) => about(
      draft,
      property,
      action,
      async () => {
        const value = await work();
        if (value !== void 0) draft.properties = { ...draft.properties, [property]: value };
      },
      nothing
    ),
    describe: (draft, action, ask, record, { nothing = [], region: where } = {}) => about(
      draft,
      "*",
      action,
      async () => {
        draft.properties = { ...draft.properties, ...record(await call(action, ask, where)) };
      },
      nothing
    ),
    each: (items = [], work) => Promise.all(items.map((item) => few(() => work(item))))
  };
}
var wordOf = ({ kind }) => kind === "guarded" ? "denied by an organisation policy" : kind === "refused" ? "refused" : kind === "throttled" ? "throttled" : "failed";
var nameOf2 = (error) => {
  const { name = "", Code } = Object(error);
  return name === "Error" ? Code ?? name : name;
};

// src/collect/aws/keep.ts
function pick(record, keep) {
  const kept = {};
  for (const key of keep) if (record[key] !== void 0) kept[key] = plain(record[key]);
  return kept;
}
function plain(value) {
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
}

// src/collect/aws/unit.ts
async function runUnit(session, unit, put) {
  const { service, called } = unit;
  const tally = { calls: 0 };
  const pool = clients(service.client, (at) => session.config(at, "adaptive"));
  const gaps = [];
  let resources = 0;
  let worst;
  try {
    for (const listing of service.lists) {
      const details = /* @__PURE__ */ new Map();
      const here = hereOf(session, unit, listing, tally, pool.at, (refusal, action) => {
        const key = `${action} ${refusal.kind}`;
        const known = details.get(key) ?? { refusal, resources: 0, action };
        known.resources++;
        details.set(key, known);
      });
      const fresh = withoutOverlap(({ type, id }) => `${type} ${id}`);
      try {
        for await (const drafts of listing.list(here)) {
          const page = fresh(drafts).map((draft) => resourceOf(session, unit, listing, draft));
          resources += page.filter(({ onlyReferred }) => !onlyReferred).length;
          if (page.length > 0) await put({ resources: page });
        }
      } catch (error) {
        const refusal = told(error, session, unit);
        worst = worst === void 0 || worst === "unused" ? refusal.kind : worst;
        if (refusal.kind !== "unused")
          gaps.push({
            ...gapOf(
              refusal,
              place(session, unit, listing.actions[0]),
              `${kindsOf(listing)} not listed`
            ),
            ...typeOf(listing)
          });
      }
      for (const { refusal, resources: concerned, action } of details.values()) {
        worst ??= "refused";
        gaps.push({
          ...gapOf(
            refusal,
            place(session, unit, action),
            `${action} was not answered for ${concerned} of ${kindsOf(listing)}`,
            concerned
          ),
          ...typeOf(listing)
        });
      }
    }
  } finally {
    await pool.close();
  }
  await put({
    gaps,
    coverage: [
      {
        provider: "aws",
        scope: session.account,
        region: called,
        service: service.id,
        status: worst === void 0 ? "complete" : statusOf(worst, resources),
        resources,
        calls: tally.calls
      }
    ]
  });
}
function resourceOf(session, { service, region, called, labels }, { types, actions }, { id, type, name, region: own, labels: ownLabels, properties, unseen }) {
  const keep = types[type];
  if (!keep) throw new Error(`${service.id} lists ${type} and does not declare it`);
  const location = own ?? (called === "global" ? void 0 : region);
  return {
    id,
    type,
    provider: "aws",
    scope: id.split(":", 5)[4] || session.account,
    ...location !== void 0 && { location },
    name: name ?? parseArn(id)?.name ?? id,
    labels: { ...labels.take(id), ...ownLabels },
    properties: pick(properties, keep),
    ...unseen && { unseen },
    ...!isWanted(session, own) && { onlyReferred: true },
    source: `${service.id} ${actions[0].slice(actions[0].indexOf(":") + 1)}`
  };
}
function told(error, session, { service, reached }) {
  const refusal = refusalOf(error, session.signal);
  return refusal.kind === "no-endpoint" && reached && service.where === "regions" && /ENOTFOUND \S+\.(amazonaws|api\.aws)\b/.test(refusal.said) ? { ...refusal, kind: "unused" } : refusal;
}
var place = ({ account }, { service, called }, action) => ({
  scope: account,
  region: called,
  service: service.id,
  action
});
var kindsOf = ({ types }) => Object.keys(types).join(", ");
var typeOf = ({ types }) => {
  const [only, ...more] = Object.keys(types);
  return only !== void 0 && more.length === 0 ? { type: only } : {};
};

// src/collect/aws/account.ts
async function scanAccount(session, services2, check, told2) {
  const { account, signal } = session;
  const buckets = bucketNames();
  const put = firstOnly(check.put, buckets);
  const everywhere = services2.filter(({ where }) => where === "regions");
  const once = services2.filter(({ where }) => where !== "regions");
  const listedOnce = typesOf(once);
  const listed = /* @__PURE__ */ new Set([...typesOf(everywhere), ...listedOnce]);
  const units = pLimit2(session.concurrency);
  const guarded = /* @__PURE__ */ new Map();
  const shared = labelStore();
  const all = await regionsOf(session, told2);
  const wanted = (region) => session.regions?.includes(region) ?? true;
  const enabled = [
    ...all.enabled.filter((region) => region === session.home),
    ...all.enabled.filter((region) => region !== session.home)
  ].filter(wanted);
  await put({
    gaps: [...all.gaps, ...unheardOf(session, [...all.enabled, ...all.disabled])],
    coverage: [
      {
        provider: "aws",
        scope: account,
        region: session.home,
        service: all.service === "ec2" ? "ec2 regions" : "account regions",
        status: all.gaps.length > 0 ? "partial" : "complete",
        resources: 0,
        calls: all.calls
      },
      ...all.disabled.filter(wanted).map((region) => line(account, region, "*", "disabled", 0, 0))
    ]
  });
  session.progress(`aws ${account}: ${enabled.length} regions`);
  const tagging = [];
  const regional = enabled.map(async (region) => {
    const labels = labelStore();
    const asked = readTags(session, region, put, {
      listed,
      listedOnce,
      labels,
      shared,
      guarded,
      answered: check.answered
    });
    tagging.push(asked);
    const probe = await asked;
    if (!probe.leftAlone)
      await Promise.all(
        everywhere.map(
          (service) => units(
            () => runUnit(
              session,
              { service, region, called: region, labels, guarded, reached: probe.reached },
              put
            )
          )
        )
      );
    await putRest(labels, account, put);
  });
  const global = Promise.all(tagging).then(
    () => Promise.all(
      once.map(async (service) => {
        const region = homeOf(service, session);
        if (region === void 0) return;
        const denied = service.where === "account" ? guarded : /* @__PURE__ */ new Map();
        const unit = { service, region, called: "global", labels: shared, reached: true };
        await units(() => runUnit(session, { ...unit, guarded: denied }, put));
      })
    )
  );
  await Promise.all([...regional, global]);
  await putRest(shared, account, put);
  await putForeignBuckets(session, buckets.foreign(), put);
  signal.throwIfAborted();
}
function firstOnly(put, buckets) {
  const known = /* @__PURE__ */ new Set();
  return (batch) => {
    const resources = batch.resources?.filter(({ id }) => {
      if (!/^arn:[^:]*:[^:]*::[^:]/.test(id)) return true;
      return !known.has(id) && known.add(id);
    });
    for (const resource of resources ?? []) buckets.see(resource);
    return put(resources ? { ...batch, resources } : batch);
  };
}
function homeOf({ where }, { partition, home, regions }) {
  if (typeof where === "string") return home;
  const region = where.home[partition] ?? home;
  return regions === void 0 || regions.includes(region) || regions.includes("global") ? region : void 0;
}
async function putRest(labels, account, put) {
  const rest = labels.rest();
  for (let i = 0; i < rest.length; i += 100)
    await put({
      resources: rest.slice(i, i + 100).flatMap(
        ({ arn, location = "", labels: its }) => taggedOnly(arn, its, location, account) ?? []
      )
    });
}
function unheardOf({ account, regions = [] }, known) {
  return regions.filter((region) => region !== "global" && !known.includes(region)).map((region) => ({
    reason: "failed",
    provider: "aws",
    scope: account,
    region,
    detail: `the account has no region ${JSON.stringify(region)}`,
    remedy: "correct --regions"
  }));
}
var typesOf = (services2) => new Set(services2.flatMap(({ lists }) => lists.flatMap(({ types }) => Object.keys(types))));

// src/collect/aws/whoami.ts
var firstRegions = ["eu-central-1", "eusc-de-east-1", "cn-north-1", "us-gov-west-1"];
async function whoAmI(configure2, calls, configured, asked) {
  const { STS } = await import("./vendor/aws-sdk-client-sts.js");
  const order = configured === void 0 ? firstRegions : [configured];
  const tally = { calls: 0 };
  let unknown;
  for (const region of order) {
    const client = onlyAnswers(new STS(configure2(region)), asked);
    try {
      const answer = await send(calls, tally, (options) => client.getCallerIdentity({}, options));
      const [, partition = "aws"] = (answer.Arn ?? "").split(":");
      return {
        account: answer.Account ?? "unknown",
        partition,
        identity: answer.Arn,
        home: region,
        calls: tally.calls
      };
    } catch (error) {
      calls.signal.throwIfAborted();
      if (lacksCredentials(error)) throw noCredentials(error);
      const { kind, said } = refusalOf(error);
      if (kind === "bad-token" || /\b(SignatureDoesNotMatch|ExpiredToken|RequestExpired)/.test(said)) {
        unknown = error;
        if (kind === "bad-token") continue;
        break;
      }
      if (!wasAnswered(error)) throw error;
      return {
        account: "unknown",
        partition: partitionOf(region),
        identity: void 0,
        home: region,
        calls: tally.calls,
        fault: error
      };
    } finally {
      client.destroy();
    }
  }
  throw new UserError(
    `aws: the credentials were not accepted in ${order.join(", ")} (${refusalOf(unknown).said}): sign in again, or set AWS_REGION to a region that is enabled for the account`
  );
}
async function regionOfProfile() {
  const { STS } = await import("./vendor/aws-sdk-client-sts.js");
  const client = new STS({});
  try {
    return await client.config.region();
  } catch (error) {
    if (error instanceof Error && error.message === "Region is missing")
      return process.env["AWS_DEFAULT_REGION"] || void 0;
    throw new UserError(
      `aws: the region or profile can't be read (${refusalOf(error).said}): check AWS_REGION, AWS_PROFILE and ~/.aws/config`
    );
  } finally {
    client.destroy();
  }
}
function noCredentials(error) {
  return new UserError(
    `aws: no credentials (${refusalOf(error).said}): run \`aws sso login\`, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`
  );
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  const iso = /^(?:us|eu)-(isob|isoe|isof|iso)-/.exec(region)?.[1];
  return iso === void 0 ? "aws" : `aws-iso${iso.length > 3 ? `-${iso.slice(3)}` : ""}`;
}

// src/collect/aws/scan.ts
async function begin(expected, listed, options, abandoned, put) {
  const { connection } = options;
  const signal = AbortSignal.any([options.signal, abandoned]);
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  const config = configure(
    connection.aws?.credentials ?? await sdkCredentials(),
    endpoint,
    options.callTimeout
  );
  try {
    const home = connection.aws ? void 0 : await regionOfProfile();
    let regions;
    const caller = await whoAmI(config, { limit, signal }, home, () => {
      if (home !== void 0 && options.role === void 0)
        regions ??= askRegions({ limit, signal, config, home });
      void sdkClients().catch(() => void 0);
    });
    return { caller, listed, options, configure: config, endpoint, limit, signal, put, regions };
  } catch (error) {
    if (error instanceof UserError) throw error;
    await put(unreached(expected ?? "unknown", error, signal));
    return void 0;
  }
}
async function scanOwn(scan, account) {
  const { identity, home, calls, fault } = scan.caller;
  await scan.put(
    fault === void 0 ? {
      ...identity !== void 0 && { identity },
      coverage: [stsLine(account, home, "complete", calls)]
    } : unreached(account, fault, scan.signal)
  );
  await scanWith(scan, account, scan.configure, scan.regions);
}
async function scanByRole(scan, account, role) {
  const { caller, endpoint, limit, signal, put } = scan;
  const { partition, home } = caller;
  const arn = roleArn(partition, account, role);
  const tally = { calls: 0 };
  const assume = assumedRole(
    scan.configure,
    // Not under the scan's limit: a call that waits for new credentials holds a place there already.
    { limit: limitOf({ ...scan.options, concurrency: Infinity }), signal, tally },
    { home, arn, externalId: role.externalId }
  );
  try {
    const { identity } = await limit(assume);
    await put({ identity });
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const place2 = { scope: account, region: home, service: "sts", action: "sts:AssumeRole" };
    const gap = gapOf(
      refusal,
      place2,
      `nothing in the account was looked at: ${arn} was not assumed`
    );
    await put({
      gaps: [
        refusal.kind === "refused" ? {
          ...gap,
          remedy: `create the role if it is not there, let its trust policy name ${caller.identity ?? "the scanning identity"}, and grant that one sts:AssumeRole on ${arn}`
        } : gap
      ],
      coverage: [stsLine(account, home, statusOf(refusal.kind, 0), tally.calls)]
    });
    return;
  }
  await scanWith(
    scan,
    account,
    configure(async () => (await assume()).keys, endpoint, scan.options.callTimeout)
  );
  await put({ coverage: [stsLine(account, home, "complete", tally.calls)] });
}
async function scanWith(scan, account, config, regions) {
  const { options, limit, signal, put } = scan;
  const { partition, home } = scan.caller;
  const session = {
    account,
    partition,
    home,
    config,
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    progress: options.progress
  };
  const check = crossCheck(session, typesOf(scan.listed).size, put);
  try {
    await scanAccount(session, scan.listed, check, regions);
    await check.finish();
  } catch (error) {
    if (!signal.aborted) throw error;
    await put(interrupted(account));
  }
}
var sdkClients = async () => [
  (await import("./vendor/aws-sdk-client-resource-groups-tagging-api.js")).ResourceGroupsTaggingAPI,
  (await import("./vendor/aws-sdk-client-resource-explorer-2.js")).ResourceExplorer2,
  (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService
];
async function sdkCredentials() {
  const { defaultProvider } = await import("./vendor/aws-sdk-credential-provider-node.js");
  return defaultProvider();
}
function unreached(scope, error, signal) {
  const refusal = refusalOf(error, signal);
  return {
    gaps: [
      gapOf(
        refusal,
        { scope, region: "global", service: "sts", action: "sts:GetCallerIdentity" },
        "STS did not say which account this is"
      )
    ],
    coverage: [stsLine(scope, "global", "failed", attemptsOf(error))]
  };
}
var stsLine = (scope, region, status, calls) => ({
  provider: "aws",
  scope,
  region,
  service: "sts",
  status,
  resources: 0,
  calls
});
function interrupted(scope) {
  return {
    gaps: [
      {
        reason: "interrupted",
        provider: "aws",
        scope,
        detail: "the scan was stopped before all regions and services had been listed",
        remedy: "let the scan run to its end"
      }
    ]
  };
}

// src/collect/aws/scan-organization.ts
var accountsAtOnce = 4;
async function scanOrganization(scan, role) {
  const { caller, signal, put, limit } = scan;
  const own = caller.account;
  const tally = { calls: 0 };
  const some = pLimit3(accountsAtOnce);
  const known = /* @__PURE__ */ new Set([own]);
  const scans = [];
  const start = (work) => {
    const scanned = some(work);
    scanned.catch(() => void 0);
    scans.push(scanned);
  };
  start(() => scanOwn(scan, own));
  let unseen;
  try {
    for await (const page of membersOf(scan.configure, { limit, signal }, caller.home, tally))
      for (const member of page)
        if (!known.has(member.account)) {
          known.add(member.account);
          start(() => scanMember(scan, member, role));
        }
  } catch (error) {
    unseen = error;
  }
  const refusal = unseen === void 0 ? void 0 : refusalOf(unseen, signal);
  const place2 = { scope: own, region: "global", service: "organizations" };
  await put({
    gaps: refusal ? [
      gapOf(
        refusal,
        { ...place2, action: organizationActions[0] },
        known.size > 1 ? "not all accounts of the organisation were listed" : "the accounts of the organisation were not listed, so only the caller's own was scanned"
      )
    ] : [],
    coverage: [
      {
        provider: "aws",
        ...place2,
        status: refusal ? statusOf(refusal.kind, known.size - 1) : "complete",
        resources: 0,
        calls: tally.calls
      }
    ]
  });
  await Promise.all(scans);
}
async function scanMember(scan, { account, name, state }, role) {
  if (scan.signal.aborted) return scan.put(interrupted(account));
  if (state !== "ACTIVE")
    return scan.put({
      coverage: [
        {
          provider: "aws",
          scope: account,
          region: "*",
          service: `account ${state.toLowerCase().replaceAll("_", " ")}`,
          status: "disabled",
          resources: 0,
          calls: 0
        }
      ]
    });
  scan.options.progress(`aws ${account}: ${name}`);
  return scanByRole(scan, account, role);
}

// src/collect/aws/stream.ts
var room = 32;
async function* streamed(produce, abandon) {
  const ready = [];
  const waiting = [];
  let wake = () => void 0;
  const end = { reached: false };
  let left = false;
  const put = async (item) => {
    if (left) return;
    ready.push(item);
    wake();
    if (ready.length > room) await new Promise((go) => waiting.push(go));
  };
  const work = produce(put).catch((error) => {
    end.fault = { error };
  }).finally(() => {
    end.reached = true;
    wake();
  });
  try {
    for (; ; ) {
      while (ready.length > 0) {
        yield ready.shift();
        waiting.shift()?.();
      }
      if (end.reached) break;
      await new Promise((awake) => {
        wake = awake;
      });
    }
  } finally {
    left = true;
    if (!end.reached) abandon();
    for (const go of waiting.splice(0)) go();
    await work;
  }
  if (end.fault) throw end.fault.error;
}

// src/collect/aws/aws.ts
var form = /^aws(?::(?:(\d{12})|(org)))?$/;
function awsSource(listed) {
  return {
    provider: "aws",
    understands: (target) => /^aws(:|$)/.test(target),
    collect(target, options) {
      const match = form.exec(target);
      if (!match)
        throw new UserError(
          `${target}: not an AWS target: write aws, aws:ACCOUNT with the 12 digits of an account, or aws:org`
        );
      const role = roleOf(options.role, options.externalId);
      if (match[2] !== void 0 && role === void 0)
        throw new UserError(
          "aws:org: name the role to assume in each account with --role; none is taken by default, as OrganizationAccountAccessRole may do anything"
        );
      const abandoned = new AbortController();
      return streamed(
        async (put) => {
          try {
            const scan = await begin(match[1], listed, options, abandoned.signal, put);
            if (!scan) return;
            if (match[2] !== void 0) await scanOrganization(scan, role);
            else await scanOne(scan, match[1] ?? scan.caller.account, role);
          } finally {
            abandoned.abort();
          }
        },
        () => abandoned.abort()
      );
    }
  };
}
var aws = awsSource(services);
async function scanOne(scan, account, role) {
  const { caller } = scan;
  if (role !== void 0 && !isRole(caller, account, role)) {
    await scan.put(
      caller.fault === void 0 ? { coverage: [stsLine(caller.account, caller.home, "complete", caller.calls)] } : unreached(caller.account, caller.fault, scan.signal)
    );
    return scanByRole(scan, account, role);
  }
  if (caller.account !== "unknown" && caller.account !== account)
    throw new UserError(
      `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or scan aws:${caller.account}`
    );
  return scanOwn(scan, account);
}
var isRole = ({ account, identity }, wanted, { name }) => account === wanted && identity?.split(":")[5]?.startsWith(`assumed-role/${name.split("/").at(-1)}/`) === true;
export {
  aws,
  awsSource
};
