import {
  azure,
  azureSource,
  connect
} from "./collect-azure-scan.js";
import "./collect-azure-tables.js";
import "./collect-azure-pace.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-collect.js";
import "./model.js";
import "./providers.js";
export {
  azure,
  azureSource,
  connect
};
