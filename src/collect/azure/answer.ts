/**
 * Whether an answer may be believed: it is ARM's, it is not an error, and it is a record. Whatever else
 * arrives with a status of success is a fault that quotes its first words.
 */
import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { Fault } from "./fault.ts";
import { firstWords } from "./first-words.ts";

/**
 * Headers that ARM and Resource Graph put on every answer, and nothing between us and them does.
 * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/common-api-details.md
 * Recorded: `recording_diagnosticsettings_list_test.json` of @azure/arm-monitor, `recording_queues_list_test.json`
 * of @azure/arm-servicebus (azure-sdk-for-js), which have all of the first three.
 */
const marks = [
  "x-ms-request-id",
  "x-ms-correlation-request-id",
  "x-ms-routing-request-id",
  "x-ms-user-quota-remaining",
] as const;

export const isMarked = ({ headers }: PipelineResponse): boolean =>
  marks.some((name) => headers.get(name));

/** The record of an answer that has a status of success, of ARM or Resource Graph. */
export function recordIn(response: PipelineResponse): Record<string, unknown> {
  return markedRecordIn(
    response,
    isMarked(response),
    "answered without the request id that Azure Resource Manager sends",
  );
}

/** The same of any of Microsoft's services: `marked` says whether what it puts on every answer is there. */
export function markedRecordIn(
  response: PipelineResponse,
  marked: boolean,
  unmarked: string,
): Record<string, unknown> {
  const { status, headers, bodyAsText } = response;
  const body = bodyAsText ?? "";
  const unexpected = (what: string): Fault => unexpectedAnswer(what, body);
  const type = headers.get("content-type") ?? "no content type";
  if (status !== 200) throw unexpected(`answered ${status} instead of 200`);
  if (!/^\s*[{[]/.test(body.slice(0, 100)) && parsed(body) === undefined)
    throw unexpected(`answered ${status} with something that is not JSON (${type})`);
  const record = parsed(body);
  if (record === undefined) throw unexpected("answered JSON that is cut off or malformed");
  if (!isRecord(record)) throw unexpected("answered JSON that is not an object");
  if (!/\bjson\b/i.test(type)) throw unexpected(`answered JSON as another content type (${type})`);
  if (!marked) throw unexpected(unmarked);
  const error = errorOf(record);
  if (error !== undefined) throw unexpected(`answered ${status} with an error`);
  return record;
}

/** Of a record: what it says went wrong, whatever stands beside it. */
function errorOf(record: Record<string, unknown>): unknown {
  let code: unknown;
  let message: unknown;
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined || value === null) continue;
    const word = key.toLowerCase();
    if (word === "error" || (word === "errors" && !isEmptyList(value))) return value;
    if (word === "code") code = value;
    if (word === "message" && value !== "") message = value;
  }
  // A page has no message of its own; of what has an id it may be a property.
  const isBare = code !== undefined || !("id" in record);
  return message !== undefined && isBare ? record : undefined;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // said by the caller, with the first words
  }
}

/** The rows of a page of a list. ARM's contract has `value` in every one of them, empty where there is none. */
export function rowsIn(record: Record<string, unknown>, list: string): unknown[] {
  const rows = record[list];
  if (!Array.isArray(rows))
    throw unexpectedAnswer(`answered a page without the list \`${list}\``, JSON.stringify(record));
  return rows as unknown[];
}

export function unexpectedAnswer(what: string, body: string): Fault {
  const said = firstWords(body);
  return new Fault("failed", said === "" ? what : `${what}: ${said}`, {
    remedy: "check for a proxy or a sign-in page between this machine and Azure, and scan again",
  });
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
