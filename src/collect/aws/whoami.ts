/** Who the credentials are, asked at a regional STS endpoint: account, partition, and the region that answered. */
import { TargetError } from "../../model.ts";
import { onlyAnswers } from "./only-answers.ts";
import { lacksCredentials, refusalOf, wasAnswered } from "./refusal.ts";
import type { Configure } from "./service.ts";
import { type Limit, type Tally, send } from "./session.ts";

/** The account of the caller where STS did not say it. */
export const unknownAccount = "unknown";

export interface Caller {
  readonly account: string;
  readonly partition: string;
  readonly identity: string | undefined;
  readonly home: string;
  readonly calls: number;
  /** Why STS did not say who we are, if it did not though something answers there. */
  readonly fault?: unknown;
}

/**
 * Where no region is configured, credentials are tried in one region per partition, in this order,
 * until one knows them: nothing presumes us-east-1, and keys of one partition mean nothing in another.
 */
const firstRegions = ["eu-central-1", "eusc-de-east-1", "cn-north-1", "us-gov-west-1"];

/** `asked` hears that the question is on its way. Throws a `TargetError` where there are no valid credentials, and what the SDK threw where nothing answered. */
export async function whoAmI(
  configure: Configure,
  calls: { readonly limit: Limit; readonly signal: AbortSignal },
  configured: string | undefined,
  asked: () => void,
): Promise<Caller> {
  const { STS } = await import("@aws-sdk/client-sts");
  const order = configured === undefined ? firstRegions : [configured];
  const tally: Tally = { calls: 0 };
  let unknown: unknown;
  for (const region of order) {
    const client = onlyAnswers(new STS(configure(region)), { sent: asked });
    try {
      const answer = await send(calls, tally, (options) => client.getCallerIdentity({}, options));
      const { Account = "" } = answer;
      if (!/^\d{12}$/.test(Account))
        throw Object.assign(new Error("the answer of GetCallerIdentity names no account"), {
          $metadata: answer.$metadata,
        });
      const [, partition = "aws"] = (answer.Arn ?? "").split(":");
      return {
        account: Account,
        partition,
        identity: answer.Arn,
        home: region,
        calls: tally.calls,
      };
    } catch (error) {
      calls.signal.throwIfAborted();
      if (lacksCredentials(error)) throw noCredentials(error);
      const { kind, said } = refusalOf(error);
      if (
        kind === "bad-token" ||
        /\b(SignatureDoesNotMatch|ExpiredToken|RequestExpired)/.test(said)
      ) {
        unknown = error;
        if (kind === "bad-token") continue;
        break;
      }
      if (!wasAnswered(error)) throw error;
      return {
        account: unknownAccount,
        partition: partitionOf(region),
        identity: undefined,
        home: region,
        calls: tally.calls,
        fault: error,
      };
    } finally {
      client.destroy();
    }
  }
  throw new TargetError(
    `aws: the credentials were rejected in ${order.join(", ")} (${refusalOf(unknown).said}); sign in again, or set AWS_REGION to a region that is enabled for the account`,
  );
}

/** AWS_REGION, or the region of the profile in use: whatever the SDK's own chain says. */
export async function regionOfProfile(): Promise<string | undefined> {
  const { STS } = await import("@aws-sdk/client-sts");
  const client = new STS({});
  try {
    return await client.config.region();
  } catch (error) {
    if (error instanceof Error && error.message === "Region is missing")
      // The command line reads this one, the SDK for JavaScript does not.
      return process.env["AWS_DEFAULT_REGION"] || undefined;
    throw new TargetError(
      `aws: the region or profile cannot be read (${refusalOf(error).said}); check AWS_REGION, AWS_PROFILE and ~/.aws/config`,
    );
  } finally {
    client.destroy();
  }
}

function noCredentials(error: unknown): TargetError {
  return new TargetError(
    `aws: no credentials (${refusalOf(error).said}); run \`aws sso login\`, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY`,
  );
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  const iso = /^(?:us|eu)-(isob|isoe|isof|iso)-/.exec(region)?.[1];
  return iso === undefined ? "aws" : `aws-iso${iso.length > 3 ? `-${iso.slice(3)}` : ""}`;
}
