/** The commands that read what a scan wrote. */
import type { Command } from "commander";
import { type DiffOptions, diffFormats } from "./diff-options.ts";
import { format } from "./format-option.ts";
import { print } from "./output.ts";
import type { ReportOptions } from "./report.ts";
import { framework, reportFormat, sarifCategory, sarifProfile } from "./report-options.ts";
import { oneOf } from "./values.ts";

export function addReportCommands(program: Command, done: (exitCode: number) => void): void {
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
    .description(
      "list findings that are new, closed, changed or no longer seen; exit 1 if one is new",
    )
    .action(async (older: string, newer: string, _, command: Command) => {
      const { diffCommand } = await import("./diff.ts");
      done(await diffCommand(older, newer, command.optsWithGlobals<DiffOptions>()));
    });

  program
    .command("baseline")
    .argument("<action>", "write")
    .argument("<file>", "the baseline file to write")
    .requiredOption("--report <file>", "a JSON report (scan --format json=FILE)")
    .description("write the findings and gaps of a report to a small file, for scan --baseline")
    .action(async (action: string, file: string, { report }: { readonly report: string }) => {
      oneOf("baseline", "action", ["write"])(action);
      const { baselineCommand } = await import("./baseline.ts");
      process.stderr.write(await baselineCommand(file, report));
    });

  program
    .command("verify")
    .argument("<directory>", "an evidence pack (scan --evidence DIR)")
    .description("check the digests of an evidence pack and judge its inventory again")
    .action(async (directory: string) => {
      const { verifyCommand } = await import("./verify.ts");
      const { text, exitCode } = await verifyCommand(directory);
      print(text);
      done(exitCode);
    });
}
