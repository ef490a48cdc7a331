/** The command `schema`: the JSON Schemas that the package carries. */
import { packagedFile } from "../packaged.ts";
import { schemas } from "./schema-ids.ts";
import { oneOf } from "./values.ts";

export const schemaText = (which: string): string =>
  packagedFile(`schema/${oneOf("schema", "schema", schemas)(which)}.json`);
