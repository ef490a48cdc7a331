var streamed = (async function* streamed(produce, abandon) {
  const ready = [];
  const waiting = [];
  let wake = () => void 0;
  const end = { reached: false };
  let left = false;
  const put = (async (item) => {
    if (left) return;
    ready.push(item);
    wake();
    if (ready.length > room) await new Promise((go) => waiting.push(go));
  });
  const work = produce(put).catch(((error) => {
    end.fault = { error };
  })).finally((() => {
    end.reached = true;
    wake();
  }));
  try {
    for (; ; ) {
      while (ready.length > 0) {
        yield ready.shift();
        waiting.shift()?.();
      }
      if (end.reached) break;
      await new Promise(((awake) => {
        wake = awake;
      }));
    }
  } finally {
    left = true;
    if (!end.reached) abandon();
    for (const go of waiting.splice(0)) go();
    await work;
  }
  if (end.fault) throw end.fault.error;
});
var formOf = (function formOf(target) {
  const match = form.exec(target);
  if (!match)
    throw new UserError(
      `${target}: unknown AWS target; use aws, aws:ACCOUNT with the 12 digits of an account, aws:org, or aws:config/AGGREGATOR with the name of an aggregator`
    );
  return { account: match[1], isOrganization: match[2] !== void 0, aggregator: match[3] };
});
var awsSource = (function awsSource(listed, others = listedBy_2("cloudControl")) {
const begun = (function begun(target, options, work) {
    const { account } = formOf(target);
    const abandoned = new AbortController();
    cryptoIsLoaded();
    return streamed(
      (async (put) => {
        try {
          if (account !== void 0) await put(expectedIn([{ account }]));
          if (account !== void 0 && options.isMine?.("aws", account) === false) return;
          const asked = options.lookers?.includes("macie") ? [...listed, macie2] : listed;
          const known = { listed: asked, others };
          const scan = await begin(account, known, options, abandoned.signal, put);
          if (scan) await work(scan);
        } finally {
          abandoned.abort();
        }
      }),
      (() => abandoned.abort())
    );
  });
  return {
    provider: "aws",
    understands: (target) => /^aws(:|$)/.test(target),
    collect: (function(target, options) {
      const { account, isOrganization, aggregator } = formOf(target);
      const role = roleOf(options.role, options.externalId);
      if (aggregator !== void 0) {
        if (role !== void 0)
          throw new UserError(
            `${target}: takes no role, as the aggregator is asked in the account of the credentials; leave out --role`
          );
        return begun(target, options, ((scan) => scanAggregator(scan, aggregator)));
      }
      if (isOrganization && role === void 0)
        throw new UserError(
          "aws:org requires --role, a read-only role in each account; OrganizationAccountAccessRole has full access and is never used implicitly"
        );
      return begun(target, options, (async (scan) => {
        if (isOrganization) await scanOrganization(scan, role);
        else await scanOne(scan, account ?? scan.caller.account, role);
      }));
    }),
    discover: (target, options) => begun(target, options, async (scan) => {
      const { put, caller } = scan;
      const { isOrganization, aggregator } = formOf(target);
      if (aggregator !== void 0) return scanAggregator(scan, aggregator, true);
      if (caller.account !== unknownAccount) await put(expectedIn([{ account: caller.account }]));
      else await put(unreached(caller.account, caller.fault, scan.signal));
      if (isOrganization)
        await put(
          await listAccounts(
            scan,
            (members) => scan.put(expectedIn(members.filter(({ account }) => account !== caller.account)))
          )
        );
    })
  };
  
});
var scanOne = (async function scanOne(scan, account, role) {
  const { caller } = scan;
  if (role !== void 0 && !isRole(caller, account, role)) {
    await scan.put(
      caller.fault === void 0 ? { coverage: [stsLine(caller.account, caller.home, "complete", caller.calls)] } : unreached(caller.account, caller.fault, scan.signal)
    );
    return scanByRole(scan, account, role);
  }
  if (caller.account !== unknownAccount && caller.account !== account)
    throw new TargetError2(
      `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or scan aws:${caller.account}`
    );
  if (caller.account !== unknownAccount) {
    await scan.put(expectedIn([{ account }]));
    if (scan.options.isMine?.("aws", account) === false) return;
  }
  return scanOwn(scan, account);
});
import {
  begin,
  interrupted,
  roleOf,
  scanByRole,
  scanOwn,
  stsLine,
  unknownAccount,
  unreached
} from "./collect-aws-role.js";
import {
  aggregatorActions,
  attempt,
  expectedIn,
  macie2,
  membersOf,
  organizationActions
} from "./collect-aws-macie2.js";
import {
  configAt,
  isOfService
} from "./collect-aws-trust.js";
import {
  damageLog,
  typesOf
} from "./collect-aws-keep.js";
import {
  services
} from "./collect-aws-listing.js";
import {
  clientsOf,
  coverageOf
} from "./offered-list.js";
import {
  TruncatedError,
  isWanted,
  noProperties,
  pagesOf,
  refusalGap,
  refusalOf,
  send,
  statusOf
} from "./collect-aws-pages.js";
import {
  classOf,
  listedBy_2
} from "./classes.js";

