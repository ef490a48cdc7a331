const { closeSync, openSync, readFileSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
import {
  arrayOf,
  object,
  oneOf
} from "./report-json-schema.js";

// src/run/history.ts

import * as z from "./vendor/zod.js";
import { UserError } from "./cli.js";

// src/report/history-schema.ts
import { levels, roles } from "./cli.js";
import { historySchemaUrl } from "./scan.js";
var text = { type: "string" };
var count = { type: "integer", minimum: 0 };
function historySchema() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: historySchemaUrl,
    title: "data-boundary history",
    description: "One line of the file that scan --history writes (NDJSON): the counts of one scan.",
    ...object({
      finishedAt: { type: "string", format: "date-time" },
      boundary: text,
      targets: arrayOf(text),
      status: oneOf(["complete", "incomplete"]),
      resources: count,
      findings: { ...count, description: "findings that count: not accepted by an exception" },
      excepted: count,
      gaps: { ...count, description: "gaps that no exception accepts" },
      byLevel: object(Object.fromEntries(levels.map((level) => [level, count]))),
      byCountry: {
        type: "object",
        propertyNames: { type: "string", pattern: "^[A-Z]{2}$" },
        additionalProperties: count
      },
      byRole: { type: "object", propertyNames: oneOf(roles), additionalProperties: count },
      anywhere: { ...count, description: "findings whose location may be anywhere" }
    })
  };
}

// src/run/history.ts
import { cannotRead, cannotWrite } from "./cli.js";
import { refuseNoFile } from "./scan.js";
function readHistory(file) {
  refuseNoFile(file);
  let text2;
  try {
    const stats = statSync(file);
    if (!stats.isFile() && !stats.isDirectory())
      throw new UserError(`${file}: is not a regular file; name a file that scan --history writes`);
    text2 = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error.code === "ENOENT") return { entries: [], isOpen: false };
    throw cannotRead(file, error, "name a file that scan --history writes");
  }
  const entryShape = z.fromJSONSchema(historySchema());
  const entries = text2.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const { data, error } = entryShape.safeParse(parsed(line));
    if (error === void 0) return [data];
    const [issue] = error.issues;
    throw new UserError(
      `${file}:${i + 1}: is not a history line: ${[...issue.path, issue.message].join(" ")}; nothing was written: correct or remove the line, or name another file`
    );
  });
  return { entries, isOpen: text2 !== "" && !text2.endsWith("\n") };
}
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function entryOf({ run, summary }) {
  return {
    finishedAt: run.finishedAt,
    boundary: run.boundary.id,
    targets: run.targets,
    status: run.status,
    resources: summary.resources,
    findings: summary.findings,
    excepted: summary.excepted,
    gaps: summary.gaps,
    byLevel: summary.byLevel,
    byCountry: summary.byCountry,
    byRole: summary.byRole,
    anywhere: summary.anywhere
  };
}
function addToHistory(file, entry, { isOpen }) {
  try {
    const descriptor = openSync(file, "a");
    try {
      const bytes = Buffer.from(`${isOpen ? "\n" : ""}${JSON.stringify(entry)}
`, "utf8");
      const written = writeSync(descriptor, bytes);
      if (written < bytes.length) throw Object.assign(new Error("cut short"), { code: "ENOSPC" });
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

export {
  readHistory,
  entryOf,
  addToHistory
};
