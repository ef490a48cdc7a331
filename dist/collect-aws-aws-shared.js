import {
  askRegions,
  damageLog,
  scanAccount
} from "./collect-aws-here.js";
import {
  crossCheck,
  membersOf,
  organizationActions
} from "./collect-aws-witness.js";
import {
  attemptsOf,
  configure,
  gapOf,
  lacksCredentials,
  limitOf,
  onlyAnswers,
  refusalOf,
  refusePlainHttpOf,
  send,
  services,
  signInAgain,
  statusOf,
  wasAnswered
} from "./collect-aws-arn.js";
import {
  listedBy
} from "./classes.js";
import {
  TargetError,
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
      `--role ${role}: not the name of a role; use the name alone, such as residency-audit (the account is in the target)`
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
      const [asked, assumed] = [at.arn, AssumedRoleUser?.Arn ?? ""].map((arn) => arn.split(":")[4]);
      if (asked !== assumed)
        throw new Error(
          `the answer of AssumeRole is about account ${JSON.stringify(assumed ?? "")}, and ${asked} was asked for`
        );
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
import pLimit from "./vendor/p-limit.js";

// src/collect/aws/whoami.ts
var unknownAccount = "unknown";
var firstRegions = ["eu-central-1", "eusc-de-east-1", "cn-north-1", "us-gov-west-1"];
async function whoAmI(configure2, calls, configured, asked) {
  const { STS } = await import("./vendor/aws-sdk-client-sts.js");
  const order = configured === void 0 ? firstRegions : [configured];
  const tally = { calls: 0 };
  let unknown;
  for (const region of order) {
    const client = onlyAnswers(new STS(configure2(region)), { sent: asked });
    try {
      const answer = await send(calls, tally, (options) => client.getCallerIdentity({}, options));
      const { Account = "" } = answer;
      if (!/^\d{12}$/.test(Account))
        throw Object.assign(new Error("the answer of GetCallerIdentity names no account"), {
          $metadata: answer.$metadata
        });
      const [, partition = "aws"] = (answer.Arn ?? "").split(":");
      return {
        account: Account,
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
        account: unknownAccount,
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
  throw new TargetError(
    `aws: the credentials were not accepted in ${order.join(", ")} (${refusalOf(unknown).said}); sign in again, or set AWS_REGION to a region that is enabled for the account`
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
    throw new TargetError(
      `aws: the region or profile can't be read (${refusalOf(error).said}); check AWS_REGION, AWS_PROFILE and ~/.aws/config`
    );
  } finally {
    client.destroy();
  }
}
function noCredentials(error) {
  return new TargetError(
    `aws: no credentials (${refusalOf(error).said}); run \`aws sso login\`, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`
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
var beside = [
  "sts",
  "ec2",
  "account",
  "resource-groups-tagging-api",
  "ssm",
  "organizations",
  "cloudcontrol",
  "config-service",
  "resource-explorer-2",
  "s3",
  "s3-control"
];
async function begin(expected, { listed, others }, options, abandoned, put) {
  const { connection } = options;
  const signal = AbortSignal.any([options.signal, abandoned]);
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  if (!connection.aws)
    refusePlainHttpOf(
      [...beside, ...listed.map(({ id }) => id)],
      process.env,
      options.insecureHosts
    );
  const config = configure(
    connection.aws?.credentials ?? await sdkCredentials(),
    endpoint,
    options
  );
  try {
    const home = connection.aws ? void 0 : await regionOfProfile();
    let regions;
    const caller = await whoAmI(config, { limit, signal }, home, () => {
      if (home !== void 0 && options.role === void 0)
        regions ??= askRegions({ limit, signal, config, home });
      void sdkClients().catch(() => void 0);
    });
    return {
      caller,
      listed,
      others,
      options,
      configure: config,
      endpoint,
      limit,
      signal,
      put,
      regions
    };
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
  const { caller, endpoint, limit, signal } = scan;
  const { partition, home } = caller;
  const put = ofRole(scan.put, role);
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
    const place = { scope: account, region: home, service: "sts", action: "sts:AssumeRole" };
    const gap = gapOf(
      refusal,
      place,
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
    { ...scan, put },
    account,
    configure(async () => (await assume()).keys, endpoint, scan.options)
  );
  await put({ coverage: [stsLine(account, home, "complete", tally.calls)] });
}
var ofRole = (put, { name }) => (batch) => put(
  batch.gaps ? {
    ...batch,
    gaps: batch.gaps.map(
      (gap) => gap.remedy === signInAgain ? {
        ...gap,
        remedy: `scan again: the session of the role ended; raise the maximum session duration of ${name} if it ends before the scan does`
      } : gap
    )
  } : batch
);
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
    offers: /* @__PURE__ */ new Map(),
    progress: options.progress
  };
  const check = crossCheck(session, put, scan.others);
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
  const some = pLimit(accountsAtOnce);
  const known = new Set(own === unknownAccount ? [] : [own]);
  const shut = /* @__PURE__ */ new Map();
  const scans = [];
  const start = (work) => {
    const scanned = some(work);
    scanned.catch(() => void 0);
    scans.push(scanned);
  };
  if (own !== unknownAccount) start(() => scanOwn(scan, own));
  const place = { scope: own, region: "global", service: "organizations" };
  const damages = damageLog();
  const tally = { calls: 0, damaged: damages.add };
  let unseen;
  try {
    for await (const page of membersOf(scan.configure, { limit, signal }, caller.home, tally))
      for (const member of page) {
        if (known.has(member.account)) continue;
        if (isShut(member)) {
          shut.set(member.account, member);
          continue;
        }
        shut.delete(member.account);
        known.add(member.account);
        start(() => scanMember(scan, member, role));
      }
  } catch (error) {
    unseen = error;
  }
  if (known.size === 0) start(() => scanOwn(scan, own));
  else if (own === unknownAccount) await put(unreached(own, caller.fault, signal));
  const refusal = unseen === void 0 ? void 0 : refusalOf(unseen, signal);
  const action = organizationActions[0];
  const lost = damages.gaps({ ...place, action }, "accounts");
  await put({
    gaps: [
      ...refusal ? [
        {
          ...gapOf(
            refusal,
            { ...place, action },
            known.size > 1 ? "not all accounts of the organisation were listed" : "the accounts of the organisation were not listed, so only the caller's own was scanned"
          ),
          ...remedyOfListing(refusal)
        }
      ] : [],
      ...lost,
      ...[...shut.values()].map(gapOfShut)
    ],
    coverage: [
      {
        provider: "aws",
        ...place,
        status: refusal ? statusOf(refusal.kind, known.size - 1) : lost.length > 0 ? "partial" : "complete",
        resources: 0,
        calls: tally.calls
      },
      ...[...shut.values()].map(({ account, state }) => ({
        provider: "aws",
        scope: account,
        region: "*",
        service: `account ${state.toLowerCase().replaceAll("_", " ")}`,
        status: "failed",
        resources: 0,
        calls: 0
      }))
    ]
  });
  await Promise.all(scans);
}
async function scanMember(scan, { account, name }, role) {
  if (scan.signal.aborted) return scan.put(interrupted(account));
  scan.options.progress(`aws ${account}: ${name}`);
  return scanByRole(scan, account, role);
}
var isShut = ({ state }) => /^(SUSPENDED|PENDING_CLOSURE|CLOSED|PENDING_ACTIVATION)$/i.test(state);
var gapOfShut = ({ account, state }) => ({
  reason: "failed",
  provider: "aws",
  scope: account,
  service: "organizations",
  detail: `nothing in the account was looked at: its state is ${state}, in which no role can be assumed; AWS keeps the data of a closed account for 90 days`,
  remedy: "reopen the account and scan it, wait until it is gone from the organisation, or accept the gap with an exception"
});
var remedyOfListing = ({ kind, said }) => /AWSOrganizationsNotInUse/.test(said) ? { remedy: "the account is in no organisation: scan aws or aws:ACCOUNT" } : kind === "refused" ? {
  remedy: `scan from the management account or a delegated administrator of the organisation, with ${organizationActions[0]} granted there`
} : {};

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
function formOf(target) {
  const match = form.exec(target);
  if (!match)
    throw new UserError(
      `${target}: unknown AWS target; use aws, aws:ACCOUNT with the 12 digits of an account, or aws:org`
    );
  return { account: match[1], isOrganization: match[2] !== void 0 };
}
function awsSource(listed, others = listedBy("cloudControl")) {
  return {
    provider: "aws",
    understands: (target) => /^aws(:|$)/.test(target),
    collect(target, options) {
      const { account, isOrganization } = formOf(target);
      const role = roleOf(options.role, options.externalId);
      if (isOrganization && role === void 0)
        throw new UserError(
          "aws:org requires --role, a read-only role in each account; OrganizationAccountAccessRole has full access and is never used implicitly"
        );
      const abandoned = new AbortController();
      return streamed(
        async (put) => {
          try {
            const scan = await begin(account, { listed, others }, options, abandoned.signal, put);
            if (!scan) return;
            if (isOrganization) await scanOrganization(scan, role);
            else await scanOne(scan, account ?? scan.caller.account, role);
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
  if (caller.account !== unknownAccount && caller.account !== account)
    throw new TargetError(
      `aws:${account}: the credentials are those of account ${caller.account} (${caller.identity}): use credentials of ${account}, name a role in it with --role, or scan aws:${caller.account}`
    );
  return scanOwn(scan, account);
}
var isRole = ({ account, identity }, wanted, { name }) => account === wanted && identity?.split(":")[5]?.startsWith(`assumed-role/${name.split("/").at(-1)}/`) === true;

export {
  roleOf,
  roleArn,
  assumedRole,
  whoAmI,
  regionOfProfile,
  sdkCredentials,
  formOf,
  awsSource,
  aws
};
