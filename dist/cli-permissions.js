import {
  neededActions,
  permissionFormats,
  permissionsText
} from "./cli-azure-role.js";
import "./cli-values.js";
import "./collect-microsoft365-units.js";
import "./collect-aws-organization.js";
import "./collect-aws-words.js";
import "./collect-aws-witness.js";
import "./offered-list.js";
import "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./day.js";
import "./nearest.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./collect-collect.js";
import "./collect-aws-trim.js";
import "./locate-arms.js";
import "./classes.js";
import "./model.js";
import "./providers.js";
export {
  neededActions,
  permissionFormats,
  permissionsText
};
