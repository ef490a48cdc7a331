/**
 * Reads XML answers straight into what the SDK would make of them, in a tenth of the time: the SDK makes
 * a tree of them, character by character, and walks that by the shapes of the service. Done for the plain
 * XML that AWS writes. Whatever is not quite that (an attribute, a comment, a thing said twice, a stray
 * text, an end too early) goes to the SDK's own reader, which knows what it means or says what is wrong.
 */
import { type Member, type Plan, readDocument, skipped, unusual } from "./plain-xml-document.ts";
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
      return readDocument(text, planOf(schema));
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
