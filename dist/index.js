import {
  scan
} from "./run-shared.js";
import "./version.js";
import "./run-demos.js";
import "./run-output.js";
import "./locate-arms.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-escape.js";
import "./rules.js";
import "./atlas.js";
import "./collect-azure-fault.js";
import "./judge-glob.js";
import "./judge-policy.js";
import "./nearest.js";
import "./run-cannot-write-shared.js";
import "./id-table.js";
import "./classes.js";
import {
  UserError
} from "./model.js";
export {
  UserError,
  scan
};
