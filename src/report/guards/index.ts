/** The formats of an audit of guards, one line each. */
import type { GuardFormat, GuardReport } from "../../guard-model.ts";
import type { Citation } from "../../model.ts";
import { guardsJson } from "./json.ts";
import { guardsMarkdown } from "./markdown.ts";
import { type GuardSarifOptions, guardsSarif } from "./sarif.ts";
import { guardsText } from "./text.ts";

export interface GuardRenderOptions extends Omit<GuardSarifOptions, "citations"> {
  readonly color: boolean;
  readonly citations: () => readonly Citation[];
}

export const guardReporters: Readonly<
  Record<GuardFormat, (report: GuardReport, options: GuardRenderOptions) => Iterable<string>>
> = {
  text: (report, { color }) => [guardsText(report, color)],
  json: (report) => guardsJson(report),
  sarif: (report, { citations, ...options }) =>
    guardsSarif(report, { ...options, citations: citations() }),
  markdown: (report) => [guardsMarkdown(report, Infinity)],
};
