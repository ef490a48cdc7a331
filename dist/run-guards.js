import {
  chosenBoundary,
  runGuards
} from "./run-guards-shared.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./files.js";
import "./judge-glob.js";
import "./nearest.js";
import "./collect-inventory-claims.js";
import "./duplicate-keys.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-inventory-text-file.js";
import "./collect-inventory-lines.js";
import "./collect-aws-arn.js";
import "./classes.js";
import "./collect-collect.js";
import "./model.js";
import "./providers.js";
export {
  chosenBoundary,
  runGuards
};
