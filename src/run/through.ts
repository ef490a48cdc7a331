/** An output that is written through: standard output, a device, a pipe, a socket. It is never replaced. */
import { type Stats, constants, createWriteStream, fstatSync, openSync } from "node:fs";
import { Socket, connect } from "node:net";
import type { Writable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";
import { UserError } from "../model.ts";
import { cannotWrite } from "../file-fault.ts";
import type { Output } from "./writer.ts";

interface Place {
  readonly name: string;
  /** One that is open already. */
  readonly descriptor?: number;
  readonly stats?: Stats;
}

/** In milliseconds. */
const untilNextLook = 50;

export function openThrough(place: Place, interrupt?: AbortSignal): Output {
  const name = place.descriptor === 1 ? "standard output" : place.name;
  let failed: Error | undefined;
  let closed = false;
  let stream: Writable | undefined = opened(place);
  /** What was written before a pipe had a reader. */
  let waiting: string[] = [];
  const watch = (it: Writable): Writable =>
    it.on("error", (error) => {
      failed ??= error;
    });
  if (stream) watch(stream);
  const check = (): void => {
    if (!failed) return;
    closed = true;
    throw cannotWrite(name, failed);
  };
  const reader = async (): Promise<Writable> => {
    while (!stream) {
      if (closed || interrupt?.aborted)
        throw new UserError(`${name}: has no reader; start one, as in: cat ${name} &`);
      await delay(untilNextLook);
      stream = opened(place);
      if (stream) watch(stream);
    }
    for (const chunk of waiting.splice(0)) stream.write(chunk);
    return stream;
  };
  return {
    write(chunk) {
      check();
      if (closed) return;
      if (stream) stream.write(chunk);
      else waiting.push(chunk);
    },
    ready() {
      check();
      if (closed || stream?.writableNeedDrain === false) return undefined;
      return (async () => {
        const it = await reader();
        if (it.writableNeedDrain && !it.destroyed) await drained(it);
        check();
      })();
    },
    async finish() {
      if (closed) return;
      const it = await reader();
      await new Promise<void>((done) => {
        it.once("error", () => done());
        // Called back before `error` is emitted; where a write failed, with an error of the end itself.
        it.end((error?: Error | null) => {
          failed ??= it.errored ?? error ?? undefined;
          done();
        });
      });
      check();
      closed = true;
    },
    commit() {},
    discard() {
      if (closed) return;
      closed = true;
      waiting = [];
      stream?.destroy();
    },
  };
}

function drained(stream: Writable): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      stream.off("drain", end).off("close", end);
      done();
    };
    stream.on("drain", end).on("close", end);
  });
}

/** Undefined for a named pipe that nobody reads yet. */
function opened({ name, descriptor, stats }: Place): Writable | undefined {
  try {
    if (descriptor !== undefined) return ofDescriptor(descriptor);
    if (stats!.isSocket()) return connect(name);
    if (!stats!.isFIFO())
      return createWriteStream(name, { fd: openSync(name, constants.O_WRONLY) });
    // Opened to wait for a reader, it would hold up signals as well.
    return ofDescriptor(openSync(name, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENXIO" && stats?.isFIFO()) return undefined;
    throw cannotWrite(name, error);
  }
}

function ofDescriptor(fd: number): Writable {
  const stats = fstatSync(fd);
  return stats.isFIFO() || stats.isSocket()
    ? new Socket({ fd, readable: false, writable: true })
    : createWriteStream("", { fd, autoClose: fd > 2 });
}
