/** The contract of every source: a target in, a stream of resources, gaps and coverage out. */
import type {
  AzureCloud,
  Coverage,
  ExpectedScope,
  Gap,
  LeftOut,
  Looker,
  Need,
  Provider,
  Removed,
  Resource,
  Shard,
  Skippable,
  Trustable,
} from "../model.ts";
import type { CheckpointPiece } from "./inventory/record.ts";
import type { Preflight } from "./preflight.ts";

/** What a source may count in place of reading it. */
export interface Pushdown {
  /** Whether all that a report says of a resource like this one is that it is there, and where. */
  readonly isCounted: (resource: Resource) => boolean;
  /** The keys of tags that this depends on. */
  readonly tags: readonly string[];
  /** Of fewer rows it does not pay. */
  readonly from: number;
}

/** What a source yields: any of these, as soon as they are known, page by page. */
export interface Batch {
  /** What was left out on purpose: by the scan that a saved inventory is of, or on a witness's word. */
  readonly leftOut?: Pick<LeftOut, "regions" | "skipped" | "targets" | "vouched">;
  /** Which part of what targets name a saved inventory is of: one shard, one piece of a checkpoint, or all of it. */
  readonly part?: {
    readonly targets: readonly string[];
    readonly shard?: Shard;
    readonly piece?: CheckpointPiece;
    /** When its scan began: an ISO instant. */
    readonly startedAt: string;
    readonly tool: { readonly name: string; readonly version: string };
  };
  readonly resources?: readonly Resource[];
  /** Ids that were seen and are not reported, as the provider made them. */
  readonly passedOver?: readonly string[];
  readonly gaps?: readonly Gap[];
  /** Gaps where the whole scan comes to its end without any resource. */
  readonly ifNothing?: readonly Gap[];
  readonly coverage?: readonly Coverage[];
  /** A plan or template that was read. */
  readonly file?: string;
  /** What a plan takes away. */
  readonly removed?: readonly Removed[];
  /** What the target names, whether or not this scan looks at it. */
  readonly expected?: readonly ExpectedScope[];
  /** What a reader should know of what was not looked at, one line each. */
  readonly notes?: readonly string[];
  /** Who the scan runs as, once known: an ARN, a subscription's name and id. */
  readonly identity?: string;
}

/** Seconds: rides out half a minute of throttling and a slow answer after it; one attempt gets half of it. */
export const callTimeout = 120;

/** What every source is given; nothing in it is particular to one run of one cloud. */
/** Resource type (lower case) -> the calls its rows need. */
export type NeedsByType = Pick<ReadonlyMap<string, readonly Need[]>, "get" | "has">;

