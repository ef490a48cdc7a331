/** How placements outside, and those that may leave, are findings: the numbers of a verdict and of a table, reconciled. */
import { type Report, isAccepted } from "../model.ts";
import { grouped } from "./numbers.ts";
import { counted } from "./text-lines.ts";

interface Parts {
  /** Errors and warnings. */
  findings: number;
  notes: number;
  accepted: number;
}

const none = (): Parts => ({ findings: 0, notes: 0, accepted: 0 });

/** "105 outside = 95 findings + 8 notes + 2 accepted by the policy": each verdict that there is, one sentence. */
export function breakdownInWords({
  findings,
  summary,
}: Pick<Report, "findings" | "summary">): readonly string[] {
  const parts = { outside: none(), "may-leave": none() };
  for (const finding of findings) {
    if (finding.verdict === "contradicted") continue;
    const of = parts[finding.verdict];
    if (isAccepted(finding)) of.accepted++;
    else if (finding.level === "note") of.notes++;
    else of.findings++;
  }
  const { outside, mayLeave } = summary.places.total;
  return [
    sentence(outside, "outside", parts.outside),
    sentence(mayLeave, "may leave", parts["may-leave"]),
  ].filter((said) => said !== undefined);
}

function sentence(
  total: number,
  words: string,
  { findings, notes, accepted }: Parts,
): string | undefined {
  if (total === 0) return undefined;
  const rest = total - findings - notes - accepted;
  const said = [
    counted(findings, "finding"),
    ...(notes > 0 ? [counted(notes, "note")] : []),
    ...(accepted > 0 ? [`${grouped(accepted)} accepted by the policy`] : []),
    ...(rest > 0 ? [`${grouped(rest)} of rules that are off`] : []),
  ];
  return `${grouped(total)} ${words} = ${said.join(" + ")}`;
}
