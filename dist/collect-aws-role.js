var whoAmI = (async function whoAmI(configure2, calls, configured, asked) {
  const { STS } = await import("./vendor/aws-sdk-client-sts.js");
  const order = configured === void 0 ? firstRegions : [configured];
  const tally = { calls: 0 };
  let unknown;
  for (const region of order) {
    const client = onlyAnswers(new STS(configure2(region)), { sent: asked });
    try {
      const answer = await send(calls, tally, ((options) => client.getCallerIdentity({}, options)));
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
    `aws: the credentials were rejected in ${order.join(", ")} (${refusalOf(unknown).said}); sign in again, or set AWS_REGION to a region that is enabled for the account`
  );
});
var regionOfProfile = (async function regionOfProfile() {
  const { STS } = await import("./vendor/aws-sdk-client-sts.js");
  const client = new STS({});
  try {
    return await client.config.region();
  } catch (error) {
    if (error instanceof Error && error.message === "Region is missing")
      return process.env["AWS_DEFAULT_REGION"] || void 0;
    throw new TargetError(
      `aws: the region or profile cannot be read (${refusalOf(error).said}); check AWS_REGION, AWS_PROFILE and ~/.aws/config`
    );
  } finally {
    client.destroy();
  }
});
var roleOf = (function roleOf(role, externalId) {
  if (role === void 0) {
    if (externalId !== void 0)
      throw new UserError("--external-id: requires --role; add --role, or leave it out");
    return void 0;
  }
  if (!/^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.test(role))
    throw new UserError(
      `--role ${role}: not the name of a role; use the name alone, such as residency-audit (the account is in the target)`
    );
  if (externalId !== void 0 && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId))
    throw new UserError(
      "--external-id: not an external ID; use 2 to 1224 letters, digits and any of _+=,.@:/-"
    );
  return { name: role, externalId };
});
var begin = (async function begin(expected, { listed, others }, options, abandoned, put) {
  const { connection } = options;
  const signal = AbortSignal.any([options.signal, abandoned]);
  const limit = limitOf(options);
  const endpoint = connection.aws?.endpoint;
  if (!connection.aws)
    refusePlainHttpOf(
      [...beside, ...listed.map((({ id }) => id))],
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
    const caller = await whoAmI(config, { limit, signal }, home, (() => {
      if (home !== void 0 && options.role === void 0)
        regions ??= askRegions({ limit, signal, config, home });
      void sdkClients().catch(() => void 0);
    }));
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
    if (error instanceof UserError2) throw error;
    await put(unreached(expected ?? "unknown", error, signal));
    return void 0;
  }
});
var scanOwn = (async function scanOwn(scan, account) {
  const { identity, home, calls, fault } = scan.caller;
  await scan.put(
    fault === void 0 ? {
      ...identity !== void 0 && { identity },
      coverage: [stsLine(account, home, "complete", calls)]
    } : unreached(account, fault, scan.signal)
  );
  await scanWith(scan, account, scan.configure, scan.regions);
});
var scanWith = (async function scanWith(scan, account, config, regions) {
  const { options, limit, signal, put } = scan;
  const { partition, home } = scan.caller;
  const clients = clientsOf(config, home);
  const session = {
    account,
    partition,
    home,
    config,
    clients,
    limit,
    signal,
    regions: options.regions,
    concurrency: options.concurrency,
    offers: /* @__PURE__ */ new Map(),
    progress: options.progress,
    ...options.planned && { planned: options.planned },
    properties: options.properties ?? noProperties
  };
  const check = crossCheck(session, put, scan.others, options.trust);
  try {
    await scanAccount(session, scan.listed, check, check.trust, regions);
    await check.finish();
    await put(check.trust.said());
  } catch (error) {
    if (!signal.aborted) throw error;
    await put(interrupted(account));
    await put(check.trust.said());
  } finally {
    await clients.close();
  }
});
var sdkCredentials = (async function sdkCredentials() {
  const { defaultProvider } = await import("./vendor/aws-sdk-credential-provider-node.js");
  return defaultProvider();
});
import {
  crossCheck
} from "./collect-aws-trust.js";
import {
  askRegions,
  scanAccount
} from "./collect-aws-keep.js";
import {
  clientsOf,
  coverageOf
} from "./offered-list.js";
import {
  attemptsOf,
  configure,
  lacksCredentials,
  limitOf,
  noProperties,
  onlyAnswers,
  refusalGap,
  refusalOf,
  refusePlainHttpOf,
  send,
  signInAgain,
  statusOf,
  wasAnswered
} from "./collect-aws-pages.js";

// src/collect/aws/whoami.ts
import { TargetError } from "./cli.js";
var unknownAccount = "unknown";
var firstRegions = ["eu-central-1", "eusc-de-east-1", "cn-north-1", "us-gov-west-1"];


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

// src/collect/aws/scan-ends.ts
function unreached(scope, error, signal) {
  const refusal = refusalOf(error, signal);
  return {
    gaps: [
      refusalGap(
        refusal,
        { scope, region: "global", service: "sts", action: "sts:GetCallerIdentity" },
        "STS did not return the account of the credentials"
      )
    ],
    coverage: [stsLine(scope, "global", "failed", attemptsOf(error))]
  };
}
var stsLine = ((scope, region, status, calls) => coverageOf({ scope, region, service: "sts" }, status, 0, calls));
function interrupted(scope) {
  return {
    gaps: [
      {
        reason: "interrupted",
        provider: "aws",
        scope,
        detail: "the scan was stopped before all regions and services were listed",
        remedy: "run the scan again without interrupting it"
      }
    ]
  };
}

// src/collect/aws/role.ts
import { UserError } from "./cli.js";

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
          `the answer of AssumeRole is about account ${JSON.stringify(assumed ?? "")}, and ${asked} was requested`
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

// src/collect/aws/scan.ts
import { UserError as UserError2 } from "./cli.js";
var beside = [
  "sts",
  "ec2",
  "account",
  "controltower",
  "resource-groups-tagging-api",
  "ssm",
  "organizations",
  "cloudcontrol",
  "config-service",
  "resource-explorer-2",
  "s3",
  "s3-control"
];


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
    const gap = refusalGap(
      refusal,
      place,
      `the account was not checked: ${arn} could not be assumed`
    );
    await put({
      gaps: [
        refusal.kind === "refused" ? {
          ...gap,
          remedy: `create the role if it does not exist, let its trust policy name ${caller.identity ?? "the scanning identity"}, and grant sts:AssumeRole on ${arn} to that identity`
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
        remedy: `scan again: the session of the role expired; raise the maximum session duration of ${name} if it expires before the scan ends`
      } : gap
    )
  } : batch
);

var sdkClients = (async () => [
  (await import("./vendor/aws-sdk-client-resource-groups-tagging-api.js")).ResourceGroupsTaggingAPI,
  (await import("./vendor/aws-sdk-client-resource-explorer-2.js")).ResourceExplorer2,
  (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService
]);


export {
  unknownAccount,
  whoAmI,
  regionOfProfile,
  unreached,
  stsLine,
  interrupted,
  roleOf,
  roleArn,
  assumedRole,
  begin,
  scanOwn,
  scanByRole,
  sdkCredentials
};
