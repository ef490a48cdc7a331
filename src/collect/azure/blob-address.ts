/** `azblob://ACCOUNT/CONTAINER/PREFIX`: which container is meant, and at which host it is. */
import { type AzureCloud, UserError } from "../../model.ts";
import { isLoopback } from "../loopback.ts";

export interface BlobAddress {
  /** As the user wrote it. */
  readonly shown: string;
  readonly account: string;
  readonly container: string;
  /** Without slashes at its end; "" for the container itself. */
  readonly prefix: string;
  /** "https://klinik.blob.core.windows.net/checkpoints". */
  readonly containerUrl: string;
  /** Never on plain http: a token sent in the clear is a token given away. */
  readonly signed: boolean;
}

/** https://learn.microsoft.com/azure/storage/common/storage-account-overview#storage-account-endpoints */
const suffixes: Readonly<Record<AzureCloud, string>> = {
  public: "blob.core.windows.net",
  usgov: "blob.core.usgovcloudapi.net",
  china: "blob.core.chinacloudapi.cn",
};

const form = "azblob://ACCOUNT/CONTAINER/PREFIX";

export function blobAddress(
  url: string,
  cloud: AzureCloud,
  environment: Readonly<Record<string, string | undefined>>,
): BlobAddress {
  // What follows may be a signature that opens the account: it is neither used nor shown.
  const [shown = "", ...query] = url.replace(/\/\/[^/]*@/, "//").split(/[?#]/, 2);
  if (query.length > 0)
    throw new UserError(
      `${shown}: has a query, which is not used; write ${form} and sign in with an identity, as keys and SAS tokens are not read`,
    );
  const [, host = "", container = "", path = ""] =
    /^azblob:\/\/([^/]*)(?:\/([^/]*))?(?:\/(.*))?$/s.exec(url) ?? [];
  if (host.includes("@"))
    throw new UserError(
      `${shown}: names a user, which is not used, as the sign-in of the scan is; write ${form}`,
    );
  const account = accountOf(host, cloud);
  if (account === undefined)
    throw new UserError(
      `${shown}: ${JSON.stringify(host)} is not a storage account (3 to 24 lowercase letters and digits, or the account's host at ${suffixes[cloud]}); write ${form}`,
    );
  if (!isContainer(container))
    throw new UserError(
      `${shown}: ${JSON.stringify(container)} is not a container (3 to 63 lowercase letters, digits and single hyphens); write ${form}`,
    );
  if (path.split("/").some((part) => part === "." || part === ".."))
    throw new UserError(
      `${shown}: has "." or ".." in its prefix, which a URL resolves to another place; write ${form}`,
    );
  const emulator = environment["DATA_BOUNDARY_BLOB_ENDPOINT"];
  const origin = emulator
    ? `${loopback(emulator)}/${account}`
    : `https://${host.includes(".") ? host : `${host}.${suffixes[cloud]}`}`;
  return {
    shown,
    account,
    container,
    prefix: path.replace(/\/+$/, ""),
    containerUrl: `${origin}/${container}`,
    signed: origin.startsWith("https:"),
  };
}

/**
 * A name, or the account's host: a strange host would be given a token. Accounts in a DNS zone have the zone in it:
 * https://learn.microsoft.com/azure/storage/common/storage-account-overview#azure-dns-zone-endpoints
 */
function accountOf(host: string, cloud: AzureCloud): string | undefined {
  const [name = "", ...rest] = host.split(".");
  const domain = rest.join(".");
  const isOurs =
    domain === "" ||
    domain === suffixes[cloud] ||
    (cloud === "public" && /^z\d{2}\.blob\.storage\.azure\.net$/.test(domain));
  return isOurs && /^[a-z0-9]{3,24}$/.test(name) && !host.endsWith(".") ? name : undefined;
}

/** https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata */
const isContainer = (name: string): boolean =>
  /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name === "$root";

/** All accounts at one address of this machine, as Azurite has them. */
function loopback(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol) && isLoopback(url.hostname)) return url.origin;
  throw new UserError(
    `DATA_BOUNDARY_BLOB_ENDPOINT: ${JSON.stringify(given)} is not an address of this machine (127.0.0.0/8, [::1], localhost), and no other is accepted, as it would be given a token; unset it`,
  );
}
