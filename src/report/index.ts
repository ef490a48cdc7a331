/** The list of report formats: one of each name that `--format` takes. */
import { type FormatId, formatIds } from "./format-ids.ts";
import { csv } from "./csv.ts";
import { dora } from "./dora.ts";
import { doraNotes } from "./dora-notes.ts";
import { dpia } from "./dpia.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { ocsf } from "./ocsf.ts";
import { oscal } from "./oscal.ts";
import type { Reporter } from "./report.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";
import { transferRegister } from "./transfer-register.ts";

const byId: { readonly [Id in FormatId]: Reporter } = {
  text,
  json,
  sarif,
  markdown,
  html,
  csv,
  junit,
  gitlab,
  ocsf,
  oscal,
  "transfer-register": transferRegister,
  dpia,
  "dora-b0202": dora,
  "dora-b0202-notes": doraNotes,
};

export const reporters: readonly Reporter[] = formatIds.map((id) => byId[id]);
