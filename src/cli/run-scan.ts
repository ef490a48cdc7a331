/** The command `scan`: its options to a request, interrupted by signals, its outcome to an exit code. */
import { forMessage } from "../report/escape.ts";
import { UserError } from "../model.ts";
import type { ScanOptions } from "../run.ts";
import { takesHyperlinks } from "./hyperlinks.ts";
import { type ColorWhen, colorWanted, standardError, standardOutput } from "./output.ts";
import { type PlanOptions, planInputs } from "../run/plan-inputs.ts";
import type { Format } from "./values.ts";

/** As commander gives them. */
export interface CommandOptions
  extends Omit<ScanOptions, "allowIncomplete" | "planInputs">, PlanOptions {
  readonly allowIncomplete?: boolean;
  readonly policy?: string;
  readonly format: readonly Format[];
  readonly output?: string;
  readonly insecureHost?: readonly string[];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: ColorWhen;
}

export async function scanCommand(
  targets: readonly string[],
  {
    policy,
    format,
    output,
    insecureHost,
    param,
    params,
    region,
    resourceGroupLocation,
    providerRegion,
    source,
    only,
    quiet,
    verbose,
    color,
    allowIncomplete = false,
    ...rest
  }: CommandOptions,
): Promise<number> {
  // The AWS SDK makes an error for each call, and nobody reads where: that costs a tenth of a scan.
  if (!verbose && !process.env["DATA_BOUNDARY_DEBUG"]) Error.stackTraceLimit = 0;
  const inputs = planInputs({
    param,
    params,
    region,
    resourceGroupLocation,
    providerRegion,
    source,
    only,
  });
  const formats = output === undefined ? format : toFile(format, output);
  const { progressOn, scan, silent } = await import("../run.ts");
  const progress = quiet ? silent : progressOn(standardError, verbose ? "verbose" : "normal");
  const interrupt = new AbortController();
  const onSignal = (): void => {
    // A second Ctrl-C does not wait for the report.
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort();
    progress.done();
    process.stderr.write(
      "interrupted: reporting what was scanned so far; press Ctrl-C again to stop immediately\n",
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    const { report, exitCode, verdict, close } = await scan({
      ...rest,
      allowIncomplete,
      targets,
      formats,
      ...(verbose && { verbose }),
      ...(quiet && { quiet }),
      ...(policy !== undefined && { policyFile: policy }),
      ...(insecureHost && { insecureHosts: insecureHost }),
      ...(inputs && { planInputs: inputs }),
      interrupt: interrupt.signal,
      // Getters, as reports may go to files alone.
      get stdout() {
        return standardOutput();
      },
      get color() {
        return colorWanted(standardOutput(), color);
      },
      get links() {
        return colorWanted(standardOutput(), color) && takesHyperlinks(standardOutput());
      },
      progress,
    });
    close();
    for (const { rule, resource, warning } of report.exceptions)
      if (warning !== undefined)
        process.stderr.write(
          forMessage(`warning: exception ${rule} ${resource}: ${warning}`) + "\n",
        );
    if (verdict !== undefined && !quiet) process.stderr.write(`${verdict}\n`);
    return exitCode;
  } finally {
    progress.done();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

/** `--output FILE` is for the one report that names no file. */
function toFile(formats: readonly Format[], file: string): readonly Format[] {
  const written = formats.length === 0 ? [{ format: "text" }] : formats;
  const open = written.filter((one) => one.file === undefined);
  if (open.length !== 1)
    throw new UserError(
      `--output ${file}: ${open.length === 0 ? "every --format already names a file" : "more than one --format has no file"}; use --format FORMAT=FILE for each`,
    );
  return written.map((one) => (one === open[0] ? { ...one, file } : one));
}
