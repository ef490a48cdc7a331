/** Resources that other tools declare in CloudFormation's words, letters in another case: their tables, without a template around. */
import { typesOf } from "../../classes.ts";
import { nameProperties } from "../../declare/cloudformation.ts";
import { type Spelt, type WhereIs, spell } from "../spelling.ts";
import { type Symbolic, type Unseen, isSymbolic, isUnseen, unseen } from "../value.ts";
import { isNowhere } from "./global.ts";
import type { Properties, Table, TemplateView } from "./table.ts";
import { owners, tables, tablesOf } from "./tables/index.ts";

let names: ReadonlyMap<string, string> | undefined;

/** Of all types of the lists, by their letters: "aws::s3::bucket" is AWS::S3::Bucket. */
export const allNames = (): readonly string[] => [
  ...new Set([...typesOf("aws").map(([one]) => one), ...tables.map(({ from }) => from)]),
];

export function namedByLetters(type: string): string | undefined {
  names ??= new Map(allNames().map((one) => [one.toLowerCase(), one]));
  return names.get(type.toLowerCase());
}

/** The tables of what it adds to; one that is a resource of its own as well is listed for itself. */
const ownersOf = (type: string): readonly Table[] | undefined =>
  tablesOf(type).length > 0 ? undefined : owners.get(type)?.map(([table]) => table);

const tablesFor = (type: string): readonly Table[] => ownersOf(type) ?? tablesOf(type);

const pathsOf = ({ members, reads = [], each = "", locationFrom = "", defaults = {} }: Table) => [
  ...Object.keys(members),
  ...reads,
  each,
  locationFrom,
  ...Object.keys(defaults),
];

const words = new Map<string, ReadonlyMap<string, string>>();

/** What tables of the type call a property, by its letters alone: `kmsMasterKeyId` is KMSMasterKeyID. */
export function wordOf(type: string, letters: string): string | undefined {
  let known = words.get(type);
  if (!known) {
    const all = tablesFor(type).flatMap(pathsOf);
    known = new Map(
      [...all.flatMap((path) => path.split(/[.[\]{}]+/)), ...nameProperties(type)].map((word) => [
        word.toLowerCase(),
        word,
      ]),
    );
    words.set(type, known);
  }
  return known.get(letters.toLowerCase());
}

/** Whether tables of the type read what is within a property, and not it as a whole. */
export const isOuter = (type: string, word: string): boolean =>
  tablesFor(type).some((table) => pathsOf(table).some((path) => hasWithin(path, word)));

const hasWithin = (path: string, word: string): boolean =>
  `.${path}`.includes(`.${word}.`) ||
  `.${path}`.includes(`.${word}[`) ||
  `.${path}`.includes(`.${word}{`);

/** One record of a resource: most have one. */
export interface Part {
  readonly type: string;
  readonly spelt: Spelt;
  readonly location: string | undefined;
  /** The resource itself, and not one of its elements. */
  readonly isOwn: boolean;
  readonly isPart: boolean;
  readonly unsaid: Table["unsaid"];
}

export interface Around {
  readonly region: string | undefined;
  /** Why there is none. */
  readonly noRegion: string;
  readonly arn: Symbolic | Unseen;
  readonly whereIs?: WhereIs;
}

export function* spelledWhole(
  type: string,
  said: Properties,
  { region, noRegion, arn, whereIs }: Around,
): Generator<Part> {
  const partOf = ownersOf(type);
  const all = tablesFor(type);
  if (all.length === 0) {
    yield {
      type,
      spelt: { properties: {}, unseen: {}, written: {} },
      location: isNowhere(type) ? undefined : region,
      isOwn: true,
      isPart: false,
      unsaid: undefined,
    };
    return;
  }
  const around = {
    $region: region ?? unseen(noRegion),
    $arn: arn,
  } as unknown as Properties;
  for (const table of all) {
    const given: Properties = partOf
      ? ({ [type]: [{ ...said, ...around }], ...around } as unknown as Properties)
      : { ...defaultsOf(table, region), ...said, ...around };
    const prepared = table.prepare?.(given, viewOf(region, noRegion)) ?? given;
    if (table.when?.(prepared) === false) continue;
    const list = table.each === undefined ? [prepared] : (prepared[table.each] as unknown);
    for (const source of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      const isPart = partOf !== undefined || table.isPart === true;
      const at =
        table.locationFrom === undefined ? region : idIn(stepInto(source, table.locationFrom));
      yield {
        type: table.type,
        spelt: named(spell(source, table, whereIs)),
        // A part is a place of what it adds to, and has none of its own.
        location: isPart || isNowhere(table.type) ? undefined : at,
        isOwn: table.each === undefined,
        isPart,
        unsaid: table.unsaid,
      };
    }
  }
}

/** What stands for no property of the resource's own, as a reader would call it. */
function named(spelt: Spelt): Spelt {
  const { written } = spelt;
  for (const [pointer, one] of Object.entries(written))
    if (one.attribute.startsWith("$"))
      written[pointer] = {
        ...one,
        attribute: one.attribute === "$region" ? "region of its provider" : one.attribute.slice(1),
      };
  return spelt;
}

function defaultsOf({ defaults = {} }: Table, region: string | undefined): Properties {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(([name, value]) =>
      value !== "$region" ? [[name, value]] : region === undefined ? [] : [[name, region]],
    ),
  );
}

const viewOf = (region: string | undefined, noRegion: string): TemplateView => ({
  region,
  noRegion,
  referred: () => undefined,
  target: () => undefined,
  node: () => undefined,
  isPartOf: () => false,
});

const idIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : isSymbolic(value) ? value.id : undefined;

function stepInto(value: unknown, path: string): unknown {
  let at = value;
  for (const one of path.split(".")) {
    if (isUnseen(at) || typeof at !== "object" || at === null) return at;
    at = Object.hasOwn(at, one) ? (at as Record<string, unknown>)[one] : undefined;
  }
  return at;
}
