/** A bucket on loopback: whole objects, with the conditions of reads and writes that S3 has. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Bucket {
  readonly origin: string;
  readonly objects: Map<string, Buffer>;
  /** "PUT key" of every request, with the status that it was answered. */
  readonly requests: string[];
  /** Runs before a PUT is looked at. */
  before: (key: string) => void;
  /** Status and code for whatever is asked, if set. */
  refuse: readonly [number, string] | undefined;
  readonly close: () => Promise<void>;
}

const tagOf = (bytes: Buffer): string => `"${createHash("md5").update(bytes).digest("hex")}"`;

export async function bucket(name: string): Promise<Bucket> {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname } = new URL(request.url ?? "/", "http://s3");
      const key = decodeURIComponent(pathname.slice(name.length + 2));
      const end = (status: number, body: Buffer | string, headers: object = {}): void => {
        requests.push(`${request.method} ${key} ${status}`);
        response.writeHead(status, { "x-amz-request-id": "4442587FB7D0A2F9", ...headers });
        response.end(body);
      };
      const fault = (status: number, code: string): void =>
        end(
          status,
          `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
          {
            "content-type": "application/xml",
          },
        );
      if (!pathname.startsWith(`/${name}/`)) return fault(404, "NoSuchBucket");
      if (it.refuse) return fault(...it.refuse);
      if (request.method === "PUT") it.before(key);
      const found = objects.get(key);
      if (request.method === "GET")
        return found
          ? end(200, found, { etag: tagOf(found), "content-type": "application/octet-stream" })
          : fault(404, "NoSuchKey");
      const { "if-none-match": none, "if-match": match } = request.headers;
      if ((none === "*" && found) || (match !== undefined && (!found || tagOf(found) !== match)))
        return fault(412, "PreconditionFailed");
      const bytes = Buffer.concat(chunks);
      objects.set(key, bytes);
      return end(200, "", { etag: tagOf(bytes) });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const it: Bucket = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    requests,
    before: () => undefined,
    refuse: undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return it;
}
