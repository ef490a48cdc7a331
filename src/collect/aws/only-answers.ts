/**
 * Believes an answer of status 2xx only if it is one: it carries the provider's marks, is not an error, and
 * what it holds has the shape of its operation. All else is an error, which the engine makes a gap: a
 * proxy's sign-in page, an empty object and another operation's answer would all read as "nothing there".
 *
 * An answer with the marks and without the list is empty: some operations leave an empty list out.
 */
import { isAbsence } from "./answers/absences.ts";
import {
  type SentRequest,
  type Operation,
  answerCheck,
  keyOf,
  successOf,
} from "./answers/check.ts";
import { quote } from "./answers/quote.ts";
import { type Deserializer, deserializerOf, takeParsed } from "./answers/read-once.ts";
import type { Damage } from "./answers/shape.ts";
import { refusePlainHttp } from "./plain-http.ts";
import type { AwsClient, ClientConfig } from "./service.ts";

interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array> | Uint8Array | undefined;
}

type Handler = (args: SentRequest) => Promise<{ readonly response: HttpResponse }>;

interface Context {
  readonly __smithy_context?: { readonly operationSchema?: Operation };
}

interface Protocol {
  readonly getShapeId: () => string;
  readonly deserializer: Deserializer;
  deserializeMetadata: (response: HttpResponse) => object;
}

interface Resolved {
  readonly protocol: Protocol;
  readonly ofAllRegions?: ClientConfig["ofAllRegions"];
}

export interface Watch {
  /** Hears of each request. */
  readonly sent?: (() => void) | undefined;
  /** Names of members that rows read. */
  readonly read?: ReadonlySet<string>;
}

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

/** Given a client, makes it read each body first and check it; gives it back. */
export function onlyAnswers<Client extends AwsClient>(
  client: Client,
  { sent, read = none }: Watch = {},
): Client {
  const { config } = client as unknown as { config: Resolved };
  const { protocol } = config;
  config.ofAllRegions?.(client);
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
        throw notAnAnswer("an HTML page, which no AWS API returns", response.statusCode);
      const operation = context["__smithy_context"]?.operationSchema;
      if (operation === undefined) return result;
      operations.set(response, keyOf(operation));
      if (response.statusCode >= 300) return result;
      if (response.statusCode !== successOf(operation))
        throw notAnAnswer(
          `a status that ${keyOf(operation)} does not answer with: it begins ${quote(body)}`,
          response.statusCode,
        );
      const check = answerCheck(operation, protocol.getShapeId(), read);
      try {
        const damage = check(response.headers, body, args, deserializerOf(protocol));
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
