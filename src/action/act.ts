/** One run of the Action: inputs in; reports, outputs, summary, annotations and comment out; then the verdict. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { info, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import { UserError } from "../model.ts";
import { providerOfTarget } from "../providers.ts";
import { forTerminal } from "../report/escape.ts";
import { type FormatId, formats as known } from "../report/format-ids.ts";
import { commentLimit, summarise, summaryLimit } from "../report/markdown.ts";
import { withoutAccounts } from "../account-ids.ts";
import { verdict } from "../report/text-verdict.ts";
import { type ScanResult, progressOn, scan } from "../run.ts";
import { annotate } from "./annotate.ts";
import { writeComment } from "./comment.ts";
import { type WorkflowEvent, readEvent } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { quoted } from "./quoted.ts";

export async function act(): Promise<void> {
  const event = readEvent();
  const inputs = readInputs();
  // Plans and templates need no credentials.
  if (
    event.fork &&
    !isOfFiles([...inputs.targets, ...(inputs.against === undefined ? [] : [inputs.against])])
  ) {
    notice(
      "A pull request from a fork has no credentials, so nothing was scanned; the scan runs after the merge.",
      { title: "data-boundary: skipped" },
    );
    setOutput("verdict", "skipped");
    setOutput("complete", "false");
    return;
  }
  const redact = inputs.redact ?? event.publicRepository !== false;
  if (redact && inputs.redact === undefined)
    info(
      "Account and subscription ids are hidden, as this repository is public or the event does not say; `redact: false` shows them.",
    );
  process.chdir(inputs.workingDirectory);
  const folder = newFolder();
  const files = filesFor(inputs.formats, folder);
  const evidence = inputs.evidence ? join(folder, "evidence") : undefined;
  const result = await scanned({ inputs, files, evidence }, redact);
  annotate(result.report, result.locate);
  for (const { rule, resource, warning: fault } of result.report.exceptions)
    if (fault !== undefined) warning(forTerminal(`exception ${rule} ${resource}: ${fault}`));
  await deliver(inputs, event, result);
  setOutputs(inputs, files, result);
  setOutput("evidence-dir", evidence ?? "");
  conclude(result, inputs);
}

const isOfFiles = (targets: readonly string[]): boolean =>
  targets.length > 0 && targets.every((target) => providerOfTarget(target) === undefined);

/** In a folder of its own outside of the checkout: a report in the repository would be read by the next scan. */
const newFolder = (): string =>
  mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "data-boundary-"));

function filesFor(formats: readonly FormatId[], folder: string): ReadonlyMap<string, string> {
  return new Map(
    formats.map((format) => [format, join(folder, `data-boundary.${known[format].ending}`)]),
  );
}

interface Wanted {
  readonly inputs: Inputs;
  readonly files: ReadonlyMap<string, string>;
  readonly evidence: string | undefined;
}

