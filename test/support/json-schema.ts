/** Holds JSON against one of the schemas that the package carries, as whoever reads our files may do. */
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const compiled = new Map<string, ValidateFunction>();

/** Takes the text or what was parsed of it. */
export function expectValid(schema: string, json: unknown): void {
  const validate =
    compiled.get(schema) ??
    ajv.compile(
      JSON.parse(
        readFileSync(new URL(`../../schema/${schema}.json`, import.meta.url), "utf8"),
      ) as object,
    );
  compiled.set(schema, validate);
  validate(typeof json === "string" ? JSON.parse(json) : json);
  expect(validate.errors ?? [], `against schema/${schema}.json`).toEqual([]);
}
