/**
 * Answers of a JSON API as they were sent, without the SDK's walk through the shapes of each. Right
 * where an answer holds objects, lists, strings and truth values alone: the SDK makes times and bytes
 * of what stands for them. Signing, retries, endpoints and errors stay the SDK's.
 */
import { parsedAnswer } from "./answers/read-once.ts";
import type { AwsClient } from "./service.ts";

interface Deserializer {
  /** Of an error, the schema is the number that stands for any document. */
  read: (schema: object | number, bytes: Uint8Array) => unknown;
}

/** Gives the client back. */
export function bareJson<Client extends AwsClient>(client: Client): Client {
  const { protocol } = (
    client as unknown as { config: { protocol: { deserializer: Deserializer } } }
  ).config;
  const { deserializer } = protocol;
  const read = deserializer.read.bind(deserializer);
  deserializer.read = (schema, bytes) =>
    typeof schema === "number"
      ? read(schema, bytes)
      : (parsedAnswer(bytes) ??
        (JSON.parse(
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(),
        ) as unknown));
  return client;
}
