/** Why a blob was not read or written, and what can be done about it. */
import { UserError } from "../../model.ts";
import type { BlobAddress } from "./blob-address.ts";
import { Fault, oneLine } from "./fault.ts";

interface Thrown {
  readonly code?: unknown;
  readonly details?: { readonly errorCode?: unknown };
  readonly statusCode?: number;
}

/** Azure's word for it, such as "BlobNotFound", or Node's, such as "ENOTFOUND". */
export function codeOf(error: unknown): string | undefined {
  const { code, details } = Object(error) as Thrown;
  const found = details?.errorCode ?? code;
  return typeof found === "string" ? found : undefined;
}

export function blobProblem(
  address: BlobAddress,
  what: string,
  error: unknown,
  deadline: number,
): UserError {
  // A failed sign-in has a message that says so.
  if (error instanceof UserError) return new UserError(`${address.shown}: ${error.message}`);
  const code = codeOf(error);
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const words = oneLine(message.split("\n", 1)[0] ?? "").replace(/[.:;\s]+$/, "");
  const said =
    name === "AbortError"
      ? `no complete answer within ${deadline} s`
      : code === undefined || words.startsWith(code)
        ? words
        : `${code}: ${words}`;
  return new UserError(
    `${address.shown}: ${what} (${said}); ${remedyOf(address, error, name, code)}`,
  );
}

function remedyOf(
  { account, container }: BlobAddress,
  error: unknown,
  name: string,
  code: string | undefined,
): string {
  if (error instanceof Fault && error.remedy !== undefined) return error.remedy;
  const { statusCode } = Object(error) as Thrown;
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
