/** What is there, to hold a plan against: a saved report, or a scan of a live target made first. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { against } from "../compare/against.ts";
import { type PlanIndex, planIndex } from "../compare/planned.ts";
import { type Report, UserError } from "../model.ts";
import { providerOfTarget } from "../providers.ts";
import { isDemo } from "./demos.ts";
import type { ScanRequest, ScanResult } from "./request.ts";

/** Whether it is scanned, and not read. */
const isLive = (target: string): boolean =>
  providerOfTarget(target) !== undefined || isDemo(target);

export interface Against {
  readonly index: PlanIndex;
  readonly compare: (report: Report) => Report;
  readonly close: () => void;
}

/** Undefined where the user named nothing. `scan`: of the live target, with the same policy and boundary. */
export async function againstWhat(
  request: ScanRequest,
  scan: (request: ScanRequest) => Promise<ScanResult>,
): Promise<Against | undefined> {
  const { against: name, baseline } = request;
  if (name === undefined) return undefined;
  if (baseline !== undefined && baseline !== false)
    throw new UserError(
      "--against: cannot be combined with --baseline, because both define what is known; leave one of them out",
    );
  let folder: string | undefined;
  const close = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    let file = name;
    if (isLive(name)) {
      folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
      file = join(folder, "report.json");
      (await scan(liveRequest(request, name, file))).close();
    }
    const { readSavedReport } = await import("../report/saved.ts");
    const live = readSavedReport(file);
    if (live.run.redacted)
      throw new UserError(
        `--against ${name}: was written with --redact, which hides the resource ids; scan without --redact`,
      );
    const index = planIndex(live.findings);
    return {
      index,
      close,
      compare(report) {
        if (index.count() === 0)
          throw new UserError(
            `--against ${name}: no target has a planned resource; name a plan or template to scan`,
          );
        return against(report, live, { name, index });
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Of the options only those that say what is judged and how the cloud is reached. */
function liveRequest(request: ScanRequest, target: string, file: string): ScanRequest {
  const {
    against: _,
    baseline: __,
    history: ___,
    evidence: ____,
    saveInventory: _____,
    planInputs: ______,
    terraformState: _______,
    redact: ________,
    ...rest
  } = request;
  return { ...rest, baseline: false, targets: [target], formats: [{ format: "json", file }] };
}
