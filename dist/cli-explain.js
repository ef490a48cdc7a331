import {
  explain,
  explainRemedy
} from "./cli-explain-shared.js";
import "./cli-glossary.js";
import "./cli-controls-of-rules.js";
import "./conflicts.js";
import "./cli-data-format.js";
import "./report-guards-rules.js";
import "./report-sarif-rules.js";
import "./providers.js";
export {
  explain,
  explainRemedy
};
