/** Guards of clouds and files: read, audited against the policy's boundary, and the exit code that follows. */
import { readFileSync, statSync } from "node:fs";
import { text } from "node:stream/consumers";
import { isCountry, loadJurisdictions } from "../atlas.ts";
import { readRegions } from "../atlas/regions.ts";
import type { Connection } from "../collect/collect.ts";
import type { GuardAudit } from "../guard-model.ts";
import { auditGuards } from "../guards/audit.ts";
import { crossCheck } from "../guards/estate.ts";
import { type GuardFile, guardsInFiles } from "../guards/read/files.ts";
import { type Boundary, type Level, UserError, levels } from "../model.ts";
import { providerOfTarget } from "../providers.ts";
import { readSavedReport } from "../report/saved.ts";
import { boundariesOn, loadRules } from "../rules.ts";
import { type CollectedGuards, collectGuards } from "./collect-guards.ts";
import type { GuardsRequest } from "./guards-request.ts";
import { choosePolicy } from "./policy-file.ts";

export interface Audited {
  readonly audit: GuardAudit;
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
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10);
  const named = [...new Set(targets)];
  const demo = named.includes("demo")
    ? await (await import("../demo.ts")).startGuardsDemo()
    : undefined;
  try {
    const { boundary, failOn } = await chosenBoundary(request, asOf, demo?.policyFile);
    const files = named.filter((target) => target !== "demo" && !isCloud(target));
    const found: CollectedGuards[] =
      files.length === 0 ? [] : [guardsInFiles(await Promise.all(files.map(read)))];
    const clouds = [
      ...named.filter(isCloud).map((target) => ({ target, connection: connectionOf(request) })),
      ...(demo?.targets ?? []).map((target) => ({ target, connection: demo!.connection })),
    ];
    for (const { target, connection } of clouds)
      found.push(await collectGuards(target, connection, request));
    const judged = auditGuards(
      found.flatMap(({ guards }) => guards),
      found.flatMap(({ gaps }) => gaps),
      { boundary, asOf, places: readRegions },
    );
    const audit = request.report === undefined ? judged : withEstate(judged, request.report);
    return {
      audit,
      exitCode: exitCodeOf(audit, request.failOn ?? failOn, request.allowIncomplete ?? false),
    };
  } finally {
    await demo?.close();
  }
}

function withEstate(audit: GuardAudit, file: string): GuardAudit {
  const { findings, run } = readSavedReport(file);
  if (run.redacted)
    throw new UserError(
      `--report ${file}: was written with --redact, and hides which account each resource is in; scan without --redact`,
    );
  return { ...audit, estate: crossCheck(audit.verdicts, findings, file) };
}

const isCloud = (target: string): boolean => providerOfTarget(target) !== undefined;

const connectionOf = ({ azureCloud }: GuardsRequest): Connection =>
  azureCloud ? { azure: { cloud: azureCloud } } : {};

const read = async (target: string): Promise<GuardFile> => ({
  file: shownAs(target),
  text: await readText(target),
});

/** The policy's boundary, as for a scan. */
export async function chosenBoundary(
  { policy: file, boundary }: Pick<GuardsRequest, "policy" | "boundary">,
  asOf: string,
  fallback?: string,
): Promise<{ readonly boundary: Boundary; readonly failOn: Level | "never" }> {
  const { rules, boundaries } = loadRules();
  const { policy } = await choosePolicy({
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds: rules.map(({ id }) => id),
    ...(file !== undefined && { file }),
    ...(fallback !== undefined && { fallback }),
    ...(boundary !== undefined && { boundary }),
  });
  return { boundary: policy.boundary, failOn: policy.failOn };
}

function exitCodeOf(
  { findings, gaps }: GuardAudit,
  failOn: Level | "never",
  allowIncomplete: boolean,
): number {
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  if (findings.some(({ level }) => failing.includes(level))) return 1;
  return gaps.length > 0 && !allowIncomplete ? 3 : 0;
}

const shownAs = (target: string): string => (target === "-" ? "standard input" : target);

/** Larger than any organization's documents. */
const largest = 64 * 1024 * 1024;

async function readText(target: string): Promise<string> {
  if (target === "-") return text(process.stdin);
  try {
    if (statSync(target).size > largest)
      throw new UserError(
        `${target}: is larger than 64 MB; name the files that hold policy documents`,
      );
    return readFileSync(target, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UserError(
        `guards: unknown target "${target}"; use aws, azure, demo, or a file with policy documents (- reads standard input)`,
      );
    throw new UserError(
      `${shownAs(target)}: cannot be read (${code ?? message}); name a file with policy documents`,
    );
  }
}
