/** Shell completion: `completion SHELL` prints a script, which calls `complete -- WORDS` while the user types. */
import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { providers } from "../model.ts";
import { frameworkIds } from "../framework-ids.ts";
import { demoTargets, plainTargets } from "../providers.ts";
import { formatIds } from "../report/format-ids.ts";
import { loadRules } from "../rules.ts";
import { schemas } from "./schema-ids.ts";
import { words } from "./glossary.ts";
import { oneOf } from "./values.ts";

/** Adds both commands, with the words that an argument or an option may be: help does not list them. */
export function addCompletion(program: Command): void {
  const { rules, boundaries } = loadRules();
  const of = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const targets = [...plainTargets(), ...demoTargets];
  const options: Readonly<Record<string, readonly string[]>> = {
    "scan --format": formatIds,
    "scan --boundary": of(boundaries),
    "scan --framework": frameworkIds,
  };
  const argumentsOf: Readonly<Record<string, readonly string[]>> = {
    scan: targets,
    doctor: targets,
    explain: [...of(rules), ...words()],
    locations: providers,
    types: providers,
    permissions: providers,
    schema: schemas,
    help: program.commands.map((command) => command.name()),
  };
  for (const command of program.commands) {
    const [first] = command.registeredArguments;
    const known = argumentsOf[command.name()];
    if (first && known) first.choices(known);
    for (const option of command.options) {
      const values = options[`${command.name()} ${option.long}`];
      if (values) option.choices(values);
    }
  }
  tab(program, { completionCommandName: "completion" });
  const [shell] = program.commands.find((one) => one.name() === "completion")!.registeredArguments;
  shell!.argParser(oneOf("completion", "shell", shell!.argChoices!));
}
