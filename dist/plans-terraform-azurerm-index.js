import {
  azurerm,
  azurermSpellings
} from "./plans-terraform-azurerm-data.js";
import "./plans-terraform-azurerm-ids.js";
export {
  azurerm,
  azurermSpellings
};
