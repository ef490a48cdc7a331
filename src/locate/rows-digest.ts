/** A digest of what the rows of a type read, and for which roles: two versions with the same one see the same places. */
import { keptPaths } from "./kept.ts";
import type { ResourceType } from "./path.ts";
import { sha256Of } from "../sha256.ts";

/** Of a type without rows: its listed location is all that is judged. */
const noRows = "none";

export function rowsDigest(type: ResourceType | undefined): string {
  if (type === undefined) return noRows;
  const rows = type.rows.map((row) => `${row.role} ${"read" in row ? row.read : ""}`);
  const needs = (type.needs ?? []).map(({ property, path }) => `${property} ${path}`);
  const said = [rows, [type.home?.role ?? "home"], [...keptPaths(type)], needs];
  return sha256Of(JSON.stringify(said.map((one) => one.sort()))).slice(0, 16);
}
