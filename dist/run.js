import {
  progressOn,
  scan
} from "./run-shared.js";
import "./run-render.js";
import "./compare-because.js";
import "./report-baseline.js";
import "./report-saved.js";
import "./compare-seen.js";
import "./declare-place.js";
import "./run-plan.js";
import "./version.js";
import "./files.js";
import "./run-demos.js";
import "./run-reports.js";
import "./map-read.js";
import "./report-gap-reasons.js";
import "./report-format-ids.js";
import "./report-json.js";
import "./report-account.js";
import "./run-output.js";
import "./report-json-comparison.js";
import "./report-links.js";
import "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./report-numbers.js";
import "./report-escape.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./locate-walk.js";
import "./locate-kept.js";
import "./collect-inventory-lines.js";
import "./locate-arms.js";
import "./run-cannot-write-shared.js";
import "./collect-chosen-in.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./classes.js";
import "./collect-collect.js";
import "./gap-id.js";
import "./identity.js";
import "./judge-glob.js";
import "./nearest.js";
import "./model.js";
export {
  progressOn,
  scan
};
