import {
  scan
} from "./run-shared.js";
import "./atlas.js";
import "./locate-path.js";
import "./report-escape.js";
import "./id-table.js";
import "./run-output-shared.js";
import "./judge-glob.js";
import {
  UserError
} from "./model.js";
export {
  UserError,
  scan
};
