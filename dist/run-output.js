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
  statSync: statSync2,
  writeSync
} = process.getBuiltinModule("node:fs");
const { basename: basename2, dirname: dirname2, join: join2 } = process.getBuiltinModule("node:path");
const { fstatSync, readlinkSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname, extname, isAbsolute, join, resolve, sep } = process.getBuiltinModule("node:path");
const { constants: constants2, createWriteStream, fstatSync: fstatSync2, openSync } = process.getBuiltinModule("node:fs");
const { Socket, connect } = process.getBuiltinModule("node:net");
const { setTimeout: delay } = process.getBuiltinModule("node:timers/promises");
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




// src/run/places.ts


function refuseSharedPlaces(outputs, inputs) {
  const taken = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const stats = input.file === "-" ? standardInput() : statsOf(input.file);
    if (stats && !stats.isDirectory() && !stats.isCharacterDevice()) taken.set(idOf(stats), input);
  }
  for (const output of outputs) {
    refuseNoFile(output.file);
    if (declaring.test(output.file) && statsOf(output.file)?.isFile())
      throw new UserError(
        `${output.option} ${output.file}: is a ${extname(output.file)} file that declares resources, and would be overwritten; name another file`
      );
    for (const key of keysOf(output.file)) {
      const other = taken.get(key);
      if (other && other !== output)
        throw new UserError(
          inputs.includes(other) ? `${output.option} ${output.file}: is also read as ${other.option} ${other.file}, and would be overwritten; name another file` : `${output.option} ${output.file}: is the same file as ${other.option} ${other.file}; give each its own file`
        );
      taken.set(key, output);
    }
  }
}
var declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam)$/i;
function refuseNoFile(file) {
  const last = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf(sep)) + 1);
  if (last === "" || last === "." || last === "..")
    throw new UserError(`${file}: names a directory; name a file to write to`);
  if (descriptorOf(file) === 0)
    throw new UserError(`${file}: is standard input, which is read; name a file to write to`);
}
function descriptorOf(file) {
  if (file === "-") return 1;
  const path = resolve(file);
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(path);
  if (standard >= 0) return standard;
  const [, number] = /^\/(?:dev|proc\/(?:self|thread-self|\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const other = /^\/proc\/(\d+)\//.exec(path)?.[1];
  return number === void 0 || other !== void 0 && Number(other) !== process.pid ? void 0 : Number(number);
}
function realPlace(file) {
  let path = file;
  for (let links = 0; links < 40; links++)
    try {
      return realpathSync.native(path);
    } catch {
      const link = linkAt(path);
      if (link === void 0) break;
      path = isAbsolute(link) ? link : `${realpathSync.native(dirname(path))}${sep}${link}`;
    }
  return join(realpathSync.native(dirname(path)), basename(path));
}
function linkAt(path) {
  try {
    return readlinkSync(path);
  } catch {
    return void 0;
  }
}
function keysOf(file) {
  const descriptor = descriptorOf(file);
  if (descriptor === 1) return ["standard output", ...regular(statsOf("/dev/stdout"))];
  const stats = statsOf(file);
  if (stats?.isCharacterDevice()) return [];
  if (stats && !stats.isFile()) return [idOf(stats)];
  if (descriptor !== void 0) return regular(stats);
  let place;
  try {
    place = realPlace(file);
  } catch {
    return regular(stats);
  }
  const name = basename(place).normalize("NFC").toLowerCase();
  return [...regular(stats), `${idOf(statSync(dirname(place)))}/${name}`];
}
var regular = (stats) => stats?.isFile() ? [idOf(stats)] : [];
var idOf = ({ dev, ino }) => `${dev}:${ino}`;
function standardInput() {
  try {
    return fstatSync(0);
  } catch {
    return void 0;
  }
}
function statsOf(file) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

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
  const stats = fstatSync2(fd);
  return stats.isFIFO() || stats.isSocket() ? new Socket({ fd, readable: false, writable: true }) : createWriteStream("", { fd, autoClose: fd > 2 });
}

// src/run/output.ts
function openOutput(file, interrupt) {
  refuseNoFile(file);
  const descriptor = descriptorOf(file);
  if (descriptor !== void 0) return openThrough({ name: file, descriptor }, interrupt);
  let stats;
  try {
    stats = statSync2(file, { throwIfNoEntry: false });
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
    beside = join2(dirname2(place), `.${basename2(place)}.${randomUUID()}.part`);
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
  refuseSharedPlaces,
  refuseNoFile,
  descriptorOf,
  onTermination,
  openOutput
};
