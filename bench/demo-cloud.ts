/** The demo's cloud on loopback, in a process of its own; tells its origin, and its connections and calls when asked. */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { startDemo } from "../src/demo.ts";

/** What happened since the last time it was asked. */
export interface Traffic {
  readonly calls: number;
  readonly connections: number;
}

const { connection } = await startDemo("demo");
const behind = new URL(connection.aws!.endpoint);
let calls = 0;
let connections = 0;

const server = createServer((asked, answer) => {
  calls++;
  const { method, url, headers } = asked;
  asked.pipe(
    request(
      { host: behind.hostname, port: behind.port, method, path: url, headers },
      (answered) => {
        answer.writeHead(answered.statusCode!, answered.headers);
        answered.pipe(answer);
      },
    ),
  );
});
server.keepAliveTimeout = 60_000;
server.on("connection", () => connections++);
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ origin: `http://127.0.0.1:${port}` });
});
process.on("message", () => {
  const traffic: Traffic = { calls, connections };
  process.send?.(traffic);
  calls = 0;
  connections = 0;
});
process.on("disconnect", () => process.exit());
