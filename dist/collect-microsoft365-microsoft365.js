import {
  connect,
  microsoft365,
  microsoft365Source,
  tenantIn
} from "./collect-microsoft365-ask.js";
import "./collect-azure-pace.js";
import "./collect-azure-token.js";
import "./collect-microsoft365-units.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
export {
  connect,
  microsoft365,
  microsoft365Source,
  tenantIn
};
