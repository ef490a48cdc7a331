/** The whole pipeline with its I/O: collect, check, report, write, exit code. */
import { readFileSync } from "node:fs";
import { isCountry, loadAtlas, loadJurisdictions } from "./atlas.ts";
import { type Checker, checker } from "./check.ts";
import type { Batch, Connection, Source } from "./collect/collect.ts";
import { sources } from "./collect/index.ts";
import { types } from "./locate/index.ts";
import { keeper } from "./locate/kept.ts";
import type { PolicyTarget } from "./judge/policy.ts";
import {
  type AzureCloud,
  type Declaration,
  type Finding,
  type Level,
  type Need,
  type Report,
  type Skippable,
  TargetError,
  UserError,
  levels,
} from "./model.ts";
import { didYouMean } from "./nearest.ts";
import { reporters } from "./report/index.ts";
import { findingWriter } from "./report/json.ts";
import { redact } from "./report/redact.ts";
import { verdict } from "./report/text.ts";
import { boundariesOn, loadRules } from "./rules.ts";
import { type OutputFile, openOutput, writeTo } from "./run/output.ts";
import { choosePolicy } from "./run/policy-file.ts";
import { namedTargets } from "./run/targets.ts";
import { notStarted } from "./run/not-started.ts";
import { repositoryRoot, within } from "./run/repository.ts";
import { tenantBoundary } from "./run/tenant-boundary.ts";
import { youngSpace } from "./run/young-space.ts";

export { progressOn } from "./run/progress.ts";

export interface ScanRequest {
  /** As on the command line; none: the policy's. */
  readonly targets: readonly string[];
  readonly policyFile?: string;
  /** Overrides the policy's: "eea", or a list of countries "DE,FR". */
  readonly boundary?: string;
  /** None: text to standard output. */
  readonly formats: readonly { readonly format: string; readonly file?: string }[];
  readonly failOn?: Level | "never";
  readonly allowIncomplete: boolean;
  readonly regions?: readonly string[];
  readonly skip?: readonly Skippable[];
  /** The AWS role to assume in each account that a target names, and its external id. */
  readonly role?: string;
  readonly externalId?: string;
  /** ISO date; left out: today, UTC. */
  readonly asOf?: string;
  readonly saveInventory?: string;
  /** Terraform state files that lead from a resource to the line that declares it. */
  readonly terraformState?: readonly string[];
  readonly sarifCategory?: string;
  readonly sarifProfile?: "findings" | "full";
  /** Hides account and subscription ids in every report. */
  readonly redact?: boolean;
  readonly azureCloud?: AzureCloud;
  /** Where the clouds are, where that is not where the SDKs look for them. */
  readonly connection?: Connection;
  /** In place of those that are built in. */
  readonly sources?: readonly Source[];
  readonly concurrency: number;
  /** In seconds, for the whole collection. */
  readonly timeout?: number;
  /** In seconds, for one call with its repeats. */
  readonly callTimeout?: number;
  readonly interrupt: AbortSignal;
  readonly stdout: NodeJS.WritableStream;
  readonly color: boolean;
  readonly progress: { readonly say: (text: string) => void; readonly done: () => void };
}

export interface ScanResult {
  readonly report: Report;
  readonly exitCode: number;
  /** Removes findings that were put aside on disk; the report's findings are gone afterwards. */
  readonly close: () => void;
  /** One line for people, where no report went to standard output. */
  readonly verdict?: string;
  /** The line of this repository that declares the resource of one of the report's findings. */
  readonly locate: (finding: Finding) => Declaration | undefined;
}

interface Work extends PolicyTarget {
  readonly source: Source;
  readonly connection: Connection;
}

