import {
  readBaseline,
  writeBaseline
} from "./report-baseline.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";
export {
  readBaseline,
  writeBaseline
};
