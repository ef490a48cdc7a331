/** Holds one operation's answers to what they must be: marked as the provider's, of its protocol, of its shape, and about what was asked for. */
import { NormalizedSchema } from "@smithy/core/schema";
import { expected } from "./expected.ts";
import { hasContentType, hasRequestId, hasRequestIdInside, isHtml, isOfAws } from "./marks.ts";
import { type Deserializer, finished, parsed } from "./read-once.ts";
import { type Format, type Schema, isInBody, jsonRpc, plain, restJson, xml } from "./schema.ts";
import { type Damage, type ShapeCheck, type Strictness, shapeCheck } from "./shape.ts";

/** Namespace, name, and at the end what is answered. */
export type Operation = readonly [9, string, string, unknown, unknown, unknown];

/** "s3 GetBucketReplication" */
export const keyOf = ([, namespace, name]: Operation): string =>
  `${namespace.slice(namespace.lastIndexOf(".") + 1)} ${name}`;

/** The one status of success that an operation has: 200 where its schema names no other. */
export function successOf([, , , traits]: Operation): number {
  const { http } = Object(traits) as {
    http?: readonly [method: string, path: string, code: number];
  };
  return http?.[2] ?? 200;
}

/**
 * Lambda writes `"FileSystemConfigs":null` for a function that has none: seen in answers of real
 * accounts of 2021 and 2023 (docs/decisions.md). Any other `null` in the place of a list that rows
 * read is a fault.
 */
const writesNull: ReadonlySet<string> = new Set(["lambda"]);

/** What was asked, as the SDK has it. */
export interface SentRequest {
  readonly request: { readonly method?: string; readonly hostname?: string };
  readonly input: Readonly<Record<string, unknown>>;
}

/** Throws where the answer is none. `deserializer`: of the client that asked. */
export type AnswerCheck = (
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  asked: SentRequest,
  deserializer: Deserializer,
) => Damage | undefined;

/** A scan makes a client for each region, and what the answers are held to is the same for all. */
const made = new WeakMap<ReadonlySet<string>, Map<Operation, AnswerCheck>>();

/** The check of an operation's answers; `protocol`: its id; `read`: names of members that rows read. */
export function answerCheck(
  operation: Operation,
  protocol: string,
  read: ReadonlySet<string>,
): AnswerCheck {
  let checks = made.get(read);
  if (checks === undefined) made.set(read, (checks = new Map<Operation, AnswerCheck>()));
  let check = checks.get(operation);
  if (check === undefined) checks.set(operation, (check = checkFor(operation, protocol, read)));
  return check;
}

/** The check of one operation's answers. */
function checkFor(operation: Operation, id: string, read: ReadonlySet<string>): AnswerCheck {
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
  const plainShape = isXml ? shapeCheck(name, schema, plain, expects, strictness) : undefined;

  return (headers, body, { request, input }, { parseXml, readPlain }) => {
    if (request.method === "HEAD" || !hasBody) {
      if (!hasRequestId(headers)) throw new Error("no request id, which every AWS response has");
      return undefined;
    }
    if (body.byteLength === 0) throw new Error("an empty body, which no AWS API returns");
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
    if (!hasRequestId(headers) && !(isXml && hasRequestIdInside(text)))
      throw new Error("no request id, which every AWS response has");
    const isTyped = hasContentType(headers, id);
    if (!isTyped && isHtml(headers) && isOfAws(request.hostname ?? ""))
      throw new Error("the content type text/html, which no AWS API returns");
    const isLater = hasPageToken(input);
    if (roots) {
      const root = /^\s*(?:<\?xml[^<>]*\?>\s*)?(?:<!--[^]*?-->\s*)?<([\w.:-]+)/.exec(text)?.[1];
      if (root === undefined || !roots.has(root)) throw new Error(`not the answer of ${name}`);
      // Of two documents the reader takes the first.
      const end = text.indexOf(`</${root}>`);
      if (
        end >= 0 &&
        text
          .slice(end + root.length + 3)
          .replace(/<!--[^]*?-->/g, "")
          .trim() !== ""
      )
        throw new Error(`more than the answer of ${name}`);
      const plainly = readPlain?.(schema as never, text);
      if (plainly !== undefined && plainShape) {
        const damage = plainShape(plainly, isLater);
        finished.set(body, plainly);
        return damage;
      }
      const tree = parseXml?.(text);
      parsed.set(body, tree);
      if (id !== "aws.protocols#awsQuery") return shape(tree, isLater);
      const inside: unknown = Object(tree)[`${name}Result`];
      if (inside === undefined)
        throw new Error(`not the answer of ${name}: it has no ${name}Result`);
      return shape(inside, isLater);
    }
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new Error("no JSON");
    }
    const damage = shape(answer, isLater);
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

const pageToken = /token|marker|position|^exclusiveStart/i;

function hasPageToken(input: Readonly<Record<string, unknown>>): boolean {
  for (const name in input) if (pageToken.test(name) && input[name]) return true;
  return false;
}

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
      throw new Error(`the answer is about another ${id} than the requested one`);
  }
}
