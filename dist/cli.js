const { existsSync, readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
import {
  forMessage,
  version
} from "./version.js";
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
async function scanCommand(targets, { policy, format, ...rest }) {
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
    const { exitCode, verdict, close } = await scan({
      ...rest,
      targets,
      formats: format,
      ...policy !== void 0 && { policyFile: policy },
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
      `there is nothing called so to skip; take ${skippables.join(", ")}.`
    );
  return [...before, one];
}
function list(value) {
  return value.split(",").map((one) => one.trim()).filter(Boolean);
}
function day(value) {
  const date = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value))
    throw new InvalidArgumentError("it is not a date such as 2026-11-22.");
  return value;
}
function wholeNumber(value) {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 1e6)
    throw new InvalidArgumentError("it is not a whole number from 1 up.");
  return number;
}

// src/cli.ts
var exitCodes = `
Exit codes:
  0    nothing failed and nothing was missed
  1    findings at or above --fail-on
  2    usage or configuration error
  3    no such finding, but the scan has gaps (see --allow-incomplete)
  130  interrupted`;
async function main(args) {
  let exitCode = 0;
  const program = new Command("data-boundary").description(
    "Shows where an organisation's cloud data lies and flows, and fails when it leaves the boundary it promised."
  ).option("--version", "output the version number").on("option:version", () => {
    print(version());
    throw new CommanderError(0, "commander.version", "");
  }).helpCommand(false).showSuggestionAfterError().exitOverride().configureOutput({ writeOut: print, outputError() {
  } }).addHelpText("after", exitCodes);
  program.command("scan").description("list resources, place them and judge them").argument(
    "[target...]",
    "aws | aws:ACCOUNT | aws:org | azure | azure:SUBSCRIPTION | demo | FILE (an inventory)"
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
  ).option("--role <name>", "AWS: the role to assume in each account of aws:ACCOUNT or aws:org").option("--external-id <id>", "AWS: the external id that the role asks for").option(
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
  program.command("explain").argument("<id>", "a rule (home-outside), or a resource type (AWS::S3::Bucket)").description("say what a rule means and how to mend it, or what is known of a resource type").action(async (id) => {
    const { explain } = await import("./cli-explain.js");
    print(explain(id));
  });
  program.command("locations").argument("[provider]", "aws or azure").description("list every location code with its countries").action(async (provider) => {
    const { locationsTable } = await import("./cli-explain.js");
    print(locationsTable(provider));
  });
  program.command("schema").argument("[which]", "policy or report", "policy").description("print the JSON Schema of the policy file or of the JSON report").action((which) => {
    if (which !== "policy" && which !== "report")
      throw new UserError(`schema: there is no schema called "${which}"; take policy or report`);
    print(readFileSync(new URL(`../schema/${which}.json`, import.meta.url), "utf8"));
  });
  program.command("permissions").argument("<provider>", "aws or azure").argument("[policy]", "aws: core, deep or org alone, ready to be created").option("--role <name>", "aws: the role that org may assume", "ROLE-NAME").description("print the least that a scan must be allowed: IAM policies, an Azure role").action(async (provider, policy, { role }) => {
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
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = report(error);
  }
  const lost2 = await lostOutput();
  if (lost2 && exitCode !== 2)
    exitCode = report((await import("./run-output.js")).cannotWrite("standard output", lost2));
  return exitCode;
}
function report(error) {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(
      `${forMessage(error.message.replace(/^error: /, "data-boundary: ").replaceAll("\n", " "))}; see data-boundary --help
`
    );
    return 2;
  }
  if (error instanceof UserError) {
    process.stderr.write(`${forMessage(error.message)}
`);
    return 2;
  }
  const { name, message, stack } = error instanceof Error ? error : { name: "Error", message: String(error), stack: void 0 };
  process.stderr.write(
    `data-boundary: internal error: ${name}: ${forMessage(message.split("\n")[0])}; please report it, with DATA_BOUNDARY_DEBUG=1 set for the details
`
  );
  if (process.env["DATA_BOUNDARY_DEBUG"]) process.stderr.write(`${forMessage(String(stack))}
`);
  return 2;
}
export {
  main
};
