/** What is in a file of parameters that --params names. */
import { readInput } from "../collect/files-read.ts";
import { cannotRead } from "../file-fault.ts";
import { UserError } from "../model.ts";
import { jsonText } from "./arm/json-text.ts";

export const isTerraform = (file: string): boolean => /\.tfvars(?:\.json)?$/.test(file);

/** With comments, as ARM's may have. */
export function jsonIn(file: string): unknown {
  let text: string;
  try {
    text = readInput(file);
  } catch (error) {
    throw cannotRead(`--params ${file}`, error, "name a file of parameters");
  }
  const json = jsonText(text.replace(/^\uFEFF/, ""));
  if (json === undefined)
    throw new UserError(
      `--params ${file}: is not JSON; write a parameter file of CloudFormation or ARM, or name one of Terraform NAME.tfvars`,
    );
  return json.value;
}
