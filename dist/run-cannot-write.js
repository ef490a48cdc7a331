import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import "./model.js";
export {
  cannotWrite
};
