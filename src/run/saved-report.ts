/** Renders a saved JSON report: read, held against its schema, and written in the formats that were named. */
import { loadFrameworks } from "../frameworks.ts";
import { UserError } from "../model.ts";
import { readSavedReport } from "../report/saved.ts";
import { readHistory } from "./history.ts";
import { refuseSharedPlaces } from "./places.ts";
import { openOutputs, render } from "./render.ts";
import { reportsOf } from "./reports.ts";
import type { ScanRequest } from "./request.ts";

export async function renderSaved(
  file: string,
  request: Pick<
    ScanRequest,
    | "formats"
    | "framework"
    | "stdout"
    | "color"
    | "links"
    | "verbose"
    | "quiet"
    | "sarifCategory"
    | "sarifProfile"
    | "history"
  >,
): Promise<readonly string[]> {
  const reports = await reportsOf(request);
  refuseSharedPlaces(
    reports.map(({ reporter, file: to = "-" }) => ({
      option: `--format ${reporter.id}`,
      file: to,
    })),
    [
      { option: "report", file },
      ...(request.history === undefined ? [] : [{ option: "--history", file: request.history }]),
    ],
  );
  const frameworks = loadFrameworks(request.framework ?? []);
  const report = {
    ...readSavedReport(file),
    ...(frameworks.length > 0 && { frameworks }),
    ...(request.history !== undefined && { history: readHistory(request.history).entries }),
  };
  const wanting = reports.find(({ reporter }) => reporter.placements === "needed");
  if (wanting && !report.placements)
    throw new UserError(
      `--format ${wanting.reporter.id}: needs every placement, and ${file} contains findings only; scan with --placements --format json=FILE`,
    );
  const outputs = openOutputs({ reports }, {});
  try {
    await render(report, outputs, request);
    return report.placements
      ? []
      : reports
          .filter(({ reporter }) => reporter.placements === "wanted")
          .map(
            ({ reporter }) =>
              `--format ${reporter.id}: contains findings and gaps only, because ${file} has no other placements; to include placements inside the boundary, scan with --placements --format json=FILE`,
          );
  } finally {
    outputs.discard();
  }
}
