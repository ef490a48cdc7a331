/**
 * Which members of the described types' API shapes can name a place, and what becomes of each: a row reads it,
 * or test/shapes/no-data-path.yaml says why it is not data path. `test/members.test.ts` accepts nothing else.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { types as described } from "../../src/locate/index.ts";
import type { Provider } from "../../src/model.ts";
import type { ResourceType } from "../../src/locate/path.ts";
import { type Member, type Shapes, membersOf } from "./compact.ts";

/** Why members are not data path: test/shapes/no-data-path.yaml and no-data-path-types.yaml. */
export interface NoDataPath {
  /** By the form of a path, for all types of a provider (or of both). */
  readonly rules: readonly Rule[];
  /** By type: the ids of reasons with the paths that each holds for; `a.(b c)` is a.b and a.c. */
  readonly types: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly reasons: Readonly<Record<string, string>>;
  /** Members that are read under another name: what a source makes of them. */
  readonly readAs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types and calls without a published shape, and why. */
  readonly withoutShape: Readonly<Record<string, string>>;
}

interface Rule {
  readonly id: string;
  readonly provider?: Provider;
  /** A regular expression over the path. */
  readonly match: string;
  readonly reason: string;
}

export interface Judged {
  readonly type: string;
  readonly provider: Provider;
  readonly member: Member;
  readonly by: "read" | "rule" | "type" | "nothing";
  /** The path that is read, the rule's id, or the reason's. */
  readonly what: string;
}

const folder = join(import.meta.dirname, "../../test/shapes");

export const shapesOf = (provider: Provider): Shapes =>
  JSON.parse(readFileSync(join(folder, `${provider}.json`), "utf8")) as Shapes;

export const noDataPath = (): NoDataPath => ({
  ...(parsed("no-data-path.yaml") as Omit<NoDataPath, "types" | "reasons">),
  ...(parsed("no-data-path-types.yaml") as Pick<NoDataPath, "types" | "reasons">),
});

const parsed = (file: string): unknown => parse(readFileSync(join(folder, file), "utf8"));

/**
 * The words of a name, by which a member can name a place. They were chosen by reading every distinct name of the
 * snapshot (some 2,800 of AWS, 3,400 of Azure) and are wider than needed: a false candidate costs a line, a missing
 * one a silent pass. A member is a candidate by one of its last two names, by the words of its enum, or by
 * what its documentation says (`~` in the snapshot).
 */
const placeNames =
  /arn|region|locat|bucket|ur[il]s?(?![a-z])|host(?!name$)|endpoint|domain|workspace|account|subscription|tenant|resource|destination|target|replica|source|peer|secondar|failover|backup|sink|mirror|stream|topic|queue|cluster|vault|redundan|geo|storage|server|broker|country|partner|linked|external|remote|export|archiv|deliver|origin|fqdn|namespace|webhook|callback|email|phone|lake|repositor|catalog|datacent|affinity|residen|boundar|connection|artifact|output|workgroup|recovery|standby|aggregat|logg|loggroup|uri$/i;
const idName = /(?:^|[a-z])(?:Id|Ids|ID|IDs|Identifier|Identifiers)$|^ids?$|^identifier$/;
const placeFlags =
  /region|geo(?!m)|replica|global|cross|multi|mirror|backup|copy|copies|export|failover|secondar|remote|telemetr|diagnos|residen|boundar|archiv|managedquery|share/i;
const placeEnumNames =
  /region|locat|geo(?!m)|redundan|replica|sku\.name|storage.?type|account.?type|backup|failover|residen|boundar|affinity|destination.*type|output.*type|copy/i;
const placeEnumWords =
  /(?:^|[^a-z])(?:geo|cross|grs|ragrs)|GRS|GZRS|geo(?:zone)?redundant|^global|regional|paired|secondary|^[a-z]{2}-[a-z]+-\d$|^(?:eu|us)$/i;

