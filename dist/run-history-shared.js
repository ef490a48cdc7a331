const { closeSync, openSync, readFileSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
import {
  refuseNoFile
} from "./run-places.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  UserError,
  levels,
  roles
} from "./model.js";

// src/run/history.ts

import * as z from "./vendor/zod.js";
var count = z.number().int().nonnegative();
var entryShape = z.strictObject({
  finishedAt: z.iso.datetime(),
  boundary: z.string(),
  targets: z.array(z.string()),
  status: z.enum(["complete", "incomplete"]),
  resources: count,
  findings: count,
  excepted: count,
  gaps: count,
  byLevel: z.record(z.enum(levels), count),
  byCountry: z.record(z.string(), count),
  byRole: z.partialRecord(z.enum(roles), count),
  anywhere: count
});
function readHistory(file) {
  refuseNoFile(file);
  let text;
  try {
    const stats = statSync(file);
    if (!stats.isFile() && !stats.isDirectory())
      throw new UserError(`${file}: is not a regular file; name a file that scan --history writes`);
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error;
    if (code === "ENOENT") return { entries: [], isOpen: false };
    throw new UserError(
      `${file}: cannot be read: ${code ?? message}; name a file that scan --history writes`
    );
  }
  const entries = text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const { data, error } = entryShape.safeParse(parsed(line));
    if (data) return [data];
    const [issue] = error.issues;
    throw new UserError(
      `${file}:${i + 1}: is not a line of a history: ${[...issue.path, issue.message].join(" ")}; nothing was written: correct or remove the line, or name another file`
    );
  });
  return { entries, isOpen: text !== "" && !text.endsWith("\n") };
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
