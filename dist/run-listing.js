import {
  listing
} from "./run-listing-shared.js";
import "./files.js";
import "./collect-inventory-claims.js";
import "./duplicate-keys.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-inventory-text-file.js";
import "./collect-inventory-lines.js";
import "./collect-aws-config-item.js";
import "./collect-aws-arn.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  listing
};
