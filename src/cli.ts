/** The command: options in, exit code out. Each command's work is done elsewhere. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { lostOutput, print } from "./cli/output.ts";
import type { ReportOptions } from "./cli/report.ts";
import { type CommandOptions, scanCommand } from "./cli/scan.ts";
import { collectFormat, collectSkip, day, list, wholeNumber } from "./cli/values.ts";
import { UserError, azureClouds, skippables } from "./model.ts";
import { didYouMean } from "./nearest.ts";
import { forMessage } from "./report/escape.ts";
import { formatIds } from "./report/format-ids.ts";
import { version } from "./version.ts";

const schemas: readonly string[] = ["policy", "report", "inventory"];

/** EX_SOFTWARE of sysexits: nothing that the user wrote is at fault. */
const internalError = 70;

const exitCodes = `
Exit codes:
  0    nothing failed and nothing was missed
  1    findings at or above --fail-on
  2    usage or configuration error, or no target could be started
  3    no such finding, but the scan has gaps (see --allow-incomplete)
  70   internal error
  130  interrupted`;

const formatOption = (): Option =>
  new Option(
    "--format <format[=file]>",
    `${formatIds.join(", ")}; repeatable, one may go to stdout`,
  )
    .argParser(collectFormat)
    .default([], "text");

const sarifCategoryOption = (): Option =>
  new Option("--sarif-category <name>", "what tells this analysis from others of the repository");

const sarifProfileOption = (): Option =>
  new Option("--sarif-profile <profile>", "full: excepted findings as well, suppressed")
    .choices(["findings", "full"])
    .default("findings");

