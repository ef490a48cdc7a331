import {
  chosenPolicy,
  runGuards
} from "./run-guards-shared.js";
import "./report-sarif-log.js";
import "./report-sarif-place.js";
import "./report-guards-rules.js";
import "./report-sarif-rules.js";
import "./report-text-columns.js";
import "./report-markdown-table.js";
import "./report-countries.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";
import "./providers.js";
import "./classes.js";
export {
  chosenPolicy,
  runGuards
};
