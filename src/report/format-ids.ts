/** What `--format` may name, one line each: apart from the reporters, so that help is written without loading them. */

/** `ending`: of the files that the Action writes; `about`: for whom or what it is. */
export const formats = {
  text: { ending: "txt", about: "a person at a terminal" },
  json: { ending: "json", about: "the complete data that all other formats are made from" },
  sarif: { ending: "sarif", about: "code scanning on GitHub and other SARIF readers" },
  markdown: { ending: "md", about: "a job summary or a comment" },
  html: { ending: "html", about: "a data protection officer: one page to read and print" },
  csv: { ending: "csv", about: "a spreadsheet or a database" },
  junit: { ending: "xml", about: "the test results of GitLab, Azure DevOps and Jenkins" },
  gitlab: { ending: "gitlab.json", about: "the Code Quality widget of a GitLab merge request" },
  ocsf: { ending: "ocsf.ndjson", about: "a SIEM or a security lake: OCSF Compliance Findings" },
  oscal: { ending: "oscal.json", about: "tools for governance, risk and compliance" },
  "transfer-register": {
    ending: "transfer-register.csv",
    about: "the records of a data protection officer: transfers to third countries",
  },
  dpia: {
    ending: "dpia.md",
    about: "a draft of a data protection impact assessment, with marks where a person must write",
  },
  "dora-b0202": {
    ending: "dora-b0202.csv",
    about: "the register of information of a financial entity",
  },
  "dora-b0202-notes": {
    ending: "dora-b0202-notes.csv",
    about: "the uncertain entries of that register",
  },
} as const satisfies Readonly<Record<string, { readonly ending: string; readonly about: string }>>;

export type FormatId = keyof typeof formats;
export const formatIds = Object.keys(formats) as readonly FormatId[];
