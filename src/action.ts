/** The door for GitHub Actions: whatever goes wrong ends in one clear sentence and a red step. */
import { debug, setFailed } from "@actions/core";
import { act } from "./action/act.ts";
import { asInputs } from "./action/as-inputs.ts";
import { fileFault } from "./file-fault.ts";
import { UserError } from "./model.ts";
import { forTerminal } from "./report/escape.ts";

try {
  await act();
} catch (error) {
  const said = error instanceof UserError ? error : fileFault(error);
  if (said) setFailed(asInputs(said.message));
  else {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    debug(stack ?? "");
    setFailed(
      `internal error: ${name}: ${forTerminal(message.split("\n")[0] ?? "")}; please report it, with debug logging switched on`,
    );
  }
}
