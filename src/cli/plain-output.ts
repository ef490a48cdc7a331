/**
 * Standard output for what is short, where it is a pipe or a file: written at once, as Node's own stream does there as
 * well. Before that writes its first byte it loads Node's network code, which takes a twentieth of a small scan.
 */
import { EventEmitter } from "node:events";
import { fstatSync, writeSync } from "node:fs";

/**
 * In bytes; the rest goes to Node's stream. An empty pipe takes this much before anybody reads, so a write does not
 * block here, where no signal would be handled: https://man7.org/linux/man-pages/man7/pipe.7.html
 */
const most = 16 * 1024;

/** Whether it is of a kind that can be written to like this. */
export function isPlain(): boolean {
  if (process.platform === "win32") return false;
  const stats = fstatSync(1);
  return stats.isFIFO() || stats.isSocket() || stats.isFile();
}

export class PlainOutput extends EventEmitter {
  readonly isTTY = false;
  readonly columns = undefined;
  private left = most;
  private stream: NodeJS.WriteStream | undefined;
  private failed: Error | undefined;

  constructor() {
    super();
    // Where one process runs many commands, each of them listens until it ends.
    this.setMaxListeners(0);
  }

  write(text: string, done?: (error?: Error | null) => void): boolean {
    if (this.stream) return this.stream.write(text, done);
    const bytes = Buffer.from(text);
    this.left -= bytes.length;
    const rest = this.left < 0 ? bytes : this.unwritten(bytes);
    if (rest.length > 0) return this.opened().write(rest, done);
    if (done) process.nextTick(done, this.failed);
    return true;
  }

  /** What is left to write: a full pipe that is not blocking takes no more (EAGAIN). */
  private unwritten(bytes: Buffer): Buffer {
    let at = 0;
    try {
      while (at < bytes.length && !this.failed) at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") return bytes.subarray(at);
      this.failed = error as Error;
      process.nextTick(() => this.emit("error", error));
    }
    return Buffer.alloc(0);
  }

  private opened(): NodeJS.WriteStream {
    const stream = (this.stream = process.stdout);
    for (const event of ["error", "drain", "close"])
      stream.on(event, (...said) => this.emit(event, ...said));
    return stream;
  }
}
