/**
 * Believes an answer of status 2xx only if it is one: it carries the provider's marks, is no error, and
 * what it holds has the shape of its operation. All else is an error, which the engine makes a gap: a
 * proxy's sign-in page, an empty object and another operation's answer would all read as "nothing there".
 *
 * An answer with the marks and without the list is empty: some operations leave an empty list out.
 */
import { NormalizedSchema } from "@smithy/core/schema";
import { isAbsence } from "./answers/absences.ts";
import { expected } from "./answers/expected.ts";
import { hasContentType, hasRequestId, hasRequestIdInside } from "./answers/marks.ts";
import { quote } from "./answers/quote.ts";
import {
  type Format,
  type Schema,
  isInBody,
  jsonRpc,
  plain,
  restJson,
  xml,
} from "./answers/schema.ts";
import { type Damage, type ShapeCheck, type Strictness, shapeCheck } from "./answers/shape.ts";
import { refusePlainHttp } from "./plain-http.ts";
import type { AwsClient } from "./service.ts";

interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array> | Uint8Array | undefined;
}

type Handler = (args: {
  readonly request: { readonly method?: string };
  readonly input: Readonly<Record<string, unknown>>;
}) => Promise<{ readonly response: HttpResponse }>;

interface Context {
  readonly __smithy_context?: { readonly operationSchema?: Operation };
}

/** Namespace, name, and at the end what is answered. */
type Operation = readonly [9, string, string, unknown, unknown, unknown];

interface Deserializer {
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

interface Protocol {
  readonly getShapeId: () => string;
  readonly deserializer: Deserializer;
  deserializeMetadata: (response: HttpResponse) => object;
}

export interface Watch {
  /** Hears of each request. */
  readonly sent?: (() => void) | undefined;
  /** Names of members that rows read. */
  readonly read?: ReadonlySet<string>;
}

/** What was parsed to be checked, for the reader of the same bytes. */
const parsed = new WeakMap<Uint8Array, unknown>();
/** What was read whole. */
const finished = new WeakMap<Uint8Array, unknown>();

/** The answer in these bytes, if it was JSON and checked. */
export const parsedAnswer = (bytes: Uint8Array): unknown => parsed.get(bytes);

/** "s3 GetBucketReplication": which operation it was that a response is for. */
const operations = new WeakMap<object, string>();

/** Whether this error, of whichever operation it is, says that there is none. */
export const saysNone = (error: unknown): boolean => {
  const { $response } = Object(error) as { $response?: object };
  return isAbsence(error, $response && operations.get($response));
};

/** Elements that were left out of an answer: in its `$metadata`. */
export const damageOf = (answer: unknown): Damage | undefined =>
  (Object(answer) as { $metadata?: { damage?: Damage } }).$metadata?.damage;

const none: ReadonlySet<string> = new Set();

/**
 * Lambda writes `"FileSystemConfigs":null` for a function that has none: seen in answers of real
 * accounts of 2021 and 2023 (docs/decisions.md). Any other `null` in the place of a list that rows
 * read is a fault.
 */
const writesNull: ReadonlySet<string> = new Set(["lambda"]);

/** Given a client, makes it read each body first and check it; gives it back. */
export function onlyAnswers<Client extends AwsClient>(
  client: Client,
  { sent, read = none }: Watch = {},
): Client {
  const { protocol } = (client as unknown as { config: { protocol: Protocol } }).config;
  const checks = new Map<Operation, Check>();
  const damages = new WeakMap<HttpResponse, Damage>();

  const middleware =
    (next: Handler, context: Context): Handler =>
    async (args) => {
      const answer = next(args);
      // A turn of the event loop to connect, and one to write.
      if (sent) setImmediate(() => setImmediate(sent));
      const result = await answer;
      const { response } = result;
      const body = await whole(response.body);
      response.body = body;
      const start = Buffer.from(body.subarray(0, 200)).toString("latin1").trim();
      if (/^(<!--.*-->\s*)?<(!doctype html|html|head|body)\b/i.test(start))
        throw notAnAnswer("an HTML page, which no AWS API sends", response.statusCode);
      const operation = context["__smithy_context"]?.operationSchema;
      if (operation === undefined) return result;
      operations.set(response, keyOf(operation));
      if (response.statusCode >= 300) return result;
      let check = checks.get(operation);
      if (check === undefined) checks.set(operation, (check = checkFor(operation, protocol, read)));
      try {
        const damage = check(response, body, args);
        if (damage) damages.set(response, damage);
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        throw notAnAnswer(
          body.byteLength === 0 ? fault : `${fault}: it begins ${quote(body)}`,
          response.statusCode,
        );
      }
      return result;
    };
  // The place closest to the wire: after it, the SDK has turned the body into an answer.
  const stack = client.middlewareStack as unknown as {
    add: (
      middleware: unknown,
      options: { step: "deserialize"; priority: "low"; name: string },
    ) => void;
  };
  stack.add(middleware, { step: "deserialize", priority: "low", name: "onlyAnswers" });
  refusePlainHttp(client);
  takeParsed(deserializerOf(protocol));
  const metadata = protocol.deserializeMetadata.bind(protocol);
  protocol.deserializeMetadata = (response) => {
    const damage = damages.get(response);
    return damage === undefined ? metadata(response) : { ...metadata(response), damage };
  };
  return client;
}

const keyOf = ([, namespace, name]: Operation): string =>
  `${namespace.slice(namespace.lastIndexOf(".") + 1)} ${name}`;

type Check = (
  response: HttpResponse,
  body: Uint8Array,
  asked: Parameters<Handler>[0],
) => Damage | undefined;

/** The check of one operation's answers. */
function checkFor(operation: Operation, protocol: Protocol, read: ReadonlySet<string>): Check {
  const id = protocol.getShapeId();
  const [, , name, , , output] = operation;
  const key = keyOf(operation);
  const expects = expected[key];
  const schema = NormalizedSchema.of(output as never) as unknown as Schema;
  const strictness: Strictness = { read, nullMeansNone: writesNull.has(key.split(" ", 1)[0]!) };
  const isXml = /xml|query/i.test(id);
  const format: Format = isXml ? xml : id === "aws.protocols#restJson1" ? restJson : jsonRpc;
  const members = schema.isStructSchema() ? [...schema.structIterator()] : [];
  const [payload] = members.filter(([, of]) => of.getMergedTraits().httpPayload !== undefined);
  const hasBody = payload !== undefined || members.some(([, of]) => isInBody(of));
  const shape: ShapeCheck = payload
    ? shapeCheck(name, payload[1], format, expects && below(expects), strictness)
    : shapeCheck(name, schema, format, expects, strictness);
  const roots = isXml ? rootsOf(name, schema, payload, id) : undefined;
  const { parseXml, readPlain } = deserializerOf(protocol);
  const plainShape = readPlain && shapeCheck(name, schema, plain, expects, strictness);

  return (response, body, { request, input }) => {
    const { headers } = response;
    if (request.method === "HEAD" || !hasBody) {
      if (!hasRequestId(headers))
        throw new Error("no request id, which every answer of AWS carries");
      return undefined;
    }
    if (body.byteLength === 0) throw new Error("an empty body, which no AWS API sends");
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
    if (!hasRequestId(headers) && !(isXml && hasRequestIdInside(text)))
      throw new Error("no request id, which every answer of AWS carries");
    const isTyped = hasContentType(headers, id);
    if (roots) {
      const root = /^\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--[^]*?-->\s*)?<([\w.:-]+)/.exec(text)?.[1];
      if (root === undefined || !roots.has(root)) throw new Error(`not the answer of ${name}`);
      const plainly = readPlain?.(schema as never, text);
      if (plainly !== undefined && plainShape) {
        const damage = plainShape(plainly);
        finished.set(body, plainly);
        return damage;
      }
      const tree = parseXml?.(text);
      parsed.set(body, tree);
      if (id !== "aws.protocols#awsQuery") return shape(tree);
      const inside: unknown = Object(tree)[`${name}Result`];
      if (inside === undefined)
        throw new Error(`not the answer of ${name}: it has no ${name}Result`);
      return shape(inside);
    }
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new Error("no JSON");
    }
    const damage = shape(answer);
    // An emulator may say another type. Its answer is believed for what it holds, and never for what it lacks.
    if (
      !isTyped &&
      !Object.keys(Object(answer) as object).some((one) =>
        members.some(([member, of]) => format.nameOf(member, of) === one),
      )
    )
      throw new Error(
        `the content type ${JSON.stringify(headers["content-type"] ?? "")} is not that of ${name}`,
      );
    if (expects?.kind === "record") isAbout(answer, expects.path, expects.ids, input);
    parsed.set(body, answer);
    return damage;
  };
}