// src/collect/aws/aws.ts
import { TargetError as TargetError2, UserError } from "./cli.js";
import { cryptoIsLoaded } from "./scan.js";

// src/collect/aws/list-accounts.ts
async function listAccounts({ configure, caller, limit, signal, options }, take) {
  const own = caller.account;
  const isMine = (account) => options.isMine?.("aws", account) ?? true;
  const known = new Set(own === unknownAccount ? [] : [own]);
  const shut = /* @__PURE__ */ new Map();
  const place2 = { scope: own, region: "global", service: "organizations" };
  const damages = damageLog();
  const tally = { calls: 0, damaged: damages.add };
  let unseen;
  try {
    for await (const page of membersOf(configure, { limit, signal }, caller.home, tally)) {
      for (const member of page)
        if (!known.has(member.account) && isShut(member)) shut.set(member.account, member);
      const open = page.filter((member) => !isShut(member));
      for (const { account } of open) {
        shut.delete(account);
        known.add(account);
      }
      await take(open);
    }
  } catch (error) {
    unseen = error;
  }
  const refusal = unseen === void 0 ? void 0 : refusalOf(unseen, signal);
  const action = organizationActions[0];
  const lost = damages.gaps({ ...place2, action }, "accounts");
  const closed = [...shut.values()].filter(({ account }) => isMine(account));
  return {
    gaps: [
      ...refusal ? [
        {
          ...refusalGap(
            refusal,
            { ...place2, action },
            known.size > 1 ? "not all accounts of the organization were listed" : "the accounts of the organization were not listed, so only the caller's own was scanned"
          ),
          ...remedyOfListing(refusal)
        }
      ] : [],
      ...lost,
      ...closed.map(gapOfShut)
    ],
    coverage: [
      ...refusal || lost.length > 0 || isMine(own) ? [
        {
          provider: "aws",
          ...place2,
          status: refusal ? statusOf(refusal.kind, known.size - 1) : lost.length > 0 ? "partial" : "complete",
          resources: 0,
          calls: tally.calls
        }
      ] : [],
      ...closed.map(({ account, state }) => ({
        provider: "aws",
        scope: account,
        region: "*",
        service: `account ${state.toLowerCase().replaceAll("_", " ")}`,
        status: "failed",
        resources: 0,
        calls: 0
      }))
    ]
  };
}
var isShut = ({ state }) => /^(SUSPENDED|PENDING_CLOSURE|CLOSED|PENDING_ACTIVATION)$/i.test(state);
var gapOfShut = ({ account, state }) => ({
  reason: "failed",
  provider: "aws",
  scope: account,
  service: "organizations",
  detail: `the account was not checked: its state is ${state}, in which no role can be assumed; AWS keeps the data of a closed account for 90 days`,
  remedy: "reopen the account and scan it, wait until it is gone from the organization, or accept the gap with an exception"
});
var remedyOfListing = ({ kind, said }) => /AWSOrganizationsNotInUse/.test(said) ? { remedy: "the account is in no organization: scan aws or aws:ACCOUNT" } : kind === "refused" ? {
  remedy: `scan from the management account or a delegated administrator of the organization, with ${organizationActions[0]} granted there`
} : {};

