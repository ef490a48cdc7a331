/** What came of a run, where people and the next steps find it: summary, comment, outputs, and the verdict. */
import { info, setFailed, setOutput, summary, warning } from "@actions/core";
import { isAccepted } from "../model.ts";
import type { FormatId } from "../report/format-ids.ts";
import { guardsMarkdown } from "../report/guards/markdown.ts";
import { guardsHeadline } from "../report/guards/text.ts";
import { commentLimit, summarise, summaryLimit } from "../report/markdown.ts";
import { verdict } from "../report/text-verdict.ts";
import type { ScanResult } from "../run.ts";
import { writeComment } from "./comment.ts";
import type { WorkflowEvent } from "./event.ts";
import { type GuardResult, guardsCategory } from "./guards.ts";
import type { Inputs } from "./inputs.ts";

/** One of them at least. */
export interface Results {
  readonly scan:
    | (ScanResult & {
        readonly files: ReadonlyMap<FormatId, string>;
        readonly evidence: string | undefined;
      })
    | undefined;
  readonly guards: GuardResult | undefined;
}

export async function deliver(
  inputs: Inputs,
  { pullRequest, fork }: WorkflowEvent,
  results: Results,
): Promise<void> {
  if (inputs.summary && process.env["GITHUB_STEP_SUMMARY"])
    await summary.addRaw(textOf(results, summaryLimit), true).write();
  if (inputs.comment === "never") return;
  if (pullRequest === undefined) info("comment: this workflow does not run for a pull request");
  else if (fork) info("comment: the token of a pull request from a fork cannot write comments");
  else if (inputs.githubToken === undefined)
    warning("comment: the input github-token is empty; leave it at its default");
  else
    await writeComment({
      body: textOf(results, commentLimit),
      pullRequest,
      token: inputs.githubToken,
      category: results.scan ? (inputs.sarifCategory ?? "data-boundary/") : guardsCategory(inputs),
      // A comment that is there must not go on to say what is not true any more.
      create: inputs.comment === "always" || exitCodeOf(results) !== 0,
    });
}

/** The scan first, as it was without guards; they get a quarter of the room. */
function textOf({ scan, guards }: Results, room: number): string {
  const forGuards = guards && guardsMarkdown(guards.report, scan ? Math.floor(room / 4) : room);
  if (!scan) return forGuards ?? "";
  const rest = forGuards === undefined ? room : Math.floor((room * 3) / 4);
  const own = summarise(scan.report, { locate: scan.locate }, rest);
  return forGuards === undefined ? own : `${own}\n${forGuards}`;
}

export function setOutputs({ uploadIncomplete }: Inputs, { scan, guards }: Results): void {
  const { summary: counts, comparison, run } = scan?.report ?? {};
  const onGuards = guards?.report.findings.filter((one) => !isAccepted(one)).length ?? 0;
  const gapsOfGuards = guards?.report.gaps.filter((one) => !isAccepted(one)).length ?? 0;
  const findings = (counts?.findings ?? 0) + onGuards;
  const complete = (run?.status ?? "complete") === "complete" && gapsOfGuards === 0;
  setOutput("verdict", findings > 0 ? "findings" : complete ? "no-findings" : "incomplete");
  setOutput("findings", findings);
  setOutput("gaps", (counts?.gaps ?? 0) + gapsOfGuards);
  setOutput(
    "new-findings",
    (comparison ? comparison.new + comparison.worse : (counts?.findings ?? 0)) + onGuards,
  );
  setOutput("closed-findings", comparison?.closed.length ?? 0);
  setOutput("complete", complete);
  setOutput("json-file", scan?.files.get("json") ?? "");
  setOutput("html-file", scan?.files.get("html") ?? "");
  setOutput("csv-file", scan?.files.get("csv") ?? "");
  const handed = (output: string, what: string, file: string | undefined, isWhole: boolean) => {
    if (file === undefined || isWhole || uploadIncomplete) return file ?? "";
    warning(
      `The ${what} is incomplete, so its SARIF is not in the output \`${output}\`: an upload would close alerts that were not checked. Fix the cause of each gap, accept the gaps in the policy, or set \`upload-incomplete: true\`.`,
    );
    return "";
  };
  const isWhole = run?.status === "complete";
  setOutput("sarif-file", handed("sarif-file", "scan", scan?.files.get("sarif"), isWhole));
  const ofGuards = guards?.files.get("sarif");
  setOutput(
    "guards-sarif-file",
    handed("guards-sarif-file", "audit of guards", ofGuards, gapsOfGuards === 0),
  );
  setOutput("guards-findings", guards ? onGuards : "");
  setOutput("guards-json-file", guards?.files.get("json") ?? "");
  setOutput("evidence-dir", scan?.evidence ?? "");
}

/** Interrupted, then findings, then gaps. */
function exitCodeOf({ scan, guards }: Results): number {
  const codes = [scan?.exitCode ?? 0, guards?.exitCode ?? 0];
  return [130, 1, 3].find((code) => codes.includes(code)) ?? Math.max(...codes);
}

/** After everything is written, so that a red step leaves its reports behind. */
export function conclude(results: Results, { allowIncomplete }: Inputs): void {
  const exitCode = exitCodeOf(results);
  if (exitCode === 0) return;
  const { scan, guards } = results;
  const said = [
    ...(scan && scan.exitCode !== 0
      ? [scan.exitCode === 130 ? `interrupted: ${verdict(scan.report)}` : verdict(scan.report)]
      : []),
    ...(guards && guards.exitCode !== 0 ? [guardsHeadline(guards.report)] : []),
  ];
  const hint =
    exitCode === 3 && !allowIncomplete
      ? "; fix the cause of each gap, accept the gaps in the policy, or set `allow-incomplete: true`"
      : "";
  setFailed(said.join("; ") + hint);
}
