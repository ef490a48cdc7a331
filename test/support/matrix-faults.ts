/** The faults of the matrix: what replaces an answer, on each kind of call. */
import { gzipSync } from "node:zlib";
import type { Answer } from "../../src/demo/serve.ts";
import type { Provider } from "../../src/model.ts";
import type { Exchange, Sent } from "./matrix-scan.ts";

type Family = "aws" | "azure";

const familyOf = (provider: Provider): Family => (provider === "aws" ? "aws" : "azure");

/** The faults that can happen to a cloud, in order. */
export const faultsOf = (provider: Provider): readonly Fault[] =>
  faults.filter(({ of }) => of === undefined || of === familyOf(provider));

export interface Fault {
  readonly id: string;
  /** Left out: all clouds. What is of Azure is of a tenant as well, whose services are built alike. */
  readonly of?: Family;
  /** Seconds for a call, where it is asked again for as long as that is. */
  readonly callTimeout?: number;
  /** Undefined where the answer is none that this can happen to. */
  readonly act: (exchange: Exchange, context: Context) => Sent | undefined;
}

export interface Context {
  readonly provider: Provider;
  /** A healthy answer of another kind of call, with the same look. */
  readonly other: Answer | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const jsonType = { "content-type": "application/json" };
const html = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Proxy</body></html>";
const xhtml = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Sign in</body></html>`;

const isJson = ({ body }: Answer): boolean => /^\s*[{[]/.test(body);
const isXml = ({ body }: Answer): boolean => /^\s*</.test(body);
const always = (sent: Sent) => (): Sent => sent;
const text = (body: string, contentType: string, status = 200): Sent => ({
  status,
  headers: { "content-type": contentType },
  body,
});

/** The record of an answer in JSON, written again under the healthy headers. */
const edited =
  (change: (record: Json, exchange: Exchange) => unknown) =>
  (exchange: Exchange): Sent | undefined => {
    const { answer } = exchange;
    if (!isJson(answer) || answer.status !== 200) return undefined;
    const record = JSON.parse(answer.body) as Json;
    const changed = change(record, exchange);
    return changed === undefined ? undefined : { ...answer, body: JSON.stringify(changed) };
  };

/** Each list at the top of a record. */
const lists = (change: (rows: readonly unknown[]) => unknown) =>
  edited((record) => {
    const found = Object.entries(record).filter(
      ([, value]) => Array.isArray(value) && value.length > 0,
    );
    return found.length === 0
      ? undefined
      : {
          ...record,
          ...Object.fromEntries(found.map(([key, rows]) => [key, change(rows as unknown[])])),
        };
  });

/** Each row of the lists at the top of a record that is a record itself. */
const rows = (change: (row: Json) => unknown) =>
  lists((all) => all.map((row) => (isRecord(row) ? change(row) : row)));

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function deep(value: unknown, change: (key: string, value: unknown) => unknown, key = ""): unknown {
  const changed = change(key, value);
  if (changed !== value) return changed;
  if (Array.isArray(value)) return value.map((item) => deep(item, change, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, deep(item, change, name)]),
  );
}

/** A refusal in the words of the API that was asked. */
const refusal =
  (status: number, codes: Readonly<Record<Family, string>>) =>
  ({ answer }: Exchange, { provider }: Context): Sent => {
    const code = codes[familyOf(provider)];
    const message = "made up by the matrix";
    const { "content-type": type = "application/json", ...marks } = answer.headers ?? {};
    if (provider !== "aws")
      return {
        status,
        headers: { ...marks, ...jsonType },
        body: JSON.stringify({ error: { code, message } }),
      };
    if (isXml(answer) || type.includes("xml"))
      return {
        status,
        headers: { ...marks, "content-type": "text/xml" },
        body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>6a8c</RequestId></ErrorResponse>`,
      };
    return {
      status,
      headers: { ...marks, "content-type": "application/x-amz-json-1.1", "x-amzn-errortype": code },
      body: JSON.stringify({ __type: code, message }),
    };
  };

const tokens = [
  "NextToken",
  "nextToken",
  "Marker",
  "NextMarker",
  "PaginationToken",
  "nextPageToken",
  "position",
];

/** A page that names a next one, in the words of its API. */
const goingOn = (token: string, change: (record: Json) => Json = (record) => record) =>
  edited((record, { request }) => {
    const page = change(record);
    if (Array.isArray(record["data"])) return { ...page, $skipToken: token };
    // A list of Fabric's has a name of its own.
    if (Array.isArray(record["value"]) || Array.isArray(record["workspaces"])) {
      const next = new URL(request.url);
      next.searchParams.set("$skiptoken", token);
      return { ...page, nextLink: next.href };
    }
    return {
      ...page,
      ...Object.fromEntries(tokens.map((name) => [name, token])),
      ...("StreamNames" in record && { HasMoreStreams: true }),
      ...("Keys" in record && { Truncated: true }),
      ...("TableNames" in record && { LastEvaluatedTableName: token }),
    };
  });

