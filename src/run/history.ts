/**
 * The history file: a line of counts for each scan, the oldest first. It is read before the scan, so that a file
 * that is none fails at once and untouched, and written to in one piece at its end, so that scans may share it.
 */
import { closeSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import * as z from "zod";
import { type HistoryEntry, type Report, UserError } from "../model.ts";
import { historySchema } from "../report/history-schema.ts";
import { cannotRead, cannotWrite } from "../file-fault.ts";
import { refuseNoFile } from "./places.ts";

export interface History {
  readonly entries: readonly HistoryEntry[];
  /** Whether the last line has no end yet. */
  readonly isOpen: boolean;
}

/** None where there is no such file yet. Throws a `UserError` that names the line. */
export function readHistory(file: string): History {
  refuseNoFile(file);
  let text: string;
  try {
    // A pipe that nobody writes to would never end.
    const stats = statSync(file);
    if (!stats.isFile() && !stats.isDirectory())
      throw new UserError(`${file}: is not a regular file; name a file that scan --history writes`);
    // As PowerShell writes it.
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof UserError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { entries: [], isOpen: false };
    throw cannotRead(file, error, "name a file that scan --history writes");
  }
  const entryShape = z.fromJSONSchema(historySchema() as Parameters<typeof z.fromJSONSchema>[0]);
  const entries = text.split("\n").flatMap((line, i): readonly HistoryEntry[] => {
    if (line.trim() === "") return [];
    const { data, error } = entryShape.safeParse(parsed(line));
    if (error === undefined) return [data as unknown as HistoryEntry];
    const [issue] = error.issues;
    throw new UserError(
      `${file}:${i + 1}: is not a history line: ${[...issue!.path, issue!.message].join(" ")}; nothing was written: correct or remove the line, or name another file`,
    );
  });
  return { entries, isOpen: text !== "" && !text.endsWith("\n") };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export function entryOf({ run, summary }: Pick<Report, "run" | "summary">): HistoryEntry {
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
    anywhere: summary.anywhere,
  };
}

/** One call, at the end of the file wherever that is by then. */
export function addToHistory(file: string, entry: HistoryEntry, { isOpen }: History): void {
  try {
    const descriptor = openSync(file, "a");
    try {
      const bytes = Buffer.from(`${isOpen ? "\n" : ""}${JSON.stringify(entry)}\n`, "utf8");
      const written = writeSync(descriptor, bytes);
      if (written < bytes.length) throw Object.assign(new Error("cut short"), { code: "ENOSPC" });
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw cannotWrite(file, error);
  }
}
