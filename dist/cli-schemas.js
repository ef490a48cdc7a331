import {
  schemaText,
  schemas
} from "./cli-schemas-shared.js";
import "./cli-values.js";
import "./packaged.js";
import "./day.js";
import "./nearest.js";
import "./model.js";
export {
  schemaText,
  schemas
};
