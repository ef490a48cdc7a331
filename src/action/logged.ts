/** Work with its report in the step's log, its progress beside it, and account ids hidden in both where they are to be. */
import { UserError } from "../model.ts";
import { withoutAccounts } from "../account-ids.ts";
import { type Progress, progressOn } from "../run.ts";
import { quoted } from "./quoted.ts";

interface Log {
  readonly stdout: NodeJS.WritableStream;
  readonly progress: Progress;
}

export async function logged<T>(redact: boolean, work: (log: Log) => Promise<T>): Promise<T> {
  const progress = progressOn(process.stderr, "normal");
  const shown = (text: string): string => (redact ? withoutAccounts(text) : text);
  const log = quoted(process.stdout);
  try {
    return await work({
      stdout: log.stream,
      progress: {
        say: (text) => progress.say(shown(text)),
        tick: (text) => progress.tick(() => shown(text())),
        done: progress.done,
      },
    });
  } catch (error) {
    // "no credentials that work" names tenants and subscriptions.
    throw redact && error instanceof UserError
      ? new UserError(withoutAccounts(error.message))
      : error;
  } finally {
    log.end();
    progress.done();
  }
}
