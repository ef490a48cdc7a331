/**
 * S3 Control puts the account in front of the host (`210987654321.s3-control.eu-central-1.amazonaws.com`).
 * An endpoint of one's own that is a bare address or `localhost` has no such names below it.
 */
import { isIP } from "node:net";
import type { S3Control } from "@aws-sdk/client-s3-control";
import type { ClientConfig } from "./service.ts";

/** A client that takes such an endpoint as it is. */
export async function s3ControlClient(config: ClientConfig): Promise<S3Control> {
  const sdk = await import("@aws-sdk/client-s3-control");
  // The endpoint rules put the account there; the protocol would once more.
  const client = new sdk.S3Control({ ...config, disableHostPrefix: true });
  const rules = client.config.endpointProvider;
  client.config.endpointProvider = (parameters, context) => {
    const own = parameters.Endpoint === undefined ? undefined : new URL(parameters.Endpoint);
    if (own === undefined || !isBare(own.hostname)) return rules(parameters, context);
    return {
      url: own,
      properties: {
        authSchemes: [
          {
            name: "sigv4",
            signingName: "s3",
            signingRegion: parameters.Region ?? "",
            properties: {},
          },
        ],
      },
    };
  };
  return client;
}

const isBare = (host: string): boolean =>
  host === "localhost" || isIP(host.replace(/^\[|\]$/g, "")) !== 0;
