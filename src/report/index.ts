/** The list of report formats. */
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./report.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

export const reporters: readonly Reporter[] = [
  text, // for people at a terminal
  json, // the source of truth
  sarif, // for code scanning
  markdown, // for a job summary or a comment
];
