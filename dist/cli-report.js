import {
  readHistory
} from "./run-history-shared.js";
import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-json-schema.js";

// src/cli/report.ts
import { forMessage } from "./cli.js";

// src/run/saved-report.ts
import { loadFrameworks } from "./scan.js";
import { UserError } from "./cli.js";
import { refuseSharedPlaces } from "./scan.js";
import { openOutputs, render } from "./scan.js";
import { reportsOf } from "./scan.js";
async function renderSaved(file, request) {
  const reports = await reportsOf(request);
  refuseSharedPlaces(
    reports.map(({ reporter, file: to = "-" }) => ({
      option: `--format ${reporter.id}`,
      file: to
    })),
    [
      { option: "report", file },
      ...request.history === void 0 ? [] : [{ option: "--history", file: request.history }]
    ]
  );
  const frameworks = loadFrameworks(request.framework ?? []);
  const report = {
    ...readSavedReport(file),
    ...frameworks.length > 0 && { frameworks },
    ...request.history !== void 0 && { history: readHistory(request.history).entries }
  };
  const wanting = reports.find(({ reporter }) => reporter.placements === "needed");
  if (wanting && !report.placements)
    throw new UserError(
      `--format ${wanting.reporter.id}: needs every placement, and ${file} contains findings only; scan with --placements --format json=FILE`
    );
  const outputs = openOutputs({ reports }, {});
  try {
    await render(report, outputs, request);
    return report.placements ? [] : reports.filter(({ reporter }) => reporter.placements === "wanted").map(
      ({ reporter }) => `--format ${reporter.id}: contains findings and gaps only, because ${file} has no other placements; to include placements inside the boundary, scan with --placements --format json=FILE`
    );
  } finally {
    outputs.discard();
  }
}

// src/cli/report.ts
import { takesHyperlinks } from "./cli.js";
import { colorWanted, standardOutput } from "./cli.js";
async function reportCommand(file, { format, color: when, ...rest }) {
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
    }
  });
  for (const note of notes) process.stderr.write(`${forMessage(note)}
`);
}
export {
  reportCommand
};
