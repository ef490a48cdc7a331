/** A hospital group's organization on loopback: the recorded account stands for each, under its own id. */
import { type Answer, type Answerer, type Incoming, serve } from "../../src/demo/serve.ts";
import { asAws } from "./aws-marks.ts";
import { hospital, nameOf } from "./aws-scan.ts";

const own = "210987654321";

export const members = [own, "345678901234", "456789012345", "567890123456"] as const;

export interface Organization {
  readonly origin: string;
  /** What the command takes from its environment to ask here. */
  readonly env: Readonly<Record<string, string>>;
  /** Accounts in which the role was assumed, and the caller's where its regions were asked for. */
  readonly scanned: Set<string>;
  /** Requests so far. */
  readonly count: () => number;
  /** Called when the nth request comes. */
  onRequest: (count: number) => void;
  readonly close: () => Promise<void>;
}

const xml = (body: string): Answer => ({
  status: 200,
  headers: { "content-type": "text/xml" },
  body,
});

export async function organization(accounts: readonly string[] = members): Promise<Organization> {
  let count = 0;
  const scanned = new Set<string>();
  const group = {
    scanned,
    count: () => count,
    onRequest: (() => undefined) as Organization["onRequest"],
  };
  const answer: Answerer = asAws((request) => {
    const name = nameOf(request);
    if (name.endsWith(" ListAccounts"))
      return {
        status: 200,
        body: JSON.stringify({
          Accounts: accounts.map((Id) => ({
            Id,
            Name: `Klinik ${Id.slice(0, 3)}`,
            State: "ACTIVE",
          })),
        }),
      };
    if (name.endsWith(" AssumeRole")) {
      const arn = new URLSearchParams(request.body).get("RoleArn")!;
      const account = arn.split(":")[4]!;
      scanned.add(account);
      const until = new Date(Date.now() + 3_600_000).toISOString();
      return xml(
        `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>token</SessionToken><Expiration>${until}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>X</AssumedRoleId><Arn>arn:aws:sts::${account}:assumed-role/audit/data-boundary</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>`,
      );
    }
    const account = accountOf(request);
    if (name.endsWith(" DescribeRegions")) scanned.add(account);
    const here = spelt(namesOf(own), namesOf(account));
    const there = spelt(namesOf(account), namesOf(own));
    const recorded = hospital({
      ...request,
      url: new URL(there(request.url.href)),
      body: there(request.body),
    });
    return recorded && { ...recorded, body: here(recorded.body) };
  });
  const { origin, close } = await serve([
    () => {
      group.onRequest(++count);
      return undefined;
    },
    answer,
  ]);
  return Object.assign(group, {
    origin,
    close,
    env: {
      AWS_ENDPOINT_URL: origin,
      AWS_ACCESS_KEY_ID: "AKIAKLINIKUM",
      AWS_SECRET_ACCESS_KEY: "made-up",
      AWS_REGION: "eu-central-1",
      AWS_MAX_ATTEMPTS: "1",
    },
  });
}

/** What no two accounts have in common, buckets among it, whose names are the world's. */
const namesOf = (account: string): readonly string[] =>
  account === own
    ? [own, "klinikum-rheinalpen", "ssoins-69870a1b2c3d4e5f"]
    : [account, `klinik-${account.slice(0, 3)}`, `ssoins-${account}0000`];

const spelt =
  (from: readonly string[], to: readonly string[]): ((text: string) => string) =>
  (text) =>
    from.reduce((said, name, i) => said.replaceAll(name, to[i]!), text);

/** Each account's keys name it. */
const accountOf = ({ headers }: Incoming): string =>
  /Credential=ASIA(\d{12})\//.exec(headers["authorization"] ?? "")?.[1] ?? own;
