/** Everything that is decided before the first call: policy, targets, reports. What the user got wrong fails here. */
import { isCountry, loadJurisdictions } from "../atlas.ts";
import type { Connection, Source } from "../collect/collect.ts";
import { sources } from "../collect/index.ts";
import type { Demo } from "../demo.ts";
import type { Policy } from "../judge/policy.ts";
import { type Citation, type Rule, UserError } from "../model.ts";
import { reporters } from "../report/index.ts";
import type { Reporter } from "../report/report.ts";
import { boundariesOn, loadRules } from "../rules.ts";
import { choosePolicy } from "./policy-file.ts";
import type { ScanRequest } from "./request.ts";

/** One target, with the source that collects it. */
export interface Work {
  readonly target: string;
  readonly source: Source;
  readonly connection: Connection;
}

export interface Plan {
  /** ISO instant. */
  readonly startedAt: string;
  /** ISO date on which the law and the exceptions are read. */
  readonly asOf: string;
  readonly policy: Policy;
  readonly policyFile: string | undefined;
  readonly rules: readonly Rule[];
  readonly citations: readonly Citation[];
  /** As the user named them. */
  readonly targets: readonly string[];
  readonly work: readonly Work[];
  /** A report without a file goes to standard output; there is one at most. */
  readonly reports: readonly { readonly reporter: Reporter; readonly file: string | undefined }[];
}

export async function planScan(request: ScanRequest, demo: Demo | undefined): Promise<Plan> {
  const startedAt = new Date().toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const { rules, citations, boundaries } = loadRules();
  const { policy, file: policyFile } = await choosePolicy({
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds: rules.map(({ id }) => id),
    ...(demo && { fallback: demo.policyFile }),
    ...(request.policyFile !== undefined && { file: request.policyFile }),
    ...(request.boundary !== undefined && { boundary: request.boundary }),
  });
  const targets = targetsOf(request, policy);
  return {
    startedAt,
    asOf,
    policy,
    policyFile,
    rules,
    citations,
    targets,
    work: targets.flatMap((target) =>
      target === "demo" && demo
        ? demo.targets.map((one) => workOn(one, demo.connection, request.sources))
        : [workOn(target, connectionOf(request), request.sources)],
    ),
    reports: reportsOf(request),
  };
}

/** The reports to write. */
function reportsOf({ formats }: ScanRequest): Plan["reports"] {
  const renders: ScanRequest["formats"] = formats.length === 0 ? [{ format: "text" }] : formats;
  const reports = renders.map(({ format, file }) => ({ reporter: reporterOf(format), file }));
  if (reports.filter(({ file }) => file === undefined).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=report.json",
    );
  return reports;
}

function reporterOf(id: string): Reporter {
  const reporter = reporters.find((one) => one.id === id);
  if (!reporter)
    throw new UserError(
      `--format: there is no format "${id}"; take one of ${reporters.map((one) => one.id).join(", ")}`,
    );
  return reporter;
}

function targetsOf({ targets, role }: ScanRequest, policy: Policy): readonly string[] {
  const named = targets.length > 0 ? targets : policy.targets;
  if (named.length === 0)
    throw new UserError(
      "scan: no target; name one (aws, azure, azure:SUBSCRIPTION, demo or an inventory file), or put targets into data-boundary.yml",
    );
  if (role !== undefined && !named.some((target) => target.startsWith("aws:")))
    throw new UserError(
      `--role ${role}: no target says in which account: name aws:ACCOUNT or aws:org`,
    );
  return named;
}

const connectionOf = ({ azureCloud: cloud, connection = {} }: ScanRequest): Connection =>
  cloud ? { ...connection, azure: { ...connection.azure, cloud } } : connection;

function workOn(target: string, connection: Connection, known: readonly Source[] = sources): Work {
  const source = known.find(({ understands }) => understands(target));
  if (!source)
    throw new UserError(
      `scan: "${target}" is no target; take aws, aws:ACCOUNT, azure, azure:SUBSCRIPTION, demo or an inventory file such as ./estate.ndjson`,
    );
  return { target, source, connection };
}
