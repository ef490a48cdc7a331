import {
  schemaText,
  schemas
} from "./cli-schemas-shared.js";
import "./cli-values.js";
import "./day.js";
import "./packaged.js";
import "./nearest.js";
import "./model.js";
import "./providers.js";
export {
  schemaText,
  schemas
};
