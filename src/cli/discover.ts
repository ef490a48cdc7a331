/** The command `discover`: the accounts and subscriptions that targets name, to a file for all shards. */
import type { AzureCloud } from "../model.ts";
import { forMessage } from "../report/escape.ts";
import { standardOutput } from "./output.ts";

export interface DiscoverOptions {
  readonly output: string;
  readonly policy?: string;
  readonly azureCloud?: AzureCloud;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export async function discoverCommand(
  targets: readonly string[],
  { output, policy, azureCloud, quiet, verbose }: DiscoverOptions,
): Promise<number> {
  const { discover } = await import("../run/discover.ts");
  const { progressOn } = await import("../run.ts");
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    const { scopes, gaps } = await discover(
      {
        targets,
        formats: [],
        allowIncomplete: false,
        ...(policy !== undefined && { policyFile: policy }),
        ...(azureCloud && { azureCloud }),
        interrupt: interrupt.signal,
        get stdout() {
          return standardOutput();
        },
        color: false,
        progress: progressOn(process.stderr, quiet ? "quiet" : verbose ? "verbose" : "normal"),
      },
      output,
    );
    for (const gap of gaps) process.stderr.write(`${forMessage(gap)}\n`);
    if (!quiet)
      process.stderr.write(
        `${scopes} ${scopes === 1 ? "account or subscription" : "accounts and subscriptions"} listed\n`,
      );
    return interrupt.signal.aborted ? 130 : gaps.length > 0 ? 3 : 0;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