export interface CollectOptions {
  /** Stops the collection: what was not looked at becomes gaps `interrupted`, and the stream ends. */
  readonly signal: AbortSignal;
  /** Calls under way at once, over all units. */
  readonly concurrency: number;
  /** Seconds that one call may take, its repeats included; left out: `callTimeout`. */
  readonly callTimeout?: number;
  /** Regions of this cloud to look at, where the user narrowed them down; the others are left out on purpose. */
  readonly regions?: readonly string[];
  /** Whether a place is known to be another than the regions that the user chose, of whichever cloud. */
  readonly isElsewhere?: (provider: Provider, place: string) => boolean;
  /** A digest of which properties are kept of a type for its rows. */
  readonly knowledge?: (type: string) => string;
  /** Left out: every resource is read. */
  readonly pushdown?: Pushdown;
  /** The paths that rows read of a type, for records that spell them in another way; left out: such records are not read. */
  readonly reads?: (type: string) => readonly string[];
  /** What the user wants left out because it costs many calls; the source says so in a gap. */
  readonly skip?: readonly Skippable[];
  /** Witnesses whose word is taken that a region holds nothing of a service. */
  readonly trust?: readonly Trustable[];
  /** What the target names, where that was listed before: then it is not listed again. */
  readonly accounts?: readonly ExpectedScope[];
  /** Whether an account or subscription is looked at by this scan; left out: each is. */
  readonly isMine?: (provider: Provider, scope: string) => boolean;
  /** Services that look into data and that the policy asks: the others are left alone. */
  readonly lookers?: readonly Looker[];
  /** The sensitivity labels that classes of the policy name by their ids. */
  readonly labelIds?: readonly string[];
  /** AWS: the role to assume in each account that the target names. */
  readonly role?: string;
  /** AWS: the external id that the role's trust policy asks for. */
  readonly externalId?: string;
  /** AWS: hosts, of emulators, that may be asked over plain http. */
  readonly insecureHosts?: readonly string[];
  /** The top-level properties that the rows of a type read; left out where nothing is held of resources. */
  readonly properties?: (type: string) => readonly string[];
  readonly needs: NeedsByType;
  /**
   * Cuts a resource to what will be held of it, as is done again with all that a source gives: for one
   * that reads large records, so that they are gone before the next page comes.
   */
  readonly keep?: (resource: Resource) => Resource;
  /** Where the clouds are, when it is not the cloud itself: loopback emulators and recordings. */
  readonly connection: Connection;
  /** Plans and templates: what only a person knows of them. */
  readonly planInputs?: PlanInputs;
  /** One line a person may want to see while waiting. */
  readonly progress: (text: string) => void;
  /** So many more checks are known to come, each with a line of coverage at its end; fewer, where it is negative. */
  readonly planned?: (units: number) => void;
}

/** What a plan or template does not hold, and a person knows. */
export interface PlanInputs {
  /** Parameters by name: CloudFormation's, ARM's. */
  readonly params: Readonly<Record<string, string>>;
  /** Files of parameters. */
  readonly paramFiles: readonly string[];
  /** The regions a stack is deployed to: it is judged once for each. */
  readonly regions: readonly string[];
  /** The location of the resource group that an ARM template is deployed to. */
  readonly resourceGroupLocation?: string;
  /** Terraform: provider key ("aws", "aws.copy") -> region. */
  readonly providerRegions: Readonly<Record<string, string>>;
  /** Terraform: where the sources of a plan are; left out: the working directory. */
  readonly sourceDir?: string;
  /** What the policy says of a file, by its absolute path; what the user says on the command line goes before it. */
  readonly ofFile?: (path: string) => FileInputs | undefined;
  /** Judges only what a plan creates or changes; the rest is there for what refers to it. */
  readonly onlyChanged: boolean;
}

/** Of these a policy may say another for each file. */
export type FileInputs = Pick<
  PlanInputs,
  "params" | "paramFiles" | "regions" | "resourceGroupLocation" | "providerRegions"
>;

export const noInputs: PlanInputs = {
  params: {},
  paramFiles: [],
  regions: [],
  providerRegions: {},
  onlyChanged: false,
};

/** Endpoints and credentials that replace the SDKs' own; what is absent is the SDK's default. */
export interface Connection {
  readonly aws?: {
    readonly endpoint: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /** A plain-http endpoint is loopback, and then no token is asked for and none sent. */
  readonly azure?: { readonly endpoint?: string; readonly cloud?: AzureCloud };
  /** All services of a tenant at one origin; `cloud` is Azure's. */
  readonly microsoft365?: { readonly endpoint?: string };
}

export interface Source {
  /** "file": whatever the file holds. */
  readonly provider: Provider | "file";
  /** "aws", "azure:SUBSCRIPTION", a file name: what this source understands. */
  readonly understands: (target: string) => boolean;
  readonly collect: (target: string, options: CollectOptions) => AsyncIterable<Batch>;
  /** Lists the accounts or subscriptions that the target names, and looks at none of them. */
  readonly discover?: (target: string, options: CollectOptions) => AsyncIterable<Batch>;
  /** Checks credentials and permissions with few calls; `needed` are the actions of a whole scan. */
  readonly preflight?: (
    target: string,
    options: CollectOptions,
    needed: readonly string[],
  ) => AsyncIterable<Preflight>;
}
