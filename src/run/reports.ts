/** Which reports are to be written, and where: from the names that the user gave. */
import { UserError } from "../model.ts";
import { useOneOf } from "../nearest.ts";
import { type FormatId, formatIds } from "../report/format-ids.ts";
import { loadReporters } from "../report/index.ts";
import type { Reporter } from "../report/report.ts";
import { descriptorOf } from "./places.ts";
import type { ScanRequest } from "./request.ts";

/** A report without a file goes to standard output; there is one at most. */
export interface WantedReport {
  readonly reporter: Reporter;
  readonly file: string | undefined;
}

/** The reports to write: text where none is named. */
export async function reportsOf({
  formats,
}: Pick<ScanRequest, "formats">): Promise<readonly WantedReport[]> {
  const renders: ScanRequest["formats"] = formats.length === 0 ? [{ format: "text" }] : formats;
  const reporters = await loadReporters(renders.map(({ format }) => formatOf(format)));
  const reports = renders
    .map(({ file }, i) => ({
      reporter: reporters[i]!,
      // However it is spelled, and never replaced by a file of that name.
      file: file === undefined || descriptorOf(file) === 1 ? undefined : file,
    }))
    .flatMap((wanted, _, all) => withCompanion(wanted, all));
  if (reports.filter(({ file }) => file === undefined).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=report.json",
    );
  return reports;
}

/** "b0202.csv" -> "b0202-notes.csv", unless the user names that report. */
function withCompanion(
  wanted: WantedReport,
  all: readonly WantedReport[],
): readonly WantedReport[] {
  const { reporter, file } = wanted;
  if (!reporter.companion || file === undefined || descriptorOf(file) !== undefined)
    return [wanted];
  const { reporter: companion, ending } = reporter.companion;
  if (all.some((one) => one.reporter === companion)) return [wanted];
  const name = file.replace(/\.csv$/i, "");
  return [wanted, { reporter: companion, file: `${name}${ending}` }];
}

function formatOf(id: string): FormatId {
  const format = formatIds.find((one) => one === id);
  if (!format) throw new UserError(`--format: unknown format "${id}"; ${useOneOf(id, formatIds)}`);
  return format;
}
