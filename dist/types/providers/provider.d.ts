/** What every part of the product needs to know of a provider; `src/providers.ts` lists them. */
/** Options of the command line that one provider understands and others do not. */
export type ProviderOption = "role" | "externalId" | "insecureHosts" | "trust" | "skip" | "azureCloud";
export interface ProviderFacts {
    /** As its users write it: "AWS". */
    readonly name: string;
    /** Who receives the data, in a register of transfers: "Amazon Web Services". */
    readonly recipient: string;
    /** What `scope` is the id of: "AWS account". */
    readonly account: string;
    /** What is there in place of an id, where something belongs to no account: "tenant" -> "Azure tenant". */
    readonly scopeNames?: Readonly<Record<string, string>>;
    /** The same for OCSF: https://schema.ocsf.io/1.8.0/objects/account (`type_id` 99 is any other). */
    readonly ocsfAccount: {
        readonly type_id: number;
        readonly type: string;
    };
    /** How its targets are spelt, variable parts in capitals: "aws", "aws:ACCOUNT". */
    readonly targets: readonly string[];
    readonly options: readonly ProviderOption[];
    /** The options that change nothing on targets that begin so. */
    readonly idleOptions?: Readonly<Record<string, readonly ProviderOption[]>>;
    /** Where it keeps files: how their address is written, and which of its options say how it is asked. */
    readonly store?: {
        readonly form: `${string}://${string}`;
        readonly options: readonly ProviderOption[];
    };
    readonly places: Places;
    readonly types: Types;
    readonly ids: Ids;
    /** Whether tag keys are the same in any letter case. */
    readonly foldsTagKeys: boolean;
    /** Its resources have no tags, so that no class is known by them. */
    readonly hasNoTags?: true;
    /** The template language of its own, in which remedies are written besides Terraform. */
    readonly template: "cloudformation" | "bicep" | undefined;
    /** The first word of its commands, and the page of its reference that describes one: `rds delete-db-cluster`. */
    readonly commands: {
        readonly tool: string;
        readonly pageOf: (words: readonly string[]) => string;
    } | undefined;
}
interface Places {
    /** The list of its places, relative to rules/. */
    readonly list: string;
    /** The provider whose list is asked next, where its services are in the regions of another. */
    readonly regionsOf?: string;
    /** Whether its lists are asked region by region; others list resources at places of every kind. */
    readonly isListedByRegion: boolean;
    /** Whether an alias of a region is a name by which people call it. */
    readonly hasAliasesForPeople: boolean;
    /** The one spelling of a code or a name. */
    readonly fold: (raw: string) => string;
    /** The codes to try in turn for what is written so; `folded` is what `fold` made of it. */
    readonly spellings: (raw: string, folded: string) => readonly string[];
    /** Where a record names a site beside its location, and its data is there: what is read of it. */
    readonly site?: {
        readonly reads: readonly string[];
        readonly of: (record: unknown) => Site | undefined;
    };
    /** Whether a listed location is a place that a declaration can be compared with. */
    readonly isComparable: (location: string) => boolean;
}
/** A place of the provider's, or a site of the customer's, whose place the provider does not know. */
export interface Site {
    readonly code?: string;
    readonly name: string;
    /** Where in the record. */
    readonly pointer: string;
}
interface Types {
    /** Whether a resource type is one of its types, by how it is spelt. */
    readonly owns: (type: string) => boolean;
    /** The service of a type, in lower case: of one service, types are listed by the same calls. */
    readonly serviceOf: (type: string) => string;
    /** The type of what is known by its name alone, until a list that says more of it is read. */
    readonly byNameAlone: string | undefined;
    /** How the lists in rules/classes spell a type. */
    readonly nameOf: (namespace: string, name: string) => string;
    /** The table of their classes, relative to rules/: without one, each is judged as what stores data. */
    readonly classes: string | undefined;
    /** The page that describes a type. */
    readonly pageOf: (type: string) => string;
    /** What the listed location of a resource is, where its type says nothing else. */
    readonly listedHome: {
        readonly why: string;
        readonly docs: string;
    };
    /** The record that holds the settings of every resource, and is always there. */
    readonly envelope: string | undefined;
}
interface Ids {
    /** A regular expression for the beginning of an id. */
    readonly start: string;
    /** The same for an id whose beginning is complete; what follows it may be kept of a text. */
    readonly head: string;
    /** Present where letter case counts: how such an id begins. */
    readonly exactPrefix?: string;
    /** The id of the resource, where another id leads into it: a bucket for its object. */
    readonly containerOf?: (id: string) => string;
    /** The same destination written in two ways, as one. */
    readonly canonical?: (id: string) => string;
    /** Addresses whose path names the resource. */
    readonly inUrls: readonly {
        readonly host: RegExp;
        readonly path: RegExp;
    }[];
    /** The region in an id; undefined where there is none. */
    readonly regionOf: (id: string) => string | undefined;
    /** The resource group, or what else gathers resources within an account. */
    readonly groupOf: (id: string) => string | undefined;
    /** The name with those of its parents. */
    readonly nameWithin: (id: string, type: string, name: string) => string;
    /** What of an id distinguishes two of one name and type in an account; neither is empty. */
    readonly apart: (id: string, name: string) => readonly string[];
    /** The account that a pattern over ids names without wildcards. */
    readonly accountOf: (glob: string) => string | undefined;
    /** Accounts that a pattern over ids (lower case) can be over, wildcards filled in. */
    readonly accountsIn: (glob: string) => Iterable<string>;
    /** The region that a pattern over ids names. */
    readonly regionIn: (glob: string) => string | undefined;
    /**
     * Ids that have nothing in common but what is given, one of each of many services, in lower case: a
     * pattern that all of them match is over all there are.
     */
    readonly samples: (account?: string, region?: string) => readonly string[];
    readonly accounts: readonly AccountId[];
}
/** What an account's id looks like in a text: reports can hide it. */
export interface AccountId {
    /** A regular expression for one spelling or several, also within a word. */
    readonly pattern: string;
    /** Hidden wherever it is; others only where it is known as an account, or follows `after`. */
    readonly isAlwaysHidden: boolean;
    /** A regular expression for what comes before an account's id of this form. */
    readonly after?: string;
    /** The one spelling of an id of this form. */
    readonly canonical: (id: string) => string;
}
export {};
