import {
  arm,
  readTemplate
} from "./plans-arm-arm-shared.js";
import "./plans-arm-json-text.js";
import "./plans-arm-kept-tree.js";
export {
  arm,
  readTemplate
};
