/** The command `report`: a saved JSON report in other formats, without a scan. */
import type { ScanOptions } from "../run.ts";
import { forMessage } from "../report/escape.ts";
import { renderSaved } from "../run/saved-report.ts";
import { takesHyperlinks } from "./hyperlinks.ts";
import { type ColorWhen, colorWanted, standardOutput } from "./output.ts";
import type { Format } from "./values.ts";

/** As commander gives them. */
export interface ReportOptions extends Pick<
  ScanOptions,
  "framework" | "history" | "sarifCategory" | "sarifProfile"
> {
  readonly format: readonly Format[];
  readonly color?: ColorWhen;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
}

export async function reportCommand(
  file: string,
  { format, color: when, ...rest }: ReportOptions,
): Promise<void> {
  const notes = await renderSaved(file, {
    ...rest,
    formats: format,
    get stdout() {
      return standardOutput();
    },
    get color() {
      return colorWanted(standardOutput(), when);
    },
    get links() {
      return colorWanted(standardOutput(), when) && takesHyperlinks(standardOutput());
    },
  });
  for (const note of notes) process.stderr.write(`${forMessage(note)}\n`);
}