async function scanned({ inputs, files, evidence }: Wanted, redact: boolean): Promise<ScanResult> {
  const progress = progressOn(process.stderr, "normal");
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  // How a canceled job is reported: what was seen so far is still reported.
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const log = quoted(process.stdout);
  try {
    return await scan({
      targets: inputs.targets,
      formats: [{ format: "text" }, ...[...files].map(([format, file]) => ({ format, file }))],
      allowIncomplete: inputs.allowIncomplete,
      redact,
      framework: inputs.framework,
      placements: inputs.placements,
      terraformState: inputs.terraformState,
      interrupt: interrupt.signal,
      stdout: log.stream,
      color: !process.env["NO_COLOR"],
      progress: {
        say: (text) => progress.say(redact ? withoutAccounts(text) : text),
        done: progress.done,
      },
      ...(inputs.policy !== undefined && { policyFile: inputs.policy }),
      ...(inputs.boundary !== undefined && { boundary: inputs.boundary }),
      ...(inputs.failOn !== undefined && { failOn: inputs.failOn }),
      ...(inputs.regions.length > 0 && { regions: inputs.regions }),
      ...(inputs.skip.length > 0 && { skip: inputs.skip }),
      ...(inputs.sarifCategory !== undefined && { sarifCategory: inputs.sarifCategory }),
      ...(inputs.concurrency !== undefined && { concurrency: inputs.concurrency }),
      ...(inputs.timeout !== undefined && { timeout: inputs.timeout }),
      ...(inputs.callTimeout !== undefined && { callTimeout: inputs.callTimeout }),
      ...(inputs.asOf !== undefined && { asOf: inputs.asOf }),
      ...(inputs.role !== undefined && { role: inputs.role }),
      ...(inputs.externalId !== undefined && { externalId: inputs.externalId }),
      ...(inputs.insecureHosts.length > 0 && { insecureHosts: inputs.insecureHosts }),
      ...(evidence !== undefined && { evidence }),
      ...(inputs.saveInventory !== undefined && { saveInventory: inputs.saveInventory }),
      ...(inputs.baseline !== undefined && { baseline: inputs.baseline }),
      ...(inputs.against !== undefined && { against: inputs.against }),
      ...(inputs.history !== undefined && { history: inputs.history }),
      ...(inputs.sarifProfile !== undefined && { sarifProfile: inputs.sarifProfile }),
      ...(inputs.azureCloud !== undefined && { azureCloud: inputs.azureCloud }),
      ...(inputs.planInputs && { planInputs: inputs.planInputs }),
    });
  } catch (error) {
    // "no credentials that work" names tenants and subscriptions.
    throw redact && error instanceof UserError
      ? new UserError(withoutAccounts(error.message))
      : error;
  } finally {
    log.end();
    progress.done();
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

async function deliver(
  inputs: Inputs,
  { pullRequest, fork }: WorkflowEvent,
  { report, locate, exitCode }: ScanResult,
): Promise<void> {
  if (inputs.summary && process.env["GITHUB_STEP_SUMMARY"])
    await summary.addRaw(summarise(report, { locate }, summaryLimit), true).write();
  if (inputs.comment === "never") return;
  if (pullRequest === undefined) info("comment: this workflow runs for no pull request");
  else if (fork) info("comment: the token of a pull request from a fork may not write one");
  else if (inputs.githubToken === undefined)
    warning("comment: there is no github-token; leave the input at its default");
  else
    await writeComment({
      body: summarise(report, { locate }, commentLimit),
      pullRequest,
      token: inputs.githubToken,
      category: inputs.sarifCategory ?? "data-boundary/",
      // A comment that is there must not go on to say what is not true any more.
      create: inputs.comment === "always" || exitCode !== 0,
    });
}

function setOutputs(
  { uploadIncomplete }: Inputs,
  files: ReadonlyMap<string, string>,
  { report }: ScanResult,
): void {
  const { findings, gaps } = report.summary;
  const { comparison } = report;
  const complete = report.run.status === "complete";
  const sarif = files.get("sarif");
  const handed = complete || uploadIncomplete;
  setOutput("verdict", findings > 0 ? "findings" : complete ? "no-findings" : "incomplete");
  setOutput("findings", findings);
  setOutput("gaps", gaps);
  setOutput("new-findings", comparison ? comparison.new + comparison.worse : findings);
  setOutput("closed-findings", comparison?.closed.length ?? 0);
  setOutput("complete", complete);
  setOutput("json-file", files.get("json") ?? "");
  setOutput("sarif-file", handed ? (sarif ?? "") : "");
  setOutput("html-file", files.get("html") ?? "");
  setOutput("csv-file", files.get("csv") ?? "");
  if (sarif !== undefined && !handed)
    warning(
      "The scan is incomplete, so its SARIF is not handed over as `sarif-file`: uploaded, it would close the alerts of what was not seen. Fix the cause of each gap, accept the gaps in the policy, or set `upload-incomplete: true`.",
    );
}

/** After everything is written, so that a red step leaves its reports behind. */
function conclude({ report, exitCode }: ScanResult, { allowIncomplete }: Inputs): void {
  if (exitCode === 0) return;
  const hint =
    exitCode === 3 && !allowIncomplete
      ? "; fix the cause of each gap, accept the gaps in the policy, or set `allow-incomplete: true`"
      : "";
  setFailed(
    exitCode === 130
      ? `interrupted: ${verdict(report, exitCode)}`
      : verdict(report, exitCode) + hint,
  );
}
