/** The account of a resource, gap or coverage line, in words. */
import type { Gap, Run, Summary } from "../model.ts";
import { factsOf, isProvider } from "../providers.ts";
import { forTerminal } from "./escape.ts";
import { grouped } from "./numbers.ts";

type Owned = Pick<Gap, "provider" | "scope" | "declared">;
type Scanned = Pick<Run, "identities">;

/**
 * "Produktion (Azure subscription 4a7c1e90-...)" where its name was learnt, or "AWS account 123456789012"; what a
 * file declares is in the file, whatever account it will be in.
 */
export function accountInWords(
  { provider, scope, declared }: Owned,
  run: Scanned = unnamed,
  escape: (text: string) => string = forTerminal,
): string {
  if (declared) return `file ${escape(declared.file)}`;
  const facts = isProvider(provider) ? factsOf(provider) : undefined;
  const words =
    facts?.scopeNames?.[scope] ??
    `${facts?.account ?? fileNouns[provider as keyof typeof fileNouns]} ${escape(scope)}`;
  const name = accountName(scope, run);
  return name === undefined ? words : `${escape(name)} (${words})`;
}

/**
 * How many resources were seen in the account of a coverage line. Not the sum of its lines: they count what each
 * call listed, and several list the same.
 */
export function resourcesIn({ provider, scope }: Owned, { byAccount }: Summary): string {
  if (!byAccount) return "not counted";
  const account = byAccount.find((one) => one.provider === provider && one.scope === scope);
  return grouped(account?.resources ?? 0);
}

/** As the provider calls it; undefined where nothing said it. */
export function accountName(scope: string, { identities }: Scanned): string | undefined {
  let names = known.get(identities);
  if (!names) known.set(identities, (names = namesIn(identities)));
  return names.get(scope);
}

/** Asked for each of half a million findings. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** An identity is "Produktion (4a7c1e90-...)" where it has a name of its own. */
const namesIn = (identities: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    identities.flatMap((identity) => {
      const [, name, id] = /^(.+) \(([^()]+)\)$/s.exec(identity) ?? [];
      return name !== undefined && id !== undefined ? [[id, name] as const] : [];
    }),
  );

const unnamed: Scanned = { identities: [] };

const fileNouns = { inventory: "inventory", plan: "file" } as const;
