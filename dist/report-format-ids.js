// src/report/format-ids.ts
var formatIds = [
  "text",
  "json",
  "sarif",
  "markdown",
  "html",
  "csv",
  "junit",
  "gitlab"
];

export {
  formatIds
};
