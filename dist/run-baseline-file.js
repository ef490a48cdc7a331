import {
  readBaseline,
  writeBaseline
} from "./report-baseline.js";
import "./compare-baseline.js";
import "./report-json-comparison.js";
import "./report-escape.js";
import "./run-output.js";
import "./run-places.js";
import "./duplicate-keys.js";
import "./run-cannot-write-shared.js";
import "./report-saved-shared.js";
import "./report-links.js";
import "./identity.js";
import "./model.js";
import "./providers.js";
export {
  readBaseline,
  writeBaseline
};
