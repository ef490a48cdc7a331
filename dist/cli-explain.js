import {
  dataFormats,
  explain,
  explainRemedy,
  locationsText,
  rulesText
} from "./cli-explain-shared.js";
import "./cli-glossary.js";
import "./remedies.js";
import "./cli-table.js";
import "./conflicts.js";
import "./report-sarif-rules.js";
import "./report-text-columns.js";
import "./providers.js";
export {
  dataFormats,
  explain,
  explainRemedy,
  locationsText,
  rulesText
};
