/** A loopback server that answers as told and, on the requests that a fault is for, as no cloud should. */
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Answer, Answerer, Incoming } from "../../src/demo/serve.ts";

/** What happens in place of the answer; a function may look at the request, to answer its pages one after the other. */
export type Act =
  | ((healthy: Answer, request: Incoming) => Answer)
  | "reset before the body"
  | "reset within the body"
  | "drip"
  | "never"
  | "gzip garbage";

export interface Planted {
  readonly on: (request: Incoming) => boolean;
  readonly act: Act;
  /** The requests after these are answered well. */
  readonly times?: number;
  /** Told of each request that met the fault. */
  readonly met?: () => void;
}

export interface FaultyServer extends AsyncDisposable {
  readonly origin: string;
}

export async function faultyServer(
  healthy: Answerer,
  faults: readonly Planted[],
  certificate?: { readonly key: string; readonly cert: string },
): Promise<FaultyServer> {
  const met = new Map<Planted, number>();
  const drips = new Set<NodeJS.Timeout>();
  const listener: Parameters<typeof createServer>[1] = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
      const incoming: Incoming = {
        method: request.method ?? "GET",
        url: new URL(request.url ?? "/", origin()),
        headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      const answer = healthy(incoming) ?? { status: 404, body: `nothing at ${request.url}` };
      const fault = faults.find(
        (one) => (met.get(one) ?? 0) < (one.times ?? Number.POSITIVE_INFINITY) && one.on(incoming),
      );
      if (fault) {
        met.set(fault, (met.get(fault) ?? 0) + 1);
        fault.met?.();
      }
      const give = ({ status, headers: more, body }: Answer): void => {
        response.writeHead(status, { "content-length": Buffer.byteLength(body), ...more });
        response.end(body);
      };
      const type = { "content-type": answer.headers?.["content-type"] ?? "text/plain" };
      const act = fault?.act;
      if (act === undefined) give(answer);
      else if (typeof act === "function") give(act(answer, incoming));
      else if (act === "reset before the body") request.socket.resetAndDestroy();
      else if (act === "reset within the body") {
        response.writeHead(200, { ...type, "content-length": answer.body.length + 100 });
        response.write(answer.body.slice(0, answer.body.length / 2), () =>
          setTimeout(() => request.socket.resetAndDestroy(), 20),
        );
      } else if (act === "gzip garbage") {
        response.writeHead(200, { ...type, "content-encoding": "gzip" });
        response.end(Buffer.from("1f8b0800000000000003deadbeef00ffee1234567890", "hex"));
      } else if (act === "drip") {
        response.writeHead(200, type);
        let at = 0;
        const drip = setInterval(() => response.write(answer.body[at++] ?? " "), 50);
        drips.add(drip);
        response.on("close", () => clearInterval(drip));
      }
    });
  };
  const settings = { ...certificate, keepAliveTimeout: 0 };
  const server = certificate
    ? createSecureServer(settings, listener)
    : createServer(settings, listener);
  const origin = (): string =>
    `${certificate ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return {
    origin: origin(),
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        for (const drip of drips) clearInterval(drip);
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
