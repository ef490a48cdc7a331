import {
  takesHyperlinks
} from "./cli-hyperlinks.js";
import {
  colorWanted,
  standardOutput
} from "./cli-output.js";
import {
  readHistory
} from "./run-history-shared.js";
import {
  openOutputs,
  render
} from "./run-render.js";
import {
  reportsOf
} from "./run-reports.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-json.js";
import "./report-gap-reasons.js";
import "./report-account.js";
import {
  loadFrameworks
} from "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./report-numbers.js";
import "./report-json-comparison.js";
import "./report-escape.js";
import "./run-output.js";
import {
  refuseSharedPlaces
} from "./run-places.js";
import "./rules-read.js";
import "./atlas.js";
import "./nearest.js";
import "./run-cannot-write-shared.js";
import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-links.js";
import "./identity.js";
import {
  UserError
} from "./model.js";
import "./providers.js";

// src/run/saved-report.ts
async function renderSaved(file, request) {
  const reports = reportsOf(request);
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
  const wanting = reports.find(({ reporter }) => reporter.needsPlacements);
  if (wanting && !report.placements)
    throw new UserError(
      `--format ${wanting.reporter.id}: needs every placement, and ${file} holds findings alone; scan with --placements --format json=FILE`
    );
  const outputs = openOutputs({ reports }, {});
  try {
    await render(report, outputs, request);
  } finally {
    outputs.discard();
  }
}

// src/cli/report.ts
async function reportCommand(file, { format, color: when, ...rest }) {
  await renderSaved(file, {
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
}
export {
  reportCommand
};
