/** Faults below HTTP, of the credentials, and of the user's patience: whole services, not single answers. */
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { vi } from "vitest";
import type { Answerer } from "../../src/demo/serve.ts";
import { selfSigned } from "./certificate.ts";
import { type Kind, jsonError, kinds } from "./faults-kinds.ts";
import { type Outcome, outcomeOf } from "./faults-outcome.ts";
import { type Provider, type Seen, scanEstate, within } from "./faults-scan.ts";
import { faultyServer } from "./faulty-server.ts";

type Outcomes = ReadonlyMap<string, Outcome>;
export interface Row {
  readonly title: string;
  readonly of: (provider: Provider, healthy: Seen) => Promise<Outcomes>;
}

const of = (provider: Provider): readonly Kind[] =>
  kinds.filter((kind) => kind.provider === provider);
const never = (why: string): Outcome => ({ cell: `—: ${why}`, wrong: [] });
const oneHost = "all of ARM is one host, which fails with the first call";

/** All calls of one service go to another endpoint, or all of ARM. */
async function elsewhere(provider: Provider, healthy: Seen, endpoint: string): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  for (const kind of of(provider)) {
    if (provider === "azure") {
      outcomes.set(
        kind.id,
        kind.id === "subscriptions"
          ? wholeCloud(
              kind,
              await scanEstate("azure", [], { connection: { azure: { endpoint } } }),
              healthy,
            )
          : never(oneHost),
      );
      continue;
    }
    if (kind.endpoint === undefined) {
      outcomes.set(kind.id, never("the host of ListBuckets"));
      continue;
    }
    process.env[kind.endpoint] = endpoint;
    try {
      const seen = await scanEstate("aws", [], { asUsersDo: true });
      outcomes.set(kind.id, outcomeOf(kind, [wholeService(kind)], seen, healthy));
    } finally {
      delete process.env[kind.endpoint];
    }
  }
  return outcomes;
}

/** The endpoint is that of every region, so a service fails in each of them. */
function wholeService(kind: Kind): Pick<Kind, "gap" | "owns"> {
  return {
    gap: (gap) =>
      kind.id === "sts" ||
      kind.gap({ ...gap, region: kind.id === "tagging" ? "eu-west-1" : "eu-central-1" }) ||
      (kind.id === "ec2" && (gap.service === "ec2" || gap.type?.startsWith("AWS::EC2::") === true)),
    owns: kind.ownsService!,
  };
}

/** Nothing of the cloud is reached: each of its gaps says so. */
const wholeCloud = (kind: Kind, seen: Seen, healthy: Seen): Outcome =>
  outcomeOf(kind, [{ gap: ({ reason }) => reason === "failed", owns: () => true }], seen, healthy);

async function wrongCertificate(provider: Provider, healthy: Seen): Promise<Outcomes> {
  await using stranger = await faultyServer(() => undefined, [], selfSigned());
  return provider === "azure"
    ? signedIn(() => elsewhere(provider, healthy, stranger.origin))
    : elsewhere(provider, healthy, stranger.origin);
}

const noName = (provider: Provider, healthy: Seen): Promise<Outcomes> =>
  provider === "azure"
    ? signedIn(() => elsewhere(provider, healthy, "https://arm.praxis.invalid"))
    : elsewhere(provider, healthy, "https://aws.praxis.invalid");

