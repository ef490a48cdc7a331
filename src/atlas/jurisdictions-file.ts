/** Reads rules/jurisdictions.yaml: strict, because a slip here would be a wrong verdict. */
import { parseDocument } from "yaml";
import * as z from "zod";
import { UserError } from "../model.ts";
import { checked } from "./locations.ts";

const country = z.string().regex(/^[A-Z]{2}$/);
const day = z.iso.date();
const cites = z.strictObject({ name: z.string().min(1), url: z.url(), checked: day });

const schema = z.strictObject({
  jurisdictions: z.record(
    z.string().regex(/^[a-z]+$/),
    z.strictObject({
      title: z.string().min(1),
      cites,
      note: z.string().optional(),
      members: z.record(country, z.strictObject({ from: day, until: day.optional() })),
    }),
  ),
  adequacy: z.strictObject({
    cites,
    note: z.string().optional(),
    decisions: z.array(
      z.strictObject({
        country,
        decision: z.string().min(1),
        from: day,
        until: day.optional(),
        scope: z.enum(["full", "partial"]),
        note: z.string().optional(),
      }),
    ),
  }),
});

/** Everything the file says. */
export type JurisdictionsFile = z.output<typeof schema>;

export function parseJurisdictions(text: string, file: string): JurisdictionsFile {
  const document = parseDocument(text, { schema: "core" });
  const error = document.errors[0];
  if (error)
    throw new UserError(
      `${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split("\n", 1)[0]}; restore the file from the package`,
    );
  return checked(schema, document.toJS(), file);
}
