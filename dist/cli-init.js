const { existsSync, writeFileSync } = process.getBuiltinModule("node:fs");
// src/cli/init.ts

import { cannotWrite } from "./cli.js";
import { UserError } from "./cli.js";
import { packagedFile } from "./scan.js";
function writePolicy(file = "data-boundary.yml") {
  if (existsSync(file)) throw new UserError(`${file}: already exists; edit it, or delete it first`);
  const text = packagedFile("rules/data-boundary.example.yml");
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  return `${file}: written; next, run "data-boundary scan demo --policy ${file}"
`;
}
export {
  writePolicy
};
