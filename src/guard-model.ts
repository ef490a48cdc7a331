/**
 * The nouns of a guard audit. A guard is a document of the platform that stops data from being created
 * outside of the boundary: a service control policy, an Azure Policy assignment. What a cloud holds of
 * them goes in, a verdict on each account or subscription comes out.
 */
import type { Country, ExceptionRef, Level, Provider, ReportedGap, Run } from "./model.ts";

export const awsGuardKinds = ["scp", "rcp", "declarative"] as const;
export type AwsGuardKind = (typeof awsGuardKinds)[number];

export interface AwsPolicy {
  readonly id: string;
  readonly name: string;
  readonly kind: AwsGuardKind;
  /** The file that holds it, and the line that it begins on. */
  readonly file?: string;
  readonly line?: number;
  /** The document, parsed; absent where it could not be read. */
  readonly document?: unknown;
  /** Of a document that is in no organization yet: why AWS would not take it. */
  readonly rejected?: string;
  /** Of a plan that takes it off something: how. */
  readonly detached?: string;
}

/** A root, an organizational unit or an account, with what is attached to it directly. */
export interface AwsNode {
  readonly id: string;
  readonly name: string;
  readonly kind: "root" | "unit" | "account";
  readonly parent?: string;
  readonly policies: readonly string[];
  /** Why not all that is attached to it is known. */
  readonly unread?: string;
  /** Why FullAWSAccess may be attached as well. */
  readonly maybeFull?: string;
}

/** An organization, or documents as if they were attached to the root of one. */
export interface AwsGuards {
  readonly provider: "aws";
  readonly partition: string;
  /** The id of the organization: "o-...". */
  readonly organization?: string;
  readonly management?: string;
  readonly nodes: readonly AwsNode[];
  readonly policies: readonly AwsPolicy[];
  /** Kinds that are not switched on: what is attached does nothing. */
  readonly off: ReadonlySet<AwsGuardKind>;
  /** Account -> opt-in regions that it has not switched on. */
  readonly disabledRegions: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was presumed, one sentence each. */
  readonly notes: readonly string[];
  /** Texts that a plan marks as sensitive: no report has them. */
  readonly sensitive?: readonly string[];
}

/** A management group or a subscription. */
export interface AzureScope {
  /** As ARM spells it. */
  readonly id: string;
  readonly name: string;
  /** Of a subscription: the ids of the management groups that it is below, the nearest first where that is known. */
  readonly above: readonly string[];
  /** Management groups that it may be below: no record says so, and none says otherwise. */
  readonly maybeAbove?: readonly string[];
  /** Why not all assignments at it are known. */
  readonly unread?: string;
}

/** Management groups and subscriptions with what is assigned to them; the records are ARM's own. */
export interface AzureGuards {
  readonly provider: "azure";
  /** As the list of locations names it: AzureCloud, AzureChinaCloud, AzureUSGovernment. */
  readonly cloud: string;
  readonly scopes: readonly AzureScope[];
  readonly assignments: readonly AzureRecord[];
  /** Definitions and initiatives, by id in lower case. */
  readonly definitions: ReadonlyMap<string, AzureRecord>;
  readonly exemptions: readonly AzureRecord[];
  /** Why the exemptions below a subscription are not all known, by its id in lower case. */
  readonly unreadExemptions: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  /** Texts that a plan marks as sensitive: no report has them. */
  readonly sensitive?: readonly string[];
}

export interface AzureRecord {
  readonly id: string;
  readonly name?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of an assignment that a plan takes off its scope, or a definition that it assigns to nothing: how. */
  readonly detached?: string;
  /** Of a planned assignment: what may leave something out of it, or out of force, and is not known. */
  readonly perhaps?: string;
  /** The file that holds it, and the line that it begins on. */
  readonly file?: string;
  readonly line?: number;
}

export type Guards = AwsGuards | AzureGuards;

/** The providers that have guards. */
export type Guarded = Guards["provider"];

