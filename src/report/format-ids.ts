/** What `--format` may name: apart from the reporters, so that help is written without loading them. */
export const formatIds = [
  "text",
  "json",
  "sarif",
  "markdown",
  "html",
  "csv",
  "junit",
  "gitlab",
  "ocsf",
  "oscal",
  "transfer-register",
  "dora-b0202",
  "dora-b0202-notes",
] as const;
export type FormatId = (typeof formatIds)[number];
