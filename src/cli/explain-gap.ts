/** Explains one gap of a saved report: what was not seen, where, what to do, and what accepting it would look like. */
import { stringify } from "yaml";
import { type Report, type ReportedGap, isAccepted } from "../model.ts";
import { accountInWords } from "../report/account.ts";
import { forTerminal } from "../report/escape.ts";
import { gapReasonInWords } from "../report/gap-reasons.ts";
import type { DataFormat } from "./data-format.ts";
import { acceptance } from "./acceptance.ts";

/** The gaps with this id, or whose fingerprint begins so. */
export function gapsNamed({ gaps }: Report, wanted: string): readonly ReportedGap[] {
  return [...gaps].filter(({ id, fingerprint }) => id === wanted || fingerprint.startsWith(wanted));
}

export function explainGap(gap: ReportedGap, asOf: string, format: DataFormat): string {
  const { id, reason, region, service, type, resource, resources, role, detail, remedy } = gap;
  const accepting = { gap: id, ...acceptance(asOf) };
  if (format === "json")
    return `${JSON.stringify({ kind: "gap", ...gap, acceptance: accepting }, null, 2)}\n`;
  const { declared } = gap;
  const line = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${name}: ${forTerminal(value)}`];
  return [
    `${id}: ${gapReasonInWords[reason]}`,
    "",
    `where: ${accountInWords(gap)}`,
    ...line("region", region),
    ...line("service", service),
    ...line("type", type),
    ...line("resource", resource),
    ...line("resources", resources === undefined ? undefined : String(resources)),
    ...line("role", role),
    ...line(
      "declared in",
      declared && [declared.file, declared.line, declared.column].filter(Boolean).join(":"),
    ),
    "",
    `Not seen: ${forTerminal(detail)}`,
    `  -> ${forTerminal(remedy)}`,
    "",
    ...(isAccepted(gap)
      ? [
          `The policy accepts it until ${gap.exception.expires} (${forTerminal(gap.exception.approvedBy)}: ${forTerminal(gap.exception.reason)}).`,
        ]
      : [
          "A gap is not a pass. To accept it nevertheless, add to the policy, with your reason and approver:",
          "",
          stringify({ exceptions: [accepting] }).trim(),
        ]),
  ].join("\n");
}
