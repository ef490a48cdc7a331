/** One run of the Action: inputs in; reports, outputs, summary, annotations and comment out; then the verdict. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { info, notice, setOutput, warning } from "@actions/core";
import { providerOfTarget } from "../providers.ts";
import { forTerminal } from "../report/escape.ts";
import { type FormatId, formats as known } from "../report/format-ids.ts";
import { type ScanResult, scan } from "../run.ts";
import { annotate } from "./annotate.ts";
import { type Results, conclude, deliver, setOutputs } from "./deliver.ts";
import { readEvent } from "./event.ts";
import { audited } from "./guards.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { logged } from "./logged.ts";

export async function act(): Promise<void> {
  const event = readEvent();
  const inputs = readInputs();
  const { against } = inputs;
  // Plans, templates and policy documents need no credentials.
  if (
    event.fork &&
    !isOfFiles([...inputs.targets, ...inputs.guards, ...(against === undefined ? [] : [against])])
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
      "Account and subscription ids are hidden, because this repository is public or the event does not say; `redact: false` shows them.",
    );
  process.chdir(inputs.workingDirectory);
  const folder = newFolder();
  const guards = await audited(inputs, folder, redact);
  const results: Results = { guards, scan: await scanOf(inputs, folder, redact) };
  await deliver(inputs, event, results);
  setOutputs(inputs, results);
  conclude(results, inputs);
}

/** With `guards` alone there is no scan, whatever targets the policy names. */
async function scanOf(inputs: Inputs, folder: string, redact: boolean): Promise<Results["scan"]> {
  if (inputs.guards.length > 0 && inputs.targets.length === 0) return undefined;
  const files = filesFor(inputs.formats, folder);
  const evidence = inputs.evidence ? join(folder, "evidence") : undefined;
  const result = await scanned({ inputs, files, evidence }, redact);
  annotate(result.report, result.locate);
  for (const { rule, resource, warning: fault } of result.report.exceptions)
    if (fault !== undefined) warning(forTerminal(`exception ${rule} ${resource}: ${fault}`));
  return { ...result, files, evidence };
}

const isOfFiles = (targets: readonly string[]): boolean =>
  targets.length > 0 && targets.every((target) => providerOfTarget(target) === undefined);

/** In a folder of its own outside of the checkout: a report in the repository would be read by the next scan. */
const newFolder = (): string =>
  mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "data-boundary-"));

function filesFor(formats: readonly FormatId[], folder: string): ReadonlyMap<FormatId, string> {
  return new Map(
    formats.map((format) => [format, join(folder, `data-boundary.${known[format].ending}`)]),
  );
}

interface Wanted {
  readonly inputs: Inputs;
  readonly files: ReadonlyMap<FormatId, string>;
  readonly evidence: string | undefined;
}

async function scanned({ inputs, files, evidence }: Wanted, redact: boolean): Promise<ScanResult> {
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  // How a canceled job is reported: what was seen so far is still reported.
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const scanning = logged(redact, ({ stdout, progress }) =>
    scan({
      targets: inputs.targets,
      formats: [{ format: "text" }, ...[...files].map(([format, file]) => ({ format, file }))],
      allowIncomplete: inputs.allowIncomplete,
      redact,
      framework: inputs.framework,
      placements: inputs.placements,
      terraformState: inputs.terraformState,
      interrupt: interrupt.signal,
      stdout,
      color: !process.env["NO_COLOR"],
      progress,
      ...(inputs.policy !== undefined && { policyFile: inputs.policy }),
      ...(inputs.boundary !== undefined && { boundary: inputs.boundary }),
      ...(inputs.failOn !== undefined && { failOn: inputs.failOn }),
      ...(inputs.regions.length > 0 && { regions: inputs.regions }),
      ...(inputs.skip.length > 0 && { skip: inputs.skip }),
      ...(inputs.trust.length > 0 && { trust: inputs.trust }),
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
    }),
  );
  return scanning.finally(() => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  });
}
