/** The countries of ISO 3166-1, so that a policy cannot name one that does not exist. */
import * as z from "zod";
import type { Country } from "../model.ts";
import { checked } from "./locations.ts";

const schema = z.strictObject({
  source: z.string(),
  checked: z.iso.date(),
  countries: z.record(z.string().regex(/^[A-Z]{2}$/), z.string().min(1)),
});

/** Code to common English name. */
export function parseCountries(text: string, file: string): Readonly<Record<Country, string>> {
  return checked(schema, JSON.parse(text), file).countries;
}
