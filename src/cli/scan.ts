/** The command `scan`: its options to a request, interrupted by signals, its outcome to an exit code. */
import { forMessage } from "../report/escape.ts";
import type { ScanOptions } from "../run.ts";
import { colourWanted, standardOutput } from "./output.ts";
import type { Format } from "./values.ts";

/** As commander gives them. */
export interface CommandOptions extends ScanOptions {
  readonly policy?: string;
  readonly format: readonly Format[];
  readonly insecureHost?: readonly string[];
  readonly quiet: boolean;
}

export async function scanCommand(
  targets: readonly string[],
  { policy, format, insecureHost, ...rest }: CommandOptions,
): Promise<number> {
  const { progressOn, scan } = await import("../run.ts");
  const progress = progressOn(process.stderr, rest.quiet);
  const interrupt = new AbortController();
  const onSignal = (): void => {
    // A second Ctrl-C does not wait for the report.
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort();
    progress.done();
    process.stderr.write(
      "interrupted: reporting what was seen so far; press Ctrl-C again to stop at once\n",
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    const { report, exitCode, verdict, close } = await scan({
      ...rest,
      targets,
      formats: format,
      ...(policy !== undefined && { policyFile: policy }),
      ...(insecureHost && { insecureHosts: insecureHost }),
      interrupt: interrupt.signal,
      // Getters, as reports may go to files alone.
      get stdout() {
        return standardOutput();
      },
      get color() {
        return colourWanted(standardOutput());
      },
      progress,
    });
    close();
    for (const { rule, resource, warning } of report.exceptions)
      if (warning !== undefined)
        process.stderr.write(
          forMessage(`warning: exception ${rule} ${resource}: ${warning}`) + "\n",
        );
    if (verdict !== undefined) process.stderr.write(`${verdict}\n`);
    return exitCode;
  } finally {
    progress.done();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}
