/** Calls of the audit of guards: each failure is a gap, and a reason why something is not known. */
import type { AzureRecord } from "../../../guard-model.ts";
import type { Gap } from "../../../model.ts";
import { isRecord, unexpectedAnswer } from "../answer.ts";
import { type Unit, faultOf, faultGap } from "../fault.ts";
import { rethrowUserError } from "../collection.ts";
import type { Arm } from "../rest.ts";
import type { Tally } from "../sender.ts";

export interface Calls {
  readonly arm: Arm;
  readonly signal: AbortSignal;
  readonly gaps: Gap[];
  readonly tally: Tally;
}

/** What was answered; or, in words, why it is not known. */
export type Heard<Out> = { readonly out: Out } | { readonly unread: string };

async function heard<Out>(
  { signal, gaps }: Calls,
  unit: Unit,
  work: () => Promise<Out>,
): Promise<Heard<Out>> {
  try {
    return { out: await work() };
  } catch (error) {
    rethrowUserError(error);
    const gap = faultGap(faultOf(error, signal), unit);
    gaps.push(gap);
    return { unread: gap.detail };
  }
}

/** Every record of a list; one that has no id or no properties makes the list unread. */
export const listOf = (
  calls: Calls,
  unit: Unit,
  path: string,
): Promise<Heard<readonly AzureRecord[]>> =>
  heard(calls, unit, async () => {
    const all: AzureRecord[] = [];
    for await (const page of calls.arm.pages(path, calls.tally)) all.push(...page.map(recordOf));
    return all;
  });

export const oneOf = (calls: Calls, unit: Unit, path: string): Promise<Heard<AzureRecord>> =>
  heard(calls, unit, async () => recordOf(await calls.arm.get(path, calls.tally)));

function recordOf(row: unknown): AzureRecord {
  const { id, name, properties } = Object(row) as Record<string, unknown>;
  if (typeof id !== "string" || id === "" || !isRecord(properties))
    throw unexpectedAnswer(
      "answered a record without its id and properties",
      JSON.stringify(row) ?? "",
    );
  return { id, ...(typeof name === "string" && { name }), properties };
}
