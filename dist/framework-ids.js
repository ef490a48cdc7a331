// src/framework-ids.ts
var frameworkIds = [
  "c5-2026",
  "secnumcloud-3.2",
  "ccc-core",
  "ccm-4",
  "iso-27018",
  "iso-27701",
  "nist-800-53r5",
  "dora",
  "gdpr"
];

export {
  frameworkIds
};
