import {
  progressOn,
  scan
} from "./run-shared.js";
import "./atlas.js";
import "./locate-path.js";
import "./report-escape.js";
import "./id-table.js";
import "./run-output-shared.js";
import "./judge-glob.js";
import "./model.js";
export {
  progressOn,
  scan
};