/** Runs the command line and returns the exit code; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command("data-boundary")
    .description(
      "Shows where an organisation's cloud data lies and flows, and fails when it leaves the boundary it promised.",
    )
    .option("--version", "output the version number")
    .on("option:version", () => {
      print(version());
      throw new CommanderError(0, "commander.version", "");
    })
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr() {}, outputError() {} })
    .addHelpText("after", exitCodes);

  program
    .command("scan")
    .description("list resources, place them and judge them")
    .argument(
      "[target...]",
      "aws | aws:ACCOUNT | aws:org | azure | azure:SUBSCRIPTION | demo | demo:eu | FILE (an inventory; - is standard input)",
    )
    .option(
      "--policy <file>",
      "policy file (default: data-boundary.yml or .github/data-boundary.yml, searched upward to the git root)",
    )
    .option("--boundary <id>", "eu, eea, eudb, or countries such as DE,FR; overrides the policy")
    .addOption(formatOption())
    .addOption(
      new Option("--fail-on <level>", "least level that fails (default: error)").choices([
        "error",
        "warning",
        "note",
        "never",
      ]),
    )
    .option("--allow-incomplete", "exit 0 instead of 3 when the scan has gaps", false)
    .option("--regions <list>", "look only at these regions, comma-separated", list)
    .addOption(
      new Option(
        "--skip <what>",
        "leave out what costs many calls, at the price of a gap; logs: Azure's diagnostic settings",
      )
        .choices([...skippables])
        .argParser(collectSkip),
    )
    .option("--role <name>", "AWS: the role to assume in each account of aws:ACCOUNT or aws:org")
    .option("--external-id <id>", "AWS: the external id that the role asks for")
    .addOption(
      new Option(
        "--insecure-host <name>",
        "AWS: an emulator's host that may be asked over plain http; repeatable",
      ).argParser((host: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        host,
      ]),
    )
    .option(
      "--as-of <date>",
      "read law and exceptions as of this day, YYYY-MM-DD (default: today)",
      day,
    )
    .option("--save-inventory <file>", "also write what was seen, as NDJSON")
    .addOption(
      new Option(
        "--terraform-state <file>",
        "Terraform state that leads SARIF results to the lines that declare resources; repeatable",
      ).argParser((file: string, before: readonly string[] | undefined) => [
        ...(before ?? []),
        file,
      ]),
    )
    .addOption(sarifCategoryOption())
    .addOption(sarifProfileOption())
    .option(
      "--placements",
      "list every placement in JSON and CSV, inside ones too; without it they are counted",
      false,
    )
    .option("--redact", "hide account and subscription ids in every report", false)
    .addOption(
      new Option("--azure-cloud <cloud>", "which Azure to sign in to (default: public)").choices([
        ...azureClouds,
      ]),
    )
    .option("--concurrency <n>", "calls under way at once (default: 16)", wholeNumber)
    .option("--timeout <seconds>", "stop after so long; what was not seen is a gap", wholeNumber)
    .option(
      "--call-timeout <seconds>",
      "give one call so long, its repeats included (default: 120)",
      wholeNumber,
    )
    .option("--quiet", "no progress", false)
    .addHelpText("after", exitCodes)
    .action(async (targets: string[], options: CommandOptions) => {
      exitCode = await scanCommand(targets, options);
    });

  program
    .command("report")
    .argument("<file>", "a JSON report (scan --format json=FILE); - is standard input")
    .description("render a saved JSON report in other formats")
    .addOption(formatOption())
    .addOption(sarifCategoryOption())
    .addOption(sarifProfileOption())
    .action(async (file: string, options: ReportOptions) => {
      const { reportCommand } = await import("./cli/report.ts");
      await reportCommand(file, options);
    });

  program
    .command("rules")
    .description("list the kinds of finding, with their levels")
    .action(async () => {
      const { rulesTable } = await import("./cli/explain.ts");
      print(rulesTable());
    });

  program
    .command("explain")
    .argument("<id>", "a rule (home-outside), or a resource type (AWS::S3::Bucket)")
    .argument("[type]", "with a rule: how to fix it on resources of this type")
    .description("explain a rule and its remedy, or show what is checked for a resource type")
    .action(async (id: string, type: string | undefined) => {
      const { explain } = await import("./cli/explain.ts");
      print(explain(id, type));
    });

  program
    .command("locations")
    .argument("[provider]", "aws or azure")
    .description("list every location code with its countries")
    .action(async (provider?: string) => {
      const { locationsTable } = await import("./cli/explain.ts");
      print(locationsTable(provider));
    });

  program
    .command("types")
    .argument("[provider]", "aws or azure")
    .option("--format <format>", "text or json", "text")
    .description("list every resource type: its class, how it is listed, what is known of it")
    .action(async (provider: string | undefined, { format }: { format: string }) => {
      const { typesText } = await import("./cli/types.ts");
      print(typesText(provider, format));
    });

  program
    .command("schema")
    .argument("[which]", schemas.join(", "), "policy")
    .description(
      "print the JSON Schema of the policy file, the JSON report or a line of an inventory",
    )
    .action((which: string) => {
      if (!schemas.includes(which))
        throw new UserError(
          `schema: there is no schema called "${which}"; ${didYouMean(which, schemas)}write ${schemas.join(", ")}`,
        );
      print(readFileSync(new URL(`../schema/${which}.json`, import.meta.url), "utf8"));
    });

  program
    .command("permissions")
    .argument("<provider>", "aws or azure")
    .argument("[policy]", "aws: core, deep, other or org alone, ready to be created")
    .option("--role <name>", "aws: the role that org may assume", "ROLE-NAME")
    .description("print the least that a scan must be allowed: IAM policies, an Azure role")
    .action(async (provider: string, policy: string | undefined, { role }: { role: string }) => {
      const { permissionsText } = await import("./cli/permissions.ts");
      print(permissionsText(provider, policy, role));
    });

  program
    .command("init")
    .description("write a commented data-boundary.yml to start from")
    .action(() => {
      const file = "data-boundary.yml";
      if (existsSync(file))
        throw new UserError(`${file}: exists already; edit it, or move it away first`);
      writeFileSync(
        file,
        readFileSync(new URL("../rules/data-boundary.example.yml", import.meta.url), "utf8"),
        { flag: "wx" },
      );
      process.stderr.write(`${file}: written; next: data-boundary scan demo --policy ${file}\n`);
    });

  const names = (): string[] => program.commands.map((command) => command.name());
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = report(error, names());
  }
  const lost = await lostOutput();
  if (lost && exitCode !== 2 && exitCode !== internalError)
    exitCode = report(
      (await import("./run/cannot-write.ts")).cannotWrite("standard output", lost),
      names(),
    );
  return exitCode;
}

/** One line for what the user can mend; a stack only for what is our fault, and only where asked for. */
function report(error: unknown, commands: readonly string[]): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${forMessage(usageFault(error, commands))}; see data-boundary --help\n`);
    return 2;
  }
  if (error instanceof UserError) {
    process.stderr.write(`${forMessage(error.message)}\n`);
    return 2;
  }
  const { name, message, stack } =
    error instanceof Error ? error : { name: "Error", message: String(error), stack: undefined };
  process.stderr.write(
    `data-boundary: internal error: ${name}: ${forMessage(message.split("\n")[0]!)}; please report it with the command, the version (data-boundary --version) and what DATA_BOUNDARY_DEBUG=1 prints\n`,
  );
  if (process.env["DATA_BOUNDARY_DEBUG"]) process.stderr.write(`${forMessage(String(stack))}\n`);
  return internalError;
}

/** What commander refuses, in one line that says what may be written. */
function usageFault({ code, message }: CommanderError, commands: readonly string[]): string {
  // Without a command the message is "(outputHelp)".
  if (code === "commander.help")
    return `data-boundary: a command is missing; write ${commands.join(", ")}`;
  const [, said, choices] =
    /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(message) ?? [];
  const meant =
    said === undefined || choices === undefined ? "" : didYouMean(said, choices.split(", "));
  return `${message.replace(/^error: /, "data-boundary: ").replaceAll("\n", " ")}${meant && ` ${meant.trim()}`}`;
}
