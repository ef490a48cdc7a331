/** The whole pipeline with its I/O: plan, collect, check, assemble, render, exit code. */
import { loadAtlas } from "./atlas.ts";
import { type Checker, checker } from "./check.ts";
import { recordingReads } from "./collect/files-read.ts";
import type { Declaration, Finding } from "./model.ts";
import { findingWriter, placementWriter } from "./report/json.ts";
import { verdict } from "./report/text-verdict.ts";
import { type Against, againstWhat } from "./run/against.ts";
import { assemble } from "./run/assemble.ts";
import { collectAll } from "./run/collect.ts";
import { baselineComparer, shown } from "./run/compared.ts";
import { declarationsOf } from "./run/declarations.ts";
import { demos } from "./run/demos.ts";
import { withEvidence, writeEvidence } from "./run/evidence.ts";
import { exitCodeOf } from "./run/exit-code.ts";
import { inventoryFile } from "./run/inventory-file.ts";
import { knowledgeOf } from "./run/knowledge.ts";
import { planScan, refuseOverRead } from "./run/plan.ts";
import { plannedAt } from "./run/planned-at.ts";
import { type Outputs, openOutputs, render } from "./run/render.ts";
import type { ScanRequest, ScanResult } from "./run/request.ts";
import { onTermination } from "./run/termination.ts";

export { type Progress, progressOn, silent } from "./run/progress.ts";
export type { ScanOptions, ScanRequest, ScanResult } from "./run/request.ts";

export function scan(asked: ScanRequest): Promise<ScanResult> {
  return recordingReads((read) => scanReading(asked, read));
}

async function scanReading(asked: ScanRequest, read: ReadonlySet<string>): Promise<ScanResult> {
  const request = withEvidence(asked);
  const served = demos();
  let outputs: Outputs | undefined;
  let check: Checker | undefined;
  let live: Against | undefined;
  const off = onTermination(() => check?.close());
  try {
    live = await againstWhat(request, scan);
    const plan = await planScan(request, served);
    const comparer = await baselineComparer(plan.baseline, request, live?.compare);
    // With what reads them, which other scans do without.
    const histories = request.history === undefined ? undefined : await import("./run/history.ts");
    const history = histories?.readHistory(request.history!);
    // Before anything is collected: an unwritable file fails in a second.
    outputs = openOutputs(plan, request);
    const declaredAt = await declarationsOf(request, plan.targets);
    const knowledge = knowledgeOf();
    const inventory = outputs.inventory && inventoryFile(outputs.inventory, plan, knowledge);
    check = checker(
      loadAtlas(),
      plan,
      findingWriter(),
      request.placements || plan.reports.some(({ reporter }) => reporter.placements)
        ? placementWriter()
        : undefined,
    );
    const collected = await collectAll(plan, request, {
      check,
      inventory,
      declared: declaredAt,
      knowledge,
      planIndex: live?.index,
    });
    refuseOverRead(request, plan, read);
    const checked = check.finish();
    request.progress.done();
    inventory?.end(collected.end);
    await outputs.inventory?.finish();
    outputs.inventory?.commit();

    const failOn = request.failOn ?? plan.policy.failOn;
    const isInterrupted = request.interrupt.aborted;
    const seen = await assemble(plan, collected, checked, { isInterrupted, failOn });
    const { report: compared, original } = shown(seen, comparer, request.redact);
    const report =
      histories && history
        ? { ...compared, history: [...history.entries, histories.entryOf(compared)] }
        : compared;
    const locate = (finding: Finding): Declaration | undefined =>
      plannedAt(finding) ?? declaredAt?.(original(finding));
    const exitCode = exitCodeOf(report, {
      failOn,
      allowIncomplete: request.allowIncomplete,
      isInterrupted,
    });
    await render(report, outputs, request, { locate });
    if (histories && history)
      histories.addToHistory(request.history!, histories.entryOf(report), history);
    if (request.evidence !== undefined)
      await writeEvidence(request.evidence, plan, request, seen, collected.end);
    return outputs.reports.every(({ output }) => output)
      ? { report, exitCode, locate, close: check.close, verdict: verdict(report) }
      : { report, exitCode, locate, close: check.close };
  } catch (error) {
    check?.close();
    throw error;
  } finally {
    off();
    outputs?.discard();
    live?.close();
    await served.close();
  }
}