export async function scan(request: ScanRequest): Promise<ScanResult> {
  const startedAt = new Date().toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const atlas = loadAtlas();
  const { rules, citations, boundaries } = loadRules();
  const renders = request.formats.length === 0 ? [{ format: "text" }] : request.formats;
  const toRender = renders.map(({ format, file }) => ({ reporter: reporterOf(format), file }));
  if (toRender.filter(({ file }) => file === undefined).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=report.json",
    );

  const files: OutputFile[] = [];
  const open = (file: string): OutputFile => {
    const output = openOutput(file);
    files.push(output);
    return output;
  };
  let check: Checker | undefined;
  const startDemo = async () => (await import("./demo.ts")).startDemo();
  let demo = request.targets.includes("demo") ? await startDemo() : undefined;
  try {
    const { policy, file: policyFile } = await choosePolicy({
      boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
      isCountry,
      ruleIds: rules.map(({ id }) => id),
      ...(demo && { fallback: demo.policyFile }),
      ...(request.policyFile !== undefined && { file: request.policyFile }),
      ...(request.boundary !== undefined && { boundary: request.boundary }),
    });
    const targets = namedTargets(request, policy);
    const named = targets.map(({ target }) => target);
    const estate = named.includes("demo") ? (demo ??= await startDemo()) : undefined;
    const work: readonly Work[] = targets.flatMap((one) =>
      one.target === "demo" && estate
        ? estate.targets.map((target) => workOn({ target }, estate.connection, request.sources))
        : [workOn(one, connectionOf(request), request.sources)],
    );
    const declaredAt = await declarationsOf(request, named);

    const outputs = toRender.map(({ reporter, file }) => ({
      reporter,
      file,
      output: file === undefined ? undefined : open(file),
    }));
    const save = request.saveInventory === undefined ? undefined : open(request.saveInventory);
    const line = (record: unknown): void => save?.write(`${JSON.stringify(record)}\n`);
    const header = { inventory: "1", targets: named, startedAt, identities: [] as string[] };
    line(header);

    check = checker(atlas, { policy, rules, asOf }, findingWriter());
    const checking = check;
    const identities: string[] = [];
    const boundary = tenantBoundary();
    const stop = new AbortController();
    const signal = AbortSignal.any([
      request.interrupt,
      stop.signal,
      ...(request.timeout === undefined ? [] : [AbortSignal.timeout(request.timeout * 1000)]),
    ]);
    let seen = 0;
    const keep = keeper(types);
    const young = youngSpace();
    const account = ({ gaps = [], coverage = [] }: Pick<Batch, "gaps" | "coverage">): void => {
      for (const gap of gaps) {
        line(gap);
        checking.gap(gap);
      }
      for (const unit of coverage) {
        line(unit);
        checking.coverage(unit);
      }
    };
    const collectOne = async (one: Work): Promise<void> => {
      const { target, connection, source, role, externalId } = one;
      const options = {
        signal,
        connection,
        concurrency: request.concurrency,
        needs: needs(),
        keep,
        progress: (text: string) => request.progress.say(`${seen} resources; ${text}`),
        ...(request.callTimeout !== undefined && { callTimeout: request.callTimeout }),
        ...(request.regions && { regions: request.regions }),
        ...(request.skip && { skip: request.skip }),
        ...(role !== undefined && { role }),
        ...(externalId !== undefined && { externalId }),
      };
      for await (const batch of source.collect(target, options)) {
        if (batch.identity !== undefined) {
          identities.push(batch.identity);
          line({ ...header, identities: [batch.identity] });
        }
        for (const collected of batch.resources ?? []) {
          seen++;
          const resource = keep(collected);
          line(resource);
          boundary.see(resource);
          checking.resource(resource);
        }
        account(batch);
        young.watch(seen);
      }
    };
    const missed: TargetError[] = [];
    await Promise.all(
      work.map(async (one) => {
        try {
          await collectOne(one);
        } catch (error) {
          if (error instanceof TargetError && one.source.provider !== "inventory") {
            missed.push(error);
            if (missed.length < work.length)
              return account(notStarted(one.target, one.source.provider, error));
            throw new UserError([...new Set(missed.map(({ message }) => message))].join("\n"));
          }
          // The command ends with this error, so the other targets need not go on.
          stop.abort();
          throw error;
        }
      }),
    );
    const checked = check.finish();
    request.progress.done();
    save?.commit();

    const tenant = boundary.told();
    const { rules: used, ...parts } = checked;
    const usedRules =
      used.size === 0 ? [] : await (await import("./run/remedies.ts")).withRemedies(rules, used);
    const seenReport: Report = {
      ...parts,
      run: {
        tool: { name: "data-boundary", version: version() },
        startedAt,
        finishedAt: new Date().toISOString(),
        asOf,
        boundary: { id: policy.boundary.id, countries: [...policy.boundary.countries].sort() },
        targets: named,
        identities: identities.sort(),
        status: checked.summary.gaps > 0 || request.interrupt.aborted ? "incomplete" : "complete",
        ...(tenant !== undefined && { tenantBoundary: tenant }),
        ...(policyFile !== undefined && { policy: policyFile }),
      },
      rules: usedRules,
      citations: citations.filter(({ id }) => usedRules.some(({ cites }) => cites.includes(id))),
    };
    const { report, original } = request.redact
      ? redact(seenReport)
      : { report: seenReport, original: (finding: Finding) => finding };
    const locate = (finding: Finding): Declaration | undefined => declaredAt?.(original(finding));
    const root = repositoryRoot();
    const policyPath =
      root !== undefined && policyFile !== undefined ? within(root, policyFile) : undefined;
    for (const { reporter, output } of outputs) {
      const chunks = reporter.render(report, {
        color: output === undefined && request.color,
        locate,
        ...(policyPath !== undefined && { policyFile: policyPath }),
        ...(request.sarifCategory !== undefined && { category: request.sarifCategory }),
        ...(request.sarifProfile !== undefined && { profile: request.sarifProfile }),
      });
      if (output) for (const chunk of chunks) output.write(chunk);
      else await writeTo(request.stdout, chunks);
    }
    for (const { output } of outputs) output?.commit();
    const exitCode = exitCodeOf(report, request, request.failOn ?? policy.failOn);
    return outputs.every(({ output }) => output)
      ? { report, exitCode, locate, close: check.close, verdict: verdict(report) }
      : { report, exitCode, locate, close: check.close };
  } catch (error) {
    check?.close();
    throw error;
  } finally {
    for (const file of files) file.discard();
    await demo?.close();
  }
}

