/**
 * A GitHub workflow's own identity: the runner gives an ID token for the asking, and Entra takes it in
 * exchange for one of its own. Requested each time: an ID token lives minutes, a long scan hours.
 * https://docs.github.com/en/actions/reference/security/oidc
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust
 */
import { setTimeout as wait } from "node:timers/promises";

export type Environment = Readonly<Record<string, string | undefined>>;

const attempts = 3;
/** In milliseconds: the runner's service is asked for one small document. */
const deadline = 30_000;

/** Undefined outside of a workflow, and in one without `permissions: id-token: write`. */
export function idTokens(
  environment: Environment,
  audience: string,
): (() => Promise<string>) | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: given, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } =
    environment;
  if (!given || !bearer || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  // The bearer could be read on the way; only on this machine is there no way.
  if (url.protocol !== "https:" && !isLoopback(url)) return undefined;
  url.searchParams.set("audience", audience);

  return async () => {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(url, bearer);
      if ("token" in answer) {
        mask(answer.token);
        return answer.token;
      }
      if (!answer.again || attempt === attempts)
        throw new Error(`the runner returned no ID token: ${answer.fault}`);
      await wait(500 * 2 ** attempt);
    }
  };
}

type Answer = { readonly token: string } | { readonly fault: string; readonly again: boolean };

/** Never follows to another host: the bearer is good for this one only. */
async function ask(url: URL, bearer: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(deadline),
    });
    if (!response.ok)
      return { fault: `it answered ${response.status}`, again: response.status >= 500 };
    const { value } = Object(await response.json()) as { readonly value?: unknown };
    return typeof value === "string" && value !== ""
      ? { token: value }
      : { fault: "its answer has none", again: false };
  } catch (error) {
    const { message, cause } = error as Error;
    const why = cause instanceof Error ? cause.message : message;
    return { fault: `the request failed (${why})`, again: true };
  }
}

/** The runner reads workflow commands on both streams; standard output belongs to the report. */
function mask(secret: string): void {
  process.stderr.write(`::add-mask::${secret}\n`);
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}
