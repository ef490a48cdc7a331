import {
  progressOn,
  scan
} from "./run-shared.js";
import "./run-output-shared.js";
import "./atlas.js";
import "./locate-path.js";
import "./version.js";
import "./id-table.js";
import "./collect-azure-fault.js";
import "./judge-glob.js";
import "./model.js";
export {
  progressOn,
  scan
};