/** With a trusted Entra on loopback, whose tokens have a number. */
async function signedIn<Out>(
  work: (certificate: ReturnType<typeof selfSigned>) => Promise<Out>,
): Promise<Out> {
  const certificate = selfSigned();
  const before = getCACertificates("default");
  setDefaultCACertificates([...before, certificate.cert]);
  let tokens = 0;
  const entra: Answerer = ({ url }) => {
    const at = `${url.origin.replace("http:", "https:")}/praxis`;
    const body = url.pathname.includes("openid-configuration")
      ? {
          issuer: `${at}/v2.0`,
          authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
          token_endpoint: `${at}/oauth2/v2.0/token`,
          jwks_uri: `${at}/discovery/v2.0/keys`,
        }
      : { token_type: "Bearer", expires_in: 3600, access_token: `token-${++tokens}` };
    return {
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
  };
  await using server = await faultyServer(entra, [], certificate);
  vi.stubEnv("AZURE_AUTHORITY_HOST", server.origin);
  vi.stubEnv("AZURE_TENANT_ID", "praxis");
  vi.stubEnv("AZURE_CLIENT_ID", "2f6c1a70-3b5e-4d0c-9a52-6f1e0b7da001");
  vi.stubEnv("AZURE_CLIENT_SECRET", "made-up");
  try {
    return await work(certificate);
  } finally {
    setDefaultCACertificates(before);
  }
}

/** Keys that soon run out, tokens that are refused once: fetched again, nothing is lost. */
const renewed = (provider: Provider, healthy: Seen): Promise<Outcomes> =>
  provider === "azure" ? renewedTokens(healthy) : renewedKeys(healthy);

/** A scan makes some forty calls; no key is good for as many as that. */
const callsPerKey = 8;

async function renewedKeys(healthy: Seen): Promise<Outcomes> {
  const uses = new Map<string, number>();
  await using keys = await faultyServer(() => {
    const key = `AKIAPRAXIS${uses.size}`;
    uses.set(key, 0);
    return {
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        AccessKeyId: key,
        SecretAccessKey: "made-up",
        Token: "made-up",
        Expiration: new Date(Date.now() + 1000).toISOString(),
      }),
    };
  }, []);
  const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret } = process.env;
  delete process.env["AWS_ACCESS_KEY_ID"];
  delete process.env["AWS_SECRET_ACCESS_KEY"];
  process.env["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = `${keys.origin}/keys`;
  try {
    const seen = await scanEstate(
      "aws",
      [
        {
          on: ({ headers }) => {
            const used = /Credential=(\w+)\//.exec(headers["authorization"] ?? "")?.[1] ?? "";
            const before = uses.get(used) ?? callsPerKey;
            uses.set(used, before + 1);
            return before >= callsPerKey;
          },
          act: () => jsonError(400, "ExpiredTokenException", "The security token is expired"),
        },
      ],
      { asUsersDo: true },
    );
    const wrong = uses.size < 2 ? ["the keys were fetched once only"] : [];
    return new Map(
      of("aws").map((kind) => {
        const outcome = outcomeOf(kind, [], seen, healthy);
        const cell = `fetched again, ${outcome.cell}`;
        return [kind.id, { ...outcome, cell, wrong: [...outcome.wrong, ...wrong] }];
      }),
    );
  } finally {
    delete process.env["AWS_CONTAINER_CREDENTIALS_FULL_URI"];
    process.env["AWS_ACCESS_KEY_ID"] = key;
    process.env["AWS_SECRET_ACCESS_KEY"] = secret;
  }
}

const renewedTokens = (healthy: Seen): Promise<Outcomes> =>
  signedIn(async (certificate) => {
    const outcomes = new Map<string, Outcome>();
    for (const kind of of("azure")) {
      let spoilt: string | undefined;
      const seen = await scanEstate(
        "azure",
        [
          {
            // The token that this call comes with is refused, and any newer one is good.
            on: (request) => {
              const token = request.headers["authorization"];
              if (spoilt === undefined && kind.on(request)) spoilt = token;
              return token === spoilt;
            },
            act: () =>
              kind.refusal(...kind.expired, "The access token expiry UTC time has passed."),
          },
        ],
        { certificate },
      );
      const outcome = outcomeOf(kind, [], seen, healthy);
      outcomes.set(kind.id, {
        ...outcome,
        cell: `fetched again, ${outcome.cell}`,
        wrong: [...outcome.wrong, ...(spoilt === undefined ? ["no token came"] : [])],
      });
    }
    return outcomes;
  });

/** Stopped while that call is under way. */
async function interrupted(provider: Provider): Promise<Outcomes> {
  const outcomes = new Map<string, Outcome>();
  for (const kind of of(provider)) {
    const interrupt = new AbortController();
    const seen = await scanEstate(
      provider,
      [{ on: kind.on, act: "never", met: () => interrupt.abort() }],
      { interrupt: interrupt.signal, callTimeout: 120 },
    );
    outcomes.set(kind.id, stopped(seen, 5));
  }
  return outcomes;
}

/** A stopped scan ends soon with 130, incomplete, and each gap says that it was stopped. */
export function stopped(seen: Seen, seconds: number): Outcome {
  const gaps = seen.gaps.filter(({ reason }) => reason === "interrupted");
  const wrong = [
    ...(seen.exitCode === 130 ? [] : [`exit code ${seen.exitCode}`]),
    ...(gaps.length > 0 ? [] : ["no gap says that the scan was interrupted"]),
    ...(seen.status === "incomplete" ? [] : [`the report is ${seen.status}`]),
    ...(seen.seconds < Math.min(seconds, within) ? [] : [`took ${seen.seconds} s`]),
    ...seen.gaps
      .filter(({ reason }) => reason === "failed")
      .map(({ detail }) => `called a failure: ${detail}`),
  ];
  const [gap] = gaps;
  return { cell: "gap `interrupted`, exit 130", ...(gap && { remedy: gap.remedy }), wrong };
}

export const networkRows: readonly Row[] = [
  { title: "a certificate that is wrong (self-signed)", of: wrongCertificate },
  { title: "DNS that fails", of: noName },
  { title: "credentials that expire in the middle and can be renewed", of: renewed },
  { title: "Ctrl-C while the call is under way", of: interrupted },
];
