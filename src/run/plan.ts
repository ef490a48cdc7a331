/** Everything that is decided before the first call: policy, targets, reports. What the user got wrong fails here. */
import { isCountry, loadJurisdictions } from "../atlas.ts";
import type { Connection, PlanInputs } from "../collect/collect.ts";
import { type Accounts, accountsIn } from "../collect/inventory/accounts.ts";
import { loadFrameworks } from "../frameworks.ts";
import type { Policy } from "../judge/policy.ts";
import {
  type Citation,
  type Framework,
  type Provider,
  type Rule,
  type Shard,
  type Trustable,
  UserError,
  providers,
} from "../model.ts";
import { providerOfTarget } from "../providers.ts";
import { boundariesOn, loadRules } from "../rules.ts";
import { type Demos, isDemo } from "./demos.ts";
import { refuseIdleOptions } from "./idle-options.ts";
import type { Narrowing } from "./left-out.ts";
import { type NamedBaseline, namedBaseline } from "./named-baseline.ts";
import { type NamedFile, refuseSharedPlaces, refuseWithin } from "./places.ts";
import { choosePolicy } from "./policy-file.ts";
import { checkParameters } from "../files.ts";
import { paramFilesOf, withPolicyPlans } from "./policy-plans.ts";
import { type Regions, regionsOf } from "./region-filter.ts";
import { type WantedReport, reportsOf } from "./reports.ts";
import type { ScanRequest } from "./request.ts";
import { savedDemo } from "./saved-demo.ts";
import { shardOf } from "./shard.ts";
import { namedTargets } from "./targets.ts";
import { type Work, workOf } from "./work.ts";

export interface Plan {
  /** ISO instant. */
  readonly startedAt: string;
  /** ISO date on which the law and the exceptions are read. */
  readonly asOf: string;
  readonly policy: Policy;
  readonly policyFile: string | undefined;
  /** What the reader must know of how the policy was found. */
  readonly policyNote?: string;
  readonly baseline?: NamedBaseline;
  readonly rules: readonly Rule[];
  readonly citations: readonly Citation[];
  readonly frameworks: readonly Framework[];
  /** As the user named them. */
  readonly targets: readonly string[];
  readonly work: readonly Work[];
  /** The part of what the targets name that is looked at, where it is not all. */
  readonly shard?: Shard;
  readonly accounts?: Accounts;
  readonly leftOut: Narrowing;
  /** Whose word is taken for what is not there. */
  readonly trust?: readonly Trustable[];
  /** What only a person knows of plans and templates: the command's options, and the policy's by file. */
  readonly planInputs: PlanInputs | undefined;
  readonly reports: readonly WantedReport[];
}

export async function planScan(request: ScanRequest, demos: Demos): Promise<Plan> {
  const reports = await reportsOf(request);
  const shard = request.shard === undefined ? undefined : shardOf(request.shard, process.env);
  const startedAt = new Date().toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const frameworks = loadFrameworks(request.framework ?? []);
  const { rules, ruleIds, citations, boundaries } = loadRules();
  const demo = request.targets.find(isDemo);
  const demoPolicy = demo === undefined ? undefined : (await demos.start(demo)).policyFile;
  const saved = savedDemo(request.targets);
  const {
    policy,
    file: policyFile,
    note: policyNote,
  } = await choosePolicy({
    targets: request.targets,
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds,
    ...(demoPolicy !== undefined && { fallback: demoPolicy }),
    ...(saved !== undefined && { last: await demos.policyOf(saved) }),
    ...(request.policyFile !== undefined && { file: request.policyFile }),
    ...(request.boundary !== undefined && { boundary: request.boundary }),
  });
  const named = namedTargets(request, policy);
  const targets = named.map(({ target }) => target);
  const work = await workOf(named, demos, connectionOf(request), request.sources);
  // The inventories in a folder are read as well.
  const read = [...new Set([...targets, ...work.map(({ target }) => target)])];
  const baseline = namedBaseline(request, policy, policyFile);
  refuseLostFiles(request, {
    reports,
    targets: read,
    policy,
    policyFile,
    ...(baseline && { baseline }),
  });
  const accounts = await listedAccounts(request, work);
  const asked = new Set(
    work.flatMap(({ source: { provider } }) => (provider === "file" ? [] : [provider])),
  );
  refuseIdleOptions(
    request,
    targets,
    asked,
    work.some(({ source }) => source.provider === "file"),
  );
  const regions = chosenRegions(
    request,
    policy,
    policyFile,
    // A file may hold resources of any cloud.
    work.some(({ source }) => source.provider === "file") ? new Set(providers) : asked,
  );
  const unnamed = policy.targets
    .map(({ target }) => target)
    .filter(
      (target) =>
        !targets.includes(target) &&
        // A file is not a part of what the policy names in the clouds: nothing of that was left out.
        (asked.size > 0 || providerOfTarget(target) === undefined),
    );
  const trust = trustedBy(request, policy);
  await checkParameters([
    ...(request.planInputs?.paramFiles ?? []),
    ...paramFilesOf(policy.plans, policyFile),
  ]);
  return {
    startedAt,
    asOf,
    policy,
    policyFile,
    ...(policyNote !== undefined && { policyNote }),
    ...(baseline && { baseline }),
    rules,
    citations,
    frameworks,
    targets,
    work,
    ...(shard && { shard }),
    ...(accounts && { accounts }),
    leftOut: {
      ...(regions && { regions }),
      ...(request.skip && request.skip.length > 0 && { skipped: request.skip }),
      ...(unnamed.length > 0 && { targets: unnamed }),
    },
    ...(trust && { trust }),
    planInputs: withPolicyPlans(request.planInputs, policy.plans, policyFile),
    reports,
  };
}

