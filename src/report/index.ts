/** The list of report formats: one of each name that `--format` takes. Most are loaded when they are asked for. */
import { type FormatId, formatIds } from "./format-ids.ts";
import { json } from "./json.ts";
import type { Reporter } from "./report.ts";
import { text } from "./text.ts";

const byId: { readonly [Id in FormatId]: () => Reporter | Promise<Reporter> } = {
  text: () => text,
  json: () => json,
  sarif: async () => (await import("./sarif.ts")).sarif,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => (await import("./html.ts")).html,
  csv: async () => (await import("./csv.ts")).csv,
  junit: async () => (await import("./junit.ts")).junit,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  ocsf: async () => (await import("./ocsf.ts")).ocsf,
  oscal: async () => (await import("./oscal.ts")).oscal,
  "transfer-register": async () => (await import("./transfer-register.ts")).transferRegister,
  dpia: async () => (await import("./dpia.ts")).dpia,
  "dora-b0202": async () => (await import("./dora.ts")).dora,
  "dora-b0202-notes": async () => (await import("./dora-notes.ts")).doraNotes,
};

/** Of these formats, in their order. */
export const loadReporters = (ids: readonly FormatId[] = formatIds): Promise<readonly Reporter[]> =>
  Promise.all(ids.map((id) => byId[id]()));
