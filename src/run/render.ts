/** Writes the reports: opened before the first call, put in their places together. */
import type { Finding, Report } from "../model.ts";
import type { RenderOptions, Reporter } from "../report/report.ts";
import { shortenedReport } from "../report/shortened.ts";
import { openOutput } from "./output.ts";
import type { Output } from "./writer.ts";
import type { Plan } from "./plan.ts";
import { repositoryRoot, within } from "./repository.ts";
import type { ScanRequest } from "./request.ts";
import { type ReportStream, writeTo } from "./standard-output.ts";

export interface Outputs {
  /** A report without an output goes to standard output. */
  readonly reports: readonly {
    readonly reporter: Reporter;
    readonly output: Output | undefined;
  }[];
  readonly inventory: Output | undefined;
  /** Removes what was not put in its place. */
  readonly discard: () => void;
}

/** A file that can't be written fails here, before any work is done. */
export function openOutputs(
  { reports }: Pick<Plan, "reports">,
  { saveInventory, interrupt }: Partial<Pick<ScanRequest, "saveInventory" | "interrupt">>,
): Outputs {
  const files: Output[] = [];
  const open = (file: string): Output => {
    const output = openOutput(file, interrupt);
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
  request: Pick<
    ScanRequest,
    "stdout" | "color" | "links" | "verbose" | "quiet" | "sarifCategory" | "sarifProfile"
  >,
  known: Pick<RenderOptions, "locate"> = {},
): Promise<void> {
  const root = repositoryRoot();
  const { policy } = report.run;
  const policyFile = root !== undefined && policy !== undefined ? within(root, policy) : undefined;
  const short = shortenedReport(report);
  const locate = known.locate && ((finding: Finding) => known.locate!(short.original(finding)));
  for (const { reporter, output } of reports) {
    const chunks = reporter.render(reporter.id === "json" ? report : short.report, {
      color: output === undefined && request.color,
      links: output === undefined && request.links === true,
      ...(output === undefined && widthOf(request.stdout)),
      ...(request.verbose && { verbose: true }),
      ...(output === undefined && request.quiet && { quiet: true }),
      ...(locate && { locate }),
      ...(policyFile !== undefined && { policyFile }),
      ...(request.sarifCategory !== undefined && { category: request.sarifCategory }),
      ...(request.sarifProfile !== undefined && { profile: request.sarifProfile }),
    });
    if (output) await writeAll(output, chunks);
    else await writeTo(request.stdout, chunks);
  }
  for (const { output } of reports) output?.commit();
}

/** A terminal that is narrower than this wraps better by itself. */
const narrowest = 60;

function widthOf(stream: ReportStream): Pick<RenderOptions, "width"> {
  const { columns } = stream as Partial<NodeJS.WriteStream>;
  return columns === undefined || columns === 0 ? {} : { width: Math.max(narrowest, columns) };
}

async function writeAll(output: Output, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    output.write(chunk);
    const full = output.ready();
    if (full) await full;
  }
  await output.finish();
}
