const { existsSync, readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
import {
  isDay
} from "./day.js";
import {
  forMessage,
  version
} from "./version.js";
import {
  didYouMean
} from "./nearest.js";
import {
  UserError,
  azureClouds,
  skippables
} from "./model.js";

// src/cli.ts

import { Command, CommanderError, Option } from "./vendor/commander.js";

// src/cli/output.ts
var output;
var lost;
function standardOutput() {
  if (output) return output;
  output = process.stdout;
  output.on("error", (error) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  return output;
}
async function lostOutput() {
  await new Promise((done) => {
    if (output) output.write("", () => done());
    else done();
  });
  return lost;
}
function print(text) {
  standardOutput().write(text.endsWith("\n") ? text : `${text}
`);
}
function colourWanted(stream) {
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0";
  return stream.isTTY || GITHUB_ACTIONS === "true";
}

// src/cli/scan.ts
async function scanCommand(targets, { policy, format, insecureHost, ...rest }) {
  const { progressOn, scan } = await import("./run.js");
  const progress = progressOn(process.stderr, rest.quiet);
  const interrupt = new AbortController();
  const onSignal = () => {
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort();
    progress.done();
    process.stderr.write(
      "interrupted: reporting what was seen so far; press Ctrl-C again to stop at once\n"
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    const { report: report2, exitCode, verdict, close } = await scan({
      ...rest,
      targets,
      formats: format,
      ...policy !== void 0 && { policyFile: policy },
      ...insecureHost && { insecureHosts: insecureHost },
      interrupt: interrupt.signal,
      // Getters, as reports may go to files alone.
      get stdout() {
        return standardOutput();
      },
      get color() {
        return colourWanted(standardOutput());
      },
      progress
    });
    close();
    for (const { rule, resource, warning } of report2.exceptions)
      if (warning !== void 0)
        process.stderr.write(
          forMessage(`warning: exception ${rule} ${resource}: ${warning}`) + "\n"
        );
    if (verdict !== void 0) process.stderr.write(`${verdict}
`);
    return exitCode;
  } finally {
    progress.done();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

// src/cli/values.ts
import { InvalidArgumentError } from "./vendor/commander.js";
function collectFormat(value, before) {
  const cut = value.indexOf("=");
  const one = cut < 0 ? { format: value } : { format: value.slice(0, cut), file: value.slice(cut + 1) };
  if (one.file === "") throw new InvalidArgumentError("the file name after = is missing.");
  return [...before, one];
}
function collectSkip(value, before = []) {
  const one = skippables.find((what) => what === value);
  if (!one)
    throw new InvalidArgumentError(
      `there is nothing called so to skip; ${didYouMean(value, skippables)}write ${skippables.join(", ")}.`
    );
  return [...before, one];
}
function list(value) {
  return value.split(",").map((one) => one.trim()).filter(Boolean);
}
function day(value) {
  if (!isDay(value)) throw new InvalidArgumentError("it is not a date such as 2026-11-22.");
  return value;
}
function wholeNumber(value) {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 1e6)
    throw new InvalidArgumentError("it is not a whole number from 1 up.");
  return number;
}

// src/cli.ts
var schemas = ["policy", "report", "inventory"];
var internalError = 70;
var exitCodes = `
Exit codes:
  0    nothing failed and nothing was missed
  1    findings at or above --fail-on
  2    usage or configuration error, or no target could be started
  3    no such finding, but the scan has gaps (see --allow-incomplete)
  70   internal error
  130  interrupted`;
async function main(args) {
  let exitCode = 0;
  const program = new Command("data-boundary").description(
    "Shows where an organisation's cloud data lies and flows, and fails when it leaves the boundary it promised."
  ).option("--version", "output the version number").on("option:version", () => {
    print(version());
    throw new CommanderError(0, "commander.version", "");
  }).helpCommand(false).showSuggestionAfterError().exitOverride().configureOutput({ writeOut: print, writeErr() {
  }, outputError() {
  } }).addHelpText("after", exitCodes);
  program.command("scan").description("list resources, place them and judge them").argument(
    "[target...]",
    "aws | aws:ACCOUNT | aws:org | azure | azure:SUBSCRIPTION | demo | demo:eu | FILE (an inventory; - is standard input)"
  ).option(
    "--policy <file>",
    "policy file (default: data-boundary.yml or .github/data-boundary.yml, searched upward to the git root)"
  ).option("--boundary <id>", "eu, eea, eudb, or countries such as DE,FR; overrides the policy").addOption(
    new Option(
      "--format <format[=file]>",
      "text, json, sarif, markdown; repeatable, one may go to stdout"
    ).argParser(collectFormat).default([], "text")
  ).addOption(
    new Option("--fail-on <level>", "least level that fails (default: error)").choices([
      "error",
      "warning",
      "note",
      "never"
    ])
  ).option("--allow-incomplete", "exit 0 instead of 3 when the scan has gaps", false).option("--regions <list>", "look only at these regions, comma-separated", list).addOption(
    new Option(
      "--skip <what>",
      "leave out what costs many calls, at the price of a gap; logs: Azure's diagnostic settings"
    ).choices([...skippables]).argParser(collectSkip)
  ).option("--role <name>", "AWS: the role to assume in each account of aws:ACCOUNT or aws:org").option("--external-id <id>", "AWS: the external id that the role asks for").addOption(
    new Option(
      "--insecure-host <name>",
      "AWS: an emulator's host that may be asked over plain http; repeatable"
    ).argParser((host, before) => [
      ...before ?? [],
      host
    ])
  ).option(
    "--as-of <date>",
    "read law and exceptions as of this day, YYYY-MM-DD (default: today)",
    day
  ).option("--save-inventory <file>", "also write what was seen, as NDJSON").addOption(
    new Option(
      "--terraform-state <file>",
      "Terraform state that leads SARIF results to the lines that declare resources; repeatable"
    ).argParser((file, before) => [
      ...before ?? [],
      file
    ])
  ).option("--sarif-category <name>", "what tells this analysis from others of the repository").addOption(
    new Option("--sarif-profile <profile>", "full: excepted findings as well, suppressed").choices(["findings", "full"]).default("findings")
  ).option("--redact", "hide account and subscription ids in every report", false).addOption(
    new Option("--azure-cloud <cloud>", "which Azure to sign in to (default: public)").choices([
      ...azureClouds
    ])
  ).option("--concurrency <n>", "calls under way at once (default: 16)", wholeNumber).option("--timeout <seconds>", "stop after so long; what was not seen is a gap", wholeNumber).option(
    "--call-timeout <seconds>",
    "give one call so long, its repeats included (default: 120)",
    wholeNumber
  ).option("--quiet", "no progress", false).addHelpText("after", exitCodes).action(async (targets, options) => {
    exitCode = await scanCommand(targets, options);
  });
  program.command("rules").description("list the kinds of finding, with their levels").action(async () => {
    const { rulesTable } = await import("./cli-explain.js");
    print(rulesTable());
  });
  program.command("explain").argument("<id>", "a rule (home-outside), or a resource type (AWS::S3::Bucket)").argument("[type]", "with a rule: how to fix it on resources of this type").description("explain a rule and its remedy, or show what is checked for a resource type").action(async (id, type) => {
    const { explain } = await import("./cli-explain.js");
    print(explain(id, type));
  });
  program.command("locations").argument("[provider]", "aws or azure").description("list every location code with its countries").action(async (provider) => {
    const { locationsTable } = await import("./cli-explain.js");
    print(locationsTable(provider));
  });
  program.command("types").argument("[provider]", "aws or azure").option("--format <format>", "text or json", "text").description("list every resource type: its class, how it is listed, what is known of it").action(async (provider, { format }) => {
    const { typesText } = await import("./cli-types.js");
    print(typesText(provider, format));
  });
  program.command("schema").argument("[which]", schemas.join(", "), "policy").description(
    "print the JSON Schema of the policy file, the JSON report or a line of an inventory"
  ).action((which) => {
    if (!schemas.includes(which))
      throw new UserError(
        `schema: there is no schema called "${which}"; ${didYouMean(which, schemas)}write ${schemas.join(", ")}`
      );
    print(readFileSync(new URL(`../schema/${which}.json`, import.meta.url), "utf8"));
  });
  program.command("permissions").argument("<provider>", "aws or azure").argument("[policy]", "aws: core, deep, other or org alone, ready to be created").option("--role <name>", "aws: the role that org may assume", "ROLE-NAME").description("print the least that a scan must be allowed: IAM policies, an Azure role").action(async (provider, policy, { role }) => {
    const { permissionsText } = await import("./cli-permissions.js");
    print(permissionsText(provider, policy, role));
  });
  program.command("init").description("write a commented data-boundary.yml to start from").action(() => {
    const file = "data-boundary.yml";
    if (existsSync(file))
      throw new UserError(`${file}: exists already; edit it, or move it away first`);
    writeFileSync(
      file,
      readFileSync(new URL("../rules/data-boundary.example.yml", import.meta.url), "utf8"),
      { flag: "wx" }
    );
    process.stderr.write(`${file}: written; next: data-boundary scan demo --policy ${file}
`);
  });
  const names = () => program.commands.map((command) => command.name());
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = report(error, names());
  }
  const lost2 = await lostOutput();
  if (lost2 && exitCode !== 2 && exitCode !== internalError)
    exitCode = report(
      (await import("./run-cannot-write.js")).cannotWrite("standard output", lost2),
      names()
    );
  return exitCode;
}
function report(error, commands) {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${forMessage(usageFault(error, commands))}; see data-boundary --help
`);
    return 2;
  }
  if (error instanceof UserError) {
    process.stderr.write(`${forMessage(error.message)}
`);
    return 2;
  }
  const { name, message, stack } = error instanceof Error ? error : { name: "Error", message: String(error), stack: void 0 };
  process.stderr.write(
    `data-boundary: internal error: ${name}: ${forMessage(message.split("\n")[0])}; please report it with the command, the version (data-boundary --version) and what DATA_BOUNDARY_DEBUG=1 prints
`
  );
  if (process.env["DATA_BOUNDARY_DEBUG"]) process.stderr.write(`${forMessage(String(stack))}
`);
  return internalError;
}
function usageFault({ code, message }, commands) {
  if (code === "commander.help")
    return `data-boundary: a command is missing; write ${commands.join(", ")}`;
  const [, said, choices] = /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(message) ?? [];
  const meant = said === void 0 || choices === void 0 ? "" : didYouMean(said, choices.split(", "));
  return `${message.replace(/^error: /, "data-boundary: ").replaceAll("\n", " ")}${meant && ` ${meant.trim()}`}`;
}
export {
  main
};
