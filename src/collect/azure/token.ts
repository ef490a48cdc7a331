/** The bearer token: asked for once, kept until shortly before it runs out. */
import type { TokenCredential } from "@azure/core-auth";
import { TargetError } from "../../model.ts";
import type { Endpoint } from "./endpoint.ts";
import { Fault, oneLine } from "./fault.ts";
import { defaultCredential } from "./sign-in.ts";

export interface Tokens {
  readonly get: (signal: AbortSignal) => Promise<string>;
  /** The service said that this token is not good any more. */
  readonly drop: (refused: string) => void;
}

/** Two minutes: a call and its retries should not outlive the token they carry. */
const margin = 120_000;

export function tokens(
  { scope, authority }: Pick<Endpoint, "scope" | "authority">,
  given?: TokenCredential,
): Tokens {
  let current: Promise<{ token: string; expiresOnTimestamp: number }> | undefined;
  let credential: TokenCredential | undefined = given;
  let everHad = false;
  let latest: string | undefined;

  async function fetchToken(
    signal: AbortSignal,
  ): Promise<{ token: string; expiresOnTimestamp: number }> {
    try {
      credential ??= await defaultCredential(authority, process.env);
      const token = await credential.getToken(scope, { abortSignal: signal });
      if (!token) throw new Error("the credential returned no token");
      everHad = true;
      latest = token.token;
      return token;
    } catch (error) {
      if (signal.aborted) throw error;
      const remedy =
        "sign in with `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_FEDERATED_TOKEN_FILE), or in a GitHub workflow AZURE_TENANT_ID and AZURE_CLIENT_ID with `permissions: id-token: write`";
      const said = firstLine(error);
      // Once a scan has begun, what it found is not thrown away because the sign-in ran out.
      if (everHad) throw new Fault("refused", `the sign-in was not renewed: ${said}`, { remedy });
      throw new TargetError(`azure: authentication failed (${said}); ${remedy}`);
    }
  }

  return {
    async get(signal) {
      for (;;) {
        const fetching = current ?? fetchToken(signal);
        const fresh = fetching !== current;
        current = fetching;
        try {
          const { token, expiresOnTimestamp } = await fetching;
          if (fresh || expiresOnTimestamp - Date.now() >= margin) return token;
        } catch (error) {
          if (current === fetching) current = undefined;
          throw error;
        }
        if (current === fetching) current = undefined;
      }
    },
    drop(refused) {
      // Calls under way share a token: the first that is refused renews it for all.
      if (refused !== latest) return;
      latest = undefined;
      current = undefined;
      // A credential keeps its tokens until their time is up by its own clock: a new one has none.
      credential = given;
    },
  };
}

/** The chain lists every credential it tried, a line each: the first says enough. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return oneLine(text.split("\n", 1)[0] ?? "").replace(/[.:;\s]+$/, "");
}