// src/collect/aws/config-rows.ts
var whole = "SELECT accountId, awsRegion, arn, resourceId, resourceName, resourceType, configurationItemStatus, tags, configuration, supplementaryConfiguration";
var place = "SELECT accountId, awsRegion, arn, resourceId, resourceName, resourceType, configurationItemStatus, tags";
var accountsPerQuery = 200;
async function* rowsOfType({ client, session, name, tally, only }, type, isRead) {
  for (const accounts of portions(only)) {
    const pages = pagesOf(
      session,
      tally,
      "config:SelectAggregateResourceConfig",
      (options, NextToken) => client.selectAggregateResourceConfig(
        {
          ConfigurationAggregatorName: name,
          Expression: `${isRead ? whole : place} WHERE resourceType = '${type}'${accounts}`,
          Limit: 100,
          ...NextToken !== void 0 && { NextToken }
        },
        options
      ),
      (page) => page.NextToken
    );
    for await (const { Results = [] } of pages)
      yield Results.map((text) => {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      });
  }
}
function portions(only) {
  if (!only) return [""];
  const all = [];
  for (let start = 0; start < only.length; start += accountsPerQuery)
    all.push(
      ` AND accountId IN (${only.slice(start, start + accountsPerQuery).map((account) => `'${account}'`).join(", ")})`
    );
  return all;
}
async function countsBy({ client, session, name, tally }, GroupByKey, type) {
  const counts = /* @__PURE__ */ new Map();
  let total;
  const pages = pagesOf(
    session,
    tally,
    "config:GetAggregateDiscoveredResourceCounts",
    (options, NextToken) => client.getAggregateDiscoveredResourceCounts(
      {
        ConfigurationAggregatorName: name,
        GroupByKey,
        Limit: 1e3,
        ...type !== void 0 && { Filters: { ResourceType: type } },
        ...NextToken !== void 0 && { NextToken }
      },
      options
    ),
    (page) => page.NextToken
  );
  for await (const page of pages) {
    if (page.TotalDiscoveredResources !== void 0)
      total = Math.max(total ?? 0, page.TotalDiscoveredResources);
    for (const { GroupName = "", ResourceCount = 0 } of page.GroupedResourceCounts ?? [])
      counts.set(GroupName, (counts.get(GroupName) ?? 0) + ResourceCount);
  }
  const sum = [...counts.values()].reduce((all, one) => all + one, 0);
  if (total === void 0 || sum < total)
    throw new TruncatedError(
      `GetAggregateDiscoveredResourceCounts says that there are ${total ?? "an unknown number of"} resources, and gave counts of ${sum}`
    );
  return counts;
}

// src/collect/aws/config-read.ts
import pLimit from "./vendor/p-limit.js";
import { membersOf as membersOf3, textOf as textOf2 } from "./scan.js";

// src/collect/aws/config-held.ts
import { membersOf as membersOf2 } from "./scan.js";

