/** Writes the reports: opened before the first call, put in their places together. */
import type { Report } from "../model.ts";
import type { RenderOptions, Reporter } from "../report/report.ts";
import { type OutputFile, openOutput, writeTo } from "./output.ts";
import type { Plan } from "./plan.ts";
import { repositoryRoot, within } from "./repository.ts";
import type { ScanRequest } from "./request.ts";

export interface Outputs {
  /** A report without an output goes to standard output. */
  readonly reports: readonly {
    readonly reporter: Reporter;
    readonly output: OutputFile | undefined;
  }[];
  readonly inventory: OutputFile | undefined;
  /** Removes what was not put in its place. */
  readonly discard: () => void;
}

/** A file that can't be written fails here, before any work is done. */
export function openOutputs(
  { reports }: Plan,
  { saveInventory }: Pick<ScanRequest, "saveInventory">,
): Outputs {
  const files: OutputFile[] = [];
  const open = (file: string): OutputFile => {
    const output = openOutput(file);
    files.push(output);
    return output;
  };
  const discard = (): void => {
    for (const file of files) file.discard();
  };
  try {
    return {
      reports: reports.map(({ reporter, file }) => ({
        reporter,
        output: file === undefined ? undefined : open(file),
      })),
      inventory: saveInventory === undefined ? undefined : open(saveInventory),
      discard,
    };
  } catch (error) {
    discard();
    throw error;
  }
}

export async function render(
  report: Report,
  { reports }: Outputs,
  request: ScanRequest,
  locate: NonNullable<RenderOptions["locate"]>,
): Promise<void> {
  const root = repositoryRoot();
  const { policy } = report.run;
  const policyFile = root !== undefined && policy !== undefined ? within(root, policy) : undefined;
  for (const { reporter, output } of reports) {
    const chunks = reporter.render(report, {
      color: output === undefined && request.color,
      locate,
      ...(policyFile !== undefined && { policyFile }),
      ...(request.sarifCategory !== undefined && { category: request.sarifCategory }),
      ...(request.sarifProfile !== undefined && { profile: request.sarifProfile }),
    });
    if (output) for (const chunk of chunks) output.write(chunk);
    else await writeTo(request.stdout, chunks);
  }
  for (const { output } of reports) output?.commit();
}
