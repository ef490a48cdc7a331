const { existsSync, writeFileSync } = process.getBuiltinModule("node:fs");
import {
  packagedFile
} from "./packaged.js";
import {
  UserError
} from "./model.js";
import "./providers.js";

// src/cli/init.ts

function writePolicy(file = "data-boundary.yml") {
  if (existsSync(file)) throw new UserError(`${file}: already exists; edit it, or delete it first`);
  writeFileSync(file, packagedFile("rules/data-boundary.example.yml"), { flag: "wx" });
  return `${file}: written; next, run "data-boundary scan demo --policy ${file}"
`;
}
export {
  writePolicy
};
