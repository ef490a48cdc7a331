/**
 * Extracts from a provider's schema what the tables of src/plans/terraform/aws are held to: every type's name, and
 * the paths of the types that the tables have. Give it the file of `terraform providers schema -json`:
 * node scripts/terraform-schema.ts SCHEMA.json 5.100.0
 */
import { readFileSync, writeFileSync } from "node:fs";
import { providersFor } from "../src/plans/terraform/providers.ts";

interface Block {
  readonly attributes?: Readonly<
    Record<
      string,
      { readonly type?: unknown; readonly nested_type?: Block & { readonly nesting_mode: string } }
    >
  >;
  readonly block_types?: Readonly<
    Record<string, { readonly nesting_mode: string; readonly block: Block }>
  >;
}

interface Schemas {
  readonly provider_schemas: Readonly<
    Record<
      string,
      { readonly resource_schemas: Readonly<Record<string, { readonly block: Block }>> }
    >
  >;
}

const [file = "", version = ""] = process.argv.slice(2);
const schemas = JSON.parse(readFileSync(file, "utf8")) as Schemas;
for (const { address, cloud, spellings } of await providersFor()) {
  if (spellings.size === 0) continue;
  const [, found] =
    Object.entries(schemas.provider_schemas).find(([name]) => name.endsWith(address)) ?? [];
  if (!found) continue;
  const names = Object.keys(found.resource_schemas).sort();
  const paths = Object.fromEntries(
    names
      .filter((name) => spellings.has(name))
      .map((name) => [name, [...pathsOf(found.resource_schemas[name]!.block)].sort()]),
  );
  writeFileSync(
    `fixtures/plans/terraform/${cloud}-schema.json`,
    `${JSON.stringify({ provider: address.slice(1), version, names, paths }, null, 1)}\n`,
  );
}

/** Every path, with `[]` for a list or set and `{}` for a map; those on the way as well. */
function* pathsOf(
  { attributes = {}, block_types: blocks = {} }: Block,
  at = "",
): Generator<string> {
  for (const [name, { type, nested_type: nested }] of Object.entries(attributes)) {
    yield at + name;
    if (nested) yield* pathsOf(nested, `${at}${name}${many(nested.nesting_mode)}.`);
    else yield* ofType(type, at + name);
  }
  for (const [name, { nesting_mode: mode, block }] of Object.entries(blocks)) {
    yield at + name;
    yield* pathsOf(block, `${at}${name}${many(mode)}.`);
  }
}

function* ofType(type: unknown, at: string): Generator<string> {
  if (!Array.isArray(type)) return;
  const [kind, inner] = type as [string, unknown];
  if (kind === "object")
    for (const [name, one] of Object.entries(inner as object)) {
      yield `${at}.${name}`;
      yield* ofType(one, `${at}.${name}`);
    }
  else {
    yield `${at}${kind === "map" ? "{}" : "[]"}`;
    yield* ofType(inner, `${at}${kind === "map" ? "{}" : "[]"}`);
  }
}

function many(mode: string): string {
  return mode === "single" ? "" : mode === "map" ? "{}" : "[]";
}
