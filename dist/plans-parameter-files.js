import {
  parametersIn
} from "./plans-arm-parameters.js";
import {
  pairsIn
} from "./plans-cloudformation-parameters.js";
import "./plans-arm-limits.js";
import "./plans-cloudformation-text.js";
import {
  isTerraform,
  jsonIn
} from "./plans-parameter-json.js";

// src/plans/parameter-files.ts
import { UserError } from "./cli.js";
function checkParameterFiles(files) {
  for (const file of files) {
    if (isTerraform(file)) continue;
    const json = jsonIn(file);
    if (pairsIn(json) === void 0 && parametersIn(json) === void 0)
      throw new UserError(
        `--params ${file}: is not a parameter file; write [{ "ParameterKey": NAME, "ParameterValue": VALUE }] or { "Parameters": { NAME: VALUE } } for CloudFormation, { "parameters": { NAME: { "value": VALUE } } } for ARM`
      );
  }
}
export {
  checkParameterFiles
};
