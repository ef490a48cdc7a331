import {
  endpointOf
} from "./collect-azure-endpoint.js";
import {
  Fault,
  oneLine,
  tokens
} from "./collect-azure-token.js";
import {
  isLoopback
} from "./collect-loopback.js";

// src/collect/azure/store.ts
import "./cli.js";
import { callTimeout } from "./scan.js";

// src/collect/azure/blob-address.ts
import { UserError } from "./cli.js";
var suffixes = {
  public: "blob.core.windows.net",
  usgov: "blob.core.usgovcloudapi.net",
  china: "blob.core.chinacloudapi.cn"
};
var form = "azblob://ACCOUNT/CONTAINER/PREFIX";
function blobAddress(url, cloud, environment) {
  const [shown = "", ...query] = url.replace(/\/\/[^/]*@/, "//").split(/[?#]/, 2);
  if (query.length > 0)
    throw new UserError(
      `${shown}: has a query, which is not used; write ${form} and sign in with an identity, as keys and SAS tokens are not read`
    );
  const [, host = "", container = "", path = ""] = /^azblob:\/\/([^/]*)(?:\/([^/]*))?(?:\/(.*))?$/s.exec(url) ?? [];
  if (host.includes("@"))
    throw new UserError(
      `${shown}: names a user, which is not used, as the sign-in of the scan is; write ${form}`
    );
  const account = accountOf(host, cloud);
  if (account === void 0)
    throw new UserError(
      `${shown}: ${JSON.stringify(host)} is not a storage account (3 to 24 lowercase letters and digits, or the account's host at ${suffixes[cloud]}); write ${form}`
    );
  if (!isContainer(container))
    throw new UserError(
      `${shown}: ${JSON.stringify(container)} is not a container (3 to 63 lowercase letters, digits and single hyphens); write ${form}`
    );
  if (path.split("/").some((part) => part === "." || part === ".."))
    throw new UserError(
      `${shown}: has "." or ".." in its prefix, which a URL resolves to another place; write ${form}`
    );
  const emulator = environment["DATA_BOUNDARY_BLOB_ENDPOINT"];
  const origin = emulator ? `${loopback(emulator)}/${account}` : `https://${host.includes(".") ? host : `${host}.${suffixes[cloud]}`}`;
  return {
    shown,
    account,
    container,
    prefix: path.replace(/\/+$/, ""),
    containerUrl: `${origin}/${container}`,
    signed: origin.startsWith("https:")
  };
}
function accountOf(host, cloud) {
  const [name = "", ...rest] = host.split(".");
  const domain = rest.join(".");
  const isOurs = domain === "" || domain === suffixes[cloud] || cloud === "public" && /^z\d{2}\.blob\.storage\.azure\.net$/.test(domain);
  return isOurs && /^[a-z0-9]{3,24}$/.test(name) && !host.endsWith(".") ? name : void 0;
}
var isContainer = (name) => /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name === "$root";
function loopback(given) {
  const url = URL.canParse(given) ? new URL(given) : void 0;
  if (url && /^https?:$/.test(url.protocol) && isLoopback(url.hostname)) return url.origin;
  throw new UserError(
    `DATA_BOUNDARY_BLOB_ENDPOINT: ${JSON.stringify(given)} is not an address of this machine (127.0.0.0/8, [::1], localhost), and no other is accepted, as it would be given a token; unset it`
  );
}

// src/collect/azure/blob-problem.ts
import { UserError as UserError2 } from "./cli.js";
function codeOf(error) {
  const { code, details } = Object(error);
  const found = details?.errorCode ?? code;
  return typeof found === "string" ? found : void 0;
}
function blobProblem(address, what, error, deadline) {
  if (error instanceof UserError2) return new UserError2(`${address.shown}: ${error.message}`);
  const code = codeOf(error);
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const words = oneLine(message.split("\n", 1)[0] ?? "").replace(/[.:;\s]+$/, "");
  const said = name === "AbortError" ? `no complete answer within ${deadline} s` : code === void 0 || words.startsWith(code) ? words : `${code}: ${words}`;
  return new UserError2(
    `${address.shown}: ${what} (${said}); ${remedyOf(address, error, name, code)}`
  );
}
function remedyOf({ account, container }, error, name, code) {
  if (error instanceof Fault && error.remedy !== void 0) return error.remedy;
  const { statusCode } = Object(error);
  const role = `assign the role Storage Blob Data Contributor on the container ${container} of ${account}`;
  switch (code) {
    case "ContainerNotFound":
      return `create the container ${container} in the storage account ${account}, or correct the address`;
    case "ENOTFOUND":
      return `correct the name of the storage account ${account}, or name its cloud with --azure-cloud`;
    // Also what the firewall of an account answers: https://learn.microsoft.com/troubleshoot/azure/azure-storage/blobs/authentication/storage-troubleshoot-403-errors
    case "AuthorizationFailure":
      return `allow this machine's network in the firewall of the storage account ${account}, or ${role}`;
  }
  if (name === "AbortError") return "raise --call-timeout, and check the network";
  if (statusCode === 401) return `sign in to the tenant of the storage account ${account}`;
  if (statusCode === 403) return role;
  return "check the address, the network and the credentials, and run the command again";
}

// src/collect/azure/store.ts
var openBlobs = async (url, settings) => {
  const { azureCloud: cloud = "public", callTimeout: deadline = callTimeout } = settings;
  const address = blobAddress(url, cloud, process.env);
  const { prefix } = address;
  const { authority } = endpointOf({ cloud }, {});
  const container = await containerAt(address, authority);
  const blob = (name) => container.getBlockBlobClient(prefix === "" ? name : `${prefix}/${name}`);
  const abortSignal = () => AbortSignal.timeout(deadline * 1e3);
  const problem = (what, error) => blobProblem(address, what, error, deadline);
  return {
    async get(name) {
      try {
        const { readableStreamBody, etag } = await blob(name).download(0, void 0, {
          abortSignal: abortSignal()
        });
        const chunks = [];
        for await (const chunk of readableStreamBody) chunks.push(chunk);
        return { bytes: Buffer.concat(chunks), tag: etag };
      } catch (error) {
        if (codeOf(error) === "BlobNotFound") return void 0;
        throw problem(`${name} cannot be read`, error);
      }
    },
    async put(name, bytes, over) {
      const conditions = over === "anyway" ? {} : over.tag === void 0 ? { ifNoneMatch: "*" } : { ifMatch: over.tag };
      try {
        await blob(name).upload(bytes, bytes.byteLength, {
          conditions,
          abortSignal: abortSignal(),
          blobHTTPHeaders: { blobContentType: "application/x-ndjson" }
        });
        return true;
      } catch (error) {
        if (over !== "anyway" && taken.has(codeOf(error) ?? "")) return false;
        throw problem(`${name} cannot be written`, error);
      }
    }
  };
};
var taken = /* @__PURE__ */ new Set(["BlobAlreadyExists", "ConditionNotMet"]);
async function containerAt({ containerUrl, signed }, authority) {
  const { AnonymousCredential, ContainerClient } = await import("./vendor/azure-storage-blob.js");
  return new ContainerClient(
    containerUrl,
    signed ? signingIn(authority) : new AnonymousCredential(),
    { retryOptions: { maxTries: 4, retryDelayInMs: 1e3 } }
  );
}
var scope = "https://storage.azure.com/.default";
function signingIn(authority) {
  const mine = tokens({ scope, authority });
  return {
    async getToken(_, { abortSignal } = {}) {
      const signal = abortSignal ?? new AbortController().signal;
      return { token: await mine.get(signal), expiresOnTimestamp: Date.now() };
    }
  };
}
export {
  openBlobs
};
