/** The command `init`: a commented policy to start from, never written over one that exists. */
import { existsSync, writeFileSync } from "node:fs";
import { cannotWrite } from "../file-fault.ts";
import { UserError } from "../model.ts";
import { packagedFile } from "../packaged.ts";

/** Returns what to say. */
export function writePolicy(file = "data-boundary.yml"): string {
  if (existsSync(file)) throw new UserError(`${file}: already exists; edit it, or delete it first`);
  const text = packagedFile("rules/data-boundary.example.yml");
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  return `${file}: written; next, run "data-boundary scan demo --policy ${file}"\n`;
}