/** A region that data can be created in, of the partition or cloud at hand. */
export interface GuardLocation {
  readonly code: string;
  readonly name: string;
  readonly cloud: string;
  readonly countries: readonly Country[];
}

/** The headline of a verdict. Only `equal` and `narrower` hold the boundary. */
export const guardStates = [
  "equal",
  "narrower",
  "not-readable",
  "does-not-apply",
  "not-attached",
  "no-guard",
  "exempted",
  "exempts-everyone",
  "not-enforced",
  "wider",
  "partial",
  "left-out",
  "disjoint",
  "reversed",
  "blocks-boundary",
  "undecidable",
] as const;
export type GuardState = (typeof guardStates)[number];

/** How the open locations compare to the boundary; `open`: nothing is closed; `reversed`: the boundary alone is. */
export const guardDirections = [
  "equal",
  "narrower",
  "wider",
  "disjoint",
  "reversed",
  "open",
  "undecided",
] as const;
export type GuardDirection = (typeof guardDirections)[number];

export const guardEnforcements = ["deny", "not-enforced", "exempted", "none", "undecided"] as const;
export type GuardEnforcement = (typeof guardEnforcements)[number];

/** A document that closes some location outside of the boundary. */
export interface Guard {
  readonly id: string;
  readonly name: string;
  /** What it is attached or assigned to, by id. */
  readonly at: readonly string[];
  /** The file that holds it, and the line that it begins on. */
  readonly file?: string;
  readonly line?: number;
}

export interface MissedGuard extends Guard {
  /** Why it does not hold here. */
  readonly why: string;
}

/** A location outside of the boundary where data can be created. */
export interface OpenLocation {
  readonly location: string;
  readonly name: string;
  readonly countries: readonly Country[];
  /** The probes that pass; absent where all do. */
  readonly probes?: readonly string[];
  /** The guards that hold and let this one through, or that would close it and do not hold, by id. */
  readonly openedBy: readonly string[];
}

/** A resource group, or a resource, of a scope that is guarded otherwise. */
export interface LeftOut {
  readonly id: string;
  /** The guards that leave it out, by id. */
  readonly by: readonly string[];
  /** Of exemptions that end, the last end: an ISO instant. */
  readonly until?: string;
}

/** What guards close the wrong way round: locations of the boundary, where data can be created outside of it. */
export interface Reversed {
  readonly guards: readonly (Guard | MissedGuard)[];
  /** Locations of the boundary. */
  readonly closed: readonly string[];
  /** The actions or types that are closed there; absent where all are. */
  readonly probes?: readonly string[];
}

/** Who, or what, a guard lets through. */
export interface GuardExemption {
  readonly guard: string;
  /** "aws:PrincipalArn arn:aws:iam::*:role/BreakGlass", "/subscriptions/...". */
  readonly who: string;
  /** ISO instant. */
  readonly until?: string;
  /** What AWS Control Tower needs: no finding. */
  readonly isExpected?: true;
}

/** What is known of one account or subscription. */
export interface GuardVerdict {
  readonly provider: Guarded;
  readonly scope: string;
  readonly name: string;
  /** From the top: names of the root, units or management groups above. */
  readonly path: readonly string[];
  readonly state: GuardState;
  readonly direction: GuardDirection;
  readonly enforcement: GuardEnforcement;
  readonly reach: { readonly guards: readonly Guard[]; readonly missed: readonly MissedGuard[] };
  readonly coverage: {
    /** Actions or types that are closed in every location outside of the boundary, and those that are not. */
    readonly closed: readonly string[];
    readonly open: readonly string[];
    /** How many locations there are outside of the boundary. */
    readonly locations: number;
  };
  readonly open: readonly OpenLocation[];
  /** Locations outside of the boundary where nothing that was tried passes. */
  readonly closed: readonly string[];
  /** Locations outside of the boundary where something is not decided, and not all is open anyway. */
  readonly undecidedAt?: readonly { readonly location: string; readonly why: readonly string[] }[];
  /** What would be open if the guard held that does not: locations. */
  readonly wouldOpen?: readonly string[];
  /** Groups within the scope where data can be created outside of the boundary all the same, as a guard leaves them out. */
  readonly leftOut?: readonly LeftOut[];
  /** Guards that close locations of the boundary the wrong way round. */
  readonly reversed?: Reversed;
  /** Every guard that lets a location through denies locations by name, so that a new one is open as well. */
  readonly isDenyList?: true;
  /** Locations of the boundary where nothing can be created. */
  readonly blocked: readonly string[];
  readonly exemptions: readonly GuardExemption[];
  /** Why something is not decided: keys, functions, calls that were refused. */
  readonly undecided: readonly string[];
  /** What the platform's guards cannot see or let through on purpose, one sentence each. */
  readonly notes: readonly string[];
}

