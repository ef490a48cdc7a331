/** The options of `guards`, and its command `generate`. */
import { type Command, Option } from "commander";
import { guardFormats, printedKinds } from "../guard-model.ts";
import { azureClouds, levels } from "../model.ts";
import type { GenerateRequest } from "../run/generate-guards.ts";
import type { GuardsOptions } from "./guards.ts";
import { guardsHelp } from "./help.ts";
import { sarifCategory, sarifProfile } from "./report-options.ts";
import { collectFormat, day, each, once, oneOf, wholeNumber } from "./values.ts";

const failing = [...levels, "never"] as const;

export function addGuards(program: Command, done: (exitCode: number) => void): void {
  const guards = program
    .command("guards")
    .description("audit whether service control policies or Azure Policy hold the boundary")
    .argument(
      "[target...]",
      "aws, aws:ACCOUNT, azure, azure:SUBSCRIPTION, azure:mg/GROUP, demo, or files: policy documents, Azure Policy records, a Terraform plan, a folder of Terraform sources (- reads standard input)",
    )
    .addHelpText("after", guardsHelp)
    .action(async (targets: string[], _, command: Command) => {
      const { guardsCommand } = await import("./guards.ts");
      done(await guardsCommand(targets, command.optsWithGlobals<GuardsOptions>()));
    });
  addBoundary(guards);
  guards
    .addOption(
      new Option("--fail-on <level>", "minimum severity that causes exit code 1 (default: error)")
        .choices(failing)
        .argParser(oneOf("--fail-on", "level", failing)),
    )
    .addOption(
      new Option(
        "--report <file>",
        "JSON report of a scan: shows for each finding whether the guards would have stopped it",
      ),
    )
    .addOption(new Option("--allow-incomplete", "exit 0 instead of 3 when the audit has gaps"))
    .addOption(
      new Option(
        "-f, --format <format[=file]>",
        `${guardFormats.join(", ")}; repeatable, and one report may go to standard output`,
      )
        .argParser(collectFormat)
        .default([], "text"),
    )
    .addOption(sarifCategory())
    .addOption(sarifProfile())
    .addOption(new Option("--redact", "hide account and subscription ids in everything written"));
  guards
    .addOption(
      new Option("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)")
        .choices(azureClouds)
        .argParser(oneOf("--azure-cloud", "cloud", azureClouds)),
    )
    .addOption(
      new Option(
        "--role <name>",
        "AWS: role to assume in each account of aws:ACCOUNT; a role in the policy's targets takes precedence",
      ).argParser(once("--role")),
    )
    .addOption(
      new Option(
        "--external-id <id>",
        "AWS: external ID required by the role's trust policy",
      ).argParser(once("--external-id")),
    )
    .addOption(
      new Option(
        "--insecure-host <name>",
        "AWS: host of an emulator that may be called over plain HTTP; repeatable",
      ).argParser(each(String)),
    )
    .addOption(
      new Option("--concurrency <n>", "maximum concurrent API calls (default: 16)").argParser(
        wholeNumber("--concurrency"),
      ),
    )
    .addOption(
      new Option(
        "--call-timeout <seconds>",
        "timeout for each API call, retries included (default: 120)",
      ).argParser(wholeNumber("--call-timeout")),
    );
  const generate = guards
    .command("generate")
    .description("print guards that hold the boundary; nothing is applied")
    .argument("<kind>", printedKinds.join(", "))
    .action(async (kind: string, _, command: Command) => {
      const { generateCommand } = await import("./guards.ts");
      await generateCommand(
        oneOf("guards generate", "kind", printedKinds)(kind),
        command.optsWithGlobals<GenerateRequest & { readonly quiet?: boolean }>(),
      );
    });
  addBoundary(generate);
  generate.addOption(
    new Option(
      "--exempt <arn>",
      "AWS: principal that the guards let through, such as arn:aws:iam::*:role/BreakGlass; repeatable",
    ).argParser(each(String)),
  );
}

function addBoundary(command: Command): void {
  command
    .addOption(new Option("--policy <file>", "policy file (default: searched for, as by scan)"))
    .addOption(
      new Option(
        "--boundary <id>",
        "eu, eea, eudb, or countries such as DE,FR; overrides the policy",
      ),
    )
    .addOption(
      new Option(
        "--as-of <date>",
        "evaluate country lists and exemptions as of this date, YYYY-MM-DD (default: today)",
      ).argParser(day("--as-of")),
    );
}
