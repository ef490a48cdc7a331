import {
  azure,
  azureSource,
  connect
} from "./collect-azure-pace.js";
import "./collect-azure-tables.js";
import "./collect-chosen-in.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./collect-collect.js";
import "./model.js";
import "./providers.js";
export {
  azure,
  azureSource,
  connect
};
