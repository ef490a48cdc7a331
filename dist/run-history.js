import {
  addToHistory,
  entryOf,
  readHistory
} from "./run-history-shared.js";
import "./report-json-schema.js";
export {
  addToHistory,
  entryOf,
  readHistory
};
