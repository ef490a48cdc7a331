/** What a record of an inventory holds, and what is wrong with one that does not. */
import { type Coverage, type Gap, type Resource, gapReasons, providers, roles } from "../model.ts";

/** The first line of a saved inventory; files without one are read too. */
export interface InventoryHeader {
  readonly inventory: "1";
  readonly targets: readonly string[];
  readonly identities: readonly string[];
  /** ISO instants of the scan that saw these resources. */
  readonly startedAt: string;
}

export type InventoryRecord = Resource | Gap | Coverage | InventoryHeader;

/** Undefined where it is a record. Written by hand: it runs once per line, and a schema library costs more than reading the line. */
export function faultOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return "is not a JSON object";
  const r = record as Record<string, unknown>;
  if ("inventory" in r)
    return r["inventory"] === "1" &&
      Array.isArray(r["identities"]) &&
      r["identities"].every((identity) => typeof identity === "string")
      ? undefined
      : 'header is not of version "1"; use the data-boundary that wrote it';
  const provider = oneOf(r, "provider", providers);
  if (provider !== undefined) return provider;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    return (
      oneOf(r, "reason", gapReasons) ??
      strings(r, ["detail", "remedy"]) ??
      optionalStrings(r, ["region", "service", "type", "resource"]) ??
      (r["role"] === undefined ? undefined : oneOf(r, "role", roles)) ??
      (r["resources"] === undefined ? undefined : numbers(r, ["resources"])) ??
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
    optionalStrings(r, ["location"]) ??
    (isStrings(r["labels"])
      ? undefined
      : `"labels" is ${shown(r["labels"])}, not an object of strings`) ??
    (r["unseen"] === undefined || isStrings(r["unseen"])
      ? undefined
      : `"unseen" is ${shown(r["unseen"])}, not an object of strings`) ??
    (r["onlyReferred"] === undefined || r["onlyReferred"] === true
      ? undefined
      : `"onlyReferred" is ${shown(r["onlyReferred"])}, not true`) ??
    ("properties" in r ? undefined : '"properties" is missing')
  );
}

const statuses: readonly Coverage["status"][] = [
  "complete",
  "partial",
  "refused",
  "failed",
  "disabled",
];

function oneOf(
  r: Record<string, unknown>,
  key: string,
  known: readonly string[],
): string | undefined {
  return known.includes(r[key] as string)
    ? undefined
    : `"${key}" is ${shown(r[key])}, not one of ${known.join(", ")}`;
}

function isStrings(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Record<string, unknown>;
  for (const key in record) if (typeof record[key] !== "string") return false;
  return true;
}

function strings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys)
    if (typeof r[key] !== "string") return `"${key}" is ${shown(r[key])}, not a string`;
  return undefined;
}

function optionalStrings(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys)
    if (r[key] !== undefined && typeof r[key] !== "string")
      return `"${key}" is ${shown(r[key])}, not a string`;
  return undefined;
}

function numbers(r: Record<string, unknown>, keys: readonly string[]): string | undefined {
  const key = keys.find((one) => !Number.isSafeInteger(r[one]) || (r[one] as number) < 0);
  return key && `"${key}" is ${shown(r[key])}, not a whole number`;
}

/** Of a list or an object only that it is one: it may be too large to be written out. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value !== "object" || value === null) return visible(JSON.stringify(value));
  return Array.isArray(value) ? "a list" : "an object";
}

/** A file may come from anywhere, and its words must not act on the terminal that shows them. */
export const visible = (text: string): string =>
  text.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");

export const isGap = (record: Resource | Gap | Coverage): record is Gap => "reason" in record;
export const isCoverage = (record: Resource | Gap | Coverage): record is Coverage =>
  "status" in record;
