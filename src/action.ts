/** The door for GitHub Actions: whatever goes wrong ends in one clear sentence and a red step. */
import { debug, setFailed } from "@actions/core";
import { act } from "./action/act.ts";
import { asInputs } from "./action/as-inputs.ts";
import { UserError } from "./model.ts";
import { forTerminal } from "./report/escape.ts";

try {
  await act();
} catch (error) {
  if (error instanceof UserError) setFailed(asInputs(error.message));
  else {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    debug(stack ?? "");
    setFailed(
      `internal error: ${name}: ${forTerminal(message.split("\n")[0] ?? "")}; please report it, with debug logging switched on`,
    );
  }
}
