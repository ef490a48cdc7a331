/** What a record of an inventory holds, and what is wrong with one that does not. */
import {
  type Coverage,
  type Gap,
  type LeftOut,
  type Provider,
  type Resource,
  type ScanEnd,
  type Shard,
  type Skippable,
  gapProviders,
  gapReasons,
  plannedActions,
  providers,
  roles,
  scanEnds,
  skippables,
  trustables,
} from "../../model.ts";
import {
  isRecord,
  isStrings,
  isTexts,
  numbers,
  oneOf,
  optionalNumbers,
  optionalStrings,
  shown,
  strings,
} from "./member-faults.ts";

/** The first line of a saved inventory. */
export interface InventoryHeader {
  readonly inventory: "2";
  readonly tool: { readonly name: string; readonly version: string };
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

export type InventoryRecord =
  | Resource
  | Gap
  | Coverage
  | InventoryHeader
  | FirstHeader
  | InventoryIdentity
  | InventoryNote
  | InventoryFile
  | InventoryLeftOut
  | InventoryExpected
  | InventoryTrailer;

/** The member that says what a record is; a resource has an id. */
const marks = [
  "inventory",
  "identity",
  "note",
  "file",
  "leftOut",
  "end",
  "expected",
  "reason",
  "status",
] as const;

/** Of two kinds at once: as whatever it were read, what the other one says would be lost. */
function faultOfKinds(r: Record<string, unknown>): string | undefined {
  let first = "id" in r ? "id" : "properties" in r ? "properties" : undefined;
  for (const mark of marks) {
    if (!(mark in r) || (mark === "leftOut" && first === "inventory")) continue;
    if (first !== undefined)
      return `has "${first}" and "${mark}", which records of two kinds have: it is unclear what it is`;
    first = mark;
  }
  return undefined;
}

/** Undefined where it is a record. Written by hand: it runs once per line, and a schema library costs more than reading the line. */
export function faultOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return "is not a JSON object";
  const r = record as Record<string, unknown>;
  const kinds = faultOfKinds(r);
  if (kinds !== undefined) return kinds;
  if ("inventory" in r) return faultOfHeader(r);
  if ("identity" in r) return strings(r, ["identity"]);
  if ("note" in r) return strings(r, ["note"]);
  if ("file" in r) return strings(r, ["file"]);
  if ("leftOut" in r) return faultOfLeftOut(r["leftOut"]);
  if ("end" in r)
    return (
      oneOf(r, "end", scanEnds) ??
      numbers(r, ["resources", "gaps", "coverage"]) ??
      strings(r, ["sha256"]) ??
      (isStrings(r["types"])
        ? undefined
        : `"types" is ${shown(r["types"])}, not an object of strings`)
    );
  if ("expected" in r)
    return (
      strings(r, ["expected"]) ?? oneOf(r, "provider", providers) ?? optionalStrings(r, ["name"])
    );
  const provider = oneOf(r, "provider", "reason" in r ? gapProviders : providers);
  if (provider !== undefined) return provider;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    return (
      oneOf(r, "reason", gapReasons) ??
      strings(r, ["detail", "remedy"]) ??
      optionalStrings(r, ["region", "service", "type", "resource"]) ??
      (r["role"] === undefined ? undefined : oneOf(r, "role", roles)) ??
      optionalNumbers(r, ["resources"]) ??
      (r["declared"] === undefined ? undefined : faultOfDeclared(r["declared"])) ??
      // What is acceptable is for the policy to say, not for the inventory.
      ("exception" in r ? '"exception" is not for an inventory to say' : undefined)
    );
  }
  if ("status" in r)
    return (
      strings(r, ["region", "service"]) ??
      oneOf(r, "status", statuses) ??
      numbers(r, ["resources", "calls"])
    );
  return (
    strings(r, ["id", "type", "name", "source"]) ??
    (r["id"] === "" ? '"id" is empty' : undefined) ??
    // Other tools write null for what is not there.
    (r["location"] === null ? undefined : optionalStrings(r, ["location"])) ??
    (isStrings(r["labels"])
      ? undefined
      : `"labels" is ${shown(r["labels"])}, not an object of strings`) ??
    (r["unseen"] === undefined || isStrings(r["unseen"])
      ? undefined
      : `"unseen" is ${shown(r["unseen"])}, not an object of strings`) ??
    (r["onlyReferred"] === undefined || r["onlyReferred"] === true
      ? undefined
      : `"onlyReferred" is ${shown(r["onlyReferred"])}, not true`) ??
    ("properties" in r ? undefined : '"properties" is missing') ??
    (r["planned"] === undefined ? undefined : faultOfPlanned(r["planned"]))
  );
}

