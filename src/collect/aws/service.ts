/**
 * The contract of a service file: what it lists, by which calls, under which permissions.
 *
 * A file declares one `Service`; the engine (`unit.ts`) runs it region by region, bounds and counts
 * its calls, turns what goes wrong into gaps, filters properties and adds labels.
 */

import type { STSClientConfig } from "@aws-sdk/client-sts";
import type { NodeHttpHandler } from "@smithy/node-http-handler";

/** Tags, as they are. */
export type Labels = Readonly<Record<string, string>>;

/** What every client constructor is given; a file passes it on untouched. */
export interface ClientConfig {
  /** Or what says of which region a call is. */
  readonly region: string | (() => Promise<string>);
  readonly credentials: Credentials;
  readonly endpoint?: string;
  readonly maxAttempts: number;
  readonly retryMode: "standard" | "adaptive";
  readonly logger: Logger;
  /** Hosts that may be asked over plain http, beside this machine. */
  readonly insecureHosts: readonly string[];
  readonly requestHandler:
    | NodeHttpHandler
    | {
        readonly connectionTimeout: number;
        readonly requestTimeout: number;
        readonly throwOnRequestTimeout: true;
      };
  /** Hears of a client that is made, and lets it serve all regions. */
  readonly ofAllRegions?: (client: AwsClient) => void;
  readonly sha256?: HashConstructor;
}

/** What the SDK asks of a hash. */
export type HashConstructor = NonNullable<STSClientConfig["sha256"]>;

export type Configure = (region: string, retryMode?: ClientConfig["retryMode"]) => ClientConfig;

interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Keys, or what fetches and refreshes them. */
export type Credentials = Identity | (() => Promise<Identity>);

/** What the SDK asks of a logger. */
export interface Logger {
  readonly debug: () => void;
  readonly info: () => void;
  readonly warn: () => void;
  readonly error: () => void;
}

/** An SDK client of the aggregated kind (`new sdk.DynamoDB(config)`), whose methods are the operations. */
export interface AwsClient {
  readonly config: object;
  readonly destroy: () => void;
  readonly middlewareStack: object;
}

/** `service:Operation` as IAM spells it, which is not always the name of the API operation. */
export type Action = `${string}:${string}`;

/**
 * Where a service is asked:
 * - `regions`: in every enabled region;
 * - `account`: once, in any region, which answers for all of them (S3 ListBuckets);
 * - `{ home }`: once, in the region that the control plane of a global service lives in, by partition.
 */
export type Where = "regions" | "account" | { readonly home: Readonly<Record<string, string>> };

/** The home of most global services (IAM, CloudFront, Route 53 ...). Global Accelerator's is us-west-2. */
export const globalHome: Where = {
  home: {
    aws: "us-east-1",
    "aws-cn": "cn-northwest-1",
    "aws-us-gov": "us-gov-west-1",
    "aws-eusc": "eusc-de-east-1",
  },
};

export interface Service<Client extends AwsClient = AwsClient> {
  /** The name of the SDK's client package without `client-`, were there one; the `service` of coverage and gaps. */
  readonly id: string;
  readonly where: Where;
  /** Imports the SDK package when first needed: `new (await import("@aws-sdk/client-rds")).RDS(config)`. */
  readonly client: (config: ClientConfig) => Promise<Client>;
  /**
   * Members of answers that the lists themselves read, besides what rows read: names, ARNs, engines. They
   * must have the form that the SDK says; so must what rows read.
   */
  readonly reads?: readonly string[];
  /** Of a JSON API: rows read members that the SDK's shapes do not have yet, and its reader would drop. */
  readonly bareJson?: true;
  /** Run one after the other; a refused one does not end the others. */
  readonly lists: readonly Listing<Client>[];
}

export interface Listing<Client extends AwsClient = AwsClient> {
  /**
   * CloudFormation types. Only what their rows read is kept of a resource: bodies that may hold secrets
   * never get into an inventory.
   */
  readonly types: readonly string[];
  /** Settings of the account or its registry, or what another account sets for it: no witness vouches that there are none. */
  readonly ofAccount?: true;
  /** The action of every call that `list` makes, the listing call's first; another one is refused. */
  readonly actions: readonly [Action, ...Action[]];
  /** Yields the resources page by page. */
  readonly list: (here: ListingContext<Client>) => AsyncIterable<readonly Draft[]>;
}

