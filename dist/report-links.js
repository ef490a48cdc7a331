import {
  pageUrl,
  schemaUrl
} from "./identity.js";

// src/report/links.ts
var reportSchemaUrl = schemaUrl("report");
var inventorySchemaUrl = schemaUrl("inventory");
var baselineSchemaUrl = schemaUrl("baseline");
var sarifSchemaUrl = "https://json.schemastore.org/sarif-2.1.0.json";
var rulePageUrl = (id) => pageUrl(`docs/rules.md#${id}`);
var schemaVersion = "1.2";
var baselineVersion = "1";

export {
  reportSchemaUrl,
  baselineSchemaUrl,
  sarifSchemaUrl,
  rulePageUrl,
  schemaVersion,
  baselineVersion
};
