import {
  commentLimit,
  markdown,
  summarise,
  summaryLimit
} from "./report-markdown-shared.js";
import "./report-markdown-places.js";
import "./report-markdown-findings.js";
import "./report-markdown-table.js";
import "./report-countries.js";
export {
  commentLimit,
  markdown,
  summarise,
  summaryLimit
};
