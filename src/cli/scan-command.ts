/** The options of `scan`, by what they are about. */
import { type Command, Option } from "commander";
import { azureClouds, levels, skippables, trustables } from "../model.ts";
import { demoTargets, storeForms, targetForms } from "../providers.ts";
import { scanHelp } from "./help.ts";
import { type CommandOptions, scanCommand } from "./run-scan.ts";
import { framework, reportFormat, sarifCategory, sarifProfile } from "./report-options.ts";
import { day, duration, each, list, once, oneOf, wholeNumber } from "./values.ts";

const failing = [...levels, "never"] as const;

export function addScan(program: Command, done: (exitCode: number) => void): void {
  const scan = program
    .command("scan")
    .description("scan cloud accounts and report data outside the boundary")
    .argument(
      "[target...]",
      `${[...targetForms(), ...demoTargets].join(", ")}, a plan, a template, a directory of them, or an inventory file (- reads standard input); default: the targets of the policy`,
    )
    .addHelpText("after", scanHelp)
    .action(async (targets: string[], _, command: Command) => {
      done(await scanCommand(targets, command.optsWithGlobals<CommandOptions>()));
    });
  const group = (heading: string, ...options: readonly Option[]): void => {
    for (const option of options) {
      if (option.required && !option.parseArg && option.long) option.argParser(once(option.long));
      scan.addOption(option.helpGroup(heading));
    }
  };

  group(
    "What is allowed:",
    new Option(
      "--policy <file>",
      "policy file (default: data-boundary.yml or .github/data-boundary.yml, searched for up to the root of the git repository, else in the scanned directory)",
    ),
    new Option(
      "--boundary <id>",
      "eu, eea, eudb, or countries such as DE,FR; overrides the policy",
    ),
    new Option(
      "--as-of <date>",
      "evaluate country lists and exceptions as of this date, YYYY-MM-DD (default: today)",
    ).argParser(day("--as-of")),
    new Option("--fail-on <level>", "minimum severity that causes exit code 1 (default: error)")
      .choices(failing)
      .argParser(oneOf("--fail-on", "level", failing)),
    new Option("--allow-incomplete", "exit 0 instead of 3 when the scan has gaps"),
  );
  group(
    "What is new:",
    new Option(
      "--baseline <file>",
      "JSON report or baseline file to compare with; only new findings and gaps fail",
    ),
    new Option("--no-baseline", "do not compare with the baseline that the policy names"),
    new Option(
      "--against <report>",
      "plans: JSON report, or live target such as aws, that the plan would change; only data that would newly leave fails",
    ),
    new Option("--history <file>", "add one line of counts to this file for each scan (NDJSON)"),
  );
  group(
    "What is scanned:",
    new Option("--regions <list>", "scan only these regions, comma-separated").argParser(list),
    new Option(
      "--skip <checks>",
      'skip expensive checks (reported as a gap); "logs" skips Azure diagnostic settings',
    )
      .choices(skippables)
      .argParser(each(oneOf("--skip", "check", skippables))),
    new Option(
      "--trust <witnesses>",
      "AWS: do not ask a service in a region where AWS Config's recorder (config) or the Resource Explorer index (explorer) says that it holds nothing; AWS guarantees neither, so it is your word",
    )
      .choices(trustables)
      .argParser(each(oneOf("--trust", "witness", trustables))),
    new Option("--no-trust", "ask every service in every region, whatever the policy trusts"),
    new Option(
      "--shard <index/count>",
      "scan only this part of the accounts and subscriptions, such as 3/16; auto reads it from the job's environment",
    ),
    new Option(
      "--accounts <file>",
      "accounts and subscriptions of the targets, as listed by data-boundary discover",
    ),
    new Option(
      "--checkpoint <dir>",
      `keep the inventory of each account that ended in this folder, ${storeForms().join(" or ")}; the same command continues from it`,
    ),
    new Option(
      "--max-age <duration>",
      "with --checkpoint: scan accounts again whose inventory is older, such as 90m, 24h or 7d",
    ).argParser(duration("--max-age")),
    new Option(
      "--no-pushdown",
      "Azure: read every resource, even where Resource Graph could count them",
    ),
    new Option("--role <name>", "AWS: role to assume in each account of aws:ACCOUNT or aws:org"),
    new Option("--external-id <id>", "AWS: external ID required by the role's trust policy"),
    new Option("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)")
      .choices(azureClouds)
      .argParser(oneOf("--azure-cloud", "cloud", azureClouds)),
    new Option(
      "--insecure-host <name>",
      "AWS: host of an emulator that may be called over plain HTTP; repeatable",
    ).argParser(each(String)),
  );
  group(
    "Plans and templates:",
    new Option(
      "--param <name=value>",
      "value of a parameter of a CloudFormation or ARM template, or of a Terraform variable; repeatable",
    ).argParser(each(String)),
    new Option(
      "--params <file>",
      "parameter file of a CloudFormation or ARM template, or .tfvars file; repeatable",
    ).argParser(each(String)),
    new Option(
      "--region <code>",
      "region that a stack is deployed to; repeat it to check the stack in several",
    ).argParser(each(String)),
    new Option(
      "--resource-group-location <code>",
      "location of the resource group that an ARM template is deployed to",
    ),
    new Option(
      "--provider-region <key=region>",
      "region of a Terraform provider that no file shows, such as aws.copy=eu-west-1; repeatable",
    ).argParser(each(String)),
    new Option(
      "--source <dir>",
      "Terraform sources of a plan, to point at their lines (default: working directory)",
    ),
    new Option("--only <which>", "check only what a plan creates or changes").choices(["changed"]),
  );
  group(
    "Reports:",
    reportFormat(),
    new Option("-o, --output <file>", "write the report to this file instead of standard output"),
    new Option(
      "--placements",
      "list every placement in JSON, including those inside the boundary, as CSV does (default: only count them)",
    ),
    new Option("--redact", "hide account and subscription ids in every report"),
    new Option(
      "--save-inventory <file>",
      "save the collected inventory as NDJSON, to scan it again offline",
    ),
    new Option(
      "--evidence <dir>",
      "write an evidence pack: inventory, report, policy, calls and a manifest of digests",
    ),
    new Option(
      "--terraform-state <file>",
      "Terraform state file used to map SARIF results to the declaring lines; repeatable",
    ).argParser(each(String)),
    framework(),
    sarifCategory(),
    sarifProfile(),
  );
  group(
    "Limits:",
    new Option("--concurrency <n>", "maximum concurrent API calls (default: 16)").argParser(
      wholeNumber("--concurrency"),
    ),
    new Option(
      "--timeout <seconds>",
      "stop the scan after this many seconds; anything not scanned is reported as a gap",
    ).argParser(wholeNumber("--timeout")),
    new Option(
      "--call-timeout <seconds>",
      "timeout for each API call, retries included (default: 120)",
    ).argParser(wholeNumber("--call-timeout")),
  );
}
