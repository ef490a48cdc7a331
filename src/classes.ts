/**
 * What a resource of a type can do with data: one classification of all resource types of the providers,
 * generated into rules/classes by `scripts/classes`.
 */
import { readFileSync } from "node:fs";
import { type Provider, factsOf, providerOfType } from "./providers.ts";

/**
 * - `stores`: it holds customer content that stays, or contains what does.
 * - `processes`: customer data passes through it, or is computed by it.
 * - `configuration`: settings, rules, permissions, descriptions; no customer content.
 * - `unknown`: not decided. It is judged as what stores data.
 */
export const classes = ["stores", "processes", "configuration", "unknown"] as const;
export type Class = (typeof classes)[number];

/**
 * What Bicep's schemas say of a type's location, which is how Azure distinguishes resources from their parts.
 * - `locatedChildren`: children that must have a location, and are listed as top-level resources are.
 * - `containedStores`: children that store data and need none: it is where the parent is.
 * - `unlocatedTops`: top-level types that take none, which the general lists leave out.
 */
type LocationFact = "locatedChildren" | "containedStores" | "unlocatedTops";

type NamesByNamespace = Readonly<Record<string, string>>;

/** "NAMESPACE CLASS NAME NAME ..." */
type Lines = readonly string[];

/** What a type begins with, in lower case -> its namespaces: ARM's are spelt in more than one way. */
interface ClassFile {
  readonly types: Readonly<Record<string, Lines>>;
}

const files = new Map<Provider, ClassFile["types"]>();

/** Of lines whose types were asked for: those, in lower case. */
const tables = new Map<Lines, ReadonlyMap<string, Class>>();

/** What was asked for lately: resources are many, their types few. */
const lately = new Map<string, Class>();
const mostLately = 2000;

/** `unknown` for a type that the table does not have. */
export function classOf(type: string): Class {
  let known = lately.get(type);
  if (known === undefined) {
    if (lately.size === mostLately) lately.clear();
    lately.set(type, (known = lookedUp(type)));
  }
  return known;
}

function lookedUp(type: string): Class {
  const provider = providerOfType(type);
  if (provider === undefined) return "unknown";
  const key = type.toLowerCase();
  const table = tableFile(provider);
  for (const { index, 0: mark } of key.matchAll(/::?|\//g)) {
    const start = key.slice(0, index + mark.length);
    const found = Object.hasOwn(table, start) && tableOf(provider, table[start]!).get(key);
    if (found) return found;
  }
  return "unknown";
}

/** Every type of the table, as its provider spells it. */
export function typesOf(provider: Provider): readonly (readonly [type: string, Class])[] {
  return Object.values(tableFile(provider)).flatMap((lines) => typesIn(provider, lines));
}

function typesIn(provider: Provider, lines: Lines): readonly (readonly [type: string, Class])[] {
  const { nameOf } = factsOf(provider).types;
  return lines.flatMap((line) => {
    const [namespace = "", kind, ...names] = line.split(" ");
    return names.map((name) => [nameOf(namespace, name), kind as Class] as const);
  });
}

function tableFile(provider: Provider): ClassFile["types"] {
  let table = files.get(provider);
  if (!table) {
    const { classes: file } = factsOf(provider).types;
    table = file === undefined ? {} : read<ClassFile>(file).types;
    files.set(provider, table);
  }
  return table;
}

/**
 * How AWS lists what has no call of ours.
 * - `cloudControl`: its Cloud Control API is asked, as it stores or processes data.
 * - `otherNames`: it is another name of a type that is listed.
 * - `tags`: its resources can have tags.
 * - `nothing`: it stores or processes data, and no call lists it.
 * - `recorded`: of `nothing`, what a Config recorder of all types can hold.
 */
type How = "cloudControl" | "otherNames" | "tags" | "nothing" | "recorded";

export function listedBy(how: How): readonly string[] {
  return namesIn("aws", listingFile()[how]);
}

/** Azure types of a fact, in lower case. */
export function azureTypes(fact: LocationFact): ReadonlySet<string> {
  const file = read<Readonly<Record<LocationFact, NamesByNamespace>>>("classes/azure.json")[fact];
  return new Set(namesIn("azure", file).map((name) => name.toLowerCase()));
}

/** What Cloud Control asks of the services on the caller's behalf, for the types without a list of ours. */
export function otherActions(): readonly string[] {
  return Object.entries(listingFile().actions).flatMap(([service, names]) =>
    names.split(" ").map((name) => `${service}:${name}`),
  );
}

/** The services whose forms of ARN are known. */
export const arnServices = (): readonly string[] => Object.keys(arnFile());

/** What each form of a service's ARNs names: resource part, `*` for a variable -> type. */
export function arnForms(service: string): readonly (readonly [form: string, type: string])[] {
  const lines = Object.hasOwn(arnFile(), service) ? arnFile()[service]!.split("\n") : [];
  return lines.map((line) => {
    const [form = "", type = ""] = line.split(" ");
    return [form, type] as const;
  });
}

/** Actions of AWS by which content comes to be in a region, and what a guard of regions leaves out rightfully. */
export interface ActionFile {
  /** Why -> IAM prefixes and single actions. */
  readonly exempt: Readonly<Record<"global" | "home" | "published" | "regional", string>>;
  /** Prefixes that resource control policies cover. */
  readonly rcp: string;
  /** IAM prefix -> the ARN after `arn:PARTITION:` -> actions. */
  readonly services: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const actionFile = (): ActionFile => read<ActionFile>("classes/actions.json");

/** The page that describes a type of the table. */
export function pageOf(type: string): string {
  return factsOf(providerOfType(type)!).types.pageOf(type);
}

function tableOf(provider: Provider, lines: Lines): ReadonlyMap<string, Class> {
  let table = tables.get(lines);
  if (!table) {
    table = new Map(typesIn(provider, lines).map(([type, kind]) => [type.toLowerCase(), kind]));
    tables.set(lines, table);
  }
  return table;
}

function namesIn(provider: Provider, byNamespace: NamesByNamespace): readonly string[] {
  const { nameOf } = factsOf(provider).types;
  return Object.entries(byNamespace).flatMap(([namespace, names]) =>
    names.split(" ").map((name) => nameOf(namespace, name)),
  );
}

type ListingFile = Readonly<Record<How | "actions", NamesByNamespace>>;
let listing: ListingFile | undefined;
const listingFile = (): ListingFile => (listing ??= read<ListingFile>("classes/listing.json"));

type ArnFile = Readonly<Record<string, string>>;
let arns: ArnFile | undefined;
const arnFile = (): ArnFile =>
  (arns ??= read<{ readonly services: ArnFile }>("classes/arns.json").services);

/** This file is in src/ and its bundle in dist/, so that one path leads to rules/ from both. */
function read<File>(name: string): File {
  const file = new URL(`../rules/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as File;
}
