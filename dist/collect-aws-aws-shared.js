import {
  expectedIn,
  membersOf,
  organizationActions
} from "./collect-aws-organization.js";
import {
  services
} from "./collect-aws-http1.js";
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
  damageLog
} from "./collect-aws-keep.js";
import {
  refusalGap,
  refusalOf,
  statusOf
} from "./collect-aws-pages.js";
import {
  listedBy
} from "./classes.js";
import {
  TargetError,
  UserError
} from "./model.js";

// src/collect/aws/list-accounts.ts
async function listAccounts({ configure, caller, limit, signal, options }, take) {
  const own = caller.account;
  const isMine = (account) => options.isMine?.("aws", account) ?? true;
  const known = new Set(own === unknownAccount ? [] : [own]);
  const shut = /* @__PURE__ */ new Map();
  const place = { scope: own, region: "global", service: "organizations" };
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
  const lost = damages.gaps({ ...place, action }, "accounts");
  const closed = [...shut.values()].filter(({ account }) => isMine(account));
  return {
    gaps: [
      ...refusal ? [
        {
          ...refusalGap(
            refusal,
            { ...place, action },
            known.size > 1 ? "not all accounts of the organisation were listed" : "the accounts of the organisation were not listed, so only the caller's own was scanned"
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
          ...place,
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
  detail: `nothing in the account was looked at: its state is ${state}, in which no role can be assumed; AWS keeps the data of a closed account for 90 days`,
  remedy: "reopen the account and scan it, wait until it is gone from the organisation, or accept the gap with an exception"
});
var remedyOfListing = ({ kind, said }) => /AWSOrganizationsNotInUse/.test(said) ? { remedy: "the account is in no organisation: scan aws or aws:ACCOUNT" } : kind === "refused" ? {
  remedy: `scan from the management account or a delegated administrator of the organisation, with ${organizationActions[0]} granted there`
} : {};

// src/collect/aws/scan-organization.ts
import pLimit from "./vendor/p-limit.js";
var accountsAtOnce = 4;
async function scanOrganization(scan, role) {
  const { caller, signal, put, options } = scan;
  const own = caller.account;
  const isMine = (account) => options.isMine?.("aws", account) ?? true;
  const some = pLimit(accountsAtOnce);
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
      return begun(target, options, async (scan) => {
        if (isOrganization) await scanOrganization(scan, role);
        else await scanOne(scan, account ?? scan.caller.account, role);
      });
    },
    discover: (target, options) => begun(target, options, async (scan) => {
      const { put, caller } = scan;
      const { isOrganization } = formOf(target);
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
  function begun(target, options, work) {
    const { account } = formOf(target);
    const abandoned = new AbortController();
    return streamed(
      async (put) => {
        try {
          if (account !== void 0) await put(expectedIn([{ account }]));
          if (account !== void 0 && options.isMine?.("aws", account) === false) return;
          const scan = await begin(account, { listed, others }, options, abandoned.signal, put);
          if (scan) await work(scan);
        } finally {
          abandoned.abort();
        }
      },
      () => abandoned.abort()
    );
  }
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
  if (caller.account !== unknownAccount) {
    await scan.put(expectedIn([{ account }]));
    if (scan.options.isMine?.("aws", account) === false) return;
  }
  return scanOwn(scan, account);
}
var isRole = ({ account, identity }, wanted, { name }) => account === wanted && identity?.split(":")[5]?.startsWith(`assumed-role/${name.split("/").at(-1)}/`) === true;

export {
  formOf,
  awsSource,
  aws
};
