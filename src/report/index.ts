/** The list of report formats: one of each name that `--format` takes. */
import { type FormatId, formatIds } from "./format-ids.ts";
import { csv } from "./csv.ts";
import { dora } from "./dora.ts";
import { doraNotes } from "./dora-notes.ts";
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
  text, // for people at a terminal
  json, // the source of truth
  sarif, // for code scanning
  markdown, // for a job summary or a comment
  html, // for a data protection officer
  csv, // for a spreadsheet or a database
  junit, // for the test results of GitLab, Azure DevOps, Jenkins
  gitlab, // for the widget of a merge request
  ocsf, // for a SIEM or a security lake
  oscal, // for GRC tools
  "transfer-register": transferRegister, // for the records of a data protection officer
  "dora-b0202": dora, // for the register of information of a financial entity
  "dora-b0202-notes": doraNotes, // what is not certain of it
};

export const reporters: readonly Reporter[] = formatIds.map((id) => byId[id]);
