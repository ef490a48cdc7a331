/** What the system refuses of a file, as place, fault and remedy: nothing of it is an internal error. */
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "./model.ts";

interface Fault {
  readonly fault: string;
  /** Absent where it depends on what the file is for. */
  readonly remedy?: string;
}

const tooMany: Fault = {
  fault: "too many files are open",
  remedy: "close other programs, or raise the limit (ulimit -n)",
};

const faults: Readonly<Record<string, Fault>> = {
  EACCES: { fault: "permission denied" },
  EPERM: { fault: "permission denied" },
  EEXIST: { fault: "another file already exists there" },
  EFBIG: {
    fault: "the file would be larger than allowed",
    remedy: "raise the limit or choose another place",
  },
  EIO: { fault: "the disk reported an error" },
  EISDIR: { fault: "it is a directory" },
  ELOOP: { fault: "its links are circular" },
  EMFILE: tooMany,
  ENAMETOOLONG: { fault: "the name is too long" },
  ENFILE: tooMany,
  ENOENT: { fault: "there is no such file" },
  ENOSPC: { fault: "the disk is full", remedy: "free some space or choose another place" },
  ENOTDIR: { fault: "a part of the path is a file and not a folder" },
  EPIPE: {
    fault: "the reader closed the pipe before everything was written",
    remedy: "write to a file instead",
  },
  EROFS: { fault: "the file system is read-only" },
};

/** Of a folder to write into, these have another name than of a file to read. */
const ofWriting = (file: string): Readonly<Record<string, Fault>> => ({
  ENOENT: { fault: `the folder ${dirname(file)} does not exist`, remedy: "create it first" },
  ENOTDIR: { fault: `${dirname(file)} is not a folder` },
});

/** "permission denied"; what has no words here is the system's own. */
export function faultOf(error: unknown): string {
  const { code, message } = Object(error) as NodeJS.ErrnoException;
  return faults[code ?? ""]?.fault ?? message ?? String(error);
}

/** `remedy`: where the fault has none of its own; `denied`: of a file that exists and may not be read. */
export function cannotRead(
  file: string,
  error: unknown,
  remedy = "check the path",
  denied = "give your user permission to read it",
): UserError {
  const { code } = Object(error) as NodeJS.ErrnoException;
  const isDenied = code === "EACCES" || code === "EPERM";
  return new UserError(
    `${file}: cannot be read: ${faultOf(error)}; ${faults[code ?? ""]?.remedy ?? (isDenied ? denied : remedy)}`,
  );
}

export function cannotWrite(file: string, error: unknown): UserError {
  const { code } = Object(error) as NodeJS.ErrnoException;
  const { fault, remedy } = ofWriting(file)[code ?? ""] ??
    faults[code ?? ""] ?? { fault: faultOf(error) };
  return new UserError(`${file}: cannot be written: ${fault}; ${remedy ?? "choose another place"}`);
}

/** Of a file of our own in the folder for temporary files. `what`: "the ids of resources". */
export function cannotHold(what: string, error: unknown): UserError {
  return new UserError(
    `${tmpdir()}: cannot hold ${what}: ${faultOf(error)}; free some space, or set TMPDIR to another folder`,
  );
}

const reading = [
  "access",
  "lstat",
  "open",
  "opendir",
  "read",
  "readlink",
  "realpath",
  "scandir",
  "stat",
];
const writing =
  "chmod chown copyfile fchmod fchown fsync ftruncate link mkdir mkdtemp rename rm rmdir symlink unlink write".split(
    " ",
  );

/**
 * A refusal that no reader and no writer put into words; undefined for what is not a refusal of a file. A file
 * that the package lacks is an internal error.
 */
export function fileFault(error: unknown): UserError | undefined {
  const { code, syscall = "", path } = Object(error) as NodeJS.ErrnoException;
  if (code === undefined || !Object.hasOwn(faults, code)) return undefined;
  if (code === "ENOENT" && path?.startsWith(fileURLToPath(new URL("..", import.meta.url))))
    return undefined;
  const place = path ?? "a file";
  if (syscall === "mkdtemp")
    return new UserError(
      `${place}: cannot be made: ${faultOf(error)}; set TMPDIR to a folder that can be written`,
    );
  if (reading.includes(syscall)) return cannotRead(place, error);
  return writing.includes(syscall) ? cannotWrite(place, error) : undefined;
}
