/** A stock emulator of AWS, where one is installed. */
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { isWhole } from "./whole.ts";

export const isInstalled = isWhole && spawnSync("moto_server", ["--help"]).status === 0;

export const skippedWhy = "skipped without `npm run test:all`, or where it is not on the PATH";

export interface Emulator {
  readonly endpoint: string;
  readonly stop: () => void;
}

/** It answers within a minute, or this throws. */
export async function startMoto(): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const emulator = spawn("moto_server", ["-H", "127.0.0.1", "-p", String(port)], {
    stdio: "ignore",
  });
  const until = Date.now() + 60_000;
  for (;;) {
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (up) return { endpoint, stop: () => void emulator.kill() };
    if (Date.now() > until) throw new Error("moto_server did not start within a minute");
    await new Promise((go) => setTimeout(go, 300));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
