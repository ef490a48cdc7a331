import {
  cdkAssembly,
  nestedTemplates
} from "./plans-cloudformation-exports.js";
import "./collect-collect.js";
import "./plans-cloudformation-parts.js";
import "./plans-cloudformation-ids.js";
import "./declare-stack-name.js";
import "./plans-spelling.js";
import "./plans-value.js";
import "./plans-plan-gap.js";
import "./collect-aws-trim.js";
import "./locate-walk.js";
import "./locate-arms.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  cdkAssembly,
  nestedTemplates
};
