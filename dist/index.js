import {
  scan
} from "./run-shared.js";
import "./packaged.js";
import "./version.js";
import "./files.js";
import "./run-demos.js";
import "./run-output.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-links.js";
import "./report-escape.js";
import "./rules.js";
import "./atlas.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./collect-chosen-in.js";
import "./judge-glob.js";
import "./nearest.js";
import "./declare-place.js";
import "./run-cannot-write-shared.js";
import "./locate-kept.js";
import "./collect-inventory-lines.js";
import "./locate-arms.js";
import "./classes.js";
import "./collect-collect.js";
import {
  UserError
} from "./model.js";
export {
  UserError,
  scan
};
