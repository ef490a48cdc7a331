import {
  awsPolicies,
  azureRole,
  managedPolicyLimit,
  permissionFormats,
  permissionsText,
  sizeOf
} from "./cli-permissions-shared.js";
import "./cli-values.js";
import "./day.js";
import "./locate-arms.js";
import "./nearest.js";
import "./collect-aws-cross-check.js";
import "./offered-list.js";
import "./collect-collect.js";
import "./id-table.js";
import "./classes.js";
import "./model.js";
export {
  awsPolicies,
  azureRole,
  managedPolicyLimit,
  permissionFormats,
  permissionsText,
  sizeOf
};
