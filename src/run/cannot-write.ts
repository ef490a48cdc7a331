/** Why something can't be written, and what to do. */
import { dirname } from "node:path";
import { UserError } from "../model.ts";

export function cannotWrite(file: string, error: unknown): UserError {
  const { code, message } = error as NodeJS.ErrnoException;
  const why: Readonly<Record<string, string>> = {
    EACCES: "permission denied; choose another place",
    EFBIG: "the file would be larger than allowed; raise the limit or choose another place",
    ENOENT: `the folder ${dirname(file)} does not exist; create it first`,
    ENOSPC: "the disk is full; free some space or choose another place",
    ENOTDIR: `${dirname(file)} is not a folder; choose another place`,
    EPIPE: "the reader closed the pipe before everything was written; write to a file instead",
    EROFS: "the file system is read-only; choose another place",
  };
  return new UserError(
    `${file}: cannot be written: ${why[code ?? ""] ?? `${code ?? message}; choose another place`}`,
  );
}
