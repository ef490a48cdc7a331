/** The JSON Schemas that `schema` prints. */
export const schemas = ["policy", "report", "inventory", "baseline", "guards", "history"] as const;
