/** The command `baseline write`: what a report found, as a small file to be kept beside the policy. */
import { forMessage } from "../report/escape.ts";
import { counted } from "../report/text-lines.ts";
import { writeBaseline } from "../run/baseline-file.ts";

export async function baselineCommand(file: string, report: string): Promise<string> {
  const { findings, gaps } = await writeBaseline(file, report);
  return (
    forMessage(
      `${file}: written with ${counted(findings, "finding")} and ${counted(gaps, "gap")}; use it with scan --baseline ${file}`,
    ) + "\n"
  );
}
