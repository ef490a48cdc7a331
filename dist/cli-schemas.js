// src/cli/schemas.ts
import { packagedFile } from "./scan.js";
import { schemas } from "./cli.js";
import { oneOf } from "./cli.js";
var schemaText = (which) => packagedFile(`schema/${oneOf("schema", "schema", schemas)(which)}.json`);
export {
  schemaText
};
