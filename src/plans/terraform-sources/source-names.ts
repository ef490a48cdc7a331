/** Which files of a folder Terraform and OpenTofu read, by their names. */
import { readdirSync } from "node:fs";

export const isSource = (name: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(name);
/** Read without being named: https://developer.hashicorp.com/terraform/language/values/variables */
export const isVariables = (name: string): boolean =>
  /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);

/** The names in a folder that `fits`, sorted as Terraform reads them. */
export function namesIn(path: string, fits: (name: string) => boolean): readonly string[] {
  try {
    return readdirSync(path).filter(fits).sort();
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
