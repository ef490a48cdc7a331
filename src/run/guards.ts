/** Guards of clouds and files: read, audited against the policy's boundary, and the exit code that follows. */
import { isCountry, loadJurisdictions } from "../atlas.ts";
import { readRegions } from "../atlas/resource-regions.ts";
import type { Connection } from "../collect/collect.ts";
import type { EstateCheck, GuardAudit, GuardReport, GuardVerdict } from "../guard-model.ts";
import { auditGuards } from "../guards/audit.ts";
import { onlyOnce } from "../guards/clouds.ts";
import { crossCheck } from "../guards/estate.ts";
import { hideAccounts } from "../guards/hide.ts";
import { guardsInFiles } from "../guards/read/files.ts";
import { rulingsOf } from "../guards/rulings.ts";
import type { PolicyTarget } from "../judge/policy.ts";
import { type Level, UserError, isAccepted, levels } from "../model.ts";
import { readSavedReport } from "../report/saved.ts";
import { boundariesOn, loadRules } from "../rules.ts";
import { version } from "../version.ts";
import { type CollectedGuards, collectGuards } from "./collect-guards.ts";
import { guardFiles } from "./guard-file.ts";
import { type GuardOutputs, openGuardReports } from "./guards-reports.ts";
import type { GuardsRequest } from "./guards-request.ts";
import { cloudTargets, isCloud } from "./guards-targets.ts";
import { type Chosen, choosePolicy } from "./policy-file.ts";

export interface Audited {
  readonly report: GuardReport;
  readonly exitCode: number;
}

export async function runGuards(
  targets: readonly string[],
  request: GuardsRequest,
): Promise<Audited> {
  if (targets.length === 0)
    throw new UserError(
      "guards: no target; name aws, azure, demo, or files with policy documents (- reads standard input)",
    );
  const startedAt = new Date().toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const named = [...new Set(targets)];
  const files = named.filter((target) => target !== "demo" && !isCloud(target));
  const demo = named.includes("demo")
    ? await (await import("../demo.ts")).startGuardsDemo()
    : undefined;
  let outputs: GuardOutputs | undefined;
  try {
    const { policy, file: policyFile } = await chosenPolicy(request, asOf, demo?.policyFile);
    const clouds = cloudTargets(named, request, policy);
    const inFiles = (await Promise.all(files.map(guardFiles))).flat();
    const inputs = [...new Set([...files, ...inFiles.map(({ file }) => file)])];
    outputs = openGuardReports(request, inputsOf(inputs, request, policyFile));
    const estate = request.report === undefined ? undefined : estateIn(request.report);
    const read = files.length === 0 ? [] : [guardsInFiles(inFiles)];
    const live = await collected(
      [
        ...clouds.map((target) => ({ target, connection: connectionOf(request) })),
        ...(demo?.targets ?? []).map((target) => ({
          target: { target },
          connection: demo!.connection,
        })),
      ],
      request,
    );
    const hide = request.redact ? hideAccounts : <T>(value: T): T => value;
    const audit = auditGuards(
      [...read.flatMap(({ guards }) => guards), ...live.guards],
      [...read.flatMap(({ gaps }) => gaps), ...live.gaps],
      {
        boundary: policy.boundary,
        asOf,
        places: readRegions,
        rulings: rulingsOf(policy, asOf),
        hide,
        ...(estate && { estate }),
      },
    );
    const report: GuardReport = {
      run: {
        tool: { name: "data-boundary", version: version() },
        startedAt,
        finishedAt: new Date().toISOString(),
        targets: hide(named),
        ...(policyFile !== undefined && { policy: policyFile }),
        status: audit.gaps.some((gap) => !isAccepted(gap)) ? "incomplete" : "complete",
        ...(request.redact && { redacted: true }),
      },
      ...audit,
    };
    await outputs.write(report);
    const failOn = request.failOn ?? policy.failOn;
    return { report, exitCode: exitCodeOf(audit, failOn, request.allowIncomplete ?? false) };
  } finally {
    outputs?.discard();
    await demo?.close();
  }
}

async function collected(
  clouds: readonly { readonly target: PolicyTarget; readonly connection: Connection }[],
  request: GuardsRequest,
): Promise<CollectedGuards> {
  const found: CollectedGuards[] = [];
  for (const { target, connection } of clouds)
    found.push(await collectGuards(target, connection, request));
  return {
    guards: onlyOnce(found.flatMap(({ guards }) => guards)),
    gaps: found.flatMap(({ gaps }) => gaps),
  };
}

/** The report of a scan, to hold verdicts against: read before the first call. */
function estateIn(file: string): (verdicts: readonly GuardVerdict[]) => EstateCheck {
  const { findings, run } = readSavedReport(file);
  if (run.redacted)
    throw new UserError(
      `--report ${file}: was written with --redact, and hides which account each resource is in; scan without --redact`,
    );
  return (verdicts) => crossCheck(verdicts, findings, file);
}

const inputsOf = (
  files: readonly string[],
  { report }: GuardsRequest,
  policy: string | undefined,
): readonly { readonly option: string; readonly file: string }[] => [
  ...files.map((file) => ({ option: "target", file })),
  ...(report === undefined ? [] : [{ option: "--report", file: report }]),
  ...(policy === undefined ? [] : [{ option: "--policy", file: policy }]),
];

const connectionOf = ({ azureCloud }: GuardsRequest): Connection =>
  azureCloud ? { azure: { cloud: azureCloud } } : {};

/** The policy, as for a scan. */
export async function chosenPolicy(
  { policy: file, boundary }: Pick<GuardsRequest, "policy" | "boundary">,
  asOf: string,
  fallback?: string,
): Promise<Chosen> {
  const { ruleIds, boundaries } = loadRules();
  return choosePolicy({
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds,
    ...(file !== undefined && { file }),
    ...(fallback !== undefined && { fallback }),
    ...(boundary !== undefined && { boundary }),
  });
}

function exitCodeOf(
  { findings, gaps }: GuardAudit,
  failOn: Level | "never",
  allowIncomplete: boolean,
): number {
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  if (findings.some((one) => failing.includes(one.level) && !isAccepted(one))) return 1;
  return gaps.some((gap) => !isAccepted(gap)) && !allowIncomplete ? 3 : 0;
}