/** A resource as a listing sees it; the engine adds provider, scope, labels and source. */
export interface Draft {
  readonly type: string;
  /** The ARN, spelt as the tagging API spells it: labels are found by it. */
  readonly id: string;
  /** Left out: what the ARN ends in. */
  readonly name?: string;
  /** Left out: the region asked; of an `account` or `home` service, none. "aws-global" for what has no region. */
  region?: string | undefined;
  /** Tags that the service's own answer carries; merged over those of the tagging API. */
  readonly labels?: Labels;
  /** AWS made it, and it is nobody's resource: it is not reported, and an inventory that shows it shows nothing new. */
  readonly ofProvider?: boolean;
  properties: object;
  unseen?: Record<string, string>;
}

/** One call: the client's method, given the engine's options, which carry the abort signal. */
export type Ask<Client, Out> = (
  client: Client,
  options: { readonly abortSignal: AbortSignal },
) => Promise<Out>;

/** What a listing may ask of the engine. */
export interface ListingContext<Client> {
  /** The region asked. */
  readonly region: string;
  readonly account: string;
  /** "aws", "aws-eusc", "aws-cn", "aws-us-gov" ... */
  readonly partition: string;
  /** `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`, region being the one asked unless given. */
  readonly arn: (service: string, resource: string, region?: string) => string;
  /** Whether the user wants to know of this region; what is in another is listed for references only, without details. */
  readonly wanted: (region: string | undefined) => boolean;
  /** One call, bounded, counted and retried; throws what the SDK throws. Asked elsewhere if `region` is given. */
  readonly call: <Out>(action: Action, ask: Ask<Client, Out>, region?: string) => Promise<Out>;
  /** Every page of a list: `ask` is given the token of the page (none at first), `next` reads the following one. */
  readonly pages: <Out>(
    action: Action,
    ask: (
      client: Client,
      options: { readonly abortSignal: AbortSignal },
      token: string | undefined,
    ) => Promise<Out>,
    next: (page: Out) => string | undefined,
    region?: string,
  ) => AsyncGenerator<Out>;
  /**
   * One more answer about a resource, kept under the name that it has in the SDK's output. A refused
   * or failed call marks it `unseen` and is one folded gap; an error of `answers/absences.ts` means
   * that nothing is configured, and leaves the property absent.
   */
  readonly detail: <Out extends object>(
    draft: Draft,
    property: keyof Out & string,
    action: Action,
    ask: Ask<Client, Out>,
    options?: DetailOptions,
  ) => Promise<void>;
  /**
   * What several calls, all pages of a child list, or an answer of another name come to, kept under
   * `property`; otherwise like `detail`. An undefined result leaves the property absent.
   */
  readonly attach: (
    draft: Draft,
    property: string,
    action: Action,
    work: () => Promise<unknown>,
  ) => Promise<void>;
  /**
   * The record itself, where the list gives names only: what `record` takes from the answer is
   * merged into the properties. Refused or failed: everything not listed is `unseen`.
   */
  readonly describe: <Out extends object>(
    draft: Draft,
    action: Action,
    ask: Ask<Client, Out>,
    record: (answer: Out) => object | undefined,
    options?: DetailOptions,
  ) => Promise<void>;
  /** Works on the items of a page side by side, a few at once, so that one service cannot crowd out the others. */
  readonly each: <In, Out>(
    items: readonly In[] | undefined,
    work: (item: In) => Promise<Out>,
  ) => Promise<Out[]>;
}

export interface DetailOptions {
  /** Where to ask, if not in the region of the unit. */
  readonly region?: string | undefined;
}

/** Declares a service; lets the compiler infer the client for the listings, and forgets it for the list of all. */
export function service<Client extends AwsClient>(declared: Service<Client>): Service {
  return declared as unknown as Service;
}

const ordinary = { writable: true, enumerable: true, configurable: true } as const;

/** Tags in any of the spellings of AWS's APIs: `[{Key, Value}]`, `[{key, value}]`, `[{TagKey, TagValue}]`, `{name: value}`. */
export function labelsOf(tags: unknown): Labels {
  if (!Array.isArray(tags))
    return Object.fromEntries(
      Object.entries(Object(tags ?? {}) as Record<string, unknown>).map(([key, value]) => [
        key,
        String(value ?? ""),
      ]),
    );
  const labels: Record<string, string> = {};
  for (const tag of tags as readonly Partial<Record<string, string>>[]) {
    const key = tag["Key"] ?? tag["key"] ?? tag["TagKey"];
    const value = tag["Value"] ?? tag["value"] ?? tag["TagValue"] ?? "";
    // To assign to this name would change what the object is, and keep no tag.
    if (key === "__proto__") Object.defineProperty(labels, key, { value, ...ordinary });
    else if (key !== undefined) labels[key] = value;
  }
  return labels;
}
