import {
  arm,
  readTemplate
} from "./plans-arm-arm-shared.js";
import "./plans-arm-attach.js";
import "./plans-arm-json-text.js";
export {
  arm,
  readTemplate
};
