/** The program, and every command by its group. What a command does is in a file of its own, loaded when it runs. */
import { Command, CommanderError, Option } from "commander";
import { version } from "../version.ts";
import { addGuards } from "./guards-command.ts";
import { programHelp } from "./help.ts";
import { addKnowledgeCommands } from "./knowledge-commands.ts";
import { colorWhen, print } from "./output.ts";
import { addReportCommands } from "./report-commands.ts";
import { addScan } from "./scan-command.ts";
import { addTargetCommands } from "./target-commands.ts";
import { schemas } from "./schema-ids.ts";
import { usageError } from "./usage-error.ts";
import { oneOf } from "./values.ts";

/**
 * `done` is given the exit code of a command that has one of its own. `first`: the first word of the command line;
 * `scan` does without the other commands, whose options take a while to declare.
 */
export function commands(done: (exitCode: number) => void, first?: string): Command {
  const program = new Command("data-boundary")
    .description(
      "Shows where an organization's cloud data is stored and where it goes, and fails when it leaves the boundary.",
    )
    .addOption(
      new Option(
        "-q, --quiet",
        "print only reports, warnings and errors; the text report is reduced to its verdict",
      ),
    )
    .addOption(
      new Option(
        "-v, --verbose",
        "print every finding and every step of a scan, and the stack trace of an internal error",
      ),
    )
    .addOption(
      new Option("--color <when>", "color the text report")
        .choices(colorWhen)
        .argParser(oneOf("--color", "value", colorWhen))
        .default("auto"),
    )
    .addOption(new Option("-V, --version", "print the version"))
    .addHelpOption(new Option("-h, --help", "print help"))
    .on("option:version", () => {
      print(`data-boundary ${version()}`);
      throw new CommanderError(0, "commander.version", "");
    })
    .helpCommand(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (title === "Global Options:" ? "Global options:" : title),
    })
    .configureOutput({ writeOut: print, writeErr() {}, outputError() {} })
    .addHelpText("after", programHelp);

  program.commandsGroup("Scan:");
  addScan(program, done);
  if (first === "scan") return program;
  addGuards(program, done);
  addTargetCommands(program, done);
  addReportCommands(program, done);

  program.commandsGroup("Understand:");
  addKnowledgeCommands(program);

  program.commandsGroup("Set up:");
  program
    .command("init")
    .description("write a commented data-boundary.yml to start from")
    .action(async () => {
      const { writePolicy } = await import("./init.ts");
      process.stderr.write(writePolicy());
    });
  program
    .command("schema")
    .argument("[which]", schemas.join(", "), "policy")
    .description("print the JSON Schema of the policy or of an output file")
    .action(async (which: string) => {
      const { schemaText } = await import("./schemas.ts");
      print(schemaText(which));
    });
  program
    .command("help")
    .argument("[command]", "a command")
    .description("print the help of a command")
    .action((name: string | undefined) => {
      const names = program.commands.map((command) => command.name());
      const wanted = name === undefined ? undefined : oneOf("help", "command", names)(name);
      (program.commands.find((command) => command.name() === wanted) ?? program).help();
    });
  return program;
}

/** Errors of commander become ours; called when every command is there. */
export function speakOneVoice(program: Command): Command {
  const all = [program, ...program.commands];
  for (const command of [...all, ...program.commands.flatMap(({ commands: below }) => below)])
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : usageError(command, error);
    });
  return program;
}
