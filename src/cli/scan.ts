/** The command `scan`: its options to a request, interrupted by signals, its outcome to an exit code. */
import type { AzureCloud, Skippable } from "../model.ts";
import { forMessage } from "../report/escape.ts";
import { colourWanted, standardOutput } from "./output.ts";
import type { Format } from "./values.ts";

export interface ScanOptions {
  readonly policy?: string;
  readonly boundary?: string;
  readonly format: readonly Format[];
  readonly failOn?: "error" | "warning" | "note" | "never";
  readonly allowIncomplete: boolean;
  readonly regions?: readonly string[];
  readonly skip?: readonly Skippable[];
  readonly role?: string;
  readonly externalId?: string;
  readonly asOf?: string;
  readonly saveInventory?: string;
  readonly terraformState?: readonly string[];
  readonly sarifCategory?: string;
  readonly sarifProfile: "findings" | "full";
  readonly redact: boolean;
  readonly azureCloud?: AzureCloud;
  readonly concurrency: number;
  readonly timeout?: number;
  readonly callTimeout?: number;
  readonly quiet: boolean;
}

export async function scanCommand(
  targets: readonly string[],
  { policy, format, ...rest }: ScanOptions,
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
