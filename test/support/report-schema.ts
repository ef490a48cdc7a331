/** Holds a JSON report against `schema/report.json`. */
import { expectValid } from "./json-schema.ts";

/** Takes the text or the parsed report. */
export const expectValidReport = (json: unknown): void => expectValid("report", json);
