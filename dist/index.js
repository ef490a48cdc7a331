import {
  scan
} from "./run-shared.js";
import "./run-render.js";
import "./compare-seen.js";
import "./report-baseline.js";
import "./report-saved.js";
import "./declare-place.js";
import "./run-plan.js";
import "./version.js";
import "./run-targets.js";
import "./run-demos.js";
import "./run-reports.js";
import "./frameworks.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-gap-reasons.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./report-json.js";
import "./report-account.js";
import "./run-output.js";
import "./report-json-comparison.js";
import "./report-links.js";
import "./run-cannot-write-shared.js";
import "./report-numbers.js";
import "./report-escape.js";
import "./gap-id.js";
import "./identity.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./files.js";
import "./collect-chosen-in.js";
import "./judge-glob.js";
import "./nearest.js";
import "./locate-walk.js";
import "./locate-kept.js";
import "./locate-arms.js";
import "./collect-inventory-lines.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./classes.js";
import "./collect-collect.js";
import {
  UserError
} from "./model.js";
import "./providers.js";
export {
  UserError,
  scan
};
