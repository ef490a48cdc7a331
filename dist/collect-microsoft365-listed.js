import {
  lists
} from "./collect-microsoft365-units.js";

// src/collect/microsoft365/listed.ts
var listed = { mayShow: lists, lists };
export {
  listed
};
