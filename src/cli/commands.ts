/** Every command with its options. What a command does is in a file of its own, loaded when it runs. */
import { Command, CommanderError, Option } from "commander";
import { azureClouds } from "../model.ts";
import { providers, targetForms } from "../providers.ts";
import { version } from "../version.ts";
import type { ConflictFormat } from "./conflicts.ts";
import { type DiffOptions, diffFormats } from "./diff-options.ts";
import type { DataFormat } from "./explain.ts";
import { addGuards } from "./guards-command.ts";
import { programHelp } from "./help.ts";
import { colorWhen, print } from "./output.ts";
import type { ReportOptions } from "./report.ts";
import { framework, reportFormat, sarifCategory, sarifProfile } from "./report-options.ts";
import { addScan } from "./scan-command.ts";
import { usageError } from "./usage-error.ts";
import { oneOf } from "./values.ts";
import type { PermissionFormat } from "./permissions.ts";

/** `done` is given the exit code of a command that has one of its own. */
export function commands(done: (exitCode: number) => void): Command {
  const program = new Command("data-boundary")
    .description(
      "Shows where an organization's cloud data is stored and where it goes, and fails when it leaves the boundary.",
    )
    .addOption(
      new Option(
        "-q, --quiet",
        "print reports, warnings and errors only; of the text report the verdict",
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
  addGuards(program, done);
  program
    .command("discover")
    .argument("[target...]", "aws:org, azure, azure:mg/GROUP; default: the targets of the policy")
    .option("-o, --output <file>", "write the list to this file instead of standard output", "-")
    .option("--policy <file>", "policy file (default: searched for, as by scan)")
    .addOption(
      new Option("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)")
        .choices(azureClouds)
        .argParser(oneOf("--azure-cloud", "cloud", azureClouds)),
    )
    .description("list the accounts and subscriptions that targets name, once for all shards")
    .action(async (targets: string[], _, command: Command) => {
      const { discoverCommand } = await import("./discover.ts");
      done(await discoverCommand(targets, command.optsWithGlobals()));
    });
  program
    .command("doctor")
    .argument("[target...]", `${targetForms().join(", ")}; default: the targets of the policy`)
    .option("--policy <file>", "policy file (default: searched for, as by scan)")
    .option("--role <name>", "AWS: role to assume in the account of aws:ACCOUNT")
    .option("--external-id <id>", "AWS: external ID required by the role's trust policy")
    .addOption(format(["text", "json"], "text", "doctor"))
    .description("check Node, the policy, credentials and permissions before a scan")
    .action(async (targets: string[], _, command: Command) => {
      const { doctor } = await import("./doctor.ts");
      const { text, exitCode } = await doctor(targets, command.optsWithGlobals());
      print(text);
      done(exitCode);
    });
  program
    .command("permissions")
    .argument("<provider>", providers.join(" or "))
    .argument(
      "[policy]",
      "json only: one policy, ready to apply (aws: core, deep, other, org or guards; azure: guards)",
    )
    .addOption(format(["json", "cloudformation", "terraform"], "json", "permissions"))
    .option(
      "--role <name>",
      "aws: name of the role (default: ROLE-NAME in json, data-boundary in templates)",
    )
    .description("print the least-privilege IAM policies or Azure role a scan needs")
    .action(
      async (
        provider: string,
        policy: string | undefined,
        { role, format: as }: PermissionsOptions,
      ) => {
        const { permissionsText } = await import("./permissions.ts");
        print(await permissionsText(provider, policy, role, as));
      },
    );

  program
    .command("report")
    .argument("<file>", "a JSON report (scan --format json=FILE); - reads standard input")
    .addOption(reportFormat())
    .addOption(framework())
    .addOption(sarifCategory())
    .addOption(sarifProfile())
    .option("--history <file>", "html: draw this history (scan --history) as a chart")
    .description("render a saved JSON report in other formats")
    .action(async (file: string, _, command: Command) => {
      const { reportCommand } = await import("./report.ts");
      await reportCommand(file, command.optsWithGlobals<ReportOptions>());
    });

  program
    .command("diff")
    .argument("<old>", "a JSON report or a baseline file")
    .argument("<new>", "a JSON report")
    .addOption(format(diffFormats, "text", "diff"))
    .description("list what is new, closed, changed or no longer seen; exit 1 if a finding is new")
    .action(async (older: string, newer: string, _, command: Command) => {
      const { diffCommand } = await import("./diff.ts");
      done(await diffCommand(older, newer, command.optsWithGlobals<DiffOptions>()));
    });

  program
    .command("baseline")
    .argument("<action>", "write")
    .argument("<file>", "the baseline file to write")
    .requiredOption("--report <file>", "a JSON report (scan --format json=FILE)")
    .description("write what a report found to a small file, for scan --baseline")
    .action(async (action: string, file: string, { report }: { readonly report: string }) => {
      oneOf("baseline", "action", ["write"])(action);
      const { baselineCommand } = await import("./baseline.ts");
      process.stderr.write(await baselineCommand(file, report));
    });

  program
    .command("verify")
    .argument("<directory>", "an evidence pack (scan --evidence DIR)")
    .description("check the digests of an evidence pack, and judge its inventory again")
    .action(async (directory: string) => {
      const { verifyCommand } = await import("./verify.ts");
      const { text, exitCode } = await verifyCommand(directory);
      print(text);
      done(exitCode);
    });

  program.commandsGroup("Understand:");
  program
    .command("explain")
    .argument(
      "<id>",
      "a rule (home-outside), a resource type (AWS::S3::Bucket), a word (gap), or with --report a finding's fingerprint or a gap's id",
    )
    .argument("[type]", "with a rule: how to fix it on resources of this type")
    .option(
      "--report <file>",
      "a JSON report: explain its finding or gap with this fingerprint or id",
    )
    .addOption(framework())
    .addOption(format(["text", "json"], "text", "explain"))
    .description(
      "explain a rule and its remediation, a resource type, a provider, a word of the glossary, a finding, or a gap",
    )
    .action(
      async (
        id: string,
        type: string | undefined,
        { format: as, report, framework: named }: Formatted & { readonly report?: string },
      ) => {
        if (report !== undefined) {
          const { explainFinding } = await import("./explain-finding.ts");
          print(explainFinding(id, report, as));
          return;
        }
        const { explain } = await import("./explain.ts");
        print(explain(id, type, as, named));
      },
    );
  program
    .command("rules")
    .addOption(framework())
    .addOption(format(["text", "json"], "text", "rules"))
    .description("list the rules with their levels")
    .action(async ({ format: as, framework: named }: Formatted) => {
      const { rulesText } = await import("./explain.ts");
      print(rulesText(as, named));
    });
  program
    .command("conflicts")
    .argument("[about]", "a rule, a resource type, or the id of another tool's check")
    .addOption(format(diffFormats, "text", "conflicts"))
    .description("list checks of other tools that demand a copy abroad, and what to answer")
    .action(
      async (about: string | undefined, { format: as }: { readonly format: ConflictFormat }) => {
        const { conflictsText } = await import("./conflicts.ts");
        print(conflictsText(about, as));
      },
    );
  program
    .command("types")
    .argument("[provider]", providers.join(" or "))
    .addOption(format(["text", "json"], "text", "types"))
    .description("list every resource type: its class, how it is listed, what is known of it")
    .action(async (provider: string | undefined, { format: as }: Formatted) => {
      const { typesText } = await import("./types.ts");
      print(typesText(provider, as));
    });
  program
    .command("locations")
    .argument("[provider]", `${providers.join(" or ")}, or a location such as eu-central-1`)
    .addOption(format(["text", "json"], "text", "locations"))
    .description("list every location code with its countries")
    .action(async (provider: string | undefined, { format: as }: Formatted) => {
      const { locationsText } = await import("./explain.ts");
      print(locationsText(provider, as));
    });

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
    .argument("[which]", "policy, report, inventory or baseline", "policy")
    .description(
      "print the JSON Schema of the policy, the JSON report, a line of an inventory or a baseline",
    )
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

interface Formatted {
  readonly format: DataFormat;
  readonly framework?: readonly string[];
}

interface PermissionsOptions {
  readonly role?: string;
  readonly format: PermissionFormat;
}

const format = (known: readonly string[], usual: string, command: string): Option =>
  new Option("-f, --format <format>", "output format")
    .choices(known)
    .argParser(oneOf(`${command}: --format`, "format", known))
    .default(usual);

/** Errors of commander become ours; called when every command is there. */
export function speakOneVoice(program: Command): Command {
  const all = [program, ...program.commands];
  for (const command of [...all, ...program.commands.flatMap(({ commands: below }) => below)])
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : usageError(command, error);
    });
  return program;
}
