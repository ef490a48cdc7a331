import {
  progressOn,
  scan
} from "./run-shared.js";
import "./compare-seen.js";
import "./run-plan.js";
import "./run-targets.js";
import "./run-demos.js";
import "./run-render.js";
import "./run-reports.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-json.js";
import "./report-gap-reasons.js";
import "./report-account.js";
import "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./report-numbers.js";
import "./run-checkpoint-folder.js";
import "./run-inventory-file.js";
import "./version.js";
import "./compare-baseline.js";
import "./report-json-comparison.js";
import "./report-escape.js";
import "./run-output.js";
import "./declare-place.js";
import "./run-places.js";
import "./judge-broad.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./files.js";
import "./collect-inventory-claims.js";
import "./duplicate-keys.js";
import "./gap-id.js";
import "./judge-glob.js";
import "./nearest.js";
import "./run-cannot-write-shared.js";
import "./guard-model.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-inventory-text-file.js";
import "./locate-masked-expression.js";
import "./collect-inventory-lines.js";
import "./collect-aws-config-item.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./report-links.js";
import "./identity.js";
import "./locate-kept.js";
import "./locate-masked.js";
import "./collect-collect.js";
import "./locate-walk.js";
import "./locate-arms.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  progressOn,
  scan
};
