/** A list's pages, and what comes of them: all of its items, or nothing where an error says that the service is not in use. */
import { TruncatedError } from "./refusal.ts";
import type { Action } from "./service.ts";
import { type Session, type Tally, send } from "./session.ts";

/**
 * Every page: `ask` is given the token of the page, none at first. The next one is on its way while
 * a page is worked on. A token that comes twice ends the pages with an error.
 */
export async function* following<Page>(
  action: Action,
  ask: (token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let asked: Promise<Page> | undefined = ask(undefined);
  while (asked) {
    const page: Page = await asked;
    const token = tokenOf(page) || undefined;
    const repeated = token !== undefined && seen.has(token);
    if (token !== undefined) seen.add(token);
    asked = token === undefined || repeated ? undefined : ask(token);
    // Heard of when the page is waited for, and by nobody where the reader leaves before.
    asked?.catch(() => undefined);
    // A request is signed and sent in this turn of the event loop, and not after the work on the page.
    if (asked) await new Promise((go) => setImmediate(go));
    yield page;
    if (repeated) throw new TruncatedError(action);
  }
}

/** The pages of a list that one client is asked for. */
export const pagesOf = <Page>(
  calls: Pick<Session, "limit" | "signal">,
  tally: Tally,
  action: Action,
  ask: (options: { readonly abortSignal: AbortSignal }, token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page> =>
  following(
    action,
    (token) => send(calls, tally, (options) => ask(options, token), token !== undefined),
    tokenOf,
  );

/** The items of every page, for a child list that is kept with its parent. */
export async function all<Page, Item>(
  pages: AsyncIterable<Page>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const found: Item[] = [];
  for await (const page of pages) found.push(...(items(page) ?? []));
  return found;
}

/**
 * The same pages, ended by an error that means "not in use here" as if there were none. Some services
 * have no empty list: they refuse the question until they are switched on.
 */
export async function* unlessUnused<Page>(
  pages: AsyncIterable<Page>,
  unused: Readonly<Record<string, RegExp>>,
): AsyncGenerator<Page> {
  try {
    yield* pages;
  } catch (error) {
    if (!means(error, unused)) throw error;
  }
}

/** Whether an error has one of these names, with a message that fits. */
export function means(error: unknown, errors: Readonly<Record<string, RegExp>>): boolean {
  const { name = "", message = "" } = Object(error) as { name?: string; message?: string };
  return Object.hasOwn(errors, name) && errors[name]!.test(message);
}
