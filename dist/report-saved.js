import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-json-schema.js";
export {
  readSavedReport
};
