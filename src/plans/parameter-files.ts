/**
 * The files of parameters that are named, before any template is read: each language passes over those of the
 * others, so that one of no language would be passed over by all.
 */
import { UserError } from "../model.ts";
import { parametersIn } from "./arm/parameters.ts";
import { pairsIn } from "./cloudformation/parameters.ts";
import { isTerraform, jsonIn } from "./parameter-json.ts";

export function checkParameterFiles(files: readonly string[]): void {
  for (const file of files) {
    if (isTerraform(file)) continue;
    const json = jsonIn(file);
    if (pairsIn(json) === undefined && parametersIn(json) === undefined)
      throw new UserError(
        `--params ${file}: is not a parameter file; write [{ "ParameterKey": NAME, "ParameterValue": VALUE }] or { "Parameters": { NAME: VALUE } } for CloudFormation, { "parameters": { NAME: { "value": VALUE } } } for ARM`,
      );
  }
}
