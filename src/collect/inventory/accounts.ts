/** The accounts and subscriptions that an inventory says its targets name: what `discover` wrote, or any scan saved. */
import { type ExpectedScope, UserError } from "../../model.ts";
import { claimsOf } from "./claims.ts";
import { linesOf } from "./lines.ts";
import { faultOf } from "./record.ts";
import { textFile } from "./text-file.ts";

export interface Accounts {
  /** The targets that name them. */
  readonly targets: readonly string[];
  readonly expected: readonly ExpectedScope[];
}

export async function accountsIn(file: string, signal: AbortSignal): Promise<Accounts> {
  const found = await textFile(file, signal);
  try {
    const { header, trailer } = claimsOf(found);
    if (!header || trailer?.end !== "complete")
      throw new UserError(
        `--accounts ${file}: is not a whole list of accounts; write it with data-boundary discover TARGET --output ${file}`,
      );
    const expected: ExpectedScope[] = [];
    for await (const { texts } of linesOf(found.path))
      for (const text of texts) {
        if (!text?.startsWith('{"expected":')) continue;
        const record = parsed(text);
        if (faultOf(record) !== undefined) continue;
        const { expected: scope, provider, name } = record as Line;
        expected.push({ provider, scope, ...(name !== undefined && { name }) });
      }
    if (expected.length === 0)
      throw new UserError(
        `--accounts ${file}: lists no account and no subscription; see what data-boundary discover says`,
      );
    return { targets: header.targets, expected };
  } finally {
    found.close();
  }
}

type Line = { readonly expected: string } & Omit<ExpectedScope, "scope">;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
