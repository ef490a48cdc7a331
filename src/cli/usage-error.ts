/** Says what commander refuses in this project's words: place, fault and remedy in one sentence. */
import type { Command, CommanderError } from "commander";
import { UserError } from "../model.ts";
import { nearest } from "../nearest.ts";

export function usageError(command: Command, { code, message }: CommanderError): UserError {
  const path = pathOf(command);
  const see = `see "${path} --help"`;
  const [, quoted = ""] = /'([^']*)'/.exec(message) ?? [];
  const say = (fault: string, remedy = see): UserError =>
    new UserError(`${command.parent ? `${path.replace(/^\S+ /, "")}: ` : ""}${fault}; ${remedy}`);
  switch (code) {
    case "commander.unknownOption":
      // Commander quotes "--formt=json" whole.
      return say(
        `unknown option "${quoted}"`,
        suggest(quoted.split("=")[0]!, optionsOf(command), see),
      );
    case "commander.unknownCommand":
      return say(`unknown command "${quoted}"`, suggest(quoted, commandsOf(command), see));
    case "commander.missingArgument":
      return say(`the argument <${quoted}> is missing`);
    case "commander.optionMissingArgument":
      return say(`${quoted.replace(/^-\w, /, "")} needs a value`);
    case "commander.missingMandatoryOptionValue":
      return say(`the option ${quoted} is missing`);
    case "commander.excessArguments":
      return say("too many arguments");
    // Without a command commander prints its help.
    case "commander.help":
      return say("a command is missing");
    default:
      return say(
        message
          .replace(/^error: /, "")
          .replaceAll("\n", " ")
          .replace(/\.$/, ""),
      );
  }
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}

function optionsOf(command: Command): string[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].flatMap(
    ({ long }) => long ?? [],
  );
}

const commandsOf = (command: Command): string[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name());
