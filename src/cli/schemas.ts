/** The command `schema`: the JSON Schemas that the package carries. */
import { packagedFile } from "../packaged.ts";
import { oneOf } from "./values.ts";

export const schemas = ["policy", "report", "inventory", "baseline", "guards", "history"] as const;

export const schemaText = (which: string): string =>
  packagedFile(`schema/${oneOf("schema", "schema", schemas)(which)}.json`);
