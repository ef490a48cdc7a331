/**
 * Reads XML answers straight into what the SDK would make of them, in a tenth of the time: the SDK makes
 * a tree of them, character by character, and walks that by the shapes of the service. Done for the plain
 * XML that AWS writes. Whatever is not quite that (an attribute, a comment, a thing said twice, a stray
 * text, an end too early) goes to the SDK's own reader, which knows what it means or says what is wrong.
 */
import type { AwsClient } from "./service.ts";

/** The SDK's normalised schema, as far as it is asked here. */
interface Schema {
  readonly getName: () => string | undefined;
  readonly getSchema: () => object | number;
  readonly isListSchema: () => boolean;
  readonly isStructSchema: () => boolean;
  readonly isUnionSchema: () => boolean;
  readonly isStringSchema: () => boolean;
  readonly isNumericSchema: () => boolean;
  readonly isBooleanSchema: () => boolean;
  readonly isTimestampSchema: () => boolean;
  readonly getValueSchema: () => Schema;
  readonly getMergedTraits: () => Traits;
  readonly structIterator: () => Iterable<readonly [string, Schema]>;
}

interface Traits {
  readonly xmlName?: string;
  readonly xmlFlattened?: unknown;
  readonly xmlAttribute?: unknown;
  readonly mediaType?: unknown;
}

interface Deserializer {
  /** Of an error, the schema is the number that stands for any document. */
  read: (schema: Schema | number, bytes: Uint8Array, key?: string) => unknown;
  /** Undefined where the text is not plain; asked by `only-answers.ts` before it checks the answer. */
  readPlain?: (schema: Schema, text: string) => unknown;
  readonly stringDeserializer: { readonly read: (schema: Schema, text: string) => unknown };
}

/** How the content of an element is read. */
type Plan =
  | { readonly kind: "text"; readonly value: (text: string) => unknown }
  | { readonly kind: "list"; readonly item: Member }
  | { readonly kind: "record"; readonly members: ReadonlyMap<string, Member> }
  | { readonly kind: "skipped" };

interface Member {
  /** In the SDK's output. */
  readonly name: string;
  readonly open: string;
  readonly close: string;
  /** Worked out when first needed: shapes hold themselves. */
  readonly plan: () => Plan;
  /** What came after it the last time: records repeat themselves. */
  after?: Member;
}

/** Shape -> the members that are read of it; of a shape that is not named, all. */
type Wanted = Readonly<Record<string, readonly string[]>>;

/** Given a client of the EC2 protocol, gives it back. */
export function plainXml<Client extends AwsClient>(client: Client, wanted: Wanted = {}): Client {
  const { deserializer } = (
    client as unknown as { config: { protocol: { deserializer: Deserializer } } }
  ).config.protocol;
  const read = deserializer.read.bind(deserializer);
  const planOf = planner(wanted, (schema, text) =>
    deserializer.stringDeserializer.read(schema, text),
  );
  deserializer.readPlain = (schema, text) => {
    try {
      return document(text, planOf(schema));
    } catch {
      // For the SDK to read, or to complain of.
      return undefined;
    }
  };
  deserializer.read = (schema, bytes, key) =>
    (typeof schema !== "number" && key === undefined
      ? deserializer.readPlain?.(
          schema,
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(),
        )
      : undefined) ?? read(schema, bytes, key);
  return client;
}

const unusual = new Error("not the plain XML of a known shape");

function planner(
  wanted: Wanted,
  scalar: (schema: Schema, text: string) => unknown,
): (schema: Schema) => Plan {
  const records = new Map<object | number, Plan>();
  const member = (name: string, tag: string, plan: () => Plan): Member => {
    let made: Plan | undefined;
    return { name, open: `<${tag}>`, close: `</${tag}>`, plan: () => (made ??= plan()) };
  };
  const planOf = (schema: Schema): Plan => {
    const { mediaType, xmlFlattened } = schema.getMergedTraits();
    if (schema.isListSchema() && !xmlFlattened) {
      const item = schema.getValueSchema();
      const tag = item.getMergedTraits().xmlName ?? "member";
      return { kind: "list", item: member("", tag, () => planOf(item)) };
    }
    if (schema.isStructSchema() && !schema.isUnionSchema()) return recordOf(schema);
    if (schema.isStringSchema() && !mediaType) return { kind: "text", value: (text) => text };
    if (schema.isNumericSchema() || schema.isBooleanSchema() || schema.isTimestampSchema())
      return { kind: "text", value: (text) => scalar(schema, text) };
    throw unusual;
  };
  const recordOf = (schema: Schema): Plan => {
    const shape = schema.getSchema();
    const known = records.get(shape);
    if (known) return known;
    const only = wanted[schema.getName() ?? ""];
    const members = new Map<string, Member>();
    for (const [name, of] of schema.structIterator()) {
      const { xmlName: tag = name, xmlAttribute } = of.getMergedTraits();
      if (xmlAttribute) throw unusual;
      const plan = only?.includes(name) === false ? (): Plan => skipped : () => planOf(of);
      members.set(tag, member(name, tag, plan));
    }
    const plan: Plan = { kind: "record", members };
    records.set(shape, plan);
    return plan;
  };
  return planOf;
}

