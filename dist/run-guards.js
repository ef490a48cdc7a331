import {
  chosenPolicy,
  runGuards
} from "./run-guards-shared.js";
import "./report-sarif-log.js";
import "./report-sarif-place.js";
import "./classes.js";
import "./report-text-columns.js";
import "./report-markdown-table.js";
import "./report-countries.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";
import "./report-guards-rules.js";
import "./report-sarif-rules.js";
import "./providers.js";
export {
  chosenPolicy,
  runGuards
};
