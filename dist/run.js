import {
  progressOn,
  scan
} from "./run-shared.js";
import "./collect-azure-fault.js";
import "./judge-glob.js";
import "./run-cannot-write-shared.js";
import "./atlas.js";
import "./locate-path.js";
import "./version.js";
import "./nearest.js";
import "./id-table.js";
import "./classes.js";
import "./model.js";
export {
  progressOn,
  scan
};
