/**
 * A loopback HTTP server that plays clouds from recordings: what `scan demo` scans, and what the
 * tests build their emulators from. An answerer is a pure function of a request, so that a test
 * wraps one to refuse, throttle or garble what it answers.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Incoming {
  readonly method: string;
  /** Decoded; its origin is the server's own. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers the requests it knows; undefined leaves the request to the next answerer. */
export type Answerer = (request: Incoming) => Answer | undefined;

export interface Served {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Listens on a free loopback port; what no answerer knows is answered 404, in plain text. */
export async function serve(answerers: readonly Answerer[]): Promise<Served> {
  // A connection that closes while a request is on its way costs one of the attempts, and tests make one.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
      const incoming: Incoming = {
        method: request.method ?? "GET",
        url: new URL(request.url ?? "/", origin),
        headers,
        body: Buffer.concat(chunks).toString("utf8"),
      };
      const answer = firstOf(answerers, incoming) ?? {
        status: 404,
        body: `nothing recorded for ${incoming.method} ${incoming.url.pathname}`,
      };
      response.writeHead(answer.status, {
        "content-length": Buffer.byteLength(answer.body),
        ...answer.headers,
      });
      response.end(answer.body);
    });
  });
  let origin = "";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve();
    });
  });
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function firstOf(answerers: readonly Answerer[], request: Incoming): Answer | undefined {
  for (const answerer of answerers) {
    const answer = answerer(request);
    if (answer) return answer;
  }
  return undefined;
}
