/** Cleans up when the process ends: by itself, by an uncaught error, or by a signal that can be caught. */

import { constants } from "node:os";

/** What no listener is called for, or what does not end a process: https://nodejs.org/api/process.html#signal-events */
const others: ReadonlySet<string> = new Set([
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
  ...(process.platform === "linux" ? [] : ["SIGIO", "SIGPOLL", "SIGPWR"]),
  // V8's profiler has a handler of its own.
  ...(/--(?:cpu-)?prof/.test([...process.execArgv, process.env["NODE_OPTIONS"]].join(" "))
    ? ["SIGPROF"]
    : []),
]);

/** Each ends a process that does not catch it; of two names of one signal, the last. */
const signals = [
  ...new Map(
    (Object.entries(constants.signals) as [NodeJS.Signals, number][])
      .filter(([name]) => !others.has(name))
      .map(([name, number]) => [number, name]),
  ).values(),
];

const pending = new Set<() => void>();

function cleanUp(): void {
  for (const action of pending) action();
}

/** Whoever else listens decides when the process ends; its exit cleans up. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  cleanUp();
  process.off(signal, onSignal);
  // The same signal again, so that the parent process sees what ended this one.
  process.kill(process.pid, signal);
}

/** Runs `action` if the process ends before the returned function is called. */
export function onTermination(action: () => void): () => void {
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
