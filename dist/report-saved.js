import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-links.js";
import "./identity.js";
import "./model.js";
import "./providers.js";
export {
  readSavedReport
};
