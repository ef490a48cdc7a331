/** What is parsed to be checked is not parsed again: the SDK's reader of the same bytes takes it. */

export interface Deserializer {
  read: (schema: never, bytes: Uint8Array, key?: string) => unknown;
  readonly codecDeserializer?: Deserializer;
  /** Of JSON's. */
  readonly readObject?: (schema: never, value: unknown) => unknown;
  /** Of XML's. */
  readonly readSchema?: (schema: never, tree: unknown) => unknown;
  readonly parseXml?: (text: string) => unknown;
  /** Of the reader of plain XML: the answer itself, or undefined where that is for the SDK to read. */
  readonly readPlain?: (schema: never, text: string) => unknown;
}

interface Reader {
  readonly deserializer: Deserializer;
}

/** What was parsed to be checked, for the reader of the same bytes. */
export const parsed = new WeakMap<Uint8Array, unknown>();
/** What was read whole. */
export const finished = new WeakMap<Uint8Array, unknown>();

/** The answer in these bytes, if it was JSON and checked. */
export const parsedAnswer = (bytes: Uint8Array): unknown => parsed.get(bytes);

export const deserializerOf = ({ deserializer }: Reader): Deserializer =>
  deserializer.codecDeserializer ?? deserializer;

/** The SDK's reader takes what was parsed already. */
export function takeParsed(deserializer: Deserializer): void {
  const { readObject, readSchema } = deserializer;
  const read = deserializer.read.bind(deserializer);
  deserializer.read = (schema, bytes, key) => {
    const done = finished.get(bytes);
    if (done !== undefined) return done;
    const answer = parsed.get(bytes);
    if (answer === undefined) return read(schema, bytes, key);
    if (readObject) return readObject.call(deserializer, schema, answer);
    return readSchema?.call(deserializer, schema, key === undefined ? answer : Object(answer)[key]);
  };
}
