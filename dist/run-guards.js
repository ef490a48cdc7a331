import {
  chosenBoundary,
  runGuards
} from "./run-guards-shared.js";
import "./judge-broad.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./files.js";
import "./collect-inventory-claims.js";
import "./duplicate-keys.js";
import "./gap-id.js";
import "./judge-glob.js";
import "./nearest.js";
import "./guard-model.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-inventory-text-file.js";
import "./collect-inventory-lines.js";
import "./collect-aws-config-item.js";
import "./collect-aws-arn.js";
import "./report-saved-shared.js";
import "./report-links.js";
import "./identity.js";
import "./collect-collect.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  chosenBoundary,
  runGuards
};
