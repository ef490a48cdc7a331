/** What a record of an inventory holds, and what is wrong with one that does not. */
import { type Coverage, type Gap, type LeftOut, type Provider, type Resource, type ScanEnd, type Shard } from "../../model.js";
/** The first line of a saved inventory. */
export interface InventoryHeader {
    readonly inventory: "2";
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly targets: readonly string[];
    /** ISO instant at which the scan that saw these resources began. */
    readonly startedAt: string;
    /** What the user left out of that scan; policies leave nothing out of an inventory. */
    readonly leftOut?: Pick<LeftOut, "regions" | "skipped" | "targets" | "vouched">;
    /** Where the scan looked at one part of what its targets name: the others are in other files. */
    readonly shard?: Shard;
    /** Where the file is of a checkpoint. */
    readonly piece?: CheckpointPiece;
}
/** What one file of a checkpoint is of: an account, or, without a scope, all that is of no account. */
export interface CheckpointPiece {
    /** The target that was collected, as messages call it. */
    readonly target: string;
    readonly scope?: string;
}
/** The first line of what version 0.1 wrote. */
interface FirstHeader {
    readonly inventory: "1";
    readonly identities: readonly string[];
}
/** Whom the scan ran as, as soon as it was known. */
export interface InventoryIdentity {
    readonly identity: string;
}
/** What the report says of the scan besides its gaps. */
export interface InventoryNote {
    readonly note: string;
}
/** A plan or template that was read: it has no accounts, regions or services that coverage could name. */
export interface InventoryFile {
    /** As messages call it. */
    readonly file: string;
}
/** What the scan of an inventory that was read for this one left out, or this scan on a witness's word. */
export interface InventoryLeftOut {
    readonly leftOut: NonNullable<InventoryHeader["leftOut"]>;
}
/** An account or subscription that the targets of the scan name: what no file covers of these is a gap. */
export interface InventoryExpected {
    /** Its id. */
    readonly expected: string;
    readonly provider: Provider;
    readonly name?: string;
}
/** The last line: what the file vouches for. */
export interface InventoryTrailer {
    readonly end: ScanEnd;
    /** How many lines of each kind stand before this one. */
    readonly resources: number;
    readonly gaps: number;
    readonly coverage: number;
    /**
     * Of each type that has resources here a digest of which properties were kept for its rows: a version
     * whose rows read others knows that these were not collected.
     */
    readonly types: Readonly<Record<string, string>>;
    /** SHA-256, in hex, over the bytes of all lines before this one, each with its newline (LF). */
    readonly sha256: string;
}
export type InventoryRecord = Resource | Gap | Coverage | InventoryHeader | FirstHeader | InventoryIdentity | InventoryNote | InventoryFile | InventoryLeftOut | InventoryExpected | InventoryTrailer;
/** Undefined where it is a record. Written by hand: it runs once per line, and a schema library costs more than reading the line. */
export declare function faultOf(record: unknown): string | undefined;
export declare const isGap: (record: object) => record is Gap;
export declare const isCoverage: (record: object) => record is Coverage;
export {};
