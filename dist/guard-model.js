// src/guard-model.ts
var awsGuardKinds = ["scp", "rcp", "declarative"];
var printedKinds = ["scp", "rcp", "declarative", "azure-policy", "terraform"];
var guardRules = [
  "guard-missing",
  "guard-wider",
  "guard-not-enforced",
  "guard-not-reaching",
  "guard-exempts-everyone",
  "guard-disjoint"
];

export {
  awsGuardKinds,
  printedKinds,
  guardRules
};
