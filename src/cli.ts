/** The command: options in, exit code out. Each command's work is done elsewhere. */
import { CommanderError } from "commander";
import { commands, speakOneVoice } from "./cli/commands.ts";
import { lostOutput } from "./cli/output.ts";
import { cannotWrite, fileFault } from "./file-fault.ts";
import { UserError } from "./model.ts";
import { forMessage } from "./report/escape.ts";

/** EX_SOFTWARE of sysexits: nothing that the user wrote is at fault. */
const internalError = 70;

/** Runs the command line and returns the exit code; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const [name] = args;
  const program = commands((code) => {
    exitCode = code;
  }, name);
  const isVerbose = (): boolean => program.opts<{ verbose?: boolean }>().verbose === true;
  try {
    if (name !== "scan") await addCompletion(program, name);
    await speakOneVoice(program).parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = report(error, isVerbose());
  }
  const lost = await lostOutput();
  if (lost && exitCode !== 2 && exitCode !== internalError)
    exitCode = report(cannotWrite("standard output", lost), isVerbose());
  return exitCode;
}

/** Completion knows every rule and format: other commands do not wait for them. */
async function addCompletion(
  program: ReturnType<typeof commands>,
  name: string | undefined,
): Promise<void> {
  if (name === "completion" || name === "complete")
    (await import("./cli/completion.ts")).addCompletion(program);
  else
    program
      .command("completion")
      .argument("<shell>", "bash, zsh, fish or powershell")
      .description("print a completion script for a shell");
}

/** One line for what the user can fix; a stack only for an internal error, and only where asked for. */
function report(error: unknown, isVerbose: boolean): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const said = error instanceof UserError ? error : fileFault(error);
  if (said) {
    // Of a policy each fault has a line.
    for (const line of forMessage(said.message).split("\n"))
      process.stderr.write(`data-boundary: ${line}\n`);
    return 2;
  }
  const { name, message, stack } =
    error instanceof Error ? error : { name: "Error", message: String(error), stack: undefined };
  process.stderr.write(
    `data-boundary: internal error: ${name}: ${forMessage(message.split("\n")[0]!)}; please report it with the command, the version (data-boundary --version) and what DATA_BOUNDARY_DEBUG=1 prints\n`,
  );
  if (isVerbose || process.env["DATA_BOUNDARY_DEBUG"])
    process.stderr.write(`${forMessage(String(stack))}\n`);
  return internalError;
}
