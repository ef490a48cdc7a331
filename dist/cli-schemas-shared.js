import {
  oneOf
} from "./cli-values.js";
import {
  packagedFile
} from "./packaged.js";

// src/cli/schemas.ts
var schemas = ["policy", "report", "inventory", "baseline"];
var schemaText = (which) => packagedFile(`schema/${oneOf("schema", "schema", schemas)(which)}.json`);

export {
  schemas,
  schemaText
};