/** What the generator prints. */
export const printedKinds = ["scp", "rcp", "declarative", "azure-policy", "terraform"] as const;
export type PrintedKind = (typeof printedKinds)[number];

export const guardRules = [
  "guard-missing",
  "guard-wider",
  "guard-not-enforced",
  "guard-not-reaching",
  "guard-exempts-everyone",
  "guard-disjoint",
] as const;
export type GuardRule = (typeof guardRules)[number];

/** One fault, with every scope that has it. */
export interface GuardFinding {
  readonly rule: GuardRule;
  readonly level: Level;
  readonly provider: Provider;
  /** What is wrong, in one sentence. */
  readonly detail: string;
  /** The one change that corrects it. */
  readonly fix: string;
  readonly guards: readonly Guard[];
  readonly scopes: readonly { readonly scope: string; readonly name: string }[];
  readonly open: readonly OpenLocation[];
  /** Of a guard that leaves a part of a scope out: that part. */
  readonly leftOut?: readonly LeftOut[];
  /** The policy accepts it, or did until it expired. */
  readonly exception?: ExceptionRef;
  /** sha256 over rule, guards, scopes and open locations. */
  readonly fingerprint: string;
}

export const estateSays = ["exempt-or-older", "open", "not-decided", "not-tested"] as const;

/** What guards say of data that a scan found outside of the boundary, at one location of a scope. */
export interface EstateNote {
  /**
   * `exempt-or-older`: the guards let nobody create it, so it is exempt or was there before them.
   * `open`: they let it be created. `not-decided`: see the gaps. `not-tested`: a copy, or a place, that no guard tests.
   */
  readonly says: (typeof estateSays)[number];
  readonly provider: Guarded;
  readonly scope: string;
  readonly name: string;
  readonly location: string;
  readonly countries: readonly Country[];
  /** Findings of the scan. */
  readonly resources: number;
  /** The first few resources. */
  readonly ids: readonly string[];
}

/** The audit held against a report of a scan. */
export interface EstateCheck {
  /** The report. */
  readonly file: string;
  readonly notes: readonly EstateNote[];
  /** Findings of scopes that the audit has no verdict on. */
  readonly elsewhere: number;
}

export interface GuardAudit {
  readonly boundary: { readonly id: string; readonly countries: readonly Country[] };
  /** ISO date on which exemptions are read. */
  readonly asOf: string;
  readonly verdicts: readonly GuardVerdict[];
  readonly findings: readonly GuardFinding[];
  readonly gaps: readonly ReportedGap[];
  readonly notes: readonly string[];
  /** Present where a report was named. */
  readonly estate?: EstateCheck;
}

/** An audit with what it was made of, as it is written. */
export interface GuardReport extends GuardAudit {
  readonly run: Pick<
    Run,
    "tool" | "startedAt" | "finishedAt" | "targets" | "policy" | "status" | "redacted"
  >;
}

/** How an audit is written. */
export const guardFormats = ["text", "json", "sarif", "markdown"] as const;
export type GuardFormat = (typeof guardFormats)[number];
