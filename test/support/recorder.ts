/** Passes requests on to an emulator, and keeps its answers. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface RecordedAnswer {
  /** Target or path, and body. */
  readonly call: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Recorder extends AsyncDisposable {
  readonly origin: string;
  /** By call, in the order of the calls' texts. */
  readonly answers: () => readonly RecordedAnswer[];
}

/** What clients look at, besides the body. */
const kept = ["content-type", "x-amzn-requestid", "x-amzn-errortype"];

export async function recorder(upstream: string): Promise<Recorder> {
  const answers = new Map<string, RecordedAnswer>();
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const sent = Buffer.concat(chunks).toString("utf8");
      const { "x-amz-target": target, authorization, "content-type": type } = request.headers;
      const headers = Object.entries({
        "x-amz-target": target,
        authorization,
        "content-type": type,
      })
        .filter((pair) => pair[1] !== undefined)
        .map(([name, value]) => [name, String(value)]) as [string, string][];
      void fetch(`${upstream}${request.url}`, {
        method: request.method ?? "GET",
        headers,
        ...(request.method !== "GET" && { body: sent }),
      }).then(async (answer) => {
        const body = await answer.text();
        const call = `${String(target ?? request.url)} ${sent}`;
        answers.set(call, {
          call,
          status: answer.status,
          headers: Object.fromEntries(
            kept.flatMap((name) => {
              const value = answer.headers.get(name);
              return value === null ? [] : [[name, value]];
            }),
          ),
          body,
        });
        return response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body);
      });
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, "127.0.0.1", ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: () =>
      [...answers.values()].sort((a, b) => (a.call < b.call ? -1 : a.call > b.call ? 1 : 0)),
    async [Symbol.asyncDispose]() {
      await new Promise((done) => server.close(done));
    },
  };
}
