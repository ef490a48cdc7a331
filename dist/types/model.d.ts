/**
 * The nouns of a residency check. This file imports nothing but the list of providers, and everything may import it.
 *
 * A resource has placements; a placement is at a location; a location is the set of countries in
 * which it may be; a rule says which countries a placement may be in. What this scan could have
 * seen and did not is a gap; what no API can tell is a blind spot of its type.
 */
import { type Provider, providers } from "./providers.js";
export { type Provider, providers };
/** ISO 3166-1 alpha-2, upper case. */
export type Country = string;
/** What kind of copy, route or trace of the data a placement holds. */
export declare const roles: readonly ["home", "replica", "backup", "failover", "processing", "cache", "log", "metadata"];
export type Role = (typeof roles)[number];
export declare const levels: readonly ["error", "warning", "note"];
export type Level = (typeof levels)[number];
/** The part of a resource that goes into placements, findings and the reference index. */
export interface ResourceRef {
    /** AWS: the ARN. Azure: the ARM id as the API spelt it (compare with `sameId`). */
    readonly id: string;
    /** AWS: the CloudFormation name (AWS::S3::Bucket). Azure: the ARM type (Microsoft.Storage/storageAccounts). */
    readonly type: string;
    readonly provider: Provider;
    /** AWS: the account id. Azure: the subscription id. */
    readonly scope: string;
    readonly name: string;
    /** The provider's tags, as they are. */
    readonly labels: Readonly<Record<string, string>>;
}
/** One thing a provider runs for us, as the provider describes it. */
export interface Resource<Properties = unknown> extends ResourceRef {
    /** The home location code as the provider lists it; absent where only a property or a reference says it. */
    readonly location?: string;
    /**
     * As collected, never normalised, so that evidence can quote it; cut to what rows read. Azure: the ARM
     * record (`sku`, `kind`, `properties` ...). Answers of child lists and detail calls are added
     * under the name that `Need` gives them.
     */
    readonly properties: Properties;
    /**
     * Top-level property, or RFC 6901 pointer into the properties -> why it could not be seen (refused, known
     * after apply ...); `"*"` stands for every property that is not there: the source shows only part of the
     * resource. `"**"` stands for what is not there at any depth: nobody vouches that what is missing was
     * looked for.
     */
    readonly unseen?: Readonly<Record<string, string>>;
    /** Which API showed it, for example "resource-groups-tagging-api GetResources". */
    readonly source: string;
    /** Outside of what the user chose (regions, changes of a plan): not judged, and there only for others that refer to it. */
    readonly onlyReferred?: true;
    /** Present where a file says that it will be, and no provider that it is. */
    readonly planned?: Planned;
}
/** What becomes of a resource when a plan or template is applied; `forget`: it stays, and nobody manages it. */
export declare const plannedActions: readonly ["create", "change", "replace", "keep", "forget"];
export type PlannedAction = (typeof plannedActions)[number];
/** A place in a file; lines and columns count from 1. */
export interface FilePlace {
    /** As the user named it, or below the directory that the user named. */
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
}
/** What a plan or template says of a resource besides its properties. */
export interface Planned extends FilePlace {
    readonly action: PlannedAction;
    /** What made the plan keeps a state, and knows of no such resource: it is none that is there. */
    readonly isNew?: true;
    /** The ids (ARNs, ARM ids) that the provider will give it, as far as they are known: others refer to it by them. */
    readonly ids?: readonly string[];
    /** The ids it had in this file before its block was renamed or moved: the same resource all the same. */
    readonly formerIds?: readonly string[];
    /** Why its own region is not known, and which input would say it. */
    readonly noLocation?: {
        readonly why: string;
        readonly remedy: string;
    };
    /** It only adds to a resource that the file does not hold: what it says is judged, and nothing else. */
    readonly isPart?: true;
    /** Path that rows read -> why the file's language has no word for it: a blind spot, and no gap. */
    readonly unsaid?: Readonly<Record<string, string>>;
    /** RFC 6901 pointer into the properties -> how the file's author wrote it. */
    readonly written?: Readonly<Record<string, Written>>;
}
/** A resource that a plan takes away, by what the cloud calls it. */
export interface Removed extends Pick<ResourceRef, "provider">, Partial<Pick<ResourceRef, "type" | "name">> {
    readonly ids: readonly string[];
    /** It takes no resource away, but these settings of it: the block of a plan, and the properties that it sets. */
    readonly part?: {
        readonly address: string;
        readonly settings: Readonly<Record<string, unknown>>;
    };
}
/** A property as the author of a file wrote it. */
export interface Written {
    /** In the file's own language: "replica[1].region_name". */
    readonly attribute: string;
    /** The expression, where it is not a literal: "aws_s3_bucket.copy.arn". */
    readonly expression?: string;
    /** All that a property whose value is not known can be, as rows read it. */
    readonly oneOf?: readonly string[];
    /** Where it is another file than the resource's. */
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
}
/** Where a file declares a resource, or one of its settings. */
export interface DeclaredAt extends FilePlace {
    /** The setting, in the file's own language. */
    readonly attribute?: string;
}
/** A place as the provider names it, and every country it may be in (never none). */
export interface Location {
    readonly code: string;
    readonly countries: readonly Country[];
}
/** Where we read it: an RFC 6901 pointer into the resource's properties, and the value there. */
export interface Evidence {
    readonly pointer: string;
    readonly value: unknown;
    /** Stated in a property, the provider's default when the property is missing, or inherent in the service. */
    readonly basis: "stated" | "default" | "inherent";
    readonly why: string;
    readonly docs: string;
    /** Present where a file declares the resource. */
    readonly declared?: DeclaredAt;
}
/** One place where a resource's data is, or may come to be. */
export interface Placement {
    readonly resource: ResourceRef;
    readonly role: Role;
    readonly location: Location;
    readonly evidence: Evidence;
    /** The id of the resource the copy lands in. */
    readonly into?: string;
    /** A file allows several places and does not say which: what is not known where some are inside and some are not. */
    readonly undecided?: Gap;
}
/** Whether a place is all over the world, so that its countries are no list worth printing. */
export declare function isAnywhere({ countries }: Pick<Location, "countries">): boolean;
export type Verdict = "inside" | "outside" | "may-leave";
/**
 * `outside`: none of its countries is allowed. `may-leave`: some are, some are not. `contradicted`: its data classes
 * exclude one another, wherever it is.
 */
