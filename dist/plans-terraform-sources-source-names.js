const { readdirSync } = process.getBuiltinModule("node:fs");
// src/plans/terraform-sources/source-names.ts

var isSource = (name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name);
var isVariables = (name) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);
function namesIn(path, fits) {
  try {
    return readdirSync(path).filter(fits).sort();
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}

export {
  isSource,
  isVariables,
  namesIn
};
