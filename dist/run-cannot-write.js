import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import "./model.js";
import "./providers.js";
export {
  cannotWrite
};
