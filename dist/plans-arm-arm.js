import {
  arm,
  readTemplate
} from "./plans-arm-arm-shared.js";
import "./plans-arm-json-text.js";
import "./collect-inventory-lines.js";
import "./plans-arm-kept-tree.js";
import "./locate-kept.js";
import "./locate-masked.js";
import "./plans-value.js";
import "./plans-plan-gap.js";
import "./locate-walk.js";
import "./locate-arms.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  arm,
  readTemplate
};
