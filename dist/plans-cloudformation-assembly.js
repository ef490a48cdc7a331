import {
  cdkAssembly,
  nestedTemplates
} from "./plans-cloudformation-exports.js";
import "./plans-cloudformation-parts.js";
import "./plans-cloudformation-unreadable.js";
import "./plans-cloudformation-ids.js";
import "./declare-stack-name.js";
import "./classes.js";
export {
  cdkAssembly,
  nestedTemplates
};
