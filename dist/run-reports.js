import {
  reporters
} from "./map-read.js";
import {
  descriptorOf
} from "./run-places.js";
import {
  useOneOf
} from "./nearest.js";
import {
  UserError
} from "./model.js";

// src/run/reports.ts
function reportsOf({ formats }) {
  const renders = formats.length === 0 ? [{ format: "text" }] : formats;
  const reports = renders.map(({ format, file }) => ({
    reporter: reporterOf(format),
    // However it is spelled, and never replaced by a file of that name.
    file: file === void 0 || descriptorOf(file) === 1 ? void 0 : file
  })).flatMap((wanted, _, all) => withCompanion(wanted, all));
  if (reports.filter(({ file }) => file === void 0).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=report.json"
    );
  return reports;
}
function withCompanion(wanted, all) {
  const { reporter, file } = wanted;
  if (!reporter.companion || file === void 0 || descriptorOf(file) !== void 0)
    return [wanted];
  const { reporter: companion, ending } = reporter.companion;
  if (all.some((one) => one.reporter === companion)) return [wanted];
  const name = file.replace(/\.csv$/i, "");
  return [wanted, { reporter: companion, file: `${name}${ending}` }];
}
function reporterOf(id) {
  const reporter = reporters.find((one) => one.id === id);
  if (!reporter)
    throw new UserError(
      `--format: unknown format "${id}"; ${useOneOf(
        id,
        reporters.map((one) => one.id)
      )}`
    );
  return reporter;
}

export {
  reportsOf
};
