/** Checks a tenant before a scan: whether its public document and credentials for it are there. */
import type { Batch, CollectOptions } from "../collect.ts";
import type { Preflight } from "../preflight.ts";
import { openIdOf } from "./directory.ts";
import { connect } from "./microsoft365.ts";
import { isNoSignIn, noSignIn } from "./unit.ts";

export async function* preflight(
  target: string,
  options: CollectOptions,
): AsyncGenerator<Preflight> {
  const connected = connect(target, options);
  const problems: Preflight[] = [];
  const give = async ({ gaps = [] }: Batch): Promise<void> => {
    for (const { detail, remedy } of gaps)
      problems.push({ what: "tenant", status: "problem", detail, fix: remedy });
  };
  const known = await openIdOf({ ...connected, options, give }, connected.hosts);
  if (known) yield { what: "tenant", status: "ok", detail: known.tenant };
  yield* problems;
  try {
    await connected.ask.signIn();
    yield {
      what: "credentials",
      status: "ok",
      detail:
        "the sign-in was accepted; a missing permission is reported by the scan as a gap that names it",
    };
  } catch (error) {
    if (!isNoSignIn(error)) throw error;
    const { message, remedy } = noSignIn(error);
    yield {
      what: "credentials",
      status: "problem",
      detail: `${message}: a scan sees the tenant's public document alone`,
      ...(remedy !== undefined && { fix: remedy }),
    };
  }
}
