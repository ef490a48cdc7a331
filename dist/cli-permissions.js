import {
  neededActions,
  permissionFormats,
  permissionsText
} from "./cli-azure-role.js";
import "./collect-microsoft365-units.js";
import "./collect-aws-macie2.js";
import "./collect-aws-trust.js";
import "./collect-aws-listing.js";
import "./offered-list.js";
import "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./classes.js";
import "./providers.js";
export {
  neededActions,
  permissionFormats,
  permissionsText
};
