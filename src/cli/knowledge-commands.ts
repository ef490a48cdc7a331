/** The commands that say what the tool knows: rules, types, locations, checks of other tools. */
import type { Command } from "commander";
import { providers } from "../providers.ts";
import type { ConflictFormat } from "./conflicts.ts";
import { diffFormats } from "./diff-options.ts";
import { type Formatted, format } from "./format-option.ts";
import { print } from "./output.ts";
import { framework } from "./report-options.ts";

export function addKnowledgeCommands(program: Command): void {
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
      const { rulesText } = await import("./rules-list.ts");
      print(rulesText(as, named));
    });
  program
    .command("conflicts")
    .argument("[about]", "a rule, a resource type, or the id of another tool's check")
    .addOption(format(diffFormats, "text", "conflicts"))
    .description(
      "list checks of other tools that require a copy in another region, and how to answer them",
    )
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
    .description("list every resource type: its class, how it is listed, what is checked")
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
      const { locationsText } = await import("./locations-list.ts");
      print(locationsText(provider, as));
    });
}
