/**
 * Kinesis and Q Business speak HTTP/2 unless configured otherwise, for streams that a scan never opens;
 * emulators and proxies answer in HTTP/1.1, as AWS does too.
 */
import type { NodeHttpHandler } from "@smithy/node-http-handler";
import type { ClientConfig } from "./service.ts";

export async function http1(
  config: ClientConfig,
): Promise<Omit<ClientConfig, "requestHandler"> & { readonly requestHandler: NodeHttpHandler }> {
  const sdk = await import("@smithy/node-http-handler");
  return { ...config, requestHandler: new sdk.NodeHttpHandler(config.requestHandler) };
}
