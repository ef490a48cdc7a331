/** Where the project and its schemas live, for those who hold nothing but a report. */
export const projectUrl = "https://www.npmjs.com/package/data-boundary";
export const reportSchemaUrl = "https://unpkg.com/data-boundary/schema/report.json";
export const inventorySchemaUrl = "https://unpkg.com/data-boundary/schema/inventory.json";
export const baselineSchemaUrl = "https://unpkg.com/data-boundary/schema/baseline.json";
export const sarifSchemaUrl = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * Of the JSON report; 1.1 added `summary.places` and `placements`, 1.2 `frameworks`, `contracts`,
 * `summary.byOwner` and `comparison`.
 */
export const schemaVersion = "1.2";

/** Of the baseline file. */
export const baselineVersion = "1";
