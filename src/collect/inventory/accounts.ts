/** The accounts and subscriptions that an inventory says its targets name: what `discover` wrote, or any scan saved. */
import { type ExpectedScope, type Gap, UserError } from "../../model.ts";
import { claimsOf } from "./claims.ts";
import { digestOf } from "./digest.ts";
import { linesOf } from "./lines.ts";
import { type InventoryRecord, faultOf, isGap } from "./record.ts";
import { textFile } from "./text-file.ts";

export interface Accounts {
  /** The targets that name them. */
  readonly targets: readonly string[];
  readonly expected: readonly ExpectedScope[];
  /** What could not be listed: an account that is not named here was not looked for. */
  readonly gaps: readonly Gap[];
  /** ISO instant of the listing. */
  readonly startedAt: string;
}

export async function accountsIn(file: string, signal: AbortSignal): Promise<Accounts> {
  const found = await textFile(file, signal);
  try {
    const { header, trailer, trailerAt } = claimsOf(found);
    const again = `write it with data-boundary discover TARGET --output ${file}`;
    if (!header || trailer?.end !== "complete")
      throw new UserError(`--accounts ${file}: is not a whole list of accounts; ${again}`);
    // If a line was removed, its account would not be scanned, and no gap would say so.
    if ((await digestOf(found.path, trailerAt, signal)) !== trailer.sha256.toLowerCase())
      throw new UserError(
        `--accounts ${file}: was changed after it was written (its SHA-256 differs); ${again}, and use --shard to scan a part of it`,
      );
    const expected: ExpectedScope[] = [];
    const gaps: Gap[] = [];
    for await (const { texts } of linesOf(found.path))
      for (const text of texts) {
        const record = text === undefined ? undefined : recordIn(text);
        if (!record) continue;
        if ("expected" in record) {
          const { expected: scope, provider, name } = record;
          expected.push({ provider, scope, ...(name !== undefined && { name }) });
        } else if (isGap(record)) gaps.push(record);
      }
    if (expected.length === 0)
      throw new UserError(
        `--accounts ${file}: lists no account and no subscription; check the output of data-boundary discover`,
      );
    return { targets: header.targets, expected, gaps, startedAt: header.startedAt };
  } finally {
    found.close();
  }
}

/** Undefined for a line that holds none. */
function recordIn(text: string): InventoryRecord | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return faultOf(value) === undefined ? (value as InventoryRecord) : undefined;
  } catch {
    return undefined;
  }
}
