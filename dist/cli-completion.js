import {
  words
} from "./cli-glossary.js";
import {
  demoTargets,
  plainTargets
} from "./providers.js";

// src/cli/completion.ts
import tab from "./vendor/bomb.sh-tab-commander.js";
import { providers } from "./cli.js";
import { frameworkIds } from "./cli.js";
import { formatIds } from "./cli.js";
import { loadRules } from "./scan.js";
import { schemas } from "./cli.js";
import { oneOf } from "./cli.js";
function addCompletion(program) {
  const { rules, boundaries } = loadRules();
  const of = (list) => list.map(({ id }) => id);
  const targets = [...plainTargets(), ...demoTargets];
  const options = {
    "scan --format": formatIds,
    "scan --boundary": of(boundaries),
    "scan --framework": frameworkIds
  };
  const argumentsOf = {
    scan: targets,
    doctor: targets,
    explain: [...of(rules), ...words()],
    locations: providers,
    types: providers,
    permissions: providers,
    schema: schemas,
    help: program.commands.map((command) => command.name())
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
  const [shell] = program.commands.find((one) => one.name() === "completion").registeredArguments;
  shell.argParser(oneOf("completion", "shell", shell.argChoices));
}
export {
  addCompletion
};
