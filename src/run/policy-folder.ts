/** The folder that paths in a policy file are relative to. */
import { basename, dirname, resolve } from "node:path";

/** Of a policy in `.github` it is the folder above, as for one beside the sources. */
export function policyFolder(policyFile: string): string {
  const own = dirname(resolve(policyFile));
  return basename(own) === ".github" ? dirname(own) : own;
}
