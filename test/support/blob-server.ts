/** A container of Azure Blob Storage on loopback, at Azurite's paths: whole blobs, with the conditions of reads and writes. */
import { createServer as plain } from "node:http";
import type { RequestListener } from "node:http";
import { createServer as secured } from "node:https";
import type { AddressInfo } from "node:net";

export interface Container {
  readonly origin: string;
  readonly blobs: Map<string, { readonly bytes: Buffer; readonly tag: string }>;
  /** "PUT name" of every request, with the status that it was answered. */
  readonly requests: string[];
  /** What each request brought as its authorization. */
  readonly bearers: Set<string>;
  /** Puts a blob there as another process does. */
  readonly set: (name: string, bytes: Buffer) => void;
  /** Runs before a PUT is looked at. */
  before: (name: string) => void;
  /** Status, code and headers for whatever is asked, if set. */
  refuse: readonly [number, string, Readonly<Record<string, string>>?] | undefined;
  readonly close: () => Promise<void>;
}

export async function container(
  account: string,
  name: string,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<Container> {
  let writes = 0;
  const blobs: Container["blobs"] = new Map();
  const requests: string[] = [];
  const bearers = new Set<string>();
  const base = `/${account}/${name}/`;
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bearers.add(request.headers.authorization ?? "none");
      const { pathname } = new URL(request.url ?? "/", "http://blob");
      const blob = decodeURIComponent(pathname.slice(base.length));
      const end = (status: number, body: Buffer | string, headers: object = {}): void => {
        requests.push(`${request.method} ${blob} ${status}`);
        response.writeHead(status, {
          "x-ms-request-id": "0b1e4f52-001e-0055-3a3b-2f60b1000000",
          "x-ms-version": "2026-02-06",
          "content-length": Buffer.byteLength(body),
          ...headers,
        });
        response.end(body);
      };
      const fault = (status: number, code: string, more: object = {}): void =>
        end(
          status,
          `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code} is said.\nRequestId:0b1e4f52\nTime:2026-11-29T08:00:00Z</Message></Error>`,
          { "content-type": "application/xml", "x-ms-error-code": code, ...more },
        );
      if (it.refuse) return fault(...it.refuse);
      if (!pathname.startsWith(base)) return fault(404, "ContainerNotFound");
      if (request.method === "PUT") it.before(blob);
      const found = blobs.get(blob);
      if (request.method === "GET")
        return found
          ? end(200, found.bytes, {
              etag: found.tag,
              "content-type": "application/octet-stream",
              "x-ms-blob-type": "BlockBlob",
            })
          : fault(404, "BlobNotFound");
      const { "if-none-match": none, "if-match": match } = request.headers;
      if (none === "*" && found) return fault(409, "BlobAlreadyExists");
      if (match !== undefined && found?.tag !== match) return fault(412, "ConditionNotMet");
      it.set(blob, Buffer.concat(chunks));
      return end(201, "", { etag: blobs.get(blob)!.tag });
    });
  };
  const settings = { ...certificate, keepAliveTimeout: 0 };
  const server = certificate ? secured(settings, listener) : plain(settings, listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const it: Container = {
    origin: `${certificate ? "https" : "http"}://127.0.0.1:${port}`,
    blobs,
    requests,
    bearers,
    set: (blob, bytes) => void blobs.set(blob, { bytes, tag: `"0x8DE${++writes}"` }),
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
