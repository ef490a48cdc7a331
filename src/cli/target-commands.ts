/** The commands that ask a cloud, or print what asking takes, beside scan and guards. */
import { type Command, Option } from "commander";
import { azureClouds } from "../model.ts";
import { providers, targetForms } from "../providers.ts";
import { format } from "./format-option.ts";
import { print } from "./output.ts";
import type { PermissionFormat } from "./permissions.ts";
import { oneOf } from "./values.ts";

export function addTargetCommands(program: Command, done: (exitCode: number) => void): void {
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
    .description("list the accounts and subscriptions of targets, once for all shards")
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
}

interface PermissionsOptions {
  readonly role?: string;
  readonly format: PermissionFormat;
}