export type FindingVerdict = "outside" | "may-leave" | "contradicted";
/** What the policy accepted, by whom and until when. */
export interface ExceptionRef {
    readonly reason: string;
    readonly approvedBy: string;
    /** ISO date; the day after it, the finding is back. */
    readonly expires: string;
    readonly legalBasis?: string;
    /** Present on a finding whose exception ran out before `asOf`. */
    readonly expired?: true;
}
/** Whether the policy accepts it today: an exception that has expired accepts nothing any more. */
export declare function isAccepted<It extends {
    readonly exception?: ExceptionRef;
}>(it: It): it is It & {
    readonly exception: ExceptionRef;
};
/** Services that look into data and say what it holds. */
export declare const lookers: readonly ["macie", "purview"];
export type Looker = (typeof lookers)[number];
/** What such a service says of one resource. */
export interface Sighting {
    readonly by: Looker;
    /** Its id as `sameId` compares it, or one of the names by which the service knows it. */
    readonly resource: string;
    /** False: the service knows the resource, and has not scanned it, or not all of it. */
    readonly isAnalysed: boolean;
    /** It has scanned a part of it. */
    readonly isPartial?: boolean;
    /** Classifications that it did not look for there. */
    readonly notSought?: readonly string[];
    /** It looked for no classifications but its own. */
    readonly seeksOnlySystem?: boolean;
    /** Macie's: 51 to 100 is sensitive. */
    readonly score?: number;
    /** Types of sensitive data, and their categories. */
    readonly kinds: readonly string[];
    /** Sensitivity labels: "Confidential/Patient", or their ids. */
    readonly labels?: readonly string[];
}
/** Among the types of a sighting: what was found is of a category that is not known, which may be any. */
export declare const uncategorized = "UNCATEGORIZED";
/** A data class of the policy that a resource has by another reason than its tags. */
export interface FoundClass {
    readonly name: string;
    /** "Macie: score 93, PERSONAL_INFORMATION", "inherited from arn:aws:s3:::scans". */
    readonly why: string;
}
/** A placement that no rule allows. Its shape is the one of the JSON report. */
export interface Finding {
    /** `${role}-outside`, `${role}-may-leave`, or `class-contradicted`. */
    readonly rule: string;
    readonly level: Level;
    readonly verdict: FindingVerdict;
    readonly resource: ResourceRef;
    readonly role: Role;
    readonly location: Location;
    /** The countries of the location that the boundary does not allow; none where its place is not what is wrong. */
    readonly outside: readonly Country[];
    readonly evidence: Evidence;
    readonly into?: string;
    /** The countries of its resource's own place, where the finding is about another one and they are known. */
    readonly from?: readonly Country[];
    /** Data classes of the policy that the resource has, by its tags or otherwise. */
    readonly classes: readonly string[];
    /** Why it has them, in the same order. */
    readonly classReasons?: readonly string[];
    /** sha256 over rule, resource, role, location code and destination: the same in every scan and any order. */
    readonly fingerprint: string;
    readonly references: readonly string[];
    readonly exception?: ExceptionRef;
    /** The ids of its resource before a rename in the plan or template. */
    readonly formerIds?: readonly string[];
    /** Present where the report was compared with an earlier one. */
    readonly baselineState?: BaselineState;
    /** Why it is new although its place is not, in one sentence. */
    readonly newBecause?: string;
}
/** `worse`: known, but of a graver level or verdict, in more countries, or no longer accepted. `known` fails nothing. */
export declare const baselineStates: readonly ["new", "worse", "known"];
export type BaselineState = (typeof baselineStates)[number];
export declare const gapReasons: readonly [
/** The provider's location code is not in our atlas, or no country is published for it. */
"unknown-location", 
/** A property names a resource whose place could not be learnt. */
"unresolved-reference", 
/** A property holds a word, an id or an address that this version does not understand. */
"unknown-value", 
/** A property or child list was not collected, so a row could not be read. */
"not-collected", 
/** A list API that leaves out what was never tagged. */
"untagged-not-listed", 
/** The caller lacks a permission; the remedy names it. */
"refused", 
/** An organization policy denies the call to everybody: a guard, yet not inspected. */
"guarded", "throttled", "failed", 
/** The provider said there is more, and would not give it. */
"truncated", 
/** The scan was stopped before this could be looked at. */
"interrupted", 
/** A file was read that does not say, or can no longer prove, that it holds all that was seen. */
"unvouched"];
export type GapReason = (typeof gapReasons)[number];
/** Where a gap can be: in a cloud, in a saved inventory that was read, or in a plan or template. */
export declare const gapProviders: readonly [...("aws" | "azure" | "microsoft365")[], "inventory", "plan"];
export type GapProvider = (typeof gapProviders)[number];
/** Something this scan could have seen and did not, and therefore does not vouch for. */
export interface Gap {
    readonly reason: GapReason;
    readonly provider: GapProvider;
    /** An account or subscription id; of a file the file as the user named it. */
    readonly scope: string;
    readonly region?: string;
    readonly service?: string;
    readonly type?: string;
    /** The id of the one resource concerned. */
    readonly resource?: string;
    readonly role?: Role;
    /** Of a gap of an inventory: the providers whose resources the file may hold; absent where nobody knows. */
    readonly ofProviders?: readonly Provider[];
    /** How many resources it concerns, where several equal gaps were folded into one. */
    readonly resources?: number;
    /** What was not seen, in one sentence. */
    readonly detail: string;
    /** What the reader can do about it, in one sentence. */
    readonly remedy: string;
    /** Present where a file declares the resource, or is what was not understood. */
    readonly declared?: DeclaredAt;
    readonly exception?: ExceptionRef;
    /** Present where the report was compared with an earlier one. */
    readonly baselineState?: Exclude<BaselineState, "worse">;
}
/** A gap of a report: several equal ones are one. */
export interface ReportedGap extends Gap {
    /** REASON and the first ten digits of the fingerprint: a policy can accept it by this. */
    readonly id: string;
    /** sha256 over all that says what was not seen and where, without counts and account ids: the same in every scan. */
    readonly fingerprint: string;
}
/** One line per unit of work (provider x scope x region x service): what was looked at, and how it ended. */
export interface Coverage {
    readonly provider: Provider;
    readonly scope: string;
    /** A region code, or "global" for a service that has none. */
    readonly region: string;
    readonly service: string;
    /** `disabled`: the region or provider is not switched on, so there is nothing there. */
    readonly status: "complete" | "partial" | "refused" | "failed" | "disabled";
    readonly resources: number;
    readonly calls: number;
}
/** What no API can tell about a type: listed once per type seen, so that nobody mistakes it for a pass. */
export interface BlindSpot {
    readonly provider: Provider;
    readonly type: string;
    readonly resources: number;
    readonly detail: string;
}
/** How deep we know a type that was seen: rows of knowledge, or its home only. */
export interface TypeCoverage {
    readonly provider: Provider;
    readonly type: string;
    readonly resources: number;
    readonly depth: "described" | "home-only";
    /** A digest of what its rows read: another where they were changed. Reports of older versions have none. */
    readonly rows?: string;
}
/** The line of a repository that declares a resource. */
export interface Declaration {
    /** Relative to the repository's root, percent-encoded, with forward slashes. */
    readonly uri: string;
    readonly startLine: number;
    readonly startColumn?: number;
    /** How the line was found: a tag, a state file, the name as a literal ... */
    readonly how: string;
    readonly confidence: "high" | "medium" | "low";
}
/** The rule about data classes; all others are about places. */
export declare const contradictedRule = "class-contradicted";
/** A kind of finding: what the role means, how grave it is, what the law says of it. */
export interface Rule {
    readonly id: string;
    readonly role: Role;
    readonly verdict: FindingVerdict;
    readonly title: string;
    readonly level: Level;
    /** CVSS-like "0.1".."10.0", for code scanning. */
    readonly securitySeverity: string;
    /** What is wrong and why it matters: plain sentences. */
    readonly what: string;
    readonly why: string;
    /** How to fix it whatever the type, in Markdown, by tool: console, cli, terraform, bicep. */
    readonly remediation: Readonly<Record<string, string>>;
    /** In a report: how to fix it for the resource types of its findings that have a remedy of their own, sorted. */
    readonly remedies?: readonly Remedy[];
    /** Ids of `citations` in rules/. */
    readonly references: readonly string[];
}
/** How to bring one type's placement of one role back inside the boundary. */
export interface Remedy {
    readonly type: string;
    readonly role: Role;
    /** One line. */
    readonly summary: string;
    /** What the change destroys, recreates or deletes. */
    readonly warning?: string;
    /** Markdown by tool: console, cli, terraform, and bicep (Azure) or cloudformation (AWS). */
    readonly steps: Readonly<Record<string, string>>;
    /** Pages that say so. */
    readonly sources: readonly string[];
    /** ISO date on which the steps were held to those pages. */
    readonly checked: string;
}
/** A law, decision or catalogue that a rule cites. */
export interface Citation {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    /** The catalogue it belongs to, for SARIF taxonomies: "GDPR", "BSI C5" ... */
    readonly catalogue: string;
    readonly checked: string;
}
/**
 * How well the reference to a control is verified: its text was read at an official source, is quoted word for
 * word elsewhere, or is only described by a secondary page.
 */
