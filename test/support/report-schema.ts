/** Holds a JSON report against `schema/report.json`, as whoever reads our reports may do. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../../schema/report.json", import.meta.url), "utf8")) as object,
);

/** Takes the text or the parsed report. */
export function expectValidReport(json: unknown): void {
  validate(typeof json === "string" ? JSON.parse(json) : json);
  expect(validate.errors ?? [], "the report against schema/report.json").toEqual([]);
}
