import {
  schemas
} from "./cli-schemas-shared.js";
import {
  words
} from "./cli-glossary.js";
import {
  oneOf
} from "./cli-values.js";
import "./day.js";
import {
  demoTargets
} from "./run-demos.js";
import {
  reporters
} from "./map-read.js";
import "./report-format-ids.js";
import "./report-json.js";
import "./report-gap-reasons.js";
import "./report-account.js";
import "./report-controls.js";
import {
  frameworkIds
} from "./framework-ids.js";
import "./report-numbers.js";
import "./report-json-comparison.js";
import "./report-escape.js";
import "./packaged.js";
import {
  loadRules
} from "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./nearest.js";
import "./guard-model.js";
import "./report-links.js";
import "./identity.js";
import "./model.js";
import {
  plainTargets,
  providers
} from "./providers.js";

// src/cli/completion.ts
import tab from "./vendor/bomb.sh-tab-commander.js";
function addCompletion(program) {
  const { rules, boundaries } = loadRules();
  const of = (list) => list.map(({ id }) => id);
  const targets = [...plainTargets(), ...demoTargets];
  const options = {
    "scan --format": of(reporters),
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
