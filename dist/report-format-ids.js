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
  "transfer-register"
];

export {
  formatIds
};
