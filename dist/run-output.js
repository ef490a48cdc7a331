import {
  cannotWrite,
  openOutput,
  writeTo
} from "./run-output-shared.js";
import "./model.js";
export {
  cannotWrite,
  openOutput,
  writeTo
};
