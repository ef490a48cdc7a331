import {
  addToHistory,
  entryOf,
  readHistory
} from "./run-history-shared.js";
import "./run-places.js";
import "./run-cannot-write-shared.js";
import "./model.js";
import "./providers.js";
export {
  addToHistory,
  entryOf,
  readHistory
};