/** Undefined where nobody is. */
function trustedBy(
  { trust: asked }: Pick<ScanRequest, "trust">,
  policy: Pick<Policy, "trust">,
): readonly Trustable[] | undefined {
  const trusted = asked === false ? [] : [...new Set(asked ?? policy.trust)].sort();
  return trusted.length > 0 ? trusted : undefined;
}

async function listedAccounts(
  { accounts: file, interrupt }: Pick<ScanRequest, "accounts" | "interrupt">,
  work: readonly Work[],
): Promise<Accounts | undefined> {
  if (file === undefined) return undefined;
  const accounts = await accountsIn(file, interrupt);
  if (!work.some(({ named }) => accounts.targets.includes(named)))
    throw new UserError(
      `--accounts ${file}: lists the accounts of ${accounts.targets.join(", ")}, which is not a target of this scan; name the same target, or run data-boundary discover for yours`,
    );
  return accounts;
}

function chosenRegions(
  { regions: asked }: ScanRequest,
  { regions }: Policy,
  policyFile: string | undefined,
  clouds: ReadonlySet<Provider>,
): Regions | undefined {
  if (asked) return regionsOf({ names: asked, from: "--regions", isForThisScan: true }, clouds);
  if (!regions) return undefined;
  return regionsOf(
    { names: regions, from: `${policyFile}: regions`, isForThisScan: false },
    clouds,
  );
}

/** Nothing that is read, and nothing that is written already, may be overwritten. */
function refuseLostFiles(
  request: ScanRequest,
  {
    reports,
    targets,
    policy,
    policyFile,
    baseline,
  }: Pick<Plan, "reports" | "targets" | "policy" | "policyFile" | "baseline">,
): void {
  const { saveInventory, redact, terraformState = [], against, checkpoint, planInputs } = request;
  if (redact && saveInventory !== undefined)
    throw new UserError(
      "--save-inventory: an inventory contains the account and subscription ids that --redact hides; omit one of the two (a saved inventory can be scanned with --redact later)",
    );
  const outputs = outputsOf(request, reports);
  if (checkpoint !== undefined && !/^\w+:\/\//.test(checkpoint))
    refuseWithin({ option: "--checkpoint", file: checkpoint }, outputs);
  refuseSharedPlaces(outputs, [
    ...targets.map((file) => ({ option: "target", file })),
    ...optional("--policy", policyFile),
    ...terraformState.map((file) => ({ option: "--terraform-state", file })),
    ...optional(baseline?.from ?? "--baseline", baseline?.file),
    ...optional("--against", against),
    ...(planInputs?.paramFiles ?? []).map((file) => ({ option: "--params", file })),
    ...paramFilesOf(policy.plans, policyFile).map((file) => ({ option: "paramFiles", file })),
  ]);
}

/** What was read because another file names it, or as it is in a directory: nothing is in its place yet. */
export function refuseOverRead(
  request: ScanRequest,
  { reports }: Pick<Plan, "reports">,
  read: ReadonlySet<string>,
): void {
  refuseSharedPlaces(
    outputsOf(request, reports),
    [...read].map((file) => ({ option: "input", file })),
  );
}

const outputsOf = (
  { saveInventory, history, evidence }: Pick<ScanRequest, "saveInventory" | "history" | "evidence">,
  reports: Plan["reports"],
): readonly NamedFile[] => [
  ...reports.map(({ reporter, file = "-" }) => ({ option: `--format ${reporter.id}`, file })),
  ...optional(evidence === undefined ? "--save-inventory" : "--evidence", saveInventory),
  ...optional("--history", history),
];

const optional = (option: string, file: string | undefined): readonly NamedFile[] =>
  file === undefined ? [] : [{ option, file }];

const connectionOf = ({ azureCloud: cloud, connection = {} }: ScanRequest): Connection =>
  cloud ? { ...connection, azure: { ...connection.azure, cloud } } : connection;
