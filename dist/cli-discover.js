// src/cli/discover.ts
import { forMessage } from "./cli.js";
import { standardOutput } from "./cli.js";
async function discoverCommand(targets, { output, policy, azureCloud, quiet, verbose }) {
  const { discover } = await import("./run-discover.js");
  const { progressOn } = await import("./scan.js");
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    const { scopes, gaps } = await discover(
      {
        targets,
        formats: [],
        allowIncomplete: false,
        ...policy !== void 0 && { policyFile: policy },
        ...azureCloud && { azureCloud },
        interrupt: interrupt.signal,
        get stdout() {
          return standardOutput();
        },
        color: false,
        progress: progressOn(process.stderr, quiet ? "quiet" : verbose ? "verbose" : "normal")
      },
      output
    );
    for (const gap of gaps) process.stderr.write(`${forMessage(gap)}
`);
    if (!quiet)
      process.stderr.write(
        `${scopes} ${scopes === 1 ? "account or subscription" : "accounts and subscriptions"} listed
`
      );
    return interrupt.signal.aborted ? 130 : gaps.length > 0 ? 3 : 0;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
export {
  discoverCommand
};