/** Undefined where there is no repository to look in, and for the demo, whose resources no repository declares. */
async function declarationsOf(
  { terraformState = [] }: ScanRequest,
  targets: readonly string[],
): Promise<((finding: Finding) => Declaration | undefined) | undefined> {
  const root = repositoryRoot() ?? (terraformState.length > 0 ? process.cwd() : undefined);
  if (root === undefined || (targets.includes("demo") && terraformState.length === 0))
    return undefined;
  const { declarations } = await import("./declare/declare.ts");
  return declarations({ root, stateFiles: terraformState });
}

function exitCodeOf(
  { summary, run }: Report,
  { allowIncomplete, interrupt }: ScanRequest,
  failOn: Level | "never",
): number {
  if (interrupt.aborted) return 130;
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  if (failing.some((level) => summary.byLevel[level] > 0)) return 1;
  return (summary.gaps > 0 || run.status === "incomplete") && !allowIncomplete ? 3 : 0;
}

function reporterOf(id: string): (typeof reporters)[number] {
  const reporter = reporters.find((one) => one.id === id);
  if (!reporter)
    throw new UserError(
      `--format: there is no format "${id}"; ${didYouMean(
        id,
        reporters.map((one) => one.id),
      )}write ${reporters.map((one) => one.id).join(", ")}`,
    );
  return reporter;
}

const connectionOf = ({ azureCloud: cloud, connection = {} }: ScanRequest): Connection =>
  cloud ? { ...connection, azure: { ...connection.azure, cloud } } : connection;

function workOn(
  one: PolicyTarget,
  connection: Connection,
  known: readonly Source[] = sources,
): Work {
  const { target } = one;
  const source = known.find(({ understands }) => understands(target));
  if (!source)
    throw new UserError(
      `scan: "${target}" is no target; ${didYouMean(target, ["aws", "aws:org", "azure", "demo"])}write aws, aws:ACCOUNT, azure, azure:SUBSCRIPTION, demo or an inventory file such as ./estate.ndjson`,
    );
  return { ...one, source, connection };
}

/** Every type we know, those that need nothing too: some sources ask for a type only where it is known. */
function needs(): ReadonlyMap<string, readonly Need[]> {
  return new Map([...types].map(([key, type]) => [key, type.needs]));
}

function version(): string {
  return (
    JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    }
  ).version;
}
