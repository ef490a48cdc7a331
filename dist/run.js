import {
  progressOn,
  scan
} from "./run-shared.js";
import "./packaged.js";
import "./version.js";
import "./files.js";
import "./run-demos.js";
import "./run-render.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./run-listing.js";
import "./report-json.js";
import "./report-countries.js";
import "./report-baseline.js";
import "./run-output.js";
import "./report-saved.js";
import "./report-numbers.js";
import "./report-links.js";
import "./report-escape.js";
import "./rules.js";
import "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./rules-read.js";
import "./report-report.js";
import "./atlas.js";
import "./locate-kept.js";
import "./collect-inventory-lines.js";
import "./locate-arms.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./collect-aws-trim.js";
import "./classes.js";
import "./collect-chosen-in.js";
import "./collect-loopback.js";
import "./collect-collect.js";
import "./judge-glob.js";
import "./nearest.js";
import "./run-cannot-write-shared.js";
import "./declare-place.js";
import "./model.js";
export {
  progressOn,
  scan
};
