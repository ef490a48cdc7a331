import {
  schemaText,
  schemas
} from "./cli-schemas-shared.js";
export {
  schemaText,
  schemas
};