// src/collect/aws/config-sources.ts
import { TargetError } from "./cli.js";
async function aggregatorCalled(client, session, name, tally) {
  try {
    const { ConfigurationAggregators = [] } = await send(
      session,
      tally,
      (options) => client.describeConfigurationAggregators({ ConfigurationAggregatorNames: [name] }, options)
    );
    const found = ConfigurationAggregators.find((one) => one.ConfigurationAggregatorName === name);
    if (!found)
      throw new Error(`the answer of DescribeConfigurationAggregators does not name ${name}`);
    return found;
  } catch (error) {
    if (error instanceof Error && error.name === "NoSuchConfigurationAggregatorException")
      throw new TargetError(
        `aws:config/${name}: account ${session.account} has no aggregator of this name in ${session.home}; correct the name, or set AWS_REGION to the aggregator's region`
      );
    throw error;
  }
}
async function sourcesOf(client, session, ConfigurationAggregatorName, tally) {
  const sources = /* @__PURE__ */ new Map();
  const organization = [];
  const pages = pagesOf(
    session,
    tally,
    "config:DescribeConfigurationAggregatorSourcesStatus",
    (options, NextToken) => client.describeConfigurationAggregatorSourcesStatus(
      { ConfigurationAggregatorName, Limit: 100, ...NextToken !== void 0 && { NextToken } },
      options
    ),
    (page) => page.NextToken
  );
  for await (const { AggregatedSourceStatusList = [] } of pages)
    for (const one of AggregatedSourceStatusList) {
      const { SourceId = "", SourceType, AwsRegion = "", LastUpdateStatus = "" } = one;
      const said = [one.LastErrorCode, one.LastErrorMessage].filter(Boolean).join(": ");
      if (SourceType === "ORGANIZATION" || !/^\d{12}$/.test(SourceId)) {
        if (LastUpdateStatus !== "SUCCEEDED")
          organization.push(`${SourceId || "a source without id"}: ${LastUpdateStatus} ${said}`);
        continue;
      }
      const regions = sources.get(SourceId) ?? /* @__PURE__ */ new Map();
      sources.set(SourceId, regions);
      const before = regions.get(AwsRegion);
      if (!before || before.status === "SUCCEEDED")
        regions.set(AwsRegion, { status: LastUpdateStatus, said });
    }
  return { sources, organization };
}
function narrowingOf(aggregator, { account, home }) {
  const { AggregatorFilters: filters, ConfigurationAggregatorName: name } = aggregator;
  const all = [
    ...aggregator.AccountAggregationSources ?? [],
    ...aggregator.OrganizationAggregationSource ? [aggregator.OrganizationAggregationSource] : []
  ];
  const gap = (detail, remedy) => ({
    reason: "not-collected",
    provider: "aws",
    scope: account,
    region: home,
    service: aggregatorService,
    detail,
    remedy
  });
  const named = [
    ...new Set(
      all.flatMap((one) => one.AllAwsRegions === true ? [] : one.AwsRegions ?? ["no region"])
    )
  ].sort();
  return [
    ...all.length === 0 || named.length > 0 ? [
      gap(
        `the aggregator ${name} gathers from ${named.length === 0 ? "no source" : `${named.join(", ")} only`}: other regions were not checked`,
        "let the aggregator gather from all regions, or scan the accounts directly"
      )
    ] : [],
    ...filters?.ResourceType ?? filters?.ServicePrincipal ? [
      gap(
        `the aggregator ${name} gathers from some recorders only: it filters by ${[
          filters.ResourceType && `resource types (${(filters.ResourceType.Value ?? []).join(", ")})`,
          filters.ServicePrincipal && `services of recorders (${(filters.ServicePrincipal.Value ?? []).join(", ")})`
        ].filter(Boolean).join(" and ")}`,
        "remove the aggregator's filters, or scan the accounts directly"
      )
    ] : []
  ];
}
var aggregatorService = "config aggregator query";
var always = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2"
];
function regionsToGather(sources, partition) {
  const known = [...sources.values()].flatMap((regions) => [...regions.keys()]);
  return [.../* @__PURE__ */ new Set([...partition === "aws" ? always : [], ...known])].filter(Boolean).sort();
}
function gapsOfSources(account, regions, all, isWanted2) {
  if (!regions)
    return [
      {
        reason: "not-collected",
        provider: "aws",
        scope: account,
        service: aggregatorService,
        detail: "the aggregator gathers nothing of the account: no status of it as a source is known",
        remedy: "enable AWS Config in the account and authorize the aggregator, or scan the account directly"
      }
    ];
  const silent = all.filter((region) => !regions.has(region) && isWanted2(region));
  const bad = Map.groupBy(
    [...regions].filter(
      ([region, { status: status2 }]) => status2 !== "SUCCEEDED" && (region === "" || isWanted2(region))
    ),
    ([, { status: status2, said }]) => `${status2 || "an unknown status"}${said === "" ? "" : ` (${said})`}`
  );
  const missing = silent.length === 0 ? [] : [
    {
      reason: "not-collected",
      provider: "aws",
      scope: account,
      service: aggregatorService,
      detail: `the aggregator has no status of the account in ${regionsText(silent)}: these regions were not checked, if the account has them`,
      remedy: "let the aggregator gather from all regions, or scan the account directly in these regions"
    }
  ];
  const failed = [...bad].map(([how, list]) => ({
    reason: how.startsWith("OUTDATED") ? "not-collected" : "failed",
    provider: "aws",
    scope: account,
    service: aggregatorService,
    detail: `the aggregator does not hold the current state of ${regionsText(list.map(([region]) => region))}: its last update ended ${how}`,
    remedy: "check DescribeConfigurationAggregatorSourcesStatus, or scan the account directly in these regions"
  }));
  return [...missing, ...failed];
}
function regionsText(regions) {
  const sorted = [...new Set(regions)].map((one) => one === "" ? "no region" : one).sort();
  const [named, rest] = [sorted.slice(0, 12), sorted.length - 12];
  return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/collect/aws/config-held.ts
var recorderType = "AWS::Config::ConfigurationRecorder";
function recorderIn(configuration) {
  const { Recording, RecordingGroup } = membersOf2(configuration);
  const group = membersOf2(RecordingGroup);
  if (typeof Recording !== "boolean" && typeof Recording !== "string") return void 0;
  if (RecordingGroup === void 0) return void 0;
  const strategy = membersOf2(group["RecordingStrategy"])["UseOnly"];
  const excluded = namesIn(membersOf2(group["ExclusionByResourceTypes"])["ResourceTypes"]);
  const named = namesIn(group["ResourceTypes"]);
  const isAll = isTrue(group["AllSupported"]);
  const records = (type) => strategy === "EXCLUSION_BY_RESOURCE_TYPES" ? !excluded.has(type) : isAll && (strategy === void 0 || strategy === "ALL_SUPPORTED_RESOURCE_TYPES") ? !excluded.has(type) : named.has(type);
  return {
    isRecording: isTrue(Recording),
    records
  };
}
var isTrue = (value) => value === true || value === "true";
var namesIn = (value) => new Set(
  (Array.isArray(value) ? value : value === void 0 ? [] : [value]).map(String)
);
function gapsOfRecorders({ account, regions, recorders, known }) {
  const gap = (detail, remedy) => ({
    reason: "not-collected",
    provider: "aws",
    scope: account,
    service: aggregatorService,
    detail,
    remedy
  });
  if (!recorders || regions.length === 0) return [];
  const none = [];
  const stopped = [];
  const partial = /* @__PURE__ */ new Map();
  for (const region of regions) {
    const here = recorders.get(region) ?? [];
    const running = here.filter(({ isRecording }) => isRecording);
    if (here.length === 0) none.push(region);
    else if (running.length === 0) stopped.push(region);
    else {
      const left = known.filter((type) => !running.some(({ records }) => records(type)));
      if (left.length === 0) continue;
      const key = left.join(", ");
      partial.set(key, [...partial.get(key) ?? [], region]);
    }
  }
  return [
    ...none.length > 0 ? [
      gap(
        `whether all resources in ${regionsText(none)} are recorded is unknown: no AWS Config recorder is known there`,
        "enable AWS Config there for all resource types, or scan the account directly"
      )
    ] : [],
    ...stopped.length > 0 ? [
      gap(
        `the recorder in ${regionsText(stopped)} is stopped: its records are out of date`,
        "start the recorder, or scan the account directly"
      )
    ] : [],
    ...[...partial].map(([types, where]) => ({
      ...gap(
        `the recorder in ${regionsText(where)} does not record ${namesText(types.split(", "))}`,
        "record all resource types, or scan the account directly"
      ),
      ...types.includes(",") ? {} : { type: types }
    }))
  ];
}
var gapOfUnknown = (account, types) => ({
  reason: "not-collected",
  provider: "aws",
  scope: account,
  service: aggregatorService,
  detail: `AWS Config records none of ${types.length} resource types that a direct scan lists: ${namesText(types)}; others it records in some regions only, and no API says in which`,
  remedy: `scan the account directly: scan aws:${account}, or aws:org with --role`
});
function namesText(types) {
  const named = types.slice(0, 100);
  const rest = types.length - named.length;
  return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/collect/aws/config-read.ts
import { isGone } from "./scan.js";
import { configTypes as configTypes2 } from "./scan.js";

// src/collect/aws/config-type.ts
import { textOf } from "./scan.js";
import { configItem, isKeyOfAws } from "./scan.js";
import { configTypes, withoutTags } from "./scan.js";
var [, , counting, selecting] = aggregatorActions;
async function readType(scan, asked, type, { stated, mine, seen, ids, lacks, failed }) {
  const { options, put } = scan;
  const ours = configTypes[type] ?? type;
  const reads = options.reads ?? (() => []);
  const among = new Set(mine);
  const rows = /* @__PURE__ */ new Map();
  const faults = /* @__PURE__ */ new Map();
  const read = await attempt(
    (async () => {
      for await (const page of rowsOfType(asked, type, reads(ours).length > 0)) {
        const resources = [];
        for (const row of page) {
          const resource = configItem(row, reads);
          const account = textOf(row, "accountId") ?? "";
          if (isKeyOfAws(row)) rows.set(account, (rows.get(account) ?? 0) + 1);
          if (resource === void 0) continue;
          if (typeof resource === "string" || !/^\d{12}$/.test(account) || textOf(row, "resourceType") !== type) {
            const what = typeof resource === "string" ? resource : "is a row of another account or type than the requested one";
            const fault = faults.get(`${account} ${what}`) ?? { account, count: 0 };
            fault.count++;
            faults.set(`${account} ${what}`, fault);
            continue;
          }
          if (options.isMine && !among.has(account)) continue;
          rows.set(account, (rows.get(account) ?? 0) + 1);
          if (ids.has(`${account} ${resource.id}`)) continue;
          ids.add(`${account} ${resource.id}`);
          const region = textOf(row, "awsRegion");
          const key = `${account} ${region}`;
          seen.resources.set(key, (seen.resources.get(key) ?? 0) + 1);
          const kept = options.keep?.(resource) ?? resource;
          resources.push(
            isWanted(asked.session, resource.location) ? kept : { ...kept, onlyReferred: true }
          );
        }
        await put({ resources });
      }
      return true;
    })(),
    (error) => failed(error, selecting, `${type} was not read to its end`, type)
  );
  for (const [key, { account, count }] of faults)
    await lacks({
      reason: "failed",
      provider: "aws",
      scope: account === "" ? asked.session.account : account,
      service: aggregatorService,
      type: ours,
      resources: count,
      detail: `a row of the query ${key.slice(key.indexOf(" ") + 1)}`,
      remedy: "scan the account directly"
    });
  if (withoutTags.has(ours))
    for (const [scope, resources] of rows)
      await put({
        gaps: [
          {
            reason: "not-collected",
            provider: "aws",
            scope,
            service: aggregatorService,
            type: ours,
            resources,
            detail: `AWS Config holds no tags of ${ours}, so its data classes and owner are unknown`,
            remedy: "scan the account directly if the policy has classes"
          }
        ]
      });
  if (!read) return;
  const unsure = (error) => failed(error, counting, `it is unknown whether all ${type} were read`, type);
  const counts = await attempt(countsBy(asked, "ACCOUNT_ID", type), unsure);
  const known = Math.max(sumOf(counts ?? /* @__PURE__ */ new Map()), sumOf(rows));
  if (counts && known < stated) {
    const again = (await attempt(countsBy(asked, "RESOURCE_TYPE"), unsure))?.get(type) ?? 0;
    if (known < again)
      for (const scope of mine)
        await lacks({
          reason: "not-collected",
          provider: "aws",
          scope,
          service: aggregatorService,
          type: ours,
          detail: `AWS Config discovered ${again} ${ours}, and counts ${known} by account: it is unknown whether all were read`,
          remedy: "scan again; if it persists, scan the account directly"
        });
  }
  for (const [scope, count] of counts ?? []) {
    const had = rows.get(scope) ?? 0;
    if (had >= count || options.isMine && !among.has(scope)) continue;
    await lacks({
      reason: "not-collected",
      provider: "aws",
      scope,
      service: aggregatorService,
      type: ours,
      resources: count - had,
      detail: `${count - had} of ${count} ${ours} that AWS Config discovered are in no answer of the query`,
      remedy: "record this type, or scan the account directly"
    });
  }
}
var sumOf = (counts) => [...counts.values()].reduce((all, one) => all + one, 0);

// src/collect/aws/config-read.ts
var [, , counting2, selecting2] = aggregatorActions;
var queriesAtOnce = 2;
async function readAll(scan, asked, mine, sources, seen) {
  const { options, put, signal } = scan;
  const { session } = asked;
  const lacks = async (gap) => {
    seen.lacking.add(gap.scope);
    await put({ gaps: [gap] });
  };
  const failed = async (error, action, what, type) => {
    for (const scope of mine)
      await lacks({
        ...refusalGap(
          refusalOf(error, signal),
          { scope, region: session.home, service: aggregatorService, action },
          what
        ),
        ...type !== void 0 && { type }
      });
  };
  const { ResourceType } = await import("./vendor/aws-sdk-client-config-service.js");
  const held = new Set(Object.values(ResourceType));
  const listed = [.../* @__PURE__ */ new Set([...[...typesOf(scan.listed)].sort(), ...scan.others])].filter(
    (type) => classOf(type) !== "configuration" || (options.reads?.(type).length ?? 0) > 0
  );
  const nameIn = new Map(Object.entries(configTypes2).map(([theirs, ours]) => [ours, theirs]));
  const known = listed.filter((type) => held.has(nameIn.get(type) ?? type));
  const unknown = listed.filter((type) => !known.includes(type));
  let isDenied = false;
  const recorders = await attempt(recordersOf(asked), (error) => {
    const { kind } = refusalOf(error, signal);
    isDenied = kind === "refused" || kind === "guarded";
    return failed(
      error,
      selecting2,
      isDenied ? "no resource was read" : "it is unknown whether recorders are running, and what they record"
    );
  });
  const expected = sources ? regionsToGather(sources, session.partition) : [];
  for (const account of mine) {
    const regions = [...sources?.get(account) ?? []].filter(([region, one]) => one.status === "SUCCEEDED" && isWanted(session, region)).map(([region]) => region);
    const those = recorders && (recorders.get(account) ?? /* @__PURE__ */ new Map());
    for (const gap of [
      ...sources ? gapsOfSources(account, sources.get(account), expected, (one) => isWanted(session, one)) : [],
      ...gapsOfRecorders({
        account,
        regions,
        recorders: those,
        known: known.map((type) => nameIn.get(type) ?? type)
      })
    ])
      await lacks(gap);
    await put({ gaps: [gapOfUnknown(account, unknown)] });
  }
  if (isDenied) return;
  const counts = await attempt(
    countsBy(asked, "RESOURCE_TYPE"),
    (error) => failed(error, counting2, "the resources were not counted, so an empty answer proves nothing")
  );
  if (counts && [...counts.values()].every((count) => count === 0))
    for (const scope of mine)
      await lacks({
        reason: "not-collected",
        provider: "aws",
        scope,
        service: aggregatorService,
        detail: "the aggregator counts no resources, which does not prove that there are none",
        remedy: "check that AWS Config records in the accounts, or scan them directly"
      });
  const isAsked = (type) => type !== recorderType && (classOf(configTypes2[type] ?? type) !== "configuration" || (options.reads?.(configTypes2[type] ?? type).length ?? 0) > 0);
  const types = [
    .../* @__PURE__ */ new Set([...counts?.keys() ?? [], ...known.map((type) => nameIn.get(type) ?? type)])
  ].filter((type) => isAsked(type) && (!counts || (counts.get(type) ?? 0) > 0)).sort();
  const some = pLimit(queriesAtOnce);
  const ids = /* @__PURE__ */ new Set();
  await Promise.all(
    types.map(
      (type) => some(async () => {
        if (signal.aborted) return;
        options.progress(`aws config: ${type}`);
        const stated = counts?.get(type) ?? 0;
        await readType(scan, asked, type, { stated, mine, seen, ids, lacks, failed });
      })
    )
  );
  if (signal.aborted) await failed(signal.reason, selecting2, "not all types were read");
}
async function recordersOf(asked) {
  const found = /* @__PURE__ */ new Map();
  for await (const page of rowsOfType(asked, recorderType, true))
    for (const row of page) {
      const account = textOf2(row, "accountId");
      const region = textOf2(row, "awsRegion");
      if (account === void 0 || region === void 0 || isGone(row)) continue;
      if (isOfService(textOf2(row, "resourceName", "resourceId"))) continue;
      const { configuration } = membersOf3(row);
      const recorder = recorderIn(
        typeof configuration === "string" ? JSON.parse(configuration) : configuration
      );
      if (!recorder) continue;
      const regions = found.get(account) ?? /* @__PURE__ */ new Map();
      found.set(account, regions);
      regions.set(region, [...regions.get(region) ?? [], recorder]);
    }
  return found;
}

// src/collect/aws/config-scan.ts
var [describe, status, counting3] = aggregatorActions;
async function scanAggregator(scan, name, discoverOnly = false) {
  const { caller, options, limit, signal, put, configure } = scan;
  const { account, home } = caller;
  if (account === unknownAccount) return put(unreached(account, caller.fault, signal));
  await put({
    ...caller.identity !== void 0 && { identity: caller.identity },
    coverage: [stsLine(account, home, "complete", caller.calls)]
  });
  const session = {
    account,
    partition: caller.partition,
    home,
    config: configure,
    properties: noProperties,
    clients: clientsOf(configure, home),
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    offers: /* @__PURE__ */ new Map(),
    progress: options.progress,
    ...options.planned && { planned: options.planned }
  };
  const tally = { calls: 0 };
  const client = await configAt(session, home);
  const failed = async (error, action, what) => {
    const place2 = { scope: account, region: home, service: aggregatorService, action };
    await put({ gaps: [refusalGap(refusalOf(error, signal), place2, what)] });
  };
  try {
    const aggregator = await attempt(
      aggregatorCalled(client, session, name, tally),
      (error) => failed(error, describe, `nothing was read: the aggregator ${name} was not described`)
    );
    if (!aggregator) return await putOwn("failed");
    const gathered = await attempt(
      sourcesOf(client, session, name, tally),
      (error) => failed(error, status, "which accounts the aggregator gathers from, and how, is unknown")
    );
    for (const said of gathered?.organization ?? [])
      await failed(new Error(said), status, "the organization was not gathered");
    const counted = await attempt(
      countsBy({ client, session, name, tally, only: void 0 }, "ACCOUNT_ID"),
      (error) => failed(
        error,
        counting3,
        "whether it holds resources of accounts that no list names is unknown"
      )
    );
    const accounts = await accountsOf(scan, aggregator, gathered?.sources, counted);
    if (discoverOnly) return await putOwn("complete");
    await put({ gaps: narrowingOf(aggregator, session) });
    const isMine = (one) => options.isMine?.("aws", one) ?? true;
    const mine = accounts.filter(isMine);
    if (options.isMine && mine.length === 0) return;
    const asked = { client, session, name, tally, only: options.isMine ? mine : void 0 };
    const seen = { resources: /* @__PURE__ */ new Map(), lacking: /* @__PURE__ */ new Set() };
    await readAll(scan, asked, mine, gathered?.sources, seen);
    await putCoverage(gathered?.sources, mine, seen);
  } finally {
    client.destroy();
    await session.clients.close();
  }
  async function putOwn(ended) {
    await put({
      coverage: [
        coverageOf(
          { scope: account, region: home, service: aggregatorService },
          ended,
          0,
          tally.calls
        )
      ]
    });
  }
  async function putCoverage(sources, mine, { resources, lacking }) {
    const regions = new Map(mine.map((one) => [one, new Set(sources?.get(one)?.keys())]));
    for (const key of resources.keys()) {
      const [of = "", region = ""] = key.split(" ");
      (regions.get(of) ?? regions.set(of, /* @__PURE__ */ new Set()).get(of)).add(region);
    }
    let calls = tally.calls;
    for (const [of, where] of regions)
      for (const region of where.size > 0 ? where : [home]) {
        if (!isWanted(session, region)) continue;
        const ended = sources?.get(of)?.get(region)?.status;
        const count = resources.get(`${of} ${region}`) ?? 0;
        const state = ended !== void 0 && ended !== "SUCCEEDED" ? "failed" : sources?.has(of) && !lacking.has(of) ? "complete" : "partial";
        await put({
          coverage: [
            coverageOf({ scope: of, region, service: aggregatorService }, state, count, calls)
          ]
        });
        calls = 0;
      }
  }
}
async function accountsOf(scan, aggregator, sources, counted) {
  const { options, put } = scan;
  const known = /* @__PURE__ */ new Set();
  const take = async (members) => {
    const fresh = members.filter(({ account }) => !known.has(account) && known.add(account));
    await put(expectedIn(fresh));
  };
  if (options.accounts)
    await take(
      options.accounts.filter(({ provider }) => provider === "aws").map(({ scope, name = "" }) => ({ account: scope, name }))
    );
  else {
    for (const { AccountIds = [] } of aggregator.AccountAggregationSources ?? [])
      await take(AccountIds.map((account) => ({ account })));
    if (aggregator.OrganizationAggregationSource) {
      await take([{ account: scan.caller.account }]);
      const { gaps = [], coverage } = await listAccounts(scan, take);
      await put({ gaps: gaps.map(inAggregator), ...coverage && { coverage } });
    }
    await take([...sources?.keys() ?? []].map((account) => ({ account })));
  }
  await take(
    [...counted?.keys() ?? []].filter((account) => /^\d{12}$/.test(account)).map((account) => ({ account }))
  );
  return [...known].sort();
}
var inAggregator = (gap) => ({
  ...gap,
  detail: gap.detail.replace(
    "so only the caller's own was scanned",
    "so accounts that the aggregator lacks are not known"
  )
});

// src/collect/aws/scan-organization.ts
import pLimit2 from "./vendor/p-limit.js";
var accountsAtOnce = 4;
async function scanOrganization(scan, role) {
  const { caller, signal, put, options } = scan;
  const own = caller.account;
  const isMine = (account) => options.isMine?.("aws", account) ?? true;
  const some = pLimit2(accountsAtOnce);
  const scans = [];
  const start = (work) => {
    const scanned = some(work);
    scanned.catch(() => void 0);
    scans.push(scanned);
  };
  const startMember = (member) => {
    if (!isMine(member.account)) return;
    start(() => member.account === own ? scanOwn(scan, own) : scanMember(scan, member, role));
  };
  const known = /* @__PURE__ */ new Set();
  const take = async (members) => {
    const fresh = members.filter(({ account }) => !known.has(account) && known.add(account));
    await put(expectedIn(fresh));
    fresh.forEach(startMember);
  };
  if (options.accounts)
    await take(
      options.accounts.filter(({ provider }) => provider === "aws").map(({ scope, name = "" }) => ({ account: scope, name, state: "" }))
    );
  else {
    if (own !== unknownAccount) await take([{ account: own, name: "", state: "" }]);
    await put(await listAccounts(scan, take));
  }
  if (known.size === 0) start(() => scanOwn(scan, own));
  else if (own === unknownAccount) await put(unreached(own, caller.fault, signal));
  await Promise.all(scans);
}
async function scanMember(scan, { account, name }, role) {
  if (scan.signal.aborted) return scan.put(interrupted(account));
  scan.options.progress(`aws ${account}: ${name}`);
  return scanByRole(scan, account, role);
}

// src/collect/aws/stream.ts
var room = 32;


// src/collect/aws/aws.ts
var form = /^aws(?::(?:(\d{12})|(org)|config\/([\w-]{1,256})))?$/;


var aws = awsSource(services);

var isRole = ({ account, identity }, wanted, { name }) => account === wanted && identity?.split(":")[5]?.startsWith(`assumed-role/${name.split("/").at(-1)}/`) === true;

export {
  aggregatorCalled,
  formOf,
  awsSource,
  aws,
  isRole
};
