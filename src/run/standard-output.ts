/** Writes a report to standard output, with back pressure. */
import { once } from "node:events";
import { UserError } from "../model.ts";
import { cannotWrite } from "../file-fault.ts";

/** What a report needs of a stream. */
export interface ReportStream extends NodeJS.EventEmitter {
  write(text: string, done?: (error?: Error | null) => void): boolean;
}

/** Writes all chunks to a stream, waiting whenever it is full. */
export async function writeTo(stream: ReportStream, chunks: Iterable<string>): Promise<void> {
  let failed: NodeJS.ErrnoException | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    failed = error;
  };
  stream.on("error", onError);
  try {
    for (const chunk of chunks) {
      if (failed) break;
      if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
    }
    if (!failed) await new Promise<void>((resolve) => stream.write("", () => resolve()));
  } catch (error) {
    failed = error as NodeJS.ErrnoException;
  } finally {
    stream.off("error", onError);
  }
  if (failed?.code === "EPIPE")
    throw new UserError(
      "standard output: the reader closed the pipe before the report was complete; write it to a file with --format FORMAT=FILE",
    );
  if (failed) throw cannotWrite("standard output", failed);
}