export declare const verifications: readonly ["official", "quoted", "secondary"];
/** A requirement that findings of some rules are evidence for. */
export interface Control {
    /** As the catalogue numbers it, in the framework's edition. */
    readonly id: string;
    readonly title: string;
    /** Ids of rules, at least one. */
    readonly rules: readonly string[];
    readonly verified: (typeof verifications)[number];
    /** Where it was read, and on which day (ISO date). */
    readonly source: string;
    readonly checked: string;
    /** What a reader should know before relying on it: numbers of other editions, what is narrower. */
    readonly note?: string;
}
/** A law or catalogue; only controls that a rule is evidence for are in it. */
export interface Framework {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    readonly controls: readonly Control[];
}
export declare const doraSensitivities: readonly ["Low", "Medium", "High"];
export declare const doraReliances: readonly ["Not significant", "Low reliance", "Material reliance", "Full reliance"];
/** A contract on ICT services, as the policy says it: what the register of information under DORA needs and no scan sees. */
export interface Contract {
    readonly reference: string;
    readonly cloud: Provider;
    /** Absent: all of the cloud. */
    readonly accounts?: readonly string[];
    /** LEI of the financial entity. */
    readonly entity?: string;
    readonly provider?: {
        readonly code: string;
        readonly type: string;
    };
    readonly functions?: readonly string[];
    /** "S01" to "S19". */
    readonly service?: string;
    /** ISO dates. */
    readonly start?: string;
    readonly end?: string;
    readonly terminationReason?: string;
    /** In days. */
    readonly noticeEntity?: number;
    readonly noticeProvider?: number;
    readonly governingLaw?: Country;
    readonly provision?: Country;
    readonly sensitiveness?: (typeof doraSensitivities)[number];
    readonly reliance?: (typeof doraReliances)[number];
}
/** Which tag names a resource's owner, and how many findings that count each owner has. */
export interface OwnerCounts {
    /** Keys of tags; the first that a resource has is its owner. */
    readonly tags: readonly string[];
    readonly owners: Readonly<Record<string, number>>;
    /** Findings of resources without such a tag. */
    readonly none: number;
}
/** A named set of countries, as it stands on a day. */
export interface Boundary {
    readonly id: string;
    readonly title: string;
    readonly countries: ReadonlySet<Country>;
}
/** What the policy's exception came to in this run. */
export interface ExceptionOutcome extends ExceptionRef {
    readonly rule: string;
    readonly resource: string;
    /** `undetermined`: nothing matched, and the scan did not look wherever something could have. */
    readonly status: "applied" | "expired" | "unused" | "undetermined";
    /** How many findings or gaps it matched. */
    readonly matches: number;
    /** Why it should be narrowed: it accepts everything, or for a very long time. */
    readonly warning?: string;
}
/** What the user left out of a scan on purpose: no gap, and no reader may take the rest for the whole. */
export interface LeftOut {
    /** The regions that were looked at, by cloud; the others were left out. A cloud that is not named was not narrowed. */
    readonly regions?: Readonly<Partial<Record<Provider, readonly string[]>>>;
    /** What `--skip` named. */
    readonly skipped?: readonly Skippable[];
    /** Targets of the policy that the command did not name. */
    readonly targets?: readonly string[];
    /** What was not asked for, as a witness that the user trusts says that there is none. */
    readonly vouched?: readonly Vouched[];
    /** The part of the accounts and subscriptions that was looked at, and how many are left to the other parts. */
    readonly shard?: Shard & {
        readonly scopes: number;
    };
    /** Resources that were seen outside of the chosen regions and not judged. */
    readonly resources: number;
}
/** What a witness vouches for in an account: that regions hold nothing of these. */
export interface Vouched {
    readonly provider: Provider;
    readonly scope: string;
    readonly witness: Trustable;
    /** Services that were not asked. */
    readonly services: readonly string[];
    /** Types that have no list of ours, and that the provider's generic list was not asked for. */
    readonly types: readonly string[];
    /** Region -> the state that the witness was in there. */
    readonly regions: Readonly<Record<string, string>>;
}
/** An account or subscription that a target names: what no scan looked at of these is a gap. */
export interface ExpectedScope {
    readonly provider: Provider;
    /** An account or subscription id. */
    readonly scope: string;
    readonly name?: string;
}
/** One of several parts of an estate, each a scan of its own. */
export interface Shard {
    /** From 1 on. */
    readonly index: number;
    readonly count: number;
}
/** How a scan that saved an inventory ended. */
export declare const scanEnds: readonly ["complete", "interrupted", "timed out"];
export type ScanEnd = (typeof scanEnds)[number];
/** The edition of the rules, locations and sources that judged. */
export interface RulesEdition {
    /** ISO date on which the newest of their facts was checked. */
    readonly date: string;
    /** SHA-256, in hex, over the files. */
    readonly digest: string;
}
export interface Run {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly rules: RulesEdition;
    /** ISO 8601 instants. */
    readonly startedAt: string;
    readonly finishedAt: string;
    /** ISO date on which the law and the exceptions are read. */
    readonly asOf: string;
    readonly boundary: {
        readonly id: string;
        readonly countries: readonly Country[];
    };
    readonly targets: readonly string[];
    /** The plans and templates that were read, as findings name them; absent where there were none. */
    readonly files?: readonly string[];
    /** The policy file as given on the command line or found, relative to the working directory. */
    readonly policy?: string;
    /** The identities the scan ran as: an ARN, a subscription's display name. */
    readonly identities: readonly string[];
    /** What a reader should know of what was not checked, one line each; absent if there is nothing. */
    readonly notes?: readonly string[];
    /** Absent where nothing was left out. */
    readonly leftOut?: LeftOut;
    /**
     * Azure's data boundary of the tenant, where one was seen: EU, Global or NotDefined. It is about the
     * tenant's own metadata, and no promise about customer data.
     */
    readonly tenantBoundary?: string;
    /** The rules that the policy turned off; absent where there are none. */
    readonly rulesOff?: readonly string[];
    /** Account and subscription ids are hidden, and fingerprints are of the hidden ids. */
    readonly redacted?: true;
    /** `incomplete` as soon as there is one gap that no exception accepts, or the scan was interrupted. */
    readonly status: "complete" | "incomplete";
    /** Why it ended before its end; absent where it did not. */
    readonly end?: Exclude<ScanEnd, "complete">;
    /** The lowest level of finding that failed it; absent in reports of versions before: error. */
    readonly failOn?: Level | "never";
}
/** Placements by verdict; a resource has one for each role, location and destination. */
export interface VerdictCounts {
    readonly inside: number;
    readonly outside: number;
    readonly mayLeave: number;
}
export type CountsByRole = Readonly<Partial<Record<Role, VerdictCounts>>>;
export declare const standings: readonly ["eea", "adequacy", "adequacy-partial", "none"];
/** How Chapter V of the GDPR sees a country on the run's `asOf`: a member, adequate under Article 45, or neither. */
export interface Standing {
    /** `adequacy-partial`: the decision covers only some recipients there. */
    readonly kind: (typeof standings)[number];
    /** The Commission's decision. */
    readonly decision?: string;
    /** ISO dates: from which day the decision applies, and its last day where it has one. */
    readonly from?: string;
    readonly until?: string;
    /** What the decision covers, where that is not everything. */
    readonly note?: string;
}
export interface CountryPlaces {
    readonly country: Country;
    readonly standing: Standing;
    readonly roles: CountsByRole;
}
/** Where the data is: all placements, also those that no rule objects to. */
export interface Places {
    /** Each placement once. */
    readonly total: VerdictCounts;
    /** Sorted by code. A placement that may be in several countries counts in each of them, by its own verdict. */
    readonly countries: readonly CountryPlaces[];
    /** Placements that may be anywhere in the world; they count in no country. */
    readonly anywhere: CountsByRole;
    /** Gaps have no country. `byRole` and `anyRole` add up to `summary.gaps`; those that an exception accepts are apart. */
    readonly notSeen: {
        readonly byRole: Readonly<Partial<Record<Role, number>>>;
        /** Gaps that may hide placements of any role. */
        readonly anyRole: number;
        readonly accepted: number;
    };
    /** The list of adequacy decisions that `standing` was read from, and the day it was last checked. */
    readonly adequacyList: {
        readonly url: string;
        readonly checked: string;
    };
}
export interface AccountCounts {
    readonly provider: Provider;
    readonly scope: string;
    /** As the provider calls it, where that was learnt. */
    readonly name?: string;
    readonly resources: number;
}
export interface Summary {
    readonly resources: number;
    readonly placements: number;
    /** Findings that count: neither excepted nor switched off. */
    readonly findings: number;
    readonly excepted: number;
    /** Gaps that no exception accepts. */
    readonly gaps: number;
    /**
     * Findings that count by each country outside the boundary (a finding counts once per country);
     * those that may be anywhere count in `anywhere` instead.
     */
    readonly byCountry: Readonly<Record<Country, number>>;
    readonly anywhere: number;
    readonly byRole: Readonly<Partial<Record<Role, number>>>;
    readonly byLevel: Readonly<Record<Level, number>>;
    /** Findings that count and are errors or warnings. */
    readonly byVerdict: {
        readonly outside: number;
        readonly mayLeave: number;
        /** Present where there are any. */
        readonly contradicted?: number;
    };
    readonly places: Places;
    /** Absent in reports of earlier versions. */
    readonly byAccount?: readonly AccountCounts[];
    /** Where the policy says which tag names an owner. */
    readonly byOwner?: OwnerCounts;
}
/** A placement as it was judged: what `--placements` adds to the report. */
export interface JudgedPlacement extends Placement {
    readonly verdict: Verdict;
    /** The countries of the location that the boundary does not allow. */
    readonly outside: readonly Country[];
}
/** Can be walked any number of times. */
export interface Placements extends Iterable<JudgedPlacement> {
    /** Each as the JSON report writes it, where that is how they are held. */
    readonly texts?: () => Iterable<string>;
}
/** Can be walked any number of times. */
export interface Findings extends Iterable<Finding> {
    /** Each as the JSON report writes it, where that is how they are held. */
    readonly texts?: () => Iterable<string>;
}
/** What an earlier report says of a finding: enough to find it again, and to name it once it is gone. */
export interface KnownFinding extends Pick<Finding, "rule" | "level" | "verdict" | "role" | "location" | "outside" | "into" | "fingerprint"> {
    readonly resource: Omit<ResourceRef, "labels">;
    /** Absent from files of older versions. */
    readonly classes?: readonly string[];
    /** The policy accepted it then. */
    readonly accepted?: true;
}
/** A known finding that this report does not have, and why that can be said or cannot. */
export interface AbsentFinding extends KnownFinding {
    readonly why: string;
}
/** What is not as it was of a finding that both reports have. */
export interface ChangedFinding extends KnownFinding {
    /** Such as "level: warning, was note". */
    readonly changes: readonly string[];
}
export declare const comparisonKinds: readonly ["baseline", "against"];
/** How a report differs from an earlier one, or a plan from what is there. */
export interface Comparison {
    /** `against`: findings are of a plan, and `closed` is what it would bring back inside. */
    readonly kind: (typeof comparisonKinds)[number];
    /** The file or target that it was compared with, as the user named it. */
    readonly name: string;
    /** When the earlier scan ended: an ISO instant. */
    readonly finishedAt: string;
    /** Findings that count, by state. */
    readonly new: number;
    readonly worse: number;
    readonly known: number;
    /** Of the new and the worse. */
    readonly newByLevel: Readonly<Record<Level, number>>;
    /** Gaps that count, by state. */
    readonly newGaps: number;
    readonly knownGaps: number;
    /** Gone, and this scan saw all that it takes to say so. */
    readonly closed: readonly AbsentFinding[];
    /** Not found, and not looked for everywhere. */
    readonly notSeen: readonly AbsentFinding[];
    readonly changed: readonly ChangedFinding[];
    /** What else is not as it was, one sentence each: another boundary, version or set of targets. */
    readonly notes: readonly string[];
}
/** What one scan came to: a line of the history file. */
export interface HistoryEntry {
    /** When the scan ended: an ISO instant. */
    readonly finishedAt: string;
    readonly boundary: string;
    readonly targets: readonly string[];
    readonly status: Run["status"];
    readonly resources: number;
    readonly findings: number;
    readonly excepted: number;
    readonly gaps: number;
    /** Counts of findings, as in `Summary`. */
    readonly byLevel: Readonly<Record<Level, number>>;
    readonly byCountry: Readonly<Record<Country, number>>;
    readonly byRole: Readonly<Partial<Record<Role, number>>>;
    readonly anywhere: number;
}
/** Everything a reporter needs; iterables can be walked any number of times and are sorted, worst first. */
export interface Report {
    readonly run: Run;
    readonly summary: Summary;
    /** Excepted ones included (they carry `exception` without `expired`). */
    readonly findings: Findings;
    readonly gaps: Iterable<ReportedGap>;
    /** All of them, sorted by resource; only where the user asked for them. */
    readonly placements?: Placements;
    readonly blindSpots: readonly BlindSpot[];
    readonly types: readonly TypeCoverage[];
    /** An estate has a million of them, which memory need not hold. */
    readonly coverage: Iterable<Coverage>;
    readonly exceptions: readonly ExceptionOutcome[];
    /** The rules that `findings` name, and the citations that those name. */
    readonly rules: readonly Rule[];
    readonly citations: readonly Citation[];
    /** Only where the user named what to compare with. */
    readonly comparison?: Comparison;
    /** Earlier scans, the oldest first; in no JSON report. */
    readonly history?: readonly HistoryEntry[];
    /** Those that the user named; absent where none was. */
    readonly frameworks?: readonly Framework[];
    /** The policy's; absent where it has none. */
    readonly contracts?: readonly Contract[];
}
/** Turns a provider's location code into the countries it stands for. */
export interface Atlas {
    /** Undefined where the code is unknown, or no country is published for it. Spelling is forgiven: "West Europe". */
    find(provider: Provider, code: string): Location | undefined;
    /** The code of the region that the provider pairs this one with (Azure), seen from this side. */
    pair(provider: Provider, code: string): string | undefined;
}
/** Microsoft's clouds: endpoints, token scopes and sign-in of their own. */
export declare const azureClouds: readonly ["public", "china", "usgov"];
export type AzureCloud = (typeof azureClouds)[number];
/** What `--skip` may name: calls so many that a user may want to do without, at the price of a gap. */
export declare const skippables: readonly ["logs"];
export type Skippable = (typeof skippables)[number];
/**
 * Witnesses whose word a user may take that a region holds nothing of a service, so that the service is not
 * asked there: AWS Config's recorder, and the account's index of Resource Explorer.
 */
