import {
  progressOn
} from "./run-progress-shared.js";
import "./report-escape.js";
export {
  progressOn
};
