import {
  progressOn,
  scan
} from "./run-shared.js";
import "./judge-glob.js";
import "./report-escape.js";
import "./atlas.js";
import "./locate-path.js";
import "./run-output-shared.js";
import "./id-table.js";
import "./model.js";
export {
  progressOn,
  scan
};
