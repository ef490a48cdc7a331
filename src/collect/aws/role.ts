/** A role in another account: assumed when first needed, and again before its credentials expire. */
import { UserError } from "../../model.ts";
import { onlyAnswers } from "./only-answers.ts";
import type { Configure, Credentials } from "./service.ts";
import { type Session, type Tally, send } from "./session.ts";

/** The role to take on in each account that is not the caller's own. */
export interface Role {
  /** With its path, if it has one: "audit/residency". */
  readonly name: string;
  readonly externalId: string | undefined;
}

/** How `--role` and `--external-id` are spelt: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function roleOf(role: string | undefined, externalId: string | undefined): Role | undefined {
  if (role === undefined) {
    if (externalId !== undefined)
      throw new UserError("--external-id: requires --role; add --role, or leave it out");
    return undefined;
  }
  if (!/^([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.test(role))
    throw new UserError(
      `--role ${role}: not the name of a role; use the name alone, such as residency-audit (the account is in the target)`,
    );
  if (externalId !== undefined && !/^[\w+=,.@:/-]{2,1224}$/.test(externalId))
    throw new UserError(
      "--external-id: not an external ID; use 2 to 1224 letters, digits and any of _+=,.@:/-",
    );
  return { name: role, externalId };
}

/** The ARN carries the partition: credentials of one mean nothing in another. */
export const roleArn = (partition: string, account: string, { name }: Role): string =>
  `arn:${partition}:iam::${account}:role/${name}`;

/** The SDK's own clients ask for new credentials so long before the old ones end. */
const margin = 5 * 60_000;
/** A refusal is not asked for again by every client at once. */
const patience = 30_000;

interface Taken {
  readonly identity: string;
  readonly keys: Exclude<Credentials, () => unknown> & { readonly expiration: Date };
}

/** Throws what STS says where the role can't be assumed. */
export function assumedRole(
  configure: Configure,
  calls: Pick<Session, "limit" | "signal"> & { readonly tally: Tally },
  at: { readonly home: string; readonly arn: string; readonly externalId: string | undefined },
): () => Promise<Taken> {
  let current: { readonly taken: Promise<Taken>; until: number } | undefined;

  async function take(): Promise<Taken> {
    const { STS } = await import("@aws-sdk/client-sts");
    // A regional endpoint's session tokens are valid in every region, the global one's are not.
    const client = onlyAnswers(new STS(configure(at.home)));
    try {
      const { Credentials: keys, AssumedRoleUser } = await send(calls, calls.tally, (options) =>
        client.assumeRole(
          {
            RoleArn: at.arn,
            RoleSessionName: "data-boundary",
            ...(at.externalId !== undefined && { ExternalId: at.externalId }),
          },
          options,
        ),
      );
      if (!keys?.AccessKeyId || !keys.SecretAccessKey || !keys.SessionToken)
        throw new Error("the answer of AssumeRole has no credentials");
      const [asked, assumed] = [at.arn, AssumedRoleUser?.Arn ?? ""].map((arn) => arn.split(":")[4]);
      if (asked !== assumed)
        throw new Error(
          `the answer of AssumeRole is about account ${JSON.stringify(assumed ?? "")}, and ${asked} was requested`,
        );
      return {
        identity: AssumedRoleUser?.Arn ?? at.arn,
        keys: {
          accessKeyId: keys.AccessKeyId,
          secretAccessKey: keys.SecretAccessKey,
          sessionToken: keys.SessionToken,
          expiration: keys.Expiration ?? new Date(Date.now() + 60 * 60_000),
        },
      };
    } finally {
      client.destroy();
    }
  }

  return () => {
    if (current && Date.now() < current.until) return current.taken;
    const taken = take();
    current = { taken, until: Infinity };
    const mine = current;
    void ageing(taken).then((until) => (mine.until = until));
    return taken;
  };
}

/** Until when an answer of STS is good for. */
async function ageing(taken: Promise<Taken>): Promise<number> {
  try {
    const { keys } = await taken;
    // However short its life, it is used before the next is asked for.
    return Math.max(keys.expiration.valueOf() - margin, Date.now() + 1000);
  } catch {
    // Whoever waits for `taken` hears why.
    return Date.now() + patience;
  }
}