const skipped: Plan = { kind: "skipped" };
const noMembers: ReadonlyMap<string, Member> = new Map();
const beginning = /^(?:<\?xml [^<>]*\?>[ \t\n]*)?<(\w+)(?: xmlns="[^"&<>]*")?>/;

function document(text: string, whole: Plan): unknown {
  const root = beginning.exec(text);
  if (!root || text.includes("\r")) throw unusual;
  let at = root[0].length;

  const isNext = (tag: string): boolean => {
    const is = text.startsWith(tag, at);
    if (is) at += tag.length;
    return is;
  };

  /** Leaves white space between elements behind. */
  const trim = (): void => {
    if (text[at] === "<") return;
    const next = text.indexOf("<", at);
    if (!/^\s*\n\s*$/.test(text.slice(at, next))) throw unusual;
    at = next;
  };

  const textTo = (close: string): string => {
    const start = at;
    at = text.indexOf("<", start);
    const found = text.slice(start, at);
    if (!isNext(close)) throw unusual;
    return found.includes("\n") && found.trim() === "" ? "" : copied(decoded(found));
  };

  /** Of what nobody wants, the end alone is looked for. */
  const skipTo = (open: string, close: string): void => {
    const end = text.indexOf(close, at);
    // One of the same name within: this end may be the inner one's.
    if (end < 0 || text.lastIndexOf(open, end) >= at) throw unusual;
    at = end + close.length;
  };

  /** What a newer API tells than the SDK knows of. */
  const unknownTo = (close: string): void => {
    const start = at;
    at = text.indexOf("<", start);
    if (isNext(close)) return;
    at = start;
    recordTo(close, noMembers);
  };

  const listTo = (close: string, item: Member): unknown[] => {
    const items: unknown[] = [];
    for (;;) {
      trim();
      if (isNext(item.open)) items.push(contentOf(item));
      else if (isNext(close)) return items;
      else throw unusual;
    }
  };

  const recordTo = (close: string, members: ReadonlyMap<string, Member>): object => {
    const record: Record<string, unknown> = {};
    let before: Member | undefined;
    for (;;) {
      trim();
      let member = before?.after;
      let isEmpty = false;
      if (!member || !isNext(member.open)) {
        if (isNext(close)) return record;
        const tag = /<(\w+)(\/?)>/y;
        tag.lastIndex = at;
        const [all, name = "", slash] = tag.exec(text) ?? [];
        if (all === undefined || name === "__proto__") throw unusual;
        at += all.length;
        isEmpty = slash !== "";
        member = members.get(name);
        if (!member) {
          if (!isEmpty) unknownTo(`</${name}>`);
          continue;
        }
        if (before) before.after = member;
      }
      before = member;
      if (record[member.name] !== undefined) throw unusual;
      const value = isEmpty ? emptyOf(member.plan()) : contentOf(member);
      if (value !== undefined) record[member.name] = value;
    }
  };

  const contentOf = ({ open, close, plan }: Pick<Member, "open" | "close" | "plan">): unknown => {
    const how = plan();
    switch (how.kind) {
      case "text":
        return how.value(textTo(close));
      case "list":
        return listTo(close, how.item);
      case "record":
        return recordTo(close, how.members);
      case "skipped":
        return skipTo(open, close);
    }
  };

  return contentOf({ open: root[0], close: `</${root[1]}>`, plan: () => whole });
}

function emptyOf(plan: Plan): unknown {
  switch (plan.kind) {
    case "text":
      return plan.value("");
    case "list":
      return [];
    case "record":
      return {};
    case "skipped":
      return undefined;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** As the SDK does it. */
const decoded = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,30}));/gi,
        (_, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? String.fromCharCode(parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16))
            : (entities[name] ?? ""),
      )
    : text;

/** V8 keeps the whole page for a longer part of it. */
const copied = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));