function faultOfPlanned(value: unknown): string | undefined {
  if (!isRecord(value)) return `"planned" is ${shown(value)}, not an object`;
  const planned = value;
  const { ids, formerIds, isNew, isPart, noLocation, unsaid, written } = planned;
  return (
    strings(planned, ["file"]) ??
    oneOf(planned, "action", plannedActions) ??
    optionalNumbers(planned, ["line", "column"]) ??
    (isNew === undefined || isNew === true ? undefined : `"isNew" is ${shown(isNew)}, not true`) ??
    (isPart === undefined || isPart === true
      ? undefined
      : `"isPart" is ${shown(isPart)}, not true`) ??
    (noLocation === undefined || isRecord(noLocation)
      ? noLocation && strings(noLocation, ["why", "remedy"])
      : `"noLocation" is ${shown(noLocation)}, not an object`) ??
    (ids === undefined || isTexts(ids)
      ? undefined
      : `"ids" is ${shown(ids)}, not a list of strings`) ??
    (formerIds === undefined || isTexts(formerIds)
      ? undefined
      : `"formerIds" is ${shown(formerIds)}, not a list of strings`) ??
    (unsaid === undefined || isStrings(unsaid)
      ? undefined
      : `"unsaid" is ${shown(unsaid)}, not an object of strings`) ??
    (written === undefined || isRecord(written)
      ? Object.values(written ?? {})
          .map(faultOfWritten)
          .find((fault) => fault !== undefined)
      : `"written" is ${shown(written)}, not an object`)
  );
}

function faultOfDeclared(value: unknown): string | undefined {
  if (!isRecord(value)) return `"declared" is ${shown(value)}, not an object`;
  return (
    strings(value, ["file"]) ??
    optionalStrings(value, ["attribute"]) ??
    optionalNumbers(value, ["line", "column"])
  );
}

/** Where an attribute is written in a file. */
function faultOfWritten(value: unknown): string | undefined {
  if (!isRecord(value)) return `"written" has ${shown(value)}, not an object`;
  const { oneOf: several } = value;
  return (
    strings(value, ["attribute"]) ??
    optionalStrings(value, ["expression", "file"]) ??
    optionalNumbers(value, ["line", "column"]) ??
    (several === undefined || isTexts(several)
      ? undefined
      : `"oneOf" is ${shown(several)}, not a list of strings`)
  );
}

function faultOfHeader(r: Record<string, unknown>): string | undefined {
  if (r["inventory"] === "1")
    return isTexts(r["identities"])
      ? undefined
      : `"identities" is ${shown(r["identities"])}, not a list of strings`;
  if (r["inventory"] !== "2")
    return `the header is of version ${shown(r["inventory"])}, which this version does not read; use the version that wrote it`;
  const { tool, leftOut } = r as { tool?: unknown; leftOut?: unknown };
  const wrong = strings(Object(tool) as Record<string, unknown>, ["name", "version"]);
  return (
    wrong ??
    strings(r, ["startedAt"]) ??
    (Number.isNaN(Date.parse(r["startedAt"] as string))
      ? `"startedAt" is ${shown(r["startedAt"])}, not an instant such as 2026-11-29T08:00:00Z`
      : undefined) ??
    (isTexts(r["targets"])
      ? undefined
      : `"targets" is ${shown(r["targets"])}, not a list of strings`) ??
    (leftOut === undefined ? undefined : faultOfLeftOut(leftOut)) ??
    (r["shard"] === undefined
      ? undefined
      : faultOfShard(Object(r["shard"]) as Record<string, unknown>)) ??
    (r["piece"] === undefined ? undefined : faultOfPiece(r["piece"]))
  );
}

function faultOfPiece(value: unknown): string | undefined {
  if (!isRecord(value)) return `"piece" is ${shown(value)}, not an object`;
  return strings(value, ["target"]) ?? optionalStrings(value, ["scope"]);
}

function faultOfShard(shard: Record<string, unknown>): string | undefined {
  const { index, count } = shard as { index: number; count: number };
  return (
    numbers(shard, ["index", "count"]) ??
    (index >= 1 && index <= count ? undefined : `"shard" is ${index} of ${count}, which is none`)
  );
}

const faultOfLeftOut = (value: unknown): string | undefined =>
  isLeftOut(value)
    ? undefined
    : '"leftOut" does not say which regions, calls, targets or services were left out';

function isLeftOut(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { regions, skipped, targets, vouched, ...others } = value;
  return (
    // A member that is not known leaves out what this version cannot say.
    Object.keys(others).length === 0 &&
    (regions === undefined || (isRecord(regions) && Object.entries(regions).every(areRegions))) &&
    (skipped === undefined ||
      (isNames(skipped) && skipped.every((one) => skippables.includes(one as Skippable)))) &&
    (targets === undefined || isNames(targets)) &&
    (vouched === undefined ||
      (Array.isArray(vouched) && vouched.length > 0 && vouched.every(isVouched)))
  );
}

function isVouched(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { provider: _, witness: __, scope: ___, services, types, regions, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    oneOf(value, "provider", providers) === undefined &&
    oneOf(value, "witness", trustables) === undefined &&
    strings(value, ["scope"]) === undefined &&
    isTexts(services) &&
    isTexts(types) &&
    isStrings(regions)
  );
}

const areRegions = ([provider, codes]: readonly [string, unknown]): boolean =>
  (providers as readonly string[]).includes(provider) && isNames(codes);

/** Of an empty list nobody can say what it leaves out. */
const isNames = (value: unknown): value is readonly string[] => isTexts(value) && value.length > 0;

const statuses: readonly Coverage["status"][] = [
  "complete",
  "partial",
  "refused",
  "failed",
  "disabled",
];

export const isGap = (record: object): record is Gap => "reason" in record;
export const isCoverage = (record: object): record is Coverage => "status" in record;
