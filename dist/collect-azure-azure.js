import {
  azure,
  azureSource,
  connect
} from "./collect-azure-scan.js";
import "./collect-azure-pace.js";
import "./collect-azure-tables.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
export {
  azure,
  azureSource,
  connect
};
