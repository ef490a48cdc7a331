const { constants } = process.getBuiltinModule("node:os");
const { randomUUID } = process.getBuiltinModule("node:crypto");
const {
  chownSync,
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync: openSync2,
  renameSync,
  rmSync,
  statSync,
  writeSync
} = process.getBuiltinModule("node:fs");
const { basename, dirname, join } = process.getBuiltinModule("node:path");
const { constants: constants2, createWriteStream, fstatSync, openSync } = process.getBuiltinModule("node:fs");
const { Socket, connect } = process.getBuiltinModule("node:net");
const { setTimeout: delay } = process.getBuiltinModule("node:timers/promises");
import {
  descriptorOf,
  realPlace,
  refuseNoFile
} from "./run-places.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  UserError
} from "./model.js";

// src/run/termination.ts

var others = /* @__PURE__ */ new Set([
  // Can't be caught.
  "SIGKILL",
  "SIGSTOP",
  // A fault in memory or in an instruction: it is not safe to run JavaScript after it.
  "SIGBUS",
  "SIGFPE",
  "SIGILL",
  "SIGSEGV",
  // Node makes errors of the first two, and starts its debugger at the third.
  "SIGPIPE",
  "SIGXFSZ",
  "SIGUSR1",
  // Stop, continue, or are ignored.
  "SIGCHLD",
  "SIGCONT",
  "SIGINFO",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGURG",
  "SIGWINCH",
  ...process.platform === "linux" ? [] : ["SIGIO", "SIGPOLL", "SIGPWR"],
  // V8's profiler has a handler of its own.
  .../--(?:cpu-)?prof/.test([...process.execArgv, process.env["NODE_OPTIONS"]].join(" ")) ? ["SIGPROF"] : []
]);
var signals = [
  ...new Map(
    Object.entries(constants.signals).filter(([name]) => !others.has(name)).map(([name, number]) => [number, name])
  ).values()
];
var pending = /* @__PURE__ */ new Set();
function cleanUp() {
  for (const action of pending) action();
}
function onSignal(signal) {
  if (process.listenerCount(signal) > 1) return;
  cleanUp();
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}
function onTermination(action) {
  if (pending.size === 0) {
    process.on("exit", cleanUp);
    for (const signal of signals) process.on(signal, onSignal);
  }
  pending.add(action);
  return () => {
    if (!pending.delete(action) || pending.size > 0) return;
    process.off("exit", cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
}

// src/run/output.ts




// src/run/through.ts



var untilNextLook = 50;
function openThrough(place, interrupt) {
  const name = place.descriptor === 1 ? "standard output" : place.name;
  let failed;
  let closed = false;
  let stream = opened(place);
  let waiting = [];
  const watch = (it) => it.on("error", (error) => {
    failed ??= error;
  });
  if (stream) watch(stream);
  const check = () => {
    if (!failed) return;
    closed = true;
    throw cannotWrite(name, failed);
  };
  const reader = async () => {
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
      if (closed || stream?.writableNeedDrain === false) return void 0;
      return (async () => {
        const it = await reader();
        if (it.writableNeedDrain && !it.destroyed) await drained(it);
        check();
      })();
    },
    async finish() {
      if (closed) return;
      const it = await reader();
      await new Promise((done) => {
        it.once("error", () => done());
        it.end((error) => {
          failed ??= it.errored ?? error ?? void 0;
          done();
        });
      });
      check();
      closed = true;
    },
    commit() {
    },
    discard() {
      if (closed) return;
      closed = true;
      waiting = [];
      stream?.destroy();
    }
  };
}
function drained(stream) {
  return new Promise((done) => {
    const end = () => {
      stream.off("drain", end).off("close", end);
      done();
    };
    stream.on("drain", end).on("close", end);
  });
}
function opened({ name, descriptor, stats }) {
  try {
    if (descriptor !== void 0) return ofDescriptor(descriptor);
    if (stats.isSocket()) return connect(name);
    if (!stats.isFIFO())
      return createWriteStream(name, { fd: openSync(name, constants2.O_WRONLY) });
    return ofDescriptor(openSync(name, constants2.O_WRONLY | constants2.O_NONBLOCK));
  } catch (error) {
    if (error.code === "ENXIO" && stats?.isFIFO()) return void 0;
    throw cannotWrite(name, error);
  }
}
function ofDescriptor(fd) {
  const stats = fstatSync(fd);
  return stats.isFIFO() || stats.isSocket() ? new Socket({ fd, readable: false, writable: true }) : createWriteStream("", { fd, autoClose: fd > 2 });
}

// src/run/output.ts
function openOutput(file, interrupt) {
  refuseNoFile(file);
  const descriptor = descriptorOf(file);
  if (descriptor !== void 0) return openThrough({ name: file, descriptor }, interrupt);
  let stats;
  try {
    stats = statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  if (stats?.isDirectory()) throw new UserError(`${file}: is a directory; name a file to write to`);
  return stats && !stats.isFile() ? openThrough({ name: file, stats }, interrupt) : openBeside(file, stats);
}
function openBeside(file, before) {
  let place;
  let beside;
  let descriptor;
  try {
    place = realPlace(file);
    beside = join(dirname(place), `.${basename(place)}.${randomUUID()}.part`);
    descriptor = openSync2(beside, "wx");
  } catch (error) {
    throw cannotWrite(file, error);
  }
  let state = "open";
  const discard = () => {
    off();
    if (state === "gone") return;
    if (state === "open") closeSync(descriptor);
    state = "gone";
    rmSync(beside, { force: true });
  };
  const off = onTermination(discard);
  const orDiscard = (act) => {
    try {
      act();
    } catch (error) {
      discard();
      throw cannotWrite(file, error);
    }
  };
  if (before) orDiscard(() => sameOwnerAndMode(descriptor, beside, before));
  return {
    write(chunk) {
      if (state !== "open") return;
      orDiscard(() => {
        const bytes = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      });
    },
    ready: () => void 0,
    async finish() {
      if (state !== "open") return;
      orDiscard(() => {
        fsyncSync(descriptor);
        state = "finished";
        closeSync(descriptor);
      });
    },
    commit() {
      if (state !== "finished") return;
      orDiscard(() => put(beside, place));
      state = "gone";
      off();
    },
    discard
  };
}
function sameOwnerAndMode(descriptor, beside, { uid, gid, mode }) {
  try {
    chownSync(beside, uid, gid);
  } catch (error) {
    if (error.code !== "EPERM") throw error;
  }
  fchmodSync(descriptor, mode & 4095);
}
function put(beside, place) {
  try {
    renameSync(beside, place);
  } catch (error) {
    if (error.code !== "EBUSY") throw error;
    copyFileSync(beside, place);
    rmSync(beside, { force: true });
  }
}

export {
  onTermination,
  openOutput
};