const emptied = (record: Json): Json =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );

/** From the first element of a list to the last: all that XML has of its elements. */
const emptiedXml = (body: string): string => {
  const tag = /<(member|item|AccessPoint|Bucket|\w+Summary)>/.exec(body)?.[1];
  if (tag === undefined) return body;
  return (
    body.slice(0, body.indexOf(`<${tag}>`)) +
    body.slice(body.lastIndexOf(`</${tag}>`) + tag.length + 3)
  );
};

/** The same answer with empty lists; as it is where it has none. */
const emptiedAnswer = (answer: Answer): Answer =>
  answer.body === ""
    ? answer
    : {
        ...answer,
        body: isJson(answer)
          ? JSON.stringify(emptied(JSON.parse(answer.body) as Json))
          : emptiedXml(answer.body),
      };

/** An answer that is healthy but for its status. */
const underStatus =
  (status: number, change: (answer: Answer) => Answer = emptiedAnswer) =>
  ({ answer }: Exchange): Sent | undefined =>
    answer.status === 200 ? { ...change(answer), status } : undefined;

/** Empty lists, and something beside them. */
const beside = (inJson: Json, inXml: string): ((exchange: Exchange) => Sent | undefined) => {
  const json = edited((record) => ({ ...emptied(record), ...inJson }));
  const markup = xml((body) => {
    // At the end of the root, and of the result within it that a query API has.
    return emptiedXml(body)
      .replace(/<\/\w+Result>/, `${inXml}$&`)
      .replace(/<\/\w+>\s*$/, `${inXml}$&`);
  });
  return (exchange) => (isXml(exchange.answer) ? markup(exchange) : json(exchange));
};

const graph = (change: (record: Json, all: readonly unknown[]) => Json) =>
  edited((record) =>
    Array.isArray(record["data"]) ? change(record, record["data"] as unknown[]) : undefined,
  );

const properties = (value: unknown) =>
  edited((record) => {
    const changed = deep(record, (key, was) => (key === "properties" ? value : was));
    return JSON.stringify(changed) === JSON.stringify(record) ? undefined : changed;
  });

const xml =
  (change: (body: string) => string) =>
  ({ answer }: Exchange): Sent | undefined => {
    if (!isXml(answer) || answer.status !== 200) return undefined;
    const body = change(answer.body);
    return body === answer.body ? undefined : { ...answer, body };
  };

