/** Cleans up when the process ends: by itself, by an uncaught error, or by a signal that can be caught. */

/** Each ends a process that does not catch it. SIGKILL can't be caught; SIGXFSZ and SIGPIPE Node turns into errors. */
const signals: readonly NodeJS.Signals[] =
  process.platform === "win32"
    ? ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"]
    : [
        "SIGINT",
        "SIGTERM",
        "SIGHUP",
        "SIGQUIT",
        "SIGABRT",
        "SIGALRM",
        "SIGUSR2",
        "SIGXCPU",
        ...(process.platform === "linux" ? (["SIGIO", "SIGPWR", "SIGSTKFLT"] as const) : []),
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
