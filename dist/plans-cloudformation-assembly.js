import {
  cdkAssembly,
  nestedTemplates
} from "./plans-cloudformation-exports.js";
import "./plans-cloudformation-parts.js";
import "./plans-cloudformation-unreadable.js";
import "./plans-cloudformation-ids.js";
import "./declare-stack-name.js";
import "./plans-cloudformation-parameters.js";
import "./plans-cloudformation-text.js";
import "./plans-parameter-json.js";
import "./classes.js";
export {
  cdkAssembly,
  nestedTemplates
};
