/** Addresses and versions that reports name, for those who hold nothing but a report. */
import { pageUrl, projectUrl, schemaUrl } from "../identity.ts";

export { projectUrl };
export const reportSchemaUrl = schemaUrl("report");
export const inventorySchemaUrl = schemaUrl("inventory");
export const baselineSchemaUrl = schemaUrl("baseline");
export const guardsSchemaUrl = schemaUrl("guards");
export const historySchemaUrl = schemaUrl("history");
export const sarifSchemaUrl = "https://json.schemastore.org/sarif-2.1.0.json";

/** The page of a rule, or of a reason of gaps ("gap-refused"). */
export const rulePageUrl = (id: string): string => pageUrl(`docs/rules.md#${id}`);

/**
 * Of the JSON report; 1.1 added `summary.places` and `placements`, 1.2 the ids and fingerprints of gaps,
 * `frameworks`, `contracts`, `summary.byOwner`, `summary.byAccount` and `comparison`.
 */
export const schemaVersion = "1.2";

/** Of the JSON of an audit of guards. */
export const guardsVersion = "2";

/** Of the baseline file. */
export const baselineVersion = "1";
