import {
  scan
} from "./run-shared.js";
import "./report-escape.js";
import "./atlas.js";
import "./locate-path.js";
import "./judge-glob.js";
import {
  UserError
} from "./model.js";
export {
  UserError,
  scan
};
