/** Two saved reports held against each other; neither is judged again. */
import { compare } from "../compare/compare.ts";
import { type Comparison, type Report, UserError } from "../model.ts";
import { readSavedReport } from "../report/saved.ts";
import { readBaseline } from "./baseline-file.ts";
import { listing } from "./listing.ts";

/** Exit code 1 where a finding of any level is new or worse. */
export async function difference(
  older: string,
  newer: string,
): Promise<{
  readonly report: Report & { readonly comparison: Comparison };
  readonly exitCode: 0 | 1;
}> {
  const baseline = readBaseline(older);
  const report = readSavedReport(newer);
  if ((baseline.run.redacted ?? false) !== (report.run.redacted ?? false))
    throw new UserError(
      `diff: ${baseline.run.redacted ? older : newer} was written with --redact and ${baseline.run.redacted ? newer : older} was not: their ids cannot be compared; scan both in the same way`,
    );
  const compared = compare(report, baseline, { name: older, listing: await listing() });
  const { new: added, worse } = compared.comparison;
  return { report: compared, exitCode: added + worse > 0 ? 1 : 0 };
}
