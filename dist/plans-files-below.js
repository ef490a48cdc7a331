import {
  filesBelow
} from "./plans-files-below-shared.js";
export {
  filesBelow
};
