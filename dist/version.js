import {
  packageVersion
} from "./identity.js";

// src/version.ts
var version = () => packageVersion;

export {
  version
};