function canNameAPlace({ path, kind, words, saysPlace }: Member): boolean {
  const names = path.split(".").filter((name) => name !== "properties");
  const own = names
    .slice(-2)
    .join(".")
    .replaceAll(/\[\]|\{\}/g, "");
  const last = own.split(".").at(-1)!;
  if (kind === "bool") return placeFlags.test(last);
  if (kind === "words")
    return placeEnumNames.test(own) || words.some((w) => placeEnumWords.test(w));
  return placeNames.test(own) || idName.test(last) || saysPlace;
}

/** What rows read of a type: their own paths and those of their functions. */
function readsOf({ rows, home, alias, looker }: ResourceType): readonly string[] {
  return [
    // A guard only asks whether an arm is there, and reads nothing of it.
    ...rows.flatMap((row) => ["read" in row ? row.read : [], row.guards ? [] : row.reads].flat()),
    ...(home?.reads ?? []),
    ...(alias?.reads ?? []),
    ...(looker?.reads ?? []),
  ];
}

const plain = (path: string): string => path.replaceAll(/\[\]|\{\}/g, "");

function isRead(path: string, reads: readonly string[]): boolean {
  const member = plain(path);
  return reads.some((read) => {
    const one = plain(read);
    // A function that is given a record sees all below it; a map is read by its keys.
    return one === member || member.startsWith(`${one}.`) || one.startsWith(`${member}.`);
  });
}

/** Every candidate of every described type, and what becomes of it. */
export function judged(
  lists: NoDataPath = noDataPath(),
  types: ReadonlyMap<string, ResourceType> = described,
): Judged[] {
  return (["aws", "azure"] as const).flatMap((provider) => {
    const shapes = shapesOf(provider);
    const rules = lists.rules
      .filter((rule) => !rule.provider || rule.provider === provider)
      .map(({ id, match }) => ({ id, match }));
    return Object.entries(shapes).flatMap(([type, { members }]) => {
      // `{type}`: the type's own last name, in any case and in the singular.
      const own = type
        .split(/::|\//)
        .at(-1)!
        .replace(/(?<=[a-z])s$/, "");
      const ofType = rules.map(({ id, match }) => ({
        id,
        match: new RegExp(match.replaceAll("{type}", anyCase(own))),
      }));
      const known = types.get(type.toLowerCase());
      const reads = known ? readsOf(known) : [];
      const renamed = lists.readAs[type] ?? {};
      const listed = new Map(
        Object.entries(lists.types[type] ?? {}).flatMap(([reason, paths]) =>
          paths.flatMap(listedPaths).map((path) => [path, reason] as const),
        ),
      );
      return membersOf(members)
        .filter(canNameAPlace)
        .map((member): Judged => {
          const { path } = member;
          const one = { type, provider, member };
          const name = renamed[path] ?? path;
          if (isRead(name, reads)) return { ...one, by: "read", what: name };
          const rule = ofType.find(({ match }) => match.test(path));
          if (rule) return { ...one, by: "rule", what: rule.id };
          const reason = listed.get(path);
          if (reason !== undefined) return { ...one, by: "type", what: reason };
          return { ...one, by: "nothing", what: "" };
        });
    });
  });
}

const anyCase = (name: string): string =>
  [...name].map((c) => `[${c.toUpperCase()}${c.toLowerCase()}]`).join("");

/** The paths that an entry of the list means. */
export function listedPaths(entry: string): string[] {
  const [, before = "", names] = /^(.*)\(([^()]*)\)$/.exec(entry) ?? [];
  return names === undefined ? [entry] : names.split(" ").map((name) => before + name);
}

/** How many candidates each provider has, and what becomes of them. */
export function counted(all: readonly Judged[] = judged()) {
  return (["aws", "azure"] as const).map((provider) => {
    const own = all.filter((one) => one.provider === provider);
    const by = (kind: Judged["by"]): number => own.filter((one) => one.by === kind).length;
    const shapes = Object.values(shapesOf(provider));
    return {
      provider,
      types: shapes.length,
      members: shapes.reduce((sum, { members }) => sum + membersOf(members).length, 0),
      candidates: own.length,
      read: by("read"),
      rule: by("rule"),
      type: by("type"),
      neither: by("nothing"),
    };
  });
}
