/** The account of a resource, gap or coverage line, in words. */
import type { Gap } from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { forTerminal } from "./escape.ts";

type Owned = Pick<Gap, "provider" | "scope" | "declared">;

/** "AWS account 123456789012"; what a file declares is in the file, whatever account it will be in. */
export function accountInWords(
  { provider, scope, declared }: Owned,
  escape: (text: string) => string = forTerminal,
): string {
  if (declared) return `file ${escape(declared.file)}`;
  return `${isProvider(provider) ? factsOf(provider).account : fileNouns[provider]} ${escape(scope)}`;
}

const fileNouns = { inventory: "inventory", plan: "file" } as const;
