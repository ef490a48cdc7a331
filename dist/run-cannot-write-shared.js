const { dirname } = process.getBuiltinModule("node:path");
import {
  UserError
} from "./model.js";

// src/run/cannot-write.ts

function cannotWrite(file, error) {
  const { code, message } = error;
  const why = {
    EACCES: "permission denied; choose another place",
    EFBIG: "the file would be larger than allowed; raise the limit or choose another place",
    ENOENT: `the folder ${dirname(file)} does not exist; create it first`,
    ENOSPC: "the disk is full; free some space or choose another place",
    ENOTDIR: `${dirname(file)} is not a folder; choose another place`,
    EPIPE: "the reader closed the pipe before everything was written; write to a file instead",
    EROFS: "the file system is read-only; choose another place"
  };
  return new UserError(
    `${file}: cannot be written: ${why[code ?? ""] ?? `${code ?? message}; choose another place`}`
  );
}

export {
  cannotWrite
};