export declare const trustables: readonly ["config", "explorer"];
export type Trustable = (typeof trustables)[number];
/**
 * A call that a resource type's rows need beyond the listing: a child list or a detail read,
 * made once per resource of that type, its answer kept under `property`.
 */
export interface Need<Property extends string = string, Path extends string = string> {
    readonly property: Property;
    /**
     * Azure: the path below the resource's id, for example "objectReplicationPolicies". `{each}` stands
     * for every item of the list before it, and the answers are joined: "syncGroups/{each}/cloudEndpoints".
     * A leading `{group}` is the id of the resource group instead of the resource, and `{location}` the
     * resource's location.
     */
    readonly path: string;
    readonly apiVersion: string;
    /** The permission it takes, for example "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read". */
    readonly action: string;
    /** A list (`value[]`, all pages, kept as an array) or one object. */
    readonly list: boolean;
    /** Left out where the user skips this. */
    readonly skippable?: Skippable;
    /** Asked only where the listing's record makes it worthwhile. */
    readonly when?: (record: unknown) => boolean;
    /**
     * What rows read of the answer, or of each of its elements ("properties.workspaceId"): an answer is
     * believed only if it has the shape for it. Derived from the rows, never written by hand.
     */
    readonly answerPaths?: readonly string[];
    /** What `when` reads of the listing's record. */
    readonly reads?: readonly Path[];
}
/** ARM ids differ in case from API to API; ARNs do not. */
export declare function sameId(id: string): string;
/** The value of the first of these tags that a resource has, in any letter case where the provider folds it. */
export declare function ownerOf({ provider, labels }: Pick<ResourceRef, "provider" | "labels">, tags: readonly string[]): string | undefined;
/** The destination that a text names; a region's code, a name or a word names none. */
export declare function destinationIn(text: unknown): string | undefined;
/** Where the data of a placement goes: of two destinations at one location each is a way out of its own. */
export declare function destinationOf({ into, evidence, }: Pick<Placement, "into" | "evidence">): string | undefined;
/** An error that is the user's to fix: place, fault and remedy in one line; the command ends with exit code 2. */
export declare class UserError extends Error {
    readonly name = "UserError";
    constructor(message: string, options?: ErrorOptions);
}
/**
 * A target that cannot be started, such as one without credentials: a gap where other targets can be,
 * and a user's error where none can.
 */
export declare class TargetError extends UserError {
}
