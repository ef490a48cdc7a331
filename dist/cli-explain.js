import {
  dataFormats,
  explain,
  explainRemedy,
  locationsText,
  rulesText
} from "./cli-explain-shared.js";
import "./cli-glossary.js";
import "./conflicts.js";
import "./cli-table.js";
import "./cli-values.js";
import "./remedies.js";
import "./day.js";
import "./frameworks.js";
import "./report-controls.js";
import "./framework-ids.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./nearest.js";
import "./guard-model.js";
import "./locate-arms.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  dataFormats,
  explain,
  explainRemedy,
  locationsText,
  rulesText
};
