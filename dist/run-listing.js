import {
  listing
} from "./run-listing-shared.js";
import "./providers.js";
export {
  listing
};
