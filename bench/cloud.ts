/** Starts emulators, and asks them what they were asked. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cloud, Counts } from "./emulator.ts";

export interface Running extends AsyncDisposable {
  readonly origin: string;
  /** The counts since the last time this was asked; limits start anew as well. */
  readonly counts: () => Promise<Counts>;
  /** When an operation was first asked for: Unix time in milliseconds. */
  readonly firstAsked: (operation: RegExp) => Promise<number>;
}

/** Milliseconds between two looks. */
const lookEvery = 25;
/** Milliseconds until somebody must have asked. */
const patience = 60_000;

export async function start(cloud: Cloud): Promise<Running> {
  const child = fork(fileURLToPath(new URL("emulator.ts", import.meta.url)), [
    JSON.stringify(cloud),
  ]);
  const told = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      const died = (code: number | null): void =>
        reject(new Error(`the emulator ended with exit code ${code}`));
      child.once("exit", died);
      child.once("message", (message) => {
        child.off("exit", died);
        resolve(message as T);
      });
    });
  const ask = (what: "counts" | "look"): Promise<Counts> => {
    const counts = told<Counts>();
    child.send(what);
    return counts;
  };
  const { origin } = await told<{ origin: string }>();
  return {
    origin,
    counts: () => ask("counts"),
    async firstAsked(operation) {
      for (const until = performance.now() + patience; performance.now() < until;) {
        const { firstAt } = await ask("look");
        const found = Object.keys(firstAt).find((one) => operation.test(one));
        if (found !== undefined) return firstAt[found]!;
        await new Promise((go) => setTimeout(go, lookEvery));
      }
      throw new Error(`nobody asked for ${operation}`);
    },
    async [Symbol.asyncDispose]() {
      child.disconnect();
      if (child.exitCode === null) await new Promise((done) => child.once("exit", done));
    },
  };
}
