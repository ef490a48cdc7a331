/** The door for GitHub Actions: whatever goes wrong ends in one clear sentence and a red step. */
import { debug, setFailed } from "@actions/core";
import { act } from "./action/act.ts";
import { UserError } from "./model.ts";
import { forTerminal } from "./report/escape.ts";

try {
  await act();
} catch (error) {
  if (error instanceof UserError)
    // The command names its options; here they are inputs, which the runner hands over whether set or not.
    setFailed(
      error.message.replace(
        /--([a-z-]+)/g,
        (option, name: string) =>
          [name, `${name}s`].find((input) => `INPUT_${input.toUpperCase()}` in process.env) ??
          option,
      ),
    );
  else {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    debug(stack ?? "");
    setFailed(
      `internal error: ${name}: ${forTerminal(message.split("\n")[0] ?? "")}; please report it, with debug logging switched on`,
    );
  }
}
