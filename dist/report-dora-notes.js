import {
  doraNotes,
  noteColumns
} from "./report-dora-notes-shared.js";
import "./report-csv-line.js";
export {
  doraNotes,
  noteColumns
};
