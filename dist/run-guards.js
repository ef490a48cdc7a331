import {
  chosenBoundary,
  places,
  runGuards
} from "./run-guards-shared.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./collect-collect.js";
import "./judge-glob.js";
import "./nearest.js";
import "./model.js";
export {
  chosenBoundary,
  places,
  runGuards
};
