/** `azblob://ACCOUNT/CONTAINER/PREFIX` as a place for files. Two processes do not overwrite each other: writes are conditional. */
import type { TokenCredential } from "@azure/core-auth";
import type { ContainerClient } from "@azure/storage-blob";
import { UserError } from "../../model.ts";
import { callTimeout } from "../collect.ts";
import type { OpenStore } from "../store.ts";
import { type BlobAddress, blobAddress } from "./blob-address.ts";
import { blobProblem, codeOf } from "./blob-problem.ts";
import { endpointOf } from "./endpoint.ts";
import { tokens } from "./token.ts";

export const openBlobs: OpenStore = async (url, settings) => {
  const { azureCloud: cloud = "public", callTimeout: deadline = callTimeout } = settings;
  const address = blobAddress(url, cloud, process.env);
  const { prefix } = address;
  const { authority } = endpointOf({ cloud }, {});
  const container = await containerAt(address, authority);
  const blob = (name: string) =>
    container.getBlockBlobClient(prefix === "" ? name : `${prefix}/${name}`);
  const abortSignal = (): AbortSignal => AbortSignal.timeout(deadline * 1000);
  const problem = (what: string, error: unknown): UserError =>
    blobProblem(address, what, error, deadline);

  return {
    async get(name) {
      try {
        const { readableStreamBody, etag } = await blob(name).download(0, undefined, {
          abortSignal: abortSignal(),
        });
        const chunks: Uint8Array[] = [];
        for await (const chunk of readableStreamBody!) chunks.push(chunk as Uint8Array);
        return { bytes: Buffer.concat(chunks), tag: etag! };
      } catch (error) {
        if (codeOf(error) === "BlobNotFound") return undefined;
        throw problem(`${name} cannot be read`, error);
      }
    },
    async put(name, bytes, over) {
      const conditions =
        over === "anyway"
          ? {}
          : over.tag === undefined
            ? { ifNoneMatch: "*" }
            : { ifMatch: over.tag };
      try {
        // One request, so that the blob is there whole or not at all.
        await blob(name).upload(bytes, bytes.byteLength, {
          conditions,
          abortSignal: abortSignal(),
          blobHTTPHeaders: { blobContentType: "application/x-ndjson" },
        });
        return true;
      } catch (error) {
        if (over !== "anyway" && taken.has(codeOf(error) ?? "")) return false;
        throw problem(`${name} cannot be written`, error);
      }
    },
  };
};

/** Another process was first. https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes */
const taken: ReadonlySet<string> = new Set(["BlobAlreadyExists", "ConditionNotMet"]);

async function containerAt(
  { containerUrl, signed }: BlobAddress,
  authority: string,
): Promise<ContainerClient> {
  const { AnonymousCredential, ContainerClient } = await import("@azure/storage-blob");
  return new ContainerClient(
    containerUrl,
    signed ? signingIn(authority) : new AnonymousCredential(),
    { retryOptions: { maxTries: 4, retryDelayInMs: 1000 } },
  );
}

/** The same in every cloud: https://learn.microsoft.com/rest/api/storageservices/authorize-with-azure-active-directory */
const scope = "https://storage.azure.com/.default";

/** Signs in as the scan does. Whatever audience the service's challenge names, a token is of storage alone. */
function signingIn(authority: string): TokenCredential {
  const mine = tokens({ scope, authority });
  return {
    async getToken(_, { abortSignal } = {}) {
      const signal = (abortSignal as AbortSignal | undefined) ?? new AbortController().signal;
      // `tokens` keeps it as long as it is good; the client is to ask each time.
      return { token: await mine.get(signal), expiresOnTimestamp: Date.now() };
    },
  };
}
