// src/cli/schemas.ts
import { packagedFile } from "./scan.js";
import { oneOf } from "./cli.js";
var schemas = ["policy", "report", "inventory", "baseline", "guards", "history"];
var schemaText = (which) => packagedFile(`schema/${oneOf("schema", "schema", schemas)(which)}.json`);

export {
  schemas,
  schemaText
};
