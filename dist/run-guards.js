import {
  chosenPolicy,
  runGuards
} from "./run-guards-shared.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";
import "./report-text-columns.js";
import "./report-sarif-rules.js";
import "./providers.js";
import "./classes.js";
export {
  chosenPolicy,
  runGuards
};
