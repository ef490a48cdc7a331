/** The command `init`: a commented policy to start from, never written over one that exists. */
import { existsSync, writeFileSync } from "node:fs";
import { UserError } from "../model.ts";
import { packagedFile } from "../packaged.ts";

/** Returns what to say. */
export function writePolicy(file = "data-boundary.yml"): string {
  if (existsSync(file)) throw new UserError(`${file}: already exists; edit it, or delete it first`);
  writeFileSync(file, packagedFile("rules/data-boundary.example.yml"), { flag: "wx" });
  return `${file}: written; next, run "data-boundary scan demo --policy ${file}"\n`;
}
