import {
  listing
} from "./run-listing-shared.js";
import "./collect-aws-http1.js";
import "./collect-aws-trim.js";
import "./compare-seen.js";
import "./collect-aws-pages.js";
import "./collect-aws-arn.js";
import "./classes.js";
import "./collect-loopback.js";
import "./collect-collect.js";
import "./model.js";
export {
  listing
};
