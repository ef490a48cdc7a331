import {
  arm,
  readTemplate
} from "./plans-arm-arm-shared.js";
import "./plans-arm-attach.js";
import "./plans-arm-parameters.js";
import "./plans-arm-limits.js";
import "./plans-parameter-json.js";
export {
  arm,
  readTemplate
};
