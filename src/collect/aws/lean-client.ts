/**
 * What an SDK client does again for each call and need not: it makes a signer out of all its settings, derives the
 * key to sign with, writes the same user agent, and looks whether it runs inside a Lambda function. Signing stays
 * the SDK's.
 */
import type { HashConstructor } from "./service.ts";

/** Of the endpoint's rules. */
interface Scheme {
  readonly name?: string;
  readonly signingName?: string;
  readonly signingRegion?: string;
}

/** Protected in the SDK's class. */
interface Signer {
  getSigningKey?: (
    credentials: object,
    region: string,
    day: string,
    service: string,
  ) => Promise<Uint8Array>;
}

interface Settings {
  signer: (scheme?: Scheme) => Promise<Signer>;
  readonly serviceId: string;
}

type Handler = (args: {
  readonly request: { readonly headers: Record<string, string> };
}) => Promise<unknown>;

interface Stack {
  readonly remove: (name: string) => boolean;
  readonly add: (
    middleware: (next: Handler) => Handler,
    options: { step: "build"; priority: "low"; name: string },
  ) => void;
}

/** `regionOfCall`: the region of the call at hand. */
export function lean(
  { config, middlewareStack }: { readonly config: object; readonly middlewareStack: object },
  regionOfCall: () => string,
): void {
  const settings = config as Settings;
  const make = settings.signer;
  const signers = new Map<string, Promise<Signer>>();
  settings.signer = (scheme) => {
    const { name = "", signingName = "", signingRegion = "" } = scheme ?? {};
    const key = `${regionOfCall()} ${name} ${signingName} ${signingRegion}`;
    const known = signers.get(key) ?? make(scheme).then(withKeysKept);
    signers.set(key, known);
    return known;
  };

  const stack = middlewareStack as Stack;
  for (const name of ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"])
    stack.remove(name);
  const agent = `app/data-boundary lang/js md/nodejs#${process.versions.node} api/${settings.serviceId.replaceAll(/\W/g, "_").toLowerCase()}`;
  stack.add(
    (next) => (args) => {
      args.request.headers["user-agent"] = agent;
      return next(args);
    },
    { step: "build", priority: "low", name: "userAgent" },
  );
  laidOut(config);
}

/** The SDK keeps fifty keys for the whole process, and a scan signs with one for each service and region. */
function withKeysKept(signer: Signer): Signer {
  const derive = signer.getSigningKey?.bind(signer);
  if (!derive) return signer;
  const keys = new WeakMap<object, Map<string, Promise<Uint8Array>>>();
  signer.getSigningKey = (credentials, region, day, service) => {
    const its = keys.get(credentials) ?? new Map<string, Promise<Uint8Array>>();
    keys.set(credentials, its);
    const name = `${day} ${region} ${service}`;
    const known = its.get(name) ?? derive(credentials, region, day, service);
    its.set(name, known);
    return known;
  };
  return signer;
}

/**
 * The SDK copies a client's settings three times for each call. Made by assigning so many, they are a table that V8
 * looks up by name, and a copy of it takes 35 µs; as the prototype of another object it is laid out again, and a copy takes 2 µs.
 */
function laidOut(settings: object): void {
  const behind = Object.create(settings) as { readonly region?: unknown };
  // From the tenth time on V8 remembers where the property was.
  for (let i = 0; i < 20; i++) regionIn(behind);
}

const regionIn = ({ region }: { readonly region?: unknown }): unknown => region;

/**
 * SHA-256 as the SDK's signer asks for it, of Node's own: a key of bytes is made a key object first, since Node
 * takes five times as long for an HMAC of plain bytes.
 */
export async function sha256(): Promise<HashConstructor> {
  const { createHash, createHmac, createSecretKey } = await import("node:crypto");
  return function (secret?: string | Uint8Array) {
    const hash =
      secret === undefined
        ? createHash("sha256")
        : createHmac("sha256", typeof secret === "string" ? secret : createSecretKey(secret));
    return {
      update: (data: Uint8Array) => void hash.update(data),
      digest: async () => hash.digest(),
    };
  } as unknown as HashConstructor;
}
