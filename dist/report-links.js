// src/report/links.ts
var projectUrl = "https://www.npmjs.com/package/data-boundary";
var reportSchemaUrl = "https://unpkg.com/data-boundary/schema/report.json";
var baselineSchemaUrl = "https://unpkg.com/data-boundary/schema/baseline.json";
var sarifSchemaUrl = "https://json.schemastore.org/sarif-2.1.0.json";
var schemaVersion = "1.2";
var baselineVersion = "1";

export {
  projectUrl,
  reportSchemaUrl,
  baselineSchemaUrl,
  sarifSchemaUrl,
  schemaVersion,
  baselineVersion
};