const deserializerOf = ({ deserializer }: Protocol): Deserializer =>
  deserializer.codecDeserializer ?? deserializer;

/** A payload is the body, so that the way to what is expected begins below it. */
const below = ({
  path,
  ...rest
}: NonNullable<(typeof expected)[string]>): NonNullable<(typeof expected)[string]> => ({
  ...rest,
  path: path.slice(1),
});

/** The names that the root of an XML answer may have. */
function rootsOf(
  name: string,
  schema: Schema,
  payload: readonly [string, Schema] | undefined,
  protocol: string,
): ReadonlySet<string> {
  if (protocol !== "aws.protocols#restXml") return new Set([`${name}Response`]);
  const of = payload?.[1] ?? schema;
  return new Set(
    [
      of.getMergedTraits().xmlName,
      of.getName(),
      payload?.[0],
      `${name}Result`,
      `${name}Response`,
    ].filter((one) => one !== undefined),
  );
}

/** An answer about another resource than was asked for is none about this one. */
function isAbout(
  answer: unknown,
  path: readonly string[],
  ids: readonly string[],
  input: Readonly<Record<string, unknown>>,
): void {
  let found = answer;
  for (const step of path) found = Object(found)[step];
  for (const id of ids) {
    const asked = Object.entries(input).find(
      ([name]) => name.toLowerCase() === id.toLowerCase(),
    )?.[1];
    const said: unknown = Object(found)[id];
    if (typeof asked !== "string" || typeof said !== "string") continue;
    if (asked.startsWith("arn:") !== said.startsWith("arn:")) continue;
    if (asked.toLowerCase() !== said.toLowerCase())
      throw new Error(`the answer is about another ${id} than was asked for`);
  }
}

/** The SDK's reader takes what was parsed already. */
function takeParsed(deserializer: Deserializer): void {
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

async function whole(body: HttpResponse["body"]): Promise<Uint8Array> {
  if (body === undefined || body instanceof Uint8Array) return body ?? new Uint8Array();
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** In the shape of the SDK's errors, so that it is retried where the status says so. */
function notAnAnswer(what: string, httpStatusCode: number): Error {
  return Object.assign(new Error(`HTTP ${httpStatusCode} with ${what}`), {
    $metadata: { httpStatusCode },
  });
}
