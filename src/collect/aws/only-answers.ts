/**
 * Lets nothing pass for an answer that is none. A proxy's sign-in page with status 200 parses as XML
 * without the expected list, and an empty body as JSON without it: both would read as "nothing there".
 */
import type { AwsClient } from "./service.ts";

interface HttpResponse {
  readonly statusCode: number;
  body: AsyncIterable<Uint8Array> | Uint8Array | undefined;
}

type Handler = (args: {
  readonly request: { readonly method?: string };
}) => Promise<{ readonly response: HttpResponse }>;

/**
 * Given a client, makes it read each body first and refuse HTML and emptiness; gives it back. `sent`
 * hears of each request.
 */
export function onlyAnswers<Client extends AwsClient>(client: Client, sent?: () => void): Client {
  const middleware =
    (next: Handler): Handler =>
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
        throw notAnAnswer("an HTML page", response.statusCode);
      if (start === "" && response.statusCode < 300 && args.request.method !== "HEAD")
        throw notAnAnswer("an empty body", response.statusCode);
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
  return Object.assign(new Error(`HTTP ${httpStatusCode} with ${what}, which no AWS API sends`), {
    $metadata: { httpStatusCode },
  });
}
