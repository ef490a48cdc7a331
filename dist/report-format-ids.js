// src/report/format-ids.ts
var formatIds = [
  "text",
  "json",
  "sarif",
  "markdown",
  "html",
  "csv",
  "junit",
  "gitlab",
  "ocsf",
  "oscal",
  "transfer-register",
  "dora-b0202",
  "dora-b0202-notes"
];

export {
  formatIds
};
