const { existsSync, writeFileSync } = process.getBuiltinModule("node:fs");
// src/cli/init.ts

import { UserError } from "./cli.js";
import { packagedFile } from "./scan.js";
function writePolicy(file = "data-boundary.yml") {
  if (existsSync(file)) throw new UserError(`${file}: already exists; edit it, or delete it first`);
  writeFileSync(file, packagedFile("rules/data-boundary.example.yml"), { flag: "wx" });
  return `${file}: written; next, run "data-boundary scan demo --policy ${file}"
`;
}
export {
  writePolicy
};
