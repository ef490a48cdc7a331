import {
  azure,
  azureSource,
  connect
} from "./collect-azure-skip.js";
import "./collect-azure-pace.js";
import "./collect-azure-endpoint.js";
import "./collect-azure-token.js";
import "./collect-azure-tables.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
export {
  azure,
  azureSource,
  connect
};
