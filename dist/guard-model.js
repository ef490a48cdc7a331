// src/guard-model.ts
var awsGuardKinds = ["scp", "rcp", "declarative"];
var printedKinds = ["scp", "rcp", "declarative", "azure-policy", "terraform"];

export {
  awsGuardKinds,
  printedKinds
};