export const faults: readonly Fault[] = [
  // Answers of whatever stands between.
  { id: "200 `{}`", act: always(text("{}", "application/json")) },
  { id: "200 `[]`", act: always(text("[]", "application/json")) },
  { id: "200 `null`", act: always(text("null", "application/json")) },
  {
    id: "200 JSON of a proxy",
    act: always(text('{"status":"ok","message":"blocked by proxy policy"}', "application/json")),
  },
  { id: "200 HTML", act: always(text(html, "text/html; charset=utf-8")) },
  { id: "200 XHTML as XML", act: always(text(xhtml, "text/xml")) },
  {
    id: "200 HTML in gzip",
    act: always({
      status: 200,
      headers: { "content-type": "text/html", "content-encoding": "gzip" },
      body: gzipSync(html),
    }),
  },
  { id: "200 text", act: always(text("OK", "text/plain")) },
  {
    id: "200 without a body",
    act: ({ answer }) => (answer.body === "" ? undefined : { ...answer, status: 200, body: "" }),
  },
  { id: "204", act: always({ status: 204, body: "" }) },
  {
    id: "301 to elsewhere",
    act: always({ status: 301, headers: { location: "http://127.0.0.1:9/" }, body: "" }),
  },
  {
    id: "302 to a sign-in page",
    act: always({ status: 302, headers: { location: "http://127.0.0.1:9/login" }, body: html }),
  },
  {
    id: "a body cut in the middle",
    act: ({ answer }) =>
      answer.body.length < 2
        ? undefined
        : { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length * 0.6)) },
  },
  // Refusals.
  { id: "403", act: refusal(403, { aws: "AccessDeniedException", azure: "AuthorizationFailed" }) },
  { id: "403 HTML", act: always(text(html, "text/html", 403)) },
  {
    id: "404 resource",
    act: refusal(404, { aws: "ResourceNotFoundException", azure: "ResourceNotFound" }),
  },
  {
    id: "404 parent",
    of: "azure",
    act: refusal(404, { aws: "", azure: "ParentResourceNotFound" }),
  },
  {
    id: "404 another code",
    act: refusal(404, { aws: "RouteNotFound", azure: "GatewayRouteNotFound" }),
  },
  { id: "404 type", of: "azure", act: refusal(404, { aws: "", azure: "InvalidResourceType" }) },
  { id: "404 text", act: always(text("404 page not found", "text/plain", 404)) },
  { id: "400", act: refusal(400, { aws: "ValidationException", azure: "BadRequest" }) },
  { id: "409", act: refusal(409, { aws: "ConflictException", azure: "Conflict" }) },
  {
    id: "403 of a kind of account",
    of: "azure",
    act: refusal(403, { aws: "", azure: "FeatureNotSupportedForAccount" }),
  },
  {
    id: "500 of a registration",
    of: "azure",
    act: refusal(500, { aws: "", azure: "SubscriptionNotRegistered" }),
  },
  { id: "500", act: refusal(500, { aws: "InternalFailure", azure: "InternalServerError" }) },
  { id: "503 HTML", act: always(text(html, "text/html", 503)) },
  {
    id: "throttled for ever",
    callTimeout: 1,
    act: refusal(429, { aws: "ThrottlingException", azure: "TooManyRequests" }),
  },
  // Errors that arrive as a success, from the provider.
  {
    id: "200 with an error",
    act: ({ answer }, { provider }) =>
      answer.status !== 200
        ? undefined
        : {
            ...answer,
            body: isXml(answer)
              ? "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>"
              : provider !== "aws"
                ? '{"error":{"code":"InternalServerError","message":"no"}}'
                : '{"__type":"AccessDeniedException","message":"no"}',
          },
  },
  {
    id: "an error beside an empty list",
    act: beside(
      { error: { code: "PartialContent", message: "no" } },
      "<Error><Code>PartialContent</Code><Message>no</Message></Error>",
    ),
  },
  {
    id: "`errors` beside an empty list",
    act: beside(
      { errors: [{ code: "PartialContent", message: "no" }] },
      "<Errors><Error><Code>PartialContent</Code><Message>no</Message></Error></Errors>",
    ),
  },
  {
    id: "a message beside an empty list",
    act: beside(
      { message: "some of it cannot be shown now" },
      "<Message>some of it cannot be shown now</Message>",
    ),
  },
  {
    id: "a count beside an empty list",
    act: beside(
      { count: 999, totalCount: 999, TotalCount: 999, totalRecords: 999 },
      "<TotalCount>999</TotalCount>",
    ),
  },
  // A success of another kind.
  { id: "201 and an empty list", act: underStatus(201) },
  { id: "202 and an empty list", act: underStatus(202) },
  { id: "203 and an empty list", act: underStatus(203) },
  { id: "203 and the list", act: underStatus(203, (answer) => answer) },
  { id: "206 and an empty list", act: underStatus(206) },
  // Two documents.
  {
    id: "an empty list, and the list after it",
    act: ({ answer }) =>
      answer.status !== 200 || answer.body === ""
        ? undefined
        : { ...answer, body: `${emptiedAnswer(answer).body}\n${answer.body}` },
  },
  {
    id: "the list, and an error after it",
    act: (exchange, context) => {
      const { answer } = exchange;
      return answer.status !== 200 || answer.body === ""
        ? undefined
        : {
            ...answer,
            body: `${answer.body}\n${String(refusal(200, { aws: "AccessDeniedException", azure: "AuthorizationFailed" })(exchange, context).body)}`,
          };
    },
  },
  {
    id: "code and message",
    of: "azure",
    act: edited(() => ({ code: "InternalServerError", message: "no" })),
  },
  // Lists that are none, and rows that are none.
  { id: "list null", act: lists(() => null) },
  { id: "list an object", act: lists((all) => ({ 0: all[0] })) },
  { id: "list a text", act: lists(() => "x") },
  {
    id: "list missing",
    of: "azure",
    act: edited(({ value, data, ...rest }) =>
      value === undefined && data === undefined ? undefined : rest,
    ),
  },
  { id: "rows null", act: lists((all) => all.map(() => null)) },
  { id: "rows `{}`", act: lists((all) => all.map(() => ({}))) },
  {
    id: "rows a text",
    act: lists((all) => (all.every((row) => typeof row === "string") ? [5] : all.map(() => "x"))),
  },
  {
    id: "rows without id, name or type",
    of: "azure",
    act: rows((row) => ({ ...row, id: undefined, name: undefined, type: undefined })),
  },
  {
    id: "rows in capitals",
    act: lists((all) =>
      all.map((row) =>
        isRecord(row)
          ? Object.fromEntries(
              Object.entries(row).map(([key, value]) => [key.toUpperCase(), value]),
            )
          : row,
      ),
    ),
  },
  {
    id: "numbers for texts",
    act: edited((record) => deep(record, (_, value) => (typeof value === "string" ? 5 : value))),
  },
  { id: "`properties` null", of: "azure", act: properties(null) },
  { id: "`properties` a text", of: "azure", act: properties("x") },
  { id: "`properties` a list", of: "azure", act: properties([]) },
  // Answers to other questions.
  {
    id: "the answer of another call",
    act: ({ answer }, { other }) => (other && answer.status === 200 ? { ...other } : undefined),
  },
  {
    id: "the answer of another place",
    act: ({ answer, request }, { provider }) => {
      // This list alone says which subscriptions there are.
      if (request.url.pathname === "/subscriptions") return undefined;
      const body =
        provider !== "aws"
          ? answer.body.replaceAll(
              "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11",
              "0f0f0f0f-52d3-4b1f-8c66-0d2f9a3e7b11",
            )
          : answer.body.replaceAll(":eu-central-1:", ":eu-west-1:");
      return body === answer.body ? undefined : { ...answer, body };
    },
  },
  // Pages.
  { id: "a next page that is this one", act: goingOn("again") },
  { id: "empty pages without end", act: goingOn("again", emptied) },
  {
    id: "a next page at another host",
    of: "azure",
    act: edited((record) =>
      Array.isArray(record["value"])
        ? { ...record, value: [], nextLink: "https://elsewhere.example/next" }
        : undefined,
    ),
  },
  {
    id: "a next page that is a number",
    of: "azure",
    act: edited((record) =>
      Array.isArray(record["value"]) ? { ...record, value: [], nextLink: 7 } : undefined,
    ),
  },
  {
    id: "a next page in OData's words",
    of: "azure",
    act: edited((record, { request }) =>
      Array.isArray(record["value"])
        ? {
            ...record,
            value: [],
            "@odata.nextLink": new URL("?api-version=2025-04-01&$skiptoken=page-9", request.url)
              .href,
          }
        : undefined,
    ),
  },
  // What Resource Graph says of how much there is.
  {
    id: "fewer rows than `totalRecords`",
    of: "azure",
    act: graph((record, all) => ({
      ...record,
      data: [],
      count: 0,
      totalRecords: all.length,
      $skipToken: undefined,
    })),
  },
  { id: "fewer rows than `count`", of: "azure", act: graph((record) => ({ ...record, data: [] })) },
  {
    id: "cut, as a boolean",
    of: "azure",
    act: graph((record, all) => ({
      ...record,
      data: all.slice(0, 1),
      count: 1,
      totalRecords: 1,
      resultTruncated: true,
      $skipToken: undefined,
    })),
  },
  {
    id: "cut, in capitals",
    of: "azure",
    act: graph((record, all) => ({
      ...record,
      data: all.slice(0, 1),
      count: 1,
      totalRecords: 1,
      resultTruncated: "TRUE",
      $skipToken: undefined,
    })),
  },
  {
    id: "a table",
    of: "azure",
    act: graph((record) => ({ ...record, data: { columns: [], rows: [] } })),
  },
  {
    id: "a token that is an object",
    of: "azure",
    act: graph((record) => ({ ...record, $skipToken: { a: 1 } })),
  },
  {
    id: "rows without location",
    of: "azure",
    act: graph((record, all) => ({
      ...record,
      data: all.map((row) => ({ ...(row as Json), location: null })),
    })),
  },
  // XML.
  {
    id: "XML of another root",
    of: "aws",
    act: xml((body) =>
      body.replaceAll(/(<\/?)\w+(Response|Result|Configuration|Constraint)\b/g, "$1Nothing"),
    ),
  },
  {
    id: "XML without members",
    of: "aws",
    act: xml((body) => body.replaceAll(/<(member|item)>.*?<\/\1>/gs, "<$1/>")),
  },
  {
    id: "XML of an empty root",
    of: "aws",
    // Under AWS's own headers it would be an empty list.
    act: ({ answer }) => {
      const root = /<(\w+)[ >]/.exec(answer.body.replace(/^<\?.*?\?>/, ""))?.[1];
      return isXml(answer) && root !== undefined ? text(`<${root}/>`, "text/xml") : undefined;
    },
  },
];
