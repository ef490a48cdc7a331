const { randomUUID } = process.getBuiltinModule("node:crypto");
const { once } = process.getBuiltinModule("node:events");
const { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, join } = process.getBuiltinModule("node:path");
import {
  UserError
} from "./model.js";

// src/run/output.ts




function openOutput(file) {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${file}: is a directory; name a file to write to`);
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  let descriptor;
  try {
    descriptor = openSync(beside, "wx");
  } catch (error) {
    throw cannotWrite(file, error);
  }
  let open = true;
  const discard = () => {
    process.off("exit", discard);
    if (!open) return;
    open = false;
    closeSync(descriptor);
    rmSync(beside, { force: true });
  };
  process.on("exit", discard);
  return {
    write(chunk) {
      try {
        const bytes = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        discard();
        throw cannotWrite(file, error);
      }
    },
    commit() {
      try {
        fsyncSync(descriptor);
        closeSync(descriptor);
        open = false;
        renameSync(beside, file);
        process.off("exit", discard);
      } catch (error) {
        discard();
        rmSync(beside, { force: true });
        throw cannotWrite(file, error);
      }
    },
    discard
  };
}
function cannotWrite(file, error) {
  const { code, message } = error;
  const why = {
    ENOENT: `the folder ${dirname(file)} does not exist; make it first`,
    EACCES: "permission denied; choose another place",
    ENOSPC: "the disk is full; free some space or choose another place",
    EROFS: "the file system is read-only; choose another place"
  };
  return new UserError(
    `${file}: cannot be written: ${why[code ?? ""] ?? `${code ?? message}; choose another place`}`
  );
}
async function writeTo(stream, chunks) {
  let failed;
  const onError = (error) => {
    failed = error;
  };
  stream.on("error", onError);
  try {
    for (const chunk of chunks) {
      if (failed) break;
      if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
    }
    if (!failed) await new Promise((resolve) => stream.write("", () => resolve()));
  } catch (error) {
    failed = error;
  } finally {
    stream.off("error", onError);
  }
  if (failed?.code === "EPIPE")
    throw new UserError(
      "standard output: the reader closed the pipe before the report was complete; write it to a file with --format FORMAT=FILE"
    );
  if (failed) throw cannotWrite("standard output", failed);
}

export {
  openOutput,
  cannotWrite,
  writeTo
};
